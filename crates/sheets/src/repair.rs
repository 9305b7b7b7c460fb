//! Puts the text of old encodings (TCVN3, VNI, VISCII, code page 1258) into Unicode, before
//! anything looks for tables. The sheet decides by the vote of its words, with the names of fonts
//! to tip the scales; a column whose words are clear may overrule it. Single cells are looked at
//! only where they hold letters beyond Latin-1, which stay as they are, and where their font draws
//! capitals (`.VnTimeH`). What stood in the file is kept beside what it was made into.

use std::collections::HashMap;
use std::sync::Arc;

use viet::legacy::{self, LegacyFont, LegacyKind, Vote};

use crate::workbook::{Cell, Sheet, Value, Workbook};

/// What was done to the text of a sheet.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Repair {
    /// The old encoding of the sheet; none where it is Unicode.
    pub encoding: Option<LegacyKind>,
    /// Whether a person named it.
    pub told: bool,
    /// Columns whose encoding is another than the sheet's.
    pub columns: Vec<(u32, Option<LegacyKind>)>,
    /// Cells, as row and column, in an old encoding under a font of another.
    pub under_other_fonts: Vec<(u32, u32)>,
    /// Cells, as row and column, with letters that the old encoding has no meaning for.
    pub losses: Vec<(u32, u32)>,
    raws: Vec<(u32, u32, Arc<str>)>,
}

impl Repair {
    /// The text of a cell as it is in the file, where repair has changed it.
    pub fn raw(&self, row: u32, col: u32) -> Option<&str> {
        let known = |raw: &(u32, u32, Arc<str>)| (raw.0, raw.1);
        let at = self.raws.binary_search_by_key(&(row, col), known).ok()?;
        Some(&self.raws[at].2)
    }

    /// The encoding of a column.
    pub fn of_column(&self, col: u32) -> Option<LegacyKind> {
        let own = self.columns.iter().find(|(own, _)| *own == col);
        own.map_or(self.encoding, |(_, kind)| *kind)
    }

    /// How many cells were changed.
    pub fn count(&self) -> usize {
        self.raws.len()
    }

    /// The cells that were changed, as row and column, from the top left.
    pub fn cells(&self) -> impl Iterator<Item = (u32, u32)> + '_ {
        self.raws.iter().map(|(row, col, _)| (*row, *col))
    }
}

/// What a person says of the encodings of a sheet; it overrules the vote. The inner none is
/// Unicode: text that is left as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Told {
    /// Of the whole sheet; none leaves it to the vote.
    pub sheet: Option<Option<LegacyKind>>,
    /// Of single columns, from 1.
    pub columns: Vec<(u32, Option<LegacyKind>)>,
}

impl Told {
    fn column(&self, col: u32) -> Option<Option<LegacyKind>> {
        let own = self.columns.iter().find(|(own, _)| *own == col);
        own.map(|(_, kind)| *kind).or(self.sheet)
    }
}

/// Repairs every sheet of a workbook. Unicode text is never changed; a second call does nothing.
pub fn repair(workbook: &mut Workbook) {
    let fresh = |sheet: &&mut Sheet| sheet.repair.count() == 0;
    let sheets = workbook.sheets.iter_mut().filter(fresh);
    sheets.for_each(|sheet| repair_as(sheet, &Told::default()));
}

/// Repairs a sheet anew, from the text as it stands in the file, as a person says. Cells that
/// hold letters beyond Latin-1 stay as they are also then.
pub fn repair_as(sheet: &mut Sheet, told: &Told) {
    restore(sheet);
    let poll = Poll::of(sheet);
    let ruling = poll.ruling(told);
    if ruling.encoding.is_none() && ruling.columns.is_empty() && !poll.capitals {
        sheet.repair = ruling;
        return;
    }
    let mut mender = Mender {
        repair: ruling,
        told,
        made: HashMap::new(),
    };
    for (row, (col, cell)) in sheet.cells_mut() {
        mender.mend(row, *col, cell);
    }
    sheet.repair = mender.repair;
}

/// Puts the text of the file back.
fn restore(sheet: &mut Sheet) {
    let repair = std::mem::take(&mut sheet.repair);
    let mut raws = repair.raws.into_iter().peekable();
    for (row, (col, cell)) in sheet.cells_mut() {
        let Some((_, _, raw)) = raws.next_if(|raw| (raw.0, raw.1) == (row, *col)) else {
            continue;
        };
        cell.value = Value::Text(raw);
    }
}

/// The votes of a sheet's columns.
struct Poll {
    columns: Vec<Vote>,
    /// Whether there is text under a font that draws capitals.
    capitals: bool,
}

impl Poll {
    fn of(sheet: &Sheet) -> Poll {
        let mut poll = Poll {
            columns: vec![Vote::default(); sheet.last_col() as usize],
            capitals: false,
        };
        for (_, cells) in sheet.rows() {
            for (col, cell) in cells {
                if let Value::Text(text) = &cell.value {
                    let font = font_of(cell);
                    poll.capitals |= font.is_some_and(|font| font.capitals);
                    poll.columns[*col as usize - 1].hear(text, font);
                }
            }
        }
        poll
    }

