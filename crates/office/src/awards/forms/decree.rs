//! The decision itself: its grounds, its articles, who receives and signs it, and its lists as
//! appendices in the same document (HD 36-HD/VPTW; NĐ 30/2020, phụ lục I and III).

use papers::{Block, Document, Role, Table};
use viet::words::WordStyle;

use super::grounds::{Resting, grounds};
use super::lists::{collectives_table, individuals_table};
use super::paper::{letterhead, made, signature};
use super::wording::{
    act, awarded, closing, counted, decider, end_mark, kept_copies, merit, subjects, tied_to,
};
use crate::awards::catalogue::entry;
use crate::awards::decision::{AwardLine, Decision, decision};
use crate::awards::number::is_party;
use crate::awards::round;
use crate::awards::subject::SubjectKind;
use crate::office::Reading;
use crate::print::Points;
use crate::{Code, Failure, Result};

/// A decision with its articles and its lists.
///
/// # Errors
/// `nothing_to_print` for a decision without lines.
pub(super) fn paper(reading: &Reading, key: i64) -> Result<Document> {
    let decision = decision(reading, key)?;
    let lines: Vec<&AwardLine> = decision.lines.iter().collect();
    if lines.is_empty() {
        let failure = Failure::new(Code::NothingToPrint).with("number", &decision.number);
        return Err(failure.with("kinds", "người được khen"));
    }
    let mut blocks = vec![letterhead(&decision), title(&decision, &lines)];
    blocks.extend(opening(reading, &decision)?);
    let words = Points::of_record(reading, "decision", key)?.word_style();
    let articles = articles(&decision, &lines, words);
    let recipients = recipients(&decision, articles.last_number);
    blocks.extend(articles.blocks);
    blocks.push(signature(&decision, recipients));
    blocks.extend(appendices(&decision, &lines));
    let title = format!(
        "Quyết định số {} ngày {}",
        decision.number,
        decision.date.format("%d-%m-%Y")
    );
    Ok(made(title, decision.date, decision.profile, blocks))
}

fn title(decision: &Decision, lines: &[&AwardLine]) -> Block {
    let about = match is_party(decision.profile) {
        true => "về việc",
        false => "Về việc",
    };
    Block::Title {
        kind: "QUYẾT ĐỊNH".to_owned(),
        lines: vec![
            format!("{about} {} cho {}", act(lines), subjects(lines)),
            merit(&decision.title),
        ],
        parent: None,
    }
}

/// Who decides, on which grounds.
fn opening(reading: &Reading, decision: &Decision) -> Result<Vec<Block>> {
    let round = round::row(reading, decision.round)?;
    let who = decider(&decision.issuer, decision.profile);
    let grounds = grounds(
        reading,
        &Resting {
            profile: decision.profile,
            date: decision.date,
            issuer: &decision.issuer,
            proposer: Some(&round.proposer),
        },
    )?;
    if is_party(decision.profile) {
        let mut blocks = grounds;
        blocks.push(banner(&format!("{who} quyết định")));
        return Ok(blocks);
    }
    let mut blocks = vec![banner(&who)];
    blocks.extend(grounds);
    blocks.push(banner("Quyết định:"));
    Ok(blocks)
}

fn banner(text: &str) -> Block {
    Block::Paragraph {
        text: text.to_owned(),
        role: Role::Banner,
    }
}

struct Articles {
    blocks: Vec<Block>,
    last_number: usize,
}

fn articles(decision: &Decision, lines: &[&AwardLine], words: WordStyle) -> Articles {
    let mut blocks = Vec::new();
    let mut number = 0;
    let mut article = |text: String| {
        number += 1;
        Block::Article {
            label: format!("Điều {number}."),
            text,
        }
    };
    let whom = format!("{} {}", counted(lines), merit(&decision.title));
    let parts = by_award(lines);
    if parts.len() == 1 {
        let act = capitalised(&act(lines));
        blocks.push(article(format!(
            "{act} cho {whom} (có danh sách kèm theo)."
        )));
    } else {
        blocks.push(article(format!(
            "Khen thưởng {whom} (có danh sách kèm theo), gồm:"
        )));
        blocks.extend(listed(&parts));
    }
    blocks.extend(money(lines, words).map(&mut article));
    blocks.push(article(format!(
        "Quyết định này có hiệu lực kể từ ngày ký. Các cơ quan, đơn vị liên quan và các {} có tên tại \
         Điều 1 chịu trách nhiệm thi hành Quyết định này{}",
        subjects(lines).replace(" và ", ", "),
        end_mark(decision.profile)
    )));
    Articles {
        blocks,
        last_number: number,
    }
}

