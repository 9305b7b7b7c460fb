//! Making copies: when somebody asks, before what touches much, and by themselves.

use super::{KeptCopy, Why, copies};
use crate::office::{Ctx, Office};
use crate::store::{backup, fault};
use crate::{Code, Failure, Result};
use chrono::Duration;

/// A copy this old is not enough when something changed since.
const EVERY: Duration = Duration::minutes(30);

impl Office {
    /// Copies the office file into the folder beside it, opens the copy, checks and counts it,
    /// writes the result beside it, and only then takes away what its age makes needless.
    ///
    /// # Errors
    /// [`Code::BackupFailed`], and what the disk says; nothing is taken away then. An
    /// old copy that cannot be taken away is none.
    pub fn keep_copy(&self, ctx: &Ctx, why: Why) -> Result<KeptCopy> {
        let folder = self.copies_folder();
        std::fs::create_dir_all(&folder)
            .map_err(|error| fault::file_fault(&error, &folder, true))?;
        let name = copies::free_name(&folder, self.path(), ctx.now);
        let path = folder.join(&name);
        let copied = self.copy_to(&path)?;
        let copy = KeptCopy {
            name,
            at: backup::instant(ctx.now),
            bytes: copied.bytes,
            why,
            head: copied.head,
            mark: copied.mark,
            records: copied.counts.values().sum(),
            counts: copied.counts,
        };
        copies::write_result(&folder, &copy)?;
        self.remember_copy(&path.display().to_string(), &copy.at)?;
        // An old copy that cannot be taken away now is no fault of the new one: the next try comes.
        let _ = copies::thin(&folder, self.path(), ctx.now);
        Ok(copy)
    }

    /// A copy when something changed since the last one and that is half an hour old. Whether it
    /// changed is asked of the journal and not of the clock, which may have been set.
    ///
    /// # Errors
    /// As [`Office::keep_copy`].
    pub fn keep_when_due(&self, ctx: &Ctx) -> Result<Option<KeptCopy>> {
        let copies = self.copies();
        let rested = |copy: &KeptCopy| (ctx.now - copies::made_at(copy, ctx.now)).abs() < EVERY;
        if self.is_read_only()
            || self.newest_is_present(&copies)?
            || copies.first().is_some_and(rested)
        {
            return Ok(None);
        }
        self.keep_copy(ctx, Why::Time).map(Some)
    }

    /// A copy, unless the newest one holds everything.
    ///
    /// # Errors
    /// As [`Office::keep_copy`].
    pub(crate) fn keep_before(&self, ctx: &Ctx, why: Why) -> Result<()> {
        if self.is_read_only() {
            return Err(Failure::new(Code::OfficeInUse).of_file(self.path()));
        }
        if !self.newest_is_present(&self.copies())? {
            self.keep_copy(ctx, why)?;
        }
        Ok(())
    }

    /// The copies in the folder beside the file, newest first.
    pub fn copies(&self) -> Vec<KeptCopy> {
        copies::listed(&self.copies_folder(), self.path())
    }

    /// Whether the newest copy holds the newest operation.
    fn newest_is_present(&self, copies: &[KeptCopy]) -> Result<bool> {
        let mark = self.read_raw(backup::mark)?;
        Ok(copies.first().is_some_and(|copy| copy.mark == mark))
    }
}
