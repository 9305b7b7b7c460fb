//! Putting recipes to use on a file that was just read: which fit which sheet, what they say of it,
//! and the line that tells so.

use sheets::{Sheet, Told, Workbook};

use super::check::{band, contradiction};
use super::sender::{sender_key, sender_of};
use super::shape::{Worded, worded};
use super::{Content, InUse, Recipe, RecipeLine, table};
use crate::Result;
use crate::import::encoding;
use crate::import::kind::Kind;
use crate::import::layout::field_name;
use crate::import::notices;
use crate::import::said::{Said, SaidOfSheet};
use crate::import::stage::day_of;
use crate::import::survey::with_words;
use crate::office::Reading;
use crate::words::{self, Key, Param, keys};

/// Part of a header that must be met before it is said that it has changed, of a hundred.
const ALIKE: usize = 60;

/// Adds what recipes say to what was said of a file. A sheet that something was said of already,
/// other than its encoding, is left alone.
///
/// # Errors
/// When the recipes cannot be read.
pub(in crate::import) fn apply(
    reading: &Reading,
    workbook: &Workbook,
    kind: Kind,
    said: &mut Said,
) -> Result<()> {
    let known = table::all(reading)?;
    let of_kind: Vec<Recipe> = known
        .into_iter()
        .filter(|recipe| recipe.about.kind == kind.code())
        .collect();
    for (at, sheet) in workbook
        .sheets
        .iter()
        .enumerate()
        .filter(|_| !of_kind.is_empty())
    {
        let own = said.sheets.get(&at).cloned().unwrap_or_default();
        if let Some(now) = on_sheet(sheet, kind, &of_kind, &own) {
            said.sheets.insert(at, now);
        }
    }
    Ok(())
}

/// What a sheet is told by the recipe that fits it best.
pub(super) fn on_sheet(
    sheet: &Sheet,
    kind: Kind,
    recipes: &[Recipe],
    own: &SaidOfSheet,
) -> Option<SaidOfSheet> {
    let rows = worded(sheet);
    let mut fitting: Vec<(u8, &Recipe, (u32, u32))> = Vec::new();
    for recipe in recipes {
        let told = told_by(&recipe.content, own);
        let found = match told == Told::default() {
            true => recipe.content.header.find(&rows),
            false => recipe.content.header.find(&worded(&as_told(sheet, &told))),
        };
        let Some(place) = found else { continue };
        let sender = sender_key(&sender_of(&rows, place.0));
        fitting.extend(rank(recipe, &sender).map(|rank| (rank, recipe, place)));
    }
    // Of equals the first is the one changed last.
    match fitting.iter().min_by_key(|fit| fit.0) {
        Some((_, recipe, place)) => Some(tell(sheet, kind, recipe, *place, own)),
        None => changed_header(&rows, recipes, own),
    }
}

/// How well a recipe suits a sender; none where it is another's.
fn rank(recipe: &Recipe, sender: &str) -> Option<u8> {
    let own = sender_key(&recipe.about.sender_text);
    match (own.is_empty(), sender.is_empty()) {
        _ if own == sender => Some(0),
        (true, _) => Some(1),
        (_, true) => Some(2),
        _ => None,
    }
}

/// The sheet with its text read as a recipe says.
fn as_told(sheet: &Sheet, told: &Told) -> Sheet {
    let mut sheet = sheet.clone();
    sheets::repair_as(&mut sheet, told);
    sheet
}

/// The encodings that a recipe names, where nothing was said before.
fn told_by(content: &Content, own: &SaidOfSheet) -> Told {
    if own.encoding.is_some() || !own.encodings.is_empty() {
        return Told::default();
    }
    encoding::told(content.encoding.as_deref(), &content.encodings)
}

/// What a recipe says of a sheet, or why it does not fit.
fn tell(
    sheet: &Sheet,
    kind: Kind,
    recipe: &Recipe,
    place: (u32, u32),
    own: &SaidOfSheet,
) -> SaidOfSheet {
    let content = &recipe.content;
    let mut now = SaidOfSheet {
        header: content.header_said.then_some(place),
        columns: content
            .columns
            .iter()
            .map(|column| (column.letter.clone(), column.field.clone()))
            .collect(),
        taken: content.taken,
        ..own.clone()
    };
    let told = told_by(content, own);
    let read = match told == Told::default() {
        true => None,
        false => Some(as_told(sheet, &told)),
    };
    if read.is_some() {
        now.encoding.clone_from(&content.encoding);
        now.encodings.clone_from(&content.encodings);
    }
    let mut used = in_use(recipe, place);
    used.refused = unfit(read.as_ref().unwrap_or(sheet), kind, content, &now);
    if used.refused.is_some() {
        used.values.clear();
        return SaidOfSheet {
            recipe: Some(used),
            ..own.clone()
        };
    }
    now.recipe = Some(used);
    now
}

