//! A first look over a whole workbook: which sheets hold a table, of what kind, and why the
//! others are left out. Inspection and staging both begin here.

use std::collections::BTreeMap;

use sheets::table::{self, Given, Lexicon, Table};
use sheets::{Sheet, Visibility, Workbook};

use super::context::Context;
use super::kind::Kind;
use crate::awards::sheet::{Words, is_award_table, names_somebody};
use crate::calendar::sheet::{Words as PlanWords, is_plan_table};
use crate::models::sheet::{Words as ModelWords, is_model_table};
use crate::registers::sheet::{RegisterWords, is_table_of};
use crate::reports::sheet::{Words as ReportWords, has_figures, is_indicator_table};

/// Why a sheet is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Left {
    /// It is hidden.
    Hidden,
    /// It explains how to fill in another sheet.
    Guide,
    /// There is no table of a known kind on it.
    NoTable,
    /// The table has no rows of data.
    NoRows,
    /// Its table is of another kind than the file's.
    OtherKind,
    /// It could not be read.
    Unread,
    /// A person left it out.
    ByHand,
}

/// One sheet after the first look.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Looked {
    /// The tables, if there are any of a known kind; the first is the main one.
    pub(super) tables: Vec<Table>,
    /// Their kind.
    pub(super) kind: Option<Kind>,
    /// Why the sheet is left out; none if it is imported.
    pub(super) left: Option<Left>,
}

/// The whole workbook after the first look.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Survey {
    /// What the file lists; none where there is nothing to import.
    pub(super) kind: Option<Kind>,
    /// The sheets in the order of the file.
    pub(super) sheets: Vec<Looked>,
}

/// Looks over a workbook. `kind` is what a person says it is; else it is guessed. `given` is what
/// a person says of sheets, by index.
pub(super) fn survey(
    file: &str,
    workbook: &Workbook,
    kind: Option<Kind>,
    given: &BTreeMap<usize, Given>,
) -> Survey {
    let look_at = |(index, sheet): (usize, &Sheet)| {
        let own = given.get(&index);
        look(file, sheet, kind, own)
    };
    let mut sheets: Vec<Looked> = workbook.sheets.iter().enumerate().map(look_at).collect();
    let kind = kind
        .filter(|_| sheets.iter().any(|sheet| sheet.left.is_none()))
        .or_else(|| most(&sheets));
    for sheet in &mut sheets {
        if sheet.left.is_none() && sheet.kind != kind {
            sheet.left = Some(Left::OtherKind);
        }
    }
    Survey { kind, sheets }
}

/// The kind with the most rows.
fn most(sheets: &[Looked]) -> Option<Kind> {
    let rows = |kind: Kind| -> usize {
        let own = sheets
            .iter()
            .filter(|sheet| sheet.left.is_none() && sheet.kind == Some(kind));
        own.flat_map(|sheet| &sheet.tables)
            .map(|table| table.data().count())
            .sum()
    };
    let best = Kind::ALL.into_iter().max_by_key(|kind| rows(*kind))?;
    (rows(best) > 0).then_some(best)
}

fn look(file: &str, sheet: &Sheet, kind: Option<Kind>, given: Option<&Given>) -> Looked {
    let nothing = |left| Looked {
        tables: Vec::new(),
        kind: None,
        left: Some(left),
    };
    if given.is_none() {
        if sheet.visibility != Visibility::Visible {
            return nothing(Left::Hidden);
        }
        if sheet.problem.is_some() && sheet.cell_count() == 0 {
            return nothing(Left::Unread);
        }
        if is_guide(sheet) {
            return nothing(Left::Guide);
        }
    }
    let kinds: &[Kind] = match &kind {
        Some(kind) => std::slice::from_ref(kind),
        None => &Kind::GUESSED,
    };
    let says = |kind: Kind, table: &Table| match kind {
        Kind::Indicators => has_figures(table, sheet),
        _ => table.data().next().is_some(),
    };
    let mut blank = None;
    let full = kinds.iter().find_map(|kind| {
        let tables = tables_of(file, sheet, *kind, kinds.len() == 1, given);
        let full = tables.iter().any(|table| says(*kind, table));
        if !full && !tables.is_empty() && blank.is_none() {
            blank = Some((*kind, tables.clone()));
        }
        full.then_some((*kind, tables))
    });
    let left = full.is_none().then_some(Left::NoRows);
    let Some((kind, tables)) = full.or(blank) else {
        return nothing(Left::NoTable);
    };
    Looked {
        tables,
        kind: Some(kind),
        left,
    }
}

/// The tables of one kind on a sheet. What a person has said of a sheet is not judged; where the
/// kind was told, the table need not say it again.
fn tables_of(
    file: &str,
    sheet: &Sheet,
    kind: Kind,
    told: bool,
    given: Option<&Given>,
) -> Vec<Table> {
    let own = Given::default();
    let said = given.unwrap_or(&own);
    let found = with_words(kind, |lexicon| table::find_given(sheet, lexicon, said));
    let fits = |table: &Table| {
        let context = Context::of(file, sheet.name.as_deref(), table);
        match kind {
            Kind::Awards => {
                let praised = told || context.praises();
                is_award_table(table, praised) && names_somebody(table, sheet)
            }
            Kind::Models => is_model_table(table, sheet, told || context.speaks_of_models()),
            Kind::Indicators => is_indicator_table(table, sheet, told),
            Kind::Donations | Kind::Petitions | Kind::Recommendations => {
                kind.register().is_some_and(|one| is_table_of(one, table))
            }
            Kind::Calendar => is_plan_table(table, told),
        }
    };
    let mut tables: Vec<Table> = Vec::new();
    for table in found {
        match tables.last_mut() {
            _ if given.is_some() || fits(&table) => tables.push(table),
            Some(last) => last.take_below(sheet, &table),
            None => {}
        }
    }
    tables
}

/// Calls `f` with the words of a kind.
pub(crate) fn with_words<T>(kind: Kind, f: impl FnOnce(&Lexicon) -> T) -> T {
    match kind {
        Kind::Awards => f(&Lexicon::new(&Words)),
        Kind::Models => f(&Lexicon::new(&ModelWords)),
        Kind::Indicators => f(&Lexicon::new(&ReportWords)),
        Kind::Donations | Kind::Petitions | Kind::Recommendations => {
            let register = kind.register().expect("these kinds are of a register");
            f(&Lexicon::new(&RegisterWords(register)))
        }
        Kind::Calendar => f(&Lexicon::new(&PlanWords)),
    }
}

/// A sheet that explains another one, by its name, or by its first words where it is short.
fn is_guide(sheet: &Sheet) -> bool {
    let name =
        viet::text::fold(sheet.name.as_deref().unwrap_or_default()).replace([' ', '_', '-'], "");
    let named = [
        "huongdan", "hdsd", "vidu", "cachnhap", "danhmuc", "doctruoc", "readme",
    ];
    let first = sheet.rows().next().and_then(|(_, cells)| cells.first());
    let words = first
        .map(|(_, cell)| viet::text::fold(&table::tidy(cell)))
        .unwrap_or_default();
    let explains = ["huong dan", "cach nhap", "cach dien"]
        .iter()
        .any(|start| words.starts_with(start));
    named.iter().any(|start| name.starts_with(start)) || (explains && sheet.last_row() < 15)
}
