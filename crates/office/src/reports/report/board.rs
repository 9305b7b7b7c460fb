//! Who has reported a period: sent, late, incomplete; told from the figures that are there as well
//! as from the button that was pressed.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::days::days_of;
use super::stored::Stored;
use super::table;
use crate::Result;
use crate::office::Reading;
use crate::reports::known::known;
use crate::reports::period::Period;
use crate::reports::sets::report_forms;
use crate::reports::state::ReportState;
use crate::settings;
use crate::units::{self, Registry};
use std::collections::{HashMap, HashSet};

/// One unit on the board.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BoardRow {
    /// Key of the unit.
    pub unit: i64,
    /// Its name on the last day of the period.
    pub unit_name: String,
    /// The newest version of its report; none where there is none.
    pub report: Option<i64>,
    /// The version.
    pub version: u32,
    /// Where it stands; none where there is none.
    pub state: Option<ReportState>,
    /// The same in words.
    pub state_text: String,
    /// States it can be moved to.
    pub next: Vec<ReportState>,
    /// Whether a version of it is added up.
    pub counts: bool,
    /// Figures that say something.
    pub filled: u32,
    /// Figures that its form asks for.
    pub wanted: u32,
    /// Texts where a figure belongs.
    pub unreadable: u32,
    /// The day it is due, ISO.
    pub due: NaiveDate,
    /// The day it was handed in, ISO; empty where it was not.
    pub sent_on: String,
    /// Handed in after the due day, or not at all and that day is over.
    pub late: bool,
    /// Handed in with figures missing or unread.
    pub incomplete: bool,
}

/// The stretches between two days that some unit reports, the newest first.
///
/// # Errors
/// When the file cannot be read.
pub fn free_periods(reading: &Reading) -> Result<Vec<Period>> {
    let mut all: Vec<Period> = table::free_periods(reading)?;
    all.sort_by_key(|period| std::cmp::Reverse((period.last_day(), period.first_day())));
    Ok(all)
}

/// The board of a period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Board {
    /// Code of the period.
    pub period: String,
    /// The period in words.
    pub period_name: String,
    /// Figures are counted up to this day.
    pub as_of: NaiveDate,
    /// Reports are due on this day.
    pub due: NaiveDate,
    /// The units in the order of the registry.
    pub rows: Vec<BoardRow>,
    /// Units that were to report.
    pub expected: u32,
    /// Of these, handed in.
    pub sent: u32,
    /// Late, handed in or not.
    pub late: u32,
    /// Handed in with something missing.
    pub incomplete: u32,
}

/// The units that report to the office for a period: those that lie right below its unit on the
/// period's last day, and those that did report. An office of a unit with none below reports
/// itself; an office without a unit hears of those that have ever reported.
///
/// # Errors
/// When the file cannot be read.
pub fn expected_units(reading: &Reading, period: Period) -> Result<Vec<i64>> {
    let registry = units::registry(reading)?;
    let day = period.last_day();
    let own = own_unit(reading, &registry)?;
    let mut expected: HashSet<i64> = match own {
        Some(own) => {
            let below = registry
                .units()
                .iter()
                .filter(|unit| unit.exists_on(day) && unit.parent_on(day) == Some(own));
            below.map(|unit| unit.key).collect()
        }
        None => table::reporting_units(reading)?.into_iter().collect(),
    };
    for report in table::newest_of(reading, period)? {
        if Some(report.unit) != own {
            expected.insert(report.unit);
        }
    }
    if expected.is_empty() {
        expected.extend(own);
    }
    let mut expected: Vec<i64> = expected.into_iter().collect();
    expected.sort_by_key(|unit| registry.place(*unit));
    Ok(expected)
}

/// The unit that the office stands for.
pub(crate) fn own_unit(reading: &Reading, registry: &Registry) -> Result<Option<i64>> {
    let Some(code) = settings::profile(reading)?.unit else {
        return Ok(None);
    };
    let own = registry.units().iter().find(|unit| unit.code == code);
    Ok(own.map(|unit| unit.key))
}

/// The board of a period as of a day.
///
/// # Errors
/// When the file cannot be read.
pub fn board(reading: &Reading, period: Period, today: NaiveDate) -> Result<Board> {
    let (known, registry) = (known(reading)?, units::registry(reading)?);
    let newest = table::newest_of(reading, period)?;
    let newest: HashMap<i64, Stored> = newest.into_iter().map(|one| (one.unit, one)).collect();
    let filled = table::filled(reading, period)?;
    let counting: HashSet<i64> = table::counting_units(reading, period)?;
    let forms = report_forms(reading)?;
    let wanted: HashMap<i64, u32> = forms
        .iter()
        .map(|form| (form.key, known.keys(&form.indicators).len() as u32))
        .collect();
    let mut rows = Vec::new();
    for unit in expected_units(reading, period)? {
        let days = days_of(reading, period, unit)?;
        let report = newest.get(&unit);
        let (said, unreadable) = report
            .and_then(|report| filled.get(&report.key).copied())
            .unwrap_or_default();
        let wanted = report.and_then(|report| wanted.get(&report.form).copied());
        let wanted = wanted.unwrap_or_default();
        let handed_in = report.is_some_and(|report| report.state.is_handed_in());
        let sent_on = report
            .filter(|_| handed_in)
            .map(|report| report.sent_on.clone());
        let sent_on = sent_on.unwrap_or_default();
        let sent_day: Option<NaiveDate> = sent_on.parse().ok();
        let name = registry
            .unit(unit)
            .map(|unit| unit.name_on(period.last_day()));
        rows.push(BoardRow {
            unit,
            unit_name: name.unwrap_or_default().to_owned(),
            report: report.map(|report| report.key),
            version: report.map_or(0, |report| report.version),
            state: report.map(|report| report.state),
            state_text: report.map(|report| report.state.name()).unwrap_or_default(),
            next: report.map_or_else(Vec::new, |report| report.state.next().to_vec()),
            counts: counting.contains(&unit),
            filled: said,
            wanted,
            unreadable,
            due: days.due,
            late: match handed_in {
                true => sent_day.is_some_and(|day| day > days.due),
                false => today > days.due,
            },
            incomplete: handed_in && (said < wanted || unreadable > 0),
            sent_on,
        });
    }
    let count = |holds: fn(&BoardRow) -> bool| rows.iter().filter(|row| holds(row)).count() as u32;
    let all = days_of(reading, period, 0)?;
    Ok(Board {
        period: period.to_string(),
        period_name: period.name(),
        as_of: all.as_of,
        due: all.due,
        expected: rows.len() as u32,
        sent: count(|row| !row.sent_on.is_empty()),
        late: count(|row| row.late),
        incomplete: count(|row| row.incomplete),
        rows,
    })
}
