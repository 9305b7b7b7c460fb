//! SQL of searching in commendation. Names without accents stand in `recipient_words`, which the
//! database keeps by itself.

use super::{Nominated, Person};
use crate::Result;
use crate::awards::SubjectKind;
use crate::office::Reading;
use crate::search::{Closeness, Query};
use crate::store::{OptionalExtension, params_from_iter};
use chrono::NaiveDate;

/// Several records may be one person: so many more are looked at than are shown.
const SPARE: u32 = 3;

/// Recipients whose names answer to the words, nearest first; of equally near ones those who are
/// called so (the last word of a name is the one people go by), then the newest. Every word must be in the
/// name or in the unit, and one of them in the name.
pub(super) fn people(reading: &Reading, query: &Query) -> Result<Vec<Person>> {
    let count = query.sought.words.len();
    let sql = people_sql(count);
    let mut values: Vec<String> = vec![format!(" {} ", query.sought.whole)];
    for word in &query.sought.words {
        let whole = format!(" {} ", word.plain);
        values.extend([word.sought(), whole, format!(" {} ", word.typed)]);
    }
    values.push((query.limit * SPARE).to_string());
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let rows = statement.query_map(params_from_iter(values), |row| {
        let kind: String = row.get(2)?;
        Ok(Person {
            recipient: row.get(0)?,
            closeness: Closeness::of_number(row.get(1)?),
            kind: SubjectKind::from_code(&kind).unwrap_or(SubjectKind::Individual),
            name: row.get(3)?,
            birth: row.get(4)?,
        })
    })?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// One statement for that many words: ?1 is the whole text, then of each word itself, the same
/// between blanks, and as it was typed between blanks; then how many rows are wanted. Only the
/// nearest rows are looked up among the recipients.
fn people_sql(words: usize) -> String {
    let in_name = |at: usize| format!("instr(name, ?{}) > 0", 2 + 3 * at);
    let all: Vec<String> = (0..words)
        .map(|at| format!("({} OR instr(unit, ?{}) > 0)", in_name(at), 2 + 3 * at))
        .collect();
    let any: Vec<String> = (0..words).map(in_name).collect();
    let filter = match words {
        1 => in_name(0),
        _ => format!("{} AND ({})", all.join(" AND "), any.join(" OR ")),
    };
    let steps: Vec<String> = (0..words).map(closeness_sql).collect();
    let farthest = match words {
        1 => steps[0].clone(),
        _ => format!("max({})", steps.join(", ")),
    };
    let given: Vec<String> = (0..words).map(is_given_name_sql).collect();
    let (given, limit) = (given.join(" OR "), 2 + 3 * words);
    format!(
        "SELECT r.key, near.closeness, r.subject_kind, r.name, r.birth FROM
           (SELECT recipient, ({given}) AS given,
              CASE WHEN typed = ?1 THEN 0 ELSE {farthest} END AS closeness
            FROM recipient_words WHERE {filter}
            ORDER BY closeness, given DESC, recipient DESC LIMIT ?{limit}) near
         CROSS JOIN recipient r ON r.key = near.recipient
         ORDER BY near.closeness, near.given DESC, near.recipient DESC"
    )
}

/// Whether a word is the last one of a name.
fn is_given_name_sql(at: usize) -> String {
    let whole = 3 + 3 * at;
    format!("substr(name, -length(?{whole})) = ?{whole}")
}

/// How near one word is to a name, as the numbers of [`Closeness`].
fn closeness_sql(at: usize) -> String {
    let (plain, whole, typed) = (2 + 3 * at, 3 + 3 * at, 4 + 3 * at);
    format!(
        "CASE instr(name, ?{whole}) WHEN 0 THEN
             CASE instr(name, rtrim(?{whole})) WHEN 0 THEN
               CASE instr(name, ?{plain}) WHEN 0 THEN 5 ELSE 4 END ELSE 3 END
           ELSE CASE instr(typed, ?{typed}) WHEN 0 THEN 2 ELSE 1 END END"
    )
}

/// A recipient with all who were said to be one with it.
pub(crate) fn one_with(reading: &Reading, recipient: i64) -> Result<Vec<i64>> {
    let mut statement = reading.sql().prepare_cached(
        "WITH RECURSIVE one(recipient) AS (
           SELECT ?1
           UNION SELECT k.b FROM one JOIN recipient_link k ON k.a = one.recipient AND k.is_same = 1
           UNION SELECT k.a FROM one JOIN recipient_link k ON k.b = one.recipient AND k.is_same = 1)
         SELECT recipient FROM one",
    )?;
    let rows = statement.query_map([recipient], |row| row.get(0))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// The newest nomination of these recipients, and how many nominations and standing awards there
/// are; none where they were never nominated.
pub(super) fn nominated(reading: &Reading, recipients: &[i64]) -> Result<Option<Nominated>> {
    let keys = serde_json::json!(recipients).to_string();
    let mut statement = reading.sql().prepare_cached(
        "SELECT n.round, n.key, n.position, n.unit_text,
           (SELECT count(*) FROM nomination WHERE recipient IN (SELECT value FROM json_each(?1))),
           (SELECT count(*) FROM award_line
             WHERE recipient IN (SELECT value FROM json_each(?1)) AND revoked_on IS NULL)
         FROM nomination n WHERE n.recipient IN (SELECT value FROM json_each(?1))
         ORDER BY n.key DESC LIMIT 1",
    )?;
    let found = statement.query_row([keys], |row| {
        Ok(Nominated {
            round: row.get(0)?,
            nomination: row.get(1)?,
            position: row.get(2)?,
            unit: row.get(3)?,
            nominations: row.get(4)?,
            awards: row.get(5)?,
        })
    });
    Ok(found.optional()?)
}

/// A round as a search needs to know it.
pub(super) struct RoundNamed {
    pub(super) key: i64,
    pub(super) title: String,
    pub(super) year: i32,
    pub(super) issuer: String,
}

/// All rounds, newest first; an office has a few dozen.
pub(super) fn rounds(reading: &Reading) -> Result<Vec<RoundNamed>> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT key, title, year, issuer FROM award_round ORDER BY year DESC, key DESC",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(RoundNamed {
            key: row.get(0)?,
            title: row.get(1)?,
            year: row.get(2)?,
            issuer: row.get(3)?,
        })
    })?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// How many nominations a round has.
