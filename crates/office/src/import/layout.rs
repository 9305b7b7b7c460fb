//! What was understood of a file, kept with its staged rows so that it can be shown and corrected
//! after the window was closed.

use serde::{Deserialize, Serialize};
use sheets::table::{RowKind, Table, Why, letters, tidy};
use sheets::{Format, Sheet, Visibility, Workbook};
use viet::legacy::LegacyKind;

use super::drawn::{self, Extent};
use super::encoding::{self, EncodingUnderstood};
use super::kind::Kind;
use super::record::{ColumnUnderstood, SheetChoice, SkippedRow, WarningShown};
use super::row::{self, Mask, WIDTH};
use super::survey::{Left, Looked, Survey};
use super::warning::Warning;
use super::{notices, repeats};
use crate::words::{self, Params};

/// Skipped rows and samples kept for a sheet: more is not read by anybody.
const SKIPPED: usize = 2_000;
const SAMPLES: usize = 3;

/// What was understood of a whole file.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Layout {
    pub(crate) format_text: String,
    pub(crate) encoding_text: String,
    pub(crate) sheets: Vec<SheetLayout>,
    /// The sheet to look at.
    pub(crate) sheet: usize,
}

impl Layout {
    /// The fields that each sheet has.
    pub(crate) fn masks(&self) -> Vec<Mask> {
        self.sheets.iter().map(|sheet| sheet.present).collect()
    }
}

/// What was understood of one sheet.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct SheetLayout {
    pub(crate) choice: SheetChoice,
    pub(crate) header_rows: Option<(u32, u32)>,
    pub(crate) columns: Vec<ColumnUnderstood>,
    pub(crate) skipped: Vec<SkippedRow>,
    pub(crate) warnings: Vec<WarningShown>,
    /// Which fields the sheet has.
    #[serde(deserialize_with = "row::mask")]
    pub(crate) present: Mask,
    /// How far it reaches; of a file staged by an older program nothing is kept.
    #[serde(default)]
    pub(crate) extent: Extent,
    /// How its text was understood.
    #[serde(default)]
    pub(crate) encoding: EncodingUnderstood,
}

/// Describes a workbook that was looked over.
pub(crate) fn describe(file: &str, workbook: &Workbook, survey: &Survey, kind: Kind) -> Layout {
    let looked = workbook.sheets.iter().zip(&survey.sheets).enumerate();
    let mut sheets: Vec<SheetLayout> = looked
        .map(|(at, (sheet, looked))| describe_sheet((file, kind), workbook, at, sheet, looked))
        .collect();
    for (layout, again) in sheets.iter_mut().zip(repeats::find(workbook, survey)) {
        layout.warnings.extend(again.iter().map(shown_warning));
    }
    let rows = |layout: &SheetLayout| {
        if layout.choice.importable {
            layout.choice.rows + 1
        } else {
            0
        }
    };
    let most = sheets
        .iter()
        .enumerate()
        .rev()
        .max_by_key(|(_, layout)| rows(layout));
    Layout {
        format_text: format_text(&workbook.format),
        encoding_text: encoding_text(workbook),
        sheet: most.map_or(0, |(at, _)| at),
        sheets,
    }
}

fn describe_sheet(
    (file, kind): (&str, Kind),
    workbook: &Workbook,
    index: usize,
    sheet: &Sheet,
    looked: &Looked,
) -> SheetLayout {
    let table = looked.tables.first();
    let rows: usize = looked.tables.iter().map(|table| table.data().count()).sum();
    let has = |field: &str| {
        looked
            .tables
            .iter()
            .any(|table| table.field(field).is_some())
    };
    let notices = notices::of_sheet(file, workbook, sheet, looked);
    SheetLayout {
        choice: SheetChoice {
            index,
            name: sheet.name.clone().unwrap_or_default(),
            hidden: sheet.visibility != Visibility::Visible,
            rows: u32::try_from(rows).unwrap_or(u32::MAX),
            importable: looked.left.is_none(),
            why: looked.left.map(why_left),
        },
        header_rows: table.map(|table| table.header),
        columns: table
            .map(|table| columns(sheet, table, kind.fields()))
            .unwrap_or_default(),
        skipped: looked
            .tables
            .iter()
            .flat_map(|table| skipped(sheet, table))
            .take(SKIPPED)
            .collect(),
        warnings: notices.iter().map(shown_warning).collect(),
        present: present(kind, &has),
        extent: drawn::extent(sheet, looked),
        encoding: encoding::understood(sheet),
    }
}

/// Which fields of its kind a sheet has.
fn present(kind: Kind, has: &dyn Fn(&str) -> bool) -> Mask {
    let also = kind.door().taken.map(|taken| taken.has);
    let mut present = [false; WIDTH];
    for (own, field) in present.iter_mut().zip(kind.fields()) {
        *own = has(field) || also.is_some_and(|also| also(field, has));
    }
    present
}

