//! What the papers of a decision share: head, title, closing sentence, signature.

use chrono::NaiveDate;
use papers::{Align, Block, Column, ColumnKind, Document, Orientation, Table};

use super::wording::{awarded, closing, joined, kept_copies, merit, own_words, subjects, tied_to};
use crate::awards::decision::{AwardLine, Decision, DocumentProfile};
use crate::awards::number::letterhead_line;
use crate::awards::subject::SubjectKind;
use crate::{Code, Failure, Result};

/// The list that goes with the decision: the issuer's block alone, and the line that ties it
/// to its decision.
pub(super) fn attached(decision: &Decision, lines: &[&AwardLine], table: Table) -> Document {
    let head = issuer_only(decision);
    let parent = Some(tied_to(decision));
    document(decision, lines, head, parent, table, Vec::new())
}

/// A list on its own paper, with the whole letterhead, number and date.
pub(super) fn own_paper(decision: &Decision, lines: &[&AwardLine], table: Table) -> Document {
    let head = letterhead(decision);
    document(decision, lines, head, None, table, kept_copies(decision))
}

/// The whole letterhead of a decision, with its number and date.
pub(super) fn letterhead(decision: &Decision) -> Block {
    let date = viet::date::in_words_header(decision.date);
    Block::Letterhead {
        superior: decision.superior.clone(),
        issuer: own_words(&decision.issuer, &decision.superior),
        number: Some(letterhead_line(&decision.number, decision.profile)),
        place_date: Some(dated_at(&decision.place, &date)),
    }
}

/// Place and date; the date alone where no place is known.
pub(super) fn dated_at(place: &str, date: &str) -> String {
    match place {
        "" => viet::text::capitalise_first(date),
        place => format!("{place}, {date}"),
    }
}

fn document(
    decision: &Decision,
    lines: &[&AwardLine],
    head: Block,
    parent: Option<String>,
    table: Table,
    recipients: Vec<String>,
) -> Document {
    let subjects = subjects(lines);
    let title = Block::Title {
        kind: "DANH SÁCH".to_owned(),
        lines: vec![
            format!("{subjects} {}", awarded(lines)),
            merit(&decision.title),
        ],
        parent,
    };
    let signature = signature(decision, recipients);
    let closing = Block::Closing(closing(decision, lines));
    let blocks = vec![head, title, Block::Table(table), closing, signature];
    of_decision(decision, &format!("Danh sách {subjects}"), blocks)
}

/// The issuing body alone, at the left.
pub(in crate::awards) fn issuer_only(decision: &Decision) -> Block {
    Block::IssuerOnly {
        superior: decision.superior.clone(),
        issuer: own_words(&decision.issuer, &decision.superior),
    }
}

/// The decision's own signer.
pub(super) fn signature(decision: &Decision, recipients: Vec<String>) -> Block {
    Block::Signature {
        recipients,
        authority: decision.authority.lines().map(str::to_owned).collect(),
        position: decision.position.clone(),
        name: Some(decision.signer.clone()),
    }
}

/// A paper of this decision, named after it.
pub(in crate::awards) fn of_decision(
    decision: &Decision,
    name: &str,
    blocks: Vec<Block>,
) -> Document {
    let title = format!(
        "{name} kèm Quyết định số {} ngày {}",
        decision.number,
        decision.date.format("%d-%m-%Y")
    );
    made(title, decision.date, decision.profile, blocks)
}

/// An upright paper in the look of its profile.
pub(super) fn made(
    title: String,
    date: NaiveDate,
    profile: DocumentProfile,
    blocks: Vec<Block>,
) -> Document {
    Document {
        title,
        created: date,
        style: profile.style(),
        orientation: Orientation::Portrait,
        blocks,
    }
}

/// The lines of these kinds, in their order.
///
/// # Errors
/// `nothing_to_print` when there are none.
pub(super) fn of_kinds<'a>(
    decision: &'a Decision,
    kinds: &[SubjectKind],
) -> Result<Vec<&'a AwardLine>> {
    let lines: Vec<_> = decision
        .lines
        .iter()
        .filter(|line| kinds.contains(&line.subject_kind))
        .collect();
    if lines.is_empty() {
        let words = joined(kinds.iter().map(|kind| kind.word().to_owned()).collect());
        let failure = Failure::new(Code::NothingToPrint).with("number", &decision.number);
        return Err(failure.with("kinds", words));
    }
    Ok(lines)
}

pub(in crate::awards) fn column(
    title: &str,
    width_mm: f64,
    align: Align,
    kind: ColumnKind,
) -> Column {
    Column::new(title, width_mm, align, kind)
}
