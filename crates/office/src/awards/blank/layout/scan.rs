//! The picture of a blank: taken in within limits, kept once however many layouts show it.

use std::path::Path;

use crate::awards::blank::table;
use crate::awards::ops;
use crate::office::{Ctx, Office, Op, Reading};
use crate::{Code, Failure, Result};

/// Bytes that are read of a picture before it is looked at; the page maker takes fewer.
const READ: u64 = 64 << 20;

/// Shows the picture in `file` beneath a layout, as one operation; none takes it away.
///
/// # Errors
/// `not_readable`, `picture_unreadable`, `picture_too_large`; `no_such_record`.
pub fn set_scan(office: &Office, ctx: &Ctx, layout: i64, file: Option<&Path>) -> Result<()> {
    let scan = file.map(read).transpose()?;
    let op = Op::new(&ops::BLANK_SCAN).with("layout", "");
    office.change(ctx, op, |change| {
        let own = table::layout(change, layout)?;
        change.note("layout", &own.name);
        let key = match &scan {
            Some(scan) => Some(table::keep_scan(change, scan)?),
            None => None,
        };
        table::show_scan(change, layout, key)?;
        match own.scan {
            Some(old) if key != Some(old) => table::drop_unused_scan(change, old),
            _ => Ok(()),
        }
    })
}

fn read(file: &Path) -> Result<papers::Scan> {
    let unreadable = |_| Failure::new(Code::NotReadable).of_file(file);
    // To open a pipe is to wait until somebody writes into it.
    let about = std::fs::metadata(file).map_err(unreadable)?;
    if !about.is_file() {
        return Err(Failure::new(Code::NotReadable).of_file(file));
    }
    if about.len() > READ {
        return Err(Failure::new(Code::PictureTooLarge).of_file(file));
    }
    let bytes = std::fs::read(file).map_err(unreadable)?;
    papers::scan(&bytes).map_err(|error| crate::print::refused(error).of_file(file))
}

/// A picture by its key.
///
/// # Errors
/// `no_such_record`.
pub fn scan_of(reading: &Reading, key: i64) -> Result<papers::Scan> {
    table::scan(reading, key)
}
