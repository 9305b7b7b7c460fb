//! Entries of the office's own: put in, changed, said to be done, removed; and their days.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use serde_json::json;
use ts_rs::TS;

use super::column::{Column, Shape};
use super::day::{DaysAsked, YearDay};
use super::kind::DayKind;
use super::table::Stored;
use super::values::Values;
use super::{intake, ops, table};
use crate::awards::{Origin, RawEntry};
use crate::models::right_year;
use crate::office::{Ctx, Office, Op, Reading};
use crate::words;
use crate::{Code, Failure, Result};

/// An entry as a form shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CalendarEntry {
    /// Local key.
    pub key: i64,
    /// The year whose calendar it stands in.
    pub year: i32,
    /// What it is.
    pub kind: DayKind,
    /// Its fields by their codes, as people read them.
    pub cells: BTreeMap<String, String>,
    /// Texts that wait beside an empty field.
    pub raw: Vec<RawEntry>,
    /// Where it was imported from.
    pub origin: Option<Origin>,
}

/// Puts an entry into a year's calendar, or what was typed in the place of an existing one's fields
/// (those not named stay); gives its key. Text that cannot be read is kept beside the empty field.
///
/// # Errors
/// [`Code::FieldMissing`] without a title, [`Code::NoSuchRecord`], [`Code::NoSuchField`],
/// [`Code::YearOdd`], [`Code::DayEndsBefore`].
pub fn put_entry(
    office: &Office,
    ctx: &Ctx,
    year: i32,
    key: Option<i64>,
    draft: &BTreeMap<String, String>,
) -> Result<i64> {
    right_year(year)?;
    let op = match key {
        Some(_) => Op::new(&ops::EDIT),
        None => Op::new(&ops::ENTER),
    };
    office.change(ctx, op, |change| {
        let Some(key) = key else {
            let values = Values::from_draft(draft, year)?;
            checked(&values)?;
            change.note("title", values.get(Column::Title));
            return intake::add(change, year, values, None);
        };
        let before = table::get(change, key)?;
        let mut values = before.values.clone();
        for (code, text) in draft {
            values.set(Column::of_code(code)?, text, before.year);
        }
        checked(&values)?;
        change.note("title", values.get(Column::Title));
        intake::replace(change, &before, &values, None)?;
        Ok(key)
    })
}

/// Puts many entries into a year's calendar as one operation; gives their keys in order.
///
/// # Errors
/// Those of [`put_entry`].
pub fn put_entries(
    office: &Office,
    ctx: &Ctx,
    year: i32,
    drafts: &[BTreeMap<String, String>],
) -> Result<Vec<i64>> {
    right_year(year)?;
    let op = Op::new(&ops::ENTER_MANY)
        .with("count", drafts.len())
        .with("year", year.to_string());
    office.change(ctx, op, |change| {
        let keys = drafts.iter().map(|draft| {
            let values = Values::from_draft(draft, year)?;
            checked(&values)?;
            intake::add(change, year, values, None)
        });
        keys.collect()
    })
}

/// Changes one field by its typed text; gives the entry as it is then.
///
/// # Errors
/// Those of [`put_entry`], [`Code::CellTooLong`].
pub fn edit_entry(
    office: &Office,
    ctx: &Ctx,
    key: i64,
    field: &str,
    text: &str,
) -> Result<CalendarEntry> {
    let column = Column::of_code(field)?;
    if let Shape::Text(most) = column.shape()
        && text.chars().count() > most
    {
        let failure = Failure::new(Code::CellTooLong).with("field", column.name());
        return Err(failure
            .with("length", text.chars().count())
            .with("limit", most));
    }
    let draft = BTreeMap::from([(field.to_owned(), text.to_owned())]);
    let year = office.read(|reading| Ok(table::get(reading, key)?.year))?;
    put_entry(office, ctx, year, Some(key), &draft)?;
    office.read(|reading| entry(reading, key))
}

/// Says that entries were done on a day, or (none) that they are not done.
///
/// # Errors
/// [`Code::NoSuchRecord`].
pub fn set_done(office: &Office, ctx: &Ctx, keys: &[i64], on: Option<NaiveDate>) -> Result<()> {
    let op = Op::new(&ops::DONE)
        .with("count", keys.len())
        .with("done", i64::from(on.is_some()));
    office.change(ctx, op, |change| {
        for key in keys {
            let before = table::get(change, *key)?;
            let mut values = before.values.clone();
            let text = on.map(|day| day.to_string()).unwrap_or_default();
            values.put(Column::Done, text);
            if let [_] = keys {
                change.note("title", values.get(Column::Title));
            }
            intake::replace(change, &before, &values, None)?;
        }
        Ok(())
    })
}

/// Removes entries.
///
/// # Errors
/// [`Code::NoSuchRecord`].
pub fn remove_entries(office: &Office, ctx: &Ctx, keys: &[i64]) -> Result<()> {
    let op = Op::new(&ops::REMOVE).with("count", keys.len());
    office.change(ctx, op, |change| {
        for key in keys {
            let stored = table::get(change, *key)?;
            change.note("title", stored.values.get(Column::Title));
            table::remove(change, *key)?;
        }
        Ok(())
    })
}

/// An entry.
///
/// # Errors
/// [`Code::NoSuchRecord`].
pub fn entry(reading: &Reading, key: i64) -> Result<CalendarEntry> {
    Ok(shown(table::get(reading, key)?))
}

