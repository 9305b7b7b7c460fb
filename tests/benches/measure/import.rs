//! An import with everything included, beside its floor and beside the usual tools.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use crate::outside::{Cost, measure, median};
use crate::shell::Shell;
use crate::{Failure, Plan, bare, files};

/// Times of one size, in one run on one machine.
pub(crate) struct Line {
    pub(crate) rows: usize,
    pub(crate) ours: Cost,
    pub(crate) stream: Duration,
    pub(crate) insert: Duration,
    /// `None` where pandas is not installed.
    pub(crate) pandas: Option<Duration>,
}

impl Line {
    /// How many times the bare sum the whole import takes.
    pub(crate) fn against_bare(&self) -> f64 {
        self.ours.time.as_secs_f64() / (self.stream + self.insert).as_secs_f64()
    }
}

/// Measures one size; the office is new for each run, so that nothing is "the same".
pub(crate) fn line(plan: &Plan, rows: usize) -> Result<Line, Failure> {
    let book = plan.folder.join(format!("rows-{rows}.xlsx"));
    files::workbook(&book, rows)?;
    let fresh = |name: &str| plan.fresh(&format!("{rows}-{name}"));
    let ours = median(plan.times, || {
        let office = Shell::new(&plan.program, &fresh("import.sdv")?)?;
        let round = office.round()?;
        office.import(&book, &round)
    })?;
    let mut streams = (0..plan.times)
        .map(|_| bare::stream(&book))
        .collect::<Result<Vec<_>, _>>()?;
    let inserts = (0..plan.times).map(|_| bare::insert(&book, &fresh("bare.db")?));
    let mut inserts = inserts.collect::<Result<Vec<_>, _>>()?;
    let pandas = match &plan.python {
        Some(python) => {
            Some(median(plan.times, || pandas(python, &book, &fresh("pandas.db")?))?.time)
        }
        None => None,
    };
    Ok(Line {
        rows,
        ours,
        stream: middle(&mut streams),
        insert: middle(&mut inserts),
        pandas,
    })
}

fn middle(times: &mut [Duration]) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn pandas(python: &Path, book: &Path, database: &Path) -> Result<Cost, Failure> {
    let job = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/measure/pandas_job.py");
    measure(
        Command::new(python)
            .arg(job)
            .args([book, database])
            .arg(files::ABOVE.to_string()),
    )
}
