//! The window as it is seen and felt: how long it takes to stand there complete and how much memory
//! all its processes hold, beside an empty window of the same toolkit; how soon a key shows; how
//! evenly a long list scrolls. Everything is read off the screen's own pixels or the window's own
//! frames; the program is told nothing of it.

mod keys;
mod scroll;
mod start;
mod table;

use std::fs;
use std::path::{Path, PathBuf};

use crate::shell::Shell;
use crate::{Failure, Plan, files};

/// What is measured, and with what.
pub(crate) struct Subjects {
    /// The program.
    pub(crate) ours: PathBuf,
    /// The empty window.
    pub(crate) empty: PathBuf,
    /// An office as a clerk has one in the morning.
    pub(crate) office: PathBuf,
    /// An office with a round of many nominations.
    pub(crate) long: PathBuf,
    /// How many they are.
    pub(crate) rows: usize,
}

/// Everything about the window as Markdown; empty where there is no window to measure.
pub(crate) fn tables(plan: &Plan) -> Result<String, Failure> {
    let (Some(ours), Some(empty)) = (plan.window.clone(), plan.empty_window.clone()) else {
        return Ok(String::new());
    };
    eprintln!("a long list for the window …");
    let long = plan.fresh("long.sdv")?;
    let rows = 100_000;
    fill(plan, &long, rows)?;
    let office = plan.fresh("desk.sdv")?;
    fill(plan, &office, 60)?;
    let subjects = Subjects {
        ours,
        empty,
        office,
        long,
        rows,
    };
    eprintln!("start of the window …");
    let mut text = table::starts(&start::both(&subjects, plan.times)?);
    eprintln!("keys in the window …");
    text.push_str(&table::keys(&keys::all(&subjects)?));
    eprintln!("scrolling in the window …");
    text.push_str(&table::scrolls(&scroll::all(&subjects)?, subjects.rows));
    Ok(text)
}

/// An office with one round of so many people.
fn fill(plan: &Plan, office: &Path, rows: usize) -> Result<(), Failure> {
    let book = plan.fresh("window.xlsx")?;
    files::workbook(&book, rows)?;
    let shell = Shell::new(&plan.program, office)?;
    let round = shell.round()?;
    shell.import(&book, &round)?;
    Ok(fs::remove_file(&book)?)
}
