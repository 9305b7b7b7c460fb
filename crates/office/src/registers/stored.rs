//! A line of a register as the file keeps it.

use std::collections::BTreeMap;

use super::describe::Register;
use super::text;
use crate::Result;

/// A line of a register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Stored {
    /// Local key; 0 for one that is not written yet.
    pub(crate) key: i64,
    /// The register it is of.
    pub(crate) register: &'static str,
    /// The line it belongs to.
    pub(crate) parent: Option<i64>,
    /// The unit it is of, where its text means one.
    pub(crate) unit: Option<i64>,
    /// The texts of its columns, by their place; as the file keeps them.
    pub(crate) texts: Vec<String>,
    /// Where it came from.
    pub(crate) origin: Option<Origin>,
}

/// A row of a file that a line was taken from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Origin {
    pub(crate) batch: i64,
    pub(crate) sheet: String,
    pub(crate) row: u32,
}

impl Stored {
    /// A line that says nothing yet.
    pub(crate) fn blank(register: &'static Register, parent: Option<i64>) -> Stored {
        Stored {
            key: 0,
            register: register.code,
            parent,
            unit: None,
            texts: vec![String::new(); register.columns.len()],
            origin: None,
        }
    }

    /// Puts typed texts into columns, by their codes.
    ///
    /// # Errors
    /// [`crate::Code::NoSuchField`].
    pub(crate) fn put(
        &mut self,
        register: &Register,
        draft: &BTreeMap<String, String>,
    ) -> Result<()> {
        for (code, typed) in draft {
            let place = register.place_of(code)?;
            self.texts[place] = text::kept(&register.columns[place], typed);
        }
        Ok(())
    }

    /// The day it happened on.
    pub(crate) fn day(&self, register: &Register) -> Option<chrono::NaiveDate> {
        text::day(&self.texts[register.place(register.day)?])
    }
}
