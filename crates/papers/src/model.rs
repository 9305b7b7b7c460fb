//! The document model: what a paper says, block by block, before anything is laid out.
//!
//! A form is described once in these types and every writer renders them. Deliberately not
//! here: sizes, margins and other looks (see [`crate::style`]), and any rule of an office, such
//! as how a document number or a date is worded. Texts arrive worded; they are always data and
//! never markup, so any character may stand in them.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::style::PaperStyle;
use crate::{Chart, Picture};

/// One document as it will be printed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Document {
    /// The title in the PDF's metadata; it is not printed.
    pub title: String,
    /// The date in the PDF's metadata. It is passed in so that the same document gives the same
    /// bytes on any day.
    pub created: NaiveDate,
    /// Margins, sizes and everything else that a profile decides.
    pub style: PaperStyle,
    /// A4 upright or on its side.
    pub orientation: Orientation,
    /// The parts of the paper from top to bottom.
    pub blocks: Vec<Block>,
}

/// How the A4 sheet (210 × 297 mm) lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Orientation {
    /// 210 mm wide.
    Portrait,
    /// 297 mm wide, for wide tables.
    Landscape,
}

/// One part of a paper.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "block", content = "of")]
pub enum Block {
    /// The head of a document's first page in two cells: the issuing body at the left, the Party
    /// or the State at the right (HD 36-HD/VPTW; NĐ 30/2020, Phụ lục I).
    Letterhead {
        /// The body above the issuer; printed in capitals, empty when there is none.
        superior: String,
        /// The issuing body; printed in bold capitals.
        issuer: String,
        /// The worded number, such as `Số 07-QĐ/BDVTU`; none leaves the line out.
        number: Option<String>,
        /// Place and date, such as `Cần Thơ, ngày 05 tháng 9 năm 2026`; printed in italics.
        place_date: Option<String>,
    },
    /// What a letter is about, under its number: `V/v nộp hồ sơ khen thưởng`. It belongs to the
    /// letterhead before it and says nothing without one.
    Regarding(String),
    /// The head of an attached list: the issuing body alone, at the left.
    IssuerOnly {
        /// The body above the issuer; printed in capitals, empty when there is none.
        superior: String,
        /// The issuing body; printed in bold capitals.
        issuer: String,
    },
    /// The heading of an appendix. It opens a new page, on which page numbers start again.
    Appendix {
        /// Its number when there are two or more; none prints the word alone. Roman or Arabic is
        /// a matter of [`crate::style::AppendixStyle`].
        number: Option<u32>,
    },
    /// What kind of paper it is and about what, centred, closed by the profile's mark.
    Title {
        /// `QUYẾT ĐỊNH`, `DANH SÁCH`; printed in bold capitals.
        kind: String,
        /// The subject, one entry a line; longer entries wrap.
        lines: Vec<String>,
        /// The bracketed line of an attached list, brackets included, such as
        /// `(Kèm theo Quyết định số 15-QĐ/BDVTU, ngày 10/10/2024 của …)`. A title that has one is
        /// set in the smaller size of attached lists.
        parent: Option<String>,
    },
    /// Running text.
    Paragraph {
        /// The words; a line feed starts a new line.
        text: String,
        /// What the paragraph is in the document.
        role: Role,
    },
    /// An article of a decision: its number in bold, then its text in the same paragraph.
    Article {
        /// `Điều 1.`, stop included.
        label: String,
        /// The words after it; a line feed starts a new line.
        text: String,
    },
    /// Whom the paper is for, centred under its title: one name beside the label, several under
    /// each other.
    Addressee {
        /// `Kính trình:`, `Kính gửi:`.
        label: String,
        /// The names, one an entry, dashes and stops included where there are several.
        names: Vec<String>,
    },
    /// A table, with its header rows on each page it reaches.
    Table(Table),
    /// Figures drawn and told; no page splits it unless it has more than 30 labels.
    Chart(Chart),
    /// The middle and the foot of a booklet's first page, under its letterhead; ends that page.
    Cover {
        /// `SỔ TAY`; printed in bold capitals.
        kind: String,
        /// What the booklet is about, one entry a line; longer entries wrap.
        lines: Vec<String>,
        /// Place and year, at the foot.
        foot: String,
    },
    /// The sections of a booklet with their pages, each a way to it; ends its page.
    Contents {
        /// `MỤC LỤC`.
        title: String,
    },
    /// The heading of a part of a booklet: it stands among the contents and the bookmarks.
    Section {
        /// Its words, number included.
        text: String,
        /// 1 for a chapter, centred; 2 for what stands in one.
        level: u8,
        /// Whether it begins a page.
        new_page: bool,
    },
    /// What a booklet tells, as a list: only a workbook shows it, and shows it in place of
    /// contents, sections and running text.
    Workbook(Table),
    /// Photos with their captions, in rows that no page splits. A workbook only names them.
    Pictures {
        /// From left to right, then from top to bottom.
        pictures: Vec<Picture>,
        /// How many stand side by side; 1 to 3, others are taken as the nearest of these.
        abreast: u8,
    },
    /// The sentence under a list that counts it, such as `Danh sách này có 3 tập thể …`. It never
    /// stands on a page without a row of the table before it.
    Closing(String),
    /// Recipients at the left and the signature at the right, in one row that no page splits
    /// (unless the recipients alone would fill one) and that takes at least two lines of the
    /// document with it to a new page.
    Signature {
        /// One line each, dashes and final stop included; empty prints no recipients.
        recipients: Vec<String>,
        /// On whose behalf, a line each: `T/M BAN DÂN VẬN`, `K/T TRƯỞNG BAN`; printed in bold
        /// capitals.
        authority: Vec<String>,
        /// The signer's position; printed in capitals, bold only where the profile says so.
        position: String,
        /// The signer's name without academic titles; none leaves the room to sign in.
        name: Option<String>,
    },
    /// Signatures side by side, as under minutes (secretary and chair) or of a whole council. A
    /// row of them is split by no page, and the first takes at least two lines of the document
    /// with it to a new page.
    Signers {
        /// From left to right, then from top to bottom.
        signers: Vec<Signer>,
        /// How many stand side by side; 1 to 4, others are taken as the nearest of these.
        abreast: u8,
    },
}

