//! SQL of rounds.

use chrono::{Datelike, NaiveDate};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::record::{Ceremony, NewRound, RoundCounts, Theme};
use crate::awards::award_words::Around;
use crate::awards::catalogue::entry;
use crate::awards::issuer::authority_of;
use crate::office::{Change, Reading};
use crate::store::{OptionalExtension, Row, params};
use crate::{Code, Failure, Result};

/// A row of `award_round`.
#[derive(Debug, Clone)]
pub(crate) struct RoundRow {
    pub(crate) key: i64,
    pub(crate) title: String,
    pub(crate) theme: Theme,
    pub(crate) year: i32,
    pub(crate) issuer: String,
    pub(crate) superior: String,
    pub(crate) proposer: String,
    pub(crate) award_code: Option<String>,
    pub(crate) ceremony: Option<Ceremony>,
    pub(crate) ceremony_note: String,
    pub(crate) created_on: NaiveDate,
}

impl RoundRow {
    /// The day whose rules count while there is no decision: the day the round was opened,
    /// kept within the year it is about.
    pub(crate) fn reference_date(&self) -> NaiveDate {
        let first = NaiveDate::from_ymd_opt(self.year, 1, 1).unwrap_or(self.created_on);
        let last = NaiveDate::from_ymd_opt(self.year, 12, 31).unwrap_or(self.created_on);
        self.created_on.clamp(first, last.max(first))
    }

    /// The same day next to the words for an award.
    pub(crate) fn around(&self, date: NaiveDate) -> Around<'_> {
        let own = self
            .award_code
            .as_deref()
            .and_then(entry)
            .map(|entry| entry.authority);
        let authority = authority_of(&self.issuer).or(own);
        Around {
            round_award: self.award_code.as_deref(),
            authority,
            date,
        }
    }

    /// The year until which somebody nominated can be born.
    pub(crate) fn latest_birth_year(&self) -> i32 {
        self.year.max(self.reference_date().year())
    }
}

const COLUMNS: &str = "key, title, theme, year, issuer, superior, proposer, award_code, ceremony, ceremony_note, created_on";

/// All rounds, newest first.
pub(crate) fn all(reading: &Reading) -> Result<Vec<RoundRow>> {
    let sql = format!("SELECT {COLUMNS} FROM award_round ORDER BY year DESC, key DESC");
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let rows = statement.query_map([], round)?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

pub(crate) fn get(reading: &Reading, key: i64) -> Result<RoundRow> {
    let sql = format!("SELECT {COLUMNS} FROM award_round WHERE key = ?1");
    let found = reading
        .sql()
        .prepare_cached(&sql)?
        .query_row([key], round)
        .optional()?;
    found.ok_or(Failure::new(Code::NoSuchRecord))
}

pub(crate) fn insert(change: &Change, new: &NewRound) -> Result<i64> {
    change.sql().execute(
        "INSERT INTO award_round (id, title, theme, year, issuer, superior, proposer, award_code,
           ceremony, ceremony_note, created_on)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        params![
            change.ctx().new_id().as_bytes(),
            new.title,
            code(new.theme),
            new.year,
            new.issuer,
            new.superior,
            new.proposer,
            new.award_code,
            new.ceremony.map(code),
            new.ceremony_note,
            change.today()
        ],
    )?;
    Ok(change.sql().last_insert_rowid())
}

pub(crate) fn update(change: &Change, key: i64, new: &NewRound) -> Result<()> {
    change.sql().execute(
        "UPDATE award_round SET title = ?2, theme = ?3, year = ?4, issuer = ?5, superior = ?6,
           proposer = ?7, award_code = ?8, ceremony = ?9, ceremony_note = ?10 WHERE key = ?1",
        params![
            key,
            new.title,
            code(new.theme),
            new.year,
            new.issuer,
            new.superior,
            new.proposer,
            new.award_code,
            new.ceremony.map(code),
            new.ceremony_note
        ],
    )?;
    Ok(())
}

/// How many of each kind a round has, without what was rejected or withdrawn.
pub(crate) fn counts(reading: &Reading, round: i64) -> Result<RoundCounts> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT subject_kind, count(*) FROM nomination
         WHERE round = ?1 AND state NOT IN ('rejected', 'withdrawn') GROUP BY subject_kind",
    )?;
    let mut counts = RoundCounts::default();
    let mut rows = statement.query([round])?;
    while let Some(row) = rows.next()? {
        let kind: String = row.get(0)?;
        match kind.as_str() {
            "collective" => counts.collectives = row.get(1)?,
            "household" => counts.households = row.get(1)?,
            _ => counts.individuals = row.get(1)?,
        }
    }
    Ok(counts)
}

fn round(row: &Row<'_>) -> rusqlite::Result<RoundRow> {
    let theme: String = row.get(2)?;
    let ceremony: Option<String> = row.get(8)?;
    Ok(RoundRow {
        key: row.get(0)?,
        title: row.get(1)?,
        theme: of_code(&theme).unwrap_or_default(),
        year: row.get(3)?,
        issuer: row.get(4)?,
        superior: row.get(5)?,
        proposer: row.get(6)?,
        award_code: row.get(7)?,
        ceremony: ceremony.as_deref().and_then(of_code),
        ceremony_note: row.get(9)?,
        created_on: row.get(10)?,
    })
}

/// The stored value of a plain enum: the one it has on the wire.
pub(crate) fn code<T: Serialize>(value: T) -> String {
    let value = serde_json::to_value(value).ok();
    value
        .and_then(|value| value.as_str().map(str::to_owned))
        .unwrap_or_default()
}

/// Reads what [`code`] wrote.
pub(crate) fn of_code<T: DeserializeOwned>(code: &str) -> Option<T> {
    serde_json::from_value(serde_json::Value::String(code.to_owned())).ok()
}
