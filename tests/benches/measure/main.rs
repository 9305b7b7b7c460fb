//! Measures the promises of the program side by side with what they are compared to, in one run
//! on one machine. Started by `cargo xtask bench`, which builds the programs and says what is left
//! out; the tables go to standard output as Markdown.
#![allow(clippy::print_stdout)] // What is measured is told.

mod bare;
mod certificates;
mod files;
mod import;
mod outside;
mod print;
mod reading;
mod report;
mod rows;
mod shell;
#[cfg(target_os = "linux")]
mod window;

use std::fs;
use std::path::PathBuf;

/// A measurement that cannot be taken ends the run; its reason is for a developer.
pub(crate) type Failure = Box<dyn std::error::Error>;
pub(crate) type Outcome = Result<(), Failure>;

/// What to measure, with what, where.
pub(crate) struct Plan {
    /// Where the measured files are made.
    pub(crate) folder: PathBuf,
    /// The terminal shell, built for release.
    pub(crate) program: PathBuf,
    /// A Python that has pandas and the tools that only read.
    pub(crate) python: Option<PathBuf>,
    /// LibreOffice.
    pub(crate) writer: Option<PathBuf>,
    /// The window, built for release.
    #[cfg(target_os = "linux")]
    pub(crate) window: Option<PathBuf>,
    /// A window of the same toolkit with nothing in it.
    #[cfg(target_os = "linux")]
    pub(crate) empty_window: Option<PathBuf>,
    /// LibreOffice needs minutes for a longer list, which says nothing more.
    pub(crate) writer_limit: usize,
    /// Of how many runs the middle one is taken.
    pub(crate) times: usize,
    pub(crate) imported: Vec<usize>,
    pub(crate) inspected: Vec<usize>,
    pub(crate) printed: Vec<usize>,
    pub(crate) certificates: Vec<usize>,
}

fn main() -> Outcome {
    if let Some(streamed) = reading::stream_if_asked() {
        return streamed;
    }
    let Some(plan) = Plan::from_environment() else {
        println!("left out: `cargo xtask bench` says what to measure");
        return Ok(());
    };
    fs::create_dir_all(&plan.folder)?;
    let mut imports = Vec::new();
    for rows in &plan.imported {
        eprintln!("import of {rows} rows …");
        imports.push(import::line(&plan, *rows)?);
    }
    let mut prints = Vec::new();
    for rows in &plan.printed {
        eprintln!("print of {rows} rows …");
        prints.push(print::line(&plan, *rows)?);
    }
    print!("{}", report::tables(&imports, &prints));
    print!("{}", certificates::tables(&plan)?);
    print!("{}", reading::tables(&plan)?);
    #[cfg(target_os = "linux")]
    print!("{}", window::tables(&plan)?);
    Ok(())
}

impl Plan {
    /// A path where no file is; what an earlier run left there goes, with what SQLite and the
    /// office keep beside it.
    pub(crate) fn fresh(&self, name: &str) -> Result<PathBuf, Failure> {
        for entry in fs::read_dir(&self.folder)?.flatten() {
            if entry.file_name().to_string_lossy().starts_with(name) {
                fs::remove_file(entry.path())?;
            }
        }
        Ok(self.folder.join(name))
    }

    fn from_environment() -> Option<Plan> {
        let path = |name: &str| std::env::var_os(name).map(PathBuf::from);
        let numbers = |name: &str| {
            let text = std::env::var(name).unwrap_or_default();
            text.split(',')
                .filter_map(|n| n.trim().parse().ok())
                .collect()
        };
        Some(Plan {
            folder: path("MEASURE_FOLDER")?,
            program: path("MEASURE_PROGRAM")?,
            python: path("MEASURE_PYTHON"),
            writer: path("MEASURE_WRITER"),
            #[cfg(target_os = "linux")]
            window: path("MEASURE_WINDOW"),
            #[cfg(target_os = "linux")]
            empty_window: path("MEASURE_EMPTY_WINDOW"),
            writer_limit: 2_000,
            times: 3,
            imported: numbers("MEASURE_IMPORTED"),
            inspected: numbers("MEASURE_INSPECTED"),
            printed: numbers("MEASURE_PRINTED"),
            certificates: numbers("MEASURE_CERTIFICATES"),
        })
    }
}
