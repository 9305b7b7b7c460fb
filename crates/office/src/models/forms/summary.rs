//! The summary of a year: its indicators, the fields from registered to recognised, its charts.

use papers::{Block, Column, ColumnKind, Content, Document, Orientation, Row, Table};

use super::drawn;
use super::paper::{Paper, centred_column, heading, number_column, text_column};
use crate::models::counts::{Indicator, count_where, indicators};
use crate::models::field::Field;
use crate::office::Reading;
use crate::{Code, Failure, Result};

/// With units as they were when they registered.
pub(super) fn of_year(reading: &Reading, year: i64) -> Result<Document> {
    summary(reading, year, drawn::Units::AsWere)
}

/// With units that ended counted to those that continue them.
pub(super) fn of_year_today(reading: &Reading, year: i64) -> Result<Document> {
    summary(reading, year, drawn::Units::Today)
}

fn summary(reading: &Reading, year: i64, units: drawn::Units) -> Result<Document> {
    let year = i32::try_from(year).unwrap_or_default();
    let figures = indicators(reading, year)?;
    if figures.iter().all(|figure| figure.count == 0) {
        return Err(Failure::new(Code::NoModelsToPrint).with("year", year.to_string()));
    }
    let paper = Paper::of_year(reading, year)?;
    let rows = (1..).zip(&figures).map(|(number, figure)| Row::Data {
        cells: vec![
            Content::Number(number),
            Content::Text(figure.name.clone()),
            Content::Text(figure.unit.clone()),
            Content::Text(figure.text.clone()),
        ],
    });
    let all = Table {
        columns: vec![
            number_column("STT", 10.0),
            text_column("Chỉ tiêu", 95.0),
            centred_column("Đơn vị tính", 30.0),
            centred_column("Số liệu", 30.0),
        ],
        rows: rows.collect(),
    };
    let mut blocks = vec![
        heading("I. CHỈ TIÊU"),
        Block::Table(all),
        heading("II. THEO LĨNH VỰC"),
        Block::Table(by_field(reading, year)?),
        heading("III. BIỂU ĐỒ"),
    ];
    blocks.extend(drawn::charts(reading, year, units)?);
    let title = vec![format!("phong trào thi đua “Dân vận khéo” năm {year}")];
    Ok(paper.document(("TỔNG HỢP", title), Orientation::Portrait, blocks))
}

/// Registered, under way, effective and recognised, field by field and in all.
fn by_field(reading: &Reading, year: i32) -> Result<Table> {
    let steps = [
        Indicator::Registered,
        Indicator::UnderWay,
        Indicator::Effective,
        Indicator::RecognisedShare,
    ];
    let mut rows = Vec::new();
    let mut sums = [0; 4];
    for (number, field) in (1..).zip(Field::ALL) {
        let mut cells = vec![Content::Number(number), Content::Text(field.name())];
        for (sum, step) in sums.iter_mut().zip(steps) {
            let of_field = Indicator::Of(field).condition();
            let count = count_where(
                reading,
                year,
                &format!("{} AND {of_field}", step.condition()),
            )?;
            *sum += count;
            cells.push(Content::Number(count));
        }
        rows.push(Row::Data { cells });
    }
    let cells = [Content::Empty, Content::Empty]
        .into_iter()
        .chain(sums.map(Content::Number));
    rows.push(Row::Total {
        label: "Cộng".to_owned(),
        cells: cells.collect(),
    });
    let figure = |title: &str| Column {
        kind: ColumnKind::Number,
        ..centred_column(title, 23.0)
    };
    Ok(Table {
        columns: vec![
            number_column("STT", 10.0),
            text_column("Lĩnh vực", 63.0),
            figure("Đăng ký"),
            figure("Đang triển khai"),
            figure("Hiệu quả"),
            figure("Công nhận"),
        ],
        rows,
    })
}
