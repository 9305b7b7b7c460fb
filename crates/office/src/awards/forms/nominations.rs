//! L4: the list of a round's nominations, on a sheet on its side.

use papers::{Align, Block, Column, ColumnKind, Content, Document, Table};

use super::nominated::{Nominee, Proposal, Which, lines, proposal};
use super::paper::column;
use super::rows::{award_word, full_name, name_title, number, post, rows};
use super::wording::{act, counted, end_mark, merit, subjects};
use crate::Result;
use crate::awards::nomination::Gender;
use crate::office::Reading;

/// The list of everybody proposed in a round.
///
/// # Errors
/// `nothing_in_round` where there is nobody.
pub(super) fn sheet(reading: &Reading, key: i64) -> Result<Document> {
    let proposal = proposal(reading, key, Which::Standing)?;
    let nominees = proposal.all()?;
    let lines = lines(&nominees);
    let title = Block::Title {
        kind: "DANH SÁCH".to_owned(),
        lines: vec![
            format!("{} đề nghị {}", subjects(&lines), act(&lines)),
            merit(&proposal.round.title),
        ],
        parent: Some(proposal.tied_to_proposal()),
    };
    let blocks = vec![
        proposal.issuer_only(),
        title,
        Block::Table(table(&nominees)),
        Block::Closing(closing(&proposal, &nominees)),
        proposal.signature(Vec::new()),
    ];
    Ok(proposal.wide_paper("Danh sách đề nghị khen thưởng", blocks))
}

pub(super) fn closing(proposal: &Proposal, nominees: &[&Nominee]) -> String {
    let counted = counted(&lines(nominees));
    format!("Danh sách này có {counted}{}", end_mark(proposal.profile))
}

fn table(nominees: &[&Nominee]) -> Table {
    use Align::{Center, Left};
    let birth = Birth::of(nominees);
    let mut columns = vec![
        column("STT", 10.0, Center, ColumnKind::Number),
        column(name_title(&lines(nominees)), 50.0, Left, ColumnKind::Text),
    ];
    columns.extend(birth.columns(18.0));
    columns.extend([
        column("Chức vụ, đơn vị", 55.0, Left, ColumnKind::Text),
        // So wide that its header breaks between two words of two syllables.
        column("Hình thức đề nghị", 25.0, Left, ColumnKind::Text),
        column("Tóm tắt thành tích", 74.0, Left, ColumnKind::Text),
        column("Ghi chú", 20.0, Left, ColumnKind::Text),
    ]);
    let cells = |nominee: &Nominee| {
        let line = &nominee.line;
        let mut cells = vec![number(line), birth.name(nominee)];
        cells.extend(birth.cells(nominee));
        cells.extend([
            Content::Text(post(line)),
            Content::Text(award_word(line)),
            Content::Text(line.citation.clone()),
            note(nominee),
        ]);
        cells
    };
    Table {
        columns,
        rows: rows(nominees, cells, None),
    }
}

/// How a list shows years of birth: parted by men and women where anybody's gender is known.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Birth {
    Parted,
    Plain,
}

impl Birth {
    pub(super) fn of(nominees: &[&Nominee]) -> Birth {
        let known = |one: &&Nominee| one.birth.is_some() && one.gender.is_some();
        match nominees.iter().any(known) {
            true => Birth::Parted,
            false => Birth::Plain,
        }
    }

    /// One column, or two under one header, together so wide.
    pub(super) fn columns(self, width_mm: f64) -> Vec<Column> {
        let year = |title, width_mm| column(title, width_mm, Align::Center, ColumnKind::Number);
        match self {
            Birth::Plain => vec![year("Năm sinh", width_mm)],
            Birth::Parted => ["Nam", "Nữ"]
                .map(|title| year(title, width_mm / 2.0).under("Năm sinh"))
                .to_vec(),
        }
    }

    pub(super) fn cells(self, nominee: &Nominee) -> Vec<Content> {
        let year = nominee
            .birth
            .map_or(Content::Empty, |birth| Content::Year(birth.year()));
        let of = |gender| match nominee.gender == Some(gender) {
            true => year.clone(),
            false => Content::Empty,
        };
        match self {
            Birth::Plain => vec![year],
            Birth::Parted => vec![of(Gender::Male), of(Gender::Female)],
        }
    }

    /// The name, and under it the year that has no column because nobody knows the gender.
    pub(super) fn name(self, nominee: &Nominee) -> Content {
        let name = full_name(&nominee.line);
        let homeless = self == Birth::Parted && nominee.gender.is_none();
        match nominee.birth.filter(|_| homeless) {
            Some(birth) => Content::Text(format!("{name}\n(sinh năm {})", birth.year())),
            None => Content::Text(name),
        }
    }
}

/// The remark.
pub(super) fn note(nominee: &Nominee) -> Content {
    match nominee.note.as_str() {
        "" => Content::Empty,
        note => Content::Text(note.to_owned()),
    }
}
