//! The office's choices about papers, applied to the look of one. A published paper keeps the
//! choices of its day ([`keep`]); all others follow those of today.

use std::collections::BTreeMap;

use papers::{Document, Margins, Numbering, PaperStyle};
use viet::words::{Billion, WordStyle};

use super::spelling::Spelling;
use super::{choices, table};
use crate::Result;
use crate::office::{Change, Reading};
use crate::settings::setting;

/// The value of every point that decides where words stand, by the name of its setting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Points(BTreeMap<String, String>);

/// Tables of published records; their papers keep the points of their day.
const PUBLISHED: [&str; 1] = ["decision"];

/// Width between the usual margins of an upright page, in millimetres.
const USUAL_ROOM_MM: f64 = 165.0;

/// A line of single spacing is this high, in sizes of its letters.
const SINGLE_EM: f64 = 1.15;

impl Points {
    /// The points of today.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn of_today(reading: &Reading) -> Result<Points> {
        let mut points = BTreeMap::new();
        for choice in choices::kept() {
            let chosen = setting(reading, choice.name)?;
            let known = chosen.filter(|value| choice.values.iter().any(|(one, _)| one == value));
            let value = known.unwrap_or_else(|| choice.usual.to_owned());
            points.insert(choice.name.to_owned(), value);
        }
        Ok(Points(points))
    }

    /// The points of the paper of a record: those kept with a published one, those of today for all
    /// others.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn of_record(reading: &Reading, table: &str, record: i64) -> Result<Points> {
        if !PUBLISHED.contains(&table) {
            return Self::of_today(reading);
        }
        // What was no choice yet on the day of the record was as usual.
        let mut points = Self::usual();
        if let Some(text) = table::kept(reading, table, record)? {
            let kept: BTreeMap<String, String> = serde_json::from_str(&text).unwrap_or_default();
            points.0.extend(kept);
        }
        Ok(points)
    }

    /// What holds where nobody chooses.
    pub(crate) fn usual() -> Points {
        let usual = choices::kept().map(|choice| (choice.name.to_owned(), choice.usual.to_owned()));
        Points(usual.collect())
    }

    /// The words of figures.
    #[must_use]
    pub fn word_style(&self) -> WordStyle {
        WordStyle {
            billion: match self.of("paper.billion") {
                "with_i" => Billion::WithI,
                _ => Billion::WithY,
            },
            ..WordStyle::default()
        }
    }

    /// Words of the program as the office spells them: `ủy` or `uỷ`. Never to be asked about words
    /// that a person typed.
    #[must_use]
    pub fn spelled(&self, words: &str) -> String {
        self.spelling().of(words)
    }

    /// A text that holds words of the program beside those of people, as the office spells it.
    pub(crate) fn settled(&self, text: &str) -> String {
        let mut text = text.to_owned();
        self.spelling().settle(&mut text);
        text
    }

    /// Puts the words of the program in a finished paper ([`super::legal`]) into the office's
    /// spelling. What a person typed stays as it is.
    pub fn spell(&self, document: &mut Document) {
        let spelling = self.spelling();
        papers::rewrite_texts(document, &mut |text| spelling.settle(text));
    }

    fn spelling(&self) -> Spelling {
        match self.of("paper.spelling") {
            "old" => Spelling::ToneOnY,
            _ => Spelling::ToneOnU,
        }
    }

    /// What the subject of a letter begins with: the State's always `V/v` (NĐ 30/2020, phụ lục I).
    #[must_use]
    pub fn regarding(&self, is_party: bool) -> &'static str {
        match is_party && self.of("paper.party_regarding") == "ve_viec" {
            true => "về việc",
            false => "V/v",
        }
    }

    /// Sets a look to these points; what is not of its profile is left alone.
    pub fn apply(&self, style: &mut PaperStyle) {
        let is_party = style.mirrors();
        let (ground, appendix, body, line) = if is_party {
            (
                "paper.party_ground",
                "paper.party_appendix",
                "paper.party_body",
                "paper.party_line",
            )
        } else {
            (
                "paper.state_ground",
                "paper.state_appendix",
                "paper.state_body",
                "paper.state_line",
            )
        };
        style.body.ground_italic = self.of(ground) == "italic";
        style.appendix.numbering = match self.of(appendix) {
            "roman" => Numbering::Roman,
            _ => Numbering::Arabic,
        };
        style.body.size_pt = self.figure(body, style.body.size_pt);
        style.body.line_pt = match self.of(line) {
            "single" => SINGLE_EM * style.body.size_pt,
            "one_and_half" => 1.5 * SINGLE_EM * style.body.size_pt,
            _ => self.figure(line, style.body.line_pt),
        };
        style.body.first_line_mm = self.figure("paper.first_line", style.body.first_line_mm);
        style.table.body_pt = self.figure("paper.table", style.table.body_pt);
        style.table.header_pt = style.table.body_pt;
        self.heads(style, is_party);
        if !is_party {
            style.set_portrait(Margins {
                top: self.figure("paper.top", style.portrait.top),
                bottom: self.figure("paper.bottom", style.portrait.bottom),
                left: self.figure("paper.left", style.portrait.left),
                right: self.figure("paper.right", style.portrait.right),
            });
        }
        style.landscape = self.landscape();
    }

    /// Sizes of the head and the title, and the widths of the head's cells.
    fn heads(&self, style: &mut PaperStyle, is_party: bool) {
        let head = &mut style.letterhead;
        let cells = head.left_mm + head.right_mm;
        let left = match is_party {
            true => "paper.party_cells",
            false => "paper.state_cells",
        };
        // The widths are those between the usual margins; older papers have less room.
        head.left_mm =
            self.figure(left, head.left_mm * USUAL_ROOM_MM / cells) * cells / USUAL_ROOM_MM;
        head.right_mm = cells - head.left_mm;
        if is_party {
            (style.title.kind_pt, style.title.subject_pt) = match self.of("paper.party_title") {
                "16_15" => (16.0, 15.0),
                "15_14" => (15.0, 14.0),
                _ => (16.0, 14.0),
            };
            return;
        }
        // NĐ 30: the nation's name 12–13, the motto and the date 13–14, the issuer and the number
        // 12–13; the larger of one line goes with the larger of the others.
        if self.of("paper.state_head") == "12" {
            (head.nation_pt, head.motto_pt) = (12.0, 13.0);
            (head.issuer_pt, head.place_date_pt) = (12.0, 13.0);
        }
        let title = self.figure("paper.state_title", style.title.kind_pt);
        (style.title.kind_pt, style.title.subject_pt) = (title, title);
        style.signature.signer_pt = title;
        style.page_number.size_pt =
            self.figure("paper.state_page_number", style.page_number.size_pt);
    }

    /// A page on its side, bound at its left edge or at the long upper one, where it lies in a file
    /// among upright pages.
    fn landscape(&self) -> Margins {
        match self.of("paper.landscape") {
            "top" => Margins {
                top: 30.0,
                bottom: 15.0,
                left: 20.0,
                right: 20.0,
            },
            _ => Margins {
                top: 20.0,
                bottom: 20.0,
                left: 30.0,
                right: 15.0,
            },
        }
    }

    fn of(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    fn figure(&self, name: &str, usual: f64) -> f64 {
        self.of(name).parse().unwrap_or(usual)
    }
}

/// Keeps the points of today with a record that is published by this operation.
///
/// # Errors
/// When the file cannot be written.
pub(crate) fn keep(change: &Change, table: &str, record: i64) -> Result<()> {
    let Points(points) = Points::of_today(change)?;
    let text = serde_json::to_string(&points).unwrap_or_default();
    table::keep(change, table, record, &text)
}

/// Lets go of the points that were kept with a record which is open again.
///
/// # Errors
/// When the file cannot be written.
pub(crate) fn forget(change: &Change, table: &str, record: i64) -> Result<()> {
    table::forget(change, table, record)
}
