//! How a foreign sheet becomes models: the words over the columns of a register, and how each
//! row is read, and what it does to its year. Deliberately not here: where the table is on the
//! sheet (`sheets::table`), and where its rows wait meanwhile (`import`).

mod checks;
mod fields;
mod present;
mod read;
mod reader;
mod shapes;
pub(crate) mod span;
mod taking;
mod vocabulary;

pub use checks::check;
pub use read::{Entry, EntryProblem, Hints, ProblemCode, Sheet, read};
pub(crate) use taking::{TAKEN, field_of};
pub use vocabulary::{FIELDS, Words, is_model_table};
