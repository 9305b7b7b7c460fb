//! A total opened: the units, their reports, their figures, and the workbook cells these were read
//! from.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::share::needed;
use super::table;
use super::time::of_pieces;
use super::total::say;
use crate::office::Reading;
use crate::reports::catalogue::Indicator;
use crate::reports::known::known;
use crate::reports::period::Period;
use crate::reports::report::{self, expected_units};
use crate::units;
use crate::words::keys;
use crate::{Code, Failure, Result};

/// One figure behind a total, or a unit that has none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DrillRow {
    /// Key of the unit.
    pub unit: i64,
    /// Its name on the last day of the period.
    pub unit_name: String,
    /// The report; none where there is none that counts.
    pub report: Option<i64>,
    /// The period of the report: a shorter one where the figure follows from several.
    pub period: String,
    /// Code of the indicator: parts of a share have their own lines.
    pub code: String,
    /// The figure as people read it.
    pub text: String,
    /// Whether it is in the total.
    pub counted: bool,
    /// Why it is not.
    pub why: String,
    /// The footnote at the figure.
    pub note: String,
    /// The workbook cell it was read from: "file, sheet, C13".
    pub origin: Option<String>,
}

/// What the total of an indicator for a period is made of, unit by unit in the order of the
/// registry; units that were to report and did not are there too.
///
/// # Errors
/// [`Code::NoSuchField`] for a code that is not known.
pub fn drill(
    reading: &Reading,
    code: &str,
    period: Period,
    asked: Option<&[i64]>,
) -> Result<Vec<DrillRow>> {
    let known = known(reading)?;
    let unknown = || Failure::new(Code::NoSuchField).with("field", code);
    let (key, one) = known.of_code(code).ok_or_else(unknown)?;
    let registry = units::registry(reading)?;
    let mut units: Vec<i64> = match asked {
        Some(units) => units.to_vec(),
        None => expected_units(reading, period)?,
    };
    units.sort_by_key(|unit| registry.place(*unit));
    let handed_in = table::handed_in(reading, period)?;
    let needed = needed(&known, key, one, period);
    let mut rows = Vec::new();
    for unit in units {
        let name = registry
            .unit(unit)
            .map(|unit| unit.name_on(period.last_day()));
        let row = |report: Option<i64>, period: Period| DrillRow {
            unit,
            unit_name: name.unwrap_or_default().to_owned(),
            report,
            period: period.to_string(),
            code: code.to_owned(),
            text: String::new(),
            counted: false,
            why: String::new(),
            note: String::new(),
            origin: None,
        };
        let reports: Vec<(i64, Period)> = match handed_in.get(&unit) {
            Some(report) => vec![(*report, period)],
            None => shorter(reading, key, one, unit, period)?,
        };
        if reports.is_empty() {
            rows.push(DrillRow {
                why: say(keys::REPORTS_WHY_NOT_SENT, &[]),
                ..row(None, period)
            });
        }
        for (report, period) in reports {
            let told = figures(reading, report, &needed, row(Some(report), period))?;
            rows.extend(told);
        }
    }
    Ok(rows)
}

/// The reports of shorter periods that a unit's figure follows from.
fn shorter(
    reading: &Reading,
    key: i64,
    one: &Indicator,
    unit: i64,
    period: Period,
) -> Result<Vec<(i64, Period)>> {
    let pieces = table::pieces(reading, unit, period)?;
    let own = pieces.iter().filter(|(indicator, _)| *indicator == key);
    let derived = of_pieces(one, own.map(|(_, piece)| piece), period.months());
    let reports = derived.map(|derived| derived.reports).unwrap_or_default();
    let of = |report| Ok((report, report::table::get(reading, report)?.period));
    reports.into_iter().map(of).collect()
}

fn figures(reading: &Reading, report: i64, needed: &[i64], row: DrillRow) -> Result<Vec<DrillRow>> {
    let known = known(reading)?;
    let mut rows = Vec::new();
    for (place, key) in needed.iter().enumerate() {
        let cell = report::table::cell_of(reading, report, *key)?;
        let Some(one) = known.of_key(*key) else {
            continue;
        };
        let Some(cell) = cell else {
            // The indicator itself is named where it is missing; a share has its parts instead.
            if place == 0 && needed.len() == 1 {
                rows.push(DrillRow {
                    why: say(keys::REPORTS_WHY_EMPTY, &[]),
                    ..row.clone()
                });
            }
            continue;
        };
        let value = &cell.value;
        let said =
            value.amount.is_some() || value.state == crate::reports::value::State::NoneArising;
        // A percentage beside its parts is told, not counted: the parts are.
        let alone = place > 0 || one.is_added() || value.parts.is_some();
        let why = match (said, alone) {
            (true, true) => String::new(),
            (true, false) => say(keys::REPORTS_WHY_PERCENT_ONLY, &[]),
            (false, _) => say(keys::REPORTS_WHY_NO_FIGURE, &[]),
        };
        rows.push(DrillRow {
            code: one.code.clone(),
            text: value.shown(one),
            counted: said && alone,
            why,
            note: cell.note.clone(),
            origin: report::origin_text(reading, &cell)?,
            ..row.clone()
        });
    }
    Ok(rows)
}
