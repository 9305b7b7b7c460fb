//! Why something was refused: a closed code, its parameters and the place. No sentences here;
//! the words are chosen at the edge ([`Failure::say`]), and a code without a Vietnamese text
//! does not compile.

mod code;

pub use code::Code;

use crate::words::{self, Lang, Param, Params, keys};
use serde::{Deserialize, Serialize};
use std::fmt;
use ts_rs::TS;

/// What every function of this crate returns.
pub type Result<T> = std::result::Result<T, Failure>;

/// A refusal: what, with which values, and where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Failure {
    /// What is wrong.
    pub code: Code,
    /// The values its sentence names.
    pub params: Params,
    /// The file and cell it is about, if it is about one.
    pub place: Option<Place>,
}

/// Where in the world outside: a file, and within a workbook the sheet and the cell.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Place {
    /// Name of the file, without folders.
    pub file: Option<String>,
    /// Name of the sheet.
    pub sheet: Option<String>,
    /// Row from 1.
    pub row: Option<u32>,
    /// Column as Excel writes it: `B`.
    pub column: Option<String>,
}

impl Failure {
    /// A refusal without parameters and place.
    pub fn new(code: Code) -> Self {
        Failure {
            code,
            params: Params::new(),
            place: None,
        }
    }

    /// The same refusal with one more value for its sentence.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Param>) -> Self {
        self.params.insert(name.to_owned(), value.into());
        self
    }

    /// The same refusal, told of a place.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }

    /// The same refusal, told of a file.
    #[must_use]
    pub fn of_file(mut self, file: &std::path::Path) -> Self {
        let name = file
            .file_name()
            .unwrap_or(file.as_os_str())
            .to_string_lossy()
            .into_owned();
        self.params.insert("file".to_owned(), Param::from(&name));
        self.place.get_or_insert_default().file = Some(name);
        self
    }

    /// One sentence for people, with the place at its end when the sentence itself does not name it.
    pub fn say(&self, lang: Lang) -> String {
        let sentence = words::say(lang, self.code.word(), &self.params);
        match self.place.as_ref().and_then(|place| place.say(lang)) {
            Some(place) => format!("{sentence} ({place})"),
            None => sentence,
        }
    }
}

impl Place {
    /// "trang Danh sách, ô B12"; nothing when only the file is known, which the sentence names.
    fn say(&self, lang: Lang) -> Option<String> {
        let cell = match (&self.column, self.row) {
            (Some(column), Some(row)) => Some((keys::PLACE_CELL, format!("{column}{row}"))),
            (None, Some(row)) => Some((keys::PLACE_ROW, row.to_string())),
            (Some(column), None) => Some((keys::PLACE_COLUMN, column.clone())),
            (None, None) => None,
        };
        let sheet = self.sheet.clone().map(|sheet| (keys::PLACE_SHEET, sheet));
        let parts: Vec<String> = sheet
            .into_iter()
            .chain(cell)
            .map(|(key, at)| {
                words::say(
                    lang,
                    key,
                    &Params::from([("at".to_owned(), Param::Text(at))]),
                )
            })
            .collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {}", self.code.key(), self.say(Lang::En))
    }
}

impl std::error::Error for Failure {}

impl From<Code> for Failure {
    fn from(code: Code) -> Self {
        Failure::new(code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_names_its_sheet_and_cell() {
        let failure = Failure::new(Code::Damaged).of_file("thư mục/Danh sách.xlsx".as_ref());
        assert!(failure.say(Lang::Vi).contains("Danh sách.xlsx"));
        let place = Place {
            sheet: Some("Trang 1".into()),
            row: Some(12),
            column: Some("B".into()),
            ..Place::default()
        };
        assert!(failure.at(place).say(Lang::Vi).contains("Trang 1"));
    }
}
