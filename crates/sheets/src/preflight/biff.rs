//! Walks the records of an old workbook (MS-XLS; BIFF5 and BIFF8) before a parser does: the
//! rectangles the cells span, a password, and on the way what the parser does not tell (looks of
//! cells, hidden rows and columns). No value is read here.

use std::ops::Range;

use crate::formats::number;
use crate::read::Limits;
use crate::refusal::{Hostile, Refusal, RefusalCode};
use crate::wire::Style;
use crate::workbook::{CellFormat, Spans};

/// A workbook stream that passed.
#[derive(Debug, Default)]
pub(crate) struct Layout {
    /// All sheets in the order of the list, charts included.
    pub(crate) sheets: Vec<SheetLayout>,
    /// Where in the stream sheets declare their extent. The parser reserves memory for that, and
    /// the cells tell it better.
    pub(crate) declared_extents: Vec<Range<usize>>,
    styles: Vec<Style>,
}

/// One sheet without its values.
#[derive(Debug, Default)]
pub(crate) struct SheetLayout {
    pub(crate) hidden_rows: Spans,
    pub(crate) hidden_columns: Spans,
    looks: Vec<(u16, u16, u16)>,
    last: Option<(u16, u16)>,
    first: (u16, u16),
}

impl Layout {
    /// The look of the cell at this row and column, both from 0.
    pub(crate) fn style(&self, sheet: usize, row: u32, col: u32) -> Option<&Style> {
        let looks = &self.sheets.get(sheet)?.looks;
        let at = looks
            .binary_search_by_key(&(row, col), |l| (l.0.into(), l.1.into()))
            .ok()?;
        self.styles.get(usize::from(looks[at].2))
    }
}

/// Checks the whole stream.
pub(crate) fn check(stream: &[u8], limits: &Limits) -> Result<Layout, Refusal> {
    let mut walk = Walk {
        stream,
        left: stream.len() / 4 + 1,
    };
    let globals = walk.globals(limits)?;
    let mut layout = Layout {
        styles: globals.styles(),
        ..Layout::default()
    };
    let mut area = 0;
    for position in globals.sheets {
        let mut sheet = walk.sheet(position, &mut layout.declared_extents)?;
        area += sheet.area();
        if area > limits.range_cells {
            let detail = format!("rectangles of more than {area} cells");
            return Err(Refusal::new(RefusalCode::TooLarge, detail));
        }
        sheet.looks.sort_unstable();
        layout.sheets.push(sheet);
    }
    Ok(layout)
}

/// The records of a stream. Honest sheets do not overlap, so each record is met once.
struct Walk<'a> {
    stream: &'a [u8],
    left: usize,
}

#[derive(Clone, Copy)]
struct Record<'a> {
    kind: u16,
    at: usize,
    data: &'a [u8],
}

impl<'a> Walk<'a> {
    fn record(&mut self, at: usize) -> Result<Option<Record<'a>>, Refusal> {
        self.left = self.left.checked_sub(1).ok_or_else(|| {
            Refusal::new(RefusalCode::Hostile(Hostile::Chain), "sheets that overlap")
        })?;
        let rest = self.stream.get(at..).unwrap_or_default();
        let Some((head, rest)) = rest.split_at_checked(4) else {
            return Ok(None);
        };
        let length = usize::from(word(head, 2));
        match rest.get(..length) {
            Some(data) => Ok(Some(Record {
                kind: word(head, 0),
                at: at + 4,
                data,
            })),
            None => Err(Refusal::new(
                RefusalCode::Truncated,
                "a record without its end",
            )),
        }
    }

    fn globals(&mut self, limits: &Limits) -> Result<Globals, Refusal> {
        let mut globals = Globals::default();
        let mut at = 0;
        while let Some(record) = self.record(at)? {
            at = record.at + record.data.len();
            match record.kind {
                0x000A => break,
                0x002F if word(record.data, 0) != 0 => {
                    return Err(Refusal::new(RefusalCode::Encrypted, "FILEPASS"));
                }
                _ => globals.take(record),
            }
            if globals.sheets.len() > limits.sheets {
                let detail = format!("more than {} sheets", limits.sheets);
                return Err(Refusal::new(RefusalCode::TooManySheets, detail));
            }
        }
        Ok(globals)
    }

    fn sheet(
        &mut self,
        at: usize,
        extents: &mut Vec<Range<usize>>,
    ) -> Result<SheetLayout, Refusal> {
        let mut sheet = SheetLayout::default();
        let (mut at, mut depth) = (at, 0u32);
        while let Some(record) = self.record(at)? {
            at = record.at + record.data.len();
            match record.kind {
                0x0809 => depth += 1,
                0x000A if depth <= 1 => break,
                0x000A => depth -= 1,
                0x0200 => extents.push(record.at..at),
                _ if depth <= 1 => sheet.take(record),
                _ => {}
            }
        }
        Ok(sheet)
    }
}

