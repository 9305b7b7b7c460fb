//! Recipes as a small file, from one office to another. Such a file is foreign input: everything
//! in it is checked before anything is written, and a file of a newer program is refused.

use std::collections::HashSet;
use std::io::Read;
use std::path::Path;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::check::is_letters;
use super::keep::{VALUE_LETTERS, VALUES};
use super::sender::sender_key;
use super::shape::DEEPEST;
use super::{About, Content, table};
use crate::files::write_whole;
use crate::import::kind::Kind;
use crate::import::{encoding, ops};
use crate::office::{Ctx, Office, Op, Reading};
use crate::{Code, Failure, Result};

/// What such a file calls itself, and the number of its shape.
const FORMAT: &str = "so-dan-van.recipes";
const VERSION: u32 = 1;
/// Bytes, recipes, columns, header cells and letters that are taken at most.
const LARGEST: u64 = 1 << 20;
const RECIPES: usize = 1_000;
const COLUMNS: usize = 200;
const CELLS: usize = 1_000;
const LETTERS: usize = 400;

/// A file of recipes.
#[derive(Debug, Serialize, Deserialize)]
struct File {
    format: String,
    version: u32,
    #[serde(default)]
    recipes: Vec<Exchanged>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Exchanged {
    id: Uuid,
    kind: String,
    #[serde(default)]
    sender: String,
    #[serde(default)]
    edited_at: String,
    content: Content,
}

/// What came of a file of recipes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecipesTaken {
    /// Recipes that are new here.
    pub added: u32,
    /// Recipes that were replaced.
    pub changed: u32,
    /// Recipes that say what was known.
    pub same: u32,
}

/// Recipes as the text of a file; all of them, or those with these keys.
///
/// # Errors
/// [`Code::NoSuchRecord`] for a key that there is not.
pub fn recipes_text(reading: &Reading, keys: Option<&[i64]>) -> Result<String> {
    let recipes = match keys {
        Some(keys) => keys
            .iter()
            .map(|key| table::one(reading, *key))
            .collect::<Result<Vec<_>>>()?,
        None => table::all(reading)?,
    };
    let file = File {
        format: FORMAT.to_owned(),
        version: VERSION,
        recipes: recipes
            .into_iter()
            .map(|recipe| Exchanged {
                id: recipe.id,
                kind: recipe.about.kind,
                sender: recipe.about.sender_text,
                edited_at: recipe.edited_at,
                content: recipe.content,
            })
            .collect(),
    };
    let text = serde_json::to_string_pretty(&file);
    Ok(text.expect("recipes have nothing that JSON cannot hold") + "\n")
}

/// Takes the recipes of a file in, as one operation. One for the same sender and header takes the
/// place of the old one.
///
/// # Errors
/// [`Code::RecipesUnreadable`], [`Code::RecipesNewer`]: then nothing is written.
pub fn take_recipes(office: &Office, ctx: &Ctx, bytes: &[u8]) -> Result<RecipesTaken> {
    let recipes = read(bytes)?;
    let op = Op::new(&ops::RECIPE_TAKE);
    office.change(ctx, op, |change| {
        let mut taken = RecipesTaken::default();
        for (id, about, content) in &recipes {
            match table::known(change, about, &content.header.digest())? {
                Some(known) if known.content.says_as(content) => taken.same += 1,
                Some(known) => {
                    table::update(change, known.key, about, content)?;
                    taken.changed += 1;
                }
                None => {
                    let id = table::free_id(change, *id)?;
                    table::insert(change, id, about, content)?;
                    taken.added += 1;
                }
            }
        }
        change.note("count", taken.added + taken.changed);
        Ok(taken)
    })
}

/// Writes recipes to a file; all of them, or those with these keys. Gives how many.
///
/// # Errors
/// Those of [`recipes_text`]; what the disk says.
pub fn write_recipes(office: &Office, keys: Option<&[i64]>, file: &Path) -> Result<usize> {
    let (text, count) = office.read(|reading| {
        let count = keys.map_or_else(
            || table::all(reading).map(|all| all.len()),
            |keys| Ok(keys.len()),
        );
        Ok((recipes_text(reading, keys)?, count?))
    })?;
    write_whole(file, text.as_bytes())?;
    Ok(count)
}

