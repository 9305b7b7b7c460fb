//! The one path by which foreign sheets come in: read, understood, corrected, checked, committed
//! as one operation. What the records mean is the subjects' business (`awards::sheet`); where
//! tables are is found in `sheets::table`.

pub mod kind;
pub mod warning;

mod context;
mod inspect;
mod neighbours;
mod notices;
mod refused;
mod survey;

pub use inspect::{Inspection, SheetInspection, TableInspection, inspect, inspect_workbook};
pub use kind::Kind;

use crate::subjects::Subject;

/// What import brings to the house.
pub static SUBJECT: Subject = Subject::empty("import");
