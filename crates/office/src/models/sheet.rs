//! How a foreign sheet becomes models: the words over the columns of a register, and how each
//! row is read. Deliberately not here: where the table is on the sheet (`sheets::table`), and how
//! its rows are shown (`import`).

mod checks;
mod fields;
mod read;
mod reader;
mod shapes;
mod span;
mod vocabulary;

pub use checks::check;
pub use read::{Entry, EntryProblem, Hints, ProblemCode, Sheet, read};
pub use vocabulary::{FIELDS, Words, is_model_table};
