//! Ways of reading that were kept: what people corrected while they took a file in (header rows,
//! columns, encodings, sheets left out, spellings of units and awards), remembered for the sender
//! and the shape of the header. The next file of that kind is read so from the start, and says so
//! in one line. A recipe is only applied where its columns are there and what stands in them does
//! not speak against it. Deliberately not here: how a table is found without being told
//! (`sheets::table`).

mod apply;
mod check;
mod edit;
mod exchange;
mod keep;
mod list;
mod sender;
mod shape;
mod table;
mod turn;

pub use edit::{RecipeEdit, edit_recipe, remove_recipes};
pub use exchange::{RecipesTaken, read_recipes, recipes_text, take_recipes, write_recipes};
pub use list::{RecipeColumn, RecipeRow, recipes};
pub use turn::turn_recipe;

pub(super) use apply::{apply, lines};
pub(super) use keep::remember;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use self::shape::Header;

/// A recipe as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Recipe {
    pub(super) key: i64,
    pub(super) id: uuid::Uuid,
    pub(super) about: About,
    pub(super) content: Content,
    /// When it was last changed, UTC.
    pub(super) edited_at: String,
}

/// What a recipe is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct About {
    /// Code of the kind of sheet.
    pub(super) kind: String,
    /// The sender as written; empty where no file says it.
    pub(super) sender_text: String,
}

/// What a recipe says. This is also its shape in files.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Content {
    /// The header that it is known by.
    pub(super) header: Header,
    /// Whether a person said that these rows are the header.
    pub(super) header_said: bool,
    /// Columns that a person said something of.
    pub(super) columns: Vec<ColumnKept>,
    /// Code of the encoding of the sheet, if it was said.
    pub(super) encoding: Option<String>,
    /// Codes of the encodings of columns, by their letters.
    pub(super) encodings: BTreeMap<String, String>,
    /// Whether the sheet was taken in, or left out, against what was found.
    pub(super) taken: Option<bool>,
    /// Texts that stand for others.
    pub(super) values: Vec<RecipeValue>,
}

/// A column and what it holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct ColumnKept {
    pub(super) letter: String,
    /// What stands over it.
    #[serde(default)]
    pub(super) header: String,
    /// The field; none is not taken.
    pub(super) field: Option<String>,
}

/// A text of a field that stands for another: how this sender spells a unit or an award.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecipeValue {
    /// Code of the field.
    pub field: String,
    /// The text in the file.
    pub from: String,
    /// What is taken for it.
    pub to: String,
}

/// The one line that tells of a recipe where a file is taken in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecipeLine {
    /// The recipe.
    pub key: i64,
    /// Index of the sheet.
    pub sheet: usize,
    /// Name of the sheet; empty in delimited text.
    pub sheet_name: String,
    /// Whose it is; empty where no file says it.
    pub sender: String,
    /// When it was last changed, UTC.
    pub edited_at: String,
    /// Whether the sheet is read so now.
    pub applied: bool,
    /// The whole line in words.
    pub text: String,
    /// What it says, one by one, in words.
    pub parts: Vec<String>,
}

/// A recipe in use, as a staged file remembers it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(super) struct InUse {
    pub(super) key: i64,
    pub(super) sender: String,
    pub(super) edited_at: String,
    /// What it says, in words.
    pub(super) parts: Vec<String>,
    /// Why it is not applied, in words; empty where a person does not want it.
    pub(super) refused: Option<String>,
    /// The texts it puts for others.
    pub(super) values: Vec<RecipeValue>,
}

impl Content {
    /// Whether it says the same as another. What stands over a column is shown to people and says
    /// nothing: a year in it changes.
    fn says_as(&self, other: &Content) -> bool {
        let bare = |content: &Content| {
            let mut bare = content.clone();
            bare.columns
                .iter_mut()
                .for_each(|column| column.header.clear());
            bare
        };
        bare(self) == bare(other)
    }

    /// Whether it says nothing.
    fn is_empty(&self) -> bool {
        let told = Content {
            header: Header::default(),
            ..self.clone()
        };
        told == Content::default()
    }
}
