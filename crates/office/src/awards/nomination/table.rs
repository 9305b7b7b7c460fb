//! SQL of nominations, their unread texts and their events.

use std::collections::HashMap;
use std::str::FromStr;

use rusqlite::ToSql;
use viet::date::PartialDate;

use super::field::Field;
use super::record::{Gender, Origin};
use super::stored::{SortKeys, Stored};
use super::values::{Unread, Values, Votes};
use crate::awards::check::Keys;
use crate::awards::service::remove_service;
use crate::awards::state::NominationState;
use crate::awards::subject::SubjectKind;
use crate::office::{Change, Reading};
use crate::store::{OptionalExtension, Row, params};
use crate::{Code, Failure, Result};

const TABLE: &str = "nomination";

/// The order of entry.
const ENTERED: &str = "n.entered, n.below, n.key";

const COLUMNS: &str = "n.key, n.round, n.recipient, n.entered, n.subject_kind, n.name, n.honorific, \
    n.gender, n.birth, n.position, n.unit, n.unit_text, n.award_code, n.award_text, n.amount, \
    n.amount_reason, n.citation, n.achieved_from, n.achieved_to, n.score, n.women, n.members, \
    n.basis_line, n.discipline_ended, n.posthumous, n.state, n.state_reason, n.note, n.batch, \
    (SELECT b.file_name FROM import_batch b WHERE b.key = n.batch), n.sheet, n.row, n.name_key, \
    n.name_sort_dictionary, n.name_sort_traditional, n.unit_sort, n.below, n.vote_yes, n.vote_total";

/// The nominations of a round as entered, with their unread texts.
pub(crate) fn of_round(reading: &Reading, round: i64) -> Result<Vec<Stored>> {
    found(reading, "n.round = ?1", &round)
}

/// The nominations of those keys as entered, with their unread texts.
pub(crate) fn of_keys(reading: &Reading, keys: &Keys) -> Result<Vec<Stored>> {
    let of_keys = "n.key IN (SELECT value FROM json_each(?1))";
    found(reading, of_keys, &keys.text())
}

fn found(reading: &Reading, which: &str, value: &dyn ToSql) -> Result<Vec<Stored>> {
    let sql = format!("SELECT {COLUMNS} FROM nomination n WHERE {which} ORDER BY {ENTERED}");
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let rows = statement.query_map([value], stored)?;
    let mut found: Vec<Stored> = rows.collect::<std::result::Result<_, _>>()?;
    let mut unread = unread_texts(reading, which, value)?;
    for stored in &mut found {
        stored.values.unread = unread.remove(&stored.key).unwrap_or_default();
    }
    Ok(found)
}

pub(crate) fn get(reading: &Reading, key: i64) -> Result<Stored> {
    let sql = format!("SELECT {COLUMNS} FROM nomination n WHERE n.key = ?1");
    let found = reading
        .sql()
        .prepare_cached(&sql)?
        .query_row([key], stored)
        .optional()?;
    let mut stored = found.ok_or(Failure::new(Code::NoSuchRecord))?;
    let mut statement = reading.sql().prepare_cached(
        "SELECT field, raw, code FROM raw_entry WHERE tbl = ?1 AND record = ?2 ORDER BY key",
    )?;
    let rows = statement.query_map(params![TABLE, key], |row| {
        Ok((
            row.get::<_, String>(0)?,
            row.get(1)?,
            row.get::<_, String>(2)?,
        ))
    })?;
    for row in rows {
        let (field, raw, code) = row?;
        stored.values.unread.extend(unread(&field, raw, &code));
    }
    Ok(stored)
}

/// Nominations of other rounds whose recipient bears a name of this round.
pub(crate) fn namesakes(reading: &Reading, round: i64) -> Result<Vec<Stored>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM nomination n WHERE n.round <> ?1 AND n.recipient IN
           (SELECT r.key FROM recipient r WHERE (r.name_key, r.subject_kind) IN
             (SELECT name_key, subject_kind FROM nomination WHERE round = ?1))"
    );
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let rows = statement.query_map([round], stored)?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

