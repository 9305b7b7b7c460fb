//! Locking reports: from then on their papers are made of what was frozen, whatever becomes of
//! units and indicators. Only unlocking, with a reason, takes it back.

use serde::{Deserialize, Serialize};

use super::entry::entry_sheet;
use super::stored::Stored;
use super::table;
use crate::office::{Change, Ctx, Office, Op, Reading};
use crate::reports::narrative::{self, Composed};
use crate::reports::ops;
use crate::reports::state::ReportState;
use crate::settings::{self, OfficeProfile};
use crate::units;
use crate::{Code, Failure, Result, print};

/// What a report says, in the words of its day, and whose paper it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Snapshot {
    pub(crate) office: OfficeProfile,
    /// The unit with the one around it, as in running text.
    pub(crate) unit: String,
    pub(crate) period: String,
    /// The period before, in words; empty where there is none.
    pub(crate) previous: String,
    pub(crate) last_year: String,
    pub(crate) form: String,
    pub(crate) version: u32,
    pub(crate) as_of: String,
    pub(crate) number: String,
    pub(crate) date: String,
    pub(crate) prepared_by: String,
    pub(crate) approved_by: String,
    pub(crate) note: String,
    pub(crate) lines: Vec<SnapshotLine>,
    /// Its words; reports that were locked before they had any have none.
    #[serde(default)]
    pub(crate) sections: Vec<Composed>,
    /// The indicators that its words name, over the periods before.
    #[serde(default)]
    pub(crate) charts: Vec<SnapshotChart>,
}

/// An indicator over periods of one length, oldest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SnapshotChart {
    pub(crate) title: String,
    pub(crate) measure: String,
    pub(crate) marks: Vec<(String, Option<i64>)>,
}

/// An indicator with its figure, and what it was before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SnapshotLine {
    pub(crate) code: String,
    pub(crate) name: String,
    pub(crate) measure: String,
    pub(crate) group: String,
    /// As people read it; empty where nothing was said.
    pub(crate) text: String,
    pub(crate) note: String,
    pub(crate) previous: String,
    pub(crate) since_previous: String,
    pub(crate) last_year: String,
    pub(crate) since_last_year: String,
}

/// Locks reports; all of them or none.
///
/// # Errors
/// [`Code::MoveNotAllowed`] for one that was not handed in; [`Code::TokenWrong`] for a figure in its
/// words that cannot be filled in; [`Code::NoSuchRecord`].
pub fn lock(office: &Office, ctx: &Ctx, keys: &[i64]) -> Result<()> {
    let op = Op::new(&ops::LOCK).with("count", keys.len());
    office.change(ctx, op, |change| {
        keys.iter().try_for_each(|key| lock_one(change, *key))
    })
}

fn lock_one(change: &Change, key: i64) -> Result<()> {
    let report = table::get(change, key)?;
    super::open::note_report(change, &report)?;
    if !report.state.next().contains(&ReportState::Locked) {
        let failure = Failure::new(Code::MoveNotAllowed).with("from", report.state.name());
        return Err(failure.with("to", ReportState::Locked.name()));
    }
    let content = serde_json::to_string(&made(change, &report)?)
        .map_err(|error| Failure::new(Code::Internal).with("detail", error.to_string()))?;
    table::put_snapshot(change, key, &content)?;
    print::keep(change, "report", key)?;
    table::set_state(change, &report, ReportState::Locked, "")
}

/// Unlocks a report; the reason stays with it.
///
/// # Errors
/// [`Code::ReasonMissing`], [`Code::MoveNotAllowed`] for one that is not locked,
/// [`Code::NoSuchRecord`].
pub fn unlock(office: &Office, ctx: &Ctx, key: i64, reason: &str) -> Result<()> {
    let reason = viet::text::clean(reason);
    if reason.is_empty() {
        let to = ReportState::Received.name();
        return Err(Failure::new(Code::ReasonMissing).with("to", to));
    }
    let op = Op::new(&ops::UNLOCK).with("reason", reason.as_str());
    office.change(ctx, op, |change| {
        let report = table::get(change, key)?;
        super::open::note_report(change, &report)?;
        if report.state != ReportState::Locked {
            let failure = Failure::new(Code::MoveNotAllowed).with("from", report.state.name());
            return Err(failure.with("to", ReportState::Received.name()));
        }
        table::remove_snapshot(change, key)?;
        print::forget(change, "report", key)?;
        table::set_state(change, &report, ReportState::Received, &reason)
    })
}

/// What a report says: as it was frozen where it is locked, else as it stands.
pub(crate) fn snapshot_of(reading: &Reading, report: &Stored) -> Result<Snapshot> {
    if let Some(frozen) = table::snapshot(reading, report.key)? {
        let read = serde_json::from_str(&frozen);
        return read
            .map_err(|error| Failure::new(Code::Internal).with("detail", error.to_string()));
    }
    made(reading, report)
}

fn made(reading: &Reading, report: &Stored) -> Result<Snapshot> {
    let registry = units::registry(reading)?;
    let day = report.period.last_day();
    let unit = registry.unit(report.unit);
    let sheet = entry_sheet(reading, report.key)?;
    let sections = narrative::composed(reading, report)?;
    let charts = narrative::charts(reading, report, &sections)?;
    let lines = sheet.rows.into_iter().map(|row| SnapshotLine {
        code: row.code,
        name: row.name,
        measure: row.measure,
        group: row.group,
        text: row.text,
        note: row.note,
        previous: row.previous,
        since_previous: row.since_previous,
        last_year: row.last_year,
        since_last_year: row.since_last_year,
    });
    Ok(Snapshot {
        office: settings::profile(reading)?,
        unit: unit.map_or_else(String::new, |unit| registry.running_name_on(unit, day)),
        period: report.period.name(),
        previous: sheet.previous_name,
        last_year: sheet.last_year_name,
        form: sheet.head.form_name,
        version: report.version,
        as_of: report.as_of.clone(),
        number: report.number.clone(),
        date: report.date.clone(),
        prepared_by: report.prepared_by.clone(),
        approved_by: report.approved_by.clone(),
        note: report.note.clone(),
        lines: lines.collect(),
        sections,
        charts,
    })
}
