//! The words for people: one Fluent catalogue in Vietnamese and English, read here and by the
//! window. Its keys are constants ([`keys`]), so a word that has no Vietnamese text does not
//! compile. Not here: the legal texts of printed forms, which are dated data.

mod catalogue;
mod param;
mod spoken;

pub use catalogue::{exists, say, say_with, text_of};
pub use param::{Param, Params};
pub use spoken::speaking;
pub(crate) use spoken::spoken;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

include!(concat!(env!("OUT_DIR"), "/keys.rs"));

/// The name of a message in the catalogue; made only by the generated constants and [`Key::of`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Key(&'static str);

impl Key {
    /// The key as it stands in the catalogue: `"failure-disk-full"`.
    pub fn name(self) -> &'static str {
        self.0
    }

    /// The key of that name, if the catalogue has it.
    pub fn of(name: &str) -> Option<Key> {
        let at = keys::ALL.binary_search_by(|key| key.0.cmp(name)).ok()?;
        keys::ALL.get(at).copied()
    }
}

/// The languages of the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Lang {
    /// Vietnamese, the language of the office.
    #[default]
    Vi,
    /// English, for those who help from elsewhere.
    En,
}

#[cfg(test)]
mod tests;
