//! SQL of a nomination's story.

use crate::Result;
use crate::awards::decision::{Revocation, revocation};
use crate::awards::state::NominationState;
use crate::office::{Change, Reading};
use crate::store::{OptionalExtension, Row, params};
use chrono::NaiveDate;

/// A line of a decision with the unit it names.
pub(super) struct PastAward {
    pub(super) line: i64,
    pub(super) decision: i64,
    pub(super) number: String,
    pub(super) date: NaiveDate,
    pub(super) round: i64,
    pub(super) round_title: String,
    pub(super) nomination: i64,
    pub(super) award_code: String,
    pub(super) award: String,
    pub(super) name: String,
    pub(super) position: String,
    pub(super) unit: Option<i64>,
    pub(super) unit_text: String,
    pub(super) citation: String,
    pub(super) amount: Option<i64>,
    pub(super) revoked: Option<Revocation>,
}

/// Those who are one with a recipient, itself among them.
const ONE: &str = "WITH RECURSIVE one(recipient) AS (
       SELECT ?1
       UNION SELECT k.b FROM one JOIN recipient_link k ON k.a = one.recipient AND k.is_same = 1
       UNION SELECT k.a FROM one JOIN recipient_link k ON k.b = one.recipient AND k.is_same = 1)";

/// Awards of a recipient and of all who are one with it, newest first.
pub(super) fn awards(reading: &Reading, recipient: i64) -> Result<Vec<PastAward>> {
    let sql = format!(
        "{ONE} SELECT l.key, l.decision, d.number, d.date, d.round, d.title, l.nomination,
           l.award_code, l.award_name, l.name, l.position, l.unit, l.unit_text, l.citation,
           l.amount, l.revoked_ground, l.revoked_number, l.revoked_on, l.revoked_note, l.return_by
         FROM award_line l JOIN decision d ON d.key = l.decision
         WHERE l.recipient IN (SELECT recipient FROM one) ORDER BY d.date DESC, l.key DESC"
    );
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let rows = statement.query_map([recipient], award)?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

fn award(row: &Row<'_>) -> rusqlite::Result<PastAward> {
    Ok(PastAward {
        line: row.get(0)?,
        decision: row.get(1)?,
        number: row.get(2)?,
        date: row.get(3)?,
        round: row.get(4)?,
        round_title: row.get(5)?,
        nomination: row.get(6)?,
        award_code: row.get(7)?,
        award: row.get(8)?,
        name: row.get(9)?,
        position: row.get(10)?,
        unit: row.get(11)?,
        unit_text: row.get(12)?,
        citation: row.get(13)?,
        amount: row.get(14)?,
        revoked: revocation(row, 15)?,
    })
}

/// A nomination that no decision has taken in.
pub(super) struct Waiting {
    pub(super) key: i64,
    pub(super) round: i64,
    pub(super) round_title: String,
    pub(super) year: i32,
    pub(super) award_code: Option<String>,
    pub(super) award_text: String,
    pub(super) state: NominationState,
    pub(super) reason: String,
}

/// Other nominations of a recipient that no decision has taken in, newest first.
pub(super) fn waiting(reading: &Reading, recipient: i64, own: i64) -> Result<Vec<Waiting>> {
    let sql = format!(
        "{ONE} SELECT n.key, n.round, r.title, r.year, coalesce(n.award_code, r.award_code),
           n.award_text, n.state, n.state_reason
         FROM nomination n JOIN award_round r ON r.key = n.round
         WHERE n.recipient IN (SELECT recipient FROM one) AND n.key <> ?2
           AND NOT EXISTS (SELECT 1 FROM award_line l WHERE l.nomination = n.key)
         ORDER BY r.year DESC, n.key DESC"
    );
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let rows = statement.query_map([recipient, own], |row| {
        let state: String = row.get(6)?;
        Ok(Waiting {
            key: row.get(0)?,
            round: row.get(1)?,
            round_title: row.get(2)?,
            year: row.get(3)?,
            award_code: row.get(4)?,
            award_text: row.get(5)?,
            state: NominationState::from_code(&state).unwrap_or_default(),
            reason: row.get(7)?,
        })
    })?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// A move between states.
pub(super) struct Moved {
    pub(super) at: String,
    pub(super) actor: String,
    pub(super) from: NominationState,
    pub(super) to: NominationState,
    pub(super) reason: String,
}

/// The moves of a nomination, oldest first.
pub(super) fn moves(reading: &Reading, nomination: i64) -> Result<Vec<Moved>> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT at, actor, from_state, to_state, reason FROM nomination_event
         WHERE nomination = ?1 ORDER BY key",
    )?;
    let state = |code: String| NominationState::from_code(&code).unwrap_or_default();
    let rows = statement.query_map([nomination], |row| {
        Ok(Moved {
            at: row.get(0)?,
            actor: row.get(1)?,
            from: state(row.get(2)?),
            to: state(row.get(3)?),
            reason: row.get(4)?,
        })
    })?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// When an import was taken in.
pub(super) fn imported_at(reading: &Reading, batch: i64) -> Result<Option<String>> {
    let mut statement = reading
        .sql()
        .prepare_cached("SELECT at FROM import_batch WHERE key = ?1")?;
    Ok(statement.query_row([batch], |row| row.get(0)).optional()?)
}

/// Codes of the papers that are there.
pub(super) fn documents(reading: &Reading, nomination: i64) -> Result<Vec<String>> {
    let mut statement = reading
        .sql()
        .prepare_cached("SELECT code FROM nomination_document WHERE nomination = ?1")?;
    let rows = statement.query_map([nomination], |row| row.get(0))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// Notes that a paper is there, or no longer; what is noted already stays.
pub(super) fn set_document(
    change: &Change,
    nomination: i64,
    code: &str,
    present: bool,
) -> Result<()> {
    let sql = if present {
        "INSERT INTO nomination_document (nomination, code) SELECT ?1, ?2 WHERE NOT EXISTS
           (SELECT 1 FROM nomination_document WHERE nomination = ?1 AND code = ?2)"
    } else {
        "DELETE FROM nomination_document WHERE nomination = ?1 AND code = ?2"
    };
    change.sql().execute(sql, params![nomination, code])?;
    Ok(())
}
