//! Adding figures up, over units and over time, by what an indicator is (domain §4.3): what happens
//! is added, what stands is added over units and taken last over time, shares are sums of their
//! parts by sums of their wholes, weighted means by their weights. Nothing missing counts as 0: each
//! total says how many units it takes in, and what it leaves out.

mod against;
mod consolidate;
mod drill;
mod record;
mod register;
pub(super) mod share;
mod sum;
mod table;
pub(super) mod time;
mod total;
mod trend;
mod units;

pub(super) use against::held;
pub use against::{Against, TotalAgainst, against, beside};
pub use consolidate::{Consolidation, FigureToChange, consolidate, consolidation};
pub use drill::{DrillRow, drill};
pub use record::{IndicatorTotal, Summary};
pub(super) use register::counted;
pub use register::take_registers;
pub use total::summary;
pub use trend::{TrendPoint, trend};
pub use units::{UnitTotal, by_unit};

/// The figures of a unit's reports of shorter periods within a period.
pub(super) fn pieces_of(
    reading: &crate::office::Reading,
    unit: i64,
    period: super::period::Period,
) -> crate::Result<Vec<(i64, time::Piece)>> {
    table::pieces(reading, unit, period)
}
