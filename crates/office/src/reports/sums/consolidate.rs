//! The report of a unit made of those of the units below: looked over first, and made again when one of
//! them hands in another version.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use viet::number::Qualifier;

use super::record::{IndicatorTotal, Summary};
use super::total::summary;
use crate::Result;
use crate::office::{Change, Ctx, Office, Op, Reading};
use crate::reports::catalogue::Indicator;
use crate::reports::known::{Known, known};
use crate::reports::ops;
use crate::reports::period::Period;
use crate::reports::report::{self, Cell, Source, Stored, expected_units};
use crate::reports::state::ReportState;
use crate::reports::value::{Value, qualifier_word};
use crate::units;

/// A figure that consolidating would change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FigureToChange {
    /// Code of the indicator.
    pub code: String,
    /// Its name.
    pub name: String,
    /// What the report says now; empty for nothing.
    pub before: String,
    /// What it would say; empty for nothing.
    pub after: String,
    /// "23/27 đơn vị"
    pub coverage: String,
}

/// What consolidating would do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Consolidation {
    /// The unit whose report it becomes.
    pub unit: i64,
    /// Its name on the last day of the period.
    pub unit_name: String,
    /// "23/27 đơn vị"
    pub coverage: String,
    /// Names of the units that have not handed in.
    pub missing: Vec<String>,
    /// Figures that would change, in the order of the catalogue.
    pub changes: Vec<FigureToChange>,
    /// Figures that somebody typed and that stay, though the units come to something else.
    pub kept: Vec<FigureToChange>,
    /// Whether the report is locked; it is then another version that is made.
    pub locked: bool,
}

/// What consolidating a period into the report of a unit would do; nothing is written.
///
/// # Errors
/// [`crate::Code::NoSuchRecord`].
pub fn consolidation(reading: &Reading, unit: i64, period: Period) -> Result<Consolidation> {
    let planned = planned(reading, unit, period)?;
    let registry = units::registry(reading)?;
    let day = period.last_day();
    let name = |key: i64| {
        let unit = registry.unit(key);
        unit.map_or_else(String::new, |unit| unit.name_on(day).to_owned())
    };
    let counting = report::table::counting_units(reading, period)?;
    let missing = planned.below.iter().filter(|key| !counting.contains(key));
    let (kept, changes) = planned
        .lines
        .iter()
        .partition::<Vec<&Line>, _>(|line| line.is_typed);
    let told = |lines: Vec<&Line>| {
        lines
            .into_iter()
            .filter(|line| line.is_new())
            .map(Line::told)
            .collect()
    };
    Ok(Consolidation {
        unit,
        unit_name: name(unit),
        coverage: planned.summary.coverage.clone(),
        missing: missing.map(|key| name(*key)).collect(),
        changes: told(changes),
        kept: told(kept),
        locked: planned
            .there
            .is_some_and(|there| there.state == ReportState::Locked),
    })
}

/// Puts the totals of the units below into the newest version of a unit's report, opening one where
/// there is none, and says of the received reports that they were taken in. A figure that somebody
/// typed stays; a sum that the units no longer come to goes. Gives the key of the report.
///
/// # Errors
/// [`crate::Code::ReportLocked`], [`crate::Code::NoSuchRecord`].
pub fn consolidate(office: &Office, ctx: &Ctx, unit: i64, period: Period) -> Result<i64> {
    let op = Op::new(&ops::CONSOLIDATE).with("period", period.name());
    office.change(ctx, op, |change| {
        let planned = planned(change, unit, period)?;
        change.note("coverage", planned.summary.coverage.as_str());
        let report = report::opened(change, units::registry(change)?.as_ref(), unit, period)?;
        report::refuse_locked(&report)?;
        let key = report.key;
        for line in planned.lines.iter().filter(|line| !line.is_typed) {
            write(change, key, line)?;
        }
        for below in report::table::newest_of(change, period)? {
            if below.state == ReportState::Received && below.unit != unit {
                report::table::set_state(change, &below, ReportState::Consolidated, "")?;
            }
        }
        Ok(key)
    })
}

fn write(change: &Change, report: i64, line: &Line) -> Result<()> {
    let Some(value) = line.after.clone() else {
        return match line.before {
            Some(_) => report::table::remove_cell(change, report, line.indicator),
            None => Ok(()),
        };
    };
    let cell = Cell {
        report,
        indicator: line.indicator,
        value,
        note: line.note.clone(),
        source: Source::Sum,
        reason: String::new(),
        origin: None,
    };
    report::table::put_cell(change, &cell)
}

