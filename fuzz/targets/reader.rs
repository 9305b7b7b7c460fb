//! Whole files of every format, as they come.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let _ = sodanvan_fuzz::read(bytes);
});
