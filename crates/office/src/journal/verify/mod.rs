//! Whether the journal holds: each link of the chain, each image under its digest, and the live
//! rows as their last line left them.

mod table;

use super::table::{self as lines, Entry};
use super::{chain, trigger};
use crate::office::CheckFinding;
use crate::store::{Connection, schema, seal};
use crate::words::keys;
use crate::{Result, subjects};

/// Everything that does not hold, in the order of the journal.
pub(crate) fn verify(sql: &Connection) -> Result<Vec<CheckFinding>> {
    let mut findings = broken_links(sql)?;
    findings.extend(forged_images(sql)?);
    let version = schema::version(sql)?;
    for table in subjects::journalled() {
        let columns = schema::columns(sql, table)?;
        let changed = table::rows_not_as_left(sql, table, &columns, version)?;
        if changed > 0 {
            findings.push(
                CheckFinding::new(keys::CHECK_ROWS_CHANGED)
                    .with("table", table)
                    .with("count", changed),
            );
        }
    }
    for name in trigger::missing_triggers(sql)? {
        findings.push(CheckFinding::new(keys::CHECK_TRIGGER_MISSING).with("name", name));
    }
    Ok(findings)
}

/// Whether the rows an operation touched are still as it left them.
pub(super) fn stands_as_left(sql: &Connection, entry: &Entry) -> Result<bool> {
    for table in lines::tables_of(sql, (entry.first_row, entry.last_row()))? {
        let columns = schema::columns(sql, &table)?;
        if table::rows_touched_since(sql, entry, &table, &columns)? > 0 {
            return Ok(false);
        }
    }
    Ok(true)
}

fn broken_links(sql: &Connection) -> Result<Vec<CheckFinding>> {
    let mut findings = Vec::new();
    let (mut before, mut last_key, mut next_row) = (Vec::new(), 0, 1);
    lines::each_entry(sql, |entry| {
        let links = chain::link(sql, &before, &entry)?.0 == entry.chain;
        let words = chain::params_digest(&entry.params_salt, &entry.params) == entry.params_digest;
        let in_order = entry.key == last_key + 1 && entry.first_row == next_row;
        let erased = entry.params_salt.is_empty();
        if !(links && in_order && (words || erased)) {
            findings.push(CheckFinding::new(keys::CHECK_LINK_BROKEN).with("operation", entry.key));
        }
        (last_key, next_row) = (entry.key, entry.last_row() + 1);
        before = entry.chain;
        Ok(())
    })?;
    let head = chain::head_text(last_key, &before);
    if chain::recorded_head(sql)? != Some(head) || lines::next_keys(sql)?.1 != next_row {
        findings.push(CheckFinding::new(keys::CHECK_HEAD_BROKEN));
    }
    Ok(findings)
}

fn forged_images(sql: &Connection) -> Result<Vec<CheckFinding>> {
    let mut findings = Vec::new();
    lines::each_line(sql, (1, i64::MAX), |line| {
        let Some(before) = line.before else {
            return Ok(());
        };
        let image = lines::image_of(sql, line.key)?;
        let proves =
            image.and_then(|image| seal::proves_image(before, line.table, line.record, &image));
        if proves == Some(false) {
            findings.push(
                CheckFinding::new(keys::CHECK_IMAGE_FORGED).with("operation", line.operation),
            );
        }
        Ok(())
    })?;
    Ok(findings)
}
