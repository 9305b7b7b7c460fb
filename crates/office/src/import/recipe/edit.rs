//! Changing and removing recipes by hand.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use viet::text::clean;

use super::exchange::check;
use super::list::shown;
use super::{RecipeRow, RecipeValue, table};
use crate::import::ops;
use crate::import::record::ColumnChoice;
use crate::office::{Ctx, Office, Op};
use crate::{Code, Failure, Result};

/// What a recipe is to say from now on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecipeEdit {
    /// The sender; empty is any.
    pub sender: String,
    /// All columns it says something of; those left out are read as found.
    pub columns: Vec<ColumnChoice>,
    /// All texts it puts for others.
    pub values: Vec<RecipeValue>,
}

/// Changes a recipe, as one operation.
///
/// # Errors
/// [`Code::NoSuchRecord`]; [`Code::RecipesUnreadable`] for a column or field that there is not.
pub fn edit_recipe(office: &Office, ctx: &Ctx, key: i64, edit: &RecipeEdit) -> Result<RecipeRow> {
    let mut recipe = office.read(|reading| table::one(reading, key))?;
    recipe.about.sender_text = clean(&edit.sender);
    let known = std::mem::take(&mut recipe.content.columns);
    let header_of = |letter: &str| {
        let own = known.iter().find(|column| column.letter == letter);
        own.map(|column| column.header.clone()).unwrap_or_default()
    };
    let columns = edit.columns.iter().map(|choice| super::ColumnKept {
        letter: choice.letter.clone(),
        header: header_of(&choice.letter),
        field: choice.field.clone(),
    });
    recipe.content.columns = columns.collect();
    recipe.content.values.clone_from(&edit.values);
    check(&recipe.about, &recipe.content)?;
    let op = Op::new(&ops::RECIPE_EDIT).with("sender", &recipe.about.sender_text);
    office.change(ctx, op, |change| {
        table::update(change, key, &recipe.about, &recipe.content)
    })?;
    office.read(|reading| Ok(shown(table::one(reading, key)?)))
}

/// Removes recipes, as one operation.
///
/// # Errors
/// [`Code::NoSuchRecord`]: then none is removed.
pub fn remove_recipes(office: &Office, ctx: &Ctx, keys: &[i64]) -> Result<()> {
    let op = Op::new(&ops::RECIPE_REMOVE).with("count", i64::try_from(keys.len()).unwrap_or(0));
    office.change(ctx, op, |change| {
        for key in keys {
            table::one(change, *key).map_err(|_| Failure::new(Code::NoSuchRecord))?;
            table::delete(change, *key)?;
        }
        Ok(())
    })
}
