//! One cell of an OpenDocument spreadsheet: its typed value, or its text with white space as
//! OpenDocument 1.3, part 3, 6.1.2 and 6.1.3 have it.

use chrono::NaiveDateTime;
use quick_xml::events::BytesStart;

use super::attribute;
use super::styles::Look;
use super::table::repeated;
use crate::child::tell::Datum;
use crate::formats::number;
use crate::wire::{LONGEST_TEXT, Style};
use crate::workbook::CellFormat;

/// A cell as its events go by.
pub(super) struct OpenCell {
    pub(super) repeated: u32,
    kind: String,
    value: Option<String>,
    formula: bool,
    look: Look,
    text: String,
    paragraphs: u32,
    inside: bool,
    blank: bool,
}

/// What a cell turned out to be.
pub(super) enum Found {
    Nothing,
    /// A formula without a value.
    Uncalculated,
    /// A formula whose value is empty text.
    EmptyFormula,
    Value(CellFormat, Held),
}

/// A value that waits for the end of its row.
pub(super) enum Held {
    Text(String),
    Number(f64),
    Date(NaiveDateTime),
    Bool(bool),
    Error(String),
}

impl OpenCell {
    /// The cell that this tag opens.
    pub(super) fn new(start: &BytesStart<'_>, look: Look) -> OpenCell {
        let error = attribute(start, "calcext:value-type").is_some_and(|kind| kind == "error");
        let kind = attribute(start, "office:value-type").unwrap_or_default();
        let values = ["value", "date-value", "boolean-value", "string-value"];
        let value = |name| attribute(start, &format!("office:{name}"));
        OpenCell {
            repeated: repeated(start, "columns"),
            kind: if error { "error".to_owned() } else { kind },
            value: values.into_iter().find_map(value),
            formula: attribute(start, "table:formula").is_some(),
            look,
            text: String::new(),
            paragraphs: 0,
            inside: false,
            blank: false,
        }
    }

    /// How a value of this kind looks here.
    pub(super) fn style(&self, format: CellFormat) -> Style {
        Style(format, self.look.bold, self.look.font.clone())
    }

    /// Takes the tag that opens an element within the cell.
    pub(super) fn start(&mut self, name: &str, start: &BytesStart<'_>) {
        match name {
            "p" | "h" => {
                if self.paragraphs > 0 {
                    self.text.push('\n');
                }
                self.paragraphs += 1;
                (self.inside, self.blank) = (true, false);
            }
            "s" => {
                let count = attribute(start, "text:c")
                    .and_then(|c| c.parse().ok())
                    .unwrap_or(1);
                self.exactly(&" ".repeat(std::cmp::min(count, LONGEST_TEXT)));
            }
            "tab" => self.exactly("\t"),
            "line-break" => self.exactly("\n"),
            _ => {}
        }
    }

    /// Takes the tag that ends an element within the cell.
    pub(super) fn end(&mut self, name: &str) {
        if matches!(name, "p" | "h") {
            self.inside = false;
        }
    }

    /// Takes text: a run of white space is one blank, and none at the ends of a paragraph.
    pub(super) fn text(&mut self, text: &str) {
        if !self.inside || self.text.len() > LONGEST_TEXT {
            return;
        }
        for letter in text.chars() {
            if matches!(letter, ' ' | '\t' | '\r' | '\n') {
                self.blank = !self.text.is_empty() && !self.text.ends_with('\n');
                continue;
            }
            if std::mem::take(&mut self.blank) {
                self.text.push(' ');
            }
            self.text.push(letter);
        }
    }

    /// What the cell holds.
    pub(super) fn found(&mut self) -> Found {
        if let Some((format, value)) = self.typed() {
            return Found::Value(format, value);
        }
        let text = match self.value.take() {
            Some(value) if self.paragraphs == 0 => value,
            _ => std::mem::take(&mut self.text),
        };
        match text.is_empty() {
            false => Found::Value(CellFormat::General, Held::Text(text)),
            true if self.formula && self.kind == "string" => Found::EmptyFormula,
            true if self.formula => Found::Uncalculated,
            true => Found::Nothing,
        }
    }

    fn typed(&self) -> Option<(CellFormat, Held)> {
        let value = self.value.as_deref().map(str::trim);
        let number = || value?.parse().ok().map(Held::Number);
        Some(match self.kind.as_str() {
            "error" => (CellFormat::General, Held::Error(self.text.clone())),
            "float" => (CellFormat::General, number()?),
            "currency" => (CellFormat::Number, number()?),
            "percentage" => (CellFormat::Percent, number()?),
            "date" => (CellFormat::Date, Held::Date(number::iso_moment(value?)?)),
            "boolean" => (CellFormat::General, Held::Bool(value? == "true")),
            _ => return None,
        })
    }

    fn exactly(&mut self, text: &str) {
        if self.inside && self.text.len() <= LONGEST_TEXT {
            if std::mem::take(&mut self.blank) {
                self.text.push(' ');
            }
            self.text.push_str(text);
        }
    }
}

impl Held {
    /// As it is told.
    pub(super) fn datum(&self) -> Datum<'_> {
        match self {
            Held::Text(text) => Datum::Text(text),
            Held::Number(number) => Datum::Number(*number),
            Held::Date(moment) => Datum::Date(*moment),
            Held::Bool(yes) => Datum::Bool(*yes),
            Held::Error(name) => Datum::Error(name),
        }
    }
}
