//! Dates of documents and people: how exact they are, how they are kept, read and written.
//!
//! Not here: reporting periods (luỹ kế) and today's date; a caller that needs a year passes it.

mod partial;
mod read;
mod serial;
mod write;

pub use partial::{NotADate, PartialDate, Precision};
pub use read::{DateProblem, read, read_birth};
pub use serial::{birth_from_number, from_serial};
pub use write::{in_words_header, short};
