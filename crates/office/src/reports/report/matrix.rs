//! Several units on one sheet: indicators down, units across, for an office that types what its units
//! send on paper.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::board::expected_units;
use super::cell::{CellTyped, write};
use super::open::{opened, refuse_locked};
use super::stored::{Cell, Stored};
use super::table;
use crate::Result;
use crate::office::{Ctx, Office, Op, Reading};
use crate::reports::known::known;
use crate::reports::ops;
use crate::reports::period::Period;
use crate::reports::rules::{self, Facts};
use crate::reports::sets::form_for;
use crate::units;

/// Units whose figures are held to the rules at once; of more, each report tells its own.
const CHECKED: usize = 60;

/// A unit across the sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MatrixUnit {
    /// Key of the unit.
    pub unit: i64,
    /// Its name on the last day of the period.
    pub name: String,
    /// The newest version of its report; none where there is none yet.
    pub report: Option<i64>,
    /// Whether its figures can be typed.
    pub open: bool,
}

/// A figure on the sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MatrixCell {
    /// What was typed, else the figure as it was taken; empty for nothing.
    pub text: String,
    /// What the rules say of it, as sentences; empty where all is well.
    pub mark: String,
    /// Whether that is an error and no warning.
    pub wrong: bool,
}

/// An indicator down the sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MatrixRow {
    /// Code of the indicator.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Its unit of measure.
    pub measure: String,
    /// The indicator it is a part of.
    pub under: Option<String>,
    /// The figures in the order of the units.
    pub cells: Vec<MatrixCell>,
}

/// The sheet of a period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Matrix {
    /// The period in words.
    pub period_name: String,
    /// The units across.
    pub units: Vec<MatrixUnit>,
    /// The indicators down, in the order of the form.
    pub rows: Vec<MatrixRow>,
}

/// A figure typed into the sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MatrixTyped {
    /// Key of the unit.
    pub unit: i64,
    /// Code of the indicator.
    pub code: String,
    /// What was typed; empty takes the figure away.
    pub text: String,
}

/// The figures of all units that report a period.
///
/// # Errors
/// When the file cannot be read.
pub fn matrix(reading: &Reading, period: Period) -> Result<Matrix> {
    let (known, registry) = (known(reading)?, units::registry(reading)?);
    let newest = table::newest_of(reading, period)?;
    let mut newest: HashMap<i64, Stored> = newest.into_iter().map(|one| (one.unit, one)).collect();
    let mut shown = Vec::new();
    let mut codes: Vec<String> = Vec::new();
    for key in expected_units(reading, period)? {
        let Some(unit) = registry.unit(key) else {
            continue;
        };
        let report = newest.remove(&key);
        let form = form_for(reading, unit.kind, period)?;
        for code in form.indicators {
            if !codes.contains(&code) {
                codes.push(code);
            }
        }
        shown.push(Shown::of(
            reading,
            key,
            unit.name_on(period.last_day()),
            report,
        )?);
    }
    if shown.len() <= CHECKED {
        for one in &mut shown {
            one.check(reading)?;
        }
    }
    let rows = codes.iter().filter_map(|code| known.of_code(code));
    let rows = rows.map(|(indicator, one)| MatrixRow {
        code: one.code.clone(),
        name: one.name.clone(),
        measure: one.unit.clone(),
        under: one.under.clone(),
        cells: shown
            .iter()
            .map(|unit| unit.cell(indicator, &one.code))
            .collect(),
    });
    Ok(Matrix {
        period_name: period.name(),
        rows: rows.collect(),
        units: shown.into_iter().map(|one| one.head).collect(),
    })
}

/// A unit with its figures and what is said of them, by indicator.
struct Shown {
    head: MatrixUnit,
    cells: HashMap<i64, Cell>,
    marks: HashMap<String, (String, bool)>,
}

impl Shown {
    fn of(reading: &Reading, unit: i64, name: &str, report: Option<Stored>) -> Result<Shown> {
        let cells = match &report {
            Some(report) => table::cells(reading, report.key)?,
            None => HashMap::new(),
        };
        Ok(Shown {
            head: MatrixUnit {
                unit,
                name: name.to_owned(),
                open: report.as_ref().is_none_or(|one| refuse_locked(one).is_ok()),
                report: report.map(|report| report.key),
            },
            cells,
            marks: HashMap::new(),
        })
    }

    fn check(&mut self, reading: &Reading) -> Result<()> {
        use crate::awards::Severity;
        let Some(report) = self.head.report else {
            return Ok(());
        };
        let facts = Facts::open(reading, report)?;
        for finding in rules::check(reading, &facts, None)? {
            let grave = !matches!(finding.severity, Severity::Warning | Severity::Hint);
            let Some(code) = finding.code.filter(|_| finding.severity != Severity::Hint) else {
                continue;
            };
            let (text, wrong) = self.marks.entry(code).or_default();
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(&finding.text);
            *wrong |= grave;
        }
        Ok(())
    }

    fn cell(&self, indicator: i64, code: &str) -> MatrixCell {
        let text = self
            .cells
            .get(&indicator)
            .map(|cell| cell.value.raw.clone());
        let (mark, wrong) = self.marks.get(code).cloned().unwrap_or_default();
        MatrixCell {
            text: text.unwrap_or_default(),
            mark,
            wrong,
        }
    }
}

/// Puts typed figures into the reports of their units as one operation; reports that are not there yet
/// are opened. Gives how many figures changed.
///
/// # Errors
/// Those of [`super::put_cell`]; nothing is then written.
pub fn put_matrix(
    office: &Office,
    ctx: &Ctx,
    period: Period,
    typed: &[MatrixTyped],
) -> Result<usize> {
    let op = Op::new(&ops::MATRIX)
        .with("count", typed.len())
        .with("period", period.name());
    office.change(ctx, op, |change| {
        let (known, registry) = (known(change)?, units::registry(change)?);
        let mut open: HashMap<i64, Stored> = HashMap::new();
        let mut changed = 0;
        for one in typed {
            let report = match open.entry(one.unit) {
                Entry::Occupied(known) => known.into_mut(),
                // Whoever clears a cell of a unit without a report asks for nothing.
                Entry::Vacant(_)
                    if one.text.trim().is_empty()
                        && table::versions(change, one.unit, period)?.is_empty() =>
                {
                    continue;
                }
                Entry::Vacant(new) => {
                    let report = opened(change, &registry, one.unit, period)?;
                    refuse_locked(&report)?;
                    new.insert(report)
                }
            };
            let cell = CellTyped {
                code: one.code.clone(),
                text: one.text.clone(),
                ..CellTyped::default()
            };
            changed += usize::from(write(change, &known, report, &cell)?.0);
        }
        Ok(changed)
    })
}