/// Why a recipe does not fit the sheet, in words.
fn unfit(sheet: &Sheet, kind: Kind, content: &Content, now: &SaidOfSheet) -> Option<String> {
    if content.columns.is_empty() {
        return None;
    }
    let given = now.given();
    let tables = with_words(kind, |lexicon| {
        sheets::table::find_given(sheet, lexicon, &given)
    });
    match tables.first() {
        Some(table) => contradiction(sheet, table, content),
        None => Some(say(keys::RECIPES_NO_TABLE, &[])),
    }
}

/// A sender whose header has changed is told of the recipe that does not fit any more.
fn changed_header(rows: &Worded, recipes: &[Recipe], own: &SaidOfSheet) -> Option<SaidOfSheet> {
    let sender = sender_key(&sender_of(rows, rows.last()?.0 + 1));
    let theirs = recipes
        .iter()
        .filter(|recipe| !sender.is_empty() && sender_key(&recipe.about.sender_text) == sender);
    let likest = theirs.max_by_key(|recipe| recipe.content.header.likeness(rows))?;
    if likest.content.header.likeness(rows) < ALIKE {
        return None;
    }
    let mut used = in_use(likest, (0, 0));
    used.values.clear();
    used.refused = Some(say(keys::RECIPES_OTHER_HEADER, &[]));
    Some(SaidOfSheet {
        recipe: Some(used),
        ..own.clone()
    })
}

fn in_use(recipe: &Recipe, place: (u32, u32)) -> InUse {
    InUse {
        key: recipe.key,
        sender: recipe.about.sender_text.clone(),
        edited_at: recipe.edited_at.clone(),
        parts: parts(&recipe.content, Some(place)),
        refused: None,
        values: recipe.content.values.clone(),
    }
}

/// What a recipe says, one by one, in words.
pub(super) fn parts(content: &Content, place: Option<(u32, u32)>) -> Vec<String> {
    let mut parts = Vec::new();
    if content.taken == Some(false) {
        parts.push(say(keys::RECIPES_PART_LEFT, &[]));
    }
    if content.header_said {
        parts.push(match place.map(band) {
            Some(rows) => say(keys::RECIPES_PART_HEADER, &[("rows", rows.into())]),
            None => say(keys::RECIPES_PART_HEADER_MOVED, &[]),
        });
    }
    for column in &content.columns {
        let letter = ("column", column.letter.as_str().into());
        parts.push(match &column.field {
            Some(field) => say(
                keys::RECIPES_PART_COLUMN,
                &[letter, ("field", field_name(field).into())],
            ),
            None => say(keys::RECIPES_PART_NOTHING, &[letter]),
        });
    }
    let name = |code: &str| notices::name_of(encoding::kind_of(code).flatten());
    if let Some(code) = &content.encoding {
        parts.push(say(
            keys::RECIPES_PART_ENCODING,
            &[("encoding", name(code).into())],
        ));
    }
    for (letter, code) in &content.encodings {
        let told = [
            ("column", letter.as_str().into()),
            ("encoding", name(code).into()),
        ];
        parts.push(say(keys::RECIPES_PART_COLUMN_ENCODING, &told));
    }
    if !content.values.is_empty() {
        let count = i64::try_from(content.values.len()).unwrap_or(i64::MAX);
        parts.push(say(keys::RECIPES_PART_VALUES, &[("count", count.into())]));
    }
    parts
}

/// The lines that tell of the recipes in use.
pub(in crate::import) fn lines(said: &Said, names: &[String]) -> Vec<RecipeLine> {
    let used = said
        .sheets
        .iter()
        .filter_map(|(at, own)| Some((*at, own.recipe.as_ref()?)));
    used.map(|(at, used)| RecipeLine {
        key: used.key,
        sheet: at,
        sheet_name: names.get(at).cloned().unwrap_or_default(),
        sender: used.sender.clone(),
        edited_at: used.edited_at.clone(),
        applied: used.refused.is_none(),
        text: line(used),
        parts: used.parts.clone(),
    })
    .collect()
}

fn line(used: &InUse) -> String {
    let key = match used.refused.as_deref() {
        None => keys::RECIPES_APPLIED,
        Some("") => keys::RECIPES_NOT_WANTED,
        Some(_) => keys::RECIPES_REFUSED,
    };
    let sender = match used.sender.is_empty() {
        true => say(keys::RECIPES_NO_SENDER, &[]),
        false => used.sender.clone(),
    };
    say(
        key,
        &[
            ("sender", sender.into()),
            ("date", day_of(&used.edited_at).into()),
            ("parts", used.parts.join("; ").into()),
            ("reason", used.refused.clone().unwrap_or_default().into()),
        ],
    )
}

pub(super) fn say(key: Key, params: &[(&str, Param)]) -> String {
    words::say_with(words::spoken(), key, params.iter().cloned())
}
