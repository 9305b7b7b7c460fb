//! Looking the whole file over.

use super::Office;
use crate::store::{backup, dump};
use crate::words::{self, Key, Lang, Param, Params};
use crate::{Result, attachments, journal};
use serde::Serialize;
use std::collections::BTreeMap;

/// Something that does not hold in the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CheckFinding {
    /// Which finding: a key of the catalogue.
    pub code: Key,
    /// The values its sentence names.
    pub params: Params,
}

impl CheckFinding {
    pub(crate) fn new(code: Key) -> Self {
        CheckFinding {
            code,
            params: Params::new(),
        }
    }

    pub(crate) fn with(mut self, name: &str, value: impl Into<Param>) -> Self {
        self.params.insert(name.to_owned(), value.into());
        self
    }

    /// The finding as a sentence for people.
    pub fn say(&self, lang: Lang) -> String {
        words::say(lang, self.code, &self.params)
    }
}

impl Office {
    /// Checks the database, the references between records, the journal's chain and the records
    /// against the journal. Empty when all is well.
    pub fn check(&self) -> Result<Vec<CheckFinding>> {
        self.read(|reading| {
            let mut findings = backup::integrity(reading.sql())?;
            findings.extend(journal::verify(reading.sql())?);
            findings.extend(attachments::check(reading)?);
            Ok(findings)
        })
    }

    /// Every record of the file as JSON text, table by table in the order of their keys: for
    /// comparing two states. Journal, staging and derived tables are not in it.
    pub fn dump(&self) -> Result<BTreeMap<String, Vec<String>>> {
        self.read(|reading| dump::dump(reading.sql()))
    }
}
