//! Sums that a report states, beside what its figures add up to: rows of totals over units,
//! columns of totals beside units, indicators that are the sum of others.

use std::collections::HashMap;

use sheets::table::{RowKind, Table, Why, letters};
use viet::number::{Qualifier, group_thousands};

use crate::import::warning::{Warning, WarningCode};
use crate::reports::catalogue::indicator;
use crate::reports::period::Period;
use crate::reports::sheet::cell::{Figure, State};
use crate::reports::sheet::read::{Entry, Sheet};

/// Decimals that figures are compared in: as many as are kept.
const DECIMALS: u32 = 4;

/// More rows of totals than this are no report that a person has drawn up.
const TOTALS: usize = 500;

/// Rows of totals of a wide table. One may be of the rows since the last total, of those since a
/// heading, of all, or of the totals above it.
pub(super) fn of_rows(table: &Table, list: &Sheet) -> Vec<Warning> {
    let totals = table.skipped().filter(|(_, why)| *why == Why::Total);
    if !list.wide || totals.count() > TOTALS {
        return Vec::new();
    }
    let mut warnings = Vec::new();
    for column in &list.figures {
        let of_column = |entry: &&Entry| entry.col == column.col;
        let own: Vec<&Entry> = list.entries.iter().filter(of_column).collect();
        if own.iter().all(|entry| adds_up(entry)) {
            let stated: HashMap<u32, &Entry> = list
                .sums
                .iter()
                .filter(of_column)
                .map(|sum| (sum.row, sum))
                .collect();
            warnings.extend(total_rows(table, &stated, column.col, &own));
        }
    }
    warnings
}

fn total_rows(
    table: &Table,
    sums: &HashMap<u32, &Entry>,
    col: u32,
    own: &[&Entry],
) -> Vec<Warning> {
    let all: i128 = own.iter().filter_map(|entry| parts(entry)).sum();
    let mut figures = own.iter().peekable();
    let (mut since, mut so_far, mut totals) = (0i128, 0i128, 0i128);
    let mut opened: Vec<i128> = Vec::new();
    let mut warnings = Vec::new();
    for row in &table.rows {
        match row.kind {
            RowKind::Data(_) => {
                let figure = figures.next().and_then(|entry| parts(entry)).unwrap_or(0);
                since += figure;
                so_far += figure;
            }
            RowKind::Skipped(Why::Group) => opened.push(so_far),
            RowKind::Skipped(Why::Total) => {
                let stated = sums.get(&row.row).filter(|sum| adds_up(sum));
                let Some(stated) = stated.and_then(|sum| parts(sum)) else {
                    continue;
                };
                let below = parts_below(table, own, row.row);
                let fits = [all, so_far, since, totals, below].contains(&stated)
                    || opened.iter().any(|before| so_far - before == stated);
                if !fits {
                    let counted = if (stated - since).abs() < (stated - all).abs() {
                        since
                    } else {
                        all
                    };
                    warnings.push(mismatch(row.row, col, stated, counted));
                }
                totals += stated;
                since = 0;
            }
            RowKind::Skipped(_) => {}
        }
    }
    warnings
}

/// What the rows between a total and the next one add up to: a total may stand above its parts.
fn parts_below(table: &Table, own: &[&Entry], total: u32) -> i128 {
    let mut totals = table
        .skipped()
        .filter(|(_, why)| *why == Why::Total)
        .map(|(row, _)| row);
    let next = totals.find(|row| *row > total).unwrap_or(u32::MAX);
    let below = own
        .iter()
        .filter(|entry| (total..next).contains(&entry.row));
    below.filter_map(|entry| parts(entry)).sum()
}

