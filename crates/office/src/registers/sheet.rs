//! Lists of lines on their way in: how a foreign table becomes lines of a register. One description
//! serves every register that files are taken in for; which kind of sheet it is, its register says.

mod present;
mod taking;
mod vocabulary;

use super::describe::Register;
use crate::import::Kind;

pub(crate) use taking::{Lines, OP, TakesLines};
pub(crate) use vocabulary::{RegisterWords, is_table_of};

/// The kind of sheet that is taken in as lines of a register; none where there is none.
pub(crate) fn kind_of(register: &Register) -> Option<Kind> {
    Kind::ALL
        .into_iter()
        .find(|kind| kind.register().is_some_and(|one| one.code == register.code))
}
