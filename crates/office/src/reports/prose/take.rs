//! Figures out of prose, taken into reports: each candidate beside what the report says already, those
//! that a person accepts written as one operation, each with the sentence it comes from.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::candidate::{Candidate, SaidPeriod};
use super::read::read;
use super::role::Role;
use crate::office::{Change, Ctx, Office, Op, Reading};
use crate::reports::known::{Known, known};
use crate::reports::ops;
use crate::reports::period::Period;
use crate::reports::report::{self, Cell, Origin, Source, Stored, refuse_locked};
use crate::reports::value::Value;

use crate::units::{self, Found, Registry};
use crate::words;
use crate::{Code, Failure, Result};

/// From this score on a candidate is offered as accepted.
const SURE: u8 = 80;

/// A candidate as somebody decides about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProseFigure {
    /// Code of the indicator; none where it is not clear.
    pub code: Option<String>,
    /// Its name; empty where it is not clear.
    pub name: String,
    /// How sure the indicator is, of 100.
    pub score: u8,
    /// The figure as it stands in the text, as it would be typed.
    pub typed: String,
    /// How a report would read it.
    pub shown: String,
    /// What it is: a result, a plan …, in words.
    pub role: String,
    /// The words that say what is counted or paid.
    pub about: String,
    /// Key of the unit it is of; none where no unit of the office is meant for certain.
    pub unit: Option<i64>,
    /// The unit's name, else the words of the text.
    pub unit_name: String,
    /// Code of its period; none where it is not told for certain.
    pub period: Option<String>,
    /// The period in words.
    pub period_name: String,
    /// What the unit's report for that period says already; none where it says nothing.
    pub there: Option<String>,
    /// Whether it says the same already.
    pub same: bool,
    /// Whether it is offered as accepted: sure, a result, of a known unit and period, and nothing
    /// else stands there.
    pub sure: bool,
    /// The sentence it stands in.
    pub sentence: String,
    /// First and last letter (exclusive, Unicode scalar values) of the sentence in the text.
    pub sentence_letters: [usize; 2],
    /// The same of the figure.
    pub letters: [usize; 2],
}

/// A text and what it tells.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProseFigures {
    /// Name of the file; empty where the text was pasted.
    pub file: String,
    /// The text.
    pub text: String,
    /// Its figures in order.
    pub figures: Vec<ProseFigure>,
    /// Whether there are more than are told.
    pub more: bool,
}

/// What a text tells, beside what the reports say. Where it names neither unit nor period, `unit` and
/// `period` are meant.
///
/// # Errors
/// When the file cannot be read.
pub fn prose_figures(
    reading: &Reading,
    (file, text): (&str, String),
    unit: Option<i64>,
    period: Period,
) -> Result<ProseFigures> {
    let found = read(&text);
    let (known, registry) = (known(reading)?, units::registry(reading)?);
    let mut beside: HashMap<(i64, Period), HashMap<i64, Cell>> = HashMap::new();
    let mut figures = Vec::new();
    for one in &found.candidates {
        let period = period_of(one.period.as_ref(), period);
        let unit = unit_of(&registry, one, unit, period);
        let place = unit.zip(period);
        if let Some(place) = place.filter(|place| !beside.contains_key(place)) {
            let versions = report::table::versions(reading, place.0, place.1)?;
            let cells = match versions.first() {
                Some(newest) => report::table::cells(reading, newest.key)?,
                None => HashMap::new(),
            };
            beside.insert(place, cells);
        }
        let cells = place.and_then(|place| beside.get(&place));
        figures.push(figure(one, (&known, &registry), unit, period, cells));
    }
    Ok(ProseFigures {
        file: file.to_owned(),
        text,
        figures,
        more: found.more,
    })
}

fn figure(
    one: &Candidate,
    (known, registry): (&Known, &Registry),
    unit: Option<i64>,
    period: Option<Period>,
    cells: Option<&HashMap<i64, Cell>>,
) -> ProseFigure {
    let indicator = one.code.as_deref().and_then(|code| known.of_code(code));
    let typed = typed(one);
    let value = indicator.and_then(|(_, indicator)| Value::read(&typed, indicator));
    let there = indicator.and_then(|(key, _)| cells?.get(&key));
    let shown = |value: &Value| indicator.map(|(_, indicator)| value.shown(indicator));
    let is_read = value.as_ref().is_some_and(|value| value.flaw.is_none());
    let day = period.map(Period::last_day);
    let name = |key| {
        let unit = registry.unit(key)?;
        Some(day.map_or(unit.name(), |day| unit.name_on(day)).to_owned())
    };
    let named = unit.and_then(name);
    let said_unit = || one.unit.as_ref().map(|unit| unit.text.clone());
    ProseFigure {
        code: one.code.clone(),
        name: one.name.clone().unwrap_or_default(),
        score: one.score,
        shown: value.as_ref().and_then(shown).unwrap_or_default(),
        role: words::say_with(words::spoken(), one.role.word(), []),
        about: one.about.clone(),
        unit,
        unit_name: named.or_else(said_unit).unwrap_or_default(),
        period: period.map(|period| period.to_string()),
        period_name: period.map(Period::name).unwrap_or_default(),
        same: there
            .zip(value.as_ref())
            .is_some_and(|(there, value)| there.value.says_same(value)),
        there: there.and_then(|there| shown(&there.value)),
        sure: one.score >= SURE
            && one.role == Role::Result
            && is_read
            && unit.is_some()
            && period.is_some()
            && there.is_none(),
        typed,
        sentence: viet::text::clean(&one.sentence),
        sentence_letters: one.sentence_letters,
        letters: one.letters,
    }
}