/// The lines of each award, in their order.
pub(super) fn by_award<'a>(lines: &[&'a AwardLine]) -> Vec<Vec<&'a AwardLine>> {
    let parts = lines.chunk_by(|a, b| a.award_code == b.award_code);
    parts.map(<[_]>::to_vec).collect()
}

/// "- Bằng khen: 2 tập thể và 5 cá nhân;" an award.
pub(super) fn listed(parts: &[Vec<&AwardLine>]) -> Vec<Block> {
    let last = parts.len().saturating_sub(1);
    let item = |(at, lines): (usize, &Vec<&AwardLine>)| {
        let name = lines.first().map_or("", |line| {
            entry(&line.award_code).map_or(line.award_name.as_str(), |award| &award.short)
        });
        let name = if name.is_empty() {
            "Chưa rõ hình thức khen"
        } else {
            name
        };
        let end = if at == last { "." } else { ";" };
        Block::Paragraph {
            text: format!("- {name}: {}{end}", counted(lines)),
            role: Role::Body,
        }
    };
    parts.iter().enumerate().map(item).collect()
}

/// The article on the money that goes with the awards; none where there is none.
fn money(lines: &[&AwardLine], style: WordStyle) -> Option<String> {
    let sum: i64 = lines.iter().filter_map(|line| line.amount).sum();
    if sum == 0 {
        return None;
    }
    let words = viet::money::in_words(sum, style);
    Some(format!(
        "Tiền thưởng kèm theo: tổng số {} đồng (bằng chữ: {words}). Mức thưởng của từng {} ghi trong \
         danh sách kèm theo.",
        viet::number::group_thousands(sum),
        subjects(lines).replace(" và ", ", ")
    ))
}

fn recipients(decision: &Decision, last_article: usize) -> Vec<String> {
    let end = if is_party(decision.profile) { "," } else { ";" };
    let mut lines = vec![format!("- Như Điều {last_article}{end}")];
    lines.extend(kept_copies(decision));
    lines
}

/// The lists L1 and L2, whichever have anybody on them; numbered where there are both.
fn appendices(decision: &Decision, lines: &[&AwardLine]) -> Vec<Block> {
    let of = |persons: bool| {
        let own = |line: &&&AwardLine| (line.subject_kind == SubjectKind::Individual) == persons;
        lines.iter().filter(own).copied().collect::<Vec<_>>()
    };
    type Make = fn(&[&AwardLine]) -> Table;
    let lists: [(Vec<&AwardLine>, Make); 2] = [
        (of(false), collectives_table),
        (of(true), individuals_table),
    ];
    let both = lists.iter().all(|(lines, _)| !lines.is_empty());
    let filled = lists.into_iter().filter(|(lines, _)| !lines.is_empty());
    let numbered = (1..).zip(filled);
    numbered
        .flat_map(|(number, (lines, table))| {
            [
                Block::Appendix {
                    number: both.then_some(number),
                },
                list_title(decision, &lines),
                Block::Table(table(&lines)),
                Block::Closing(closing(decision, &lines)),
            ]
        })
        .collect()
}

fn list_title(decision: &Decision, lines: &[&AwardLine]) -> Block {
    Block::Title {
        kind: "DANH SÁCH".to_owned(),
        lines: vec![
            format!("{} {}", subjects(lines), awarded(lines)),
            merit(&decision.title),
        ],
        parent: Some(tied_to(decision)),
    }
}

fn capitalised(text: &str) -> String {
    viet::text::capitalise_first(text)
}
