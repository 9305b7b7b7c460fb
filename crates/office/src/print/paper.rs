//! What the papers of reports share: head, title, signature, columns, footnotes.

use chrono::NaiveDate;
use papers::{Align, Block, Column, ColumnKind, Content, Document, Orientation, Role, Row};

use crate::Result;
use crate::awards::issuer::{PARTY_HD05_FROM, head_of, profile_of};
use crate::awards::number::{is_party, letterhead_line};
use crate::awards::{DocumentProfile, kept_copy, own_words};
use crate::office::Reading;
use crate::print::Points;
use crate::settings::{self, OfficeProfile};

/// A paper of the office that bears a day in its looks only.
pub(crate) struct Paper {
    office: OfficeProfile,
    /// The last day of its period, by which its looks are chosen.
    date: NaiveDate,
    /// The number it bears and the day it was signed on, where they are known.
    number: Option<String>,
    signed: Option<NaiveDate>,
    /// Who gets it, a name each; the copy that is kept is written under them.
    recipients: Vec<String>,
}

impl Paper {
    /// For a period that ends on that day.
    pub(crate) fn of(reading: &Reading, date: NaiveDate) -> Result<Paper> {
        Ok(Paper::by(settings::profile(reading)?, date))
    }

    /// A paper of an office as it was.
    pub(crate) fn by(office: OfficeProfile, date: NaiveDate) -> Paper {
        Paper {
            office,
            date,
            number: None,
            signed: None,
            recipients: Vec::new(),
        }
    }

    /// The same with the number of its document, where it has one.
    pub(crate) fn numbered(self, number: &str) -> Paper {
        let worded = || letterhead_line(number, self.profile());
        let number = (!number.is_empty()).then(worded);
        Paper { number, ..self }
    }

    /// The same with the day of its document, where it has one.
    pub(crate) fn dated(self, iso: &str) -> Paper {
        Paper {
            signed: iso.parse().ok(),
            ..self
        }
    }

    /// The same with whom it is sent to, a name each.
    pub(crate) fn sent_to(self, names: Vec<String>) -> Paper {
        Paper {
            recipients: names,
            ..self
        }
    }

    /// The rules its looks follow.
    pub(crate) fn profile(&self) -> DocumentProfile {
        profile_of(&self.office.name, None, self.date, PARTY_HD05_FROM)
    }

    /// The office whose paper it is.
    pub(crate) fn issuer(&self) -> &str {
        &self.office.name
    }

    /// The whole paper; the day of signing is written in by hand unless it is known.
    pub(crate) fn document(
        &self,
        (kind, lines): (&str, Vec<String>),
        orientation: Orientation,
        blocks: Vec<Block>,
    ) -> Document {
        let title = format!(
            "{} {}",
            viet::text::capitalise_first(&kind.to_lowercase()),
            lines.join(" ")
        );
        let heading = Block::Title {
            kind: kind.to_owned(),
            lines,
            parent: None,
        };
        let blocks = std::iter::once(heading).chain(blocks);
        self.made(title, orientation, blocks.collect())
    }

    /// A letter (công văn): what it is about stands under its number, and it has no name of a kind.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub(crate) fn letter(
        &self,
        reading: &Reading,
        about: &str,
        blocks: Vec<Block>,
    ) -> Result<Document> {
        let prefix = Points::of_today(reading)?.regarding(is_party(self.profile()));
        let regarding = Block::Regarding(format!("{prefix} {about}"));
        let blocks = std::iter::once(regarding).chain(blocks);
        let title = format!("Công văn {about}");
        Ok(self.made(title, Orientation::Portrait, blocks.collect()))
    }

    /// A paper that goes with another one: the issuing body alone at its head, the line that ties it to
    /// that paper, nobody who signs.
    pub(crate) fn attached(
        &self,
        (kind, lines): (&str, Vec<String>),
        parent: String,
        blocks: Vec<Block>,
    ) -> Document {
        let title = format!(
            "{} {}",
            viet::text::capitalise_first(&kind.to_lowercase()),
            lines.join(" ")
        );
        let heading = Block::Title {
            kind: kind.to_owned(),
            lines,
            parent: Some(parent),
        };
        let issuer = Block::IssuerOnly {
            superior: self.office.superior.clone(),
            issuer: own_words(&self.office.name, &self.office.superior),
        };
        let mut document = self.made(title, Orientation::Portrait, Vec::new());
        document.blocks = [issuer, heading].into_iter().chain(blocks).collect();
        document
    }

    fn made(&self, title: String, orientation: Orientation, blocks: Vec<Block>) -> Document {
        let all = std::iter::once(self.head()).chain(blocks);
        Document {
            title,
            created: self.date,
            style: self.profile().style(),
            orientation,
            blocks: all.chain([self.signature()]).collect(),
        }
    }

    fn head(&self) -> Block {
        use chrono::Datelike;
        let place = match self.office.place.as_str() {
            "" => String::new(),
            place => format!("{place}, "),
        };
        let day = match self.signed {
            Some(day) => viet::date::in_words_header(day),
            None => format!("ngày … tháng … năm {}", self.date.year()),
        };
        Block::Letterhead {
            superior: self.office.superior.clone(),
            issuer: own_words(&self.office.name, &self.office.superior),
            number: self.number.clone(),
            place_date: Some(format!("{place}{day}")),
        }
    }

    fn signature(&self) -> Block {
        let position = match head_of(&self.office.name) {
            "" => "THỦ TRƯỞNG ĐƠN VỊ",
            head => head,
        };
        let kept = || kept_copy(self.profile(), &self.office.name);
        let end = if is_party(self.profile()) { "," } else { ";" };
        let names = self.recipients.iter().map(|name| format!("- {name}{end}"));
        let kept = (!self.recipients.is_empty()).then(kept);
        Block::Signature {
            recipients: names.chain(kept).collect(),
            authority: Vec::new(),
            position: position.to_owned(),
            name: None,
        }
    }
}