/// A candidate as somebody would type it.
fn typed(one: &Candidate) -> String {
    match (&one.parts, one.state) {
        (Some(parts), _) if one.unit_of_measure == Some("%") => {
            format!("{}/{}", parts.part, parts.whole)
        }
        (_, "none_arising") => crate::reports::value::NONE_ARISING.to_owned(),
        _ => viet::text::clean(&one.raw),
    }
}

/// The period that the text tells; `usual` where it tells none. The year up to some day is none of the
/// periods that reports are made for.
fn period_of(said: Option<&SaidPeriod>, usual: Period) -> Option<Period> {
    let Some(said) = said else {
        return Some(usual);
    };
    match (&said.code, said.span.as_str()) {
        (Some(code), _) => Period::from_code(code),
        (None, "YTD") => None,
        // The year is not told: of the period that is meant.
        (None, span) => Period::from_code(&format!("{}-{span}", usual.year)),
    }
}

fn unit_of(
    registry: &Registry,
    one: &Candidate,
    usual: Option<i64>,
    period: Option<Period>,
) -> Option<i64> {
    let (Some(said), Some(period)) = (&one.unit, period) else {
        return usual;
    };
    match registry.find(&said.text, period.last_day()) {
        Found::One(unit, _) => Some(unit.key),
        _ => None,
    }
}

/// A figure that somebody accepted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProsePick {
    /// Code of the indicator.
    pub code: String,
    /// Key of the unit.
    pub unit: i64,
    /// Code of the period.
    pub period: String,
    /// The figure as it would be typed.
    pub typed: String,
    /// The sentence it stands in.
    pub sentence: String,
    /// Whether it takes the place of another figure that is there.
    pub replace: bool,
}

/// Writes accepted figures into the reports of their units and periods as one operation; reports that
/// are not there yet are opened. Gives how many figures changed.
///
/// # Errors
/// [`Code::FigureThere`] where another figure stands and is not to be replaced; [`Code::ReportLocked`],
/// [`Code::NoSuchField`], [`Code::NoSuchRecord`]; nothing is then written.
pub fn take(office: &Office, ctx: &Ctx, file: &str, picks: &[ProsePick]) -> Result<usize> {
    let op = Op::new(&ops::PROSE).with("count", picks.len());
    office.change(ctx, op, |change| {
        change.note("file", file);
        let (known, registry) = (known(change)?, units::registry(change)?);
        let mut changed = 0;
        for pick in picks {
            let period = crate::reports::period_of(&pick.period)?;
            let stored = report::opened(change, &registry, pick.unit, period)?;
            refuse_locked(&stored)?;
            changed += usize::from(put(change, &known, &stored, file, pick)?);
        }
        Ok(changed)
    })
}

fn put(
    change: &Change,
    known: &Known,
    report: &Stored,
    file: &str,
    pick: &ProsePick,
) -> Result<bool> {
    let unknown = || Failure::new(Code::NoSuchField).with("field", &pick.code);
    let (indicator, one) = known.of_code(&pick.code).ok_or_else(unknown)?;
    let Some(value) = Value::read(&pick.typed, one) else {
        return Ok(false);
    };
    let before = report::table::cell_of(change, report.key, indicator)?;
    if let Some(before) = &before {
        if before.value.says_same(&value) {
            return Ok(false);
        }
        if !pick.replace {
            let failure = Failure::new(Code::FigureThere).with("name", one.name.as_str());
            return Err(failure
                .with("there", before.value.shown(one))
                .with("text", value.shown(one)));
        }
    }
    let (note, reason) = before
        .map(|cell| (cell.note, cell.reason))
        .unwrap_or_default();
    report::table::put_cell(
        change,
        &Cell {
            report: report.key,
            indicator,
            value,
            note,
            source: Source::Prose,
            reason,
            origin: Some(Origin {
                batch: None,
                sheet: file.to_owned(),
                cell: viet::text::clean(&pick.sentence),
            }),
        },
    )?;
    Ok(true)
}
