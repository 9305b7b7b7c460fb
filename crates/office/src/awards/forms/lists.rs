//! The lists of a decision: L1 collectives and households, L2 individuals, L3 all of them without
//! money (columns and widths: domain rules for printed lists).

use papers::{Align, ColumnKind, Content, Document, Table};

use super::paper::{attached, column, of_kinds, own_paper};
use super::rows::{full_name, money, name_title, number, post, remark, rows, total, with_unit};
use crate::Result;
use crate::awards::decision::{AwardLine, decision};
use crate::awards::subject::SubjectKind;
use crate::office::Reading;

pub(super) fn collectives(reading: &Reading, key: i64) -> Result<Document> {
    let decision = decision(reading, key)?;
    let parts = [SubjectKind::Collective, SubjectKind::Household];
    let lines = of_kinds(&decision, &parts)?;
    let table = collectives_table(&lines);
    Ok(attached(&decision, &lines, table))
}

/// L1: collectives and households with their achievement and money.
pub(super) fn collectives_table(lines: &[&AwardLine]) -> Table {
    let merit_mm = merit_mm(lines);
    let name_mm = NAME_AND_MERIT_MM - merit_mm;
    let columns = vec![
        column("STT", 10.0, Align::Center, ColumnKind::Number),
        column(name_title(lines), name_mm, Align::Left, ColumnKind::Text),
        column("Thành tích", merit_mm, Align::Left, ColumnKind::Text),
        column("Tiền thưởng (đồng)", 20.0, Align::Right, ColumnKind::Money),
    ];
    let cells = |line: &AwardLine| {
        let name = Content::Text(with_unit(&full_name(line), &line.unit_text));
        vec![
            number(line),
            name,
            Content::Text(line.citation.clone()),
            money(line),
        ]
    };
    Table {
        columns,
        rows: rows(lines, cells, Some(total(lines))),
    }
}

/// What name and achievement share in L1, in millimetres.
const NAME_AND_MERIT_MM: f64 = 135.0;

/// The width of the column of achievements: 35 mm for short ones; where they are as long as the names,
/// as much as these, so that no row becomes a tower beside an empty cell.
fn merit_mm(lines: &[&AwardLine]) -> f64 {
    let letters =
        |of: fn(&AwardLine) -> usize| lines.iter().map(|line| of(line)).sum::<usize>() as f64;
    let names = letters(|line| with_unit(&full_name(line), &line.unit_text).chars().count());
    let merits = letters(|line| line.citation.chars().count());
    let share = merits / (names + merits).max(1.0);
    (NAME_AND_MERIT_MM * share).round().clamp(35.0, 75.0)
}

pub(super) fn individuals(reading: &Reading, key: i64) -> Result<Document> {
    let decision = decision(reading, key)?;
    let lines = of_kinds(&decision, &[SubjectKind::Individual])?;
    let table = individuals_table(&lines);
    Ok(attached(&decision, &lines, table))
}

/// L2: persons with their post and money.
pub(super) fn individuals_table(lines: &[&AwardLine]) -> Table {
    let columns = vec![
        column("STT", 10.0, Align::Center, ColumnKind::Number),
        column("Họ và tên", 58.0, Align::Left, ColumnKind::Text),
        column(
            "Chức vụ, đơn vị công tác",
            77.0,
            Align::Left,
            ColumnKind::Text,
        ),
        column("Tiền thưởng (đồng)", 20.0, Align::Right, ColumnKind::Money),
    ];
    let cells = |line: &AwardLine| {
        vec![
            number(line),
            Content::Text(full_name(line)),
            Content::Text(post(line)),
            money(line),
        ]
    };
    Table {
        columns,
        rows: rows(lines, cells, Some(total(lines))),
    }
}

pub(super) fn everybody(reading: &Reading, key: i64) -> Result<Document> {
    let decision = decision(reading, key)?;
    let lines = of_kinds(&decision, &SubjectKind::ALL)?;
    let columns = vec![
        column("STT", 10.0, Align::Center, ColumnKind::Number),
        column(name_title(&lines), 65.0, Align::Left, ColumnKind::Text),
        column("Chức vụ, đơn vị", 65.0, Align::Left, ColumnKind::Text),
        column("Ghi chú", 25.0, Align::Left, ColumnKind::Text),
    ];
    let cells = |line: &AwardLine| {
        vec![
            number(line),
            Content::Text(full_name(line)),
            Content::Text(post(line)),
            remark(line),
        ]
    };
    let table = Table {
        columns,
        rows: rows(&lines, cells, None),
    };
    Ok(own_paper(&decision, &lines, table))
}
