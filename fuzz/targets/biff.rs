//! The record stream of an old workbook (BIFF5 and BIFF8: fonts, formats, strings, cells) inside a
//! sound compound file.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sodanvan_fuzz::{compound, read};

fuzz_target!(|stream: &[u8]| {
    let _ = read(&compound("Workbook", stream));
});
