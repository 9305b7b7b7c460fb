//! "Dân vận khéo" models (mô hình): what is registered, in which of the four fields, by whom and
//! for how long. Deliberately not here yet: the register itself; its lists can be inspected, not
//! taken in.

mod field;
mod forms;

pub mod sheet;

pub use field::Field;

use crate::subjects::{ImportKind, Subject};
use crate::words::keys;

/// Models as a subject of the office.
pub static SUBJECT: Subject = Subject {
    import_kinds: &[ImportKind {
        code: "models",
        name: keys::IMPORT_KIND_MODELS,
    }],
    forms: forms::FORMS,
    ..Subject::empty("models")
};
