//! The numbered steps that bring a file to its present shape. All steps of one opening and the
//! file's new number are one transaction; triggers of the journal are made anew at its end, from
//! the tables as they then are.

use super::connect::APPLICATION_ID;
use super::schema;
use crate::office::Reading;
use crate::{Result, journal, subjects};
use rusqlite::Connection;

/// Every step, in order; a step that has been released is never changed again.
const STEPS: &[&str] = &[
    include_str!("migrations/0001_core.sql"),
    include_str!("migrations/0002_units.sql"),
    include_str!("migrations/0003_awards.sql"),
    include_str!("migrations/0004_import.sql"),
    include_str!("migrations/0005_desk.sql"),
    include_str!("migrations/0006_views.sql"),
    include_str!("migrations/0007_counts.sql"),
    include_str!("migrations/0008_recipes.sql"),
    include_str!("migrations/0009_twins.sql"),
    include_str!("migrations/0010_receipts.sql"),
    include_str!("migrations/0011_lean.sql"),
    include_str!("migrations/0012_papers.sql"),
    include_str!("migrations/0013_templates.sql"),
    include_str!("migrations/0014_blanks.sql"),
    include_str!("migrations/0015_models.sql"),
    include_str!("migrations/0016_council.sql"),
    include_str!("migrations/0017_letters.sql"),
    include_str!("migrations/0018_counted.sql"),
    include_str!("migrations/0019_attachments.sql"),
    include_str!("migrations/0020_reports.sql"),
    include_str!("migrations/0021_narrative.sql"),
    include_str!("migrations/0022_registers.sql"),
    include_str!("migrations/0023_calendar.sql"),
];

/// The number of the newest shape this program knows.
pub(crate) const LATEST: i64 = STEPS.len() as i64;

/// Runs the steps after `user_version` inside the transaction that is open on `sql`.
pub(crate) fn run(sql: &Connection) -> Result<()> {
    run_to(sql, LATEST)
}

/// The same up to a given step; a test walks through every one of them.
pub(crate) fn run_to(sql: &Connection, target: i64) -> Result<()> {
    journal::remove_triggers(sql)?;
    let done = usize::try_from(schema::version(sql)?).unwrap_or(0);
    let wanted = usize::try_from(target).unwrap_or(0);
    for step in STEPS.iter().take(wanted).skip(done) {
        sql.execute_batch(step)?;
    }
    sql.pragma_update(None, "application_id", APPLICATION_ID)?;
    sql.pragma_update(None, "user_version", target)?;
    if target == LATEST {
        fill(sql)?;
    }
    journal::make_triggers(sql)
}

/// The built-in rows of every subject; the tables are complete by now and no trigger is in place.
fn fill(sql: &Connection) -> Result<()> {
    let reading = Reading::new(sql);
    subjects::SUBJECTS
        .iter()
        .filter_map(|subject| subject.fill)
        .try_for_each(|fill| fill(&reading))
}