/// What stands before the sheets.
#[derive(Default)]
struct Globals {
    sheets: Vec<usize>,
    wide: bool,
    fonts: Vec<(String, bool)>,
    formats: Vec<(u16, CellFormat)>,
    looks: Vec<(u16, u16)>,
}

impl Globals {
    fn take(&mut self, record: Record<'_>) {
        let data = record.data;
        match record.kind {
            0x0809 => self.wide = word(data, 0) == 0x0600,
            0x0085 if data.len() >= 4 => {
                self.sheets
                    .push(word(data, 0) as usize | (word(data, 2) as usize) << 16);
            }
            0x0031 if data.len() > 14 => {
                let name = text(&data[15..], data[14].into(), self.wide);
                self.fonts.push((name, word(data, 6) >= 600));
            }
            0x041E if data.len() > 4 => {
                let (count, from) = if self.wide {
                    (word(data, 2), 4)
                } else {
                    (data[2].into(), 3)
                };
                let code = text(&data[from..], count.into(), self.wide);
                self.formats
                    .push((word(data, 0), number::kind_of_code(&code)));
            }
            0x00E0 if data.len() >= 4 => self.looks.push((word(data, 0), word(data, 2))),
            _ => {}
        }
    }

    fn styles(&self) -> Vec<Style> {
        self.looks
            .iter()
            .map(|(font, format)| self.style(*font, *format))
            .collect()
    }

    fn style(&self, font: u16, format: u16) -> Style {
        // There is no font number 4: the list goes from 3 to 5.
        let font = self
            .fonts
            .get(usize::from(if font > 4 { font - 1 } else { font }));
        let own = self
            .formats
            .iter()
            .find(|(id, _)| *id == format)
            .map(|(_, kind)| *kind);
        let kind = own.unwrap_or_else(|| number::kind_of_id(format.into()));
        let name = font
            .map(|(name, _)| name.clone())
            .filter(|name| !name.is_empty());
        Style(kind, font.is_some_and(|(_, bold)| *bold), name)
    }
}

impl SheetLayout {
    fn take(&mut self, record: Record<'_>) {
        let data = record.data;
        match record.kind {
            0x0203 | 0x0204 | 0x00D6 | 0x0205 | 0x027E | 0x00FD | 0x0006 if data.len() >= 6 => {
                self.cell(word(data, 0), word(data, 2), word(data, 4));
            }
            0x00BD if data.len() >= 6 => {
                let looks = data[4..data.len() - 2]
                    .chunks_exact(6)
                    .map(|rk| word(rk, 0));
                for (col, look) in (word(data, 2)..=u16::MAX).zip(looks) {
                    self.cell(word(data, 0), col, look);
                }
            }
            0x0208 if data.len() >= 16 && word(data, 12) & 0x20 != 0 => {
                let row = u32::from(word(data, 0)) + 1;
                self.hidden_rows.push(row, row);
            }
            0x007D if data.len() >= 10 && word(data, 8) & 1 != 0 => {
                let (first, last) = (u32::from(word(data, 0)), u32::from(word(data, 2)));
                self.hidden_columns.push(first + 1, last.max(first) + 1);
            }
            _ => {}
        }
    }

    fn cell(&mut self, row: u16, col: u16, look: u16) {
        let (bottom, right) = self.last.unwrap_or((row, col));
        let (top, left) = if self.last.is_some() {
            self.first
        } else {
            (row, col)
        };
        self.first = (top.min(row), left.min(col));
        self.last = Some((bottom.max(row), right.max(col)));
        self.looks.push((row, col, look));
    }

    /// Cells of the rectangle that the parser will build.
    fn area(&self) -> u64 {
        self.last.map_or(0, |last| {
            (u64::from(last.0 - self.first.0) + 1) * (u64::from(last.1 - self.first.1) + 1)
        })
    }
}

/// A string of BIFF8 (a byte of flags first) or of BIFF5. For names and formats only: letters
/// beyond Latin-1 in BIFF5 do not matter here.
fn text(bytes: &[u8], count: usize, wide: bool) -> String {
    let latin = |bytes: &[u8]| bytes.iter().take(count).map(|b| char::from(*b)).collect();
    match (wide, bytes.first()) {
        (true, Some(flags)) if flags & 1 != 0 => {
            let units = bytes[1..]
                .chunks_exact(2)
                .take(count)
                .map(|pair| word(pair, 0));
            String::from_utf16_lossy(&units.collect::<Vec<_>>())
        }
        (true, _) => latin(bytes.get(1..).unwrap_or_default()),
        (false, _) => latin(bytes),
    }
}

/// A number of two bytes; 0 where there are none.
fn word(bytes: &[u8], at: usize) -> u16 {
    match bytes.get(at..at + 2) {
        Some(two) => u16::from_le_bytes([two[0], two[1]]),
        None => 0,
    }
}
