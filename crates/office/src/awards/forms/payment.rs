//! L5: the sheet on which recipients sign for their money, with the sum in words.

use papers::{Align, Block, Column, ColumnKind, Content, Document, Row, Table};

use super::paper::{column, issuer_only, of_decision, signature};
use super::rows::{award_word, full_name, money, name_title, number, rows};
use super::wording::{merit, subjects, tied_to};
use crate::awards::decision::{AwardLine, Decision, decision};
use crate::office::Reading;
use crate::print::Points;
use crate::{Code, Failure, Result};

/// The payment sheet of a decision: the lines that carry money and were not revoked.
///
/// # Errors
/// `nothing_to_print` when no line carries money.
pub(super) fn sheet(reading: &Reading, key: i64) -> Result<Document> {
    let decision = decision(reading, key)?;
    let lines: Vec<&AwardLine> = decision.lines.iter().filter(|line| is_paid(line)).collect();
    if lines.is_empty() {
        let failure = Failure::new(Code::NothingToPrint).with("number", &decision.number);
        return Err(failure.with("kinds", "tiền thưởng"));
    }
    let sum = lines.iter().filter_map(|line| line.amount).sum();
    let table = Table {
        columns: columns(&lines),
        rows: rows(&lines, cells, Some(total(sum))),
    };
    let points = Points::of_record(reading, "decision", key)?;
    let words = viet::money::in_words(sum, points.word_style());
    let blocks = vec![
        issuer_only(&decision),
        title(&decision, &lines),
        Block::Table(table),
        Block::Closing(format!("Tổng số tiền bằng chữ: {words}.")),
        signature(&decision, Vec::new()),
    ];
    Ok(of_decision(&decision, "Danh sách nhận tiền thưởng", blocks))
}

fn is_paid(line: &AwardLine) -> bool {
    line.revoked.is_none() && line.amount.is_some_and(|amount| amount > 0)
}

fn columns(lines: &[&AwardLine]) -> Vec<Column> {
    use Align::{Center, Left, Right};
    vec![
        column("STT", 10.0, Center, ColumnKind::Number),
        column(name_title(lines), 50.0, Left, ColumnKind::Text),
        column("Đơn vị", 43.0, Left, ColumnKind::Text),
        column("Hình thức", 20.0, Left, ColumnKind::Text),
        column("Số tiền (đồng)", 22.0, Right, ColumnKind::Money),
        column("Ký nhận", 20.0, Center, ColumnKind::Text),
    ]
}

fn cells(line: &AwardLine) -> Vec<Content> {
    vec![
        number(line),
        Content::Text(full_name(line)),
        Content::Text(line.unit_text.clone()),
        Content::Text(award_word(line)),
        money(line),
        Content::Empty,
    ]
}

fn total(sum: i64) -> Row {
    let mut cells = vec![Content::Empty; 6];
    cells[4] = Content::Money(sum);
    Row::Total {
        label: "Tổng cộng".to_owned(),
        cells,
    }
}

fn title(decision: &Decision, lines: &[&AwardLine]) -> Block {
    Block::Title {
        kind: "DANH SÁCH".to_owned(),
        lines: vec![
            format!("{} nhận tiền thưởng", subjects(lines)),
            merit(&decision.title),
        ],
        parent: Some(tied_to(decision)),
    }
}
