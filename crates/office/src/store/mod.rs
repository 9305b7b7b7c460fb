//! The office file as a database: opening it, migrating it, guarding it. Not here: what the
//! tables of a subject mean; each keeps its SQL in its own `table.rs` and takes the few database
//! words it needs from this module.

pub(crate) mod backup;
pub(crate) mod connect;
pub(crate) mod dump;
pub(crate) mod fault;
pub(crate) mod functions;
pub(crate) mod guard;
pub(crate) mod ids;
pub(crate) mod image;
pub(crate) mod key;
pub(crate) mod lock;
pub(crate) mod many;
pub(crate) mod migrate;
pub(crate) mod plain;
pub(crate) mod recode;
pub(crate) mod schema;
pub(crate) mod seal;

pub(crate) use rusqlite::{Connection, OptionalExtension, Row, params, params_from_iter};
