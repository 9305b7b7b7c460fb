//! What a registration says, field by field: words as typed, codes of closed lists, ISO dates; and
//! the typed texts that could not be read, beside their empty fields.

use std::collections::BTreeMap;
use std::str::FromStr;

use viet::date::{self, DateProblem, PartialDate};
use viet::text::clean;

use super::codes::{ModelKind, ModelLevel, Novelty, Registrant};
use super::column::{COLUMNS, Column, Shape};
use super::field::Field;

/// A typed text that waits beside an empty field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unread {
    /// The field.
    pub column: Column,
    /// The text as typed.
    pub raw: String,
    /// Code of the problem: a word of the catalogue behind `models-unread-`.
    pub code: String,
}

/// The values of a registration.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Values {
    cells: [String; COLUMNS],
    /// Texts that wait beside an empty field.
    pub unread: Vec<Unread>,
}

impl Values {
    /// Reads everything typed in a form, by the codes of fields. `year` is that of the register.
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

    /// The field of the movement.
    #[must_use]
    pub fn field(&self) -> Option<Field> {
        Field::from_code(self.get(Column::Field))
    }

    /// What is registered.
    #[must_use]
    pub fn kind(&self) -> Option<ModelKind> {
        ModelKind::from_code(self.get(Column::Kind))
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
        Shape::Text(_) => None,
        Shape::Date => PartialDate::from_str(value).ok().map(date_shown),
        Shape::Field => Field::from_code(value).map(Field::name),
        Shape::Kind => ModelKind::from_code(value).map(ModelKind::name),
        Shape::Registrant => Registrant::from_code(value).map(Registrant::name),
        Shape::Novelty => Novelty::from_code(value).map(Novelty::name),
        Shape::Level => ModelLevel::from_code(value).map(ModelLevel::name),
    };
    named.unwrap_or_else(|| value.to_owned())
}

/// `15/03/2023`, `3/2023`, `Quý I/2023`, `2023`.
pub(crate) fn date_shown(date: PartialDate) -> String {
    use viet::date::Precision;
    let iso = date.iso();
    match date.precision() {
        Precision::Day => date.first_day().format("%d/%m/%Y").to_string(),
        Precision::Month => date.first_day().format("%-m/%Y").to_string(),
        Precision::Quarter => {
            let quarter = iso.chars().last().and_then(|digit| digit.to_digit(10));
            let roman = ["I", "II", "III", "IV"];
            let named = quarter.and_then(|quarter| roman.get(quarter as usize - 1));
            format!("Quý {}/{}", named.unwrap_or(&""), date.year())
        }
        Precision::HalfYear if iso.ends_with("H1") => format!("6 tháng đầu năm {}", date.year()),
        Precision::HalfYear => format!("6 tháng cuối năm {}", date.year()),
        Precision::Year => date.year().to_string(),
    }
}

/// The value of a text, or the code of what is wrong with it.
fn read(shape: Shape, text: &str, year: i32) -> Result<String, &'static str> {
    if text.is_empty() {
        return Ok(String::new());
    }
    let coded = |code: Option<&'static str>, problem| code.map(str::to_owned).ok_or(problem);
    match shape {
        Shape::Text(most) if text.chars().count() > most => Err("long"),
        Shape::Text(_) => Ok(text.to_owned()),
        Shape::Date => day(text, year).map(|date| date.iso()),
        Shape::Field => {
            let known = Field::from_code(text).or_else(|| Field::read(text));
            coded(known.map(Field::code), "field")
        }
        Shape::Kind => {
            let known = ModelKind::from_code(text).or_else(|| ModelKind::read(text));
            coded(known.map(ModelKind::code), "kind")
        }
        Shape::Registrant => {
            let known = Registrant::from_code(text).or_else(|| Registrant::read(text));
            coded(known.map(Registrant::code), "registrant")
        }
        Shape::Novelty => {
            let known = Novelty::from_code(text).or_else(|| Novelty::read(text));
            coded(known.map(Novelty::code), "novelty")
        }
        Shape::Level => {
            let known = ModelLevel::from_code(text).or_else(|| ModelLevel::read(text));
            coded(known.map(ModelLevel::code), "level")
        }
    }
}

/// A day, month, quarter or year; the register's year where none is told.
pub(crate) fn day(text: &str, year: i32) -> Result<PartialDate, &'static str> {
    if let Ok(iso) = PartialDate::from_str(text) {
        return Ok(iso);
    }
    match date::read(text, Some(year)) {
        Ok(Some(date)) => Ok(date),
        Ok(None) => Err("date"),
        Err(DateProblem::NoSuchDay) => Err("no-such-day"),
        Err(_) => Err("date"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typed_texts_become_values_or_wait_beside_their_fields() {
        let cases = [
            (Column::Field, "VH-XH", "VAN_HOA_XA_HOI", None),
            (Column::Field, "kinh tế, an ninh", "", Some("field")),
            (Column::Kind, "điển hình cá nhân", "individual", None),
            (Column::Novelty, "Duy trì", "continued", None),
            (Column::Novelty, "Nhân rộng từ ấp 1", "replica", None),
            (Column::Novelty, "khá", "", Some("novelty")),
            (Column::Level, "Cấp quận", "district", None),
            (Column::Starts, "15/3", "2023-03-15", None),
            (Column::Starts, "quý II", "2023-Q2", None),
            (Column::Ends, "31/02/2023", "", Some("no-such-day")),
            (
                Column::Title,
                "  Nét đẹp   đường quê ",
                "Nét đẹp đường quê",
                None,
            ),
        ];
        for (column, text, value, problem) in cases {
            let mut values = Values::default();
            values.set(column, text, 2023);
            let code = values.unread.first().map(|unread| unread.code.as_str());
            assert_eq!((values.get(column), code), (value, problem), "{text}");
        }
    }

    #[test]
    fn a_mended_field_loses_its_unread_text() {
        let mut values = Values::default();
        values.set(Column::Ends, "31/02/2023", 2023);
        values.set(Column::Ends, "28/02/2023", 2023);
        assert!(values.unread.is_empty());
        assert_eq!(values.shown(Column::Ends), "28/02/2023");
    }
}
