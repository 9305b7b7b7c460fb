//! The printed lists of a decision: L1 collectives and households, L2 individuals, L3 all of
//! them without money (columns and widths: domain rules for printed lists; order: NĐ 152/2025,
//! điều 29.5). What is printed are the frozen lines; nothing is worked out anew. Deliberately
//! not here: how pages look (`papers`).

mod rows;
mod wording;

use papers::{Align, Block, Column, ColumnKind, Content, Document, Orientation, Profile, Table};

use crate::awards::decision::{AwardLine, Decision, DocumentProfile, decision};
use crate::awards::number::letterhead_line;
use crate::awards::subject::SubjectKind;
use crate::office::Reading;
use crate::subjects::FormKind;
use crate::words::keys;
use crate::{Code, Failure, Result};
use rows::{full_name, money, name_title, number, post, remark, rows, total, with_unit};
use wording::{awarded, closing, joined, kept_copies, kinds, own_words, tied_to};

/// The forms of commendation; each prints a decision.
pub(super) static FORMS: &[FormKind] = &[
    FormKind {
        id: "awards.l1",
        name: keys::AWARDS_FORM_L1,
        table: "decision",
        make: collectives,
    },
    FormKind {
        id: "awards.l2",
        name: keys::AWARDS_FORM_L2,
        table: "decision",
        make: individuals,
    },
    FormKind {
        id: "awards.l3",
        name: keys::AWARDS_FORM_L3,
        table: "decision",
        make: everybody,
    },
];

fn collectives(reading: &Reading, key: i64) -> Result<Document> {
    let decision = decision(reading, key)?;
    let parts = [SubjectKind::Collective, SubjectKind::Household];
    let lines = of_kinds(&decision, &parts)?;
    let columns = vec![
        column("STT", 10.0, Align::Center, ColumnKind::Number),
        column(name_title(&lines), 100.0, Align::Left, ColumnKind::Text),
        column("Thành tích", 35.0, Align::Left, ColumnKind::Text),
        column("Tiền thưởng (đồng)", 20.0, Align::Right, ColumnKind::Money),
    ];
    let cells = |line: &AwardLine| {
        let name = Content::Text(with_unit(&full_name(line), &line.unit_text));
        vec![
            number(line),
            name,
            Content::Text(line.citation.clone()),
            money(line),
        ]
    };
    let table = Table {
        columns,
        rows: rows(&lines, cells, Some(total(&lines))),
    };
    Ok(attached(&decision, &lines, table))
}

fn individuals(reading: &Reading, key: i64) -> Result<Document> {
    let decision = decision(reading, key)?;
    let lines = of_kinds(&decision, &[SubjectKind::Individual])?;
    let columns = vec![
        column("STT", 10.0, Align::Center, ColumnKind::Number),
        column("Họ và tên", 58.0, Align::Left, ColumnKind::Text),
        column(
            "Chức vụ, đơn vị công tác",
            77.0,
            Align::Left,
            ColumnKind::Text,
        ),
        column("Tiền thưởng (đồng)", 20.0, Align::Right, ColumnKind::Money),
    ];
    let cells = |line: &AwardLine| {
        vec![
            number(line),
            Content::Text(full_name(line)),
            Content::Text(post(line)),
            money(line),
        ]
    };
    let table = Table {
        columns,
        rows: rows(&lines, cells, Some(total(&lines))),
    };
    Ok(attached(&decision, &lines, table))
}

fn everybody(reading: &Reading, key: i64) -> Result<Document> {
    let decision = decision(reading, key)?;
    let lines = of_kinds(&decision, &SubjectKind::ALL)?;
    let columns = vec![
        column("STT", 10.0, Align::Center, ColumnKind::Number),
        column(name_title(&lines), 65.0, Align::Left, ColumnKind::Text),
        column("Chức vụ, đơn vị", 65.0, Align::Left, ColumnKind::Text),
        column("Ghi chú", 25.0, Align::Left, ColumnKind::Text),
    ];
    let cells = |line: &AwardLine| {
        vec![
            number(line),
            Content::Text(full_name(line)),
            Content::Text(post(line)),
            remark(line),
        ]
    };
    let table = Table {
        columns,
        rows: rows(&lines, cells, None),
    };
    Ok(own_paper(&decision, &lines, table))
}

/// The list that goes with the decision: the issuer's block alone, and the line that ties it
/// to its decision.
fn attached(decision: &Decision, lines: &[&AwardLine], table: Table) -> Document {
    let head = Block::IssuerOnly {
        superior: decision.superior.clone(),
        issuer: own_words(&decision.issuer, &decision.superior),
    };
    let parent = Some(tied_to(decision));
    document(decision, lines, head, parent, table, Vec::new())
}

/// A list on its own paper, with the whole letterhead, number and date.
fn own_paper(decision: &Decision, lines: &[&AwardLine], table: Table) -> Document {
    let date = viet::date::in_words_header(decision.date);
    let place_date = match decision.place.as_str() {
        "" => viet::text::capitalise_first(&date),
        place => format!("{place}, {date}"),
    };
    let head = Block::Letterhead {
        superior: decision.superior.clone(),
        issuer: own_words(&decision.issuer, &decision.superior),
        number: Some(letterhead_line(&decision.number, decision.profile)),
        place_date: Some(place_date),
    };
    document(decision, lines, head, None, table, kept_copies(decision))
}

fn document(
    decision: &Decision,
    lines: &[&AwardLine],
    head: Block,
    parent: Option<String>,
    table: Table,
    recipients: Vec<String>,
) -> Document {
    let subjects = joined(
        kinds(lines)
            .map(|(kind, _)| kind.word().to_owned())
            .collect(),
    );
    let title = Block::Title {
        kind: "DANH SÁCH".to_owned(),
        lines: vec![
            format!("{subjects} {}", awarded(lines)),
            decision.title.clone(),
        ],
        parent,
    };
    let signature = Block::Signature {
        recipients,
        authority: decision.authority.lines().map(str::to_owned).collect(),
        position: decision.position.clone(),
        name: Some(decision.signer.clone()),
    };
    let closing = Block::Closing(closing(decision, lines));
    Document {
        title: format!(
            "Danh sách {subjects} kèm Quyết định số {} ngày {}",
            decision.number,
            decision.date.format("%d-%m-%Y")
        ),
        created: decision.date,
        style: profile(decision.profile).style(),
        orientation: Orientation::Portrait,
        blocks: vec![head, title, Block::Table(table), closing, signature],
    }
}

fn profile(profile: DocumentProfile) -> Profile {
    match profile {
        DocumentProfile::PartyHd36 => Profile::PartyHd36,
        DocumentProfile::PartyHd05 => Profile::PartyHd05,
        DocumentProfile::StateNd30 => Profile::StateNd30,
        DocumentProfile::Front => Profile::Front,
    }
}

fn of_kinds<'a>(decision: &'a Decision, kinds: &[SubjectKind]) -> Result<Vec<&'a AwardLine>> {
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

fn column(title: &str, width_mm: f64, align: Align, kind: ColumnKind) -> Column {
    Column {
        title: title.to_owned(),
        width_mm,
        align,
        kind,
    }
}
