//! Kept ways of reading: turned off and on for a sheet, listed, changed, handed on as a small file.

use crate::{app::App, picker::Question};
use office::{
    Result,
    import::{
        Understanding,
        recipe::{self, RecipeEdit, RecipeRow, RecipesTaken},
    },
    words::{self, Key, keys},
};

/// The ending of their files.
const ENDING: &str = "json";

pub(super) async fn recipe_turn(
    app: &App,
    batch: i64,
    sheet: usize,
    on: bool,
) -> Result<Understanding> {
    app.work(move |office, ctx| recipe::turn_recipe(office, ctx, batch, sheet, on))
        .await
}

pub(super) async fn recipes_list(app: &App) -> Result<Vec<RecipeRow>> {
    app.work(|office, _| office.read(recipe::recipes)).await
}

pub(super) async fn recipe_edit(app: &App, key: i64, edit: RecipeEdit) -> Result<RecipeRow> {
    app.work(move |office, ctx| recipe::edit_recipe(office, ctx, key, &edit))
        .await
}

pub(super) async fn recipes_remove(app: &App, keys: Vec<i64>) -> Result<()> {
    app.work(move |office, ctx| recipe::remove_recipes(office, ctx, &keys))
        .await
}

pub(super) async fn recipes_save(app: &App) -> Result<Option<usize>> {
    let name = Some(format!("cach-doc.{ENDING}"));
    let question = question(app, keys::RECIPES_DIALOG_SAVE, name);
    let Some(path) = app.picker.place_to_save(question).await else {
        return Ok(None);
    };
    let path = match path.extension() {
        Some(_) => path,
        None => path.with_extension(ENDING),
    };
    app.work(move |office, _| recipe::write_recipes(office, None, &path))
        .await
        .map(Some)
}

pub(super) async fn recipes_take(app: &App) -> Result<Option<RecipesTaken>> {
    let question = question(app, keys::RECIPES_DIALOG_OPEN, None);
    let Some(path) = app.picker.file_to_open(question).await else {
        return Ok(None);
    };
    app.work(move |office, ctx| recipe::read_recipes(office, ctx, &path))
        .await
        .map(Some)
}

fn question(app: &App, title: Key, name: Option<String>) -> Question {
    let say = |key| words::say(app.machine.lang(), key, &Default::default());
    Question {
        title: say(title),
        kind: (say(keys::RECIPES_DIALOG_FILES), vec![ENDING]),
        name,
    }
}
