//! The sender's file, found again.

use std::path::{Path, PathBuf};

use crate::import::staged::Batch;
use crate::import::table;
use crate::office::Reading;
use crate::{Code, Failure, Result};

/// The file of an import where it was taken from, if it still lies there unchanged.
///
/// # Errors
/// [`Code::NoSuchRecord`].
pub fn source_at_hand(reading: &Reading, batch: i64) -> Result<Option<PathBuf>> {
    let batch = table::batch(reading, batch)?;
    Ok(checked(&batch, None).ok())
}

/// The key of the import that a text names: by its key, or by the id of one that was taken in.
///
/// # Errors
/// [`Code::NoSuchRecord`].
pub fn batch_key(reading: &Reading, text: &str) -> Result<i64> {
    if let Ok(key) = text.trim().parse() {
        return table::batch(reading, key).map(|batch| batch.key);
    }
    reading.key_of("import_batch", text)
}

/// The given file, or the one that was taken in, if it has the bytes that were taken in.
pub(super) fn checked(batch: &Batch, given: Option<&Path>) -> Result<PathBuf> {
    let file = given.map_or_else(|| PathBuf::from(&batch.path), Path::to_path_buf);
    let gone = || Failure::new(Code::NoSuchFile).of_file(&file);
    // To open a pipe is to wait until somebody writes into it.
    if !file.is_file() {
        return Err(gone());
    }
    let digest = sheets::file_digest(&file).map_err(|_| gone())?;
    match digest.as_slice() == batch.digest {
        true => Ok(file),
        false => {
            let differs = Failure::new(Code::SourceDiffers).of_file(&file);
            Err(differs.with("name", &batch.file_name))
        }
    }
}
