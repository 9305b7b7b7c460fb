//! On what a measurement was taken: a figure without its machine says little.

use std::fs;
use std::process::Command;

use crate::house;
use crate::process;

/// Processor, cores, system, compiler and commit, each a line of a list.
pub(crate) fn described() -> String {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let lines = [
        ("processor", format!("{}, {cores} cores", processor())),
        ("system", system()),
        ("compiler", answer("rustc", &["--version"])),
        (
            "commit",
            answer("git", &["log", "-1", "--format=%h of %cs"]),
        ),
    ];
    lines
        .iter()
        .map(|(what, value)| format!("- {what}: {value}\n"))
        .collect()
}

fn processor() -> String {
    field("/proc/cpuinfo", "model name", ':').unwrap_or_else(|| std::env::consts::ARCH.to_owned())
}

fn system() -> String {
    let name = field("/etc/os-release", "PRETTY_NAME", '=');
    name.map_or(std::env::consts::OS.to_owned(), |name| {
        name.trim_matches('"').to_owned()
    })
}

fn field(file: &str, key: &str, separator: char) -> Option<String> {
    let text = fs::read_to_string(file).ok()?;
    let line = text.lines().find(|line| line.starts_with(key))?;
    let (_, value) = line.split_once(separator)?;
    Some(value.trim().to_owned())
}

fn answer(program: &str, arguments: &[&str]) -> String {
    let asked = process::read(
        Command::new(program)
            .args(arguments)
            .current_dir(house::root()),
    );
    asked.map_or("unknown".to_owned(), |text| text.trim().to_owned())
}
