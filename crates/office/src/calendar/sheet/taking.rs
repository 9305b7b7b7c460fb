//! Plans of work as import takes them in: rows become entries of a year's calendar.

use viet::date::{DateProblem, PartialDate};
use viet::text::compare_key;

use super::present::Present;
use super::read::Row as ReadRow;
use super::vocabulary::FIELDS;
use crate::awards::Origin;
use crate::awards::alike::Likeness;
use crate::calendar::column::Column;
use crate::calendar::intake;
use crate::calendar::ops;
use crate::calendar::table;
use crate::calendar::values::{Values, shown};
use crate::import::doors::{Doors, Taken};
use crate::import::kind::Kind;
use crate::import::row::{self, Flaw, FlawCode, Line, Mask};
use crate::import::survey::with_words;
use crate::import::taking::{Found, Index, Intake as TakesIn, Row, Source, Taking};
use crate::import::warning::Warning;
use crate::models::right_year;
use crate::office::{Change, Reading};
use crate::words::{self, Param, keys};
use crate::{Code, Result};

/// The fields of a row as the calendar has them.
const COLUMNS: [Column; FIELDS.len()] = [
    Column::Title,
    Column::Kind,
    Column::Starts,
    Column::Ends,
    Column::Time,
    Column::Venue,
    Column::Lead,
    Column::Joins,
    Column::Prepares,
    Column::Note,
];

const TITLE: usize = 0;
const KIND: usize = 1;
const START: usize = 2;
const END: usize = 3;
const LEAD: usize = 6;

/// How plans are taken in; the target is a year.
pub(crate) static TAKEN: Taken = Taken {
    fields: &FIELDS,
    name: TITLE,
    spelled: &[LEAD],
    // One column may tell both ends.
    has: |field, found| field == "end" && found("start"),
    shown: |field, text| shown(COLUMNS[field].shape(), text),
    kind_text: |_| String::new(),
    op: &ops::IMPORT,
    place: |year| {
        ["calendar", "year", &year.to_string()]
            .map(str::to_owned)
            .to_vec()
    },
    doors: Doors::of::<Plans>(),
};

/// Plans of one year.
#[derive(Clone)]
pub(crate) struct Plans {
    year: i32,
}

/// Rows that are alike are only those that surely are one: a meeting of every month is not one meeting.
#[derive(Debug, Default)]
pub(crate) struct Nothing;

impl Index<()> for Nothing {
    fn of(_: &[Option<()>]) -> Nothing {
        Nothing
    }

    fn candidates(&self, (): &(), _: impl Fn(u32) -> bool) -> Vec<u32> {
        Vec::new()
    }
}

