//! Both sides of a duplicate, for a screen.

use std::collections::HashMap;

use super::super::doors::Taken;
use super::super::layout::Layout;
use super::super::record::StagedRow;
use super::super::row::Line;
use super::super::staged::Batch;
use super::super::table as rows;
use super::find::line_of;
use super::record::{Twin, TwinCell, TwinClass};
use super::stored::Stored;
use super::table;
use crate::Result;
use crate::awards::alike;
use crate::office::Reading;
use crate::words::{self, keys};

/// Tells rows of a batch of their twins.
///
/// # Errors
/// What the file says.
pub(crate) fn show(
    reading: &Reading,
    batch: &Batch,
    layout: &Layout,
    shown: &mut [StagedRow],
) -> Result<()> {
    let names = layout.sheets.iter().map(|sheet| sheet.choice.name.clone());
    let sheets: Vec<String> = names.collect();
    let taken = batch.taken()?;
    let mut counts: HashMap<(TwinClass, bool), u32> = HashMap::new();
    for row in shown {
        let Some(twin) = table::of_row(reading, row.key)? else {
            continue;
        };
        let like = (twin.class, twin.in_file());
        let alike = match counts.get(&like) {
            Some(count) => *count,
            None => table::count_alike(reading, batch.key, like)?,
        };
        counts.insert(like, alike);
        row.twin = told(reading, taken, (row.key, &sheets), &twin, alike)?;
    }
    Ok(())
}

fn told(
    reading: &Reading,
    taken: &Taken,
    (row, sheets): (i64, &[String]),
    twin: &Stored,
    alike: u32,
) -> Result<Option<Twin>> {
    let here = line_of(&rows::row(reading, row)?.staged)?;
    let Some(other) = other_side(reading, taken, sheets, twin)? else {
        return Ok(None);
    };
    let cells = (0..taken.fields.len()).filter_map(|at| cell(taken, at, &here, &other.line));
    Ok(Some(Twin {
        class: twin.class,
        in_file: twin.in_file(),
        place_text: other.place,
        score: twin.score,
        why_text: alike::words(&twin.parts),
        cells: cells.collect(),
        choice: twin.choice,
        does: twin.does(other.left_out),
        alike,
    }))
}

fn cell(taken: &Taken, at: usize, here: &Line, there: &Line) -> Option<TwinCell> {
    let said = !here[at].is_empty() || !there[at].is_empty();
    said.then(|| TwinCell {
        field: taken.fields[at].to_owned(),
        here: (taken.shown)(at, &here[at]),
        there: (taken.shown)(at, &there[at]),
        differs: here[at] != there[at],
    })
}

struct Other {
    line: Line,
    place: String,
    left_out: bool,
}

/// The other line; none where its record is no longer there.
fn other_side(
    reading: &Reading,
    taken: &Taken,
    sheets: &[String],
    twin: &Stored,
) -> Result<Option<Other>> {
    if let Some(other) = twin.other_row {
        let other = rows::row(reading, other)?.staged;
        let sheet = sheets.get(other.sheet as usize);
        return Ok(Some(Other {
            line: line_of(&other)?,
            place: place(other.row, sheet.map_or("", String::as_str)),
            left_out: other.rejected,
        }));
    }
    let Some(key) = twin.record else {
        return Ok(None);
    };
    let found = (taken.doors.record)(reading, key)?;
    Ok(found.map(|(line, place)| Other {
        line,
        place,
        left_out: false,
    }))
}

fn place(row: u32, sheet: &str) -> String {
    let params = [("row", row.to_string().into()), ("sheet", sheet.into())];
    let key = match sheet {
        "" => keys::DUPLICATES_IN_FILE,
        _ => keys::DUPLICATES_IN_SHEET,
    };
    words::say_with(words::spoken(), key, params)
}
