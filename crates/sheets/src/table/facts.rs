//! What one row shows at a glance: its running number, its subject, how much else it holds.

use super::view::{View, has_ink, tidy};
use super::words::{self, Numbering};
use crate::workbook::{Cell, Value};

/// What a column is to the rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Number,
    Subject,
    Value,
    Other,
}

/// The columns of a table, as far as rows are told apart by them.
pub(super) struct Shape {
    pub(super) from: u32,
    pub(super) to: u32,
    /// For each column from `from`.
    pub(super) parts: Vec<Part>,
    /// Whether nearly all rows of data carry a running number.
    pub(super) numbered: bool,
    /// Whether no other table stands beside this one.
    pub(super) alone: bool,
    /// The field of the first column of subjects; empty where there is none.
    pub(super) subject: &'static str,
    /// How many values a row of data usually holds beside number and subject.
    pub(super) usual: usize,
}

/// The cell in the number column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Count {
    None,
    Whole(u32),
    Kind(Numbering),
    Text,
}

/// One row, looked at once.
pub(super) struct Facts<'s> {
    pub(super) count: Count,
    /// Whether the subject column has something to see, merged down or its own.
    pub(super) subject: Option<&'s Cell>,
    /// Values other than figures.
    pub(super) values: usize,
    /// Cells that are figures, the number column aside.
    pub(super) figures: usize,
    /// Own cells with something to see.
    pub(super) inked: usize,
    /// Columns and cells that hold text, the running number aside.
    pub(super) texts: Vec<(u32, &'s Cell)>,
}

impl Shape {
    pub(super) fn part(&self, col: u32) -> Part {
        self.parts[(col - self.from) as usize]
    }

    /// Looks at a row.
    pub(super) fn look<'s>(&self, view: &View<'s>, row: u32) -> Facts<'s> {
        let mut facts = Facts {
            count: Count::None,
            subject: None,
            values: 0,
            figures: 0,
            inked: 0,
            texts: Vec::new(),
        };
        for (col, cell) in view.ink(row, self.from, self.to) {
            if !only_holds_place(cell) {
                self.take(&mut facts, col, cell);
            }
        }
        if facts.inked > 0 && facts.subject.is_none() {
            facts.subject = self.merged_subject(view, row);
        }
        if facts.inked > 0 && facts.count == Count::None {
            facts.count = self.merged_count(view, row);
        }
        facts
    }

    /// Whether a subject stands beside a value that is merged down from a row above: no heading
    /// does.
    pub(super) fn is_covered(&self, view: &View, row: u32, facts: &Facts) -> bool {
        let merged = |col: &u32| {
            let area = view.area(row, *col);
            let down = area.is_some_and(|area| area.first_row < row && area.first_col == *col);
            down && self.part(*col) == Part::Value && view.value(row, *col).is_some_and(has_ink)
        };
        facts.values == 0
            && facts.subject.is_some()
            && (self.from..=self.to).any(|col| merged(&col))
    }

    fn take<'s>(&self, facts: &mut Facts<'s>, col: u32, cell: &'s Cell) {
        facts.inked += 1;
        let part = self.part(col);
        if part == Part::Number {
            facts.count = count_of(cell);
            if facts.count == Count::Text {
                facts.texts.push((col, cell));
            }
            return;
        }
        let figure = is_figure(cell);
        match part {
            Part::Subject => {
                facts.subject.get_or_insert(cell);
            }
            Part::Value if figure => facts.figures += 1,
            Part::Value => facts.values += 1,
            _ => {}
        }
        if !figure || part == Part::Subject {
            facts.texts.push((col, cell));
        }
    }

    fn merged_subject<'s>(&self, view: &View<'s>, row: u32) -> Option<&'s Cell> {
        let mut cols = (self.from..=self.to).filter(|col| self.part(*col) == Part::Subject);
        cols.find_map(|col| {
            let cell = view.value(row, col)?;
            (has_ink(cell) && !only_holds_place(cell)).then_some(cell)
        })
    }

    fn merged_count(&self, view: &View, row: u32) -> Count {
        let mut cols = (self.from..=self.to).filter(|col| self.part(*col) == Part::Number);
        let cell = cols.find_map(|col| view.value(row, col));
        cell.map_or(Count::None, count_of)
    }
}

impl Facts<'_> {
    /// The leftmost text of the row.
    pub(super) fn first_text(&self) -> String {
        self.texts
            .first()
            .map(|(_, cell)| tidy(cell))
            .unwrap_or_default()
    }
}

fn count_of(cell: &Cell) -> Count {
    match &cell.value {
        Value::Number(number) if *number >= 0.0 && number.fract() == 0.0 && *number < 1e7 => {
            Count::Whole(*number as u32)
        }
        Value::Text(text) => count_in(text.trim()),
        _ => Count::Text,
    }
}

fn count_in(text: &str) -> Count {
    let bare = text.trim_matches(['.', ')', '(', ' ', '\u{a0}']);
    if !bare.is_empty() && bare.len() < 8 && bare.bytes().all(|b| b.is_ascii_digit()) {
        return bare.parse().map_or(Count::Text, Count::Whole);
    }
    let word = text.trim_end_matches([')', '/', ':', '-', '.', ' ']);
    words::kind_of(word).map_or(Count::Text, Count::Kind)
}

/// Dots and dashes where something is to be filled in.
fn only_holds_place(cell: &Cell) -> bool {
    cell.text()
        .is_some_and(|text| text.len() <= 60 && words::is_placeholder(text.trim()))
}

/// A number, or text that is one: `1.410.000 đ`, `09`.
pub(super) fn is_figure(cell: &Cell) -> bool {
    match &cell.value {
        Value::Number(_) | Value::Date(_) => true,
        Value::Text(text) => is_figure_text(text),
        _ => false,
    }
}

pub(super) fn is_figure_text(text: &str) -> bool {
    // Nearly all texts end here: letters are counted in figures only.
    text.len() <= 32
        && starts_with_digit(text)
        && text.chars().filter(|c| c.is_alphabetic()).count() <= 4
}

fn starts_with_digit(text: &str) -> bool {
    text.trim_start().starts_with(|c: char| c.is_ascii_digit())
}
