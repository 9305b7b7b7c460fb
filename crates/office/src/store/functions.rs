//! What queries need to know of Vietnamese text: the order of words and the form in which they are
//! looked for. Every connection that reads has these functions.

use crate::Result;
use rusqlite::Connection;
use rusqlite::functions::FunctionFlags;
use rusqlite::types::ValueRef;
use viet::name::{ToneOrder, phrase_key};
use viet::text::fold;

/// Letters of a long text that decide its place in a list.
const SORTED_LETTERS: usize = 120;

/// `viet_key(text)`: bytes that compare in the order of lists. `viet_has(words, text…)`: whether
/// one of the texts has the folded words in it.
pub(crate) fn install(sql: &Connection) -> Result<()> {
    let pure = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
    sql.create_scalar_function(c"viet_key", 1, pure, |call| {
        let text = text_of(call.get_raw(0));
        let end = text.char_indices().nth(SORTED_LETTERS);
        let head = end.map_or(text, |(at, _)| &text[..at]);
        Ok(phrase_key(head, ToneOrder::Dictionary))
    })?;
    sql.create_scalar_function(c"viet_has", -1, pure, |call| {
        let words = text_of(call.get_raw(0));
        Ok((1..call.len()).any(|at| fold(text_of(call.get_raw(at))).contains(words)))
    })?;
    Ok(())
}

fn text_of(value: ValueRef<'_>) -> &str {
    value.as_str().unwrap_or_default()
}