pub(crate) fn text_column(title: &str, width_mm: f64) -> Column {
    Column::new(title, width_mm, Align::Left, ColumnKind::Text)
}

pub(crate) fn number_column(width_mm: f64) -> Column {
    Column::new("STT", width_mm, Align::Center, ColumnKind::Number)
}

/// Figures stand at the right; they are written as text, since a qualifier may stand before them.
pub(crate) fn figure_column(title: &str, width_mm: f64) -> Column {
    Column::new(title, width_mm, Align::Right, ColumnKind::Text)
}

pub(crate) fn centred_column(title: &str, width_mm: f64) -> Column {
    Column::new(title, width_mm, Align::Center, ColumnKind::Text)
}

/// A figure in a cell: one of nothing stays empty.
pub(crate) fn figure(text: &str) -> Content {
    match text {
        "" => Content::Empty,
        text => Content::Text(text.to_owned()),
    }
}

pub(crate) fn note(text: String) -> Block {
    Block::Paragraph {
        text,
        role: Role::Body,
    }
}

/// Lines under headings for their groups, in the order in which groups are first met.
pub(crate) fn grouped<'l, T>(
    lines: &'l [T],
    group: impl Fn(&'l T) -> &'l str,
    mut cells: impl FnMut(i64, &'l T) -> Vec<Content>,
) -> Vec<Row> {
    let mut order: Vec<&str> = Vec::new();
    for line in lines {
        if !order.contains(&group(line)) {
            order.push(group(line));
        }
    }
    let (mut rows, mut number) = (Vec::new(), 0);
    for (at, name) in order.into_iter().enumerate() {
        rows.push(Row::Group {
            text: format!("{}. {}", papers::roman(at + 1), name.to_uppercase()),
            level: 0,
        });
        for line in lines.iter().filter(|line| group(line) == name) {
            number += 1;
            rows.push(Row::Data {
                cells: cells(number, line),
            });
        }
    }
    rows
}

/// Marks lines and gathers what they are marked with: "(1) 23/27 đơn vị".
#[derive(Default)]
pub(crate) struct Footnotes(Vec<String>);

impl Footnotes {
    /// The text of a figure with the mark of its note; equal notes share one.
    pub(crate) fn marked(&mut self, text: &str, note: &str) -> String {
        if note.is_empty() {
            return text.to_owned();
        }
        let known = self.0.iter().position(|known| known == note);
        let at = known.unwrap_or_else(|| {
            self.0.push(note.to_owned());
            self.0.len() - 1
        });
        match text {
            "" => format!("({})", at + 1),
            text => format!("{text} ({})", at + 1),
        }
    }

    /// What stands under the table.
    pub(crate) fn blocks(self) -> impl Iterator<Item = Block> {
        let all = self.0.into_iter().enumerate();
        all.map(|(at, text)| note(format!("({}) {text}", at + 1)))
    }
}

/// Names of indicators down a table: right below the whole and its other parts a part is told as
/// "- Trị giá".
#[derive(Default)]
pub(crate) struct Names {
    whole: String,
}

impl Names {
    /// The name as it stands in its line.
    pub(crate) fn next(&mut self, name: &str) -> Content {
        let (whole, part) = name.split_once(" – ").unwrap_or((name, ""));
        let is_below = self.whole == whole;
        whole.clone_into(&mut self.whole);
        Content::Text(match part {
            "" => name.to_owned(),
            part if is_below => format!("- {}", viet::text::capitalise_first(part)),
            _ => name.to_owned(),
        })
    }
}
