//! The records of one sheet, told as they are met (MS-XLSB 2.1.7.61).

use std::io::{Read, Seek};

use calamine::{ExcelDateTime, ExcelDateTimeType};
use zip::ZipArchive;

use super::Book;
use super::records::{double, wide_string};
use crate::child::tell::{Datum, Mouth};
use crate::formats::number;
use crate::formats::packed::{error_name, float, packed};
use crate::preflight::Profile;
use crate::refusal::{Hostile, Refusal, RefusalCode};
use crate::wire::{LAST_COLUMN, LAST_ROW, Style};
use crate::workbook::{Area, CellFormat};

/// Tells the cells of the sheet in this part; what else it says goes to the profile.
pub(super) fn cells<R: Read + Seek>(
    archive: &mut ZipArchive<R>,
    part: usize,
    book: &Book,
    profile: &mut Profile,
    mouth: &Mouth,
) -> Result<(), Refusal> {
    let mut records = super::records(archive, part)?;
    let mut sheet = Sheet {
        book,
        profile,
        mouth,
        row: 0,
    };
    while let Some((kind, data)) = records.next()? {
        sheet.take(kind, data)?;
    }
    Ok(())
}

struct Sheet<'a> {
    book: &'a Book,
    profile: &'a mut Profile,
    mouth: &'a Mouth,
    /// Number of the row that is being read, from 1.
    row: u32,
}

/// Where a cell stands and how it looks.
#[derive(Clone, Copy)]
struct Place {
    col: u32,
    look: usize,
}

impl Sheet<'_> {
    fn take(&mut self, kind: u16, data: &[u8]) -> Result<(), Refusal> {
        match kind {
            0 => return self.begin_row(data),
            2..=11 | 62 if data.len() > 8 => return self.cell(kind, data),
            60 if data.len() >= 18 && data[16] & 1 != 0 => {
                let (first, last) = (double(data, 0), double(data, 4));
                if first <= last && first < LAST_COLUMN {
                    let last = last.min(LAST_COLUMN - 1);
                    self.profile.hidden_columns.push(first + 1, last + 1);
                }
            }
            176 if data.len() >= 16 => self.profile.merges.extend(area(data)),
            _ => {}
        }
        Ok(())
    }

    fn begin_row(&mut self, data: &[u8]) -> Result<(), Refusal> {
        let row = double(data, 0);
        if row >= LAST_ROW {
            return Err(outside());
        }
        self.row = row + 1;
        if data.get(11).is_some_and(|flags| flags & 0x10 != 0) {
            self.profile.hidden_rows.push(self.row, self.row);
        }
        Ok(())
    }

    fn cell(&mut self, kind: u16, data: &[u8]) -> Result<(), Refusal> {
        let place = Place {
            col: double(data, 0).saturating_add(1),
            look: (double(data, 4) & 0x00FF_FFFF) as usize,
        };
        if self.row == 0 || place.col > LAST_COLUMN {
            return Err(outside());
        }
        let value = &data[8..];
        match kind {
            2 if value.len() >= 4 => self.number(place, packed(double(value, 0))),
            5 | 9 if value.len() >= 8 => self.number(place, float(value)),
            3 | 11 => self.tell(place, Datum::Error(error_name(value[0]))),
            4 | 10 => self.tell(place, Datum::Bool(value[0] != 0)),
            6 => self.text(place, value, false),
            8 => self.text(place, value, true),
            62 => self.text(place, &value[1..], false),
            7 => self.shared(place, double(value, 0)),
            _ => Ok(()),
        }
    }

    fn tell(&mut self, place: Place, datum: Datum<'_>) -> Result<(), Refusal> {
        let look = self.book.looks.get(place.look);
        let plain = || match datum {
            Datum::Date(_) => Style(CellFormat::Date, false, None),
            _ => Style::default(),
        };
        let mut teller = self.mouth.borrow_mut();
        let style = teller.style(look.map_or_else(plain, |look| look.style.clone()));
        teller.cell(self.row, place.col, style, datum)
    }

    fn number(&mut self, place: Place, number: f64) -> Result<(), Refusal> {
        let look = self.book.looks.get(place.look);
        let dated = look.is_some_and(|look| look.style.0 == CellFormat::Date && !look.elapsed);
        let moment = || {
            let kind = ExcelDateTimeType::DateTime;
            number::moment(&ExcelDateTime::new(number, kind, self.book.from_1904))
        };
        let datum = if dated {
            moment()
        } else {
            Datum::Number(number)
        };
        self.tell(place, datum)
    }

    fn text(&mut self, place: Place, value: &[u8], formula: bool) -> Result<(), Refusal> {
        let Some((text, _)) = wide_string(value) else {
            return Err(Refusal::new(RefusalCode::Damaged, "a text without its end"));
        };
        if formula && text.is_empty() {
            self.profile.empty_formulas += 1;
            self.profile.last_formula_row = self.row;
        }
        self.tell(place, Datum::Text(&text))
    }

    fn shared(&mut self, place: Place, number: u32) -> Result<(), Refusal> {
        let book = self.book;
        if let Some(text) = book.strings.get(number as usize) {
            return self.tell(place, Datum::Shared(text));
        }
        // The rest of the sheet may be whole; that a text is missing is told once.
        let detail = format!("no shared text {number}");
        let refusal = Refusal::new(RefusalCode::Damaged, detail).at(self.row, place.col);
        self.profile.broken.get_or_insert(refusal);
        Ok(())
    }
}

fn outside() -> Refusal {
    let code = RefusalCode::Hostile(Hostile::Grid);
    Refusal::new(code, "a cell outside the grid")
}

fn area(data: &[u8]) -> Option<Area> {
    let [first_row, last_row, first_col, last_col] = [0, 4, 8, 12].map(|at| double(data, at));
    let ordered = first_row <= last_row && first_col <= last_col;
    let inside = last_row < LAST_ROW && last_col < LAST_COLUMN;
    let several = (first_row, first_col) != (last_row, last_col);
    (ordered && inside && several).then(|| Area {
        first_row: first_row + 1,
        last_row: last_row + 1,
        first_col: first_col + 1,
        last_col: last_col + 1,
    })
}
