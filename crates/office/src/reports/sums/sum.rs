//! What is added is counted beside its sum: how many told it, in words or as "không phát sinh", and how
//! surely.

use viet::number::Qualifier;

use super::time::{Piece, together};
use crate::reports::value::{State, Value};

/// What the figures of an indicator come to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Sums {
    /// Figures that are numbers.
    pub(super) figures: u32,
    pub(super) amount: i128,
    /// Figures that say "không phát sinh".
    pub(super) none_arising: u32,
    /// Texts that are no numbers.
    pub(super) texts: u32,
    /// Qualified as more, less, about.
    qualified: [u32; 3],
}

impl Sums {
    pub(super) fn add(&mut self, piece: &Piece) {
        if let Some(amount) = piece.amount {
            self.figures += 1;
            self.amount += i128::from(amount);
        }
        match piece.state {
            State::NoneArising => self.none_arising += 1,
            State::Text => self.texts += 1,
            _ => {}
        }
        match piece.qualifier {
            Qualifier::Exact => {}
            Qualifier::MoreThan => self.qualified[0] += 1,
            Qualifier::LessThan => self.qualified[1] += 1,
            Qualifier::About => self.qualified[2] += 1,
        }
    }

    /// Units that told a number or that there was none.
    pub(super) fn counted(&self) -> u32 {
        self.figures + self.none_arising
    }

    /// The total; none where nothing was told, or more than a file can hold.
    pub(super) fn value(&self) -> Option<Value> {
        match (self.figures, self.counted()) {
            (_, 0) => None,
            (0, _) => Some(Value::none_arising("")),
            _ => Some(Value {
                qualifier: self.qualifier(),
                ..Value::of_amount(i64::try_from(self.amount).ok()?)
            }),
        }
    }

    fn qualifier(&self) -> Qualifier {
        let all = [Qualifier::MoreThan, Qualifier::LessThan, Qualifier::About];
        let seen = all.into_iter().zip(self.qualified);
        together(seen.filter(|(_, count)| *count > 0).map(|(one, _)| one))
    }
}
