//! Registers as import takes them in: rows become registrations of a year.

use std::collections::HashMap;
use std::sync::Arc;

use chrono::{Datelike, NaiveDate};
use viet::text::{clean, compare_key};

use super::present::Present;
use super::read::{Entry, Hints, ProblemCode};
use super::vocabulary::TAKEN_FIELDS as FIELDS;
use crate::awards::Origin;
use crate::awards::alike::Likeness;
use crate::import::context::Context;
use crate::import::doors::{Doors, Taken};
use crate::import::kind::Kind;
use crate::import::row::{self, Flaw, FlawCode, Line, Mask};
use crate::import::survey::with_words;
use crate::import::taking::{Found, Intake as TakesIn, Row, Source, Taking};
use crate::import::warning::Warning;
use crate::models::alike::{Face, TitleIndex, Trace, trace};
use crate::models::codes::Novelty;
use crate::models::column::Column;
use crate::models::intake::Intake;
use crate::models::stored::{territory, title_key};
use crate::models::values::{Values, shown};
use crate::models::{ops, table};
use crate::office::{Change, Reading};
use crate::units::{self, Registry, built_in};
use crate::words::{self, keys};
use crate::{Code, Result};

/// The fields of a row as the register has them.
const COLUMNS: [Column; FIELDS.len()] = [
    Column::Title,
    Column::Field,
    Column::Unit,
    Column::Place,
    Column::Method,
    Column::Starts,
    Column::Ends,
    Column::Contact,
    Column::Note,
    Column::Novelty,
    Column::Partners,
    Column::Result,
];

const TITLE: usize = 0;
const FIELD: usize = 1;
const UNIT: usize = 2;
const PLACE: usize = 3;
const NOTE: usize = 8;
const NOVELTY: usize = 9;

/// How registers are taken in; the target is a year.
pub(crate) static TAKEN: Taken = Taken {
    fields: &FIELDS,
    name: TITLE,
    spelled: &[FIELD, UNIT],
    has: |field, found| match field {
        // One column may tell both ends; a remark may say that a model is kept up.
        "end" => found("start"),
        "novelty" => found("note"),
        _ => false,
    },
    shown: |field, text| shown(COLUMNS[field].shape(), text),
    kind_text: |_| String::new(),
    op: &ops::IMPORT,
    place: |year| {
        ["models", "year", &year.to_string()]
            .map(str::to_owned)
            .to_vec()
    },
    doors: Doors::of::<Registers>(),
};

/// The field of a row that is taken in as a field of the register.
pub(crate) fn field_of(column: Column) -> Option<&'static str> {
    let place = COLUMNS.iter().position(|known| *known == column);
    place.map(|place| FIELDS[place])
}

/// Registers of one year.
#[derive(Clone)]
pub(crate) struct Registers {
    year: i32,
    registry: Arc<Registry>,
    territories: HashMap<(String, String), Option<i64>>,
}

