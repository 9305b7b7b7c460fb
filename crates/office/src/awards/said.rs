//! Sentences of the catalogue with their values filled in, in the language spoken.

use crate::words::{self, Key, Param, Params};

/// The sentence.
pub(crate) fn said<const N: usize>(key: Key, params: [(&str, Param); N]) -> String {
    let params: Params = params
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect();
    words::say(words::spoken(), key, &params)
}

/// Money as lists print it: 1.410.000.
pub(crate) fn dong(amount: i64) -> Param {
    Param::Text(viet::number::group_thousands(amount))
}
