//! SQL of the desk: counts and the last imports.

use super::{HomeCounts, HomeItem, IMPORTS};
use crate::office::Reading;
use crate::words::{self, Key, Lang, keys};
use crate::{Result, import};

/// How much the office file holds.
pub(super) fn counts(reading: &Reading) -> Result<HomeCounts> {
    let count = |sql: &str| reading.sql().query_row(sql, [], |row| row.get(0));
    Ok(HomeCounts {
        rounds: count("SELECT count(*) FROM award_round")?,
        nominations: count("SELECT count(*) FROM nomination")?,
        decisions: count("SELECT count(*) FROM decision")?,
        units: count("SELECT count(*) FROM unit")?,
    })
}

/// The last imports, newest first: being taken in, or taken in.
pub(super) fn imports(reading: &Reading, lang: Lang) -> Result<Vec<HomeItem>> {
    let newest = import::newest(reading, IMPORTS)?;
    let items = newest.into_iter().map(|listed| {
        let (kind, detail) = match listed.done {
            Some((added, changed)) => {
                let params = [("added", added), ("changed", changed)];
                ("committed", said(lang, keys::IMPORT_HOME_COMMITTED, params))
            }
            None => {
                let counts = import::counts(reading, listed.key)?;
                let rows = counts.new + counts.changed + counts.same + counts.rejected;
                let params = [("rows", rows.into()), ("problems", counts.problems.into())];
                ("staged", said(lang, keys::IMPORT_HOME_STAGED, params))
            }
        };
        Ok(HomeItem {
            kind: kind.to_owned(),
            key: listed.key,
            round: listed.target,
            title: listed.file_name,
            detail,
            at: listed.at,
        })
    });
    items.collect()
}

fn said(lang: Lang, key: Key, params: [(&str, i64); 2]) -> String {
    let params = params.map(|(name, count)| (name.to_owned(), count.into()));
    words::say(lang, key, &params.into_iter().collect())
}
