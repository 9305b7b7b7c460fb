//! Recipes as people see them in a list.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::apply::parts;
use super::keep::name_of;
use super::{Recipe, RecipeValue, table};
use crate::Result;
use crate::import::encoding;
use crate::import::kind::Kind;
use crate::import::layout::kind_name;
use crate::import::notices;
use crate::import::record::FieldChoice;
use crate::office::Reading;

/// A recipe in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecipeRow {
    /// Its key.
    pub key: i64,
    /// Its id, which it keeps in other offices.
    pub id: String,
    /// Code of the kind of sheet.
    pub kind: String,
    /// The kind in words.
    pub kind_name: String,
    /// The sender; empty where no file says it.
    pub sender: String,
    /// When it was last changed, UTC.
    pub edited_at: String,
    /// What it says, one by one, in words.
    pub parts: Vec<String>,
    /// The header it is known by: the words of its cells.
    pub header: String,
    /// The columns it says something of.
    pub columns: Vec<RecipeColumn>,
    /// The texts it puts for others.
    pub values: Vec<RecipeValue>,
    /// Name of the encoding it sets, if it sets one.
    pub encoding_name: Option<String>,
    /// The fields a column can be said to hold.
    pub fields: Vec<FieldChoice>,
}

/// A column of a recipe.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecipeColumn {
    /// Its letters.
    pub letter: String,
    /// What stands over it.
    pub header: String,
    /// The field it holds; none is not taken.
    pub field: Option<String>,
}

/// All recipes, those changed last first.
///
/// # Errors
/// When they cannot be read.
pub fn recipes(reading: &Reading) -> Result<Vec<RecipeRow>> {
    Ok(table::all(reading)?.into_iter().map(shown).collect())
}

pub(super) fn shown(recipe: Recipe) -> RecipeRow {
    let content = recipe.content;
    let kind = Kind::from_code(&recipe.about.kind).unwrap_or(Kind::Awards);
    let words = content.header.rows.iter().flat_map(|(_, cells)| cells);
    let header: Vec<&str> = words.map(|(_, words)| words.as_str()).collect();
    let encoding = content.encoding.as_deref().and_then(encoding::kind_of);
    let choice = |field: &&str| FieldChoice {
        code: (*field).to_owned(),
        name: name_of(field),
    };
    RecipeRow {
        key: recipe.key,
        id: recipe.id.to_string(),
        kind_name: kind_name(kind),
        kind: recipe.about.kind,
        sender: recipe.about.sender_text,
        edited_at: recipe.edited_at,
        parts: parts(&content, None),
        header: header.join(" · "),
        encoding_name: encoding.map(|kind| notices::name_of(kind).to_owned()),
        columns: content
            .columns
            .into_iter()
            .map(|column| RecipeColumn {
                letter: column.letter,
                header: column.header,
                field: column.field,
            })
            .collect(),
        values: content.values,
        fields: kind.fields().iter().map(choice).collect(),
    }
}