/// Columns of totals beside units.
pub(super) fn of_columns(list: &Sheet) -> Vec<Warning> {
    if list.wide {
        return Vec::new();
    }
    let mut rows: HashMap<u32, Vec<&Entry>> = HashMap::new();
    for entry in &list.entries {
        rows.entry(entry.row).or_default().push(entry);
    }
    let wrong = list.sums.iter().filter_map(|sum| {
        let own = rows.get(&sum.row)?;
        let exact = own.iter().all(|entry| adds_up(entry)) && adds_up(sum);
        let stated = parts(sum).filter(|_| exact)?;
        let counted: i128 = own.iter().filter_map(|entry| parts(entry)).sum();
        (stated != counted).then(|| mismatch(sum.row, sum.col, stated, counted))
    });
    wrong.collect()
}

fn mismatch(row: u32, col: u32, stated: i128, counted: i128) -> Warning {
    let column = letters(col);
    let told = Warning::new(WarningCode::FigureSum)
        .with("row", row)
        .with("column", column.as_str())
        .with("stated", shown(stated))
        .with("counted", shown(counted));
    told.at_rows(vec![row]).in_column(column)
}

/// Indicators whose parts are in the table too: "Tập thể" and "Cá nhân" of the models.
pub(super) fn of_parts(list: &Sheet) -> Vec<Warning> {
    let places = places(list);
    let wholes = list.entries.iter().filter_map(|entry| {
        let sums = &indicator(entry.code?)?.sums;
        let stated = parts(entry).filter(|_| adds_up(entry))?;
        let wrong = sums.iter().find_map(|codes| {
            let counted = add(list, &places, entry, codes)?;
            (counted != stated).then_some((counted, codes))
        });
        let (counted, codes) = wrong?;
        let column = letters(entry.col);
        let told = Warning::new(WarningCode::PartSum)
            .with("label", entry.label.clone().unwrap_or_default())
            .with("column", column.as_str())
            .with("parts", codes.join(" + "))
            .with("stated", shown(stated))
            .with("counted", shown(counted));
        Some(told.at_rows(vec![entry.row]).in_column(column))
    });
    wholes.collect()
}

/// One unit's figures of one period: the code, the row or column, the unit, the period.
type Place<'l> = (&'l str, u32, Option<&'l str>, Option<Period>);

/// The figures by their places; none where there are several.
fn places(list: &Sheet) -> HashMap<Place<'_>, Option<&Entry>> {
    let mut places: HashMap<Place, Option<&Entry>> = HashMap::new();
    for entry in &list.entries {
        if let Some(code) = entry.code {
            let known = places.entry(place(list, entry, code));
            known
                .and_modify(|known| *known = None)
                .or_insert(Some(entry));
        }
    }
    places
}

fn place<'l>(list: &Sheet, entry: &'l Entry, code: &'l str) -> Place<'l> {
    let at = if list.wide { entry.row } else { entry.col };
    (code, at, entry.unit.as_deref(), entry.period)
}

/// The sum of these indicators for the same unit and period, where all of them have a figure.
fn add(
    list: &Sheet,
    places: &HashMap<Place<'_>, Option<&Entry>>,
    whole: &Entry,
    codes: &[String],
) -> Option<i128> {
    let figures = codes.iter().map(|code| {
        let only = (*places.get(&place(list, whole, code))?)?;
        parts(only).filter(|_| adds_up(only))
    });
    figures.sum()
}

/// Whether a figure may be added: exact, and no words.
fn adds_up(entry: &Entry) -> bool {
    let exact = |figure: Figure| figure.qualifier == Qualifier::Exact;
    entry.state != State::Text && !entry.share && entry.figure.is_none_or(exact)
}

fn parts(entry: &Entry) -> Option<i128> {
    entry.figure.and_then(|figure| figure.parts(DECIMALS))
}

/// A sum as people read it.
fn shown(parts: i128) -> String {
    let unit = 10i128.pow(DECIMALS);
    let whole = i64::try_from(parts / unit).unwrap_or(i64::MAX);
    let rest = (parts % unit).unsigned_abs();
    let fraction = format!("{rest:0width$}", width = DECIMALS as usize);
    match fraction.trim_end_matches('0') {
        "" => group_thousands(whole),
        fraction => format!("{},{fraction}", group_thousands(whole)),
    }
}