pub(crate) fn update(change: &Change, new: &Stored) -> Result<()> {
    let (v, sort) = (&new.values, &new.sort);
    let origin = new.origin.as_ref();
    let mut statement = change.sql().prepare_cached(
        "UPDATE nomination SET recipient = ?2, subject_kind = ?3, name = ?4, honorific = ?5, gender = ?6,
           birth = ?7, position = ?8, unit = ?9, unit_text = ?10, award_code = ?11, award_text = ?12,
           amount = ?13, amount_reason = ?14, citation = ?15, achieved_from = ?16, achieved_to = ?17,
           score = ?18, women = ?19, members = ?20, basis_line = ?21, discipline_ended = ?22,
           posthumous = ?23, note = ?24, batch = ?25, sheet = ?26, row = ?27, name_key = ?28,
           name_sort_dictionary = ?29, name_sort_traditional = ?30, unit_sort = ?31,
           vote_yes = ?32, vote_total = ?33
         WHERE key = ?1",
    )?;
    statement.execute(params![
        new.key,
        new.recipient,
        v.subject_kind.code(),
        v.name,
        v.honorific,
        v.gender.map(gender_code),
        iso(v.birth),
        v.position,
        new.unit,
        v.unit_text,
        v.award_code,
        v.award_text,
        v.amount,
        v.amount_reason,
        v.citation,
        iso(v.achieved_from),
        iso(v.achieved_to),
        v.score,
        v.women,
        v.members,
        new.basis_line,
        iso(v.discipline_ended),
        v.posthumous,
        v.note,
        origin.map(|origin| origin.batch),
        origin.map(|origin| &origin.sheet),
        origin.map(|origin| origin.row),
        sort.name,
        sort.dictionary,
        sort.traditional,
        sort.unit,
        v.votes.map(|votes| votes.yes),
        v.votes.map(|votes| votes.total),
    ])?;
    drop_unread(change, new.key)?;
    add_unread(change, new.key, &v.unread)
}

/// Links a nomination to another recipient and nothing else.
pub(crate) fn set_recipient(change: &Change, key: i64, recipient: i64) -> Result<()> {
    change.sql().execute(
        "UPDATE nomination SET recipient = ?2 WHERE key = ?1",
        [key, recipient],
    )?;
    Ok(())
}

