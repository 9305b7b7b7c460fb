//! The journal of blanks: who printed which certificates when, on which blanks, and which of them
//! were spoiled; and its paper, "sổ theo dõi phôi".

mod paper;
mod table;

pub use paper::register;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use viet::text::clean;

use crate::awards::ops;
use crate::awards::round::required;
use crate::office::{Ctx, Office, Op, Reading};
use crate::words::keys;
use crate::{Code, Failure, Result};

/// A printing that is to be noted.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct NewRun {
    /// The decision.
    pub decision: i64,
    /// Name of the layout.
    pub layout: String,
    /// The printer, or where the pages went; may be empty.
    pub device: String,
    /// The number printed on the first blank, if blanks bear one; the others follow it.
    pub serial: String,
    /// The lines in the order of printing, each with its number in the batch.
    pub lines: Vec<(i64, u32)>,
}

/// A printing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BlankRun {
    /// Local key.
    pub key: i64,
    /// When (UTC).
    pub at: String,
    /// Who.
    pub actor: String,
    /// Name of the layout.
    pub layout: String,
    /// The printer.
    pub device: String,
    /// Its blanks, in the order of printing.
    pub sheets: Vec<BlankSheet>,
}

/// A blank that was used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BlankSheet {
    /// Local key.
    pub key: i64,
    /// The line of the decision.
    pub line: i64,
    /// The card's number in the batch, from 1.
    pub number: u32,
    /// Whom it names.
    pub name: String,
    /// The number printed on the blank; empty where nobody typed it.
    pub serial: String,
    /// Why it is spoiled; empty where it is not.
    pub spoiled: String,
}

/// Notes a printing, as one operation. Gives its key.
///
/// # Errors
/// `nothing_to_print` without lines; `no_such_record` for a line of another decision.
pub fn record_run(office: &Office, ctx: &Ctx, run: &NewRun) -> Result<i64> {
    let op = Op::new(&ops::BLANK_RUN).with("count", run.lines.len() as i64);
    office.change(ctx, op, |change| {
        let decision = crate::awards::decision::decision(change, run.decision)?;
        change.note("number", &decision.number);
        if run.lines.is_empty() {
            return Err(super::print::nothing(&decision.number));
        }
        let key = table::insert_run(change, run)?;
        let mut serial = clean(&run.serial);
        for (line, number) in &run.lines {
            let known = decision.lines.iter().any(|own| own.key == *line);
            if !known {
                return Err(Failure::new(Code::NoSuchRecord));
            }
            table::insert_sheet(change, key, *line, *number, &serial)?;
            serial = next(&serial);
        }
        Ok(key)
    })
}

/// Marks a blank as spoiled, with the reason, or takes that back with an empty one. One operation.
///
/// # Errors
/// `no_such_record`.
pub fn spoil(office: &Office, ctx: &Ctx, sheet: i64, reason: Option<&str>) -> Result<()> {
    let reason = reason.map(clean);
    if let Some(reason) = &reason {
        required(reason, keys::AWARDS_FIELD_REASON)?;
    }
    let op = Op::new(&ops::BLANK_SPOIL).with("name", "");
    office.change(ctx, op, |change| {
        change.note("name", table::name_on(change, sheet)?);
        table::set_spoiled(change, sheet, reason.as_deref().unwrap_or_default())
    })
}

/// The printings of a decision, oldest first.
///
/// # Errors
/// When the file cannot be read.
pub fn runs(reading: &Reading, decision: i64) -> Result<Vec<BlankRun>> {
    table::runs(reading, decision)
}

/// The number after one: its last figures count on, as wide as they are; `A0099` is before
/// `A0100`. What ends with no figure has none after it.
fn next(serial: &str) -> String {
    let stem = serial.trim_end_matches(|c: char| c.is_ascii_digit());
    let figures = &serial[stem.len()..];
    match figures.parse::<u64>() {
        Ok(number) => format!(
            "{stem}{:0wide$}",
            number.saturating_add(1),
            wide = figures.len()
        ),
        Err(_) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn serial_numbers_count_on() {
        let cases = [
            ("A0099", "A0100"),
            ("00123", "00124"),
            ("99", "100"),
            ("BDV", ""),
            ("", ""),
        ];
        for (serial, after) in cases {
            assert_eq!(next(serial), after);
        }
    }
}
