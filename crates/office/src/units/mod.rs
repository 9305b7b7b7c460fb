//! Units (đơn vị): territories with names, parents and validity, and the lineage that
//! joins old units to new ones. A merged unit stays the author of its past: nothing here
//! moves a record from one unit to another.

mod record;
mod registry;
mod seed;

pub use registry::{Registry, Spelling, Step, StepKind, Unit};
pub use seed::{built_in, id_of};
pub use record::{
    MatchedBy, UnitDetail, UnitKind, UnitMatch, UnitName, UnitQuery, UnitRow, UnitStep,
};
