//! How a foreign sheet becomes nominations: the fields of an award list, the words over their
//! columns, and how each row is read. Deliberately not here: where the table is on the sheet
//! (`sheets::table`), and what becomes of the rows (`import`).

pub(crate) mod line;

mod checks;
mod kinds;
mod people;
mod read;
mod shapes;
mod vocabulary;

pub use checks::check;
pub use kinds::{kind_in, kind_named as kind_said};
pub(crate) use line::same_recipient_key;
pub use read::{Entry, EntryProblem, Hints, ProblemCode, Sheet, read};
pub use shapes::{is_household, is_person};
pub use vocabulary::{FIELDS, Mask, Words, is_award_table};
