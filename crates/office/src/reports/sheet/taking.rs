//! Tables of figures as import takes them in: each figure becomes a cell of the report of its unit
//! for its period. One row of a sheet may make several.

use std::collections::HashMap;
use std::sync::Arc;

use sheets::table::letters;
use viet::text::{clean, compare_key};

use super::figure::{Cells, Figure, flaw_of, hashed, told};
use super::intake::Intake;
use super::present::Present;
use super::read::Entry;
use super::written;
use crate::Result;
use crate::awards::alike::Likeness;
use crate::import::doors::{Doors, Taken};
use crate::import::kind::Kind;
use crate::import::row::{self, Flaw, FlawCode, Line, Mask};
use crate::import::survey::with_words;
use crate::import::taking::{Found, Row, Taking};
use crate::import::warning::Warning;
use crate::office::{Change, Reading};
use crate::reports::catalogue::Indicator;
use crate::reports::known::{Known, known};
use crate::reports::meaning;
use crate::reports::ops;
use crate::reports::period::{Period, spoken};
use crate::reports::report;
use crate::reports::state::ReportState;
use crate::reports::value::Value;
use crate::reports::view::of_target;
use crate::units::{self, Found as FoundUnit, Registry};
use crate::words::{self, keys};

/// The fields of a row.
pub(super) const FIELDS: [&str; 7] = [
    "code_hint",
    "label",
    "unit_of_measure",
    "value",
    "period",
    "unit",
    "column",
];

const CODE: usize = 0;
const LABEL: usize = 1;
const VALUE: usize = 3;
const PERIOD: usize = 4;
const UNIT: usize = 5;
const COLUMN: usize = 6;

/// How figures are taken in; the target is a period and a unit ([`crate::reports::target_of`]).
pub(crate) static TAKEN: Taken = Taken {
    fields: &FIELDS,
    name: LABEL,
    spelled: &[LABEL, UNIT],
    // In a wide table the heads of the columns tell the indicator; what is around a table may tell
    // the period and the unit.
    has: |field, found| match field {
        "code_hint" | "label" | "period" | "unit" | "column" => true,
        "value" => found("unit") || found("label"),
        _ => false,
    },
    shown: |field, text| match field {
        VALUE => written::shown(text),
        PERIOD => Period::from_code(text).map_or_else(|| text.to_owned(), Period::name),
        _ => text.to_owned(),
    },
    kind_text: |_| String::new(),
    op: &ops::IMPORT,
    place: |target| {
        let period = of_target(target).map(|(period, _)| period.to_string());
        ["reports".to_owned(), "period".to_owned()]
            .into_iter()
            .chain(period.ok())
            .collect()
    },
    doors: Doors::of::<Figures>(),
};

/// Figures for a period.
#[derive(Clone)]
pub(crate) struct Figures {
    period: Period,
    unit: Option<String>,
    known: Arc<Known>,
    registry: Arc<Registry>,
    /// Units and periods whose report is locked.
    locked: HashMap<(i64, Period), ()>,
    /// Units by text and period.
    units: HashMap<(String, Period), Option<(i64, bool)>>,
}

impl Figures {
    /// The unit that a text means in a period, and whether it was of another time.
    fn unit(&mut self, text: &str, period: Period) -> Option<(i64, bool)> {
        let key = (text.to_owned(), period);
        if let Some(known) = self.units.get(&key) {
            return *known;
        }
        let found = match self.registry.find(text, period.last_day()) {
            FoundUnit::One(unit, _) => Some((unit.key, false)),
            FoundUnit::Expired(unit, _) => {
                // It may have ended within the period.
                let ended = unit.valid_to.is_some_and(|to| to < period.first_day());
                Some((unit.key, ended))
            }
            _ => None,
        };
        self.units.insert(key, found);
        found
    }

    /// What is wrong with where a figure belongs.
    fn misplaced(&mut self, line: &Line) -> Vec<Flaw> {
        let mut flaws = Vec::new();
        if self.known.key(&line[CODE]).is_none() {
            flaws.push(Flaw::plain(CODE, FlawCode::IndicatorUnknown));
        }
        let Some(period) = Period::from_code(&line[PERIOD]) else {
            flaws.push(Flaw::plain(PERIOD, FlawCode::PeriodUnknown));
            return flaws;
        };
        if period != self.period {
            flaws.push(Flaw::plain(PERIOD, FlawCode::PeriodOther));
        }
        match self.unit(&line[UNIT], period) {
            None => flaws.push(Flaw::plain(UNIT, FlawCode::UnitUnnamed)),
            Some((unit, expired)) => {
                if expired {
                    flaws.push(Flaw::plain(UNIT, FlawCode::UnitExpired));
                }
                if self.locked.contains_key(&(unit, period)) {
                    flaws.push(Flaw::plain(UNIT, FlawCode::ReportLocked));
                }
            }
        }
        flaws
    }

