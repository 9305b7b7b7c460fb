//! Looking into a copy beside the present.

use super::{KeptCopy, copies};
use crate::office::Office;
use crate::store::{backup, connect, key, migrate, schema};
use crate::words::Lang;
use crate::{OperationRow, Result, journal};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

/// So many of a copy's last operations are shown.
const OPERATIONS: i64 = 10;

/// What a copy holds, beside the present.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CopyLook {
    /// The copy.
    pub copy: KeptCopy,
    /// The tables in which records are, in the copy or now.
    pub tables: Vec<TableCount>,
    /// Its last operations, newest first; empty where it is of an older program.
    pub operations: Vec<OperationRow>,
    /// How many operations came after it, which the office would lose.
    pub later: i64,
}

/// How many records a table holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TableCount {
    /// The table: `"nomination"`.
    pub table: String,
    /// Its records in the copy.
    pub copy: i64,
    /// Its records now.
    pub now: i64,
}

impl Office {
    /// What a copy holds beside the present; neither of them is touched.
    ///
    /// # Errors
    /// [`crate::Code::NoSuchFile`] for a name that is not in the list, [`crate::Code::BackupFailed`] for a copy
    /// that is no longer whole, [`crate::Code::PassphraseWrong`] for one of another passphrase.
    pub fn look_into(&self, name: &str, lang: Lang) -> Result<CopyLook> {
        let (copy, path) = copies::find(&self.copies_folder(), self.path(), name)?;
        let told = |failure| key::told(self.key(), failure).of_office(&path);
        let sql = connect::stranger(&path, self.key()).map_err(told)?;
        connect::known(&sql, &path).map_err(told)?;
        let then = backup::counts(&sql).map_err(told)?;
        let operations = match schema::version(&sql).map_err(told)? {
            migrate::LATEST => journal::list(&sql, None, OPERATIONS, lang).map_err(told)?,
            _ => Vec::new(),
        };
        let (now, later) =
            self.read_raw(|sql| Ok((backup::counts(sql)?, backup::later(sql, copy.head)?)))?;
        Ok(CopyLook {
            copy,
            tables: beside(&then, &now),
            operations,
            later,
        })
    }
}

/// Tables in which there is something, in the order of their names.
fn beside(then: &BTreeMap<String, i64>, now: &BTreeMap<String, i64>) -> Vec<TableCount> {
    let of = |counts: &BTreeMap<String, i64>, table| counts.get(table).copied().unwrap_or(0);
    let tables: BTreeSet<&String> = then.keys().chain(now.keys()).collect();
    tables
        .into_iter()
        .map(|table| TableCount {
            table: table.clone(),
            copy: of(then, table),
            now: of(now, table),
        })
        .filter(|count| count.copy > 0 || count.now > 0)
        .collect()
}