impl Taking for Plans {
    const FIELDS: &'static [&'static str] = &FIELDS;
    const NAME: usize = TITLE;
    const IDENTITY: &'static [usize] = &[TITLE, START];

    type Entry = ReadRow;
    type Values = Values;
    type Known = Present;
    type Trace = ();
    type Index = Nothing;
    type Face = ();
    type Intake<'c> = Year<'c>;

    fn open(_: &Reading, target: i64) -> Result<Plans> {
        Ok(Plans {
            year: year_of(target)?,
        })
    }

    fn known(reading: &Reading, target: i64) -> Result<Present> {
        Ok(Present::new(table::of_year(reading, year_of(target)?)?))
    }

    fn intake<'c>(change: &'c Change<'c>, target: i64) -> Result<Year<'c>> {
        let year = year_of(target)?;
        Ok(Year { change, year })
    }

    fn entries(&self, from: &Found<'_>, _fields: &mut Mask) -> (Vec<ReadRow>, Vec<Warning>) {
        let rows = with_words(Kind::Calendar, |lexicon| {
            super::read(from.sheet, from.table, lexicon, self.year)
        });
        (rows, Vec::new())
    }

    fn row(&mut self, entry: ReadRow) -> Row {
        let raw = row::line(entry.raw.clone());
        let mut line = row::line(entry.cells);
        let mut flaws = Vec::new();
        if let Some(problem) = entry.problem {
            let is_date = |at: usize| line[at].parse::<PartialDate>().is_ok();
            let at = [START, END]
                .into_iter()
                .find(|at| !line[*at].is_empty() && !is_date(*at));
            flaws.push(Flaw::plain(at.unwrap_or(START), date_flaw(problem)));
        }
        if line[TITLE].is_empty() {
            flaws.push(Flaw::plain(TITLE, FlawCode::NameMissing));
        }
        if !line[KIND].is_empty() {
            let said = line[KIND].clone();
            self.put(&mut line, &mut flaws, KIND, &said);
        }
        flaws.extend(ends_before(&line));
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
                    "kind" => FlawCode::UnreadableKind,
                    _ => FlawCode::UnreadableDate,
                };
                flaws.push(Flaw::plain(field, code));
            }
        }
        flaws.extend(ends_before(line));
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
        let title = compare_key(&line[TITLE]);
        (!title.is_empty()).then(|| format!("{title}\n{}", line[START]))
    }

    fn is_one(stored: &Values, new: &Values) -> bool {
        is_one(stored, new)
    }

    fn trace(_: &Line) -> Option<()> {
        None
    }

    fn trace_of(_: &Values) -> Option<()> {
        None
    }

    fn face(&mut self, _: &Values) {}

    fn is_told_apart((): &()) -> bool {
        true
    }

    fn likeness(&self, (): &(), (): &()) -> Option<Likeness> {
        None
    }

    fn record(reading: &Reading, key: i64) -> Result<Option<(Line, String)>> {
        let stored = match table::get(reading, key) {
            Ok(stored) => stored,
            Err(failure) if failure.code == Code::NoSuchRecord => return Ok(None),
            Err(failure) => return Err(failure),
        };
        let line = row::line(COLUMNS.map(|column| stored.values.get(column).to_owned()));
        let params = [
            ("year", Param::Text(stored.year.to_string())),
            ("date", stored.values.shown(Column::Starts).into()),
        ];
        let place = words::say_with(words::spoken(), keys::CALENDAR_IN_YEAR, params);
        Ok(Some((line, place)))
    }
}

fn date_flaw(problem: DateProblem) -> FlawCode {
    match problem {
        DateProblem::NoSuchDay => FlawCode::InvalidDate,
        _ => FlawCode::UnreadableDate,
    }
}

fn ends_before(line: &Line) -> Option<Flaw> {
    let date = |at: usize| line[at].parse::<PartialDate>().ok();
    let (starts, ends) = (date(START)?, date(END)?);
    let odd = ends.last_day() < starts.first_day();
    odd.then(|| Flaw::plain(END, FlawCode::EndsBefore))
}

/// One title, and one day as far as both tell one.
pub(super) fn is_one(stored: &Values, new: &Values) -> bool {
    let title = |values: &Values| compare_key(values.get(Column::Title));
    let day = |values: &Values| values.get(Column::Starts).to_owned();
    let (one, other) = (day(stored), day(new));
    title(stored) == title(new) && (one == other || one.is_empty() || other.is_empty())
}

/// The values of an entry where a row that has these fields replaces them. A kind that no row tells
/// was read from the title and stays.
pub(super) fn merged(stored: &Values, new: &Values, present: &Mask) -> Values {
    let mut merged = stored.clone();
    let held = COLUMNS.into_iter().zip(present).filter(|(_, held)| **held);
    for (column, _) in held {
        let unread = new.unread.iter().filter(|unread| unread.column == column);
        let unread: Vec<_> = unread.cloned().collect();
        if column == Column::Kind && new.get(column).is_empty() && unread.is_empty() {
            continue;
        }
        merged.put(column, new.get(column));
        merged.unread.extend(unread);
    }
    merged
}

fn year_of(target: i64) -> Result<i32> {
    let year = i32::try_from(target).unwrap_or(0);
    right_year(year)?;
    Ok(year)
}

/// A year that takes entries in.
pub(crate) struct Year<'c> {
    change: &'c Change<'c>,
    year: i32,
}

impl TakesIn<Values> for Year<'_> {
    fn add(&mut self, values: Values, source: Source) -> Result<()> {
        intake::add(self.change, self.year, values, Some(&origin(source))).map(|_| ())
    }

    fn replace(&mut self, key: i64, values: &Values, source: Source) -> Result<()> {
        let before = table::get(self.change, key)?;
        intake::replace(self.change, &before, values, Some(&origin(source)))?;
        Ok(())
    }

    fn finish(&mut self) -> Result<()> {
        Ok(())
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
