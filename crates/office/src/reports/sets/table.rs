//! SQL of forms.

use chrono::NaiveDate;
use serde::Deserialize;
use uuid::Uuid;

use super::{NewReportForm, ReportForm};
use crate::office::{Change, Reading};
use crate::store::params;
use crate::units::UnitKind;
use crate::{Code, Failure, Result};

/// The namespace of ids that follow from a code, the same in every office.
const NAMESPACE: Uuid = Uuid::from_u128(0x5d3a_91f0_7c42_4e0b_9a56_0c1f_de20_7b11);

/// A form as the program brings it.
#[derive(Deserialize)]
struct BuiltIn {
    code: String,
    version: u32,
    name: String,
    valid_from: String,
    spans: Vec<String>,
    kinds: Vec<String>,
    indicators: Vec<String>,
}

/// Puts the forms that come with the program in, where they are not there yet.
pub(in crate::reports) fn fill(reading: &Reading) -> Result<()> {
    let forms: Vec<BuiltIn> = serde_json::from_str(include_str!("../../../data/report_forms.json"))
        .expect("the built-in forms are valid; a test reads them");
    for form in forms {
        let named = format!("report-form:{}:{}", form.code, form.version);
        reading.sql().execute(
            "INSERT INTO report_form
               (id, code, version, name, valid_from, spans, kinds, built_in, content)
             SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, 1, ?8
             WHERE NOT EXISTS (SELECT 1 FROM report_form WHERE code = ?2 AND version = ?3)",
            params![
                Uuid::new_v5(&NAMESPACE, named.as_bytes()),
                form.code,
                form.version,
                form.name,
                form.valid_from,
                form.spans.join(" "),
                form.kinds.join(" "),
                json(&form.indicators)?
            ],
        )?;
    }
    Ok(())
}

pub(super) fn all(reading: &Reading) -> Result<Vec<ReportForm>> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT key, code, version, name, valid_from, spans, kinds, built_in, content
         FROM report_form ORDER BY code, version DESC",
    )?;
    let rows = statement.query_map([], |row| {
        let words = |text: String| text.split_whitespace().map(str::to_owned).collect();
        let kinds: Vec<String> = words(row.get(6)?);
        let content: String = row.get(8)?;
        Ok(ReportForm {
            key: row.get(0)?,
            code: row.get(1)?,
            version: row.get(2)?,
            name: row.get(3)?,
            valid_from: row.get::<_, NaiveDate>(4)?,
            spans: words(row.get(5)?),
            kinds: kinds
                .iter()
                .filter_map(|kind| UnitKind::from_code(kind))
                .collect(),
            built_in: row.get(7)?,
            indicators: serde_json::from_str(&content).unwrap_or_default(),
        })
    })?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// The code and version that a new row has.
pub(super) fn next_version(change: &Change, code: Option<&str>) -> Result<(String, u32)> {
    let Some(code) = code else {
        let count: u32 = change.sql().query_row(
            "SELECT count(DISTINCT code) FROM report_form WHERE built_in = 0",
            [],
            |row| row.get(0),
        )?;
        return Ok((format!("CQ{:02}", count + 1), 1));
    };
    let last: Option<u32> = change.sql().query_row(
        "SELECT max(version) FROM report_form WHERE code = ?1",
        [code],
        |row| row.get(0),
    )?;
    let last = last.ok_or_else(|| Failure::new(Code::NoSuchRecord).with("id", code))?;
    Ok((code.to_owned(), last + 1))
}

pub(super) fn insert(
    change: &Change,
    (code, version): (&str, u32),
    name: &str,
    new: &NewReportForm,
) -> Result<i64> {
    let kinds: Vec<&str> = new.kinds.iter().map(|kind| kind.code()).collect();
    change.sql().execute(
        "INSERT INTO report_form
           (id, code, version, name, valid_from, spans, kinds, built_in, content)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 0, ?8)",
        params![
            change.ctx().new_id(),
            code,
            version,
            name,
            new.valid_from,
            new.spans.join(" "),
            kinds.join(" "),
            json(&new.indicators)?
        ],
    )?;
    Ok(change.sql().last_insert_rowid())
}

fn json(codes: &[String]) -> Result<String> {
    serde_json::to_string(codes)
        .map_err(|error| Failure::new(Code::Internal).with("detail", error.to_string()))
}
