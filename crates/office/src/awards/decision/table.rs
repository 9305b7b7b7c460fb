//! SQL of decisions, their frozen lines, and the reasons that set findings aside.

use std::collections::HashMap;
use std::str::FromStr;

use chrono::NaiveDate;
use rusqlite::ToSql;
use viet::date::PartialDate;

use super::record::{
    AwardLine, Decision, DecisionRow, DocumentProfile, Revocation, RevokeGround, RevokeReason,
};
use crate::awards::finding::Rule;
use crate::awards::round::{RoundRow, Theme, code, of_code};
use crate::awards::subject::SubjectKind;
use crate::office::{Change, Reading};
use crate::store::{OptionalExtension, Row, params};
use crate::{Code, Failure, Result};

/// An earlier award, as the rules of a later round look at it.
#[derive(Debug, Clone)]
pub(crate) struct PastLine {
    pub(crate) key: i64,
    pub(crate) nomination: i64,
    pub(crate) recipient: i64,
    pub(crate) award_code: String,
    pub(crate) award_name: String,
    pub(crate) citation: String,
    pub(crate) achieved: Option<(NaiveDate, NaiveDate)>,
    pub(crate) number: String,
    pub(crate) date: NaiveDate,
    pub(crate) theme: Theme,
    pub(crate) round_year: i32,
    pub(crate) revoked: bool,
}

/// Awards of a round's recipients, and of all who were said to be one with them.
pub(crate) fn past_of_round(reading: &Reading, round: i64) -> Result<Vec<PastLine>> {
    past_where(reading, "round = ?1", &round)
}

/// The same for some nominations, a JSON array of their keys.
pub(crate) fn past_of(reading: &Reading, keys: &str) -> Result<Vec<PastLine>> {
    past_where(reading, "key IN (SELECT value FROM json_each(?1))", &keys)
}

fn past_where(reading: &Reading, whose: &str, value: &dyn ToSql) -> Result<Vec<PastLine>> {
    let sql = format!(
        "WITH RECURSIVE one(recipient) AS (
           SELECT recipient FROM nomination WHERE {whose}
           UNION SELECT k.b FROM one JOIN recipient_link k ON k.a = one.recipient AND k.is_same = 1
           UNION SELECT k.a FROM one JOIN recipient_link k ON k.b = one.recipient AND k.is_same = 1),
         line(key) AS (
           SELECT l.key FROM one CROSS JOIN award_line l ON l.recipient = one.recipient
           UNION SELECT basis_line FROM nomination WHERE {whose} AND basis_line IS NOT NULL)
         SELECT l.key, l.nomination, l.recipient, l.award_code, l.award_name, l.citation,
           l.achieved_from, l.achieved_to, d.number, d.date, r.theme, r.year,
           l.revoked_on IS NOT NULL
         FROM line CROSS JOIN award_line l ON l.key = line.key
           JOIN decision d ON d.key = l.decision JOIN award_round r ON r.key = d.round
         ORDER BY d.date, l.key"
    );
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let rows = statement.query_map([value], past)?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

fn past(row: &Row<'_>) -> rusqlite::Result<PastLine> {
    let partial = |at: usize| -> rusqlite::Result<Option<PartialDate>> {
        let text: Option<String> = row.get(at)?;
        Ok(text.and_then(|text| PartialDate::from_str(&text).ok()))
    };
    let achieved = partial(6)?.zip(partial(7)?);
    Ok(PastLine {
        key: row.get(0)?,
        nomination: row.get(1)?,
        recipient: row.get(2)?,
        award_code: row.get(3)?,
        award_name: row.get(4)?,
        citation: row.get(5)?,
        achieved: achieved.map(|(from, to)| (from.first_day(), to.last_day())),
        number: row.get(8)?,
        date: row.get(9)?,
        theme: of_code(&row.get::<_, String>(10)?).unwrap_or_default(),
        round_year: row.get(11)?,
        revoked: row.get(12)?,
    })
}

const ROW: &str = "SELECT d.key, d.number, d.date, d.signer,
    (SELECT count(*) FROM award_line l WHERE l.decision = d.key), d.total, d.revoked_on IS NOT NULL
    FROM decision d";

/// The decision of a round that stands.
pub(crate) fn standing(reading: &Reading, round: i64) -> Result<Option<DecisionRow>> {
    let sql =
        format!("{ROW} WHERE d.round = ?1 AND d.revoked_on IS NULL ORDER BY d.key DESC LIMIT 1");
    Ok(reading
        .sql()
        .prepare_cached(&sql)?
        .query_row([round], decision_row)
        .optional()?)
}

/// The day whose rules count for a round: its decision's, or its own while there is none.
pub(crate) fn date_of(reading: &Reading, round: &RoundRow) -> Result<NaiveDate> {
    Ok(match standing(reading, round.key)? {
        Some(decision) => decision.date,
        None => round.reference_date(),
    })
}

