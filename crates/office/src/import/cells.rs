//! Every cell of a workbook as it is read: for scripts that look for themselves.

use std::path::Path;

use serde::Serialize;
use sheets::table::{letters, tidy};
use sheets::{Cell, Format, Sheet, Value, Watch, Workbook};

use super::encoding::EncodingSaid;
use super::read;
use crate::Result;
use crate::office::Program;

/// All cells of a workbook.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Cells {
    /// The sheets in the order of the file.
    pub sheets: Vec<SheetCells>,
}

/// The cells of one sheet.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SheetCells {
    /// Its name; none in delimited text.
    pub name: Option<String>,
    /// How its text is encoded in the file: `unicode`, `tcvn3`, `vni`, `viscii`, or the name of a
    /// text file's code page.
    pub encoding: String,
    /// The cells from the top left.
    pub cells: Vec<OneCell>,
}

/// One cell that is not empty.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct OneCell {
    /// Row from 1.
    pub row: u32,
    /// Column from 1.
    pub col: u32,
    /// `text`, `number`, `date`, `bool` or `error`.
    pub kind: &'static str,
    /// The text, repaired; of text and errors.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The value; of numbers, dates (ISO) and truth values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<serde_json::Value>,
    /// The text as in the file, where repair has changed it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub raw: Option<String>,
}

/// Reads every cell of a workbook.
///
/// # Errors
/// A refusal when the file cannot be read.
pub fn cells(program: &Program, file: &Path, watch: &dyn Watch) -> Result<Cells> {
    cells_told(program, file, &[], watch)
}

/// The same where encodings are known better.
///
/// # Errors
/// A refusal when the file cannot be read; [`crate::Code::NoSuchSheet`].
pub fn cells_told(
    program: &Program,
    file: &Path,
    encodings: &[EncodingSaid],
    watch: &dyn Watch,
) -> Result<Cells> {
    let workbook = read::workbook_told(program, file, encodings, watch)?;
    let sheets = workbook
        .sheets
        .iter()
        .map(|sheet| sheet_cells(&workbook, sheet));
    Ok(Cells {
        sheets: sheets.collect(),
    })
}

impl Cells {
    /// The cells as lines for people: sheet, address, text.
    pub fn lines(&self) -> impl Iterator<Item = String> + '_ {
        self.sheets.iter().flat_map(|sheet| {
            let name = sheet.name.as_deref().unwrap_or_default();
            sheet.cells.iter().map(move |cell| {
                let value = cell.value.as_ref().map(ToString::to_string);
                let text = cell.text.clone().or(value).unwrap_or_default();
                format!("{name}!{}{}\t{text}", letters(cell.col), cell.row)
            })
        })
    }
}

fn sheet_cells(workbook: &Workbook, sheet: &Sheet) -> SheetCells {
    let encoding = match (sheet.repair.encoding, &workbook.format) {
        (Some(old), _) => old.code().to_owned(),
        (None, Format::Delimited { encoding, .. }) => encoding.clone(),
        (None, _) => "unicode".to_owned(),
    };
    let cells = sheet.rows().flat_map(|(row, cells)| {
        cells
            .iter()
            .map(move |(col, cell)| one_cell(row, *col, cell, sheet.repair.raw(row, *col)))
    });
    SheetCells {
        name: sheet.name.clone(),
        encoding,
        cells: cells.collect(),
    }
}

fn one_cell(row: u32, col: u32, cell: &Cell, before: Option<&str>) -> OneCell {
    let empty = OneCell {
        row,
        col,
        kind: "text",
        text: None,
        value: None,
        raw: None,
    };
    match &cell.value {
        Value::Text(read) => {
            let text = tidy(cell);
            let raw = before.unwrap_or(read);
            let repaired = text != raw;
            OneCell {
                text: Some(text),
                raw: repaired.then(|| raw.to_owned()),
                ..empty
            }
        }
        Value::Number(number) => OneCell {
            kind: "number",
            value: Some(whole(*number)),
            ..empty
        },
        Value::Date(moment) => {
            let midnight = moment.time() == chrono::NaiveTime::MIN;
            let iso = if midnight {
                moment.date().to_string()
            } else {
                moment.format("%Y-%m-%dT%H:%M:%S").to_string()
            };
            OneCell {
                kind: "date",
                value: Some(iso.into()),
                ..empty
            }
        }
        Value::Bool(truth) => OneCell {
            kind: "bool",
            value: Some((*truth).into()),
            ..empty
        },
        Value::Error(code) => OneCell {
            kind: "error",
            text: Some(code.to_string()),
            ..empty
        },
    }
}

/// A whole number without a decimal point.
fn whole(number: f64) -> serde_json::Value {
    match number.fract() == 0.0 && number.abs() < 1e15 {
        true => (number as i64).into(),
        false => number.into(),
    }
}
