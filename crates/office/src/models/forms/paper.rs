//! What the papers of the register share: head, title, signature, columns.

use chrono::NaiveDate;
use papers::{Align, Block, Column, ColumnKind, Document, Orientation, Table};

use crate::Result;
use crate::awards::issuer::{PARTY_HD05_FROM, head_of, profile_of};
use crate::awards::{DocumentProfile, own_words};
use crate::office::Reading;
use crate::settings::{self, OfficeProfile};

/// A paper of the office about a year.
pub(super) struct Paper {
    office: OfficeProfile,
    year: i32,
    date: NaiveDate,
    profile: DocumentProfile,
}

impl Paper {
    pub(super) fn of_year(reading: &Reading, year: i32) -> Result<Paper> {
        let office = settings::profile(reading)?;
        // Results of a year close before the tradition day: the paper's own day is written in by
        // hand, this one chooses its looks.
        let date = NaiveDate::from_ymd_opt(year, 10, 15).unwrap_or_default();
        let profile = profile_of(&office.name, None, date, PARTY_HD05_FROM);
        Ok(Paper {
            office,
            year,
            date,
            profile,
        })
    }

    /// The whole paper.
    pub(super) fn document(
        &self,
        (kind, lines): (&str, Vec<String>),
        orientation: Orientation,
        blocks: Vec<Block>,
    ) -> Document {
        let place = self.place();
        let head = self.letterhead(Some(format!("{place}ngày … tháng … năm {}", self.year)));
        let title = format!("{} {}", capitalised(kind), lines.join(" "));
        let heading = Block::Title {
            kind: kind.to_owned(),
            lines,
            parent: None,
        };
        let all = [head, heading].into_iter().chain(blocks);
        Document {
            title,
            created: self.date,
            style: self.profile.style(),
            orientation,
            blocks: all.chain([self.signature()]).collect(),
        }
    }

    /// A booklet of the office about the year: its cover, its contents, its sections, and what it
    /// tells as a list.
    pub(super) fn booklet(&self, about: &str, sections: Vec<Block>, list: Table) -> Document {
        let kind = "SỔ TAY";
        let title = format!("Sổ tay {about} năm {}", self.year);
        let cover = Block::Cover {
            kind: kind.to_owned(),
            lines: vec![about.to_owned(), format!("năm {}", self.year)],
            foot: format!("{}năm {}", self.place(), self.year),
        };
        let contents = Block::Contents {
            title: "MỤC LỤC".to_owned(),
        };
        let mut blocks = vec![self.letterhead(None), cover, contents];
        blocks.extend(sections);
        blocks.push(Block::Workbook(list));
        let mut style = self.profile.style();
        style.running_head = Some(title.clone());
        Document {
            title,
            created: self.date,
            style,
            orientation: Orientation::Portrait,
            blocks,
        }
    }

    fn letterhead(&self, place_date: Option<String>) -> Block {
        Block::Letterhead {
            superior: self.office.superior.clone(),
            issuer: own_words(&self.office.name, &self.office.superior),
            number: None,
            place_date,
        }
    }

    /// "Cần Thơ, " where the office says its place.
    fn place(&self) -> String {
        match self.office.place.as_str() {
            "" => String::new(),
            place => format!("{place}, "),
        }
    }

    fn signature(&self) -> Block {
        let position = match head_of(&self.office.name) {
            "" => "THỦ TRƯỞNG ĐƠN VỊ",
            head => head,
        };
        Block::Signature {
            recipients: Vec::new(),
            authority: Vec::new(),
            position: position.to_owned(),
            name: None,
        }
    }

    /// The stop at the end of the last sentence: the State writes "./.".
    pub(super) fn stop(&self) -> &'static str {
        match self.profile {
            DocumentProfile::StateNd30 => "./.",
            _ => ".",
        }
    }
}

/// A bold heading of its own.
pub(super) fn heading(text: &str) -> Block {
    Block::Paragraph {
        text: text.to_owned(),
        role: papers::Role::Heading,
    }
}

fn capitalised(kind: &str) -> String {
    viet::text::capitalise_first(&kind.to_lowercase())
}

pub(super) fn text_column(title: &str, width_mm: f64) -> Column {
    Column::new(title, width_mm, Align::Left, ColumnKind::Text)
}

pub(super) fn number_column(title: &str, width_mm: f64) -> Column {
    Column::new(title, width_mm, Align::Center, ColumnKind::Number)
}

pub(super) fn centred_column(title: &str, width_mm: f64) -> Column {
    Column {
        align: Align::Center,
        ..text_column(title, width_mm)
    }
}
