//! Turning a recipe off and on again for one sheet of a staged file.

use super::{InUse, RecipeValue, apply, table};
use crate::import::adjust::restage;
use crate::import::fix::open_batch;
use crate::import::record::Understanding;
use crate::import::said::{Said, SaidOfSheet};
use crate::import::staged::broken;
use crate::import::view::understanding;
use crate::office::{Ctx, Office};
use crate::{Code, Failure, Result};

/// Reads a sheet of a staged file without the recipe that was applied, as if there were none, or
/// with it again. What was said of the sheet besides is taken back too.
///
/// # Errors
/// [`Code::NoSuchRecord`] where no recipe is for that sheet; those of [`crate::import::adjust`].
pub fn turn_recipe(
    office: &Office,
    ctx: &Ctx,
    batch: i64,
    sheet: usize,
    on: bool,
) -> Result<Understanding> {
    let batch = office.read(|reading| open_batch(reading, batch))?;
    let mut said: Said = serde_json::from_str(&batch.given).map_err(broken)?;
    let used = said.sheets.get(&sheet).and_then(|own| own.recipe.clone());
    let used = used.ok_or_else(|| Failure::new(Code::NoSuchRecord))?;
    said.sheets.remove(&sheet);
    let forget: Vec<RecipeValue> = used.values.clone();
    let known = match on {
        true => Some(office.read(|reading| table::one(reading, used.key))?),
        false => None,
    };
    restage(office, ctx, &batch, sheet, &forget, |read| {
        let workbook = read.workbook();
        let again = workbook.sheets.get(sheet).zip(known.as_ref());
        let own = again.and_then(|(sheet, recipe)| {
            let only = std::slice::from_ref(recipe);
            apply::on_sheet(sheet, batch.kind(), only, &SaidOfSheet::default())
        });
        said.sheets
            .insert(sheet, own.unwrap_or_else(|| unwanted(&used)));
        said
    })?;
    office.read(|reading| understanding(reading, batch.key))
}

/// What is kept of a recipe that a person does not want here.
fn unwanted(used: &InUse) -> SaidOfSheet {
    SaidOfSheet {
        recipe: Some(InUse {
            refused: Some(String::new()),
            values: Vec::new(),
            ..used.clone()
        }),
        ..SaidOfSheet::default()
    }
}
