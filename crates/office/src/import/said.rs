//! What a person has said of the sheets of a staged file: where the header is, what columns hold,
//! how the text is encoded, which sheets are left out. Kept with the batch, so that the file can be
//! read again as it was told.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sheets::table::{Given, column_number};

use super::recipe::{InUse, RecipeValue};
use super::record::Adjustment;

/// What a person has said of the sheets, by index.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Said {
    pub(crate) sheets: BTreeMap<usize, SaidOfSheet>,
}

/// What a person has said of one sheet.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct SaidOfSheet {
    /// First and last row of its header.
    pub(crate) header: Option<(u32, u32)>,
    /// The field that a column holds, or none, by the column's letters.
    pub(crate) columns: BTreeMap<String, Option<String>>,
    /// Code of the encoding of its text.
    pub(crate) encoding: Option<String>,
    /// Codes of the encodings of columns, by their letters.
    pub(crate) encodings: BTreeMap<String, String>,
    /// Whether it is taken in, or left out, whatever would be found on it.
    pub(crate) taken: Option<bool>,
    /// The recipe that said so first.
    pub(crate) recipe: Option<InUse>,
}

impl Said {
    /// Adds what is said now.
    pub(crate) fn add(&mut self, adjustment: &Adjustment, sheet: usize) {
        let own = self.sheets.entry(sheet).or_default();
        if let Some(header) = adjustment.header_rows {
            own.header = Some(header);
        }
        for choice in &adjustment.columns {
            own.columns
                .insert(choice.letter.clone(), choice.field.clone());
        }
        if let Some(taken) = adjustment.take {
            own.taken = Some(taken);
        } else if adjustment.encoding.is_none() {
            // Who says something of a sheet, or looks at one that was left out, wants its rows.
            own.taken = Some(true);
        }
        if let Some(choice) = &adjustment.encoding {
            self.encode(sheet, choice.letter.clone(), choice.code.clone());
        }
    }

    /// Names the encoding of a sheet, or of one of its columns; none takes the word back.
    pub(crate) fn encode(&mut self, sheet: usize, letter: Option<String>, code: Option<String>) {
        let own = self.sheets.entry(sheet).or_default();
        match (letter, code) {
            (None, code) => own.encoding = code,
            (Some(letter), Some(code)) => {
                own.encodings.insert(letter, code);
            }
            (Some(letter), None) => {
                own.encodings.remove(&letter);
            }
        }
    }

    /// Whether a sheet is to be left out.
    pub(crate) fn leaves_out(&self, sheet: usize) -> bool {
        let own = self.sheets.get(&sheet);
        own.is_some_and(|own| own.taken == Some(false))
    }

    /// The texts that stand for others on a sheet.
    pub(crate) fn values(&self, sheet: usize) -> &[RecipeValue] {
        let used = self.sheets.get(&sheet).and_then(|own| own.recipe.as_ref());
        used.map_or(&[], |used| &used.values)
    }

    /// What is said of tables, for their finder. Who names only an encoding says nothing of them.
    pub(crate) fn given(&self) -> BTreeMap<usize, Given> {
        let tells = |own: &SaidOfSheet| {
            own.taken == Some(true) || own.header.is_some() || !own.columns.is_empty()
        };
        self.sheets
            .iter()
            .filter(|(_, own)| tells(own))
            .map(|(at, own)| (*at, own.given()))
            .collect()
    }
}

impl SaidOfSheet {
    /// The same for the finder of tables.
    pub(crate) fn given(&self) -> Given {
        let columns = self.columns.iter();
        let numbered =
            columns.filter_map(|(letters, field)| Some((column_number(letters)?, field.clone())));
        Given {
            header: self.header,
            columns: numbered.collect(),
        }
    }
}
