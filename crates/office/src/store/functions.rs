//! What queries need to know of Vietnamese text: the order of words and the form in which they are
//! looked for. Every connection has these functions.

use crate::Result;
use rusqlite::Connection;
use rusqlite::functions::{Context, FunctionFlags};
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use viet::name::{ToneOrder, phrase_key};
use viet::text::fold;

/// Letters of a long text that decide its place in a list.
const SORTED_LETTERS: usize = 80;
/// Texts that are remembered with what was made of them; a column with more distinct ones is asked
/// through the functions that remember nothing.
const REMEMBERED: usize = 4_096;

/// Gives a connection its functions: `viet_key(text)` and `viet_key_once(text)` are bytes that
/// compare in the order of lists; `viet_has(words, text…)` and `viet_has_often(words, text…)` tell
/// whether one of the texts has the folded words in it. Those of columns in which the same texts
/// stand again and again remember them.
pub(crate) fn install(sql: &Connection) -> Result<()> {
    let pure = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
    let known = Memory::default();
    sql.create_scalar_function(c"viet_key", 1, pure, move |call| {
        Ok(known.of("", text(call, 0), key))
    })?;
    sql.create_scalar_function(c"viet_key_once", 1, pure, |call| Ok(key(text(call, 0))))?;
    sql.create_scalar_function(c"viet_has", -1, pure, |call| {
        let words = text(call, 0);
        Ok((1..call.len()).any(|at| fold(text(call, at)).contains(words)))
    })?;
    let known = Memory::default();
    sql.create_scalar_function(c"viet_has_often", -1, pure, move |call| {
        let words = text(call, 0);
        let has = |at| known.of(words, text(call, at), |text| fold(text).contains(words));
        Ok((1..call.len()).any(has))
    })?;
    Ok(())
}

fn key(text: &str) -> Vec<u8> {
    let end = text.char_indices().nth(SORTED_LETTERS);
    let head = end.map_or(text, |(at, _)| &text[..at]);
    phrase_key(head, ToneOrder::Dictionary)
}

fn text<'a>(call: &'a Context<'_>, at: usize) -> &'a str {
    call.get_raw(at).as_str().unwrap_or_default()
}

/// What was made of texts, for one question at a time.
struct Memory<T>(Mutex<(String, HashMap<String, T>)>);

impl<T> Default for Memory<T> {
    fn default() -> Self {
        Memory(Mutex::new((String::new(), HashMap::new())))
    }
}

impl<T: Clone> Memory<T> {
    fn of(&self, question: &str, text: &str, make: impl FnOnce(&str) -> T) -> T {
        let mut memory = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (asked, known) = &mut *memory;
        if asked != question {
            question.clone_into(asked);
            known.clear();
        }
        if let Some(value) = known.get(text) {
            return value.clone();
        }
        let value = make(text);
        if known.len() < REMEMBERED {
            known.insert(text.to_owned(), value.clone());
        }
        value
    }
}
