//! A refusal of the reading room, as a failure of the office.

use std::path::Path;

use sheets::{Refusal, RefusalCode};

use crate::{Code, Failure};

/// The same refusal with the office's code, told of the file, sheet and cell.
pub(crate) fn failure_of(refusal: &Refusal, file: &Path) -> Failure {
    let mut failure = Failure::new(code_of(refusal.code)).of_file(file);
    if let RefusalCode::NotAWorkbook(stranger) = refusal.code {
        failure = failure.with("what", stranger.key());
    }
    let place = failure.place.get_or_insert_default();
    place.sheet = refusal.sheet.clone();
    place.row = refusal.row;
    place.column = refusal.column.map(sheets::table::letters);
    failure
}

fn code_of(code: RefusalCode) -> Code {
    match code {
        RefusalCode::NoSuchFile => Code::NoSuchFile,
        RefusalCode::NotReadable => Code::NotReadable,
        RefusalCode::LockFile => Code::LockFile,
        RefusalCode::Empty => Code::EmptyFile,
        RefusalCode::NotAWorkbook(_) => Code::NotAWorkbook,
        RefusalCode::HtmlPage => Code::HtmlPage,
        RefusalCode::LegacyXml => Code::LegacyXml,
        RefusalCode::NotNarrative => Code::NotNarrative,
        RefusalCode::Encrypted => Code::Encrypted,
        RefusalCode::Truncated => Code::Truncated,
        RefusalCode::Damaged => Code::Damaged,
        RefusalCode::TooLarge => Code::TooLarge,
        RefusalCode::TooManySheets => Code::TooManySheets,
        RefusalCode::Hostile(_) => Code::Hostile,
        RefusalCode::Timeout => Code::Timeout,
        RefusalCode::OutOfMemory => Code::OutOfMemory,
        RefusalCode::ReaderDied => Code::ReaderDied,
        RefusalCode::Cancelled => Code::Cancelled,
    }
}
