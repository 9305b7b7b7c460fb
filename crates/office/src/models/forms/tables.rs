//! The two tables of a year, on their side: what is registered, what is recognised (columns and
//! widths: domain §3.2), in groups by field of the movement.

use papers::{Block, Content, Document, Orientation, Row, Table};
use viet::date::PartialDate;

use super::paper::{Paper, centred_column, number_column, text_column};
use crate::models::column::Column;
use crate::models::field::Field;
use crate::models::record::Recognition;
use crate::models::scoring::points_text;
use crate::models::state::ModelState;
use crate::models::stored::Stored;
use crate::models::values::date_shown;
use crate::models::{life, table};
use crate::office::Reading;
use crate::{Code, Failure, Result};

pub(super) fn register(reading: &Reading, year: i64) -> Result<Document> {
    let (paper, all) = of_year(reading, year)?;
    let counted: Vec<&Stored> = all
        .iter()
        .filter(|stored| stored.state != ModelState::Returned)
        .collect();
    refuse_nothing(&counted, year)?;
    let columns = vec![
        number_column("STT", 10.0),
        text_column("Tên mô hình", 55.0),
        text_column("Đơn vị/cá nhân đăng ký", 40.0),
        text_column("Lĩnh vực", 25.0),
        text_column("Nội dung, cách làm", 53.0),
        text_column("Địa bàn", 27.0),
        centred_column("Thời gian thực hiện", 27.0),
        text_column("Ghi chú", 15.0),
    ];
    let cells = |number: i64, stored: &Stored| {
        let text = |column| Content::Text(stored.values.shown(column));
        vec![
            Content::Number(number),
            text(Column::Title),
            text(Column::Unit),
            text(Column::Field),
            text(Column::Method),
            text(Column::Place),
            Content::Text(time(stored, " -\n")),
            Content::Text(remark(stored)),
        ]
    };
    let rows = grouped(&counted, cells);
    let closing = format!(
        "Danh sách này có {} mô hình, điển hình{}",
        counted.len(),
        paper.stop()
    );
    let title = vec![format!(
        "đăng ký mô hình, điển hình “Dân vận khéo” năm {year}"
    )];
    let blocks = vec![
        Block::Table(Table { columns, rows }),
        Block::Closing(closing),
    ];
    Ok(paper.document(("DANH SÁCH", title), Orientation::Landscape, blocks))
}

pub(super) fn recognised(reading: &Reading, year: i64) -> Result<Document> {
    let (paper, all) = of_year(reading, year)?;
    let of = life::recognitions_of_year(reading, year)?;
    let counted: Vec<&Stored> = all.iter().filter(|one| of.contains_key(&one.key)).collect();
    refuse_nothing(&counted, year)?;
    let columns = vec![
        number_column("STT", 10.0),
        text_column("Tên mô hình", 50.0),
        text_column("Đơn vị", 38.0),
        text_column("Lĩnh vực", 22.0),
        text_column("Kết quả nổi bật", 50.0),
        centred_column("Điểm", 12.0),
        text_column("Cấp công nhận", 22.0),
        text_column("Số quyết định", 48.0),
    ];
    let cells = |number: i64, stored: &Stored| {
        let text = |column| Content::Text(stored.values.shown(column));
        let own = of.get(&stored.key).map_or(&[][..], Vec::as_slice);
        let lines = |line: &dyn Fn(&Recognition) -> String| {
            Content::Text(own.iter().map(line).collect::<Vec<_>>().join("\n"))
        };
        let points = stored.scores.iter().rev().find_map(|score| *score);
        vec![
            Content::Number(number),
            text(Column::Title),
            text(Column::Unit),
            text(Column::Field),
            text(Column::Result),
            points.map_or(Content::Empty, |points| Content::Text(points_text(points))),
            lines(&|one| one.level_text.clone()),
            lines(&|one| format!("{}, {}", one.number, day(&one.date))),
        ]
    };
    let rows = grouped(&counted, cells);
    let closing = format!(
        "Danh sách này có {} mô hình, điển hình được công nhận{}",
        counted.len(),
        paper.stop()
    );
    let title = vec![format!(
        "mô hình, điển hình “Dân vận khéo” được công nhận năm {year}"
    )];
    let blocks = vec![
        Block::Table(Table { columns, rows }),
        Block::Closing(closing),
    ];
    Ok(paper.document(("DANH SÁCH", title), Orientation::Landscape, blocks))
}

/// The paper of a year and its registrations, as entered.
pub(super) fn of_year(reading: &Reading, year: i64) -> Result<(Paper, Vec<Stored>)> {
    let all = table::of_year(reading, year)?;
    let number = i32::try_from(year).unwrap_or_default();
    Ok((Paper::of_year(reading, number)?, all))
}

pub(super) fn refuse_nothing(counted: &[&Stored], year: i64) -> Result<()> {
    match counted.is_empty() {
        true => Err(Failure::new(Code::NoModelsToPrint).with("year", year.to_string())),
        false => Ok(()),
    }
}

/// The rows under the four fields, then those without one; numbers run through.
fn grouped(all: &[&Stored], cells: impl Fn(i64, &Stored) -> Vec<Content>) -> Vec<Row> {
    let of = |field: Option<Field>| all.iter().filter(move |one| one.values.field() == field);
    let groups = Field::ALL.into_iter().map(Some).chain([None]);
    let (mut rows, mut number, mut part) = (Vec::new(), 0, 0);
    for field in groups.filter(|field| of(*field).next().is_some()) {
        part += 1;
        let name = field.map_or("CHƯA RÕ LĨNH VỰC".to_owned(), |field| {
            field.name().to_uppercase()
        });
        let count = of(field).count();
        rows.push(Row::Group {
            text: format!("{}. {name} ({count})", papers::roman(part)),
            level: 0,
        });
        for stored in of(field) {
            number += 1;
            rows.push(Row::Data {
                cells: cells(number, stored),
            });
        }
    }
    rows
}

/// "15/01/2023 - 15/12/2023".
pub(super) fn time(stored: &Stored, between: &str) -> String {
    let ends = [Column::Starts, Column::Ends].map(|column| stored.values.date(column));
    let said: Vec<String> = ends.into_iter().flatten().map(date_shown).collect();
    said.join(between)
}

/// What is new about it, then what was remarked, once.
fn remark(stored: &Stored) -> String {
    let novelty = stored.values.shown(Column::Novelty);
    let note = stored.values.get(Column::Note);
    match (novelty.as_str(), note) {
        ("", note) => note.to_owned(),
        (novelty, "") => novelty.to_owned(),
        (novelty, note) if viet::text::compare_key(note) == viet::text::compare_key(novelty) => {
            note.to_owned()
        }
        (novelty, note) => format!("{novelty}; {note}"),
    }
}

/// An ISO date as people write it.
pub(super) fn day(iso: &str) -> String {
    iso.parse::<PartialDate>()
        .map_or_else(|_| iso.to_owned(), date_shown)
}
