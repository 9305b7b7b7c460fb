//! The reading child alone, for this crate's own tests: they import workbooks as a shell would.
//! The shipped programs carry it themselves, under a hidden verb.

use std::process::ExitCode;

fn main() -> ExitCode {
    sheets::child::serve(std::env::args_os().skip(2))
}
