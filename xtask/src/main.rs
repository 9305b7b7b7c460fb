//! The commands of the house, the same for a newcomer and for the public CI: `cargo xtask run`,
//! `test`, `check`, `bindings`, `bench`, `icons`, `bundle`.
//!
//! Only the standard library is used, so that the first command on a fresh machine starts within
//! seconds. No step here works on one machine only: what a system lacks is installed or named.
#![allow(clippy::print_stdout)] // A command that builds tells the terminal what it does.

mod bench;
mod bindings;
mod bundle;
mod check;
mod house;
mod icons;
mod process;
mod run;
mod system;
mod test;
mod web;

use std::process::ExitCode;

use process::{Done, Failure};

const USAGE: &str = "\
cargo xtask run       install what is missing, build, open the window
cargo xtask test      install what is missing, check and test everything
cargo xtask check     read the tree and enforce the rules of the house
cargo xtask bindings  write the generated files of the window anew
cargo xtask bench     measure and write docs/measurements.md (--rows N,N --lines N,N, --window: try, write nothing)
cargo xtask icons     draw the icon set again from icons/icon.svg
cargo xtask bundle    make the installers of this system
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match obey(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\nxtask: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn obey(arguments: &[String]) -> Done {
    let (verb, rest) = match arguments.split_first() {
        Some((verb, rest)) => (verb.as_str(), rest),
        None => ("", arguments),
    };
    match verb {
        "run" => run::run(),
        "test" => test::test(),
        "check" => check::check(),
        "bindings" => bindings::bindings(),
        "bench" => bench::bench(rest),
        "icons" => icons::icons(),
        "bundle" => bundle::bundle(),
        "" | "help" | "--help" | "-h" => {
            print!("{USAGE}");
            Ok(())
        }
        other => Err(Failure::new(format!("no command {other:?}\n\n{USAGE}"))),
    }
}
