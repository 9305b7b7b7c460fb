//! xlsb: a cell at a time. The format's styles tell no more than whether a number is a date, and
//! merges and hidden rows are not read.

use std::io::{Read, Seek};

use calamine::{DataRef, Reader, Xlsb, XlsbError};

use super::xlsx::{address, datum, tab, worksheets};
use crate::child::tell::{Datum, Mouth};
use crate::preflight::{Profile, package};
use crate::read::Limits;
use crate::refusal::{Hostile, Refusal, RefusalCode};
use crate::wire::Style;
use crate::workbook::{CellFormat, Format};

/// Tells the whole book.
pub(crate) fn read<R: Read + Seek>(
    source: R,
    mouth: &Mouth,
    limits: &Limits,
) -> Result<(), Refusal> {
    let mut book = Xlsb::new(source).map_err(|error| refusal(&error))?;
    let sheets = worksheets(book.sheets_metadata().to_vec(), limits)?;
    mouth.borrow_mut().allow(limits.range_cells);
    mouth.borrow_mut().book(&Format::Xlsb)?;
    for sheet in &sheets {
        let name = &sheet.name;
        mouth.borrow_mut().open_sheet(&tab(sheet))?;
        let mut profile = Profile::default();
        let problem = cells(&mut book, name, mouth, &mut profile);
        let problem = problem.map_err(|fatal| fatal.in_sheet(name))?;
        profile.tell(problem.map(|refusal| refusal.in_sheet(name)), mouth)?;
    }
    Ok(())
}

fn cells<R: Read + Seek>(
    book: &mut Xlsb<R>,
    name: &str,
    mouth: &Mouth,
    profile: &mut Profile,
) -> Result<Option<Refusal>, Refusal> {
    let mut reader = match book.worksheet_cells_reader(name) {
        Ok(reader) => reader,
        Err(error) => return Ok(Some(refusal(&error))),
    };
    loop {
        let cell = match reader.next_cell() {
            Ok(Some(cell)) => cell,
            Ok(None) => return Ok(None),
            Err(error) => return Ok(Some(refusal(&error))),
        };
        if matches!(cell.get_value(), DataRef::String(text) if text.is_empty()) {
            profile.empty_formulas += 1;
            profile.last_formula_row = cell.get_position().0.saturating_add(1);
        }
        let Some(datum) = datum(cell.get_value()) else {
            continue;
        };
        let Some((row, col)) = address(cell.get_position()) else {
            let code = RefusalCode::Hostile(Hostile::Grid);
            return Ok(Some(Refusal::new(code, "a cell outside the grid")));
        };
        let mut teller = mouth.borrow_mut();
        let style = teller.style(plain(&datum));
        teller.cell(row, col, style, datum)?;
    }
}

/// All that can be said of a look when only the value is known.
pub(super) fn plain(datum: &Datum<'_>) -> Style {
    match datum {
        Datum::Date(_) => Style(CellFormat::Date, false, None),
        _ => Style::default(),
    }
}

fn refusal(error: &XlsbError) -> Refusal {
    let code = match error {
        XlsbError::Password => RefusalCode::Encrypted,
        XlsbError::Zip(error) => return package::refusal(error),
        XlsbError::Io(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => {
            RefusalCode::Truncated
        }
        _ => RefusalCode::Damaged,
    };
    Refusal::new(code, error.to_string())
}
