//! Rows of a plan of work as they are read: texts, and times that a cell or the heading over a row
//! tells.

use std::str::FromStr;

use chrono::NaiveDate;
use sheets::table::{
    Lexicon, Numbering, Spread, Table, Values, is_placeholder, numbering, tidy, whole,
};
use sheets::{Cell, Value};
use viet::date::{DateProblem, PartialDate, from_serial};
use viet::text::fold;

use super::vocabulary::FIELDS;
use crate::models::sheet::span;

/// A row of a plan.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Row {
    /// Row on the sheet, from 1.
    pub row: u32,
    /// The chain of headings over it (index into the table's groups).
    pub group: Option<u32>,
    /// Texts in the order of the fields; dates are ISO, as exact as they were written.
    pub cells: [String; FIELDS.len()],
    /// The cells as they are.
    pub raw: [String; FIELDS.len()],
    /// What is wrong with the time.
    pub problem: Option<DateProblem>,
}

const TITLE: usize = 0;
const START: usize = 2;
const END: usize = 3;
const TIME: usize = 4;

/// Reads the rows of a table; a time without a year is of `year`.
#[must_use]
pub fn read(sheet: &sheets::Sheet, table: &Table, lexicon: &Lexicon, year: i32) -> Vec<Row> {
    let whole = whole(sheet, table);
    let mut values = Values::new(&whole, table, lexicon);
    let months: Vec<Option<PartialDate>> = table
        .groups
        .iter()
        .map(|chain| {
            chain
                .iter()
                .rev()
                .find_map(|heading| month_of(heading, year))
        })
        .collect();
    let rows = table.data().map(|(row, group)| {
        let of_group = group.and_then(|at| months.get(at as usize).copied().flatten());
        one(table, (row, group), values.read(row), (year, of_group))
    });
    rows.collect()
}

/// "THÁNG 3", "Quý II": the time of the rows below.
fn month_of(heading: &str, year: i32) -> Option<PartialDate> {
    let bare = heading.split(['(', ':']).next().unwrap_or(heading);
    let said = viet::date::read(&bare.to_lowercase(), Some(year))
        .ok()
        .flatten();
    said.filter(|date| date.exact().is_none())
}

fn one(
    table: &Table,
    (row, group): (u32, Option<u32>),
    cells: &[Option<&Cell>],
    (year, of_group): (i32, Option<PartialDate>),
) -> Row {
    let mut read = Row {
        row,
        group,
        ..Row::default()
    };
    let mut start = 0;
    for columns in &table.fields {
        let own = &cells[start..start + columns.columns.len()];
        start += columns.columns.len();
        let Some(place) = FIELDS.iter().position(|field| *field == columns.field) else {
            continue;
        };
        let texts = own.iter().flatten().map(|cell| tidy(cell));
        let texts: Vec<String> = texts
            .filter(|text| !text.is_empty() && !is_placeholder(text))
            .collect();
        read.raw[place] = texts.join(" ");
        let is_time = matches!(place, START | END);
        read.cells[place] = match columns.spread {
            Spread::Parts => texts.join(if is_time { "/" } else { ", " }),
            _ => {
                let dates = own.iter().flatten().filter(|_| is_time);
                let date = dates.into_iter().find_map(|cell| dated(cell));
                date.unwrap_or_else(|| texts.into_iter().next().unwrap_or_default())
            }
        };
    }
    let counted = table.field("stt").is_some();
    read.cells[TITLE] = unnumbered(&read.cells[TITLE], counted);
    settle(&mut read, (year, of_group));
    read
}

/// A cell of a date as ISO.
fn dated(cell: &Cell) -> Option<String> {
    match &cell.value {
        Value::Date(moment) => Some(moment.date().to_string()),
        Value::Number(number) if (30_000.0..80_000.0).contains(number) => {
            from_serial(*number).map(|date: NaiveDate| date.to_string())
        }
        _ => None,
    }
}

/// A plan without a column of numbers may have them in its titles.
fn unnumbered(title: &str, counted: bool) -> String {
    match numbering(title) {
        Some((Numbering::Arabic, rest)) if !counted && !rest.is_empty() => rest.to_owned(),
        _ => title.to_owned(),
    }
}

/// Reads the two times; where the row tells none, that of the heading over it is meant.
fn settle(read: &mut Row, (year, of_group): (i32, Option<PartialDate>)) {
    let (start, end) = (read.cells[START].clone(), read.cells[END].clone());
    let (clock, start) = parted(&start);
    if read.cells[TIME].is_empty() {
        read.cells[TIME] = clock;
    }
    if start.is_empty() && end.is_empty() {
        read.cells[START] = of_group.map(|date| date.iso()).unwrap_or_default();
        return;
    }
    for (place, text) in [(START, start), (END, end)] {
        if text.is_empty() {
            continue;
        }
        match time(&text, year, of_group) {
            Ok((from, until)) => {
                read.cells[place] = from.map(|date| date.iso()).unwrap_or_default();
                if let Some(until) = until {
                    read.cells[END] = until.iso();
                }
            }
            Err(problem) => {
                read.cells[place] = text;
                read.problem = Some(problem);
            }
        }
    }
}

type Times = (Option<PartialDate>, Option<PartialDate>);

fn time(text: &str, year: i32, of_group: Option<PartialDate>) -> Result<Times, DateProblem> {
    if let Ok(date) = PartialDate::from_str(text) {
        return Ok((Some(date), None));
    }
    // "15" below "THÁNG 3" is a day of it.
    let day: Option<u32> = text.trim().parse().ok();
    if let (Some(day), Some(month)) = (day, of_group) {
        use chrono::Datelike;
        let first = month.first_day();
        let date = PartialDate::day(first.year(), first.month(), day);
        return date
            .map(|date| (Some(date), None))
            .ok_or(DateProblem::NoSuchDay);
    }
    let bare = without_weekday(text);
    let span = span::read(bare, Some(year))?;
    Ok((span.start, span.end))
}

/// "Thứ Ba, ngày 15/10" is the 15th of October.
fn without_weekday(text: &str) -> &str {
    let folded = fold(text);
    let day = ["thu ", "chu nhat", "sang ", "chieu "]
        .iter()
        .any(|word| folded.starts_with(word));
    match text.find(|c: char| c.is_ascii_digit()) {
        Some(at) if day => &text[at..],
        _ => text,
    }
}

/// "8 giờ 00, ngày 15/10" tells the time of day too; without one the text is as it was.
fn parted(text: &str) -> (String, String) {
    let none = || (String::new(), text.to_owned());
    let folded = text.to_lowercase();
    let Some(at) = folded.find("ngày").filter(|at| *at > 0) else {
        return none();
    };
    let before = text
        .get(..at)
        .map(|before| before.trim_matches([' ', ',', ';', '-']));
    let clock = before.filter(|before| {
        let said = fold(before);
        said.bytes().any(|b| b.is_ascii_digit()) && (said.contains("gio") || said.contains('h'))
    });
    let day = text.get(at..).unwrap_or_default();
    clock.map_or_else(none, |clock| (clock.to_owned(), day.to_owned()))
}
