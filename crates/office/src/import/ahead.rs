//! What becomes of staged rows, worked out on a second thread a little ahead of whoever writes it
//! down.

use std::panic;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread;

use super::same::{Outcome, Plan};
use super::staged::Batch;
use super::table;
use super::taking::Taking;
use crate::office::Office;
use crate::{Code, Failure, Result};

/// Rows handed over at a time.
const STRETCH: usize = 256;
/// Stretches that may wait; more would only take memory.
const AHEAD: usize = 8;

/// A staged row and what becomes of it.
pub(super) struct Judged<V> {
    /// Index of its sheet.
    pub(super) sheet: u32,
    pub(super) row: u32,
    pub(super) outcome: Outcome<V>,
}

/// Calls `f` with each row of a batch in the order of the file. The rows, and the records they go
/// among, are seen as they were before an operation that is under way.
pub(super) fn each_outcome<K: Taking>(
    office: &Office,
    batch: &Batch,
    f: impl FnMut(Judged<K::Values>) -> Result<()>,
) -> Result<()> {
    thread::scope(|scope| {
        let (tell, told) = sync_channel(AHEAD);
        let judging = scope.spawn(move || judge::<K>(office, batch, &tell));
        // When this ends early, so does the thread: nobody listens to it any more.
        told.into_iter().flatten().try_for_each(f)?;
        judging
            .join()
            .unwrap_or_else(|panic| panic::resume_unwind(panic))
    })
}

fn judge<K: Taking>(
    office: &Office,
    batch: &Batch,
    tell: &SyncSender<Vec<Judged<K::Values>>>,
) -> Result<()> {
    let unheard = || Failure::new(Code::Internal).with("detail", "nobody listens");
    let mut stretch = Vec::with_capacity(STRETCH);
    office.read(|reading| {
        let mut plan = Plan::<K>::open(reading, batch)?;
        table::each_row(reading, batch.key, |row| {
            stretch.push(Judged {
                sheet: row.staged.sheet,
                row: row.staged.row,
                outcome: plan.outcome(&row)?,
            });
            if stretch.len() < STRETCH {
                return Ok(());
            }
            let full = std::mem::replace(&mut stretch, Vec::with_capacity(STRETCH));
            tell.send(full).map_err(|_| unheard())
        })
    })?;
    tell.send(stretch).map_err(|_| unheard())
}
