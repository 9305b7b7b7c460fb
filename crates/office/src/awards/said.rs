//! Sentences of the catalogue with their values filled in, in the language spoken.

use crate::words::{self, Key, Param};

/// The sentence.
pub(crate) fn said<const N: usize>(key: Key, params: [(&str, Param); N]) -> String {
    words::say_with(words::spoken(), key, params)
}

/// Money as lists print it: 1.410.000.
pub(crate) fn dong(amount: i64) -> Param {
    Param::Text(viet::number::group_thousands(amount))
}
