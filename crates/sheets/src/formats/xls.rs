//! xls (BIFF5 and BIFF8): the parser builds whole rectangles, so the walk over the records has
//! checked them before. Looks and hidden rows come from that walk.

use std::io::Cursor;

use calamine::{Data, Reader, SheetType, Xls, XlsError};

use super::number;
use super::xlsb::plain;
use super::xlsx::{error_name, tab};
use crate::child::tell::{Datum, Mouth};
use crate::preflight::Profile;
use crate::preflight::biff::{self, Layout};
use crate::preflight::ole::{Compound, Stream};
use crate::read::Limits;
use crate::refusal::{Refusal, RefusalCode, Stranger};
use crate::workbook::{Area, Format};

/// Checks and tells the whole book, given all bytes of a compound file.
pub(crate) fn read(mut file: Vec<u8>, mouth: &Mouth, limits: &Limits) -> Result<(), Refusal> {
    let stream = workbook_stream(&Compound::check(&file)?)?;
    let layout = biff::check(&stream.bytes(&file), limits)?;
    forget_extents(&mut file, &stream, &layout);
    let mut book = Xls::new(Cursor::new(file)).map_err(|error| refusal(&error))?;
    let mut places: Vec<_> = book
        .sheets_metadata()
        .to_vec()
        .into_iter()
        .enumerate()
        .collect();
    places.retain(|(_, sheet)| sheet.typ == SheetType::WorkSheet);
    if places.is_empty() {
        return Err(Refusal::new(RefusalCode::Empty, "no worksheet"));
    }
    mouth.borrow_mut().book(&Format::Xls)?;
    for (place, sheet) in &places {
        mouth.borrow_mut().open_sheet(&tab(sheet))?;
        let told = tell_sheet(&mut book, &sheet.name, (&layout, *place), mouth);
        told.map_err(|fatal| fatal.in_sheet(&sheet.name))?;
    }
    Ok(())
}

fn workbook_stream(compound: &Compound) -> Result<Stream, Refusal> {
    for name in ["Workbook", "Book"] {
        if let Some(stream) = compound.stream(name)? {
            return Ok(stream);
        }
    }
    let has = |name: &str| compound.has(name);
    Err(match () {
        () if has("EncryptedPackage") => Refusal::new(RefusalCode::Encrypted, "EncryptedPackage"),
        () if has("WordDocument") => Stranger::OldDocument.refusal("WordDocument"),
        () if has("PowerPoint Document") => Stranger::Slides.refusal("PowerPoint Document"),
        () if has("__properties_version1.0") => Stranger::Mail.refusal("a message of Outlook"),
        () => Stranger::Unknown.refusal("a compound file without a book"),
    })
}

/// Overwrites the extents that sheets declare, for which the parser would reserve memory.
fn forget_extents(file: &mut [u8], stream: &Stream, layout: &Layout) {
    for at in layout.declared_extents.iter().cloned().flatten() {
        if let Some(byte) = stream.place(at).and_then(|place| file.get_mut(place)) {
            *byte = 0;
        }
    }
}

fn tell_sheet(
    book: &mut Xls<Cursor<Vec<u8>>>,
    name: &str,
    (layout, place): (&Layout, usize),
    mouth: &Mouth,
) -> Result<(), Refusal> {
    let range = match book.worksheet_range(name) {
        Ok(range) => range,
        Err(error) => {
            let problem = refusal(&error).in_sheet(name);
            return Profile::default().tell(Some(problem), mouth);
        }
    };
    let mut profile = profile(layout, place);
    let (top, left) = range.start().unwrap_or_default();
    for (row, col, value) in range.used_cells() {
        let (row, col) = (top + row as u32, left + col as u32);
        if matches!(value, Data::String(text) if text.is_empty()) {
            profile.empty_formulas += 1;
            profile.last_formula_row = row + 1;
        }
        let Some(datum) = datum(value) else {
            continue;
        };
        let mut teller = mouth.borrow_mut();
        let look = layout
            .style(place, row, col)
            .cloned()
            .unwrap_or_else(|| plain(&datum));
        let style = teller.style(look);
        teller.cell(row + 1, col + 1, style, datum)?;
    }
    let merges = book.merge_cells_by_sheet_name(name).unwrap_or_default();
    profile.merges = merges.iter().filter_map(area).collect();
    profile.tell(None, mouth)
}

fn profile(layout: &Layout, place: usize) -> Profile {
    let sheet = layout.sheets.get(place);
    Profile {
        hidden_rows: sheet
            .map(|sheet| sheet.hidden_rows.clone())
            .unwrap_or_default(),
        hidden_columns: sheet
            .map(|sheet| sheet.hidden_columns.clone())
            .unwrap_or_default(),
        ..Profile::default()
    }
}

fn area(merge: &calamine::Dimensions) -> Option<Area> {
    let (first, last) = (merge.start, merge.end);
    let several = first != last && first.0 <= last.0 && first.1 <= last.1;
    several.then_some(Area {
        first_row: first.0 + 1,
        last_row: last.0 + 1,
        first_col: first.1 + 1,
        last_col: last.1 + 1,
    })
}

fn datum(value: &Data) -> Option<Datum<'_>> {
    Some(match value {
        Data::Int(number) => Datum::Number(*number as f64),
        Data::Float(number) => Datum::Number(*number),
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => Datum::Text(text),
        Data::Bool(yes) => Datum::Bool(*yes),
        Data::DateTime(serial) => number::moment(serial),
        Data::Error(error) => Datum::Error(error_name(error)),
        Data::Empty => return None,
    })
}

fn refusal(error: &XlsError) -> Refusal {
    let code = match error {
        XlsError::Password => RefusalCode::Encrypted,
        XlsError::EoStream(_) => RefusalCode::Truncated,
        _ => RefusalCode::Damaged,
    };
    Refusal::new(code, error.to_string())
}
