//! A report to fill in: its indicators in the order of the form, each beside what it was before.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::Arc;

use super::record::{CellRow, EntrySheet, ReportEvent, ReportHead, ReportRow};
use super::stored::{Cell, Stored};
use super::table;
use crate::Result;
use crate::office::Reading;
use crate::reports::catalogue::{Indicator, IndicatorKind};
use crate::reports::known::{Known, known};
use crate::reports::period::Period;
use crate::reports::rules::{self, Facts};
use crate::reports::sets::{ReportForm, report_form};
use crate::reports::state::ReportState;
use crate::reports::sums::share::combined;
use crate::reports::sums::time::Piece;
use crate::reports::value::{amount_shown, divided};
use crate::units::{self, Registry};

/// The report with that key, to fill in.
///
/// # Errors
/// [`crate::Code::NoSuchRecord`].
pub fn entry_sheet(reading: &Reading, key: i64) -> Result<EntrySheet> {
    let facts = Facts::open(reading, key)?;
    let registry = units::registry(reading)?;
    let form = report_form(reading, facts.report.form)?;
    let asked = asked(&facts.known, &form, &facts.cells);
    let rows = asked
        .iter()
        .map(|(key, one)| row(reading, &facts, *key, one))
        .collect::<Result<Vec<CellRow>>>()?;
    let report = &facts.report;
    let versions = table::versions(reading, report.unit, report.period)?;
    Ok(EntrySheet {
        head: head(&registry, &form, report),
        previous_name: name_of(facts.previous.as_ref().map(|(period, _)| *period)),
        last_year_name: report.period.year_before().name(),
        rows,
        findings: rules::check(reading, &facts, None)?,
        versions: versions.iter().map(|one| (one.key, one.version)).collect(),
        events: table::events(reading, key)?
            .into_iter()
            .map(event)
            .collect(),
    })
}

fn event([at, actor, from, to, reason]: [String; 5]) -> ReportEvent {
    let name = |code: &str| ReportState::from_code(code).map(ReportState::name);
    ReportEvent {
        at,
        actor,
        from: name(&from).unwrap_or_default(),
        to: name(&to).unwrap_or_default(),
        reason,
    }
}

fn name_of(period: Option<Period>) -> String {
    period.map(Period::name).unwrap_or_default()
}

/// The indicators of a report: those its form asks for, and those it has besides, each behind the one
/// of its group that stands before it in the catalogue, so that a part is met below its whole.
fn asked<'k>(
    known: &'k Arc<Known>,
    form: &ReportForm,
    cells: &HashMap<i64, Cell>,
) -> Vec<(i64, &'k Indicator)> {
    let of_form = form
        .indicators
        .iter()
        .filter_map(|code| known.of_code(code));
    let mut asked: Vec<(i64, &Indicator)> = of_form.collect();
    let besides = known
        .all()
        .filter(|(key, one)| cells.contains_key(key) && !form.indicators.contains(&one.code));
    for besides in besides {
        let before = |other: &(i64, &Indicator)| {
            other.1.group == besides.1.group && other.1.code < besides.1.code
        };
        let at = asked.iter().rposition(before);
        asked.insert(at.map_or(asked.len(), |at| at + 1), besides);
    }
    asked
}

/// One line.
pub(super) fn row(reading: &Reading, facts: &Facts, key: i64, one: &Indicator) -> Result<CellRow> {
    let cell = facts.cells.get(&key);
    let value = cell.map(|cell| &cell.value);
    let beside = |cells: Option<&HashMap<i64, Cell>>| {
        let before = cells
            .and_then(|cells| cells.get(&key))
            .map(|cell| &cell.value);
        let text = before.map(|value| value.shown(one)).unwrap_or_default();
        let amounts = value
            .and_then(|value| value.amount)
            .zip(before.and_then(|value| value.amount));
        (
            text,
            amounts
                .map(|(now, before)| since(now, before, one))
                .unwrap_or_default(),
        )
    };
    let previous = beside(facts.previous.as_ref().map(|(_, cells)| cells));
    let last_year = beside(Some(&facts.last_year));
    let origin = match cell {
        Some(cell) => origin_text(reading, cell)?,
        None => None,
    };
    let text = |of: fn(&Cell) -> &str| cell.map(of).unwrap_or_default().to_owned();
    Ok(CellRow {
        code: one.code.clone(),
        name: one.name.clone(),
        measure: one.unit.clone(),
        group: one.group.clone(),
        under: one.under.clone(),
        kind: one.kind,
        formula: one.formula(),
        state: text(|cell| cell.value.state.code()),
        text: value.map(|value| value.shown(one)).unwrap_or_default(),
        raw: text(|cell| &cell.value.raw),
        derived: derived(facts, key, one),
        note: text(|cell| &cell.note),
        source: text(|cell| cell.source.code()),
        reason: text(|cell| &cell.reason),
        origin,
        previous: previous.0,
        since_previous: previous.1,
        last_year: last_year.0,
        since_last_year: last_year.1,
    })
}

