//! SQL of checking: with which others of its round a nomination is compared.

use std::collections::BTreeSet;

use super::again::Was;
use crate::Result;
use crate::awards::state::NominationState;
use crate::office::Reading;
use crate::store::params;

/// Keys of records as a query takes them.
pub(crate) struct Keys(String);

impl Keys {
    pub(crate) fn new(keys: &[i64]) -> Keys {
        let texts: Vec<String> = keys.iter().map(i64::to_string).collect();
        Keys(format!("[{}]", texts.join(",")))
    }

    /// A JSON array, for `json_each`.
    pub(crate) fn text(&self) -> &str {
        &self.0
    }
}

/// Women, and collectives with at least 70 % women, as `rules::within` has it (AW-08).
const COMES_FIRST: &str = "CASE n.subject_kind WHEN 'individual' THEN n.gender IS 'female'
    WHEN 'collective' THEN coalesce(n.members > 0 AND n.women * 10 >= n.members * 7, 0) ELSE 0 END";

/// The keys themselves and those of the same round that a rule compares them with: nominations of
/// one recipient (also of those said to be one), of one name where the birth does not speak
/// against it, and one nomination for each side of each merit that is theirs too.
pub(super) fn peers(reading: &Reading, round: i64, keys: &Keys) -> Result<Keys> {
    let sql = format!(
        "WITH RECURSIVE own AS MATERIALIZED (
           SELECT n.key, n.recipient, n.name_key, n.subject_kind, n.birth, n.score
           FROM json_each(?2) j CROSS JOIN nomination n ON n.key = j.value WHERE n.round = ?1),
         one(recipient) AS (
           SELECT recipient FROM own
           UNION SELECT k.b FROM one JOIN recipient_link k ON k.a = one.recipient AND k.is_same = 1
           UNION SELECT k.a FROM one JOIN recipient_link k ON k.b = one.recipient AND k.is_same = 1),
         called AS MATERIALIZED (
           SELECT DISTINCT name_key, subject_kind, substr(birth, 1, 4) AS year FROM own
           WHERE name_key <> '')
         SELECT key FROM own
         UNION SELECT n.key FROM one CROSS JOIN nomination n ON n.recipient = one.recipient
           WHERE n.round = ?1
         UNION SELECT n.key FROM called c
           CROSS JOIN recipient r ON r.name_key = c.name_key AND r.subject_kind = c.subject_kind
             AND (c.year IS NULL OR r.birth IS NULL OR substr(r.birth, 1, 4) = c.year)
           CROSS JOIN nomination n ON n.recipient = r.key AND n.round = ?1
         UNION SELECT * FROM (SELECT min(n.key) FROM nomination n
           WHERE n.round = ?1 AND n.score IN (SELECT score FROM own WHERE score IS NOT NULL)
             AND (n.award_code IS NOT NULL OR n.award_text = '') AND n.state IN ({})
           GROUP BY n.score, n.subject_kind, n.award_code, {COMES_FIRST})",
        checked_states()
    );
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let found = statement.query_map(params![round, keys.text()], |row| row.get(0))?;
    let found: Vec<i64> = found.collect::<std::result::Result<_, _>>()?;
    Ok(Keys::new(&found))
}

/// The nominations of a round to look at after some were touched: they themselves, and all that
/// they were or are compared with; none when there are more than `limit`.
pub(super) fn clashing(
    reading: &Reading,
    round: i64,
    was: &Was,
    limit: usize,
) -> Result<Option<Vec<i64>>> {
    let json = |numbers: &BTreeSet<i64>| serde_json::json!(numbers).to_string();
    let mut statement = reading.sql().prepare_cached(
        "WITH RECURSIVE own AS MATERIALIZED (
           SELECT n.key, n.recipient, n.name_key, n.score FROM (
             SELECT value AS key FROM json_each(?2)
             UNION SELECT e.record FROM json_each(?3) j CROSS JOIN raw_entry e ON e.key = j.value
               WHERE e.tbl = 'nomination'
             UNION SELECT w.nomination FROM json_each(?4) j
               CROSS JOIN finding_waiver w ON w.key = j.value) t
           CROSS JOIN nomination n ON n.key = t.key WHERE n.round = ?1),
         one(recipient) AS (
           SELECT recipient FROM own UNION SELECT value FROM json_each(?5)
           UNION SELECT k.b FROM one JOIN recipient_link k ON k.a = one.recipient AND k.is_same = 1
           UNION SELECT k.a FROM one JOIN recipient_link k ON k.b = one.recipient AND k.is_same = 1),
         called(name_key) AS MATERIALIZED (
           SELECT name_key FROM own WHERE name_key <> '' UNION SELECT value FROM json_each(?6)),
         scored(score) AS MATERIALIZED (
           SELECT score FROM own WHERE score IS NOT NULL UNION SELECT value FROM json_each(?7))
         SELECT key FROM own
         UNION SELECT n.key FROM one CROSS JOIN nomination n ON n.recipient = one.recipient
           WHERE n.round = ?1
         UNION SELECT n.key FROM called c CROSS JOIN recipient r ON r.name_key = c.name_key
           CROSS JOIN nomination n ON n.recipient = r.key AND n.round = ?1
         UNION SELECT n.key FROM scored s CROSS JOIN nomination n
           ON n.round = ?1 AND n.score = s.score
         LIMIT ?8",
    )?;
    let values = params![
        round,
        json(&was.nominations),
        json(&was.unread),
        json(&was.waivers),
        json(&was.recipients),
        serde_json::json!(was.names).to_string(),
        json(&was.scores),
        limit as i64 + 1,
    ];
    let found = statement.query_map(values, |row| row.get(0))?;
    let found: Vec<i64> = found.collect::<std::result::Result<_, _>>()?;
    Ok((found.len() <= limit).then_some(found))
}

/// How many nominations a round has.
pub(super) fn size(reading: &Reading, round: i64) -> Result<i64> {
    let sql = "SELECT count(*) FROM nomination WHERE round = ?1";
    let mut statement = reading.sql().prepare_cached(sql)?;
    Ok(statement.query_row([round], |row| row.get(0))?)
}

fn checked_states() -> String {
    let checked = NominationState::ALL
        .into_iter()
        .filter(|state| state.can_be_checked());
    let codes: Vec<String> = checked.map(|state| format!("'{}'", state.code())).collect();
    codes.join(", ")
}
