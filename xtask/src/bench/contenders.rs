//! The programs we are measured against. One that is not here is left out and said to be.

use std::path::PathBuf;
use std::process::Command;

use crate::house;
use crate::process;

/// What the naive job needs, and the tools that only read.
const PACKAGES: &[&str] = &[
    "pandas",
    "python-calamine",
    "polars",
    "fastexcel",
    "openpyxl",
    "docx-mailmerge",
];

/// A Python of our own that has these; made once, kept beside what cargo builds.
pub(crate) fn pandas() -> Option<PathBuf> {
    let folder = house::target().join("xtask/python");
    let inside = if cfg!(windows) {
        "Scripts/python.exe"
    } else {
        "bin/python"
    };
    let python = folder.join(inside);
    if can_import(&python) {
        return Some(python);
    }
    let system = if cfg!(windows) { "python" } else { "python3" };
    let made =
        process::run(Command::new(system).args(["-m", "venv"]).arg(&folder)).and_then(|()| {
            process::run(
                Command::new(&python)
                    .args(["-m", "pip", "install", "--quiet"])
                    .args(PACKAGES),
            )
        });
    if made.is_ok() && can_import(&python) {
        return Some(python);
    }
    println!(
        "left out: the tools of Python ({system} with venv and {} is not here)",
        PACKAGES.join(", ")
    );
    None
}

/// LibreOffice, where it is installed.
pub(crate) fn libre_office() -> Option<PathBuf> {
    let names = ["soffice", "libreoffice"];
    let here = |name: &&str| process::succeeds(Command::new(name).arg("--version"));
    let found = names.into_iter().find(here);
    if found.is_none() {
        println!("left out: LibreOffice (soffice is not on the path)");
    }
    found.map(PathBuf::from)
}

fn can_import(python: &std::path::Path) -> bool {
    process::succeeds(Command::new(python).args([
        "-c",
        "import pandas, python_calamine, polars, fastexcel, openpyxl, mailmerge",
    ]))
}
