//! What tells open screens to read again.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::sync::RwLock;
use ts_rs::TS;

/// Sent after each committed operation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Notice {
    /// The operation's number in the journal.
    pub operation: i64,
    /// The tables in which rows changed.
    pub tables: Vec<String>,
}

type Listener = Box<dyn Fn(&Notice) + Send + Sync>;

#[derive(Default)]
pub(super) struct Listeners(RwLock<Vec<Listener>>);

impl Listeners {
    pub(super) fn add(&self, listener: Listener) {
        self.0
            .write()
            .unwrap_or_else(|poisoned| poisoned.into_inner())
            .push(listener);
    }

    pub(super) fn tell(&self, notice: &Notice) {
        for listener in self
            .0
            .read()
            .unwrap_or_else(|poisoned| poisoned.into_inner())
            .iter()
        {
            listener(notice);
        }
    }
}

impl fmt::Debug for Listeners {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Listeners")
    }
}
