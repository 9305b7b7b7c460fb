//! Donors: who is to be thanked, and what was promised against what came.

use std::collections::BTreeMap;

use papers::{Block, Content, Document, Orientation, Row, Table};
use viet::number::group_thousands;

use super::{counted, told};
use crate::funds::goods::said;
use crate::funds::pledges::received;
use crate::funds::{INCOME, PLEDGE};
use crate::office::Reading;
use crate::print::paper::{centred_column, figure, figure_column, number_column, text_column};
use crate::registers::{RegisterPaper, book};
use crate::{Code, Failure, Result};

/// Donors, the largest first, with what each gave in all.
pub(super) fn thanks(reading: &Reading, key: i64) -> Result<Document> {
    let told = told(reading, key)?;
    let incomes = counted(reading, &told, &INCOME)?;
    let mut donors: BTreeMap<String, (String, i64, Vec<String>)> = BTreeMap::new();
    for line in &incomes {
        let name = line.shown("donor");
        let key = viet::text::compare_key(&name);
        let own = donors.entry(key).or_insert((name, 0, Vec::new()));
        own.1 += line.parts("value");
        let goods = said(line);
        own.2.extend((!goods.is_empty()).then_some(goods));
        // Words of a size are told as they are.
        let words = line.amount("value").is_none().then(|| line.shown("value"));
        own.2.extend(words.filter(|text| !text.is_empty()));
    }
    let mut donors: Vec<_> = donors.into_values().collect();
    donors.sort_by_key(|(_, sum, _)| std::cmp::Reverse(*sum));
    if donors.is_empty() {
        return Err(Failure::new(Code::NothingToPrint));
    }
    let rows = (1..)
        .zip(donors)
        .map(|(number, (name, sum, goods))| Row::Data {
            cells: vec![
                Content::Number(number),
                Content::Text(name),
                figure(&if sum == 0 {
                    String::new()
                } else {
                    group_thousands(sum)
                }),
                figure(&goods.join("; ")),
            ],
        });
    let mut paper = RegisterPaper::of(reading, told.asked.last_day(&told.fund))?;
    paper.block(Block::Table(Table {
        columns: vec![
            number_column(12.0),
            text_column("Tổ chức, cá nhân", 75.0),
            figure_column("Trị giá (đồng)", 38.0),
            text_column("Hiện vật", 40.0),
        ],
        rows: rows.collect(),
    }));
    Ok(paper.document(
        (
            "DANH SÁCH TRI ÂN",
            [vec!["các tổ chức, cá nhân ủng hộ".to_owned()], told.title].concat(),
        ),
        Orientation::Portrait,
    ))
}

/// What was promised, what the ledger has of it, what is still to come.
pub(super) fn pledges(reading: &Reading, key: i64) -> Result<Document> {
    let told = told(reading, key)?;
    let paid = received(reading, book(reading, &PLEDGE)?.lines())?;
    let lines = counted(reading, &told, &PLEDGE)?;
    if lines.is_empty() {
        return Err(Failure::new(Code::NothingToPrint));
    }
    let mut sums = [0; 3];
    let mut rows = Vec::new();
    for (number, line) in (1..).zip(&lines) {
        let (promised, came) = (
            line.parts("value"),
            paid.get(&line.key()).copied().unwrap_or(0),
        );
        // What will not come any more is not waited for.
        let is_open = !line.is("status", "cancelled");
        let left = if is_open { promised - came } else { 0 };
        for (sum, amount) in sums.iter_mut().zip([promised, came, left]) {
            *sum += amount;
        }
        rows.push(Row::Data {
            cells: vec![
                Content::Number(number),
                figure(&line.shown("day")),
                Content::Text(line.shown("donor")),
                figure(&group_thousands(promised)),
                figure(&group_thousands(came)),
                figure(&group_thousands(left)),
                figure(&line.shown("status")),
            ],
        });
    }
    let sums = sums.map(|sum| figure(&group_thousands(sum)));
    let blank = || [Content::Empty, Content::Empty, Content::Empty];
    rows.push(Row::Total {
        label: "Cộng".to_owned(),
        cells: blank()
            .into_iter()
            .chain(sums)
            .chain([Content::Empty])
            .collect(),
    });
    let mut paper = RegisterPaper::of(reading, told.asked.last_day(&told.fund))?;
    paper.block(Block::Table(Table {
        columns: vec![
            number_column(11.0),
            centred_column("Ngày đăng ký", 28.0),
            text_column("Tổ chức, cá nhân", 80.0),
            figure_column("Đăng ký (đồng)", 34.0),
            figure_column("Đã nhận (đồng)", 34.0),
            figure_column("Còn lại (đồng)", 34.0),
            text_column("Tình trạng", 31.0),
        ],
        rows,
    }));
    Ok(paper.document(
        ("BẢNG ĐỐI CHIẾU ĐĂNG KÝ ỦNG HỘ", told.title),
        Orientation::Landscape,
    ))
}