/// What the units below come to, beside what the report says.
struct Planned {
    /// The newest version of the report, where there is one.
    there: Option<Stored>,
    below: Vec<i64>,
    summary: Summary,
    lines: Vec<Line>,
}

/// An indicator: what the report says, and what the units come to.
struct Line {
    indicator: i64,
    one: Indicator,
    before: Option<Value>,
    after: Option<Value>,
    note: String,
    coverage: String,
    /// Somebody typed it, or took it from elsewhere.
    is_typed: bool,
}

impl Line {
    fn is_new(&self) -> bool {
        match (&self.before, &self.after) {
            (Some(before), Some(after)) => !before.says_same(after),
            // What was typed and has no sum is nobody's difference.
            (Some(_), None) => !self.is_typed,
            (before, after) => before.is_some() != after.is_some(),
        }
    }

    fn told(&self) -> FigureToChange {
        let shown = |value: &Option<Value>| {
            let value = value.as_ref().map(|value| value.shown(&self.one));
            value.unwrap_or_default()
        };
        FigureToChange {
            code: self.one.code.clone(),
            name: self.one.name.clone(),
            before: shown(&self.before),
            after: shown(&self.after),
            coverage: self.coverage.clone(),
        }
    }
}

fn planned(reading: &Reading, unit: i64, period: Period) -> Result<Planned> {
    let known = known(reading)?;
    let below: Vec<i64> = expected_units(reading, period)?
        .into_iter()
        .filter(|below| *below != unit)
        .collect();
    let summary = summary(reading, period, Some(&below))?;
    let there = report::table::versions(reading, unit, period)?
        .into_iter()
        .next();
    let cells = match &there {
        Some(report) => report::table::cells(reading, report.key)?,
        None => HashMap::new(),
    };
    let totals: HashMap<&str, &IndicatorTotal> = summary
        .totals
        .iter()
        .map(|total| (total.code.as_str(), total))
        .collect();
    let lines = lines(&known, &totals, &cells);
    Ok(Planned {
        there,
        below,
        lines,
        summary,
    })
}

fn lines(
    known: &Known,
    totals: &HashMap<&str, &IndicatorTotal>,
    cells: &HashMap<i64, Cell>,
) -> Vec<Line> {
    let asked = known
        .all()
        .filter(|(key, one)| totals.contains_key(one.code.as_str()) || cells.contains_key(key));
    let line = |(indicator, one): (i64, &Indicator)| {
        let total = totals.get(one.code.as_str());
        let cell = cells.get(&indicator);
        let after = total.and_then(|total| value_of(total, one));
        Line {
            indicator,
            one: one.clone(),
            before: cell.map(|cell| cell.value.clone()),
            note: match (total, &after) {
                (Some(total), Some(_)) => note(total),
                _ => String::new(),
            },
            coverage: total
                .map(|total| total.coverage.clone())
                .unwrap_or_default(),
            is_typed: cell.is_some_and(|cell| cell.source != Source::Sum),
            after,
        }
    };
    asked.map(line).collect()
}

/// A total as a figure; none where no unit said anything.
fn value_of(total: &IndicatorTotal, one: &Indicator) -> Option<Value> {
    let value = total.amount.map(|amount| Value {
        parts: total.parts,
        qualifier: qualifier_in(&total.text),
        ..Value::of_amount(amount)
    });
    let none = || (total.counted > 0).then(|| Value::none_arising(""));
    let value = value.or_else(none)?;
    Some(Value {
        raw: value.shown(one),
        ..value
    })
}

/// How many units it rests on, where not all, and what it leaves out.
fn note(total: &IndicatorTotal) -> String {
    let full = total.counted == total.expected;
    let coverage = (!full).then(|| total.coverage.clone());
    let notes: Vec<String> = coverage
        .into_iter()
        .chain(total.notes.iter().cloned())
        .collect();
    notes.join("; ")
}

/// The qualifier that a total's text begins with.
fn qualifier_in(text: &str) -> Qualifier {
    let all = [Qualifier::MoreThan, Qualifier::LessThan, Qualifier::About];
    let found = all
        .into_iter()
        .find(|one| text.starts_with(qualifier_word(*one)));
    found.unwrap_or_default()
}
