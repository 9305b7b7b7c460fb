//! Delimited text: every field is text as it stands, its row the number of its record with empty
//! lines counted. What a field means is not decided here.

use super::encoding::decode;
use super::records::{fields, separator, told};
use crate::child::tell::{Datum, Mouth};
use crate::preflight::Profile;
use crate::refusal::{Refusal, RefusalCode};
use crate::wire::{Style, Tab};
use crate::workbook::{Format, Visibility};

/// Tells the whole text, given all its bytes.
pub(crate) fn read(bytes: Vec<u8>, mouth: &Mouth) -> Result<(), Refusal> {
    let decoded = decode(bytes);
    let text = decoded.text.as_str();
    if text.trim().is_empty() {
        return Err(Refusal::new(RefusalCode::Empty, "blank text"));
    }
    let delimiter = separator(text);
    let format = Format::Delimited {
        encoding: decoded.encoding,
        delimiter,
        bom: decoded.bom,
    };
    let mut teller = mouth.borrow_mut();
    teller.book(&format)?;
    teller.open_sheet(&Tab {
        name: None,
        visibility: Visibility::Visible,
    })?;
    let style = teller.style(Style::default());
    // The line that names the separator is a record, but no cell.
    let first = if told(text).is_some() { 2 } else { 1 };
    fields(text, delimiter, |record, column, field| {
        if record < first {
            return Ok(());
        }
        teller.cell(record, column, style, Datum::Text(field))
    })?;
    drop(teller);
    Profile::default().tell(None, mouth)
}
