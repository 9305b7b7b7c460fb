//! Who was helped by one spending. Persons in need are told by their initials; with their names and
//! addresses only on the paper that is asked for by that name, to be signed when something is handed over.

use papers::{Block, Content, Document, Orientation, Row, Table};
use viet::number::group_thousands;

use super::line_of;
use crate::funds::{RECIPIENT, SPENDING};
use crate::office::Reading;
use crate::print::paper::{figure, figure_column, number_column, text_column};
use crate::registers::{Entry, RegisterPaper, book, masked};
use crate::{Code, Failure, Result};

/// With initials.
pub(super) fn masked_list(reading: &Reading, key: i64) -> Result<Document> {
    let columns = vec![
        number_column(11.0),
        text_column("Người nhận (viết tắt)", 34.0),
        text_column("Đối tượng", 42.0),
        text_column("Địa bàn", 44.0),
        figure_column("Trị giá (đồng)", 34.0),
    ];
    list(reading, key, columns, |line| {
        vec![
            figure(&masked(line.text("name"))),
            figure(&line.shown("kind")),
            figure(&line.shown("unit")),
        ]
    })
}

/// With names, to be signed.
pub(super) fn named_list(reading: &Reading, key: i64) -> Result<Document> {
    let columns = vec![
        number_column(11.0),
        text_column("Họ và tên", 50.0),
        text_column("Địa chỉ", 64.0),
        text_column("Đối tượng", 34.0),
        text_column("Địa bàn", 34.0),
        figure_column("Trị giá (đồng)", 32.0),
        text_column("Ký nhận", 27.0),
    ];
    list(reading, key, columns, |line| {
        ["name", "address", "kind", "unit"]
            .map(|column| figure(&line.shown(column)))
            .to_vec()
    })
}

fn list(
    reading: &Reading,
    key: i64,
    columns: Vec<papers::Column>,
    cells: impl Fn(&Entry) -> Vec<Content>,
) -> Result<Document> {
    let spending = line_of(reading, &SPENDING, key)?;
    let book = book(reading, &RECIPIENT)?;
    let own = book.of(spending.key());
    let lines: Vec<&Entry> = own
        .filter(|line| book.judged().counts(line.key()))
        .collect();
    if lines.is_empty() {
        return Err(Failure::new(Code::NothingToPrint));
    }
    // Behind the value there may be room for a signature.
    let value = columns
        .iter()
        .rposition(|column| column.title.starts_with("Trị giá"));
    let value = value.unwrap_or(columns.len() - 1);
    let behind = columns.len() - 1 - value;
    let filled = |cells: Vec<Content>, amount: i64| -> Vec<Content> {
        let amount = match amount {
            0 => Content::Empty,
            amount => figure(&group_thousands(amount)),
        };
        let rest = std::iter::repeat_with(|| Content::Empty).take(behind);
        cells.into_iter().chain([amount]).chain(rest).collect()
    };
    let data = (1..).zip(&lines).map(|(number, line)| {
        let own = [Content::Number(number)].into_iter().chain(cells(line));
        Row::Data {
            cells: filled(own.collect(), line.parts("value")),
        }
    });
    let sum = lines.iter().map(|line| line.parts("value")).sum();
    let blank = std::iter::repeat_with(|| Content::Empty).take(value);
    let total = Row::Total {
        label: "Cộng".to_owned(),
        cells: filled(blank.collect(), sum),
    };
    let orientation = match behind {
        0 => Orientation::Portrait,
        _ => Orientation::Landscape,
    };
    let mut paper = RegisterPaper::of(reading, spending.day().unwrap_or_default())?;
    paper.block(Block::Table(Table {
        rows: data.chain([total]).collect(),
        columns,
    }));
    let title = [spending.shown("content"), spending.shown("day")];
    let title = title.into_iter().filter(|text| !text.is_empty());
    Ok(paper.document(("DANH SÁCH NGƯỜI NHẬN", title.collect()), orientation))
}
