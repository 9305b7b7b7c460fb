//! The letter (công văn) that asks units for the nominations they have not sent yet. It has no name of
//! a kind: what it is about stands under its number (HD 36-HD/VPTW; NĐ 30/2020, phụ lục I).

use papers::{Block, Document, Role};

use super::dots::DOTS;
use super::nominated::{Proposal, Which, proposal};
use super::wording::{end_mark, kept_copy, merit};
use crate::awards::expected::expected_units;
use crate::awards::number::is_party;
use crate::office::Reading;
use crate::print::Points;
use crate::{Code, Failure, Result};

/// The letter to the units of a round that have sent nothing.
///
/// # Errors
/// `nobody_expected` where no unit is expected, `nothing_in_round` where all have sent.
pub(super) fn letter(reading: &Reading, key: i64) -> Result<Document> {
    let proposal = proposal(reading, key, Which::Standing)?;
    let expected = expected_units(reading, key)?.units;
    if expected.is_empty() {
        return Err(Failure::new(Code::NobodyExpected));
    }
    let unsent = expected.into_iter().filter(|unit| unit.sent == 0);
    let names: Vec<String> = unsent.map(|unit| unit.name).collect();
    if names.is_empty() {
        let failure = Failure::new(Code::NothingInRound).with("title", &proposal.round.title);
        return Err(failure.with("kinds", "đơn vị chưa gửi đề nghị"));
    }
    let party = is_party(proposal.profile);
    let prefix = Points::of_today(reading)?.regarding(party);
    let like = if party {
        "- Như trên,"
    } else {
        "- Như trên;"
    };
    let copies = vec![
        like.to_owned(),
        kept_copy(proposal.profile, &proposal.office.name),
    ];
    let mut blocks = vec![
        proposal.letter_head(),
        Block::Regarding(format!("{prefix} gửi hồ sơ đề nghị khen thưởng")),
        addressees(&proposal, &names),
    ];
    blocks.extend(asked(&proposal, names.len()));
    blocks.push(proposal.signature(copies));
    Ok(proposal.paper("Công văn đôn đốc gửi hồ sơ khen thưởng", blocks))
}

fn addressees(proposal: &Proposal, names: &[String]) -> Block {
    let end = if is_party(proposal.profile) { "," } else { ";" };
    let last = names.len() - 1;
    let named = names.iter().enumerate().map(|(at, name)| match last {
        0 => name.clone(),
        _ => format!("- {name}{}", if at == last { "." } else { end }),
    });
    Block::Addressee {
        label: "Kính gửi:".to_owned(),
        names: named.collect(),
    }
}

fn asked(proposal: &Proposal, count: usize) -> [Block; 2] {
    let (office, about) = (&proposal.office.name, merit(&proposal.round.title));
    let year = proposal.round.year;
    let whom = match count {
        1 => "đơn vị".to_owned(),
        count => format!("{count} đơn vị nêu trên"),
    };
    let body = |text: String| Block::Paragraph {
        text,
        role: Role::Body,
    };
    [
        body(format!(
            "{office} đang tổng hợp hồ sơ đề nghị khen thưởng {about}. Đến nay, {office} chưa nhận \
             được hồ sơ của {whom}."
        )),
        body(format!(
            "Đề nghị {whom} lập danh sách, hoàn chỉnh hồ sơ và gửi về {office} trước ngày \
             ……/……/{year}; nếu không đề nghị khen thưởng, báo lại bằng văn bản. Mọi vướng mắc xin liên \
             hệ: {DOTS}{DOTS}{}",
            end_mark(proposal.profile)
        )),
    ]
}