    /// The period of a figure. A file hardly names the two days of a stretch: what it says of the same
    /// year is meant of the stretch.
    fn period_of(&self, entry: &Entry) -> Period {
        let said = |said: &Period| !self.period.is_free() || said.year != self.period.year;
        entry.period.filter(said).unwrap_or(self.period)
    }

    fn indicator(&self, line: &Line) -> Option<(i64, &Indicator)> {
        self.known.of_code(&line[CODE])
    }
}

impl Taking for Figures {
    const FIELDS: &'static [&'static str] = &FIELDS;
    const NAME: usize = LABEL;
    const IDENTITY: &'static [usize] = &[CODE, PERIOD, UNIT];

    type Entry = Entry;
    type Values = Figure;
    type Known = Present;
    type Trace = u64;
    type Index = Cells;
    type Face = ();
    type Intake<'c> = Intake<'c>;

    fn open(reading: &Reading, target: i64) -> Result<Figures> {
        let (period, unit) = of_target(target)?;
        let registry = units::registry(reading)?;
        let newest = report::table::newest_ending(reading, year_of(period))?;
        let locked = newest
            .into_iter()
            .filter(|report| report.state == ReportState::Locked)
            .map(|report| ((report.unit, report.period), ()));
        let name = unit.and_then(|key| registry.unit(key));
        Ok(Figures {
            period,
            unit: name.map(|unit| registry.running_name_on(unit, period.last_day())),
            known: known(reading)?,
            locked: locked.collect(),
            registry,
            units: HashMap::new(),
        })
    }

    fn known(reading: &Reading, target: i64) -> Result<Present> {
        let (period, _) = of_target(target)?;
        let mut figures = Vec::new();
        for report in report::table::newest_ending(reading, year_of(period))? {
            for (_, cell) in report::table::cells(reading, report.key)? {
                let key = report.key * report::table::WIDTH + cell.indicator;
                figures.push((key, Figure::of_cell(cell, report.unit, report.period)));
            }
        }
        figures.sort_by_key(|(key, _)| *key);
        Ok(Present::new(figures))
    }

    fn intake<'c>(change: &'c Change<'c>, _target: i64) -> Result<Intake<'c>> {
        Intake::open(change)
    }

    fn entries(&self, from: &Found<'_>, _fields: &mut Mask) -> (Vec<Entry>, Vec<Warning>) {
        let (sheet, table) = (from.sheet, from.table);
        let list = with_words(Kind::Indicators, |lexicon| {
            super::read(from.file, sheet, table, lexicon)
        });
        let warnings = super::check(sheet, table, &list);
        // An empty cell says nothing; a dash says that there is no figure yet.
        let said = list
            .entries
            .into_iter()
            .filter(|entry| !entry.raw.is_empty());
        (said.collect(), warnings)
    }

    fn row(&mut self, entry: Entry) -> Row {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let period = self.period_of(&entry);
        let unit = entry.unit.clone().or_else(|| self.unit.clone());
        let raw = row::line([
            String::new(),
            text(&entry.label),
            text(&entry.measure),
            entry.raw.clone(),
            String::new(),
            text(&entry.unit),
            letters(entry.col),
        ]);
        let own = || self.known.own_named(entry.label.as_deref()?);
        let code = entry.code.or_else(own).unwrap_or_default();
        let (value, flaw) = told(&entry, self.known.of_code(code).map(|(_, one)| one));
        let line = row::line([
            code.to_owned(),
            text(&entry.label),
            text(&entry.measure),
            value,
            period.to_string(),
            unit.unwrap_or_default(),
            letters(entry.col),
        ]);
        let mut flaws = self.misplaced(&line);
        flaws.extend(flaw.map(|code| Flaw::plain(VALUE, code)));
        let key = Self::key(&line);
        Row {
            row: entry.row,
            group: None,
            key,
            raw,
            line,
            flaws,
        }
    }

    fn put(&mut self, line: &mut Line, flaws: &mut Vec<Flaw>, field: usize, text: &str) {
        let text = clean(text);
        match field {
            CODE => line[CODE] = text.to_uppercase(),
            LABEL => {
                if let Some(one) = meaning::named(&text) {
                    line[CODE].clone_from(&one.code);
                }
                line[LABEL] = text;
            }
            PERIOD => {
                let read = Period::from_code(&text).or_else(|| period_said(&text));
                line[PERIOD] = read.map_or(text, |period| period.to_string());
            }
            _ => line[field] = text,
        }
        let kept = |flaw: &Flaw| flaw.field == VALUE && field != VALUE;
        flaws.retain(|flaw| kept(flaw) || flaw.code.is_duplicate());
        if field == VALUE {
            let read = self.indicator(line).map(|(_, one)| {
                let value = Value::read(&line[VALUE], one);
                let flaw = value.as_ref().and_then(|value| value.flaw).map(flaw_of);
                (value.map(|value| written::plain(&value, one)), flaw)
            });
            if let Some((value, flaw)) = read {
                line[VALUE] = value.unwrap_or_default();
                flaws.extend(flaw.map(|code| Flaw::plain(VALUE, code)));
            }
        }
        flaws.extend(self.misplaced(line));
    }

    fn values(&mut self, line: &Line, _flaws: &[Flaw]) -> Figure {
        let period = Period::from_code(&line[PERIOD]);
        let unit = period.and_then(|period| self.unit(&line[UNIT], period));
        let read = self.indicator(line).map(|(key, one)| {
            let value = written::read(&line[VALUE], one);
            (key, value.unwrap_or_else(|| Value::blank("")))
        });
        let (indicator, value) = read.unwrap_or_else(|| (0, Value::blank("")));
        Figure {
            unit: unit.map_or(0, |(unit, _)| unit),
            period,
            indicator,
            value,
            column: line[COLUMN].clone(),
        }
    }

    fn merged(_stored: &Figure, new: &Figure, _present: &Mask) -> Figure {
        new.clone()
    }

    fn key(line: &Line) -> Option<String> {
        let told = ![CODE, PERIOD, UNIT].iter().any(|at| line[*at].is_empty());
        told.then(|| {
            format!(
                "{}\n{}\n{}",
                line[CODE],
                line[PERIOD],
                compare_key(&line[UNIT])
            )
        })
    }

    fn is_one(stored: &Figure, new: &Figure) -> bool {
        stored.place() == new.place()
    }

    fn trace(line: &Line) -> Option<u64> {
        Self::key(line).map(|key| hashed(&key))
    }

    fn trace_of(values: &Figure) -> Option<u64> {
        values.period.map(|_| hashed(&values.place()))
    }

    fn face(&mut self, _values: &Figure) {}

    fn is_told_apart(_face: &()) -> bool {
        true
    }

    // A cell is one cell or another; there is nothing like it.
    fn likeness(&self, _one: &(), _other: &()) -> Option<Likeness> {
        None
    }

    fn record(reading: &Reading, key: i64) -> Result<Option<(Line, String)>> {
        let (report, indicator) = (key / report::table::WIDTH, key % report::table::WIDTH);
        let Some(cell) = report::table::cell_of(reading, report, indicator)? else {
            return Ok(None);
        };
        let report = report::table::get(reading, report)?;
        let (known, registry) = (known(reading)?, units::registry(reading)?);
        let Some(one) = known.of_key(indicator) else {
            return Ok(None);
        };
        let day = report.period.last_day();
        let unit = registry.unit(report.unit).map(|unit| unit.name_on(day));
        let unit = unit.unwrap_or_default().to_owned();
        let params = [
            ("unit", unit.as_str().into()),
            ("period", report.period.name().into()),
        ];
        let place = words::say_with(words::spoken(), keys::REPORTS_IN_REPORT, params);
        let line = row::line([
            one.code.clone(),
            one.name.clone(),
            one.unit.clone(),
            written::plain(&cell.value, one),
            report.period.to_string(),
            unit,
            String::new(),
        ]);
        Ok(Some((line, place)))
    }
}

/// The months of a period's year.
fn year_of(period: Period) -> (i32, i32) {
    (period.year * 12, period.year * 12 + 11)
}

/// "tháng 9 năm 2024" as typed.
fn period_said(text: &str) -> Option<Period> {
    let said = *spoken::periods(text).first()?;
    let (year, span) = (said.year?, said.span);
    Some(Period { year, span })
}
