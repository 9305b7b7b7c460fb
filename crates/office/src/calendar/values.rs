//! What an entry says, field by field: words as typed, a kind's code, ISO dates; and the typed texts
//! that could not be read, beside their empty fields.

use std::collections::BTreeMap;
use std::str::FromStr;

use viet::date::PartialDate;
use viet::text::clean;

use super::column::{COLUMNS, Column, Shape};
use super::kind::DayKind;
use crate::models;

/// What a marked field holds.
pub(crate) const YES: &str = "yes";

/// A typed text that waits beside an empty field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unread {
    /// The field.
    pub column: Column,
    /// The text as typed.
    pub raw: String,
    /// Code of the problem: a word of the catalogue behind `calendar-unread-`.
    pub code: String,
}

/// The values of an entry.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Values {
    cells: [String; COLUMNS],
    /// Texts that wait beside an empty field.
    pub unread: Vec<Unread>,
}

impl Values {
    /// Reads everything typed in a form, by the codes of fields. `year` is that of the calendar.
    ///
    /// # Errors
    /// [`crate::Code::NoSuchField`].
    pub fn from_draft(draft: &BTreeMap<String, String>, year: i32) -> crate::Result<Values> {
        let mut values = Values::default();
        for (code, text) in draft {
            values.set(Column::of_code(code)?, text, year);
        }
        Ok(values)
    }

    /// The value of a field: words, a code or an ISO date; empty where there is none.
    #[must_use]
    pub fn get(&self, column: Column) -> &str {
        &self.cells[column.place()]
    }

    /// Puts a value that was read already.
    pub(crate) fn put(&mut self, column: Column, value: impl Into<String>) {
        self.unread.retain(|unread| unread.column != column);
        self.cells[column.place()] = value.into();
    }

    /// Keeps a text that could not be read beside the empty field.
    pub(crate) fn put_unread(&mut self, column: Column, raw: &str, code: &str) {
        self.put(column, "");
        self.unread.push(Unread {
            column,
            raw: raw.to_owned(),
            code: code.to_owned(),
        });
    }

    /// Reads one field's text; an empty text empties the field.
    pub fn set(&mut self, column: Column, text: &str, year: i32) {
        let text = clean(text);
        match read(column.shape(), &text, year) {
            Ok(value) => self.put(column, value),
            Err(code) => self.put_unread(column, &text, code),
        }
    }

    /// A date field.
    #[must_use]
    pub fn date(&self, column: Column) -> Option<PartialDate> {
        PartialDate::from_str(self.get(column)).ok()
    }

    /// What it is; a note where nobody says.
    #[must_use]
    pub fn kind(&self) -> DayKind {
        DayKind::from_code(self.get(Column::Kind)).unwrap_or(DayKind::Note)
    }

    /// Whether it returns every year.
    #[must_use]
    pub fn is_yearly(&self) -> bool {
        self.get(Column::Yearly) == YES
    }

    /// A field's value as people read it: names of codes, dates day first.
    #[must_use]
    pub fn shown(&self, column: Column) -> String {
        shown(column.shape(), self.get(column))
    }
}

/// A value as people read it.
pub(crate) fn shown(shape: Shape, value: &str) -> String {
    let named = match shape {
        Shape::Text(_) | Shape::Mark => None,
        Shape::Date => PartialDate::from_str(value).ok().map(date_shown),
        Shape::Kind => DayKind::from_code(value).map(DayKind::name),
    };
    named.unwrap_or_else(|| value.to_owned())
}

/// A day as papers write it; a month, a quarter or a year as registers do.
fn date_shown(date: PartialDate) -> String {
    match date.exact() {
        Some(day) => viet::date::short(day),
        None => models::date_shown(date),
    }
}

/// The value of a text, or the code of what is wrong with it.
fn read(shape: Shape, text: &str, year: i32) -> Result<String, &'static str> {
    if text.is_empty() {
        return Ok(String::new());
    }
    match shape {
        Shape::Text(most) if text.chars().count() > most => Err("long"),
        Shape::Text(_) => Ok(text.to_owned()),
        Shape::Date => models::day(text, year).map(|date| date.iso()),
        Shape::Kind => entered(text)
            .map(|kind| kind.code().to_owned())
            .ok_or("kind"),
        Shape::Mark => Ok(YES.to_owned()),
    }
}

fn entered(text: &str) -> Option<DayKind> {
    let coded = DayKind::from_code(text).filter(|kind| DayKind::ENTERED.contains(kind));
    coded
        .or_else(|| {
            let mut named = DayKind::ENTERED.into_iter();
            named.find(|kind| viet::text::fold(&kind.name()) == viet::text::fold(text))
        })
        .or_else(|| DayKind::read(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typed_texts_become_values_or_wait_beside_their_fields() {
        let cases = [
            (Column::Kind, "Hội nghị", "conference", None),
            (Column::Kind, "linh tinh", "", Some("kind")),
            (Column::Starts, "15/10", "2024-10-15", None),
            (Column::Starts, "quý II", "2024-Q2", None),
            (Column::Ends, "31/11", "", Some("no-such-day")),
            (Column::Yearly, "x", YES, None),
        ];
        for (column, text, value, problem) in cases {
            let mut values = Values::default();
            values.set(column, text, 2024);
            let code = values.unread.first().map(|unread| unread.code.as_str());
            assert_eq!((values.get(column), code), (value, problem), "{text}");
        }
    }
}
