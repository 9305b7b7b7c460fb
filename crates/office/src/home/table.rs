//! SQL of the desk: counts and the last imports.

use super::{HomeCounts, HomeItem, IMPORTS};
use crate::office::Reading;
use crate::words::{self, Key, Lang, keys};
use crate::{Result, import};
use chrono::NaiveDate;

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
        let mut item =
            HomeItem::of_round(kind, listed.key, listed.target, listed.file_name, detail);
        // There stand its rows, and what can go back to the sender.
        let kind = import::Kind::from_code(&listed.kind);
        if let Some(taken) = kind.and_then(|kind| kind.taken().ok()) {
            item.place = (taken.place)(listed.target);
        }
        item.place
            .extend(["import".to_owned(), listed.key.to_string()]);
        Ok(HomeItem {
            at: listed.at,
            ..item
        })
    });
    items.collect()
}

fn said(lang: Lang, key: Key, params: [(&str, i64); 2]) -> String {
    let params = params.map(|(name, count)| (name.to_owned(), count.into()));
    words::say(lang, key, &params.into_iter().collect())
}

/// Something revoked that is to be given back by a day.
pub(super) struct ToReturn {
    pub(super) decision: i64,
    pub(super) round: i64,
    pub(super) number: String,
    pub(super) by: NaiveDate,
    pub(super) lines: i64,
    /// The one it was given to, where it is only one.
    pub(super) name: String,
}

/// What was revoked and is to be given back on a day or later, the first day first.
pub(super) fn to_return(reading: &Reading, from: NaiveDate) -> Result<Vec<ToReturn>> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT d.key, d.round, d.number, l.return_by, count(*), min(l.name)
         FROM award_line l JOIN decision d ON d.key = l.decision
         WHERE l.return_by >= ?1 GROUP BY d.key, l.return_by ORDER BY l.return_by, d.key",
    )?;
    let rows = statement.query_map([from], |row| {
        Ok(ToReturn {
            decision: row.get(0)?,
            round: row.get(1)?,
            number: row.get(2)?,
            by: row.get(3)?,
            lines: row.get(4)?,
            name: row.get(5)?,
        })
    })?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}