impl Taking for Registers {
    const FIELDS: &'static [&'static str] = &FIELDS;
    const NAME: usize = TITLE;
    const IDENTITY: &'static [usize] = &[TITLE, UNIT, PLACE];

    type Entry = Entry;
    type Values = Values;
    type Known = Present;
    type Trace = Trace;
    type Index = TitleIndex;
    type Face = Face;
    type Intake<'c> = Year<'c>;

    fn open(reading: &Reading, target: i64) -> Result<Registers> {
        Ok(Registers {
            year: year_of(target)?,
            registry: units::registry(reading)?,
            territories: HashMap::new(),
        })
    }

    fn known(reading: &Reading, target: i64) -> Result<Present> {
        Ok(Present::new(table::of_year(reading, target)?))
    }

    fn intake<'c>(change: &'c Change<'c>, target: i64) -> Result<Year<'c>> {
        Ok(Year(Intake::open(change, year_of(target)?)?))
    }

    fn entries(&self, from: &Found<'_>, _fields: &mut Mask) -> (Vec<Entry>, Vec<Warning>) {
        let (sheet, table) = (from.sheet, from.table);
        let context = Context::of(from.file, sheet.name.as_deref(), table);
        let hints = Hints {
            year: one_year(context.days).or(Some(self.year)),
            keeps_raw: true,
        };
        let list = with_words(Kind::Models, |lexicon| {
            super::read(sheet, table, lexicon, &hints)
        });
        let warnings = super::check(sheet, table, &list, context.days, built_in());
        (list.entries, warnings)
    }

    fn row(&mut self, entry: Entry) -> Row {
        let mut flaws: Vec<Flaw> = entry
            .problems
            .iter()
            .map(|one| flaw(one.field, one.code))
            .collect();
        let text = |text: Option<String>| text.unwrap_or_default();
        let iso = |date: Option<viet::date::PartialDate>| date.map(|date| date.iso());
        let mut raw = row::line(entry.raw);
        let novelty = match (text(entry.novelty), text(entry.note.clone())) {
            (said, note) if said.is_empty() => remark_says(&note),
            (said, _) => match Novelty::read(&said) {
                Some(novelty) => novelty.code().to_owned(),
                None => {
                    flaws.push(Flaw::plain(NOVELTY, FlawCode::UnreadableNovelty));
                    said
                }
            },
        };
        let mut line = row::line([
            text(entry.title),
            entry
                .field
                .map(|field| field.code().to_owned())
                .unwrap_or_default(),
            text(entry.lead_unit),
            text(entry.place),
            text(entry.content),
            text(iso(entry.start)),
            text(iso(entry.end)),
            text(entry.contact),
            text(entry.note),
            novelty,
            text(entry.partner),
            text(entry.result),
        ]);
        for flaw in flaws.iter().filter(|flaw| flaw.code.unread().is_some()) {
            line[flaw.field] = clean(&raw[flaw.field]);
        }
        // A mark under a heading is no text that anybody typed.
        if entry.field_text.is_none() && entry.field.is_some() {
            raw[FIELD].clone_from(&line[FIELD]);
        }
        Row {
            row: entry.row,
            group: entry.group,
            key: Self::key(&line),
            raw,
            line,
            flaws,
        }
    }

    fn put(&mut self, line: &mut Line, flaws: &mut Vec<Flaw>, field: usize, text: &str) {
        let mut values = Values::default();
        values.set(COLUMNS[field], text, self.year);
        flaws.retain(|flaw| flaw.field != field && flaw.code != FlawCode::EndsBefore);
        match values.unread.first() {
            None => values.get(COLUMNS[field]).clone_into(&mut line[field]),
            Some(unread) => {
                line[field].clone_from(&unread.raw);
                let code = match unread.code.as_str() {
                    "no-such-day" => FlawCode::InvalidDate,
                    "date" => FlawCode::UnreadableDate,
                    "novelty" => FlawCode::UnreadableNovelty,
                    _ => FlawCode::UnknownField,
                };
                flaws.push(Flaw::plain(field, code));
            }
        }
        let values = self.values(line, flaws);
        let ends = |column| values.date(column);
        if let (Some(starts), Some(ends)) = (ends(Column::Starts), ends(Column::Ends))
            && starts.first_day() > ends.last_day()
        {
            flaws.push(Flaw::plain(6, FlawCode::EndsBefore));
        }
        flaws.retain(|flaw| flaw.code != FlawCode::NameMissing);
        if line[TITLE].is_empty() {
            flaws.push(Flaw::plain(TITLE, FlawCode::NameMissing));
        }
    }

    fn values(&mut self, line: &Line, flaws: &[Flaw]) -> Values {
        let mut values = Values::default();
        for (column, text) in COLUMNS.into_iter().zip(line) {
            values.put(column, text.as_str());
        }
        for flaw in flaws {
            if let Some(code) = flaw.code.unread() {
                values.put_unread(COLUMNS[flaw.field], &line[flaw.field], code);
            }
        }
        values
    }

    fn merged(stored: &Values, new: &Values, present: &Mask) -> Values {
        merged(stored, new, present)
    }

    fn key(line: &Line) -> Option<String> {
        let title = title_key(&line[TITLE]);
        let (unit, place) = (compare_key(&line[UNIT]), compare_key(&line[PLACE]));
        (!title.is_empty()).then(|| format!("{title}\n{unit}\n{place}"))
    }

    fn is_one(stored: &Values, new: &Values) -> bool {
        is_one(stored, new)
    }

    fn trace(line: &Line) -> Option<Trace> {
        trace(&line[TITLE])
    }

    fn trace_of(values: &Values) -> Option<Trace> {
        trace(values.get(Column::Title))
    }

    fn face(&mut self, values: &Values) -> Face {
        let text = |column: Column| values.get(column).to_owned();
        let texts = (text(Column::Unit), text(Column::Place));
        let (year, registry) = (self.year, &self.registry);
        let unit = self.territories.entry(texts);
        let unit = *unit.or_insert_with(|| territory(values, year, registry));
        Face::of(values, unit)
    }

    fn is_told_apart(face: &Face) -> bool {
        face.is_told_apart()
    }

    fn likeness(&self, one: &Face, other: &Face) -> Option<Likeness> {
        one.likeness(other, &self.registry)
    }

    fn record(reading: &Reading, key: i64) -> Result<Option<(Line, String)>> {
        let stored = match table::get(reading, key) {
            Ok(stored) => stored,
            Err(failure) if failure.code == Code::NoSuchRecord => return Ok(None),
            Err(failure) => return Err(failure),
        };
        let line = row::line(COLUMNS.map(|column| stored.values.get(column).to_owned()));
        let params = [("code", stored.code.as_str().into())];
        let place = words::say_with(words::spoken(), keys::MODELS_IN_REGISTER, params);
        Ok(Some((line, place)))
    }
}

