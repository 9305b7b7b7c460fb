//! The words of a workbook that is handed back.

use sheets::mark::MarkWords;

use super::ToReturn;
use crate::Result;
use crate::import::staged::Batch;
use crate::import::table;
use crate::office::Reading;
use crate::settings::setting;
use crate::words::{self, Key, Lang, Param, keys};

/// What became of a marked cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    /// Its row was not taken in.
    RowLeftOut,
    /// Its row was, without its value.
    ValueLeftOut,
    /// It was taken as it is.
    Taken,
}

pub(super) fn outcome(outcome: Outcome) -> String {
    plain(match outcome {
        Outcome::RowLeftOut => keys::RETURNED_ROW_LEFT_OUT,
        Outcome::ValueLeftOut => keys::RETURNED_VALUE_LEFT_OUT,
        Outcome::Taken => keys::RETURNED_TAKEN,
    })
}

/// The reason of a row that a person left out without one.
pub(super) fn left_out() -> String {
    plain(keys::RETURNED_BY_HAND)
}

/// What a marked file is called, by the name of the sender's.
pub(super) fn file_name(stem: &str) -> String {
    say(keys::RETURNED_FILE_NAME, &[("file", stem.into())])
}

/// The lines above the list.
pub(super) fn head(reading: &Reading, batch: &Batch, counts: &ToReturn) -> Result<Vec<String>> {
    let office = setting(reading, "office.name")?.unwrap_or_default();
    let at = table::staged_at(reading, batch.key)?;
    let day = crate::import::stage::day_of(&at);
    Ok(vec![
        say(
            keys::RETURNED_TITLE,
            &[("file", batch.file_name.as_str().into())],
        ),
        say(
            keys::RETURNED_BY,
            &[("office", office.into()), ("date", day.into())],
        ),
        say(
            keys::RETURNED_COUNTS,
            &[
                ("rejected", counts.rejected.into()),
                ("cells", counts.cells.into()),
            ],
        ),
        plain(keys::RETURNED_COLOURS),
    ])
}

/// All words around the marks.
pub(super) fn words(title: Vec<String>, file: &str) -> MarkWords {
    MarkWords {
        sheet: plain(keys::RETURNED_SHEET),
        title,
        copy: say(keys::RETURNED_COPY, &[("file", file.into())]),
        many: plain(keys::RETURNED_MANY),
        headings: [
            keys::RETURNED_HEAD_NUMBER,
            keys::RETURNED_HEAD_SHEET,
            keys::RETURNED_HEAD_ROW,
            keys::RETURNED_HEAD_CELL,
            keys::RETURNED_HEAD_WRITTEN,
            keys::RETURNED_HEAD_REASON,
            keys::RETURNED_HEAD_OUTCOME,
        ]
        .map(plain),
        author: plain(keys::UI_APP_NAME),
        unnamed: plain(keys::RETURNED_UNNAMED),
    }
}

pub(super) fn plain(key: Key) -> String {
    say(key, &[])
}

/// What goes to another office or on paper is said in Vietnamese.
pub(super) fn say(key: Key, params: &[(&str, Param)]) -> String {
    words::say_with(Lang::Vi, key, params.iter().cloned())
}
