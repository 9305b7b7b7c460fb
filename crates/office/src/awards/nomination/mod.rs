//! Nominations: their records and the operations that enter and change them.

mod record;

pub use record::{
    Gender, Nomination, NominationDraft, NominationOrder, NominationQuery, Origin, RawEntry,
};
