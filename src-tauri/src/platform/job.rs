//! What a person asks of a printer, and what a printer offers; the same on every system.

use office::print::Sides;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A printer of this machine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Printer {
    /// As the system names it.
    pub(crate) name: String,
    /// Whether the system prints on it where nobody chooses.
    pub(crate) is_default: bool,
}

/// What a printer can do.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Offers {
    /// Whether it prints both sides by itself.
    pub(crate) duplex: bool,
    /// Its trays; none where it does not tell.
    pub(crate) trays: Vec<Tray>,
}

/// A place from which a printer takes paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Tray {
    /// As the system wants it named.
    pub(crate) value: String,
    /// As people know it.
    pub(crate) text: String,
}

/// What is asked of a printer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PrintJob {
    /// As the system names it.
    pub(crate) printer: String,
    /// `1-3,7`; empty for all pages.
    pub(crate) pages: String,
    /// How many of each page, from 1.
    pub(crate) copies: u16,
    /// Which sides are printed.
    pub(crate) sides: Sides,
    /// A value of [`Tray`]; none leaves it to the printer.
    pub(crate) tray: Option<String>,
}

impl PrintJob {
    /// More copies than anybody wants are a slip of the keyboard.
    pub(crate) fn copies(&self) -> u16 {
        self.copies.clamp(1, 999)
    }
}
