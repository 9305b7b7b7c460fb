//! Remembering what a person corrected in a file that is being taken in.

use std::collections::{BTreeMap, BTreeSet};

use viet::text::clean;

use super::sender::sender_of;
use super::shape::{DEEPEST, Header, Worded};
use super::{About, ColumnKept, Content, RecipeValue, table};
use crate::Result;
use crate::import::layout::{Layout, SheetLayout};
use crate::import::ops;
use crate::import::said::{Said, SaidOfSheet};
use crate::import::staged::{Batch, StoredRow, broken};
use crate::import::table as rows_table;
use crate::import::view::layout_of;
use crate::import::{drawn, layout};
use crate::office::{Ctx, Office, Op, Reading};

/// Spellings kept for one sheet, and their letters, at most.
pub(super) const VALUES: usize = 200;
pub(super) const VALUE_LETTERS: usize = 300;

/// Keeps what was corrected in a staged file, as an operation of its own: who takes the import
/// back still has the way of reading. Nothing is written where nothing was corrected.
///
/// # Errors
/// When the staged file or the recipes cannot be read or written.
pub(in crate::import) fn remember(office: &Office, ctx: &Ctx, batch: &Batch) -> Result<()> {
    let learnt = office.read(|reading| learn(reading, batch))?;
    if learnt.is_empty() {
        return Ok(());
    }
    let op = Op::new(&ops::RECIPE_KEEP).with("file", &batch.file_name);
    office.change(ctx, op, |change| {
        let mut kept = 0;
        for (about, content) in &learnt {
            match table::known(change, about, &content.header.digest())? {
                Some(known) => {
                    let content = with_known_values(content, &known.content.values);
                    if content.says_as(&known.content) {
                        continue;
                    }
                    table::update(change, known.key, about, &content)?;
                }
                None => table::insert(change, change.ctx().new_id(), about, content)?,
            }
            kept += 1;
        }
        change.note("count", kept);
        Ok(())
    })
}

/// What can be learnt of each sheet of a staged file.
fn learn(reading: &Reading, batch: &Batch) -> Result<Vec<(About, Content)>> {
    let said: Said = serde_json::from_str(&batch.given).map_err(broken)?;
    let layout = layout_of(batch)?;
    let mut spelled = spellings(reading, batch, &layout)?;
    let mut learnt = Vec::new();
    for (at, sheet) in layout.sheets.iter().enumerate() {
        let own = said.sheets.get(&at).cloned().unwrap_or_default();
        let values = spelled.remove(&at).unwrap_or_default();
        if !sheet.choice.importable && own.taken != Some(false) {
            continue;
        }
        let told = of_sheet(reading, batch, sheet, &own, values)?;
        let in_use = own.recipe.as_ref().filter(|used| used.refused.is_none());
        let known = in_use.and_then(|used| table::one(reading, used.key).ok());
        // What the recipe in use has said already is nothing new.
        learnt.extend(told.filter(|(_, content)| {
            let known = known.as_ref().map(|known| &known.content);
            known.is_none_or(|known| !with_known_values(content, &known.values).says_as(known))
        }));
    }
    Ok(learnt)
}

/// The spellings of this file, and those of earlier ones that did not come again.
fn with_known_values(content: &Content, known: &[RecipeValue]) -> Content {
    let again = |old: &&RecipeValue| {
        let now = content.values.iter();
        !now.clone()
            .any(|new| (&new.field, &new.from) == (&old.field, &old.from))
    };
    let mut values = content.values.clone();
    values.extend(known.iter().filter(again).cloned());
    values.sort_by(|a, b| (&a.field, &a.from).cmp(&(&b.field, &b.from)));
    values.truncate(VALUES);
    Content {
        values,
        ..content.clone()
    }
}

fn of_sheet(
    reading: &Reading,
    batch: &Batch,
    sheet: &SheetLayout,
    own: &SaidOfSheet,
    values: Vec<RecipeValue>,
) -> Result<Option<(About, Content)>> {
    let Some(band) = sheet
        .header_rows
        .filter(|(first, last)| last - first < DEEPEST)
    else {
        return Ok(None);
    };
    let rows: Worded = drawn::top(reading, batch.key, sheet.choice.index, band.1)?;
    let content = Content {
        header: Header::of(&rows, band),
        header_said: own.header.is_some(),
        columns: columns(sheet, own),
        encoding: own.encoding.clone(),
        encodings: own.encodings.clone(),
        taken: taken(own),
        values,
    };
    let about = About {
        kind: batch.kind.clone(),
        sender_text: sender_of(&rows, band.0),
    };
    let worth = !content.is_empty() && !content.header.rows.is_empty();
    Ok(worth.then_some((about, content)))
}

/// A sheet that was corrected is taken in anyway; only who said nothing else of it has to say that.
fn taken(own: &SaidOfSheet) -> Option<bool> {
    let else_said = own.header.is_some() || !own.columns.is_empty();
    own.taken.filter(|taken| !taken || !else_said)
}

fn columns(sheet: &SheetLayout, own: &SaidOfSheet) -> Vec<ColumnKept> {
    let kept = own.columns.iter().map(|(letter, field)| {
        let known = sheet.columns.iter().find(|column| column.letter == *letter);
        ColumnKept {
            letter: letter.clone(),
            header: known
                .map(|column| column.header.clone())
                .unwrap_or_default(),
            field: field.clone(),
        }
    });
    kept.collect()
}

/// What people have put for spellings that come again, by sheet: where every row with a
/// text was corrected alike and the result raises no question.
fn spellings(
    reading: &Reading,
    batch: &Batch,
    layout: &Layout,
) -> Result<BTreeMap<usize, Vec<RecipeValue>>> {
    let taken = batch.taken()?;
    let mut told: BTreeMap<(usize, usize, String), BTreeSet<String>> = BTreeMap::new();
    rows_table::each_row(reading, batch.key, |row| {
        if row.staged.fixed == 0 || row.staged.rejected {
            return Ok(());
        }
        for field in taken.spelled.iter().copied() {
            if let Some((from, to)) = corrected(&row, field)? {
                let place = (row.staged.sheet as usize, field, from);
                told.entry(place).or_default().insert(to);
            }
        }
        Ok(())
    })?;
    let mut values: BTreeMap<usize, Vec<RecipeValue>> = BTreeMap::new();
    for ((sheet, field, from), to) in told {
        let own = values.entry(sheet).or_default();
        let has_column = layout
            .sheets
            .get(sheet)
            .is_some_and(|sheet| sheet.present[field]);
        if let (1, true, true) = (to.len(), own.len() < VALUES, has_column) {
            own.extend(to.into_iter().map(|to| RecipeValue {
                field: taken.fields[field].to_owned(),
                from: from.clone(),
                to,
            }));
        }
    }
    Ok(values)
}

/// The cell and what a person has put for it.
fn corrected(row: &StoredRow, field: usize) -> Result<Option<(String, String)>> {
    if row.staged.fixed & (1 << field) == 0 {
        return Ok(None);
    }
    let raw = row.staged.raw()?;
    let (from, to) = (clean(&raw[field]), row.staged.line(&raw)?[field].clone());
    let asked = row.staged.flaws()?.iter().any(|flaw| flaw.field == field);
    let short = [&from, &to]
        .iter()
        .all(|text| text.chars().count() <= VALUE_LETTERS);
    let worth = !asked && short && !from.is_empty() && !to.is_empty() && from != to;
    Ok(worth.then_some((from, to)))
}

/// Name of a field for people.
pub(super) fn name_of(field: &str) -> String {
    layout::field_name(field)
}
