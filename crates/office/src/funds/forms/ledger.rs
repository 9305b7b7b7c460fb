//! The ledger.

use papers::{Block, Content, Document, Orientation, Row, Table};
use viet::number::group_thousands;

use super::{counted, remark, told};
use crate::Result;
use crate::funds::balance::{balance, is_money};
use crate::funds::goods::said;
use crate::funds::{INCOME, SPENDING};
use crate::office::Reading;
use crate::print::paper::{figure, figure_column, number_column, text_column};
use crate::registers::{Entry, RegisterPaper};

/// Income and spending in the order of their days, with the balance after each line of money.
pub(super) fn ledger(reading: &Reading, key: i64) -> Result<Document> {
    let told = told(reading, key)?;
    let sums = balance(reading, told.fund.key(), told.asked.days())?;
    let incomes = counted(reading, &told, &INCOME)?;
    let spent = counted(reading, &told, &SPENDING)?;
    let mut all: Vec<(&Entry, bool)> = incomes.iter().map(|line| (line, true)).collect();
    all.extend(spent.iter().map(|line| (line, false)));
    all.sort_by(|(one, came), (other, also)| {
        (one.day(), !came, one.key()).cmp(&(other.day(), !also, other.key()))
    });
    let mut left = sums.opening;
    let mut rows = vec![opening(&sums.opening_text)];
    for (number, (line, came)) in (1..).zip(all) {
        let money = if is_money(line) {
            line.parts("value")
        } else {
            0
        };
        left += if came { money } else { -money };
        rows.push(row(number, line, came, left));
    }
    rows.push(Row::Total {
        label: "Cộng".to_owned(),
        cells: blank(4)
            .chain(
                [&sums.came_in_text, &sums.went_out_text, &sums.closing_text]
                    .map(|sum| figure(sum)),
            )
            .collect(),
    });
    let mut paper = RegisterPaper::of(reading, told.asked.last_day(&told.fund))?;
    paper.block(Block::Table(Table {
        columns: vec![
            number_column(11.0),
            text_column("Ngày", 24.0),
            text_column("Số phiếu", 20.0),
            text_column("Nội dung", 77.0),
            figure_column("Thu", 40.0),
            figure_column("Chi", 40.0),
            figure_column("Còn lại", 40.0),
        ],
        rows,
    }));
    remark(&mut paper, &sums);
    paper.signed_by(&[("NGƯỜI LẬP SỔ", ""), ("THỦ TRƯỞNG ĐƠN VỊ", "")]);
    Ok(paper.document(("SỔ QUỸ", told.title), Orientation::Landscape))
}

fn blank(count: usize) -> impl Iterator<Item = Content> {
    std::iter::repeat_with(|| Content::Empty).take(count)
}

fn opening(amount: &str) -> Row {
    let cells = blank(3).chain([Content::Text("Số dư đầu kỳ".to_owned())]);
    Row::Data {
        cells: cells.chain(blank(2)).chain([figure(amount)]).collect(),
    }
}

/// A line as it stands in the ledger. The value of goods is told with them: it is no money that came or
/// went, and in no sum.
fn row(number: i64, line: &Entry, came: bool, left: i64) -> Row {
    let value = line.shown("value");
    let mut goods = said(line);
    let money = match is_money(line) {
        true => value,
        false => {
            if !value.is_empty() {
                goods = format!("{goods} (trị giá {value} đồng)");
            }
            String::new()
        }
    };
    let what = match came {
        true => [line.shown("donor"), line.shown("content"), goods],
        false => [line.shown("content"), line.shown("unit"), goods],
    };
    let what: Vec<String> = what.into_iter().filter(|text| !text.is_empty()).collect();
    let (came_in, went_out) = match came {
        true => (money, String::new()),
        false => (String::new(), money),
    };
    Row::Data {
        cells: vec![
            Content::Number(number),
            figure(&line.shown("day")),
            figure(&line.shown("voucher")),
            Content::Text(what.join("; ")),
            figure(&came_in),
            figure(&went_out),
            figure(&group_thousands(left)),
        ],
    }
}