/// All decisions, newest first.
pub(crate) fn all(reading: &Reading) -> Result<Vec<DecisionRow>> {
    let sql = format!("{ROW} ORDER BY d.date DESC, d.key DESC");
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let rows = statement.query_map([], decision_row)?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// Key, number, date, signer, lines, total and whether it is revoked, in the first columns.
pub(crate) fn decision_row(row: &Row<'_>) -> rusqlite::Result<DecisionRow> {
    Ok(DecisionRow {
        key: row.get(0)?,
        number: row.get(1)?,
        date: row.get(2)?,
        signer: row.get(3)?,
        lines: row.get(4)?,
        total: row.get(5)?,
        revoked: row.get(6)?,
    })
}

/// A decision with its lines in order.
pub(crate) fn get(reading: &Reading, key: i64) -> Result<Decision> {
    let sql = "SELECT key, round, title, number, date, issuer, superior, place, signer, position,
        authority, profile, total, revoked_on IS NOT NULL FROM decision WHERE key = ?1";
    let found = reading
        .sql()
        .prepare_cached(sql)?
        .query_row([key], decision)
        .optional()?;
    let mut decision = found.ok_or(Failure::new(Code::NoSuchRecord))?;
    let sql = format!("{LINE} WHERE decision = ?1 ORDER BY place");
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let rows = statement.query_map([key], line)?;
    decision.lines = rows.collect::<std::result::Result<_, _>>()?;
    Ok(decision)
}

fn decision(row: &Row<'_>) -> rusqlite::Result<Decision> {
    let profile: String = row.get(11)?;
    Ok(Decision {
        key: row.get(0)?,
        round: row.get(1)?,
        title: row.get(2)?,
        number: row.get(3)?,
        date: row.get(4)?,
        issuer: row.get(5)?,
        superior: row.get(6)?,
        place: row.get(7)?,
        signer: row.get(8)?,
        position: row.get(9)?,
        authority: row.get(10)?,
        profile: of_code(&profile).unwrap_or(DocumentProfile::PartyHd36),
        lines: Vec::new(),
        total: row.get(12)?,
        revoked: row.get(13)?,
    })
}

/// Number, date, issuer and profile of every decision dated from one day up to another.
pub(super) fn numbers(
    reading: &Reading,
    (from, to): (NaiveDate, NaiveDate),
) -> Result<Vec<(String, NaiveDate, String, DocumentProfile)>> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT number, date, issuer, profile FROM decision WHERE date >= ?1 AND date < ?2
         ORDER BY date, key",
    )?;
    let rows = statement.query_map([from, to], |row| {
        let profile: String = row.get(3)?;
        let profile = of_code(&profile).unwrap_or(DocumentProfile::PartyHd36);
        Ok((row.get(0)?, row.get(1)?, row.get(2)?, profile))
    })?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

const LINE: &str = "SELECT key, nomination, place, list_no, award_code, award_name, subject_kind,
    honorific, name, position, unit_text, citation, amount, amount_reason, posthumous,
    revoked_ground, revoked_number, revoked_on, revoked_note, return_by FROM award_line";

/// One line and the decision it stands in.
pub(crate) fn line_of(reading: &Reading, key: i64) -> Result<(AwardLine, i64)> {
    let sql = format!("{LINE} WHERE key = ?1");
    let found = reading
        .sql()
        .prepare_cached(&sql)?
        .query_row([key], line)
        .optional()?;
    let line = found.ok_or(Failure::new(Code::NoSuchRecord))?;
    let sql = "SELECT decision FROM award_line WHERE key = ?1";
    let decision = reading.sql().query_row(sql, [key], |row| row.get(0))?;
    Ok((line, decision))
}

fn line(row: &Row<'_>) -> rusqlite::Result<AwardLine> {
    let kind: String = row.get(6)?;
    Ok(AwardLine {
        key: row.get(0)?,
        nomination: row.get(1)?,
        position_in_list: row.get(2)?,
        list_no: row.get(3)?,
        award_code: row.get(4)?,
        award_name: row.get(5)?,
        subject_kind: SubjectKind::from_code(&kind).unwrap_or(SubjectKind::Individual),
        honorific: row.get(7)?,
        name: row.get(8)?,
        position: row.get(9)?,
        unit_text: row.get(10)?,
        citation: row.get(11)?,
        amount: row.get(12)?,
        amount_reason: row.get(13)?,
        posthumous: row.get(14)?,
        revoked: revocation(row, 15)?,
    })
}

/// Ground, number, day, note and the day of return, from this column on; none where nothing was
/// revoked.
pub(crate) fn revocation(row: &Row<'_>, from: usize) -> rusqlite::Result<Option<Revocation>> {
    let ground: Option<String> = row.get(from)?;
    let Some(ground) = ground.as_deref().and_then(of_code::<RevokeGround>) else {
        return Ok(None);
    };
    Ok(Some(Revocation {
        ground,
        number: row.get(from + 1)?,
        date: row.get(from + 2)?,
        note: row.get(from + 3)?,
        return_by: row.get(from + 4)?,
    }))
}

