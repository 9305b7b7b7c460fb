//! The days of registers in the year's calendar: by when something is to be done, and what takes place on
//! its day (sessions of inspections, dialogues).

use super::book::book;
use super::describe::Register;
use crate::Result;
use crate::calendar::{DayKind, DaysAsked, YearDay};
use crate::office::Reading;

/// Registers whose lines take place on their day.
const TAKE_PLACE: [(&str, DayKind); 2] = [
    ("inspections.session", DayKind::Inspection),
    ("democracy.dialogue", DayKind::Meeting),
];

/// Tells them.
pub(super) fn tell(reading: &Reading, asked: &DaysAsked) -> Result<Vec<YearDay>> {
    // The desk has lines of its own for what is due.
    if asked.desk {
        return Ok(Vec::new());
    }
    let mut days = Vec::new();
    for register in super::all() {
        let kind = TAKE_PLACE.iter().find(|(code, _)| *code == register.code);
        if let Some((_, kind)) = kind {
            held(reading, register, *kind, asked, &mut days)?;
        }
        due(reading, register, asked, &mut days)?;
    }
    Ok(days)
}

fn held(
    reading: &Reading,
    register: &'static Register,
    kind: DayKind,
    asked: &DaysAsked,
    days: &mut Vec<YearDay>,
) -> Result<()> {
    for line in book(reading, register)?.lines() {
        let Some(day) = line.day().filter(|day| asked.touches(*day, *day)) else {
            continue;
        };
        if line.is("held", "cancelled") {
            continue;
        }
        let day = YearDay::of(kind, day, line.title());
        days.push(YearDay {
            key: line.key(),
            detail: register.line_said(),
            time: line.shown("time"),
            venue: line.shown("place"),
            lead: line.shown("chair"),
            done: line.is("held", "done"),
            place: super::place(register.subject, line.key()),
            ..day
        });
    }
    Ok(())
}

fn due(
    reading: &Reading,
    register: &'static Register,
    asked: &DaysAsked,
    days: &mut Vec<YearDay>,
) -> Result<()> {
    let Some(due) = register.due else {
        return Ok(());
    };
    for line in book(reading, register)?.lines() {
        let day = line.day_in(due.day);
        let Some(day) = day.filter(|day| asked.touches(*day, *day)) else {
            continue;
        };
        let closed = due.closed.contains(&line.text(due.status));
        let day = YearDay::of(DayKind::Recommendation, day, line.title());
        days.push(YearDay {
            key: line.key(),
            detail: register.line_said(),
            place: super::place(register.subject, line.key()),
            ..day.waiting(closed, asked.today)
        });
    }
    Ok(())
}
