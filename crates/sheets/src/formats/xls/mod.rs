//! xls (MS-XLS; BIFF5 and BIFF8), record by record from the stream of the book: values with the
//! looks of their cells, merges, hidden rows and columns. Our own reader, because text of BIFF5
//! is in the encoding of its font, a broken sheet must not take the others with it, and nothing
//! may be reserved that only a record claims. Formulas are read for their values alone.

mod globals;
mod records;
mod sheet;
mod strings;

use self::globals::{Globals, Listed};
use self::records::Walk;
use crate::child::tell::Mouth;
use crate::preflight::Profile;
use crate::preflight::ole::Compound;
use crate::read::Limits;
use crate::refusal::{Refusal, RefusalCode, Stranger};
use crate::wire::Tab;
use crate::workbook::Format;

/// Checks and tells the whole book, given all bytes of a compound file.
pub(crate) fn read(file: Vec<u8>, mouth: &Mouth, limits: &Limits) -> Result<(), Refusal> {
    let stream = workbook_stream(&file)?;
    // What was copied out of it is all that is needed of the file.
    drop(file);
    let mut walk = Walk::new(&stream);
    let mut globals = Globals::read(&mut walk, limits)?;
    globals.settle_encoding(&stream);
    let sheets: Vec<Listed> = globals.worksheets();
    if sheets.is_empty() {
        return Err(Refusal::new(RefusalCode::Empty, "no worksheet"));
    }
    mouth.borrow_mut().book(&Format::Xls)?;
    for listed in &sheets {
        let tab = Tab {
            name: Some(listed.name.clone()),
            visibility: listed.visibility,
        };
        Profile::tell_sheet(tab, mouth, |profile| {
            sheet::cells(&mut walk, listed.position, &globals, profile, mouth)
        })?;
    }
    Ok(())
}

fn workbook_stream(file: &[u8]) -> Result<Vec<u8>, Refusal> {
    let compound = Compound::check(file)?;
    for name in ["Workbook", "Book"] {
        if let Some(stream) = compound.stream(name)? {
            return Ok(stream.bytes(file));
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
