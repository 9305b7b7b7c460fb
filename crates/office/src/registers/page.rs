//! Papers of registers: lines as a table, the head and the signature of the office around whatever a
//! subject has to say.

use chrono::NaiveDate;
use papers::{Align, Block, ColumnKind, Content, Document, Orientation, Row, Signer, Table};

use viet::text::compare_key;

use super::amount::Amount;
use super::describe::{Column, Kind, Register};
use super::entry::Entry;
use super::text;
use crate::Result;
use crate::awards::end_mark;
use crate::awards::number::is_party;
use crate::office::Reading;
use crate::print::paper::{Paper, number_column};
use crate::settings::OfficeProfile;

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

    /// A paper of another body than the office, where one is named.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub(crate) fn issued_by(
        reading: &Reading,
        name: &str,
        day: NaiveDate,
    ) -> Result<RegisterPaper> {
        let paper = RegisterPaper::of(reading, day)?;
        if name.is_empty() || compare_key(name) == compare_key(paper.paper.issuer()) {
            return Ok(paper);
        }
        Ok(RegisterPaper {
            paper: Paper::by(body_called(name), day),
            ..paper
        })
    }

    /// The same with the number and the day of its document, where it has them.
    pub(crate) fn numbered(self, number: &str, iso: &str) -> RegisterPaper {
        RegisterPaper {
            paper: self.paper.numbered(number).dated(iso),
            ..self
        }
    }

    /// The same with room for the number of a letter, which is written in by hand.
    pub(crate) fn letter_numbered(self) -> RegisterPaper {
        let room = if self.is_party() {
            "……-CV/……"
        } else {
            "……/……"
        };
        self.numbered(room, "")
    }

    /// Sends it to these, a name each, and keeps a copy.
    pub(crate) fn send_to(mut self, names: &[&str]) -> RegisterPaper {
        let names = names.iter().map(|name| (*name).to_owned());
        self.paper = self.paper.sent_to(names.collect());
        self
    }

    /// The office whose paper it is.
    pub(crate) fn issuer(&self) -> String {
        self.paper.issuer().to_owned()
    }

    /// Whether the Party's rules for papers hold for it.
    pub(crate) fn is_party(&self) -> bool {
        is_party(self.paper.profile())
    }

    /// Adds the legal grounds it rests on, each closed as its rules ask.
    pub(crate) fn grounds(&mut self, texts: &[String]) {
        let (party, last) = (self.is_party(), texts.len().saturating_sub(1));
        for (at, text) in texts.iter().enumerate() {
            let end = match (at == last, party) {
                (false, _) => ";",
                (true, true) => ",",
                (true, false) => ".",
            };
            let dash = if party { "- " } else { "" };
            self.block(Block::Paragraph {
                text: format!("{dash}{text}{end}"),
                role: papers::Role::Ground,
            });
        }
    }

    /// Adds a line in the middle, in capitals: who decides.
    pub(crate) fn banner(&mut self, text: &str) {
        self.block(Block::Paragraph {
            text: text.to_owned(),
            role: papers::Role::Banner,
        });
    }

    /// Adds its last sentence, closed as its rules ask.
    pub(crate) fn last(&mut self, text: &str) {
        let end = end_mark(self.paper.profile());
        self.text(&format!("{}{end}", text.trim_end_matches('.')));
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
    /// The whole paper where it goes with another one, which the bracketed line names.
    pub(crate) fn attached(self, title: (&str, Vec<String>), to: &str) -> Document {
        self.paper
            .attached(title, format!("(Kèm theo {to})"), self.blocks)
    }

    /// The whole letter, to these names.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub(crate) fn letter(self, reading: &Reading, about: &str, to: &[String]) -> Result<Document> {
        let addressee = Block::Addressee {
            label: "Kính gửi:".to_owned(),
            names: addressed(to, self.is_party()),
        };
        let blocks = std::iter::once(addressee).chain(self.blocks);
        self.paper.letter(reading, about, blocks.collect())
    }
}

/// What a committee is called by; what stands after it is its place.
const COMMITTEES: &[&str] = &["Thành ủy", "Tỉnh ủy", "Quận ủy", "Huyện ủy", "Thị ủy"];

/// A body by its whole name: "Ban Dân vận Thành ủy Cần Thơ" is a board of the committee of Cần Thơ.
fn body_called(name: &str) -> OfficeProfile {
    let found = COMMITTEES
        .iter()
        .find_map(|word| Some((name.find(word)?, word)));
    let (superior, place) = match found {
        Some((at, word)) => (&name[at..], name[at + word.len()..].trim()),
        None => ("", ""),
    };
    OfficeProfile {
        name: name.to_owned(),
        superior: superior.to_owned(),
        place: place.to_owned(),
        unit: None,
    }
}

/// Names under each other, with dashes and stops; one name stands alone.
fn addressed(names: &[String], party: bool) -> Vec<String> {
    let end = if party { "," } else { ";" };
    let last = names.len().saturating_sub(1);
    let named = names.iter().enumerate().map(|(at, name)| match last {
        0 => name.clone(),
        _ => format!("- {name}{}", if at == last { "." } else { end }),
    });
    named.collect()
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
