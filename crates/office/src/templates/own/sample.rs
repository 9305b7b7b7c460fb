//! A Word file to start from: the form as we write it, with fields in place of what it says.

use papers::{Block, Content, Document, Row, Table};

use super::fields::newest;
use crate::office::Reading;
use crate::templates::facts::Facts;
use crate::templates::paper::{column_keys, data, known};
use crate::{Result, print};

/// A Word file of a form with its fields in it.
///
/// # Errors
/// Those of [`fields`](super::fields::fields); `paper_failed`.
pub fn sample_template(reading: &Reading, form: &str) -> Result<Vec<u8>> {
    let (mut document, facts) = newest(reading, form)?;
    put_fields(&mut document, &facts);
    papers::docx(&document).map_err(print::refused)
}

fn field(name: &str) -> String {
    format!("{{{{{name}}}}}")
}

fn put_fields(document: &mut Document, facts: &Facts) {
    let known = data(document, &known(document, facts), facts);
    let mut lists = known.lists.iter();
    for block in &mut document.blocks {
        match block {
            Block::Table(table) => {
                let list = lists.next().map_or("dong", |list| list.name.as_str());
                let sum = facts.counts.first().map(|_| "tong_tien");
                rows(table, list, sum);
            }
            other => head_and_foot(other),
        }
    }
}

fn head_and_foot(block: &mut Block) {
    match block {
        Block::Letterhead {
            superior,
            issuer,
            number,
            place_date,
        } => {
            *superior = field("cap_tren");
            *issuer = field("co_quan");
            *number = number.as_ref().map(|_| field("so_ky_hieu"));
            *place_date = place_date.as_ref().map(|_| field("dia_danh_ngay"));
        }
        Block::IssuerOnly { superior, issuer } => {
            *superior = field("cap_tren");
            *issuer = field("co_quan");
        }
        Block::Title {
            kind,
            lines,
            parent,
        } => {
            *kind = field("ten_loai");
            *lines = vec![field("trich_yeu")];
            *parent = parent.as_ref().map(|_| field("kem_theo"));
        }
        Block::Regarding(text) => *text = field("trich_yeu"),
        Block::Closing(text) => *text = field("cau_ket"),
        Block::Signature {
            recipients,
            authority,
            position,
            name,
        } => {
            if !recipients.is_empty() {
                *recipients = vec![field("noi_nhan")];
            }
            if !authority.is_empty() {
                *authority = vec![field("quyen_han")];
            }
            *position = field("chuc_vu_ky");
            *name = name.as_ref().map(|_| field("nguoi_ky"));
        }
        _ => {}
    }
}

/// The rows of a table as a pattern: a heading where there are any, one line, the sum. Lists after
/// the first one need markers.
fn rows(table: &mut Table, list: &str, sum: Option<&str>) {
    let keys = column_keys(&table.columns);
    let marked = list != "dong";
    let last = keys.len().saturating_sub(1);
    let cell = |(at, key): (usize, &String)| {
        let begins = (marked && at == 0).then(|| field(&format!("#{list}")));
        let ends = (marked && at == last).then(|| field(&format!("/{list}")));
        let words = [
            begins.unwrap_or_default(),
            field(key),
            ends.unwrap_or_default(),
        ];
        Content::Text(words.concat())
    };
    let line = Row::Data {
        cells: keys.iter().enumerate().map(cell).collect(),
    };
    let grouped = table
        .rows
        .iter()
        .any(|row| matches!(row, Row::Group { .. }));
    let heading = (grouped && !marked).then(|| Row::Group {
        text: field("nhom"),
        level: 0,
    });
    let totals = table.rows.iter().filter_map(|row| match row {
        Row::Total { label, cells } => {
            let summed = cells.iter().map(|cell| match (cell, sum) {
                (Content::Empty, _) | (_, None) => Content::Empty,
                (_, Some(sum)) => Content::Text(field(sum)),
            });
            Some(Row::Total {
                label: label.clone(),
                cells: summed.collect(),
            })
        }
        _ => None,
    });
    table.rows = heading.into_iter().chain([line]).chain(totals).collect();
}
