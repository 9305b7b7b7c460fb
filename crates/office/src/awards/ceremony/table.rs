//! SQL of ceremonies.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::record::{Attendance, CeremonyDraft};
use crate::Result;
use crate::office::{Change, Reading};
use crate::store::{OptionalExtension, params};

/// A turn as the file holds it.
#[derive(Debug, Clone)]
pub(super) struct Turn {
    pub(super) key: i64,
    pub(super) number: u32,
    pub(super) presenter: String,
    pub(super) position: String,
}

/// The place of a line.
#[derive(Debug, Clone)]
pub(super) struct Place {
    pub(super) turn: i64,
    pub(super) seat: Option<(u32, u32)>,
    pub(super) attendance: Attendance,
    pub(super) received_by: String,
}

/// A ceremony that has a day.
pub(in crate::awards) struct Held {
    pub(in crate::awards) round: i64,
    pub(in crate::awards) title: String,
    pub(in crate::awards) date: NaiveDate,
    pub(in crate::awards) begins: String,
    pub(in crate::awards) place: String,
    pub(in crate::awards) host: String,
    pub(in crate::awards) occasion: String,
}

/// The ceremonies that have a day.
pub(in crate::awards) fn held(reading: &Reading) -> Result<Vec<Held>> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT c.round, r.title, c.held_on, c.begins, c.place, c.host, c.occasion FROM ceremony c
         JOIN award_round r ON r.key = c.round WHERE c.held_on IS NOT NULL ORDER BY c.held_on",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(Held {
            round: row.get(0)?,
            title: row.get(1)?,
            date: row.get(2)?,
            begins: row.get(3)?,
            place: row.get(4)?,
            host: row.get(5)?,
            occasion: row.get(6)?,
        })
    })?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// The ceremony of a round with its key.
pub(super) fn head(reading: &Reading, round: i64) -> Result<Option<(i64, CeremonyDraft)>> {
    let sql = "SELECT key, occasion, held_on, begins, place, host, gift, note, at_once, row_seats,
        first_row FROM ceremony WHERE round = ?1";
    let mut statement = reading.sql().prepare_cached(sql)?;
    let found = statement.query_row([round], |row| {
        let head = CeremonyDraft {
            occasion: row.get(1)?,
            held_on: row.get(2)?,
            begins: row.get(3)?,
            place: row.get(4)?,
            host: row.get(5)?,
            gift: row.get(6)?,
            note: row.get(7)?,
            at_once: row.get(8)?,
            row_seats: row.get(9)?,
            first_row: row.get(10)?,
        };
        Ok((row.get(0)?, head))
    });
    Ok(found.optional()?)
}

/// Writes the ceremony itself, which keeps its key and id; gives its key.
pub(super) fn put_head(change: &Change, round: i64, new: &CeremonyDraft) -> Result<i64> {
    let known = head(change, round)?.map(|(key, _)| key);
    let key = match known {
        Some(key) => key,
        None => {
            change.sql().execute(
                "INSERT INTO ceremony (id, round, occasion, begins, place, host, gift, note,
                   at_once, row_seats, first_row) VALUES (?1, ?2, '', '', '', '', '', '', 1, 1, 1)",
                params![change.ctx().new_id(), round],
            )?;
            change.sql().last_insert_rowid()
        }
    };
    change.sql().execute(
        "UPDATE ceremony SET occasion = ?2, held_on = ?3, begins = ?4, place = ?5, host = ?6,
           gift = ?7, note = ?8, at_once = ?9, row_seats = ?10, first_row = ?11 WHERE key = ?1",
        params![
            key,
            new.occasion,
            new.held_on,
            new.begins,
            new.place,
            new.host,
            new.gift,
            new.note,
            new.at_once,
            new.row_seats,
            new.first_row
        ],
    )?;
    Ok(key)
}

/// The turns of a ceremony in their order.
pub(super) fn turns(reading: &Reading, ceremony: i64) -> Result<Vec<Turn>> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT key, number, presenter, position FROM ceremony_turn
         WHERE ceremony = ?1 ORDER BY number",
    )?;
    let rows = statement.query_map([ceremony], |row| {
        Ok(Turn {
            key: row.get(0)?,
            number: row.get(1)?,
            presenter: row.get(2)?,
            position: row.get(3)?,
        })
    })?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// The places of a ceremony by their award lines.
