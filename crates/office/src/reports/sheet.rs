//! How a foreign table becomes figures of indicators: the words over its columns, what each
//! column of figures stands for, how each row is read, and which report it goes into. Deliberately
//! not here: where the table is on the sheet (`sheets::table`), and where its rows wait (`import`).

mod around;
mod cell;
mod checks;
mod column;
mod fields;
mod figure;
mod intake;
mod judge;
mod measure;
mod present;
mod read;
mod taking;
mod vocabulary;
mod written;

pub use cell::{Figure, State};
pub use checks::check;
pub use judge::{has_figures, is_indicator_table};
pub use read::{Entry, FIELDS, Sheet, read};
pub(crate) use taking::TAKEN;
pub use vocabulary::Words;
