//! L7: the sheet by which names are called at the ceremony, in legal order, in type that is read
//! at arm's length. Where the ceremony is arranged, it goes by turns: who hands over, who sits where,
//! who is not there. Where it is not, who hands over is written in by hand.

use papers::{Align, Block, ColumnKind, Content, Document, Role, Row, Table};

use super::paper::{column, issuer_only, of_decision};
use super::rows::{award_word, full_name, name_title, number, post, rows};
use super::wording::{awarded, merit, subjects, tied_to};
use crate::awards::ceremony::{Attendance, CeremonyDraft, CeremonyLine, CeremonyTurn, arranged};
use crate::awards::decision::{AwardLine, Decision, decision};
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
    let lines = called(&decision)?;
    let (head, turns) = arranged(reading, &decision)?;
    let table = match turns.is_empty() {
        true => by_list(&lines),
        false => by_turns(&turns, name_title(&lines)),
    };
    let title = title(&decision, &lines, "DANH SÁCH TRAO THƯỞNG");
    let mut blocks = vec![issuer_only(&decision), title];
    blocks.extend(about(&head));
    blocks.push(Block::Table(table));
    let mut paper = of_decision(&decision, "Danh sách trao thưởng", blocks);
    paper.style.table.body_pt = CALLED_PT;
    Ok(paper)
}

/// The lines that are handed over.
pub(super) fn called(decision: &Decision) -> Result<Vec<&AwardLine>> {
    let called = decision.lines.iter().filter(|line| line.revoked.is_none());
    let lines: Vec<&AwardLine> = called.collect();
    if lines.is_empty() {
        let failure = Failure::new(Code::NothingToPrint).with("number", &decision.number);
        return Err(failure.with("kinds", "người được khen"));
    }
    Ok(lines)
}

/// The title of a paper of the ceremony.
pub(super) fn title(decision: &Decision, lines: &[&AwardLine], kind: &str) -> Block {
    Block::Title {
        kind: kind.to_owned(),
        lines: vec![
            format!("{} {}", subjects(lines), awarded(lines)),
            merit(&decision.title),
        ],
        parent: Some(tied_to(decision)),
    }
}

/// What is known of the ceremony, a line each; nothing where nothing is.
pub(super) fn about(head: &CeremonyDraft) -> Vec<Block> {
    let day = head.held_on.map(viet::date::short).unwrap_or_default();
    let when = [head.begins.as_str(), day.as_str()];
    let when: Vec<&str> = when.into_iter().filter(|text| !text.is_empty()).collect();
    let said = [
        ("", head.occasion.clone()),
        ("Thời gian: ", when.join(", ngày ")),
        ("Địa điểm: ", head.place.clone()),
        ("Người dẫn chương trình: ", head.host.clone()),
    ];
    let said = said.into_iter().filter(|(_, text)| !text.is_empty());
    said.map(|(label, text)| Block::Paragraph {
        text: format!("{label}{text}"),
        role: Role::Body,
    })
    .collect()
}

fn by_list(lines: &[&AwardLine]) -> Table {
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

fn by_turns(turns: &[CeremonyTurn], names: &str) -> Table {
    use Align::{Center, Left};
    let columns = vec![
        column("STT", 12.0, Center, ColumnKind::Number),
        column(names, 54.0, Left, ColumnKind::Text),
        column("Chức vụ, đơn vị", 58.0, Left, ColumnKind::Text),
        column("Ghế", 15.0, Center, ColumnKind::Text),
        column("Ghi chú", 26.0, Left, ColumnKind::Text),
    ];
    let mut rows = Vec::new();
    for turn in turns {
        rows.push(Row::Group {
            text: heading(turn),
            level: 0,
        });
        rows.extend(
            turn.lines
                .iter()
                .map(|line| Row::Data { cells: cells(line) }),
        );
    }
    Table { columns, rows }
}

/// "Lượt 2: 5 cá nhân, Giấy khen. Người trao: đồng chí …, Trưởng ban".
fn heading(turn: &CeremonyTurn) -> String {
    let (number, count) = (turn.number, turn.lines.len());
    let by = match (turn.presenter.as_str(), turn.position.as_str()) {
        ("", _) => "…".to_owned(),
        (name, "") => name.to_owned(),
        (name, position) => format!("{name}, {position}"),
    };
    let (kind, award) = (&turn.kind_text, &turn.award);
    format!("Lượt {number}: {count} {kind}, {award}. Người trao: {by}")
}

fn cells(line: &CeremonyLine) -> Vec<Content> {
    vec![
        Content::Number(line.number.into()),
        Content::Text(line.name.clone()),
        Content::Text(line.post.clone()),
        text(&line.seat_text),
        text(&remark(line)),
    ]
}

/// "Vắng", "Nhận thay: …".
pub(super) fn remark(line: &CeremonyLine) -> String {
    match (line.attendance, line.received_by.as_str()) {
        (_, by) if !by.is_empty() => format!("Nhận thay: {by}"),
        (Attendance::Absent, _) => "Vắng".to_owned(),
        _ => String::new(),
    }
}

pub(super) fn text(said: &str) -> Content {
    match said {
        "" => Content::Empty,
        said => Content::Text(said.to_owned()),
    }
}