/// Takes the recipes of a file in ([`take_recipes`]).
///
/// # Errors
/// [`Code::NotReadable`]; those of [`take_recipes`].
pub fn read_recipes(office: &Office, ctx: &Ctx, file: &Path) -> Result<RecipesTaken> {
    let unreadable = |_| Failure::new(Code::NotReadable).of_file(file);
    // To open a pipe is to wait until somebody writes into it.
    if !std::fs::metadata(file).map_err(unreadable)?.is_file() {
        return Err(Failure::new(Code::NotReadable).of_file(file));
    }
    let opened = std::fs::File::open(file).map_err(unreadable)?;
    let mut bytes = Vec::new();
    opened
        .take(LARGEST + 1)
        .read_to_end(&mut bytes)
        .map_err(unreadable)?;
    take_recipes(office, ctx, &bytes)
}

fn read(bytes: &[u8]) -> Result<Vec<(Uuid, About, Content)>> {
    let unreadable = || Failure::new(Code::RecipesUnreadable);
    if bytes.len() as u64 > LARGEST {
        return Err(unreadable());
    }
    let text = std::str::from_utf8(bytes).map_err(|_| unreadable())?;
    let text = text.trim_start_matches('\u{feff}');
    // The number first: a newer shape need not be readable as this one.
    let head: serde_json::Value = serde_json::from_str(text).map_err(|_| unreadable())?;
    if head["format"] != FORMAT {
        return Err(unreadable());
    }
    match head["version"].as_u64() {
        Some(version) if version > u64::from(VERSION) => return Err(Code::RecipesNewer.into()),
        Some(1..) => {}
        _ => return Err(unreadable()),
    }
    let file: File = serde_json::from_value(head).map_err(|_| unreadable())?;
    if file.recipes.len() > RECIPES {
        return Err(unreadable());
    }
    let mut met = HashSet::new();
    let mut recipes = Vec::new();
    for one in file.recipes {
        let about = About {
            kind: one.kind,
            sender_text: viet::text::clean(&one.sender),
        };
        check(&about, &one.content)?;
        let known_by = (
            about.kind.clone(),
            sender_key(&about.sender_text),
            one.content.header.digest(),
        );
        if met.insert(known_by) {
            recipes.push((one.id, about, one.content));
        }
    }
    Ok(recipes)
}

/// Whether a recipe says only what one can say.
///
/// # Errors
/// [`Code::RecipesUnreadable`].
pub(super) fn check(about: &About, content: &Content) -> Result<()> {
    let right = Kind::from_code(&about.kind).is_some()
        && is_short(&about.sender_text)
        && header_is_right(content)
        && columns_are_right(about, content)
        && encodings_are_right(content)
        && values_are_right(about, content);
    match right {
        true => Ok(()),
        false => Err(Code::RecipesUnreadable.into()),
    }
}

fn header_is_right(content: &Content) -> bool {
    let rows = &content.header.rows;
    let cells = || rows.iter().flat_map(|(_, cells)| cells);
    let ordered = rows.windows(2).all(|pair| pair[0].0 < pair[1].0);
    rows.first().is_some_and(|row| row.0 == 0)
        && rows.last().is_some_and(|row| row.0 < DEEPEST)
        && ordered
        && cells().count() <= CELLS
        && cells().all(|(col, words)| (1..=16_384).contains(col) && is_short(words))
}

fn columns_are_right(about: &About, content: &Content) -> bool {
    let fields = Kind::from_code(&about.kind).map_or(&[][..], Kind::fields);
    let known = |field: &Option<String>| {
        let field = field.as_deref();
        field.is_none_or(|field| fields.contains(&field))
    };
    let mut letters = HashSet::new();
    content.columns.len() <= COLUMNS
        && content.columns.iter().all(|column| {
            is_letters(&column.letter)
                && letters.insert(&column.letter)
                && is_short(&column.header)
                && known(&column.field)
        })
}

fn encodings_are_right(content: &Content) -> bool {
    let known = |code: &String| encoding::kind_of(code).is_some();
    content.encoding.iter().all(known)
        && content.encodings.len() <= COLUMNS
        && content
            .encodings
            .iter()
            .all(|(letter, code)| is_letters(letter) && known(code))
}

fn values_are_right(about: &About, content: &Content) -> bool {
    let taken = Kind::from_code(&about.kind).and_then(|kind| kind.taken().ok());
    let spelled = |field: &str| {
        taken.is_some_and(|taken| taken.spelled.iter().any(|at| taken.fields[*at] == field))
    };
    let short = |text: &str| !text.is_empty() && text.chars().count() <= VALUE_LETTERS;
    content.values.len() <= VALUES
        && content
            .values
            .iter()
            .all(|value| spelled(&value.field) && short(&value.from) && short(&value.to))
}

fn is_short(text: &str) -> bool {
    text.chars().count() <= LETTERS && !text.contains('\0')
}
