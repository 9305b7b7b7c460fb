//! One figure on its way into a report: where it belongs, what it says, how it is looked up.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use viet::number::Qualifier;

use super::read::Entry;
use super::{State, written};
use crate::import::row::FlawCode;
use crate::import::taking::Index;
use crate::reports::catalogue::Indicator;
use crate::reports::period::Period;
use crate::reports::report::Cell;
use crate::reports::value::{Value, ValueFlaw};

/// A figure with where it belongs.
#[derive(Debug, Clone)]
pub(crate) struct Figure {
    pub(crate) unit: i64,
    pub(crate) period: Option<Period>,
    pub(crate) indicator: i64,
    pub(crate) value: Value,
    /// Letters of its column.
    pub(crate) column: String,
}

/// Equal where they say the same, however it was typed and wherever it stood.
impl PartialEq for Figure {
    fn eq(&self, other: &Figure) -> bool {
        self.place() == other.place() && self.value.says_same(&other.value)
    }
}

impl Figure {
    /// Unit, period and indicator: the cell it is for.
    pub(super) fn place(&self) -> (i64, Option<Period>, i64) {
        (self.unit, self.period, self.indicator)
    }

    /// Of a figure of a report.
    pub(super) fn of_cell(cell: Cell, unit: i64, period: Period) -> Figure {
        Figure {
            unit,
            period: Some(period),
            indicator: cell.indicator,
            value: cell.value,
            column: String::new(),
        }
    }
}

pub(super) fn hashed<T: Hash>(thing: &T) -> u64 {
    let mut hasher = DefaultHasher::new();
    thing.hash(&mut hasher);
    hasher.finish()
}

/// The text of a figure as it was read, and what is wrong with it as one of that indicator.
pub(super) fn told(entry: &Entry, one: Option<&Indicator>) -> (String, Option<FlawCode>) {
    match entry.state {
        State::NoneArising => (crate::reports::value::NONE_ARISING.to_owned(), None),
        State::Blank => (entry.raw.clone(), None),
        State::Text if entry.magnitude => (entry.raw.clone(), Some(FlawCode::FigureMagnitude)),
        State::Text => (entry.raw.clone(), Some(FlawCode::FigureUnread)),
        State::Value | State::Zero => {
            let Some(figure) = entry.figure else {
                return (entry.raw.clone(), Some(FlawCode::FigureUnread));
            };
            let text = written::figure(&figure);
            let exact = one.is_none_or(|one| figure.decimals <= one.decimals());
            let alone = one.is_some_and(|one| one.is_share() && one.of.is_none());
            match (exact, alone && figure.qualifier == Qualifier::Exact) {
                (false, _) => (entry.raw.clone(), Some(FlawCode::FigureUnread)),
                (true, true) => (text, Some(FlawCode::PercentOnly)),
                (true, false) => (text, None),
            }
        }
    }
}

pub(super) fn flaw_of(flaw: ValueFlaw) -> FlawCode {
    match flaw {
        ValueFlaw::Magnitude => FlawCode::FigureMagnitude,
        _ => FlawCode::FigureUnread,
    }
}

/// Rows by the cell they are for.
pub(crate) struct Cells(HashMap<u64, Vec<u32>>);

impl Index<u64> for Cells {
    fn of(traces: &[Option<u64>]) -> Cells {
        let mut cells: HashMap<u64, Vec<u32>> = HashMap::new();
        for (at, trace) in (0u32..).zip(traces) {
            if let Some(trace) = trace {
                cells.entry(*trace).or_default().push(at);
            }
        }
        Cells(cells)
    }

    fn candidates(&self, own: &u64, fits: impl Fn(u32) -> bool) -> Vec<u32> {
        let all = self.0.get(own).map_or(&[][..], Vec::as_slice);
        all.iter().copied().filter(|at| fits(*at)).collect()
    }
}