/// One of several people who sign.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signer {
    /// On whose behalf, a line each; printed in bold capitals.
    pub authority: Vec<String>,
    /// The position or duty; printed in capitals, bold only where the profile says so.
    pub position: String,
    /// The name; none leaves the room to sign in.
    pub name: Option<String>,
}

/// What a paragraph is in its document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Justified text with the first line set in.
    Body,
    /// A legal ground ("căn cứ"), upright or italic by profile.
    Ground,
    /// A bold heading that stays with the text under it.
    Heading,
    /// A bold heading below another one, which stays with the text under it.
    Subheading,
    /// A line of its own in the middle, in bold capitals and balanced lines: the body that
    /// decides, `QUYẾT ĐỊNH:`. It stays with the text under it.
    Banner,
}

/// A table of typed cells.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Table {
    /// From left to right. Together at most as wide as the page between its margins (165 mm
    /// upright, 252 mm on its side, with the default margins).
    pub columns: Vec<Column>,
    /// From top to bottom.
    pub rows: Vec<Row>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Column {
    /// Its header.
    pub title: String,
    /// The header above it that it shares with its neighbours of the same words (`Năm sinh` above
    /// `Nam` and `Nữ`); none where its own header is as high as theirs together.
    #[serde(default)]
    pub group: Option<String>,
    /// What stands in the row of indexes under the header (`A`, `1`, `3=1+2`). The row is printed
    /// where any column has one.
    #[serde(default)]
    pub index: Option<String>,
    /// The width wished for, in millimetres. It grows where a figure or a word of the header
    /// would not fit, at the cost of the widest column of text: neither is ever broken.
    pub width_mm: f64,
    /// Where its values stand; headers are always centred.
    pub align: Align,
    /// What it holds.
    pub kind: ColumnKind,
}

impl Column {
    /// A column with a header of its own and no index.
    #[must_use]
    pub fn new(title: &str, width_mm: f64, align: Align, kind: ColumnKind) -> Self {
        Self {
            title: title.to_owned(),
            group: None,
            index: None,
            width_mm,
            align,
            kind,
        }
    }

    /// The same under a header it shares with its neighbours.
    #[must_use]
    pub fn under(self, group: &str) -> Self {
        Self {
            group: Some(group.to_owned()),
            ..self
        }
    }

    /// The same with an index under its header.
    #[must_use]
    pub fn indexed(self, index: &str) -> Self {
        Self {
            index: Some(index.to_owned()),
            ..self
        }
    }
}

/// Where a value stands in its cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Align {
    /// At the left.
    Left,
    /// In the middle.
    Center,
    /// At the right.
    Right,
}

/// What a column holds, for writers with typed cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ColumnKind {
    /// Words.
    Text,
    /// Whole numbers.
    Number,
    /// Whole đồng.
    Money,
}

/// A row of a table. No page splits a row unless it is taller than a page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "row")]
pub enum Row {
    /// A heading across the table (`I. TẬP THỂ`). It is never the last row of a page.
    Group {
        /// The words, number included.
        text: String,
        /// 0 is the highest.
        level: u8,
    },
    /// A row of values.
    Data {
        /// One for each column.
        cells: Vec<Content>,
    },
    /// A bold row that sums up.
    Total {
        /// `Cộng`, `Tổng cộng`; it spans the leading columns, whose cells must be
        /// [`Content::Empty`] (the first at least).
        label: String,
        /// One for each column.
        cells: Vec<Content>,
    },
}

/// The value of a cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "content", content = "value")]
pub enum Content {
    /// Words; a line feed starts a new line.
    Text(String),
    /// A whole number, printed `1.234`.
    Number(i64),
    /// Whole đồng, printed `1.410.000`.
    Money(i64),
    /// A year, printed `1975`.
    Year(i32),
    /// Nothing is printed. "No data yet" and "none arising" are words and come as text.
    Empty,
}
