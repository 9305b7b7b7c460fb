//! Dates as people type them. The day always comes first; nothing is guessed from the language
//! of the machine.

use super::partial::PartialDate;
use super::serial::birth_from_number;
use crate::text;

/// Why a text gives no date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DateProblem {
    /// It has the form of a date, but there is no such day, month or quarter (31/02/1980).
    NoSuchDay,
    /// It names no year and none was given (01/12).
    NeedsYear,
    /// It is no date.
    Unreadable,
}

/// Reads a date: `18-6-2024`, `18/06/2024`, `18.6.2024`, `15/10/24`, ISO, `ngày 15 tháng 10 năm
/// 2024`, `6/2024`, `tháng 6/2024`, `quý II/2024`, `6 tháng đầu năm 2024`, `2024`. Where the text
/// names no year (`01/12`, `tháng 6`), `context_year` is taken; the caller should ask about it.
/// Years of two digits lie between 1950 and 2049. Blank or a dash gives `None`.
///
/// # Errors
/// A [`DateProblem`]; the caller keeps the raw text beside it.
pub fn read(raw: &str, context_year: Option<i32>) -> Result<Option<PartialDate>, DateProblem> {
    let years = Years {
        context: context_year,
        latest: 2049,
    };
    read_with(raw, years)
}

/// Reads a birth column's text: all that [`read`] takes, a year, or a spreadsheet's day number
/// that lost its format ("32874"). Nobody is born after `latest_year` (the document's year), which
/// also decides the century of a year of two digits.
///
/// # Errors
/// A [`DateProblem`]; [`DateProblem::Unreadable`] also for a birth after `latest_year`.
pub fn read_birth(raw: &str, latest_year: i32) -> Result<Option<PartialDate>, DateProblem> {
    let digits = text::clean(raw);
    if digits.len() == 5 && digits.bytes().all(|b| b.is_ascii_digit()) {
        let number = digits.parse().map_err(|_| DateProblem::Unreadable)?;
        return birth_from_number(number, latest_year).map(Some);
    }
    let years = Years {
        context: None,
        latest: latest_year,
    };
    match read_with(raw, years)? {
        Some(date) if date.year() > latest_year => Err(DateProblem::Unreadable),
        read => Ok(read),
    }
}

/// What is known about years beforehand.
#[derive(Clone, Copy)]
struct Years {
    context: Option<i32>,
    latest: i32,
}

impl Years {
    fn written(self, year: Year) -> Result<i32, DateProblem> {
        match year {
            Year::Missing => self.context.ok_or(DateProblem::NeedsYear),
            Year::Full(year) => Ok(year),
            Year::Short(two) => {
                let late = self.latest - self.latest.rem_euclid(100) + two;
                Ok(if late > self.latest { late - 100 } else { late })
            }
        }
    }
}

#[derive(Clone, Copy)]
enum Year {
    Missing,
    Full(i32),
    Short(i32),
}

fn read_with(raw: &str, years: Years) -> Result<Option<PartialDate>, DateProblem> {
    let key = text::fold(raw);
    let key = without_clock(key.trim_end_matches(['.', ',', ';']));
    if key
        .chars()
        .all(|c| matches!(c, ' ' | '-' | '–' | '—' | '/' | '.' | '…'))
    {
        return Ok(None);
    }
    let tokens = tokens(key).ok_or(DateProblem::Unreadable)?;
    let (date, year) = shape(&tokens).ok_or(DateProblem::Unreadable)?;
    let year = years.written(year)?;
    date.in_year(year).map(Some).ok_or(DateProblem::NoSuchDay)
}

/// Spreadsheets add a time of day to a date that was made text.
fn without_clock(key: &str) -> &str {
    let split = key.split_once(' ').or_else(|| key.split_once('t'));
    match split {
        Some((date, clock)) if is_clock(clock) => date,
        _ => key,
    }
}

fn is_clock(text: &str) -> bool {
    text.contains(':')
        && text
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, ':' | '.'))
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Token<'a> {
    /// Value and count of digits.
    Number(u32, usize),
    Word(&'a str),
}
use Token::{Number, Word};

