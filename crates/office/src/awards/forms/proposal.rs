//! The proposal of a round (tờ trình) to whoever decides it: grounds, how many are proposed for
//! which award, and the list of them as an appendix.

use papers::{Align, Block, ColumnKind, Content, Document, Role, Table};
use viet::text::compare_key;

use super::decree::{by_award, listed};
use super::grounds::{Resting, grounds};
use super::nominated::{Nominee, PROPOSAL, Proposal, Which, lines, proposal};
use super::nominations::{closing, note};
use super::paper::column;
use super::rows::{award_word, full_name, name_title, number, post, rows};
use super::wording::{act, counted, end_mark, kept_copy, merit, subjects};
use crate::Result;
use crate::awards::council::council;
use crate::awards::number::is_party;
use crate::office::Reading;

/// The proposal with its list.
///
/// # Errors
/// `nothing_in_round` where there is nobody to propose.
pub(super) fn paper(reading: &Reading, key: i64) -> Result<Document> {
    let proposal = proposal(reading, key, Which::Standing)?;
    let nominees = proposal.all()?;
    let mut blocks = vec![
        proposal.letterhead(PROPOSAL),
        title(&proposal, &nominees),
        addressee(&proposal),
    ];
    blocks.extend(grounds(
        reading,
        &Resting {
            profile: proposal.profile,
            date: proposal.date,
            issuer: &proposal.office.name,
            proposer: None,
        },
    )?);
    blocks.extend(judged(reading, &proposal)?);
    blocks.extend(asked(&proposal, &nominees));
    let office = &proposal.office.name;
    let like = if is_party(proposal.profile) {
        "- Như trên,"
    } else {
        "- Như trên;"
    };
    let copies = vec![like.to_owned(), kept_copy(proposal.profile, office)];
    blocks.push(signature(&proposal, copies));
    blocks.extend(appendix(&proposal, &nominees));
    Ok(proposal.paper("Tờ trình đề nghị khen thưởng", blocks))
}

fn title(proposal: &Proposal, nominees: &[&Nominee]) -> Block {
    let about = match is_party(proposal.profile) {
        true => "về việc",
        false => "Về việc",
    };
    let lines = lines(nominees);
    Block::Title {
        kind: "TỜ TRÌNH".to_owned(),
        lines: vec![
            format!("{about} đề nghị {} cho {}", act(&lines), subjects(&lines)),
            merit(&proposal.round.title),
        ],
        parent: None,
    }
}

fn addressee(proposal: &Proposal) -> Block {
    let label = match is_party(proposal.profile) {
        true => "Kính trình:",
        false => "Kính gửi:",
    };
    Block::Addressee {
        label: label.to_owned(),
        names: match proposal.letter.addressee.as_str() {
            "" => vec![decider(proposal)],
            own => own.lines().map(str::to_owned).collect(),
        },
    }
}

/// Whoever was noted to sign it; else the head of the office, with room for the name.
fn signature(proposal: &Proposal, copies: Vec<String>) -> Block {
    let mut block = proposal.signature(copies);
    if let Block::Signature { position, name, .. } = &mut block {
        let own = &proposal.letter;
        if !own.position.is_empty() {
            position.clone_from(&own.position);
        }
        if !own.signer.is_empty() {
            *name = Some(own.signer.clone());
        }
    }
    block
}

/// Whoever is asked: the first it is addressed to, else whoever decides; where that is the office
/// itself, those who lead it.
fn decider(proposal: &Proposal) -> String {
    if let Some(first) = proposal.letter.addressee.lines().next() {
        return first.to_owned();
    }
    let own = compare_key(&proposal.office.name) == compare_key(&proposal.round.issuer);
    if own {
        format!("Lãnh đạo {}", proposal.round.issuer)
    } else {
        proposal.decider.clone()
    }
}

/// What the council said, where a meeting was noted.
fn judged(reading: &Reading, proposal: &Proposal) -> Result<Option<Block>> {
    let meeting = council(reading, proposal.round.key)?;
    Ok(meeting.and_then(|meeting| {
        let day = viet::date::in_words_header(meeting.held_on?);
        let council = match meeting.council.as_str() {
            "" => super::minutes::COUNCIL,
            council => council,
        };
        let text = format!(
            "{}, {council} đã họp xét khen thưởng (có biên bản kèm theo).",
            viet::text::capitalise_first(&day)
        );
        Some(body(text))
    }))
}

/// What is asked for: how many for which award.
fn asked(proposal: &Proposal, nominees: &[&Nominee]) -> Vec<Block> {
    let lines = lines(nominees);
    let (office, decider) = (&proposal.office.name, decider(proposal));
    let merit = merit(&proposal.round.title);
    let parts = by_award(&lines);
    let mut blocks = Vec::new();
    if parts.len() == 1 {
        blocks.push(body(format!(
            "{office} kính trình {decider} xem xét, {} cho {} {merit} (có danh sách kèm theo).",
            act(&lines),
            counted(&lines)
        )));
    } else {
        blocks.push(body(format!(
            "{office} kính trình {decider} xem xét, khen thưởng {} {merit} (có danh sách kèm theo), gồm:",
            counted(&lines)
        )));
        blocks.extend(listed(&parts));
    }
    blocks.push(body(format!(
        "Kính trình {decider} xem xét, quyết định{}",
        end_mark(proposal.profile)
    )));
    blocks
}

fn body(text: String) -> Block {
    Block::Paragraph {
        text,
        role: Role::Body,
    }
}

fn appendix(proposal: &Proposal, nominees: &[&Nominee]) -> [Block; 4] {
    let own = lines(nominees);
    [
        Block::Appendix { number: None },
        Block::Title {
            kind: "DANH SÁCH".to_owned(),
            lines: vec![
                format!("{} đề nghị {}", subjects(&own), act(&own)),
                merit(&proposal.round.title),
            ],
            parent: Some(proposal.tied_to_proposal()),
        },
        Block::Table(table(nominees)),
        Block::Closing(closing(proposal, nominees)),
    ]
}

fn table(nominees: &[&Nominee]) -> Table {
    use Align::{Center, Left};
    let columns = vec![
        column("STT", 10.0, Center, ColumnKind::Number),
        column(name_title(&lines(nominees)), 55.0, Left, ColumnKind::Text),
        column("Chức vụ, đơn vị", 55.0, Left, ColumnKind::Text),
        column("Hình thức đề nghị", 25.0, Left, ColumnKind::Text),
        column("Ghi chú", 20.0, Left, ColumnKind::Text),
    ];
    let cells = |nominee: &Nominee| {
        let line = &nominee.line;
        vec![
            number(line),
            Content::Text(full_name(line)),
            Content::Text(post(line)),
            Content::Text(award_word(line)),
            note(nominee),
        ]
    };
    Table {
        columns,
        rows: rows(nominees, cells, None),
    }
}
