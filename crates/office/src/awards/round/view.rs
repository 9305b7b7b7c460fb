//! Rounds for screens.

use super::record::{Round, RoundState};
use super::table::{self, RoundRow};
use crate::Result;
use crate::awards::catalogue::award;
use crate::awards::{check, decision};
use crate::office::Reading;

/// All rounds, newest first.
///
/// # Errors
/// When the file cannot be read.
pub fn rounds(reading: &Reading) -> Result<Vec<Round>> {
    table::all(reading)?
        .into_iter()
        .map(|row| view(reading, row))
        .collect()
}

/// One round.
///
/// # Errors
/// [`crate::Code::NoSuchRecord`].
pub fn round(reading: &Reading, key: i64) -> Result<Round> {
    view(reading, table::get(reading, key)?)
}

fn view(reading: &Reading, row: RoundRow) -> Result<Round> {
    let decision = decision::standing(reading, row.key)?;
    let mut counts = table::counts(reading, row.key)?;
    let date = decision
        .as_ref()
        .map_or_else(|| row.reference_date(), |decision| decision.date);
    if decision.is_none() {
        let counted = check::counted_cheaply(reading, &row, date)?;
        counts.findings_error = counted.as_ref().map(|counted| counted.sum.stops as u32);
        counts.findings_warning = counted.map(|counted| counted.sum.warnings as u32);
    }
    Ok(Round {
        key: row.key,
        award_name: row
            .award_code
            .as_deref()
            .and_then(|code| award(code, date))
            .map(|award| award.name),
        title: row.title,
        theme: row.theme,
        year: row.year,
        issuer: row.issuer,
        superior: row.superior,
        proposer: row.proposer,
        award_code: row.award_code,
        ceremony: row.ceremony,
        ceremony_note: row.ceremony_note,
        counts,
        state: if decision.is_some() {
            RoundState::Decided
        } else {
            RoundState::Open
        },
        decision,
    })
}
