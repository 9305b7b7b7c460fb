//! What is told in public.

use papers::{Block, Document, Orientation};

use super::{counted, remark, told};
use crate::Result;
use crate::funds::balance::balance;
use crate::funds::{INCOME, SPENDING};
use crate::office::Reading;
use crate::registers::{RegisterPaper, lines_table};

/// What is told in public: sums, then what was spent on what.
pub(super) fn public(reading: &Reading, key: i64) -> Result<Document> {
    let told = told(reading, key)?;
    let sums = balance(reading, told.fund.key(), told.asked.days())?;
    let mut paper = RegisterPaper::of(reading, told.asked.last_day(&told.fund))?;
    paper.text(&format!(
        "Số dư đầu kỳ: {} đồng. Tổng thu: {} đồng. Tổng chi: {} đồng. Số dư cuối kỳ: {} đồng.",
        sums.opening_text, sums.came_in_text, sums.went_out_text, sums.closing_text
    ));
    paper.heading("1. Các khoản thu, tiếp nhận");
    let incomes = counted(reading, &told, &INCOME)?;
    paper.block(Block::Table(lines_table(
        &INCOME,
        incomes.iter(),
        Orientation::Landscape,
        true,
    )));
    paper.heading("2. Các khoản chi, hỗ trợ");
    let spent = counted(reading, &told, &SPENDING)?;
    paper.block(Block::Table(lines_table(
        &SPENDING,
        spent.iter(),
        Orientation::Landscape,
        true,
    )));
    remark(&mut paper, &sums);
    Ok(paper.document(
        ("CÔNG KHAI THU, CHI QUỸ", told.title),
        Orientation::Landscape,
    ))
}
