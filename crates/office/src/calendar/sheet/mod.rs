//! How a foreign sheet becomes entries of a calendar: the words over the columns of plans of work, how
//! each row is read, and what it does to its year. Deliberately not here: where the table is on the
//! sheet (`sheets::table`), and where its rows wait meanwhile (`import`).

mod fields;
mod present;
mod read;
mod taking;
mod vocabulary;

pub use read::{Row as ReadRow, read};
pub(crate) use taking::TAKEN;
pub(crate) use vocabulary::FIELDS;
pub use vocabulary::{Words, is_plan_table};
