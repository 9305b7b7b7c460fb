//! xlsx and xlsm: a cell at a time with its style, never a whole sheet in memory.

use std::io::{Read, Seek};

use calamine::{CellErrorType, DataRef, Reader, SheetType, SheetVisible, Xlsx, XlsxError};

use super::number;
use crate::child::tell::{Datum, Mouth};
use crate::preflight::{Profile, package};
use crate::read::Limits;
use crate::refusal::{Hostile, Refusal, RefusalCode};
use crate::wire::{LAST_COLUMN, LAST_ROW, Style, Tab};
use crate::workbook::{CellFormat, Format, Visibility};

/// Tells the whole book. The profiles are those of its worksheets, in order.
pub(crate) fn read<R: Read + Seek>(
    source: R,
    profiles: Vec<Profile>,
    mouth: &Mouth,
    limits: &Limits,
) -> Result<(), Refusal> {
    let mut book = Xlsx::new(source).map_err(|error| refusal(&error))?;
    let sheets = worksheets(book.sheets_metadata().to_vec(), limits)?;
    mouth.borrow_mut().book(&Format::Xlsx)?;
    let mut styles = Vec::new();
    let profiles = profiles
        .into_iter()
        .chain(std::iter::repeat_with(Profile::default));
    for (sheet, profile) in sheets.iter().zip(profiles) {
        let name = &sheet.name;
        mouth.borrow_mut().open_sheet(&tab(sheet))?;
        let problem = cells(&mut book, name, mouth, &mut styles);
        let problem = problem.map_err(|fatal| fatal.in_sheet(name))?;
        let problem = problem.or_else(|| profile.broken.clone());
        profile.tell(problem.map(|refusal| refusal.in_sheet(name)), mouth)?;
    }
    Ok(())
}

/// Tells the cells of a sheet. A refusal inside is the sheet's own and the book goes on.
fn cells<R: Read + Seek>(
    book: &mut Xlsx<R>,
    name: &str,
    mouth: &Mouth,
    styles: &mut Vec<Option<u32>>,
) -> Result<Option<Refusal>, Refusal> {
    let mut reader = match book.worksheet_cells_reader(name) {
        Ok(reader) => reader,
        Err(error) => return Ok(Some(refusal(&error))),
    };
    loop {
        let (cell, style) = match reader.next_cell_with_style_id() {
            Ok(Some(cell)) => cell,
            Ok(None) => return Ok(None),
            Err(error) => return Ok(Some(refusal(&error))),
        };
        let Some(datum) = datum(cell.get_value()) else {
            continue;
        };
        let Some((row, col)) = address(cell.get_position()) else {
            let code = RefusalCode::Hostile(Hostile::Grid);
            return Ok(Some(Refusal::new(code, "a cell outside the grid")));
        };
        let mut teller = mouth.borrow_mut();
        let style = number_of(style, reader.styles(), styles, |look| teller.style(look));
        teller.cell(row, col, style, datum)?;
    }
}

/// The teller's number of one of the book's styles.
fn number_of(
    id: usize,
    book: &[calamine::Style],
    known: &mut Vec<Option<u32>>,
    tell: impl FnOnce(Style) -> u32,
) -> u32 {
    known.resize(book.len().max(1), None);
    let id = if id < known.len() { id } else { 0 };
    *known[id].get_or_insert_with(|| tell(book.get(id).map(style).unwrap_or_default()))
}

fn style(style: &calamine::Style) -> Style {
    let format = style.number_format.as_ref();
    let by_id = || number::kind_of_id(format.and_then(|format| format.format_id).unwrap_or(0));
    let kind = match format.map(|format| number::kind_of_code(&format.format_code)) {
        // The reader says "General" of built-in formats whose code depends on the country.
        Some(CellFormat::General) | None => by_id(),
        Some(kind) => kind,
    };
    let font = style.font.as_ref();
    let name = font.and_then(|font| font.name.clone());
    Style(kind, font.is_some_and(calamine::Font::is_bold), name)
}

/// Row and column from 1, if they lie in the grid.
fn address((row, col): (u32, u32)) -> Option<(u32, u32)> {
    (row < LAST_ROW && col < LAST_COLUMN).then_some((row + 1, col + 1))
}

fn refusal(error: &XlsxError) -> Refusal {
    let code = match error {
        XlsxError::Password => RefusalCode::Encrypted,
        XlsxError::Zip(error) => return package::refusal(error),
        XlsxError::Io(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => {
            RefusalCode::Truncated
        }
        XlsxError::XmlEof(_) => RefusalCode::Truncated,
        _ => RefusalCode::Damaged,
    };
    Refusal::new(code, error.to_string())
}

/// Sheets that can hold cells.
fn worksheets(
    mut sheets: Vec<calamine::Sheet>,
    limits: &Limits,
) -> Result<Vec<calamine::Sheet>, Refusal> {
    sheets.retain(|sheet| sheet.typ == SheetType::WorkSheet);
    match sheets.len() {
        0 => Err(Refusal::new(RefusalCode::Empty, "no worksheet")),
        count if count > limits.sheets => Err(Refusal::new(
            RefusalCode::TooManySheets,
            format!("{count} sheets"),
        )),
        _ => Ok(sheets),
    }
}

/// A sheet as the wire has it.
fn tab(sheet: &calamine::Sheet) -> Tab {
    let visibility = match sheet.visible {
        SheetVisible::Visible => Visibility::Visible,
        SheetVisible::Hidden => Visibility::Hidden,
        SheetVisible::VeryHidden => Visibility::VeryHidden,
    };
    Tab {
        name: Some(sheet.name.clone()),
        visibility,
    }
}

/// How a value of the reader is told; none for an empty cell.
fn datum<'a>(value: &'a DataRef<'_>) -> Option<Datum<'a>> {
    Some(match value {
        DataRef::Int(number) => Datum::Number(*number as f64),
        DataRef::Float(number) => Datum::Number(*number),
        DataRef::String(text) | DataRef::DurationIso(text) => Datum::Text(text),
        DataRef::SharedString(text) => Datum::Shared(text),
        DataRef::Bool(yes) => Datum::Bool(*yes),
        DataRef::DateTime(serial) => number::moment(serial),
        DataRef::DateTimeIso(text) => {
            number::iso_moment(text).map_or(Datum::Text(text), Datum::Date)
        }
        DataRef::Error(error) => Datum::Error(error_name(error)),
        DataRef::Empty => return None,
    })
}

/// The name of an error of calculation as the program shows it.
fn error_name(error: &CellErrorType) -> &'static str {
    match error {
        CellErrorType::Div0 => "#DIV/0!",
        CellErrorType::NA => "#N/A",
        CellErrorType::Name => "#NAME?",
        CellErrorType::Null => "#NULL!",
        CellErrorType::Num => "#NUM!",
        CellErrorType::Ref => "#REF!",
        CellErrorType::Value => "#VALUE!",
        CellErrorType::GettingData => "#DATA!",
    }
}
