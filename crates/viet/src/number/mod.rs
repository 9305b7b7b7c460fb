//! Figures as reports write them: exact decimals with their qualifier and unit.
//!
//! Not here: what a column means. The caller says what it knows in a [`Context`]; where that is
//! not enough the reading is [`Reading::Ambiguous`], never a guess.

mod decimal;
mod figure;
mod read;
mod spelling;
mod unit;

pub use decimal::Evidence;
pub use figure::{Figure, Qualifier};
pub use read::{Context, Kind, Reading, read};
pub(crate) use spelling::spelled;
pub(crate) use unit::spelled_unit;
pub use unit::{Dimension, Unit, unit};

/// A whole number with a full stop between its thousands: 1.234.567.
pub fn group_thousands(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut grouped = String::from(if number < 0 { "-" } else { "" });
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push('.');
        }
        grouped.push(digit);
    }
    grouped
}