pub(super) fn nominations_of(reading: &Reading, round: i64) -> Result<i64> {
    count(
        reading,
        "SELECT count(*) FROM nomination WHERE round = ?1",
        round,
    )
}

/// A decision as a search needs to know it.
pub(super) struct DecisionNamed {
    pub(super) key: i64,
    pub(super) round: i64,
    pub(super) number: String,
    pub(super) date: NaiveDate,
    /// Title of the round on that day.
    pub(super) title: String,
    pub(super) revoked: bool,
}

/// All decisions, newest first.
pub(super) fn decisions(reading: &Reading) -> Result<Vec<DecisionNamed>> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT key, round, number, date, title, revoked_on IS NOT NULL FROM decision
         ORDER BY date DESC, key DESC",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(DecisionNamed {
            key: row.get(0)?,
            round: row.get(1)?,
            number: row.get(2)?,
            date: row.get(3)?,
            title: row.get(4)?,
            revoked: row.get(5)?,
        })
    })?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// How many lines a decision has.
pub(super) fn lines_of(reading: &Reading, decision: i64) -> Result<i64> {
    count(
        reading,
        "SELECT count(*) FROM award_line WHERE decision = ?1",
        decision,
    )
}

fn count(reading: &Reading, sql: &str, key: i64) -> Result<i64> {
    Ok(reading
        .sql()
        .prepare_cached(sql)?
        .query_row([key], |row| row.get(0))?)
}
