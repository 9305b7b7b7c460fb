//! The second kind of document: texts placed in millimetres on a sheet that may be printed
//! already (certificates on blanks), on envelopes, on place cards.
//!
//! Lines are broken and sizes chosen before anything is laid out ([`fit`]), so that what does not
//! fit is known by its card and field while no paper has been touched. Deliberately not here: a
//! picture of the blank on the paper (it is shown beneath a preview, never printed), and what a
//! field says.

mod check;
mod fit;
mod lay;
mod scan;
mod sheet;
mod world;

pub use fit::{Fitted, Misfit, Why, fit};
pub use lay::{LaidCards, lay_out_cards};
pub use scan::{Scan, scan};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::Align;

/// Cards to be printed, each with its texts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Cards {
    /// The title in the PDF's metadata; it is not printed.
    pub title: String,
    /// The date in the PDF's metadata.
    pub created: NaiveDate,
    /// The family of type: [`crate::BUILT_IN`], or one that was found on the machine
    /// ([`crate::install_font`]). Without it the built-in one is taken.
    pub font: String,
    /// The paper, and how many cards lie on it.
    pub sheet: CardSheet,
    /// How far everything is moved to the right and down for this printer, in millimetres, at most
    /// [`LARGEST_OFFSET_MM`] each way.
    pub offset_mm: (f64, f64),
    /// In the order of printing.
    pub cards: Vec<Card>,
}

/// A printer that is further off has taken the wrong paper.
pub const LARGEST_OFFSET_MM: f64 = 20.0;

/// Nothing is set smaller than this share of the size that was asked for.
pub const SMALLEST_SHARE: f64 = 0.8;

/// A sheet of paper and the cards on it, from left to right and from top to bottom.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct CardSheet {
    /// Width and height of the paper in millimetres.
    pub size_mm: (f64, f64),
    /// Width and height of one card in millimetres.
    pub card_mm: (f64, f64),
    /// Cards beside each other and below each other; at least one.
    pub grid: (u32, u32),
    /// The first card's distance from the left and the upper edge, in millimetres.
    pub origin_mm: (f64, f64),
    /// Between cards, in millimetres.
    pub gap_mm: (f64, f64),
    /// Whether short lines at the edges show where to cut.
    pub cut_marks: bool,
}

impl CardSheet {
    /// One card that fills the sheet.
    #[must_use]
    pub fn single(width_mm: f64, height_mm: f64) -> Self {
        Self {
            size_mm: (width_mm, height_mm),
            card_mm: (width_mm, height_mm),
            grid: (1, 1),
            origin_mm: (0.0, 0.0),
            gap_mm: (0.0, 0.0),
            cut_marks: false,
        }
    }

    /// Cards on one sheet.
    #[must_use]
    pub fn cards(&self) -> usize {
        (self.grid.0 as usize).max(1) * (self.grid.1 as usize).max(1)
    }
}

/// One card.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Card {
    /// Its texts.
    pub fields: Vec<CardField>,
    /// Its lines.
    pub strokes: Vec<CardStroke>,
}

/// A text in a box. Measures count from the card's upper left corner.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CardField {
    /// By which a misfit names it.
    pub name: String,
    /// The left edge of its box in millimetres.
    pub x_mm: f64,
    /// The upper edge of its box in millimetres. The first baseline of a text that stands at the
    /// top lies 0.891 of the asked size below it, also where the text was made smaller: it stays on
    /// the dotted line of the blank.
    pub y_mm: f64,
    /// The width of its box in millimetres; no line is wider.
    pub width_mm: f64,
    /// The height of its box in millimetres; none lets the text take the lines it needs.
    pub height_mm: Option<f64>,
    /// Where lines stand between the left and the right edge.
    pub align: Align,
    /// Where they stand between the upper and the lower edge, if there is a height.
    pub rise: Rise,
    /// Size in points.
    pub size_pt: f64,
    /// From baseline to baseline, in sizes; the same also where the text was made smaller.
    pub line_spacing: f64,
    /// Bold.
    pub bold: bool,
    /// Italic.
    pub italic: bool,
    /// In capitals.
    pub caps: bool,
    /// Data, never markup. A line feed starts a new line; at a no-break space (U+00A0) no line
    /// ends, so that a name stays whole. Empty prints nothing.
    pub text: String,
}

/// Where a text stands in the height of its box.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rise {
    /// At the top.
    #[default]
    Top,
    /// In the middle.
    Middle,
    /// At the bottom.
    Bottom,
}

/// A straight line on a card, in millimetres from its upper left corner.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct CardStroke {
    /// One end.
    pub from_mm: (f64, f64),
    /// The other end.
    pub to_mm: (f64, f64),
    /// Its weight in points.
    pub weight_pt: f64,
}
