//! SQL of councils.

use super::record::{CouncilMeeting, CouncilMember};
use crate::Result;
use crate::awards::round::{code, of_code};
use crate::office::{Change, Reading};
use crate::store::{OptionalExtension, Row, params};

pub(super) fn of_round(reading: &Reading, round: i64) -> Result<Option<CouncilMeeting>> {
    let sql = "SELECT key, council, number, held_on, begins, ends, place, remarks
        FROM council_meeting WHERE round = ?1";
    let found = reading
        .sql()
        .prepare_cached(sql)?
        .query_row([round], meeting)
        .optional()?;
    let Some((key, mut meeting)) = found else {
        return Ok(None);
    };
    let sql = "SELECT name, position, duty, is_present, absence FROM council_member
        WHERE meeting = ?1 ORDER BY place, key";
    let mut statement = reading.sql().prepare_cached(sql)?;
    let members = statement.query_map([key], member)?;
    meeting.members = members.collect::<std::result::Result<_, _>>()?;
    Ok(Some(meeting))
}

pub(super) fn put(change: &Change, round: i64, meeting: &CouncilMeeting) -> Result<()> {
    let key = head(change, round, meeting)?;
    change
        .sql()
        .execute("DELETE FROM council_member WHERE meeting = ?1", [key])?;
    let mut statement = change.sql().prepare_cached(
        "INSERT INTO council_member (id, meeting, place, name, position, duty, is_present, absence)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?;
    for (place, member) in (1i64..).zip(&meeting.members) {
        statement.execute(params![
            change.ctx().new_id().as_bytes(),
            key,
            place,
            member.name,
            member.position,
            code(member.duty),
            member.present,
            member.absence
        ])?;
    }
    Ok(())
}

/// Writes the meeting itself, which keeps its key and id.
fn head(change: &Change, round: i64, meeting: &CouncilMeeting) -> Result<i64> {
    let sql = "SELECT key FROM council_meeting WHERE round = ?1";
    let known: Option<i64> = change
        .sql()
        .query_row(sql, [round], |row| row.get(0))
        .optional()?;
    let key = match known {
        Some(key) => key,
        None => {
            change.sql().execute(
                "INSERT INTO council_meeting (id, round, council, number, begins, ends, place, remarks)
                 VALUES (?1, ?2, '', '', '', '', '', '')",
                params![change.ctx().new_id().as_bytes(), round],
            )?;
            change.sql().last_insert_rowid()
        }
    };
    change.sql().execute(
        "UPDATE council_meeting SET council = ?2, number = ?3, held_on = ?4, begins = ?5, ends = ?6,
           place = ?7, remarks = ?8 WHERE key = ?1",
        params![
            key,
            meeting.council,
            meeting.number,
            meeting.held_on,
            meeting.begins,
            meeting.ends,
            meeting.place,
            meeting.remarks
        ],
    )?;
    Ok(key)
}

fn meeting(row: &Row<'_>) -> rusqlite::Result<(i64, CouncilMeeting)> {
    let meeting = CouncilMeeting {
        council: row.get(1)?,
        number: row.get(2)?,
        held_on: row.get(3)?,
        begins: row.get(4)?,
        ends: row.get(5)?,
        place: row.get(6)?,
        remarks: row.get(7)?,
        members: Vec::new(),
    };
    Ok((row.get(0)?, meeting))
}

fn member(row: &Row<'_>) -> rusqlite::Result<CouncilMember> {
    Ok(CouncilMember {
        name: row.get(0)?,
        position: row.get(1)?,
        duty: of_code(&row.get::<_, String>(2)?).unwrap_or_default(),
        present: row.get(3)?,
        absence: row.get(4)?,
    })
}
