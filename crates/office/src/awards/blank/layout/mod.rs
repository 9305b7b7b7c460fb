//! Layouts: the paper and the places of the texts on it, named by the office or built in.

mod built_in;
mod check;
mod choose;
mod edit;
mod scan;

pub use choose::{BlankDefault, choose_blank, default_blanks, put_default_blank};
pub use edit::{export_blank, override_blank, put_blank, remove_blank, take_blank};
pub use scan::{scan_of, set_scan};

pub(super) use check::{accommodated, as_card_field};
pub(super) use choose::{Chooser, accommodations};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::table;
use crate::office::Reading;
use crate::{Code, Failure, Result};

/// What a layout is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BlankKind {
    /// A certificate.
    Certificate,
    /// An envelope.
    Envelope,
    /// Place cards for the ceremony.
    PlaceCards,
}

impl BlankKind {
    /// All of them.
    pub const ALL: [BlankKind; 3] = [Self::Certificate, Self::Envelope, Self::PlaceCards];

    /// The value stored in the file.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Certificate => "certificate",
            Self::Envelope => "envelope",
            Self::PlaceCards => "place_cards",
        }
    }

    /// Reads the stored value.
    #[must_use]
    pub fn from_code(code: &str) -> Option<BlankKind> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// A layout.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BlankLayout {
    /// Local key; none where it is built in.
    pub key: Option<i64>,
    /// Its name.
    pub name: String,
    /// What it is for.
    pub kind: BlankKind,
    /// Paper and fields.
    pub content: BlankContent,
    /// The picture of the blank, by its key.
    pub scan: Option<i64>,
}

/// Paper and fields of a layout.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BlankContent {
    /// The paper.
    pub paper: BlankPaper,
    /// The texts.
    pub fields: Vec<BlankField>,
    /// Whether it is a proposal of the program that nobody has measured.
    #[serde(default)]
    pub proposal: bool,
}

/// A sheet of paper in millimetres, and the cards on it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BlankPaper {
    /// Width of the sheet.
    pub width_mm: f64,
    /// Height of the sheet.
    pub height_mm: f64,
    /// Cards beside each other; 1 where the card is the sheet.
    #[serde(default = "one")]
    pub columns: u32,
    /// Cards below each other.
    #[serde(default = "one")]
    pub rows: u32,
    /// The grid's distance from the left edge.
    #[serde(default)]
    pub left_mm: f64,
    /// The grid's distance from the upper edge.
    #[serde(default)]
    pub top_mm: f64,
    /// Width of a card; 0 is the width of the sheet.
    #[serde(default)]
    pub card_width_mm: f64,
    /// Height of a card; 0 is the height of the sheet.
    #[serde(default)]
    pub card_height_mm: f64,
    /// Whether short lines at the edges show where to cut.
    #[serde(default)]
    pub cut_marks: bool,
}

fn one() -> u32 {
    1
}

impl BlankPaper {
    /// The sheet as the page maker takes it.
    #[must_use]
    pub fn sheet(&self) -> papers::CardSheet {
        let or_sheet = |card: f64, sheet: f64| if card == 0.0 { sheet } else { card };
        papers::CardSheet {
            size_mm: (self.width_mm, self.height_mm),
            card_mm: (
                or_sheet(self.card_width_mm, self.width_mm),
                or_sheet(self.card_height_mm, self.height_mm),
            ),
            grid: (self.columns, self.rows),
            origin_mm: (self.left_mm, self.top_mm),
            gap_mm: (0.0, 0.0),
            cut_marks: self.cut_marks,
        }
    }
}

/// Where lines stand between the edges of their box.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BlankSide {
    /// At the left.
    Left,
    /// In the middle.
    Center,
    /// At the right.
    Right,
}

/// Where lines stand in the height of their box.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BlankRise {
    /// At the top.
    #[default]
    Top,
    /// In the middle.
    Middle,
    /// At the bottom.
    Bottom,
}

/// A text and its place, from the card's upper left corner.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BlankField {
    /// Its name on the layout, unique there.
    pub name: String,
    /// What it says: words with tokens in braces, such as `Quyết định số {so_qd}`. Where all its
    /// tokens are empty for a recipient, nothing is printed.
    pub pattern: String,
    /// Left edge of its box in millimetres.
    pub x_mm: f64,
    /// Upper edge of its box in millimetres.
    pub y_mm: f64,
    /// Width of its box in millimetres.
    pub width_mm: f64,
    /// Height of its box in millimetres; none lets it take the lines it needs.
    #[serde(default)]
    pub height_mm: Option<f64>,
    /// Between the left and the right edge.
    pub align: BlankSide,
    /// Between the upper and the lower edge.
    #[serde(default)]
    pub rise: BlankRise,
    /// Size in points.
    pub size_pt: f64,
    /// From baseline to baseline, in sizes.
    #[serde(default = "usual_spacing")]
    pub line_spacing: f64,
    /// Bold.
    #[serde(default)]
    pub bold: bool,
    /// Italic.
    #[serde(default)]
    pub italic: bool,
    /// In capitals.
    #[serde(default)]
    pub caps: bool,
}

fn usual_spacing() -> f64 {
    1.25
}

/// What is different for one recipient in one field. What is none stays as the layout has it.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Accommodation {
    /// Left edge in millimetres.
    pub x_mm: Option<f64>,
    /// Upper edge in millimetres.
    pub y_mm: Option<f64>,
    /// Width in millimetres.
    pub width_mm: Option<f64>,
    /// Height in millimetres.
    pub height_mm: Option<f64>,
    /// Size in points.
    pub size_pt: Option<f64>,
    /// The same words with other line breaks.
    pub text: Option<String>,
}

/// All layouts: those of the office by name, then the built-in ones whose names it has not taken.
///
/// # Errors
/// When the file cannot be read.
pub fn blank_layouts(reading: &Reading) -> Result<Vec<BlankLayout>> {
    let mut all = table::layouts(reading)?;
    for built_in in built_in::all() {
        if all.iter().all(|own| own.name != built_in.name) {
            all.push(built_in);
        }
    }
    Ok(all)
}

/// The layout of that name.
///
/// # Errors
/// `no_such_layout` with the names there are.
pub fn blank_layout(reading: &Reading, name: &str) -> Result<BlankLayout> {
    let all = blank_layouts(reading)?;
    let wanted = viet::text::clean(name);
    match all.iter().find(|layout| layout.name == wanted) {
        Some(layout) => Ok(layout.clone()),
        None => {
            let names: Vec<&str> = all.iter().map(|layout| layout.name.as_str()).collect();
            let failure = Failure::new(Code::NoSuchLayout).with("layout", wanted);
            Err(failure.with("known", names.join("; ")))
        }
    }
}
