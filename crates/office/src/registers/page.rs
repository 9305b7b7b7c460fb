//! Papers of registers: lines as a table, the head and the signature of the office around whatever a
//! subject has to say.

use chrono::NaiveDate;
use papers::{Align, Block, ColumnKind, Content, Document, Orientation, Row, Signer, Table};

use super::amount::Amount;
use super::describe::{Column, Kind, Register};
use super::entry::Entry;
use super::text;
use crate::Result;
use crate::office::Reading;
use crate::print::paper::{Paper, number_column};

/// Width between the margins in millimetres: upright, and on its side.
const WIDTHS_MM: (f64, f64) = (165.0, 252.0);
const NUMBER_MM: f64 = 11.0;
/// The column that says what quantities beside it are measured in.
const MEASURE: &str = "measure";

/// A paper of a register on its way.
pub(crate) struct RegisterPaper {
    paper: Paper,
    blocks: Vec<Block>,
    signers: Vec<Signer>,
}

impl RegisterPaper {
    /// A paper whose looks follow the rules of that day.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub(crate) fn of(reading: &Reading, day: NaiveDate) -> Result<RegisterPaper> {
        Ok(RegisterPaper {
            paper: Paper::of(reading, day)?,
            blocks: Vec::new(),
            signers: Vec::new(),
        })
    }

    /// The same with the number and the day of its document, where it has them.
    pub(crate) fn numbered(self, number: &str, iso: &str) -> RegisterPaper {
        RegisterPaper {
            paper: self.paper.numbered(number).dated(iso),
            ..self
        }
    }

    /// Adds a heading.
    pub(crate) fn heading(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Paragraph {
            text: text.into(),
            role: papers::Role::Heading,
        });
    }

    /// Adds running text, a paragraph for each line; nothing for nothing.
    pub(crate) fn text(&mut self, text: &str) {
        for line in text.lines().filter(|line| !line.trim().is_empty()) {
            self.block(crate::print::paper::note(line.to_owned()));
        }
    }

    /// Adds a text under its name, where there is one: "Địa điểm: …".
    pub(crate) fn told(&mut self, name: &str, text: &str) {
        if !text.is_empty() {
            self.text(&format!("{name}: {text}"));
        }
    }

    /// Adds anything else.
    pub(crate) fn block(&mut self, block: Block) {
        self.blocks.push(block);
    }

    /// Lets several people sign side by side, in place of the head of the office.
    pub(crate) fn signed_by(&mut self, signers: &[(&str, &str)]) {
        self.signers = signers
            .iter()
            .map(|(position, name)| Signer {
                authority: Vec::new(),
                position: (*position).to_owned(),
                name: (!name.is_empty()).then(|| (*name).to_owned()),
            })
            .collect();
    }

    /// The whole paper.
    pub(crate) fn document(self, title: (&str, Vec<String>), orientation: Orientation) -> Document {
        let mut document = self.paper.document(title, orientation, self.blocks);
        if !self.signers.is_empty() {
            document.blocks.pop();
            document.blocks.push(Block::Signers {
                abreast: self.signers.len().min(4) as u8,
                signers: self.signers,
            });
        }
        document
    }
}

/// Lines as a table: the columns that have a width on paper and that anybody may see, as wide as the
/// page lets them be.
pub(crate) fn lines_table<'l>(
    register: &Register,
    lines: impl Iterator<Item = &'l Entry>,
    orientation: Orientation,
    with_sum: bool,
) -> Table {
    let lines: Vec<&Entry> = lines.collect();
    let shown: Vec<(usize, &Column)> = register
        .columns
        .iter()
        .enumerate()
        .filter(|(_, column)| column.mm > 0.0 && !column.private)
        .collect();
    let wanted: f64 = shown.iter().map(|(_, column)| column.mm).sum();
    let room = match orientation {
        Orientation::Portrait => WIDTHS_MM.0,
        Orientation::Landscape => WIDTHS_MM.1,
    } - NUMBER_MM;
    let share = room / wanted.max(1.0);
    let columns = shown.iter().map(|(_, column)| {
        papers::Column::new(
            &column.heading(),
            column.mm * share,
            align(column.kind),
            ColumnKind::Text,
        )
    });
    let sum = (with_sum && !lines.is_empty()).then(|| sum(&shown, &lines));
    let rows = (1..).zip(&lines).map(|(number, line)| Row::Data {
        cells: std::iter::once(Content::Number(number))
            .chain(shown.iter().map(|(place, column)| {
                let kept = &line.stored.texts[*place];
                crate::print::paper::figure(&text::shown(column, kept))
            }))
            .collect(),
    });
    Table {
        rows: rows.chain(sum).collect(),
        columns: std::iter::once(number_column(NUMBER_MM))
            .chain(columns)
            .collect(),
    }
}

/// "Cộng" under the columns of numbers; what was told in words alone is in no sum, nor are quantities that
/// each have a measure of their own.
fn sum(shown: &[(usize, &Column)], lines: &[&Entry]) -> Row {
    let is_measured = shown.iter().any(|(_, column)| column.code == MEASURE);
    let cells = shown.iter().map(|(place, column)| {
        let amounts = lines
            .iter()
            .filter_map(|line| Amount::of_kept(&line.stored.texts[*place]));
        let amounts: Vec<Amount> = amounts.collect();
        let is_mixed = is_measured && matches!(column.kind, Kind::Quantity);
        match column.kind.is_number() && !is_mixed && !amounts.is_empty() {
            true => Content::Text(Amount::sum(&amounts).shown(column.kind)),
            false => Content::Empty,
        }
    });
    Row::Total {
        label: "Cộng".to_owned(),
        cells: std::iter::once(Content::Empty).chain(cells).collect(),
    }
}

fn align(kind: Kind) -> Align {
    match kind {
        Kind::Day | Kind::Period => Align::Center,
        kind if kind.is_number() => Align::Right,
        _ => Align::Left,
    }
}