/// All entries as JSON objects, for `sodanvan list`.
///
/// # Errors
/// When the file cannot be read.
pub fn as_json(reading: &Reading) -> Result<Vec<serde_json::Value>> {
    let all = table::all(reading)?.into_iter();
    let rows = all.map(|stored| {
        let id = reading.id_of("calendar_entry", stored.key)?;
        let mut row = json!({ "id": id, "key": stored.key, "year": stored.year });
        for column in Column::ALL {
            row[column.code()] = stored.values.get(column).into();
        }
        Ok(row)
    });
    rows.collect()
}

fn shown(stored: Stored) -> CalendarEntry {
    let values = &stored.values;
    let cells = Column::ALL.map(|column| (column.code().to_owned(), values.shown(column)));
    let raw = values.unread.iter().map(|unread| RawEntry {
        field: unread.column.code().to_owned(),
        raw: unread.raw.clone(),
        code: unread.code.clone(),
        text: unread_words(&unread.code),
    });
    CalendarEntry {
        key: stored.key,
        year: stored.year,
        kind: values.kind(),
        raw: raw.collect(),
        cells: cells.into_iter().collect(),
        origin: stored.source,
    }
}

fn unread_words(code: &str) -> String {
    let key = format!("calendar-unread-{code}");
    words::text_of(words::spoken(), &key, &Default::default()).unwrap_or_default()
}

/// Refuses what is nothing, and what ends before it begins.
fn checked(values: &Values) -> Result<()> {
    if values.get(Column::Title).is_empty() {
        return Err(Failure::new(Code::FieldMissing).with("field", Column::Title.name()));
    }
    let (starts, ends) = (values.date(Column::Starts), values.date(Column::Ends));
    if let (Some(starts), Some(ends)) = (starts, ends)
        && ends.last_day() < starts.first_day()
    {
        let failure = Failure::new(Code::DayEndsBefore);
        return Err(failure
            .with("from", values.shown(Column::Starts))
            .with("until", values.shown(Column::Ends)));
    }
    Ok(())
}

/// The days of entries that touch a stretch of time; those without a day are not among them.
pub(super) fn days(reading: &Reading, asked: &DaysAsked) -> Result<Vec<YearDay>> {
    let years = (asked.from.year(), asked.until.year());
    let mut days = Vec::new();
    for stored in table::showing(reading, years.0, years.1)? {
        let times = match stored.values.is_yearly() {
            true => (years.0 - stored.year).max(0)..=(years.1 - stored.year),
            false => 0..=0,
        };
        for later in times {
            let day = day(&stored, later, asked.today);
            let span = day.from.zip(day.until);
            if span.is_some_and(|(from, until)| asked.touches(from, until)) {
                days.push(day);
            }
        }
    }
    Ok(days)
}

/// The entries of a year whose day is not known.
pub(super) fn undated(reading: &Reading, year: i32, today: NaiveDate) -> Result<Vec<YearDay>> {
    let all = table::of_year(reading, year)?.into_iter();
    let days = all.map(|stored| day(&stored, 0, today));
    Ok(days.filter(|day| day.from.is_none()).collect())
}

/// An entry so many years after its own.
fn day(stored: &Stored, later: i32, today: NaiveDate) -> YearDay {
    let values = &stored.values;
    let (starts, ends) = (values.date(Column::Starts), values.date(Column::Ends));
    let moved = |date: NaiveDate| date.with_year(date.year() + later).unwrap_or(date);
    let first = starts.or(ends);
    let from = first.map(|date| moved(date.first_day()));
    let until = ends.or(starts).map(|date| moved(date.last_day()));
    let kind = values.kind();
    let own = |column: Column| values.get(column).to_owned();
    let key = stored.key.to_string();
    let day = YearDay {
        key: stored.key,
        detail: own(Column::Note),
        from,
        until,
        date_text: date_text(values, (from, until), later),
        time: own(Column::Time),
        venue: own(Column::Venue),
        lead: own(Column::Lead),
        joins: own(Column::Joins),
        prepares: own(Column::Prepares),
        own: true,
        ..YearDay::bare(kind, own(Column::Title))
    };
    let day = day.at(["calendar", "entry", &key]);
    let done = !own(Column::Done).is_empty() && later == 0;
    match kind.waits() {
        true if later == 0 => day.waiting(done, today),
        _ => YearDay { done, ..day },
    }
}

/// When an entry is, as people read it; what could not be read stands as it was typed.
fn date_text(
    values: &Values,
    (from, until): (Option<NaiveDate>, Option<NaiveDate>),
    later: i32,
) -> String {
    let column = [Column::Starts, Column::Ends];
    if later > 0
        && let (Some(from), Some(until)) = (from, until)
    {
        return match from == until {
            true => viet::date::short(from),
            false => format!("{} – {}", viet::date::short(from), viet::date::short(until)),
        };
    }
    let said: Vec<String> = column
        .into_iter()
        .map(|column| {
            let mut waiting = values.unread.iter();
            let unread = waiting.find(|unread| unread.column == column);
            unread.map_or_else(|| values.shown(column), |unread| unread.raw.clone())
        })
        .filter(|text| !text.is_empty())
        .collect();
    let same = said.len() == 2 && said[0] == said[1];
    said[..if same { 1 } else { said.len() }].join(" – ")
}
