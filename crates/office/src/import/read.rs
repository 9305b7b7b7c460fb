//! Reading a foreign workbook: in the child, and its text put into Unicode before anything looks
//! for tables in it.

use std::path::Path;

use sheets::{Reader, Watch, Workbook};

use super::encoding::{self, EncodingSaid};
use super::refused::failure_of;
use crate::Result;
use crate::office::Program;

/// The workbook, repaired. What was changed stands in `Sheet::repair`.
pub(super) fn workbook(program: &Program, file: &Path, watch: &dyn Watch) -> Result<Workbook> {
    let reader = Reader::new(program.path.clone(), program.verb.clone());
    let mut workbook = reader
        .read(file, watch)
        .map_err(|refusal| failure_of(&refusal, file))?;
    sheets::repair(&mut workbook);
    Ok(workbook)
}

/// The same where encodings are known better.
pub(super) fn workbook_told(
    program: &Program,
    file: &Path,
    encodings: &[EncodingSaid],
    watch: &dyn Watch,
) -> Result<Workbook> {
    let mut workbook = workbook(program, file, watch)?;
    let said = encoding::said(&workbook, encodings)?;
    encoding::overrule(&mut workbook, &said);
    Ok(workbook)
}
