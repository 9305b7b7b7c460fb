//! The list of units that have sent no nomination of a round yet, to remind them by.

use papers::{Align, Block, ColumnKind, Content, Document, Orientation, Row, Table};

use super::blank::style_of;
use super::paper::column;
use super::wording::{merit, own_words};
use crate::awards::expected::{ExpectedUnit, expected_units};
use crate::awards::round;
use crate::office::Reading;
use crate::{Code, Failure, Result};

/// The list for a round.
///
/// # Errors
/// `nobody_expected` where no unit is expected.
pub(super) fn units(reading: &Reading, key: i64) -> Result<Document> {
    let round = round::row(reading, key)?;
    let expected = expected_units(reading, key)?.units;
    if expected.is_empty() {
        return Err(Failure::new(Code::NobodyExpected));
    }
    let unsent: Vec<_> = expected.iter().filter(|unit| unit.sent == 0).collect();
    let mut blocks = vec![
        Block::IssuerOnly {
            superior: round.superior.clone(),
            issuer: own_words(&round.issuer, &round.superior),
        },
        Block::Title {
            kind: "DANH SÁCH".to_owned(),
            lines: vec![
                "đơn vị chưa gửi đề nghị khen thưởng".to_owned(),
                merit(&round.title),
            ],
            parent: None,
        },
    ];
    if !unsent.is_empty() {
        blocks.push(Block::Table(table(&unsent)));
    }
    blocks.push(Block::Closing(closing(unsent.len(), expected.len())));
    Ok(Document {
        title: format!("Đơn vị chưa gửi đề nghị khen thưởng {}", round.title),
        created: round.reference_date(),
        style: style_of(reading, &round)?,
        orientation: Orientation::Portrait,
        blocks,
    })
}

fn closing(unsent: usize, all: usize) -> String {
    match unsent {
        0 => format!("Tất cả {all} đơn vị đã gửi đề nghị."),
        _ => format!("Còn {unsent} trong số {all} đơn vị chưa gửi đề nghị."),
    }
}

fn table(units: &[&ExpectedUnit]) -> Table {
    use Align::{Center, Left};
    let row = |(number, unit): (i64, &&ExpectedUnit)| Row::Data {
        cells: vec![
            Content::Number(number),
            Content::Text(unit.name.clone()),
            Content::Empty,
            Content::Empty,
        ],
    };
    Table {
        columns: vec![
            column("STT", 12.0, Center, ColumnKind::Number),
            column("Đơn vị", 78.0, Left, ColumnKind::Text),
            column("Đã nhắc ngày", 35.0, Left, ColumnKind::Text),
            column("Ghi chú", 40.0, Left, ColumnKind::Text),
        ],
        rows: (1..).zip(units).map(row).collect(),
    }
}