/// "file, sheet, C13", or "file: “the sentence”"
pub(crate) fn origin_text(reading: &Reading, cell: &Cell) -> Result<Option<String>> {
    let Some(origin) = &cell.origin else {
        return Ok(None);
    };
    let Some(batch) = origin.batch else {
        let colon = if origin.sheet.is_empty() { "" } else { ": " };
        return Ok(Some(format!("{}{colon}“{}”", origin.sheet, origin.cell)));
    };
    let file = table::file_of(reading, batch)?;
    let parts = [
        file.as_deref().unwrap_or_default(),
        &origin.sheet,
        &origin.cell,
    ];
    let told: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    Ok(Some(told.join(", ")))
}

/// What a figure follows to be: a share from its parts, a running total from the months, a count
/// from a register.
pub(crate) fn derived(facts: &Facts, key: i64, one: &Indicator) -> Option<String> {
    match one.kind {
        IndicatorKind::Ratio if one.of.is_some() => {
            let figures = facts.figures();
            let alone = std::iter::once(&figures);
            let done = combined(&facts.known, key, one, facts.report.period, alone);
            done.value.map(|value| value.shown(one))
        }
        IndicatorKind::Register => {
            let count = facts.registers.get(&one.code)?;
            Some(amount_shown(*count, one))
        }
        IndicatorKind::YearToDate => {
            let under = facts.known.key(one.under.as_deref()?)?;
            let derived = facts.to_date.get(&under)?;
            Some(derived.value.shown(one))
        }
        IndicatorKind::Flow => {
            let derived = facts.shorter.get(&key)?;
            Some(derived.value.shown(one))
        }
        _ => None,
    }
}

/// How a figure changed: "+12 (+8,5 %)"; shares change by points.
/// How a figure differs from one before: "+12 (+3,5 %)".
pub(crate) fn since(now: i64, before: i64, one: &Indicator) -> String {
    let sign = |number: i64| if number > 0 { "+" } else { "" };
    let change = now - before;
    let told = format!("{}{}", sign(change), amount_shown(change, one));
    if one.is_share() || before == 0 {
        return told;
    }
    let tenths = divided(i128::from(change) * 1000, i128::from(before.abs()));
    let tenths = i64::try_from(tenths).unwrap_or_default();
    let (whole, rest) = (tenths.abs() / 10, tenths.abs() % 10);
    let minus = if tenths < 0 { "-" } else { sign(tenths) };
    format!("{told} ({minus}{whole},{rest} %)")
}

/// What is told of a report around its figures.
pub(super) fn head(registry: &Registry, form: &ReportForm, report: &Stored) -> ReportHead {
    let unit = registry.unit(report.unit);
    let name = unit.map(|unit| unit.name_on(report.period.last_day()));
    ReportHead {
        key: report.key,
        unit: report.unit,
        unit_name: name.unwrap_or_default().to_owned(),
        period: report.period.to_string(),
        period_name: report.period.name(),
        form_name: format!("{} ({}.{})", form.name, form.code, form.version),
        version: report.version,
        state: report.state,
        state_text: report.state.name(),
        reason: report.reason.clone(),
        counts: report.counts,
        open: super::open::refuse_locked(report).is_ok(),
        next: report.state.next().to_vec(),
        number: report.number.clone(),
        date: report.date.clone(),
        prepared_by: report.prepared_by.clone(),
        approved_by: report.approved_by.clone(),
        as_of: report.as_of.clone(),
        note: report.note.clone(),
        sent_on: report.sent_on.clone(),
    }
}

/// Every version of every report, in the order of periods and units.
///
/// # Errors
/// When the file cannot be read.
pub fn list_of(reading: &Reading) -> Result<Vec<ReportRow>> {
    let (known, registry) = (known(reading)?, units::registry(reading)?);
    let mut filled: HashMap<Period, HashMap<i64, (u32, u32)>> = HashMap::new();
    let mut rows = Vec::new();
    for report in table::all(reading)? {
        let form = report_form(reading, report.form)?;
        let of_period = match filled.entry(report.period) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => new.insert(table::filled(reading, report.period)?),
        };
        let own = of_period.get(&report.key);
        rows.push(ReportRow {
            id: reading.id_of("report", report.key)?,
            head: head(&registry, &form, &report),
            filled: own.map_or(0, |own| own.0),
            wanted: known.keys(&form.indicators).len() as u32,
        });
    }
    Ok(rows)
}

impl Facts {
    /// The figures of the report as totals are made of them.
    pub(crate) fn figures(&self) -> HashMap<i64, Piece> {
        let pieces = self.cells.iter().map(|(key, cell)| {
            let value = &cell.value;
            let piece = Piece {
                months: self.report.period.months(),
                state: value.state,
                amount: value.amount,
                qualifier: value.qualifier,
                parts: value.parts,
                report: self.report.key,
            };
            (*key, piece)
        });
        pieces.collect()
    }
}
