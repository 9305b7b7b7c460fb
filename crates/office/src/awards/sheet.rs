//! How a foreign sheet becomes nominations: the fields of an award list, the words over their
//! columns, how each row is read, and what it does to its round. Deliberately not here: where the
//! table is on the sheet (`sheets::table`), and where its rows wait meanwhile (`import`).

pub(crate) mod fate;
pub(crate) mod judge;
pub(crate) mod line;
pub(crate) mod places;

mod checks;
mod fields;
mod kinds;
mod lend;
mod people;
mod read;
mod reader;
mod shapes;
mod spoken;
mod taking;
mod vocabulary;
mod written;

pub use super::looks::{is_household, is_person};
pub use checks::check;
pub(crate) use checks::units::expired as expired_units;
pub(crate) use fields::NUMBER;
pub use kinds::{kind_in, kind_named as kind_said};
pub use lend::Loan;
pub use read::{Entry, EntryProblem, Hints, ProblemCode, Sheet, read};
pub(crate) use taking::TAKEN;
pub use vocabulary::{FIELDS, Words, is_award_table, names_somebody};
