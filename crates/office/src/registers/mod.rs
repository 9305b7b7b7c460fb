//! Registers (sổ): what an office keeps line by line beside its awards, models and reports: a fund and
//! what came in and went out, an inspection and its sessions, a dialogue and the opinions it heard.
//! A register is described once by its subject ([`Register`]): its columns, whose lines its lines belong
//! to, its rules. Everything else is the same for all and stands here: how a line is stored, typed,
//! pasted, undone, judged, listed, found, taken in from a file and told to the window. Deliberately not
//! here: what any register is about.

pub mod describe;
pub mod ops;
pub mod shape;

mod amount;
mod asked;
mod block;
mod book;
mod days;
mod edit;
mod entry;
mod figures;
mod judge;
mod list;
mod mask;
mod page;
mod past;
mod query;
mod row;
pub(crate) mod sheet;
mod sought;
mod stored;
mod table;
mod text;
mod waiting;

pub use block::{LinesApplied, apply_block, preview_block};
pub use describe::{Choice, Column, Due, Kind, Register};
pub use edit::{edit_line, put_line, remove_lines};
pub use list::{open_lines, page_of_lines};
pub use query::{LineQuery, LinesOrder};
pub(crate) use row::called_on;
pub use row::{LineChild, LineFinding, LineRow, LineStory, line, story};
pub use shape::{RegisterShape, register_shapes};
pub use waiting::{Waiting, waiting};

pub(crate) use amount::{Amount, quantity_shown};
pub(crate) use asked::Asked;
pub(crate) use book::{book, unjudged};
pub(crate) use entry::Entry;
pub(crate) use figures::Figures;
pub use figures::RegisterFigure;
pub(crate) use judge::Judged;
pub(crate) use mask::masked;
pub(crate) use page::{RegisterPaper, lines_table};
pub(crate) use query::by_day;
pub(crate) use sought::{find, place};

use crate::subjects::{SUBJECTS, Subject};
use crate::{Code, Failure, Result};

/// The lines of all registers as a subject of the office.
pub static SUBJECT: Subject = Subject {
    tables: &["entry"],
    attached: &["entry"],
    ops: ops::ALL,
    list: Some(row::as_json),
    find: Some(find),
    days: Some(days::tell),
    past: Some(past::past),
    ..Subject::empty("registers")
};

/// Every register of every subject.
pub fn all() -> impl Iterator<Item = &'static Register> {
    SUBJECTS
        .iter()
        .flat_map(|subject| subject.registers.iter().copied())
}

/// The register of that code.
///
/// # Errors
/// [`Code::NoSuchRecord`].
pub fn register(code: &str) -> Result<&'static Register> {
    let missing = || Failure::new(Code::NoSuchRecord).with("id", code);
    all().find(|one| one.code == code).ok_or_else(missing)
}
