//! xlsb (MS-XLSB): the same parts as xlsx, in records. Our own reader, for the looks of cells,
//! merges and hidden rows; formulas are read for their values alone.

mod records;
mod sheet;
mod styles;

use std::io::{BufReader, Read, Seek};

use zip::ZipArchive;

use self::records::{Records, double, wide_string};
use crate::child::tell::Mouth;
use crate::preflight::{Profile, package, parts};
use crate::read::Limits;
use crate::refusal::{Refusal, RefusalCode};
use crate::wire::Tab;
use crate::workbook::{Format, Visibility};

/// What all sheets share.
#[derive(Default)]
struct Book {
    strings: Vec<Box<str>>,
    looks: Vec<styles::Look>,
    from_1904: bool,
}

/// A sheet in the list: its tab and the part it lies in.
struct Listed {
    name: String,
    visibility: Visibility,
    part: Option<usize>,
}

/// Tells the whole book.
pub(crate) fn read<R: Read + Seek>(
    source: R,
    mouth: &Mouth,
    limits: &Limits,
) -> Result<(), Refusal> {
    let mut archive = package::open(source)?;
    let related = parts::binary(&mut archive)?;
    let mut book = Book::default();
    let sheets = list(&mut archive, &related, &mut book)?;
    match sheets.len() {
        0 => return Err(Refusal::new(RefusalCode::Empty, "no worksheet")),
        count if count > limits.sheets => {
            let detail = format!("{count} sheets");
            return Err(Refusal::new(RefusalCode::TooManySheets, detail));
        }
        _ => {}
    }
    if let Some(part) = related.styles {
        book.looks = styles::read(&mut records(&mut archive, part)?)?;
    }
    if let Some(part) = related.strings {
        book.strings = strings(&mut records(&mut archive, part)?)?;
    }
    mouth.borrow_mut().book(&Format::Xlsb)?;
    for listed in &sheets {
        let tab = Tab {
            name: Some(listed.name.clone()),
            visibility: listed.visibility,
        };
        Profile::tell_sheet(tab, mouth, |profile| match listed.part {
            Some(part) => sheet::cells(&mut archive, part, &book, profile, mouth),
            None => Err(Refusal::new(RefusalCode::Damaged, "its part is missing")),
        })?;
    }
    Ok(())
}

/// The records of a part.
fn records<R: Read + Seek>(
    archive: &mut ZipArchive<R>,
    part: usize,
) -> Result<Records<impl Read>, Refusal> {
    let entry = archive.by_index(part);
    let entry = entry.map_err(|error| package::refusal(&error))?;
    Ok(Records::new(BufReader::with_capacity(64 << 10, entry)))
}

/// The worksheets of the book; charts and the like are left out.
fn list<R: Read + Seek>(
    archive: &mut ZipArchive<R>,
    related: &parts::Binary,
    book: &mut Book,
) -> Result<Vec<Listed>, Refusal> {
    let mut sheets = Vec::new();
    let mut records = records(archive, related.main)?;
    while let Some((kind, data)) = records.next()? {
        match kind {
            0x0099 => book.from_1904 = double(data, 0) & 1 != 0,
            0x009C => sheets.extend(listed(data, related)),
            _ => {}
        }
    }
    Ok(sheets)
}

fn listed(data: &[u8], related: &parts::Binary) -> Option<Listed> {
    let (id, rest) = wide_string(data.get(8..)?)?;
    let (name, _) = wide_string(rest)?;
    let part = related.sheets.iter().find(|(known, ..)| *known == id);
    // Another part than a worksheet holds no cells.
    let part = match part {
        Some((_, worksheet, part)) => worksheet.then_some(*part)?,
        None => None,
    };
    Some(Listed {
        name,
        visibility: match double(data, 0) {
            0 => Visibility::Visible,
            1 => Visibility::Hidden,
            _ => Visibility::VeryHidden,
        },
        part,
    })
}

/// The shared strings; those before the damage where the part is broken.
fn strings(records: &mut Records<impl Read>) -> Result<Vec<Box<str>>, Refusal> {
    let mut strings = Vec::new();
    while let Some((kind, data)) = records.next()? {
        if kind == 0x0013 {
            let text = data.get(1..).and_then(wide_string);
            strings.push(text.map(|(text, _)| text).unwrap_or_default().into());
        }
    }
    Ok(strings)
}