fn columns(sheet: &Sheet, table: &Table, fields: &[&str]) -> Vec<ColumnUnderstood> {
    let samples = samples(sheet, table);
    let understood = table.columns.iter().enumerate().map(|(at, head)| {
        let holding: Vec<&str> = table
            .fields
            .iter()
            .filter(|entry| entry.columns.contains(&head.col))
            .map(|entry| entry.field)
            .filter(|field| fields.contains(field))
            .collect();
        let names: Vec<String> = holding.iter().map(|field| field_name(field)).collect();
        ColumnUnderstood {
            letter: letters(head.col),
            header: head.cells.join(" / "),
            field: holding.first().map(|field| (*field).to_owned()),
            fields: holding.iter().map(|field| (*field).to_owned()).collect(),
            field_name: (!names.is_empty()).then(|| names.join(", ")),
            sample: samples[at].clone(),
            encoding: encoding::code_of(sheet.repair.of_column(head.col)).to_owned(),
            encoding_name: notices::name_of(sheet.repair.of_column(head.col)).to_owned(),
        }
    });
    understood.collect()
}

/// The first values of each column.
fn samples(sheet: &Sheet, table: &Table) -> Vec<Vec<String>> {
    let mut samples: Vec<Vec<String>> = vec![Vec::new(); table.columns.len()];
    for (row, _) in table.data().take(50) {
        for (at, head) in table.columns.iter().enumerate() {
            let text = sheet.cell(row, head.col).map(tidy).unwrap_or_default();
            if !text.is_empty() && samples[at].len() < SAMPLES && !samples[at].contains(&text) {
                samples[at].push(text);
            }
        }
    }
    samples
}

fn skipped<'a>(sheet: &'a Sheet, table: &'a Table) -> impl Iterator<Item = SkippedRow> + 'a {
    table.rows.iter().filter_map(move |row| match row.kind {
        RowKind::Data(_) | RowKind::Skipped(Why::Blank) => None,
        RowKind::Skipped(why) => {
            let why = super::inspect::word_of(why);
            Some(SkippedRow {
                row: row.row,
                why: why.to_owned(),
                why_text: say(&format!("import-skip-{why}")),
                text: notices::words_of_row(sheet, row.row),
            })
        }
    })
}

/// A warning as screens show it.
pub(crate) fn shown_warning(warning: &Warning) -> WarningShown {
    WarningShown {
        code: warning.code.key().to_owned(),
        text: warning.say(words::spoken()),
        rows: (!warning.rows.is_empty()).then(|| warning.rows.clone()),
        column: warning.column.clone(),
    }
}

/// A field's name for people.
pub(crate) fn field_name(field: &str) -> String {
    say(&format!("import-field-{}", field.replace('_', "-")))
}

/// The name of a kind of sheet, inside a sentence.
pub(crate) fn kind_name(kind: super::Kind) -> String {
    let name = say(&format!("import-kind-{}", kind.code()));
    let mut letters = name.chars();
    letters
        .next()
        .map(|first| first.to_lowercase().chain(letters).collect())
        .unwrap_or_default()
}

pub(super) fn why_left(left: Left) -> String {
    say(match left {
        Left::Hidden => "import-why-hidden",
        Left::Guide => "import-why-guide",
        Left::NoTable => "import-why-no-table",
        Left::NoRows => "import-why-no-rows",
        Left::OtherKind => "import-why-other-kind",
        Left::Unread => "import-why-unread",
        Left::ByHand => "import-why-by-hand",
    })
}

fn format_text(format: &Format) -> String {
    say(match format {
        Format::Xlsx => "import-format-xlsx",
        Format::Xls => "import-format-xls",
        Format::Xlsb => "import-format-xlsb",
        Format::Ods => "import-format-ods",
        Format::Delimited { .. } => "import-format-delimited",
        Format::Docx => "import-format-docx",
        Format::Html => "import-format-html",
        Format::SpreadsheetXml => "import-format-spreadsheet-xml",
    })
}

fn encoding_text(workbook: &Workbook) -> String {
    let mut old: Vec<LegacyKind> = workbook
        .sheets
        .iter()
        .filter_map(|sheet| sheet.repair.encoding)
        .collect();
    old.dedup();
    if !old.is_empty() {
        let names = old.into_iter().map(|kind| notices::name_of(Some(kind)));
        return names.collect::<Vec<_>>().join(", ");
    }
    match &workbook.format {
        Format::Delimited { encoding, .. } if !encoding.starts_with("utf") => encoding.clone(),
        Format::Delimited { encoding, .. } => format!("Unicode ({})", encoding.to_uppercase()),
        _ => "Unicode".to_owned(),
    }
}

pub(super) fn say(key: &str) -> String {
    words::text_of(words::spoken(), key, &Params::new()).unwrap_or_else(|| key.to_owned())
}