/// One title, one unit, one place as far as both say one.
pub(super) fn is_one(stored: &Values, new: &Values) -> bool {
    let same = |column: Column| {
        let key = |values: &Values| compare_key(values.get(column));
        (key(stored), key(new))
    };
    let title = |values: &Values| title_key(values.get(Column::Title));
    let (unit, place) = (same(Column::Unit), same(Column::Place));
    let open = |pair: &(String, String)| pair.0.is_empty() || pair.1.is_empty();
    title(stored) == title(new) && unit.0 == unit.1 && (open(&place) || place.0 == place.1)
}

/// The values of a registration where a row that has these fields replaces them. What is read out
/// of a remark does not take back what is known already.
pub(super) fn merged(stored: &Values, new: &Values, present: &Mask) -> Values {
    let mut merged = stored.clone();
    let held = COLUMNS.into_iter().zip(present).filter(|(_, held)| **held);
    for (column, _) in held {
        if column == Column::Novelty && new.get(column).is_empty() && !is_unread(new, column) {
            continue;
        }
        merged.put(column, new.get(column));
        let unread = new.unread.iter().filter(|unread| unread.column == column);
        merged.unread.extend(unread.cloned());
    }
    merged
}

fn is_unread(values: &Values, column: Column) -> bool {
    values.unread.iter().any(|unread| unread.column == column)
}

/// "Duy trì", "Nhân rộng", "Tiếp tục" as the whole of a remark say what is new about a model.
fn remark_says(note: &str) -> String {
    let short = note.split_whitespace().count() <= 4;
    let said = Novelty::read(note).filter(|_| short);
    said.map(|novelty| novelty.code().to_owned())
        .unwrap_or_default()
}

fn flaw(field: &str, code: ProblemCode) -> Flaw {
    let place = FIELDS
        .iter()
        .position(|known| *known == field)
        .unwrap_or(NOTE);
    let code = match code {
        ProblemCode::TitleMissing => FlawCode::NameMissing,
        ProblemCode::UnknownField => FlawCode::UnknownField,
        ProblemCode::SeveralFields => FlawCode::SeveralFields,
        ProblemCode::InvalidDate => FlawCode::InvalidDate,
        ProblemCode::UnreadableDate => FlawCode::UnreadableDate,
        ProblemCode::YearOfList => FlawCode::YearOfList,
        ProblemCode::EndsBefore => FlawCode::EndsBefore,
    };
    Flaw::plain(place, code)
}

/// The year, where the words around a table name only one.
fn one_year(days: Option<(NaiveDate, NaiveDate)>) -> Option<i32> {
    let (first, last) = days?;
    (first.year() == last.year()).then(|| first.year())
}

fn year_of(target: i64) -> Result<i32> {
    let year = i32::try_from(target).unwrap_or(0);
    crate::models::register::right_year(year)?;
    Ok(year)
}

/// A year that takes registrations in.
pub(crate) struct Year<'c>(Intake<'c>);

impl TakesIn<Values> for Year<'_> {
    fn add(&mut self, values: Values, source: Source) -> Result<()> {
        self.0.add(values, None, Some(origin(source))).map(|_| ())
    }

    fn replace(&mut self, key: i64, values: &Values, source: Source) -> Result<()> {
        self.0.write()?;
        self.0.replace(key, values, Some(origin(source)))?;
        Ok(())
    }

    fn finish(&mut self) -> Result<()> {
        self.0.write()
    }
}

fn origin(source: Source) -> Origin {
    Origin {
        batch: source.batch,
        file: source.file,
        sheet: source.sheet,
        row: source.row,
    }
}
