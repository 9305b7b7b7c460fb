//! A named operation about to be done.

use crate::journal::OpKind;
use crate::words::{Param, Params};

/// An operation: its kind, and the values its sentence in the journal names.
#[derive(Debug, Clone)]
pub struct Op {
    pub(crate) kind: &'static OpKind,
    pub(crate) params: Params,
}

impl Op {
    /// An operation of that kind.
    pub fn new(kind: &'static OpKind) -> Self {
        Op {
            kind,
            params: Params::new(),
        }
    }

    /// The same operation with one more value for its sentence.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Param>) -> Self {
        self.params.insert(name.to_owned(), value.into());
        self
    }
}
