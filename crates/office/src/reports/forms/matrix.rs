//! The figures of a period unit by unit: units down, the indicators that most of them tell across,
//! as such tables are sent around.

use std::collections::HashMap;

use papers::{Block, Content, Document, Orientation, Row, Table};

use super::paper::{Paper, figure, figure_column, note, number_column, text_column};
use crate::office::Reading;
use crate::reports::sums::{IndicatorTotal, by_unit as told_by_unit, summary};
use crate::reports::view::period_asked;
use crate::{Code, Failure, Result};

/// So many indicators stand side by side on a page.
const ACROSS: usize = 6;
/// Widths in millimetres: of the page between its margins, of the first two columns.
const WIDE_MM: f64 = 252.0;
const NUMBER_MM: f64 = 11.0;
const NAME_MM: f64 = 45.0;
/// Columns of money are so many times as wide as others, so that no sum is broken.
const MONEY: f64 = 1.8;
/// So many tables at most.
const TABLES: usize = 6;

pub(super) fn by_unit(reading: &Reading, key: i64) -> Result<Document> {
    let period = period_asked(reading, key)?;
    let done = summary(reading, period, None)?;
    let told: Vec<&IndicatorTotal> = done
        .totals
        .iter()
        .filter(|total| total.counted > 0)
        .take(ACROSS * TABLES)
        .collect();
    if told.is_empty() {
        return Err(Failure::new(Code::NoReportsToPrint).with("period", period.name()));
    }
    let mut blocks = Vec::new();
    for some in told.chunks(ACROSS) {
        blocks.push(Block::Table(table(reading, period, some)?));
    }
    blocks.push(note(format!(
        "Dòng cộng lấy theo cách cộng của từng chỉ tiêu: tỷ lệ là tổng tử số trên tổng mẫu số. {}.",
        done.coverage
    )));
    let paper = crate::reports::forms::paper::Paper::of(reading, period.last_day())?;
    let title = (
        "BẢNG SỐ LIỆU",
        vec![format!(
            "công tác dân vận của các đơn vị, {}",
            period.name()
        )],
    );
    Ok(Paper::document(
        &paper,
        title,
        Orientation::Landscape,
        blocks,
    ))
}

fn table(
    reading: &Reading,
    period: crate::reports::Period,
    some: &[&IndicatorTotal],
) -> Result<Table> {
    let mut units: Vec<(Option<i64>, String)> = Vec::new();
    let mut figures: HashMap<(Option<i64>, usize), String> = HashMap::new();
    for (at, total) in some.iter().enumerate() {
        for row in told_by_unit(reading, &total.code, period, None)? {
            if !units.iter().any(|(unit, _)| *unit == row.unit) {
                units.push((row.unit, row.name.clone()));
            }
            figures.insert((row.unit, at), row.text);
        }
    }
    let rows = (1..).zip(&units).map(|(number, (unit, name))| {
        let cells =
            (0..some.len()).map(|at| figure(figures.get(&(*unit, at)).map_or("", String::as_str)));
        Row::Data {
            cells: [Content::Number(number), Content::Text(name.clone())]
                .into_iter()
                .chain(cells)
                .collect(),
        }
    });
    let sums = some.iter().map(|total| figure(&total.text));
    let sum = Row::Total {
        label: "Cộng".to_owned(),
        cells: [Content::Empty, Content::Empty]
            .into_iter()
            .chain(sums)
            .collect(),
    };
    let weight = |total: &IndicatorTotal| {
        if total.measure == "đồng" {
            MONEY
        } else {
            1.0
        }
    };
    let all: f64 = some.iter().map(|total| weight(total)).sum();
    let share = (WIDE_MM - NUMBER_MM - NAME_MM) / all.max(5.0);
    let heads = some.iter().map(|total| {
        let title = format!("{} ({})", total.name, total.measure);
        figure_column(&title, share * weight(total))
    });
    Ok(Table {
        columns: [number_column(NUMBER_MM), text_column("Đơn vị", NAME_MM)]
            .into_iter()
            .chain(heads)
            .collect(),
        rows: rows.chain([sum]).collect(),
    })
}
