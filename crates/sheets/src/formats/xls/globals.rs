//! What stands before the sheets of an old workbook: their list, fonts, formats, looks and shared
//! strings.

use encoding_rs::{Encoding, WINDOWS_1252, WINDOWS_1258};
use viet::legacy;

use super::records::{Record, Walk, double, record, word};
use super::strings::{Pieces, decoded, of_code_page};
use crate::formats::{encoding, number};
use crate::read::Limits;
use crate::refusal::{Refusal, RefusalCode};
use crate::wire::Style;
use crate::workbook::{CellFormat, Visibility};

/// How many bytes of text decide on an encoding.
const SAMPLE: usize = 64 << 10;
/// The character set of a font for Vietnamese (MS-WMF 2.1.1.5).
const VIETNAMESE: u8 = 163;

/// A sheet in the list.
#[derive(Debug, Clone)]
pub(super) struct Listed {
    pub(super) name: String,
    pub(super) visibility: Visibility,
    pub(super) position: usize,
    worksheet: bool,
}

/// A font of the book.
#[derive(Debug)]
struct Font {
    name: String,
    bold: bool,
    charset: u8,
}

/// How the cells of one look are told.
#[derive(Debug, Clone)]
pub(super) struct Look {
    pub(super) style: Style,
    /// Hours that may be more than a day's: a number, no moment.
    pub(super) elapsed: bool,
    /// Encoding of the text under its font (BIFF5).
    pub(super) encoding: &'static Encoding,
}

/// All of it.
#[derive(Debug)]
pub(super) struct Globals {
    /// BIFF8: strings are Unicode.
    pub(super) wide: bool,
    pub(super) from_1904: bool,
    pub(super) strings: Vec<Box<str>>,
    encoding: &'static Encoding,
    sheets: Vec<Listed>,
    fonts: Vec<Font>,
    formats: Vec<(u16, CellFormat, bool)>,
    xfs: Vec<(u16, u16)>,
    looks: Vec<Look>,
}

impl Globals {
    /// Reads the records before the first sheet.
    pub(super) fn read(walk: &mut Walk<'_>, limits: &Limits) -> Result<Globals, Refusal> {
        let mut globals = Globals {
            wide: true,
            from_1904: false,
            strings: Vec::new(),
            encoding: WINDOWS_1252,
            sheets: Vec::new(),
            fonts: Vec::new(),
            formats: Vec::new(),
            xfs: Vec::new(),
            looks: Vec::new(),
        };
        let mut at = 0;
        while let Some(record) = walk.record(at)? {
            at = record.end;
            match record.kind {
                0x000A => break,
                0x002F => return Err(Refusal::new(RefusalCode::Encrypted, "FILEPASS")),
                0x00FC => {
                    let (pieces, end) = walk.pieces(record)?;
                    at = end;
                    globals.shared_strings(Pieces::new(pieces));
                }
                _ => globals.take(record),
            }
            if globals.sheets.len() > limits.sheets {
                let detail = format!("more than {} sheets", limits.sheets);
                return Err(Refusal::new(RefusalCode::TooManySheets, detail));
            }
        }
        globals.looks = globals.xfs.iter().map(|xf| globals.look_of(*xf)).collect();
        Ok(globals)
    }

    /// Where the book says 1258, but its text is of old fonts, the bytes are those fonts' codes:
    /// they are told as Latin letters, as everywhere else.
    pub(super) fn settle_encoding(&mut self, stream: &[u8]) {
        if self.wide || self.encoding != WINDOWS_1258 {
            return;
        }
        let mut sample = Vec::new();
        let sheets = self.sheets.iter().filter(|sheet| sheet.worksheet);
        for sheet in sheets {
            let mut at = sheet.position;
            while let Ok(Some(found)) = record(stream, at) {
                if found.kind == 0x000A || sample.len() > SAMPLE {
                    break;
                }
                if matches!(found.kind, 0x0204 | 0x00D6) && !self.told_by_font(found.data) {
                    sample.extend_from_slice(found.data.get(8..).unwrap_or_default());
                    sample.push(b' ');
                }
                at = found.end;
            }
        }
        if !encoding::combines(&sample) {
            self.encoding = WINDOWS_1252;
            self.looks = self.xfs.iter().map(|xf| self.look_of(*xf)).collect();
        }
    }

    /// The sheets that can hold cells.
    pub(super) fn worksheets(&self) -> Vec<Listed> {
        let sheets = self.sheets.iter().filter(|sheet| sheet.worksheet);
        sheets.cloned().collect()
    }

