//! What stands above a table of figures and counts for all of it: who reports, for which period,
//! in which unit of money. Only what is written is taken.

use chrono::{Datelike, NaiveDate};
use sheets::Sheet;
use sheets::table::{Table, tidy};
use viet::text;

use super::measure::{self, Measure};
use crate::reports::period::spoken::{self, Said};
use crate::reports::period::{Period, Span};

/// What is known around a table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Around {
    /// "Đơn vị báo cáo: …"
    pub(super) unit: Option<String>,
    /// The period that is reported.
    pub(super) period: Option<Period>,
    /// The year of periods that are named without one.
    pub(super) year: Option<i32>,
    /// The unit of money of figures that state none.
    pub(super) money: Option<Measure>,
}

impl Around {
    pub(super) fn of(file: &str, sheet: &Sheet, table: &Table) -> Around {
        let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
        let (own, title) = (joined(&table.above), joined(&title(sheet, table)));
        let all: Vec<&str> = [&own, &title]
            .into_iter()
            .flat_map(|lines| lines.iter().map(|(_, line)| line.as_str()))
            .collect();
        let named = || sheet.name.as_deref().into_iter().chain([stem]);
        let said = period_said(all.iter().copied().chain(named()));
        let span = said.map(|said| said.span);
        let year = said
            .and_then(|said| said.year)
            .or_else(|| year_around(&all, span))
            .or_else(|| named().find_map(spoken::year));
        let headings = table.groups.iter().filter_map(|chain| chain.last());
        let below = headings.map(String::as_str).rev();
        let stated = table
            .above
            .iter()
            .chain(&title)
            .map(|(_, line)| line.as_str());
        let unit = reporting_unit(&own).or_else(|| reporting_unit(&title));
        Around {
            unit,
            period: span.zip(year).map(|(span, year)| Period { year, span }),
            year,
            money: stated.rev().chain(below).find_map(measure::of_head),
        }
    }

    /// The period of a name, with the year around where it has none.
    pub(super) fn dated(&self, said: Said) -> Option<Period> {
        let year = said.year.or(self.year)?;
        Some(Period {
            year,
            span: said.span,
        })
    }
}

/// The first period that is named, one that is shorter than a year before one that is not.
fn period_said<'l>(lines: impl Iterator<Item = &'l str> + Clone) -> Option<Said> {
    let own = || lines.clone().filter(|line| !is_reference(line));
    let part = || own().find_map(|line| spoken::periods(line).into_iter().find(is_part_of_year));
    part().or_else(|| own().find_map(|line| spoken::periods(line).first().copied()))
}

/// The lines above the first table of the sheet: a second one hardly says again whose figures
/// they are, and of when.
fn title(sheet: &Sheet, table: &Table) -> Vec<(u32, String)> {
    let first = table.above.first().map_or(table.header.0, |(row, _)| *row);
    let lines = sheet
        .rows()
        .take_while(|(row, _)| *row < first && *row <= TITLE)
        .filter(|(_, cells)| cells.len() <= 2)
        .flat_map(|(row, cells)| cells.iter().map(move |(_, cell)| (row, tidy(cell))));
    lines.filter(|(_, line)| !line.is_empty()).collect()
}

/// Rows that may hold the title of a sheet.
const TITLE: u32 = 12;

fn is_part_of_year(said: &Said) -> bool {
    said.span != Span::Since(12)
}

/// "(Kèm theo Công văn số …)" and "Thực hiện Kế hoạch …" name periods of other papers.
fn is_reference(line: &str) -> bool {
    let key = text::fold(line.trim_start_matches(['(', '-', ' ']));
    let starts = [
        "kem theo",
        "ban hanh kem",
        "thuc hien ke hoach",
        "can cu",
        "so:",
        "theo cong van",
    ];
    starts.iter().any(|start| key.starts_with(start))
}

/// The year that other lines name. A report is dated after its period, or shortly before its end.
fn year_around(lines: &[&str], span: Option<Span>) -> Option<i32> {
    let named = lines.iter().filter(|line| !is_reference(line));
    if let Some(year) = named.clone().find_map(|line| spoken::year(line)) {
        return Some(year);
    }
    let day: NaiveDate = lines.iter().find_map(|line| spoken::day(line))?;
    let last = span.map_or(1, |span| u32::from(span.last_month()));
    let early = last > day.month() + 1;
    Some(day.year() - i32::from(early))
}

/// The unit named by "Đơn vị báo cáo: …".
fn reporting_unit(lines: &[(u32, String)]) -> Option<String> {
    let stated = lines.iter().rev().find_map(|(_, line)| {
        let (lead, rest) = line.split_once(':')?;
        let key = text::fold(lead.trim_matches(['(', ' ', '-', '*']));
        LEADS.contains(&key.trim()).then_some(())?;
        let name = rest.split(';').next().unwrap_or_default();
        let name = name.split(", ĐVT").next().unwrap_or_default();
        let name = name.trim_matches(['.', '…', ' ', ')', '_', '-']);
        let measured = measure::is_measure(name) || name.is_empty() || name.contains(':');
        (!measured).then_some(name)
    });
    stated.map(str::to_owned)
}

const LEADS: &[&str] = &[
    "don vi bao cao",
    "ten don vi bao cao",
    "don vi",
    "ten don vi",
    "dia phuong",
    "xa, phuong",
    "xa/phuong",
    "don vi gui",
    "don vi lap",
    "don vi thuc hien",
    "ten dia phuong",
    "xa phuong",
    "co quan bao cao",
    "xa",
    "phuong",
    "don vi gui bao cao",
    "dia ban",
    "don vi lap bieu",
    "don vi nop bao cao",
];

/// Lines above a table; a cell that ends open is one line with the cell beside it.
fn joined(lines: &[(u32, String)]) -> Vec<(u32, String)> {
    let mut joined: Vec<(u32, String)> = Vec::new();
    for (row, text) in lines {
        match joined.last_mut() {
            Some((above, line)) if above == row && line.trim_end().ends_with(':') => {
                line.push(' ');
                line.push_str(text);
            }
            _ => joined.push((*row, text.clone())),
        }
    }
    joined
}
