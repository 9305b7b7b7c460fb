//! The parent's side of marking: an xlsx is patched in the child; where that is not possible the
//! file is read as always and a copy is made of what was read, which is trusted.

use std::io::{BufRead, BufReader, Cursor, Read};
use std::path::Path;

use super::serve::{VERB, Word};
use super::{MarkJob, Marked, Trouble, copy, patch};
use crate::preflight::package;
use crate::read::{Limits, Lost, Reader, Watch, supervise};
use crate::refusal::{Refusal, RefusalCode};
use crate::workbook::Workbook;

/// A marked file is hardly longer than the file; what says so is not believed.
const ROOM: u64 = 64 << 20;
/// The longest line before the file.
const LINE: u64 = 1 << 20;

impl Reader {
    /// The file with marks: itself, patched in place, or a marked .xlsx copy.
    ///
    /// # Errors
    /// A [`Refusal`] where the file cannot be read.
    pub fn mark(&self, file: &Path, job: &MarkJob, watch: &dyn Watch) -> Result<Marked, Refusal> {
        if let Some(marked) = self.patch(file, job, watch)? {
            return Ok(marked);
        }
        let mut workbook = self.read(file, watch)?;
        crate::repair(&mut workbook);
        copy_of(&workbook, job)
    }

    /// The file patched in place; none where it is no xlsx, or not one that can be added to
    /// safely. Then [`copy_of`] makes a copy of what was read.
    ///
    /// # Errors
    /// A [`Refusal`] where the file cannot be read.
    pub fn patch(
        &self,
        file: &Path,
        job: &MarkJob,
        watch: &dyn Watch,
    ) -> Result<Option<Marked>, Refusal> {
        let input = serde_json::to_vec(job)
            .map_err(|error| Refusal::new(RefusalCode::ReaderDied, error.to_string()))?;
        let most = self.limits.file_bytes.saturating_add(ROOM);
        supervise(self, file, Some((VERB, input)), watch, |out| {
            told(out, most)
        })
    }
}

/// A marked .xlsx copy of a workbook that was read (and put into Unicode, where it had to be).
///
/// # Errors
/// A [`Refusal`] where there are more sheets or cells than the format holds.
pub fn copy_of(workbook: &Workbook, job: &MarkJob) -> Result<Marked, Refusal> {
    let (bytes, names) = copy::plain(workbook, &job.words.unnamed).map_err(refusal)?;
    let mut job = job.clone();
    job.sheets = names;
    job.words.title.push(job.words.copy.clone());
    // The check gives the merged rectangles; its limits are for foreign files.
    let limits = Limits {
        unpacked_bytes: u64::MAX,
        ratio_from: u64::MAX,
        ..Limits::default()
    };
    let checked = package::check(Cursor::new(&bytes), bytes.len() as u64, &limits)?;
    let marked = patch::patch(Cursor::new(&bytes), &checked.profiles, &job);
    Ok(Marked {
        copy: true,
        ..marked.map_err(refusal)?
    })
}

/// What the child says: signs of life, then its answer.
fn told(out: impl Read, most: u64) -> Result<Option<Marked>, Lost> {
    let mut out = BufReader::with_capacity(64 << 10, out);
    loop {
        let mut line = Vec::new();
        let count = (&mut out).take(LINE).read_until(b'\n', &mut line);
        if count.unwrap_or(0) == 0 {
            return Err(Lost::CutOff);
        }
        let word = serde_json::from_slice(&line);
        match word.map_err(|error| Lost::Protocol(error.to_string()))? {
            Word::Tick(_) => {}
            Word::Refusal(refusal) => return Err(Lost::Told(refusal)),
            Word::Unfit(_) => return Ok(None),
            Word::File { bytes, .. } if bytes > most => {
                return Err(Lost::Protocol("a file too long".to_owned()));
            }
            Word::File { bytes, ending } => {
                let mut file = Vec::new();
                let read = out.take(bytes).read_to_end(&mut file).unwrap_or(0);
                let ending = ENDINGS.into_iter().find(|known| *known == ending);
                return match ending {
                    Some(ending) if read as u64 == bytes => Ok(Some(Marked {
                        bytes: file,
                        ending,
                        copy: false,
                    })),
                    _ => Err(Lost::CutOff),
                };
            }
        }
    }
}

const ENDINGS: [&str; 4] = ["xlsx", "xlsm", "xltx", "xltm"];

fn refusal(trouble: Trouble) -> Refusal {
    match trouble {
        Trouble::Refused(refusal) => refusal,
        Trouble::Unfit(why) => Refusal::new(RefusalCode::Damaged, why),
    }
}
