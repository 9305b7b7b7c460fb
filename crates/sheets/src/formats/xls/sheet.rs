//! The records of one sheet of an old workbook, told as they are met.

use calamine::{ExcelDateTime, ExcelDateTimeType};

use super::globals::{Globals, Look};
use super::records::{Record, Walk, double, word};
use super::strings::{Pieces, decoded};
use crate::child::tell::{Datum, Mouth};
use crate::formats::number;
use crate::formats::packed::{error_name, float, packed};
use crate::preflight::Profile;
use crate::refusal::{Refusal, RefusalCode};
use crate::wire::Style;
use crate::workbook::{Area, CellFormat};

/// Tells the cells of the sheet that begins here; what else it says goes to the profile.
pub(super) fn cells(
    walk: &mut Walk<'_>,
    position: usize,
    globals: &Globals,
    profile: &mut Profile,
    mouth: &Mouth,
) -> Result<(), Refusal> {
    let mut sheet = Sheet {
        globals,
        profile,
        mouth,
        formula: None,
    };
    let damaged = |detail: &str| Refusal::new(RefusalCode::Damaged, detail);
    let first = walk.record(position)?;
    let first = first.filter(|record| record.kind == 0x0809);
    let mut at = first.ok_or_else(|| damaged("no sheet begins here"))?.end;
    // Charts in the sheet are streams of their own within it.
    let mut depth = 0u32;
    while let Some(record) = walk.record(at)? {
        at = record.end;
        match record.kind {
            0x0809 => depth += 1,
            0x000A if depth == 0 => break,
            0x000A => depth -= 1,
            _ if depth > 0 => {}
            0x0207 => {
                let (pieces, end) = walk.pieces(record)?;
                at = end;
                sheet.result(pieces)?;
            }
            _ => sheet.take(record)?,
        }
    }
    Ok(())
}

struct Sheet<'a> {
    globals: &'a Globals,
    profile: &'a mut Profile,
    mouth: &'a Mouth,
    /// A formula cell whose text is still to come: row, column and look.
    formula: Option<(u16, u16, u16)>,
}

