//! The small line at the foot of a paper: which revision of its record it is, and the checksum of
//! what it says, so that two copies in two folders can be told apart without reading them.

use papers::Document;

use super::choices;
use crate::office::Reading;
use crate::settings::setting;
use crate::{Result, journal};

/// So many figures of the checksum are printed.
const SHOWN: usize = 12;

/// What identifies the content of a paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// How many operations have touched the record, its own making included.
    pub revision: i64,
    /// The first figures of the checksum of its words (BLAKE3), however they are laid out.
    pub checksum: String,
}

impl Stamp {
    /// The line as it is printed.
    #[must_use]
    pub fn line(&self) -> String {
        format!("Bản in số {} · {}", self.revision, self.checksum)
    }
}

/// The stamp of a paper of the record `key` of a table.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn stamp(
    reading: &Reading,
    table: &str,
    key: i64,
    document: &Document,
) -> Result<Stamp> {
    let words = serde_json::to_vec(&(&document.title, &document.blocks))
        .expect("a document is made of plain data");
    let mut checksum = blake3::hash(&words).to_hex().to_string();
    checksum.truncate(SHOWN);
    Ok(Stamp {
        revision: journal::revision(reading, table, key)?,
        checksum,
    })
}

/// Whether the office wants the line on its papers.
pub(super) fn wanted(reading: &Reading) -> Result<bool> {
    Ok(setting(reading, choices::STAMP)?.as_deref() == Some("on"))
}
