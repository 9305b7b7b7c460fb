//! How a foreign table becomes figures of indicators: the words over its columns, what each
//! column of figures stands for, and how each row is read. Deliberately not here: where the table
//! is on the sheet (`sheets::table`).

mod around;
mod cell;
mod checks;
mod column;
mod fields;
mod judge;
mod measure;
mod read;
mod vocabulary;

pub use cell::{Figure, State};
pub use checks::check;
pub use judge::{has_figures, is_indicator_table};
pub use read::{Entry, FIELDS, Sheet, read};
pub use vocabulary::Words;
