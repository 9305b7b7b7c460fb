//! Charts and booklets: a workbook has the figures of the ones and the cover of the others.

use super::{Sheet, Written};
use crate::Table;
use crate::compose::clean;
use crate::fonts::Face;

impl Sheet<'_> {
    /// Writes the figures of a chart under its title.
    pub(in crate::xlsx) fn chart(&mut self, title: &str, figures: &Table) -> Written {
        self.across(&[clean(title)], Face::Bold)?;
        self.table(figures)?;
        self.gap()
    }

    /// Writes the words of a cover.
    pub(super) fn cover(&mut self, kind: &[String], lines: &[String], foot: String) -> Written {
        self.across(kind, Face::Bold)?;
        self.across(lines, Face::Bold)?;
        self.across(&[foot], Face::Italic)?;
        self.gap()
    }
}
