//! The function by which SQL sees text as a search does: without accents, in lower case, with a
//! blank at either end so that whole words and beginnings of words can be looked for.

use crate::Result;
use rusqlite::Connection;
use rusqlite::functions::FunctionFlags;

/// Gives a connection `plain_words(text)`.
pub(crate) fn install(sql: &Connection) -> Result<()> {
    let pure = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
    sql.create_scalar_function(c"plain_words", 1, pure, |call| {
        let text = call.get_raw(0).as_str_or_null()?;
        Ok(text.map(plain_words))
    })?;
    Ok(())
}

/// `" p. an hoa, ninh kieu "` for "P. An Hòa, Ninh Kiều".
pub(crate) fn plain_words(text: &str) -> String {
    format!(" {} ", viet::text::fold(text))
}
