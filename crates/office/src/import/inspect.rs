//! What the importer makes of a workbook, in exactly the shape of the truth files: for scripts,
//! for tests, and for looking before anything is imported. No office file is touched.

mod awards;
mod indicators;
mod models;
mod plans;

pub use self::awards::AwardRecord;

use std::collections::BTreeMap;
use std::path::Path;

use chrono::{Datelike, NaiveDate};
use serde::Serialize;
use serde_json::{Map, Value, json};
use sheets::table::{Table, Why, letters};
use sheets::{Watch, Workbook};

use super::context::Context;
use super::encoding::EncodingSaid;
use super::kind::Kind;
use super::read;
use super::survey::{Left, Looked, survey};
use super::warning::Warning;
use super::{notices, repeats};
use crate::Result;
use crate::awards::sheet::{self, Hints};
use crate::office::Program;
use crate::words::Lang;

/// A workbook as the importer reads it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Inspection {
    /// Name of the file, without folders.
    pub file: String,
    /// `awards`, `models`, `indicators` or `none`.
    pub kind: &'static str,
    /// The sheets in the order of the file.
    pub sheets: Vec<SheetInspection>,
}

/// The records of a table: those of award lists as they were read, others as JSON.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Records {
    /// Of an award list.
    Awards(Vec<AwardRecord>),
    /// Of a table of another kind.
    Others(Vec<Value>),
}

impl Default for Records {
    fn default() -> Records {
        Records::Others(Vec::new())
    }
}

impl FromIterator<Value> for Records {
    fn from_iter<I: IntoIterator<Item = Value>>(records: I) -> Records {
        Records::Others(records.into_iter().collect())
    }
}

/// One sheet as the importer reads it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SheetInspection {
    /// Name of the sheet; none in delimited text.
    pub name: Option<String>,
    /// Whether it would be imported.
    pub import: bool,
    /// Its first table.
    #[serde(flatten)]
    pub table: TableInspection,
    /// The tables after the first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tables: Vec<TableInspection>,
}

/// One table as the importer reads it.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct TableInspection {
    /// First and last row of the header.
    pub header_rows: Option<(u32, u32)>,
    /// Number of rows of data.
    pub data_rows: usize,
    /// Field and column letters.
    pub columns: Map<String, Value>,
    /// The records.
    pub records: Records,
    /// Rows below the header that are no data, and why.
    pub skipped_rows: Vec<Value>,
    /// What is odd.
    pub warnings: Vec<Value>,
}

/// Reads a workbook and says what would be imported. `kind` is guessed when not told; `today` is
/// the last day anything in it can be of.
///
/// # Errors
/// A refusal when the file cannot be read.
pub fn inspect(
    program: &Program,
    file: &Path,
    kind: Option<Kind>,
    today: NaiveDate,
    watch: &dyn Watch,
) -> Result<Inspection> {
    inspect_told(program, file, kind, &[], today, watch)
}

/// The same where encodings are known better.
///
/// # Errors
/// A refusal when the file cannot be read; [`crate::Code::NoSuchSheet`].
pub fn inspect_told(
    program: &Program,
    file: &Path,
    kind: Option<Kind>,
    encodings: &[EncodingSaid],
    today: NaiveDate,
    watch: &dyn Watch,
) -> Result<Inspection> {
    let workbook = read::workbook_told(program, file, encodings, watch)?;
    let name = file
        .file_name()
        .unwrap_or(file.as_os_str())
        .to_string_lossy()
        .into_owned();
    Ok(inspect_workbook(&name, &workbook, kind, today))
}

/// The same for a workbook already read.
#[must_use]
pub fn inspect_workbook(
    file: &str,
    workbook: &Workbook,
    kind: Option<Kind>,
    today: NaiveDate,
) -> Inspection {
    let survey = survey(file, workbook, kind, &BTreeMap::new());
    let mut sheets: Vec<SheetInspection> = Vec::new();
    let repeated = repeats::find(workbook, &survey);
    for ((sheet, looked), again) in workbook.sheets.iter().zip(&survey.sheets).zip(&repeated) {
        let mut tables = looked
            .tables
            .iter()
            .map(|table| inspect_table(file, sheet, table, looked, today));
        let mut first = tables.next().unwrap_or_default();
        let notices = notices::of_sheet(file, workbook, sheet, looked);
        let told = notices.iter().chain(again);
        first.warnings.extend(told.map(warning_json));
        let import = looked.left.is_none();
        sheets.push(SheetInspection {
            name: sheet.name.clone(),
            import,
            table: first,
            tables: tables.collect(),
        });
    }
    Inspection {
        file: file.to_owned(),
        kind: survey.kind.map_or("none", Kind::code),
        sheets,
    }
}

fn inspect_table(
    file: &str,
    sheet: &sheets::Sheet,
    table: &Table,
    looked: &Looked,
    today: NaiveDate,
) -> TableInspection {
    let mut inspection = TableInspection {
        header_rows: Some(table.header),
        skipped_rows: table
            .skipped()
            .map(|(row, why)| json!({"row": row, "why": word_of(why)}))
            .collect(),
        ..TableInspection::default()
    };
    let read = looked.left.is_none() || looked.left == Some(Left::NoRows);
    match looked.kind {
        Some(Kind::Awards) if read => awards::read(file, sheet, table, today, &mut inspection),
        Some(Kind::Models) if read => models::read(file, sheet, table, &mut inspection),
        Some(Kind::Indicators) if read => indicators::read(file, sheet, table, &mut inspection),
        Some(Kind::Calendar) if read => plans::read(sheet, table, today, &mut inspection),
        _ => {
            let shown = table
                .fields
                .iter()
                .filter(|entry| !matches!(entry.field, "stt" | "code" | "foreign"));
            for entry in shown {
                let letters: Vec<String> = entry.columns.iter().map(|col| letters(*col)).collect();
                inspection
                    .columns
                    .insert(entry.field.to_owned(), letters.join("+").into());
            }
            inspection.data_rows = table.data().count();
        }
    }
    inspection
}

/// What is known around an award list before its rows are read.
pub(crate) fn hints(
    sheet: &sheets::Sheet,
    table: &Table,
    context: &Context,
    today: NaiveDate,
) -> Hints {
    let latest = context.days.map_or(today.year(), |(_, last)| last.year());
    let named = sheet.name.as_deref().and_then(sheet::kind_said);
    let title = table
        .above
        .iter()
        .rev()
        .find_map(|(_, line)| sheet::kind_said(line));
    Hints {
        latest_year: latest,
        multiplier: context.multiplier,
        kind: title.or(named),
        keeps_raw: true,
    }
}

fn warning_json(warning: &Warning) -> Value {
    let mut told = Map::new();
    told.insert("code".to_owned(), warning.code.key().into());
    told.insert("detail".to_owned(), warning.say(Lang::Vi).into());
    if !warning.rows.is_empty() {
        told.insert("rows".to_owned(), warning.rows.clone().into());
    }
    if let Some(column) = &warning.column {
        told.insert("column".to_owned(), column.clone().into());
    }
    Value::Object(told)
}

/// The reason as truth files write it.
pub(crate) fn word_of(why: Why) -> &'static str {
    match why {
        Why::Group => "group",
        Why::Total => "total",
        Why::Index => "index",
        Why::Note => "note",
        Why::Signature => "signature",
        Why::Blank => "blank",
        Why::Header => "header",
    }
}