    /// What the votes say, and over it what a person says: a sheet that was told has no columns
    /// apart but those that were told too.
    fn ruling(&self, told: &Told) -> Repair {
        let mut whole = Vote::default();
        self.columns.iter().for_each(|column| whole.add(column));
        let encoding = told.sheet.unwrap_or_else(|| whole.verdict());
        let columns = (1..).zip(&self.columns);
        let apart = columns.filter_map(|(col, vote)| {
            let own = told.column(col).map_or_else(
                || vote.against(encoding),
                |own| (own != encoding).then_some(own),
            );
            Some((col, own?))
        });
        let mut apart: Vec<(u32, Option<LegacyKind>)> = apart.collect();
        if told.sheet.is_none() {
            self.add_followers(told, encoding, &mut apart);
        }
        Repair {
            encoding,
            told: told.sheet.is_some(),
            columns: apart,
            ..Repair::default()
        }
    }
}

impl Poll {
    /// Where one column has another encoding than its sheet, short columns may have it too.
    fn add_followers(
        &self,
        told: &Told,
        sheet: Option<LegacyKind>,
        apart: &mut Vec<(u32, Option<LegacyKind>)>,
    ) {
        let others: Vec<Option<LegacyKind>> = apart.iter().map(|own| own.1).collect();
        let known: Vec<u32> = apart.iter().map(|own| own.0).collect();
        for (col, vote) in (1..).zip(&self.columns) {
            let free = !known.contains(&col) && told.column(col).is_none();
            let mut fitting = others.iter().filter(|kind| vote.goes_with(**kind, sheet));
            apart.extend(fitting.next().filter(|_| free).map(|kind| (col, *kind)));
        }
        apart.sort_by_key(|own| own.0);
    }
}

fn font_of(cell: &Cell) -> Option<LegacyFont> {
    legacy::font(cell.font.as_deref()?)
}

/// What is to be done with a text.
type Task = (LegacyKind, bool);

/// Changes cells and remembers what it did.
struct Mender<'t> {
    repair: Repair,
    told: &'t Told,
    /// What texts were made into: those that come again share one allocation, as before.
    made: HashMap<(usize, Task), Arc<str>>,
}

impl Mender<'_> {
    fn mend(&mut self, row: u32, col: u32, cell: &mut Cell) {
        let Value::Text(raw) = &cell.value else {
            return;
        };
        let font = font_of(cell);
        let ruling = self.repair.of_column(col);
        let task = match self.told.column(col) {
            Some(_) => task_told(raw, font, ruling),
            None => task(raw, font, ruling),
        };
        let Some(task) = task else {
            return;
        };
        // The raw text lives on in the repair, so that its address stays its own.
        let place = raw.as_ptr() as usize;
        let made = self.made.entry((place, task));
        let text = Arc::clone(made.or_insert_with(|| written(task, raw).into()));
        if *text == **raw {
            return;
        }
        if cell.font.is_some() && !raw.is_ascii() && font.is_none_or(|font| font.kind != task.0) {
            self.repair.under_other_fonts.push((row, col));
        }
        if legacy::strangers(task.0, raw) > 0 {
            self.repair.losses.push((row, col));
        }
        self.repair.raws.push((row, col, Arc::clone(raw)));
        cell.value = Value::Text(text);
    }
}

/// What is to be done with a text under a font where this encoding rules.
fn task(raw: &str, font: Option<LegacyFont>, ruling: Option<LegacyKind>) -> Option<Task> {
    let capitals = font.is_some_and(|font| font.capitals);
    match ruling {
        _ if legacy::is_unicode(raw) => None,
        None => {
            let kind = LegacyKind::Tcvn3;
            (capitals && legacy::reads_better(kind, raw)).then_some((kind, true))
        }
        Some(kind) if raw.is_ascii() => {
            (capitals && kind == LegacyKind::Tcvn3).then_some((kind, true))
        }
        Some(kind) if font.is_none() && legacy::reads_worse(kind, raw) => None,
        Some(kind) if font.is_none() && legacy::says_more_as_it_stands(kind, raw) => None,
        Some(kind) => Some((kind, capitals && kind == LegacyKind::Tcvn3)),
    }
}

/// The same where a person has said which encoding rules.
fn task_told(raw: &str, font: Option<LegacyFont>, ruling: Option<LegacyKind>) -> Option<Task> {
    let kind = ruling.filter(|_| !legacy::is_unicode(raw))?;
    let capitals = font.is_some_and(|font| font.capitals) && kind == LegacyKind::Tcvn3;
    (capitals || !raw.is_ascii()).then_some((kind, capitals))
}

fn written((kind, capitals): Task, raw: &str) -> String {
    let text = legacy::decode(kind, raw);
    match kind {
        _ if capitals => text.to_uppercase(),
        LegacyKind::Tcvn3 => legacy::with_capitals(&text),
        _ => text,
    }
}
