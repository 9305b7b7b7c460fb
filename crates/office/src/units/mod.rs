//! Units (đơn vị): territories with names, parents and validity, and the lineage that
//! joins old units to new ones. A merged unit stays the author of its past: nothing here
//! moves a record from one unit to another.

mod alias;
mod detail;
mod find;
mod listing;
mod past;
mod record;
mod registry;
mod seed;
mod sought;
mod table;
mod unit;

pub use alias::remember_alias;
pub use detail::{detail, name_on};
pub use find::{Found, find};
pub use listing::{list, open_units, page_of_units};
pub use past::{Telling, UnitEvent, past};
pub use record::{
    MatchedBy, UnitDetail, UnitKind, UnitMatch, UnitName, UnitOrder, UnitQuery, UnitRow, UnitSort,
    UnitStep,
};
pub use registry::Registry;
pub use seed::{built_in, id_of};
pub use table::registry;
pub use unit::{Spelling, Step, StepKind, Unit, Within};

use crate::journal::OpKind;
use crate::subjects::Subject;

/// The operations of units.
pub mod ops {
    use super::OpKind;

    /// A spelling is confirmed to mean a unit.
    pub static ALIAS: OpKind = OpKind::undoable("units.alias");
}

/// Units as a subject of the office.
pub static SUBJECT: Subject = Subject {
    tables: &[
        "unit",
        "unit_name",
        "unit_relation",
        "unit_succession",
        "unit_alias",
    ],
    ops: &[&ops::ALIAS],
    list: Some(detail::as_json),
    find: Some(sought::find),
    ..Subject::empty("units")
};