    /// The look of this number.
    pub(super) fn look(&self, number: u16) -> Option<&Look> {
        self.looks.get(usize::from(number))
    }

    /// The encoding of text without a look of its own.
    pub(super) fn encoding(&self) -> &'static Encoding {
        self.encoding
    }

    fn take(&mut self, record: Record<'_>) {
        let data = record.data;
        match record.kind {
            0x0809 => self.wide = word(data, 0) >= 0x0600,
            0x0042 => self.encoding = of_code_page(word(data, 0)),
            0x0022 => self.from_1904 = word(data, 0) == 1,
            0x0085 if data.len() >= 7 => self.sheet(data),
            0x0031 if data.len() > 15 => self.fonts.push(Font {
                name: self.name(&data[15..], data[14].into()),
                bold: word(data, 6) >= 600,
                charset: data[12],
            }),
            0x041E if data.len() > 4 => {
                let (count, from) = match self.wide {
                    true => (word(data, 2), 4),
                    false => (data[2].into(), 3),
                };
                let code = self.name(&data[from..], count.into());
                let kind = number::kind_of_code(&code);
                let elapsed = number::is_elapsed(&code);
                self.formats.push((word(data, 0), kind, elapsed));
            }
            0x00E0 if data.len() >= 4 => self.xfs.push((word(data, 0), word(data, 2))),
            _ => {}
        }
    }

    fn sheet(&mut self, data: &[u8]) {
        let visibility = match data[4] & 3 {
            0 => Visibility::Visible,
            1 => Visibility::Hidden,
            _ => Visibility::VeryHidden,
        };
        let mut name = self.name(&data[7..], data[6].into());
        name.retain(|letter| letter != '\0');
        self.sheets.push(Listed {
            name,
            visibility,
            position: double(data, 0) as usize,
            worksheet: data[5] == 0,
        });
    }

    /// A short string: of BIFF8 with its flags first, of BIFF5 plain bytes.
    fn name(&self, bytes: &[u8], count: usize) -> String {
        match (self.wide, bytes.split_first()) {
            (true, Some((flags, bytes))) => {
                let width = 1 + usize::from(flags & 1);
                let there = count.min(bytes.len() / width);
                let mut pieces = Pieces::new(vec![bytes]);
                // An empty take goes to the first piece.
                let _ = pieces.take(0);
                pieces.letters(there, *flags).unwrap_or_default()
            }
            (true, None) => String::new(),
            (false, _) => decoded(&bytes[..count.min(bytes.len())], self.encoding),
        }
    }

    fn shared_strings(&mut self, mut pieces: Pieces<'_>) {
        let Some(head) = pieces.take(8) else {
            return;
        };
        for _ in 0..double(&head, 4) {
            match pieces.shared() {
                Some(text) => self.strings.push(text.into()),
                None => break,
            }
        }
    }

    fn look_of(&self, (font, format): (u16, u16)) -> Look {
        // There is no font number 4: the list goes from 3 to 5.
        let place = usize::from(if font > 4 { font - 1 } else { font });
        let font = self.fonts.get(place);
        let own = self.formats.iter().find(|(id, ..)| *id == format);
        let (kind, elapsed) = match own {
            Some((_, kind, elapsed)) => (*kind, *elapsed),
            None => (number::kind_of_id(format.into()), format == 46),
        };
        let name = font.map(|font| font.name.clone());
        Look {
            style: Style(
                kind,
                font.is_some_and(|font| font.bold),
                name.filter(|name| !name.is_empty()),
            ),
            elapsed,
            encoding: self.encoding_under(font),
        }
    }

    fn encoding_under(&self, font: Option<&Font>) -> &'static Encoding {
        match font {
            Some(font) if legacy::font(&font.name).is_some() => WINDOWS_1252,
            Some(font) if font.charset == VIETNAMESE => WINDOWS_1258,
            _ => self.encoding,
        }
    }

    /// Whether the font of a cell leaves no doubt about its encoding.
    fn told_by_font(&self, cell: &[u8]) -> bool {
        let xf = self.xfs.get(usize::from(word(cell, 4)));
        let place = xf.map(|(font, _)| usize::from(if *font > 4 { font - 1 } else { *font }));
        let font = place.and_then(|place| self.fonts.get(place));
        font.is_some_and(|font| legacy::font(&font.name).is_some() || font.charset == VIETNAMESE)
    }
}
