//! The balance sheet: money, goods, the months of a year.

use chrono::Datelike;
use papers::{Block, Chart, ChartKind, ChartMark, Content, Document, Orientation, Row, Table};

use super::{remark, told};
use crate::Result;
use crate::funds::balance::{Goods, balance};
use crate::funds::months::{MonthOfFund, months};
use crate::office::Reading;
use crate::print::paper::{figure_column, number_column, text_column};
use crate::registers::{RegisterPaper, quantity_shown};

/// đồng in the measure of the chart.
const MILLION: i64 = 1_000_000;

/// Opening, in, out, closing; then goods.
pub(super) fn sheet(reading: &Reading, key: i64) -> Result<Document> {
    let told = told(reading, key)?;
    let sums = balance(reading, told.fund.key(), told.asked.days())?;
    let mut paper = RegisterPaper::of(reading, told.asked.last_day(&told.fund))?;
    let lines = [
        ("Số dư đầu kỳ", &sums.opening_text),
        ("Thu trong kỳ", &sums.came_in_text),
        ("Chi trong kỳ", &sums.went_out_text),
        ("Số dư cuối kỳ", &sums.closing_text),
    ];
    let rows = (1..).zip(lines).map(|(number, (name, amount))| Row::Data {
        cells: vec![
            Content::Number(number),
            Content::Text(name.to_owned()),
            Content::Text(amount.clone()),
        ],
    });
    paper.block(Block::Table(Table {
        columns: vec![
            number_column(12.0),
            text_column("Chỉ tiêu", 103.0),
            figure_column("Số tiền (đồng)", 50.0),
        ],
        rows: rows.collect(),
    }));
    if !sums.goods.is_empty() {
        paper.heading("Hiện vật");
        paper.block(Block::Table(goods_table(&sums.goods)));
    }
    let year = told
        .asked
        .days()
        .filter(|(first, last)| first.year() == last.year());
    if let Some((first, _)) = year {
        let all = months(reading, told.fund.key(), first.year())?;
        if all
            .iter()
            .any(|month| month.came_in > 0 || month.went_out > 0)
        {
            paper.block(Block::Chart(chart(first.year(), &all)));
        }
    }
    remark(&mut paper, &sums);
    paper.signed_by(&[("NGƯỜI LẬP BẢNG", ""), ("THỦ TRƯỞNG ĐƠN VỊ", "")]);
    Ok(paper.document(("BẢNG CÂN ĐỐI", told.title), Orientation::Portrait))
}

fn goods_table(goods: &[Goods]) -> Table {
    let rows = (1..).zip(goods).map(|(number, one)| {
        let amounts = [one.opening, one.came_in, one.went_out];
        let amounts = amounts.map(|parts| Content::Text(quantity_shown(parts)));
        Row::Data {
            cells: [
                Content::Number(number),
                Content::Text(one.item.clone()),
                Content::Text(one.measure.clone()),
            ]
            .into_iter()
            .chain(amounts)
            .chain([Content::Text(one.left_text.clone())])
            .collect(),
        }
    });
    Table {
        rows: rows.collect(),
        columns: vec![
            number_column(12.0),
            text_column("Tên hàng", 43.0),
            text_column("Đơn vị tính", 22.0),
            figure_column("Tồn đầu kỳ", 22.0),
            figure_column("Nhập", 22.0),
            figure_column("Xuất", 22.0),
            figure_column("Tồn cuối kỳ", 22.0),
        ],
    }
}

/// What came in and went out, month by month, in millions of đồng.
fn chart(year: i32, months: &[MonthOfFund]) -> Chart {
    let marks = months.iter().map(|month| ChartMark {
        label: month.month.to_string(),
        figures: [month.came_in, month.went_out, month.closing]
            .map(|amount| Some(amount / MILLION))
            .to_vec(),
    });
    Chart {
        kind: ChartKind::Lines,
        title: format!("Biểu đồ 1. Thu, chi, số dư theo tháng, năm {year}"),
        labels: "Tháng".to_owned(),
        counts: "Triệu đồng".to_owned(),
        series: ["Thu", "Chi", "Số dư cuối tháng"]
            .map(str::to_owned)
            .to_vec(),
        marks: marks.collect(),
    }
}
