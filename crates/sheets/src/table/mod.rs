//! Where the tables of a sheet are, what their columns hold, and what each row is: title, header,
//! heading, record, total, note, signature. The words that tell one kind of table from another
//! are passed in as a [`Vocabulary`]; nothing here knows what is listed.

mod columns;
mod content;
mod continued;
mod days;
mod facts;
mod figures;
mod found;
mod given;
mod group;
mod header;
mod paths;
mod phrases;
mod rows;
mod sample;
mod shared;
mod tokens;
mod values;
mod view;
mod vocabulary;
mod words;

pub use columns::{FieldColumns, Spread};
pub use continued::whole;
pub use found::{ColumnHead, Row, Table, find, find_given};
pub use given::Given;
pub use phrases::Phrases;
pub use rows::{RowKind, Why};
pub use values::{Values, column_number, letters};
pub use view::tidy;
pub use vocabulary::{FieldWords, Fit, Hit, LabelWords, Lexicon, Role, Vocabulary};
pub use words::{Numbering, is_ditto, is_mark, is_placeholder, numbering};
