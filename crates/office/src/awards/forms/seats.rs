//! Who sits where at the ceremony, row by row, with room for a tick: the list by which people are led
//! to their seats and counted.

use papers::{Align, Block, ColumnKind, Content, Document, Row, Table};

use super::ceremony::{about, called, remark, text, title};
use super::paper::{column, issuer_only, of_decision};
use super::rows::name_title;
use crate::awards::ceremony::{Attendance, CeremonyLine, arranged};
use crate::awards::decision::decision;
use crate::office::Reading;
use crate::{Code, Failure, Result};

/// The seat list of a decision.
///
/// # Errors
/// `nothing_to_print` where the ceremony was not arranged.
pub(super) fn sheet(reading: &Reading, key: i64) -> Result<Document> {
    let decision = decision(reading, key)?;
    let lines = called(&decision)?;
    let (head, turns) = arranged(reading, &decision)?;
    let mut seated: Vec<(u32, CeremonyLine)> = turns
        .into_iter()
        .flat_map(|turn| {
            let number = turn.number;
            turn.lines.into_iter().map(move |line| (number, line))
        })
        .collect();
    if seated.is_empty() {
        let failure = Failure::new(Code::NothingToPrint).with("number", &decision.number);
        return Err(failure.with("kinds", "người đã xếp chỗ"));
    }
    seated.sort_by_key(|(_, line)| {
        (
            line.seat_row.is_none(),
            line.seat_row,
            line.seat,
            line.number,
        )
    });
    let mut blocks = vec![
        issuer_only(&decision),
        title(&decision, &lines, "DANH SÁCH CHỖ NGỒI"),
    ];
    blocks.extend(about(&head));
    blocks.push(Block::Table(table(&seated, name_title(&lines))));
    Ok(of_decision(&decision, "Danh sách chỗ ngồi", blocks))
}

fn table(seated: &[(u32, CeremonyLine)], names: &str) -> Table {
    use Align::{Center, Left};
    let columns = vec![
        column("Ghế", 15.0, Center, ColumnKind::Text),
        column(names, 48.0, Left, ColumnKind::Text),
        column("Chức vụ, đơn vị", 52.0, Left, ColumnKind::Text),
        column("Lượt", 12.0, Center, ColumnKind::Number),
        column("Có mặt", 15.0, Center, ColumnKind::Text),
        column("Ghi chú", 23.0, Left, ColumnKind::Text),
    ];
    let mut rows = Vec::new();
    for row in seated.chunk_by(|(_, a), (_, b)| a.seat_row == b.seat_row) {
        rows.push(Row::Group {
            text: heading(&row[0].1, row.len()),
            level: 0,
        });
        rows.extend(row.iter().map(|(turn, line)| Row::Data {
            cells: cells(*turn, line),
        }));
    }
    Table { columns, rows }
}

/// "Hàng C: 12 người".
fn heading(first: &CeremonyLine, count: usize) -> String {
    let letters = first
        .seat_text
        .trim_end_matches(|c: char| c.is_ascii_digit());
    match letters {
        "" => format!("Chưa có ghế: {count}"),
        row => format!("Hàng {row}: {count} chỗ"),
    }
}

fn cells(turn: u32, line: &CeremonyLine) -> Vec<Content> {
    let mark = match line.attendance {
        Attendance::Present => "x",
        Attendance::Absent => "–",
        Attendance::Expected => "",
    };
    vec![
        text(&line.seat_text),
        Content::Text(line.name.clone()),
        Content::Text(line.post.clone()),
        Content::Number(turn.into()),
        text(mark),
        text(&remark(line)),
    ]
}
