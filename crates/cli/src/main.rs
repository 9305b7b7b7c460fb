//! The terminal shell of Sổ Dân vận: parses arguments, calls `office`, prints. No rule of the
//! domain lives here, and every word for people comes from the message catalogue.
//!
//! Exit codes: 0 done (also when some rows were rejected; the counts say so), 1 refused with the
//! reason on standard error (`check` also when it found something), 2 wrong usage.

mod arguments;
mod dressed;
mod pretty;
mod shell;
mod usage;
mod verbs;

use std::ffi::OsString;
use std::process::ExitCode;

/// Long imports spend a fifth of their time on taking and giving back small pieces of memory.
#[cfg(target_os = "linux")]
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The verb under which the program reads a foreign workbook for itself.
pub(crate) const READ_VERB: &str = "__read-sheet";

fn main() -> ExitCode {
    let words: Vec<OsString> = std::env::args_os().collect();
    if words.get(1).is_some_and(|verb| verb == READ_VERB) {
        return sheets::child::serve(words.into_iter().skip(2));
    }
    match arguments::parse(&words) {
        Ok((shared, verb)) => shell::run(shared, verb),
        Err(wrong) => usage::tell(&wrong, dressed::language(&words)),
    }
}
