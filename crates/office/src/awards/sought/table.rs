//! SQL of searching in commendation. Names without accents stand in `recipient_words`, which the
//! database keeps by itself.

use super::{Nominated, Person};
use crate::Result;
use crate::awards::decision::decision_row;
use crate::awards::{DecisionRow, SubjectKind};
use crate::office::Reading;
use crate::search::{Closeness, Query};
use crate::store::{OptionalExtension, params_from_iter};

/// Several records may be one person: so many more are looked at than are shown.
const SPARE: u32 = 3;

/// Recipients whose names answer to the words, nearest and newest first. Every word must be in the
/// name or in the unit, and one of them in the name.
pub(super) fn people(reading: &Reading, query: &Query) -> Result<Vec<Person>> {
    let count = query.sought.words.len();
    let sql = people_sql(count);
    let mut values: Vec<String> = vec![query.sought.whole.clone()];
    for word in &query.sought.words {
        values.extend([word.plain.clone(), format!(" {} ", word.typed)]);
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

/// One statement for that many words: ?1 is the whole text, then each word without accents and as
/// typed between blanks, then how many rows are wanted.
fn people_sql(words: usize) -> String {
    let plain = |at: usize| format!("?{}", 2 + 2 * at);
    let in_name = |at: usize| format!("instr(w.name, {}) > 0", plain(at));
    let all: Vec<String> = (0..words)
        .map(|at| format!("({} OR instr(w.unit, {}) > 0)", in_name(at), plain(at)))
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
    format!(
        "SELECT r.key, CASE WHEN r.name_key = ?1 THEN 0 ELSE {farthest} END AS closeness,
           r.subject_kind, r.name, r.birth
         FROM recipient_words w CROSS JOIN recipient r ON r.key = w.recipient
         WHERE {filter} ORDER BY closeness, r.key DESC LIMIT ?{}",
        2 + 2 * words
    )
}

/// How near one word is to a name, as the numbers of [`Closeness`].
fn closeness_sql(at: usize) -> String {
    let (plain, typed) = (2 + 2 * at, 3 + 2 * at);
    format!(
        "CASE WHEN instr(' ' || r.name_key || ' ', ?{typed}) > 0 THEN 1
           WHEN instr(w.name, ' ' || ?{plain} || ' ') > 0 THEN 2
           WHEN instr(w.name, ' ' || ?{plain}) > 0 THEN 3
           WHEN instr(w.name, ?{plain}) > 0 THEN 4 ELSE 5 END"
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
    let list: Vec<String> = recipients.iter().map(ToString::to_string).collect();
    let keys = serde_json::json!(recipients).to_string();
    debug_assert!(!list.is_empty(), "a recipient is one with itself");
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
    pub(super) nominations: i64,
}

/// All rounds, newest first; an office has a few dozen.
pub(super) fn rounds(reading: &Reading) -> Result<Vec<RoundNamed>> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT r.key, r.title, r.year, r.issuer,
           (SELECT count(*) FROM nomination n WHERE n.round = r.key)
         FROM award_round r ORDER BY r.year DESC, r.key DESC",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(RoundNamed {
            key: row.get(0)?,
            title: row.get(1)?,
            year: row.get(2)?,
            issuer: row.get(3)?,
            nominations: row.get(4)?,
        })
    })?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// All decisions with the key of their round and its title on their day, newest first.
pub(super) fn decisions(reading: &Reading) -> Result<Vec<(DecisionRow, i64, String)>> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT d.key, d.number, d.date, d.signer,
           (SELECT count(*) FROM award_line l WHERE l.decision = d.key), d.total,
           d.revoked_on IS NOT NULL, d.round, d.title
         FROM decision d ORDER BY d.date DESC, d.key DESC",
    )?;
    let rows = statement.query_map([], |row| Ok((decision_row(row)?, row.get(7)?, row.get(8)?)))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}
