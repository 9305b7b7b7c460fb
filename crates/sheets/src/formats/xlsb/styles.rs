//! The looks of cells: fonts and number formats of the part of styles (MS-XLSB 2.1.7.50).

use std::io::Read;

use super::records::{Records, wide_string, word};
use crate::formats::number;
use crate::refusal::Refusal;
use crate::wire::Style;
use crate::workbook::CellFormat;

/// How the cells of one look are told.
#[derive(Debug, Clone, Default)]
pub(super) struct Look {
    pub(super) style: Style,
    /// Hours that may be more than a day's: a number, no moment.
    pub(super) elapsed: bool,
}

/// All looks in their order.
pub(super) fn read(records: &mut Records<impl Read>) -> Result<Vec<Look>, Refusal> {
    let mut fonts: Vec<(String, bool)> = Vec::new();
    let mut formats: Vec<(u16, CellFormat, bool)> = Vec::new();
    let mut looks = Vec::new();
    let mut of_cells = false;
    while let Some((kind, data)) = records.next()? {
        match kind {
            43 => {
                let name = data.get(21..).and_then(wide_string);
                let name = name.map(|(name, _)| name).unwrap_or_default();
                fonts.push((name, word(data, 4) >= 600));
            }
            44 => {
                let code = data.get(2..).and_then(wide_string);
                let code = code.map(|(code, _)| code).unwrap_or_default();
                let kind = number::kind_of_code(&code);
                formats.push((word(data, 0), kind, number::is_elapsed(&code)));
            }
            617 => of_cells = true,
            618 => of_cells = false,
            47 if of_cells => {
                let own = formats.iter().find(|(id, ..)| *id == word(data, 2));
                let (kind, elapsed) = match own {
                    Some((_, kind, elapsed)) => (*kind, *elapsed),
                    None => (
                        number::kind_of_id(word(data, 2).into()),
                        word(data, 2) == 46,
                    ),
                };
                let font = fonts.get(usize::from(word(data, 4)));
                let name = font.map(|(name, _)| name.clone());
                let bold = font.is_some_and(|(_, bold)| *bold);
                looks.push(Look {
                    style: Style(kind, bold, name.filter(|name| !name.is_empty())),
                    elapsed,
                });
            }
            _ => {}
        }
    }
    Ok(looks)
}