/// A line about to be frozen: what is shown, and what only the file keeps.
pub(crate) struct NewLine {
    pub(crate) line: AwardLine,
    pub(crate) recipient: i64,
    pub(crate) unit: Option<i64>,
    pub(crate) achieved_from: Option<PartialDate>,
    pub(crate) achieved_to: Option<PartialDate>,
}

pub(crate) fn insert(change: &Change, new: &Decision) -> Result<i64> {
    change.sql().execute(
        "INSERT INTO decision (id, round, title, number, date, issuer, superior, place, signer, position,
           authority, profile, total)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
        params![
            change.ctx().new_id().as_bytes(),
            new.round,
            new.title,
            new.number,
            new.date,
            new.issuer,
            new.superior,
            new.place,
            new.signer,
            new.position,
            new.authority,
            code(new.profile),
            new.total
        ],
    )?;
    Ok(change.sql().last_insert_rowid())
}

pub(crate) fn insert_line(change: &Change, decision: i64, new: &NewLine) -> Result<()> {
    let line = &new.line;
    let mut statement = change.sql().prepare_cached(
        "INSERT INTO award_line (id, decision, nomination, recipient, place, list_no, award_code, award_name,
           subject_kind, honorific, name, position, unit, unit_text, citation, achieved_from, achieved_to,
           amount, amount_reason, posthumous)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20)",
    )?;
    statement.execute(params![
        change.ctx().new_id().as_bytes(),
        decision,
        line.nomination,
        new.recipient,
        line.position_in_list,
        line.list_no,
        line.award_code,
        line.award_name,
        line.subject_kind.code(),
        line.honorific,
        line.name,
        line.position,
        new.unit,
        line.unit_text,
        line.citation,
        new.achieved_from.map(|date| date.iso()),
        new.achieved_to.map(|date| date.iso()),
        line.amount,
        line.amount_reason,
        line.posthumous
    ])?;
    Ok(())
}

pub(crate) fn revoke(
    change: &Change,
    decision: i64,
    why: &RevokeReason,
    return_by: NaiveDate,
) -> Result<()> {
    for (table, column) in [("decision", "key"), ("award_line", "decision")] {
        let sql = format!(
            "UPDATE {table} SET revoked_ground = ?2, revoked_number = ?3, revoked_on = ?4,
               revoked_note = ?5, return_by = ?6 WHERE {column} = ?1 AND revoked_on IS NULL"
        );
        change.sql().execute(
            &sql,
            params![
                decision,
                code(why.ground),
                why.number,
                why.date,
                why.note,
                return_by
            ],
        )?;
    }
    Ok(())
}

pub(crate) fn revoke_line(
    change: &Change,
    line: i64,
    why: &RevokeReason,
    return_by: NaiveDate,
) -> Result<()> {
    change.sql().execute(
        "UPDATE award_line SET revoked_ground = ?2, revoked_number = ?3, revoked_on = ?4,
           revoked_note = ?5, return_by = ?6 WHERE key = ?1",
        params![
            line,
            code(why.ground),
            why.number,
            why.date,
            why.note,
            return_by
        ],
    )?;
    Ok(())
}

/// The reasons given for a round's findings.
pub(crate) fn waivers(reading: &Reading, round: i64) -> Result<HashMap<(i64, Rule), String>> {
    let of_round = "nomination IN (SELECT key FROM nomination WHERE round = ?1)";
    waivers_where(reading, of_round, &round)
}

/// The same for some nominations, a JSON array of their keys.
pub(crate) fn waivers_of(reading: &Reading, keys: &str) -> Result<HashMap<(i64, Rule), String>> {
    let of_keys = "nomination IN (SELECT value FROM json_each(?1))";
    waivers_where(reading, of_keys, &keys)
}

fn waivers_where(
    reading: &Reading,
    whose: &str,
    value: &dyn ToSql,
) -> Result<HashMap<(i64, Rule), String>> {
    let sql = format!("SELECT nomination, rule, reason FROM finding_waiver WHERE {whose}");
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let mut found = HashMap::new();
    let mut rows = statement.query([value])?;
    while let Some(row) = rows.next()? {
        let rule: String = row.get(1)?;
        if let Some(rule) = of_code(&rule) {
            found.insert((row.get(0)?, rule), row.get(2)?);
        }
    }
    Ok(found)
}

pub(crate) fn put_waiver(change: &Change, nomination: i64, rule: Rule, reason: &str) -> Result<()> {
    change.sql().execute(
        "INSERT INTO finding_waiver (nomination, rule, reason) VALUES (?1, ?2, ?3)
         ON CONFLICT (nomination, rule) DO UPDATE SET reason = excluded.reason",
        params![nomination, code(rule), reason],
    )?;
    Ok(())
}