impl Sheet<'_> {
    fn take(&mut self, record: Record<'_>) -> Result<(), Refusal> {
        let data = record.data;
        let place = (word(data, 0), word(data, 2), word(data, 4));
        match record.kind {
            0x0203 if data.len() >= 14 => return self.number(place, float(&data[6..])),
            0x027E if data.len() >= 10 => return self.number(place, packed(double(data, 6))),
            0x00BD if data.len() >= 6 => return self.row_of_numbers(data),
            0x0204 | 0x00D6 if data.len() >= 8 => return self.label(place, data),
            0x00FD if data.len() >= 10 => return self.shared(place, double(data, 6)),
            0x0205 if data.len() >= 8 => return self.truth(place, data[6], data[7]),
            0x0006 if data.len() >= 14 => return self.formula(place, &data[6..14]),
            0x00E5 => self.merges(data),
            0x0208 if data.len() >= 16 && word(data, 12) & 0x20 != 0 => {
                let row = u32::from(word(data, 0)) + 1;
                self.profile.hidden_rows.push(row, row);
            }
            0x007D if data.len() >= 10 && word(data, 8) & 1 != 0 => {
                let (first, last) = (u32::from(word(data, 0)), u32::from(word(data, 2)));
                let columns = &mut self.profile.hidden_columns;
                columns.push(first + 1, last.max(first) + 1);
            }
            _ => {}
        }
        Ok(())
    }

    fn tell(&mut self, (row, col, look): (u16, u16, u16), datum: Datum<'_>) -> Result<(), Refusal> {
        let look = self.globals.look(look);
        let plain = || match datum {
            Datum::Date(_) => Style(CellFormat::Date, false, None),
            _ => Style::default(),
        };
        let style = look.map_or_else(plain, |look| look.style.clone());
        let mut teller = self.mouth.borrow_mut();
        let style = teller.style(style);
        teller.cell(u32::from(row) + 1, u32::from(col) + 1, style, datum)
    }

    fn number(&mut self, place: (u16, u16, u16), number: f64) -> Result<(), Refusal> {
        let look = self.globals.look(place.2);
        let dated = look.is_some_and(|look| look.style.0 == CellFormat::Date && !look.elapsed);
        let moment = || {
            let kind = ExcelDateTimeType::DateTime;
            number::moment(&ExcelDateTime::new(number, kind, self.globals.from_1904))
        };
        let datum = if dated {
            moment()
        } else {
            Datum::Number(number)
        };
        self.tell(place, datum)
    }

    fn row_of_numbers(&mut self, data: &[u8]) -> Result<(), Refusal> {
        let cells = data[4..data.len() - 2].as_chunks::<6>().0;
        for (col, cell) in (word(data, 2)..=u16::MAX).zip(cells) {
            self.number((word(data, 0), col, word(cell, 0)), packed(double(cell, 2)))?;
        }
        Ok(())
    }

    fn label(&mut self, place: (u16, u16, u16), data: &[u8]) -> Result<(), Refusal> {
        let text = self.text(vec![&data[6..]], self.globals.look(place.2));
        self.tell(place, Datum::Text(&text))
    }

    fn shared(&mut self, place: (u16, u16, u16), number: u32) -> Result<(), Refusal> {
        let globals = self.globals;
        if let Some(text) = globals.strings.get(number as usize) {
            return self.tell(place, Datum::Shared(text));
        }
        // The rest of the sheet may be whole; that a text is missing is told once.
        let detail = format!("no shared text {number}");
        let refusal = Refusal::new(RefusalCode::Damaged, detail);
        let told = refusal.at(u32::from(place.0) + 1, u32::from(place.1) + 1);
        self.profile.broken.get_or_insert(told);
        Ok(())
    }

    fn truth(&mut self, place: (u16, u16, u16), value: u8, error: u8) -> Result<(), Refusal> {
        match error {
            0 => self.tell(place, Datum::Bool(value != 0)),
            _ => self.tell(place, Datum::Error(error_name(value))),
        }
    }

    /// The value of a formula (MS-XLS 2.5.133); text follows in a record of its own.
    fn formula(&mut self, place: (u16, u16, u16), value: &[u8]) -> Result<(), Refusal> {
        self.formula = None;
        if word(value, 6) != 0xFFFF {
            return self.number(place, float(value));
        }
        match value[0] {
            0 => self.formula = Some(place),
            1 => return self.tell(place, Datum::Bool(value[2] != 0)),
            2 => return self.tell(place, Datum::Error(error_name(value[2]))),
            _ => self.empty_formula(place.0),
        }
        Ok(())
    }

    /// The text of the formula before.
    fn result(&mut self, pieces: Vec<&[u8]>) -> Result<(), Refusal> {
        let Some(place) = self.formula.take() else {
            return Ok(());
        };
        let text = self.text(pieces, self.globals.look(place.2));
        if text.is_empty() {
            self.empty_formula(place.0);
        }
        self.tell(place, Datum::Text(&text))
    }

    fn empty_formula(&mut self, row: u16) {
        self.profile.empty_formulas += 1;
        self.profile.last_formula_row = u32::from(row) + 1;
    }

    /// A string with its length in two bytes.
    fn text(&self, pieces: Vec<&[u8]>, look: Option<&Look>) -> String {
        let mut pieces = Pieces::new(pieces);
        let Some(head) = pieces.take(2) else {
            return String::new();
        };
        let count = usize::from(word(&head, 0));
        if self.globals.wide {
            let flags = pieces.take(1).map_or(0, |flags| flags[0]);
            return pieces.letters(count, flags).unwrap_or_default();
        }
        let encoding = look.map_or(self.globals.encoding(), |look| look.encoding);
        let bytes = pieces.take(count);
        bytes.map_or_else(String::new, |bytes| decoded(&bytes, encoding))
    }

    fn merges(&mut self, data: &[u8]) {
        let count = usize::from(word(data, 0));
        let areas = data.get(2..).unwrap_or_default().as_chunks::<8>().0;
        let merges = areas.iter().take(count).filter_map(|area| {
            let [first_row, last_row, first_col, last_col] =
                [0, 2, 4, 6].map(|at| u32::from(word(area, at)) + 1);
            let ordered = first_row <= last_row && first_col <= last_col;
            let several = (first_row, first_col) != (last_row, last_col);
            (ordered && several).then_some(Area {
                first_row,
                last_row,
                first_col,
                last_col,
            })
        });
        self.profile.merges.extend(merges);
    }
}