/// Moves a nomination and remembers who, when and why.
pub(crate) fn set_state(
    change: &Change,
    key: i64,
    from: NominationState,
    to: NominationState,
    reason: &str,
) -> Result<()> {
    let mut update = change
        .sql()
        .prepare_cached("UPDATE nomination SET state = ?2, state_reason = ?3 WHERE key = ?1")?;
    update.execute(params![key, to.code(), reason])?;
    let mut event = change.sql().prepare_cached(
        "INSERT INTO nomination_event (id, nomination, at, actor, from_state, to_state, reason)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?;
    let ctx = change.ctx();
    let at = ctx.now.to_rfc3339_opts(chrono::SecondsFormat::Millis, true);
    event.execute(params![
        ctx.new_id().as_bytes(),
        key,
        at,
        ctx.actor,
        from.code(),
        to.code(),
        reason
    ])?;
    Ok(())
}

/// Removes a nomination with everything that hangs on it.
pub(crate) fn remove(change: &Change, key: i64) -> Result<()> {
    drop_unread(change, key)?;
    change
        .sql()
        .execute("DELETE FROM finding_waiver WHERE nomination = ?1", [key])?;
    change.sql().execute(
        "DELETE FROM nomination_document WHERE nomination = ?1",
        [key],
    )?;
    change
        .sql()
        .execute("DELETE FROM nomination_event WHERE nomination = ?1", [key])?;
    remove_service(change, key)?;
    change
        .sql()
        .execute("DELETE FROM nomination WHERE key = ?1", [key])?;
    Ok(())
}

fn stored(row: &Row<'_>) -> rusqlite::Result<Stored> {
    Ok(Stored {
        key: row.get(0)?,
        round: row.get(1)?,
        recipient: row.get(2)?,
        entered: row.get(3)?,
        below: row.get(36)?,
        values: values(row)?,
        unit: row.get(10)?,
        basis_line: row.get(22)?,
        state: NominationState::from_code(&row.get::<_, String>(25)?).unwrap_or_default(),
        state_reason: row.get(26)?,
        origin: origin(row)?,
        sort: SortKeys {
            name: row.get(32)?,
            dictionary: row.get(33)?,
            traditional: row.get(34)?,
            unit: row.get(35)?,
        },
    })
}

fn values(row: &Row<'_>) -> rusqlite::Result<Values> {
    let kind: String = row.get(4)?;
    Ok(Values {
        subject_kind: SubjectKind::from_code(&kind).unwrap_or(SubjectKind::Individual),
        name: row.get(5)?,
        honorific: row.get(6)?,
        gender: row
            .get::<_, Option<String>>(7)?
            .as_deref()
            .and_then(gender_of),
        birth: date(row, 8)?,
        position: row.get(9)?,
        unit_text: row.get(11)?,
        award_code: row.get(12)?,
        award_text: row.get(13)?,
        amount: row.get(14)?,
        amount_reason: row.get(15)?,
        citation: row.get(16)?,
        achieved_from: date(row, 17)?,
        achieved_to: date(row, 18)?,
        score: row.get(19)?,
        votes: votes(row)?,
        women: row.get(20)?,
        members: row.get(21)?,
        discipline_ended: date(row, 23)?,
        posthumous: row.get(24)?,
        note: row.get(27)?,
        unread: Vec::new(),
    })
}

fn votes(row: &Row<'_>) -> rusqlite::Result<Option<Votes>> {
    let (yes, total): (Option<u32>, Option<u32>) = (row.get(37)?, row.get(38)?);
    Ok(yes.zip(total).map(|(yes, total)| Votes { yes, total }))
}

fn origin(row: &Row<'_>) -> rusqlite::Result<Option<Origin>> {
    let Some(batch) = row.get(28)? else {
        return Ok(None);
    };
    Ok(Some(Origin {
        batch,
        file: row.get::<_, Option<String>>(29)?.unwrap_or_default(),
        sheet: row.get::<_, Option<String>>(30)?.unwrap_or_default(),
        row: row.get::<_, Option<u32>>(31)?.unwrap_or_default(),
    }))
}

fn unread_texts(
    reading: &Reading,
    which: &str,
    value: &dyn ToSql,
) -> Result<HashMap<i64, Vec<Unread>>> {
    let sql = format!(
        "SELECT e.record, e.field, e.raw, e.code FROM nomination n
         CROSS JOIN raw_entry e ON e.tbl = 'nomination' AND e.record = n.key
         WHERE {which} ORDER BY e.key"
    );
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let mut found: HashMap<i64, Vec<Unread>> = HashMap::new();
    let mut rows = statement.query([value])?;
    while let Some(row) = rows.next()? {
        let (field, code): (String, String) = (row.get(1)?, row.get(3)?);
        found
            .entry(row.get(0)?)
            .or_default()
            .extend(unread(&field, row.get(2)?, &code));
    }
    Ok(found)
}

fn unread(field: &str, raw: String, code: &str) -> Option<Unread> {
    let field = Field::of_code(field).ok()?;
    Some(Unread {
        field,
        raw,
        code: code.to_owned(),
    })
}

pub(super) fn add_unread(change: &Change, key: i64, unread: &[Unread]) -> Result<()> {
    for Unread { field, raw, code } in unread {
        let mut statement = change.sql().prepare_cached(
            "INSERT INTO raw_entry (tbl, record, field, raw, code) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?;
        statement.execute(params![TABLE, key, field.code(), raw, code])?;
    }
    Ok(())
}

fn drop_unread(change: &Change, key: i64) -> Result<()> {
    let mut statement = change
        .sql()
        .prepare_cached("DELETE FROM raw_entry WHERE tbl = ?1 AND record = ?2")?;
    statement.execute(params![TABLE, key])?;
    Ok(())
}

pub(super) fn iso(date: Option<PartialDate>) -> Option<String> {
    date.map(|date| date.iso())
}

fn date(row: &Row<'_>, at: usize) -> rusqlite::Result<Option<PartialDate>> {
    let text: Option<String> = row.get(at)?;
    Ok(text.and_then(|text| PartialDate::from_str(&text).ok()))
}

pub(super) fn gender_code(gender: Gender) -> &'static str {
    match gender {
        Gender::Male => "male",
        Gender::Female => "female",
    }
}

fn gender_of(code: &str) -> Option<Gender> {
    match code {
        "male" => Some(Gender::Male),
        "female" => Some(Gender::Female),
        _ => None,
    }
}