pub(super) fn places(reading: &Reading, ceremony: i64) -> Result<HashMap<i64, Place>> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT line, turn, seat_row, seat, attendance, received_by FROM ceremony_place
         WHERE ceremony = ?1",
    )?;
    let rows = statement.query_map([ceremony], |row| {
        let seat: (Option<u32>, Option<u32>) = (row.get(2)?, row.get(3)?);
        let attendance: String = row.get(4)?;
        let place = Place {
            turn: row.get(1)?,
            seat: seat.0.zip(seat.1),
            attendance: Attendance::from_code(&attendance).unwrap_or(Attendance::Expected),
            received_by: row.get(5)?,
        };
        Ok((row.get(0)?, place))
    })?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// The round of a ceremony in which a line has its place, and the ceremony's key.
pub(super) fn round_of_line(reading: &Reading, line: i64) -> Result<Option<(i64, i64)>> {
    let sql = "SELECT c.round, c.key FROM ceremony_place p JOIN ceremony c ON c.key = p.ceremony
        WHERE p.line = ?1";
    let mut statement = reading.sql().prepare_cached(sql)?;
    let found = statement.query_row([line], |row| Ok((row.get(0)?, row.get(1)?)));
    Ok(found.optional()?)
}

/// Forgets turns and places.
pub(super) fn clear(change: &Change, ceremony: i64) -> Result<()> {
    for table in ["ceremony_place", "ceremony_turn"] {
        let sql = format!("DELETE FROM {table} WHERE ceremony = ?1");
        change.sql().execute(&sql, [ceremony])?;
    }
    Ok(())
}

pub(super) fn add_turn(
    change: &Change,
    ceremony: i64,
    number: usize,
    (presenter, position): (&str, &str),
) -> Result<i64> {
    let number = i64::try_from(number).unwrap_or(i64::MAX);
    change.sql().execute(
        "INSERT INTO ceremony_turn (id, ceremony, number, presenter, position)
         VALUES (?1, ?2, ?3, ?4, ?5)",
        params![change.ctx().new_id(), ceremony, number, presenter, position],
    )?;
    Ok(change.sql().last_insert_rowid())
}

pub(super) fn add_place(change: &Change, ceremony: i64, line: i64, place: &Place) -> Result<()> {
    // A line that an earlier decision's ceremony seated has one place only.
    let (row, seat) = place.seat.unzip();
    let mut statement = change.sql().prepare_cached(
        "INSERT INTO ceremony_place (id, ceremony, line, turn, seat_row, seat, attendance, received_by)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?;
    statement.execute(params![
        change.ctx().new_id(),
        ceremony,
        line,
        place.turn,
        row,
        seat,
        place.attendance.code(),
        place.received_by
    ])?;
    Ok(())
}

pub(super) fn set_presenter(
    change: &Change,
    turn: i64,
    (presenter, position): (&str, &str),
) -> Result<bool> {
    let sql = "UPDATE ceremony_turn SET presenter = ?2, position = ?3 WHERE key = ?1";
    let done = change
        .sql()
        .execute(sql, params![turn, presenter, position])?;
    Ok(done > 0)
}

pub(super) fn set_attendance(
    change: &Change,
    line: i64,
    attendance: Attendance,
    received_by: &str,
) -> Result<bool> {
    let sql = "UPDATE ceremony_place SET attendance = ?2, received_by = ?3 WHERE line = ?1";
    let done = change
        .sql()
        .execute(sql, params![line, attendance.code(), received_by])?;
    Ok(done > 0)
}

pub(super) fn set_seat(change: &Change, line: i64, seat: Option<(u32, u32)>) -> Result<()> {
    let (row, seat) = seat.unzip();
    let sql = "UPDATE ceremony_place SET seat_row = ?2, seat = ?3 WHERE line = ?1";
    change.sql().execute(sql, params![line, row, seat])?;
    Ok(())
}
