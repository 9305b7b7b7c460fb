//! What is kept of a sheet when its file is staged: what stands in its cells, shortened, and what
//! each row was taken for.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use sheets::table::{RowKind, Why, tidy};
use sheets::{Cell, Sheet, Value};

use super::{DrawnKind, Extent};
use crate::import::staged::json;
use crate::import::survey::{Looked, Survey};
use crate::import::{inspect, layout};

/// Rows in one stretch.
const STRETCH: usize = 64;
/// What lies beyond is not drawn: nobody scrolls there, and the office file stays small.
const ROWS: usize = 10_000;
const COLUMNS: u32 = 100;
const LETTERS: usize = 300;
/// Rows that say how wide a column is, and the widths there are, in letters.
const MEASURED: usize = 300;
const WIDTHS: std::ops::RangeInclusive<u32> = 4..=48;

/// Some rows of a sheet as they are kept.
pub(in crate::import) struct Stretch {
    pub(in crate::import) sheet: u32,
    pub(in crate::import) first: u32,
    pub(in crate::import) last: u32,
    /// A list of [`Kept`] as JSON.
    pub(in crate::import) content: String,
}

/// A row as it is kept.
#[derive(Serialize, Deserialize)]
pub(super) struct Kept {
    #[serde(rename = "r")]
    pub(super) row: u32,
    #[serde(rename = "k")]
    pub(super) kind: DrawnKind,
    #[serde(rename = "w", default, skip_serializing_if = "Option::is_none")]
    pub(super) why: Option<String>,
    #[serde(rename = "g", default, skip_serializing_if = "Option::is_none")]
    pub(super) group: Option<String>,
    #[serde(rename = "c")]
    pub(super) cells: Vec<(u32, String)>,
    #[serde(rename = "o", default, skip_serializing_if = "Vec::is_empty")]
    pub(super) repaired: Vec<(u32, String)>,
}

/// How far a sheet reaches and how wide its columns are: as the rows of its tables are, since titles
/// run over their neighbours.
pub(in crate::import) fn extent(sheet: &Sheet, looked: &Looked) -> Extent {
    let mut widths = vec![*WIDTHS.start(); sheet.last_col().min(COLUMNS) as usize];
    let from = looked.tables.iter().map(|table| table.header.0).min();
    let rows = sheet
        .rows()
        .skip_while(|(row, _)| from.is_some_and(|from| *row < from));
    for (_, cells) in rows.take(MEASURED) {
        // One text alone in a row is a heading, which runs over too.
        for (col, cell) in cells.iter().filter(|_| cells.len() > 1) {
            if let Some(width) = widths.get_mut(*col as usize - 1) {
                let letters = tidy(cell).chars().count() as u32;
                *width = (*width).max(letters).min(*WIDTHS.end());
            }
        }
    }
    Extent {
        rows: sheet.rows().take(ROWS).last().map_or(0, |(row, _)| row),
        widths,
        cut: sheet.last_col() > COLUMNS || sheet.rows().nth(ROWS).is_some(),
    }
}

/// Every sheet of a file in stretches.
pub(in crate::import) fn stretches(workbook: &sheets::Workbook, survey: &Survey) -> Vec<Stretch> {
    let looked = workbook.sheets.iter().zip(&survey.sheets);
    looked
        .enumerate()
        .flat_map(|(at, (sheet, looked))| of_sheet(at as u32, sheet, looked))
        .collect()
}

fn of_sheet(at: u32, sheet: &Sheet, looked: &Looked) -> Vec<Stretch> {
    let marks = Marks::of(looked);
    let kept: Vec<Kept> = sheet
        .rows()
        .take(ROWS)
        .map(|(row, cells)| marks.keep(sheet, row, cells))
        .collect();
    let stretch = |rows: &[Kept]| Stretch {
        sheet: at,
        first: rows.first().map_or(0, |kept| kept.row),
        last: rows.last().map_or(0, |kept| kept.row),
        content: json(&rows),
    };
    kept.chunks(STRETCH).map(stretch).collect()
}

/// What each row of a sheet was taken for.
struct Marks {
    /// Kind, reason, group of headings.
    rows: HashMap<u32, (DrawnKind, Option<&'static str>, Option<String>)>,
    otherwise: Option<String>,
}

impl Marks {
    fn of(looked: &Looked) -> Marks {
        let mut rows = HashMap::new();
        for found in &looked.tables {
            let headings: Vec<String> =
                found.groups.iter().map(|chain| chain.join(" / ")).collect();
            for (row, _) in &found.above {
                rows.insert(*row, (DrawnKind::Note, Some("above"), None));
            }
            for row in found.header.0..=found.header.1 {
                rows.insert(row, (DrawnKind::Heading, None, None));
            }
            for own in &found.rows {
                let (kind, why) = kind_of(own.kind);
                let group = match own.kind {
                    RowKind::Data(group) => group.and_then(|at| headings.get(at as usize)),
                    RowKind::Skipped(_) => None,
                };
                rows.insert(own.row, (kind, why, group.cloned()));
            }
        }
        let left = looked.left.map(layout::why_left);
        Marks {
            rows,
            otherwise: left,
        }
    }

    fn keep(&self, sheet: &Sheet, row: u32, cells: &[(u32, Cell)]) -> Kept {
        let known = self.rows.get(&row);
        let outside = (DrawnKind::Skipped, Some("outside"), None);
        let (mut kind, why, group) = known.cloned().unwrap_or(outside);
        let mut why = why.map(|why| layout::say(&format!("import-skip-{why}")));
        if let Some(left) = &self.otherwise {
            (kind, why) = (DrawnKind::Skipped, Some(left.clone()));
        }
        let near = cells.iter().filter(|(col, _)| *col <= COLUMNS);
        let texts = near.clone().map(|(col, cell)| (*col, short(tidy(cell))));
        let texts: Vec<(u32, String)> = texts.filter(|(_, text)| !text.is_empty()).collect();
        if texts.is_empty() {
            (kind, why) = (DrawnKind::Blank, None);
        }
        Kept {
            row,
            kind,
            why,
            group,
            cells: texts,
            repaired: near
                .filter_map(|(col, cell)| {
                    let before = sheet.repair.raw(row, *col);
                    Some((*col, repaired(cell, before)?))
                })
                .collect(),
        }
    }
}

fn kind_of(kind: RowKind) -> (DrawnKind, Option<&'static str>) {
    let RowKind::Skipped(why) = kind else {
        return (DrawnKind::Data, None);
    };
    let drawn = match why {
        Why::Group => DrawnKind::Group,
        Why::Total => DrawnKind::Total,
        Why::Note => DrawnKind::Note,
        Why::Blank => DrawnKind::Blank,
        Why::Index | Why::Signature | Why::Header => DrawnKind::Skipped,
    };
    (drawn, Some(inspect::word_of(why)))
}

/// The text in the file, where reading changed more than blanks.
fn repaired(cell: &Cell, before: Option<&str>) -> Option<String> {
    let Value::Text(text) = &cell.value else {
        return None;
    };
    let raw = before.unwrap_or(text);
    let inked = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let read = tidy(cell);
    (inked(raw) != inked(&read)).then(|| short(raw.to_owned()))
}

fn short(text: String) -> String {
    match text.char_indices().nth(LETTERS) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}