/// Numbers and words; `None` where anything stands between them that no date has.
fn tokens(key: &str) -> Option<Vec<Token<'_>>> {
    let mut found = Vec::new();
    let mut rest = key;
    while let Some(first) = rest.chars().next() {
        let digit = first.is_ascii_digit();
        let length = match digit || first.is_ascii_alphabetic() {
            true => rest
                .find(|c: char| !c.is_ascii_alphanumeric() || c.is_ascii_digit() != digit)
                .unwrap_or(rest.len()),
            false => first.len_utf8(),
        };
        let (token, tail) = rest.split_at(length);
        rest = tail;
        if digit {
            found.push(Number(token.parse().ok()?, length));
        } else if first.is_ascii_alphabetic() {
            found.push(Word(token));
        } else if !matches!(first, ' ' | '/' | '-' | '.' | ',' | '–' | '(' | ')') {
            return None;
        }
        if found.len() > 9 {
            return None;
        }
    }
    Some(found)
}

/// A date whose year is not known yet.
#[derive(Clone, Copy)]
enum Shape {
    Day(u32, u32),
    Month(u32),
    Quarter(u32),
    Half(u32),
    Year,
}

impl Shape {
    fn in_year(self, year: i32) -> Option<PartialDate> {
        match self {
            Shape::Day(day, month) => PartialDate::day(year, month, day),
            Shape::Month(month) => PartialDate::month(year, month),
            Shape::Quarter(quarter) => PartialDate::quarter(year, quarter),
            Shape::Half(half) => PartialDate::half_year(year, half),
            Shape::Year => PartialDate::year_only(year),
        }
    }
}

fn shape(tokens: &[Token]) -> Option<(Shape, Year)> {
    let tokens = without_lead(tokens);
    figures(tokens).or_else(|| words(tokens))
}

/// "từ tháng 1/2023", "đến ngày 5/6/2024", "sinh năm 1970".
fn without_lead<'a>(tokens: &'a [Token<'a>]) -> &'a [Token<'a>] {
    let lead = ["ke", "tu", "den", "vao", "sinh", "het"];
    let count = tokens
        .iter()
        .take_while(|t| matches!(t, Word(w) if lead.contains(w)))
        .count();
    match &tokens[count..] {
        [Word("ngay"), rest @ ..] => rest,
        rest => rest,
    }
}

fn figures(tokens: &[Token]) -> Option<(Shape, Year)> {
    Some(match *tokens {
        [Number(year, 4), Number(month, 1..=2), Number(day, 1..=2)] => {
            (Shape::Day(day, month), Year::Full(year as i32))
        }
        [Number(day, 1..=2), Number(month, 1..=2), year] => {
            (Shape::Day(day, month), written_year(year)?)
        }
        [Number(month, 1..=2), Number(year, 4)] | [Number(year, 4), Number(month, 1..=2)] => {
            (Shape::Month(month), Year::Full(year as i32))
        }
        [Number(day, 1..=2), Number(month, 1..=2)] => (Shape::Day(day, month), Year::Missing),
        [Number(year, 4)] => (Shape::Year, Year::Full(year as i32)),
        _ => return None,
    })
}

fn words(tokens: &[Token]) -> Option<(Shape, Year)> {
    Some(match *tokens {
        [
            Number(day, 1..=2),
            Word("thang"),
            Number(month, 1..=2),
            ref year @ ..,
        ] => (Shape::Day(day, month), tail_year(year)?),
        [Word("thang" | "t"), Number(month, 1..=2), ref year @ ..] => {
            (Shape::Month(month), tail_year(year)?)
        }
        [Word("quy" | "q"), Number(quarter, 1), ref year @ ..] => {
            (Shape::Quarter(quarter), tail_year(year)?)
        }
        [Word("quy" | "q"), Word(roman), ref year @ ..] => {
            (Shape::Quarter(roman_quarter(roman)?), tail_year(year)?)
        }
        [
            Number(6, _) | Word("sau"),
            Word("thang"),
            Word(end),
            ref year @ ..,
        ] => (Shape::Half(half(end)?), tail_year(year)?),
        [Word("nam"), year] => (Shape::Year, written_year(year)?),
        _ => return None,
    })
}

fn roman_quarter(word: &str) -> Option<u32> {
    let place = ["i", "ii", "iii", "iv"].iter().position(|&r| r == word)?;
    Some(place as u32 + 1)
}

fn half(end: &str) -> Option<u32> {
    match end {
        "dau" => Some(1),
        "cuoi" => Some(2),
        _ => None,
    }
}

fn tail_year(tokens: &[Token]) -> Option<Year> {
    match *tokens {
        [] | [Word("nam")] => Some(Year::Missing),
        [Word("nam"), year] | [year] => written_year(year),
        _ => None,
    }
}

fn written_year(token: Token) -> Option<Year> {
    match token {
        Number(year, 4) => Some(Year::Full(year as i32)),
        Number(year, 2) => Some(Year::Short(year as i32)),
        _ => None,
    }
}
