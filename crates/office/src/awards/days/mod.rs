//! The days of commendation in the year's calendar: rounds that wait for their decision, decisions,
//! ceremonies, and what has to be given back.

mod table;

use chrono::{Datelike, NaiveDate};

use super::ceremony;
use crate::Result;
use crate::calendar::{DayKind, DaysAsked, YearDay};
use crate::office::Reading;
use crate::words::{self, Param, keys};

/// Tells them.
pub(super) fn tell(reading: &Reading, asked: &DaysAsked) -> Result<Vec<YearDay>> {
    let mut days = of_rounds(reading, asked)?;
    days.extend(ceremonies(reading, asked)?);
    if !asked.desk {
        days.extend(returns(reading, asked)?);
    }
    Ok(days)
}

/// An open round waits for its decision until the end of its year; a decided one has its day.
fn of_rounds(reading: &Reading, asked: &DaysAsked) -> Result<Vec<YearDay>> {
    let mut days = Vec::new();
    for round in table::rounds(reading)? {
        let end = NaiveDate::from_ymd_opt(round.year, 12, 31).unwrap_or(asked.until);
        let date = round.decided.as_ref().map_or(end, |(_, date)| *date);
        let told = asked.desk && (round.decided.is_some() || round.year < asked.today.year());
        if told || !asked.touches(date, date) {
            continue;
        }
        let title = match &round.decided {
            Some((number, _)) => {
                let params = [("number", Param::from(number))];
                words::say_with(asked.lang, keys::CALENDAR_ROUND_DECIDED, params)
            }
            None => words::say(asked.lang, keys::CALENDAR_ROUND_OPEN, &Default::default()),
        };
        let key = round.key.to_string();
        let day = YearDay::of(DayKind::Round, date, title).at(["awards", "round", &key]);
        days.push(YearDay {
            key: round.key,
            detail: round.title,
            ..day.waiting(round.decided.is_some(), asked.today)
        });
    }
    Ok(days)
}

fn ceremonies(reading: &Reading, asked: &DaysAsked) -> Result<Vec<YearDay>> {
    let held = ceremony::held(reading)?.into_iter();
    let inside = held.filter(|held| asked.touches(held.date, held.date));
    let days = inside.map(|held| {
        let params = [("title", Param::from(&held.title))];
        let title = words::say_with(asked.lang, keys::CALENDAR_CEREMONY, params);
        let round = held.round.to_string();
        let day = YearDay::of(DayKind::Ceremony, held.date, title);
        YearDay {
            key: held.round,
            time: held.begins,
            venue: held.place,
            lead: held.host,
            detail: held.occasion,
            ..day.at(["awards", "round", &round])
        }
    });
    Ok(days.collect())
}

/// What revoked awards owe: object and money, by the day of the law (NĐ 152/2025, điều 58).
fn returns(reading: &Reading, asked: &DaysAsked) -> Result<Vec<YearDay>> {
    let due = table::returns(reading, (asked.from, asked.until))?;
    let days = due.into_iter().map(|(round, number, by)| {
        let params = [("number", Param::from(&number))];
        let title = words::say_with(asked.lang, keys::HOME_RETURN_TITLE, params);
        let key = round.to_string();
        let day = YearDay::of(DayKind::Return, by, title).at(["awards", "round", &key]);
        YearDay { key: round, ..day }
    });
    Ok(days.collect())
}
