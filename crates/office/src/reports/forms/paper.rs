//! What the papers of reports share: head, title, signature, columns, footnotes.

use chrono::NaiveDate;
use papers::{Align, Block, Column, ColumnKind, Content, Document, Orientation, Role, Row};

use crate::Result;
use crate::awards::issuer::{PARTY_HD05_FROM, head_of, profile_of};
use crate::awards::own_words;
use crate::office::Reading;
use crate::settings::{self, OfficeProfile};

/// A paper of the office that bears a day in its looks only.
pub(crate) struct Paper {
    office: OfficeProfile,
    /// The last day of its period, by which its looks are chosen.
    date: NaiveDate,
    /// The number it bears and the day it was signed on, where they are known.
    number: Option<String>,
    signed: Option<NaiveDate>,
}

impl Paper {
    /// For a period that ends on that day.
    pub(crate) fn of(reading: &Reading, date: NaiveDate) -> Result<Paper> {
        Ok(Paper::by(settings::profile(reading)?, date))
    }

    /// A paper of an office as it was.
    pub(super) fn by(office: OfficeProfile, date: NaiveDate) -> Paper {
        Paper {
            office,
            date,
            number: None,
            signed: None,
        }
    }

    /// The same with the number of its document, where it has one.
    pub(super) fn numbered(self, number: &str) -> Paper {
        let number = (!number.is_empty()).then(|| format!("Số {number}"));
        Paper { number, ..self }
    }

    /// The same with the day of its document, where it has one.
    pub(super) fn dated(self, iso: &str) -> Paper {
        Paper {
            signed: iso.parse().ok(),
            ..self
        }
    }

    /// The whole paper; the day of signing is written in by hand unless it is known.
    pub(crate) fn document(
        &self,
        (kind, lines): (&str, Vec<String>),
        orientation: Orientation,
        blocks: Vec<Block>,
    ) -> Document {
        use chrono::Datelike;
        let place = match self.office.place.as_str() {
            "" => String::new(),
            place => format!("{place}, "),
        };
        let day = match self.signed {
            Some(day) => viet::date::in_words_header(day),
            None => format!("ngày … tháng … năm {}", self.date.year()),
        };
        let head = Block::Letterhead {
            superior: self.office.superior.clone(),
            issuer: own_words(&self.office.name, &self.office.superior),
            number: self.number.clone(),
            place_date: Some(format!("{place}{day}")),
        };
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
        let position = match head_of(&self.office.name) {
            "" => "THỦ TRƯỞNG ĐƠN VỊ",
            head => head,
        };
        let signature = Block::Signature {
            recipients: Vec::new(),
            authority: Vec::new(),
            position: position.to_owned(),
            name: None,
        };
        let profile = profile_of(&self.office.name, None, self.date, PARTY_HD05_FROM);
        let all = [head, heading].into_iter().chain(blocks);
        Document {
            title,
            created: self.date,
            style: profile.style(),
            orientation,
            blocks: all.chain([signature]).collect(),
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
pub(super) fn figure_column(title: &str, width_mm: f64) -> Column {
    Column::new(title, width_mm, Align::Right, ColumnKind::Text)
}

pub(crate) fn centred_column(title: &str, width_mm: f64) -> Column {
    Column::new(title, width_mm, Align::Center, ColumnKind::Text)
}

/// A figure in a cell: one of nothing stays empty.
pub(super) fn figure(text: &str) -> Content {
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
pub(super) fn grouped<'l, T>(
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
pub(super) struct Footnotes(Vec<String>);

impl Footnotes {
    /// The text of a figure with the mark of its note; equal notes share one.
    pub(super) fn marked(&mut self, text: &str, note: &str) -> String {
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
    pub(super) fn blocks(self) -> impl Iterator<Item = Block> {
        let all = self.0.into_iter().enumerate();
        all.map(|(at, text)| note(format!("({}) {text}", at + 1)))
    }
}

/// Names of indicators down a table: right below the whole and its other parts a part is told as
/// "- Trị giá".
#[derive(Default)]
pub(super) struct Names {
    whole: String,
}

impl Names {
    /// The name as it stands in its line.
    pub(super) fn next(&mut self, name: &str) -> Content {
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
