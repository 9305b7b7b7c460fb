//! L7: the sheet by which names are called at the ceremony, in legal order, in type that is read
//! at arm's length. Who hands over is written in by hand.

use papers::{Align, Block, ColumnKind, Content, Document, Table};

use super::paper::{column, issuer_only, of_decision};
use super::rows::{award_word, full_name, name_title, number, post, rows};
use super::wording::{awarded, merit, subjects, tied_to};
use crate::awards::decision::{AwardLine, decision};
use crate::office::Reading;
use crate::{Code, Failure, Result};

/// Size of the names in points.
const CALLED_PT: f64 = 14.0;

/// The call sheet of a decision: all lines that were not revoked.
///
/// # Errors
/// `nothing_to_print` when every line was revoked.
pub(super) fn sheet(reading: &Reading, key: i64) -> Result<Document> {
    let decision = decision(reading, key)?;
    let called = decision.lines.iter().filter(|line| line.revoked.is_none());
    let lines: Vec<&AwardLine> = called.collect();
    if lines.is_empty() {
        let failure = Failure::new(Code::NothingToPrint).with("number", &decision.number);
        return Err(failure.with("kinds", "người được khen"));
    }
    let title = Block::Title {
        kind: "DANH SÁCH TRAO THƯỞNG".to_owned(),
        lines: vec![
            format!("{} {}", subjects(&lines), awarded(&lines)),
            merit(&decision.title),
        ],
        parent: Some(tied_to(&decision)),
    };
    let blocks = vec![issuer_only(&decision), title, Block::Table(table(&lines))];
    let mut paper = of_decision(&decision, "Danh sách trao thưởng", blocks);
    paper.style.table.body_pt = CALLED_PT;
    Ok(paper)
}

fn table(lines: &[&AwardLine]) -> Table {
    use Align::{Center, Left};
    let columns = vec![
        column("STT", 12.0, Center, ColumnKind::Number),
        column(name_title(lines), 52.0, Left, ColumnKind::Text),
        column("Chức vụ, đơn vị", 51.0, Left, ColumnKind::Text),
        column("Hình thức", 25.0, Left, ColumnKind::Text),
        column("Người trao", 25.0, Left, ColumnKind::Text),
    ];
    let cells = |line: &AwardLine| {
        vec![
            number(line),
            Content::Text(full_name(line)),
            Content::Text(post(line)),
            Content::Text(award_word(line)),
            Content::Empty,
        ]
    };
    Table {
        columns,
        rows: rows(lines, cells, None),
    }
}
