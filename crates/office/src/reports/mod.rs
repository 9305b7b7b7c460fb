//! Reports of figures (báo cáo số liệu): the catalogue of indicators, the periods they are
//! reported for, and how a foreign table of figures is read. Deliberately not here yet: the
//! register of reports itself; its tables can be inspected, not taken in.

pub mod catalogue;
pub mod period;
pub mod prose;
pub mod sheet;

pub(crate) mod meaning;

pub use catalogue::{Indicator, IndicatorKind, Share, indicator, indicators};
pub use period::Period;

use crate::subjects::{ImportKind, Subject};
use crate::words::keys;

/// Reports as a subject of the office.
pub static SUBJECT: Subject = Subject {
    import_kinds: &[ImportKind {
        code: "indicators",
        name: keys::IMPORT_KIND_INDICATORS,
        taken: None,
    }],
    ..Subject::empty("reports")
};
