//! The parent's side of reading: starts the child, watches it, and builds the workbook from what
//! it says, without ever trusting it.

mod assemble;
mod far;
mod run;

pub(crate) use assemble::Trouble as Lost;
pub(crate) use run::supervise;

use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::refusal::{Refusal, RefusalCode};
use crate::sniff;
use crate::workbook::Workbook;

/// Reads foreign workbooks in a child process.
#[derive(Debug, Clone)]
pub struct Reader {
    /// The program to run as the child: the shell's own.
    pub program: PathBuf,
    /// The hidden verb under which the program calls [`crate::child::serve`].
    pub verb: String,
    /// What is too much.
    pub limits: Limits,
}

/// What is too much for one file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Limits {
    /// Bytes of the file.
    pub file_bytes: u64,
    /// Bytes after unpacking.
    pub unpacked_bytes: u64,
    /// Unpacked bytes for each packed byte, counted above [`Limits::ratio_from`].
    pub ratio: u64,
    /// Unpacked bytes up to which the ratio is not asked for.
    pub ratio_from: u64,
    /// Sheets of a workbook.
    pub sheets: usize,
    /// Cells, where they are read one by one (xlsx, delimited text).
    pub streamed_cells: u64,
    /// Cells of a rectangle, where a format can only be read as one (xls, xlsb, ods).
    pub range_cells: u64,
    /// Memory of the child in bytes.
    pub memory: u64,
    /// How long the child may go without a sign of progress.
    pub patience: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            file_bytes: 100 << 20,
            unpacked_bytes: 1 << 30,
            ratio: 300,
            ratio_from: 64 << 20,
            sheets: 256,
            streamed_cells: 15_000_000,
            range_cells: 2_000_000,
            memory: 512 << 20,
            patience: Duration::from_secs(20),
        }
    }
}

/// Who waits for a file to be read.
pub trait Watch: Sync {
    /// Called now and then with the number of rows read so far.
    fn rows(&self, _count: u64) {}

    /// Asked several times a second; true kills the child.
    fn cancelled(&self) -> bool {
        false
    }
}

/// Nobody watches, nobody cancels.
impl Watch for () {}

impl Reader {
    /// A reader with the usual limits.
    pub fn new(program: impl Into<PathBuf>, verb: impl Into<String>) -> Reader {
        Reader {
            program: program.into(),
            verb: verb.into(),
            limits: Limits::default(),
        }
    }

    /// Reads a whole workbook.
    ///
    /// # Errors
    /// A [`Refusal`] when nothing of the file can be used. A sheet that alone is broken carries
    /// its own refusal in `Sheet::problem`.
    pub fn read(&self, file: &Path, watch: &dyn Watch) -> Result<Workbook, Refusal> {
        let mut workbook = run::run(self, file, watch)?;
        workbook.extension_lies = sniff::extension_lies(file, &workbook.format);
        Ok(workbook)
    }
}

/// The workbook of what a child has said from beginning to end.
pub(crate) fn assembled(said: &[u8], limits: &Limits) -> Result<Workbook, Refusal> {
    assemble::book(said, limits, &()).map_err(|trouble| match trouble {
        assemble::Trouble::Told(refusal) => refusal,
        assemble::Trouble::Protocol(detail) => Refusal::new(RefusalCode::ReaderDied, detail),
        assemble::Trouble::CutOff => Refusal::new(RefusalCode::ReaderDied, "cut off"),
    })
}

/// The BLAKE3 digest of a file's bytes: its name in provenance.
///
/// # Errors
/// Whatever opening or reading the file says.
pub fn file_digest(path: &Path) -> io::Result<[u8; 32]> {
    let mut hasher = blake3::Hasher::new();
    hasher.update_reader(std::fs::File::open(path)?)?;
    Ok(*hasher.finalize().as_bytes())
}
