//! What stands above a table of figures and counts for all of it: who reports, for which period,
//! in which unit of money. Only what is written is taken.

use chrono::{Datelike, NaiveDate};
use sheets::table::Table;
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
    pub(super) fn of(file: &str, sheet: Option<&str>, table: &Table) -> Around {
        let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
        let lines: Vec<&str> = table.above.iter().map(|(_, line)| line.as_str()).collect();
        let headings = table.groups.iter().filter_map(|chain| chain.last());
        let named = sheet.into_iter().chain([stem]);
        let titles = lines.iter().copied().filter(|line| !is_reference(line));
        let mut all = titles.chain(named.clone());
        let said = all
            .clone()
            .find_map(|line| spoken::periods(line).into_iter().find(is_part_of_year))
            .or_else(|| all.find_map(|line| spoken::periods(line).first().copied()));
        let span = said.map(|said| said.span);
        let year = said
            .and_then(|said| said.year)
            .or_else(|| year_around(&lines, span))
            .or_else(|| named.clone().find_map(spoken::year));
        let money = lines.iter().rev().find_map(|line| measure::of_head(line));
        Around {
            unit: reporting_unit(&table.above),
            period: span.zip(year).map(|(span, year)| Period { year, span }),
            year,
            money: money.or_else(|| headings.rev().find_map(|line| measure::of_head(line))),
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

/// The unit named by "Đơn vị báo cáo: …", in the same cell or in the next one of its row.
fn reporting_unit(above: &[(u32, String)]) -> Option<String> {
    let stated = above
        .iter()
        .enumerate()
        .rev()
        .find_map(|(at, (row, line))| {
            let (lead, rest) = line.split_once(':')?;
            let leads = [
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
            let key = text::fold(lead.trim_matches(['(', ' ', '-', '*']));
            if !leads.contains(&key.trim()) {
                return None;
            }
            let beside = above.get(at + 1).filter(|(other, _)| other == row);
            let typed = match rest.trim() {
                "" => beside.map_or("", |(_, text)| text.as_str()),
                typed => typed,
            };
            let name = typed.split(';').next().unwrap_or_default();
            let name = name.trim_matches(['.', '…', ' ', ')', '_', '-']);
            let measured = measure::is_measure(name) || name.is_empty() || name.contains(':');
            (!measured).then(|| name.to_owned())
        });
    stated.map(|name| {
        name.split(", ĐVT")
            .next()
            .unwrap_or_default()
            .trim()
            .to_owned()
    })
}
