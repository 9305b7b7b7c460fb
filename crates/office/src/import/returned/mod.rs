//! Handing a sender's workbook back: the rows that were left out and the cells with something
//! wrong, marked in the file itself, so that the sender mends them there and sends it again.
//!
//! The sender's file is not kept in the office file: a list may have 100 MB, and the office file is
//! copied at every backup. It is looked for where it was taken from, or asked for again; its digest
//! says whether it is the one that was taken in.

mod findings;
mod forms;
mod source;
mod table;
mod wording;

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sheets::mark::{MarkJob, Marked, copy_of};
use sheets::{Reader, Watch};
use ts_rs::TS;

pub use findings::ToReturn;
pub(crate) use forms::FORMS;
pub use source::{batch_key, source_at_hand};

use super::refused::failure_of;
use super::said::Said;
use super::view::{layout_of, said_of};
use super::{encoding, read};
use crate::office::{Office, Program, Reading};
use crate::{Code, Failure, Result, files};

/// A workbook that was handed back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Returned {
    /// The import.
    pub batch: i64,
    /// The file it was written to.
    pub file: String,
    /// Whether it is a copy in another format, not the sender's own file.
    pub copy: bool,
    /// Cells that are marked.
    pub cells: u32,
    /// Rows among them that were left out.
    pub rejected: u32,
}

/// A marked workbook before somebody says where it is to lie.
pub struct Prepared {
    batch: i64,
    source: String,
    /// Where the sender's file lies.
    origin: PathBuf,
    counts: ToReturn,
    marked: Marked,
}

/// How many cells and rows of an import there are to hand back.
///
/// # Errors
/// [`Code::NoSuchRecord`].
pub fn to_return(reading: &Reading, batch: i64) -> Result<ToReturn> {
    let batch = super::table::batch(reading, batch)?;
    Ok(findings::of(reading, &batch)?.counts)
}

/// Marks the workbook of an import, taken in or not; none where nothing is wrong with it. Without a
/// source the file is looked for where it was taken from.
///
/// # Errors
/// [`Code::NoSuchRecord`]; [`Code::NoSuchFile`] where the file is gone, [`Code::SourceDiffers`]
/// where it is another one; a refusal of the file.
pub fn prepare(
    office: &Office,
    program: &Program,
    batch: i64,
    source: Option<&Path>,
    watch: &dyn Watch,
) -> Result<Option<Prepared>> {
    let (batch, found, head) = office.read(|reading| {
        let batch = super::table::batch(reading, batch)?;
        let found = findings::of(reading, &batch)?;
        let head = wording::head(reading, &batch, &found.counts)?;
        Ok((batch, found, head))
    })?;
    if found.marks.is_empty() {
        return Ok(None);
    }
    let source = source::checked(&batch, source)?;
    let said = said_of(&batch)?;
    let sheets = layout_of(&batch)?.sheets.into_iter();
    let job = MarkJob {
        sheets: sheets.map(|sheet| sheet.choice.name).collect(),
        marks: found.marks,
        words: wording::words(head, &batch.file_name),
    };
    Ok(Some(Prepared {
        batch: batch.key,
        source: batch.file_name,
        counts: found.counts,
        marked: marked(program, &source, &said, &job, watch)?,
        origin: source,
    }))
}

impl Prepared {
    /// The ending the file must have.
    pub fn ending(&self) -> &'static str {
        self.marked.ending
    }

    /// A name for it, ending included: that of the sender's file, and what it is.
    pub fn name(&self) -> String {
        let stem = Path::new(&self.source).file_stem().unwrap_or_default();
        let words = wording::file_name(&stem.to_string_lossy());
        format!("{}.{}", crate::print::file_name(&words), self.ending())
    }

    /// Whether programs would open it under that name.
    ///
    /// # Errors
    /// [`Code::WrongEnding`].
    pub fn fits(&self, to: &Path) -> Result<()> {
        let ending = to.extension().unwrap_or_default().to_string_lossy();
        match ending.eq_ignore_ascii_case(self.ending()) {
            true => Ok(()),
            false => {
                let refused = Failure::new(Code::WrongEnding).of_file(to);
                Err(refused.with("ending", self.ending()))
            }
        }
    }

    /// Writes it to a place, but never over the file that the sender sent: it could not be marked
    /// again, and no longer proves what was taken in.
    ///
    /// # Errors
    /// [`Code::WrongEnding`]; [`Code::FileExists`] for the sender's file; those of
    /// [`files::write_whole`].
    pub fn save(&self, to: &Path) -> Result<Returned> {
        self.fits(to)?;
        if let (Ok(own), Ok(there)) = (self.origin.canonicalize(), to.canonicalize())
            && own == there
        {
            return Err(Failure::new(Code::FileExists).of_file(to));
        }
        files::write_whole(to, &self.marked.bytes)?;
        Ok(Returned {
            batch: self.batch,
            file: to.display().to_string(),
            copy: self.marked.copy,
            cells: self.counts.cells,
            rejected: self.counts.rejected,
        })
    }
}

/// The sender's own file where that is possible, else a copy of what is read from it, its text in the
/// encodings that were said.
fn marked(
    program: &Program,
    source: &Path,
    said: &Said,
    job: &MarkJob,
    watch: &dyn Watch,
) -> Result<Marked> {
    let reader = Reader::new(program.path.clone(), program.verb.clone());
    let refused = |refusal| failure_of(&refusal, source);
    if let Some(marked) = reader.patch(source, job, watch).map_err(refused)? {
        return Ok(marked);
    }
    let mut workbook = read::workbook(program, source, watch)?;
    encoding::overrule(&mut workbook, said);
    copy_of(&workbook, job).map_err(refused)
}
