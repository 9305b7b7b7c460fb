//! The series of numbers that decisions are counted in. A Party body counts its decisions through
//! a committee's term of five years unless the office says that it counts by the year, a State body and the Front through a calendar year (NĐ
//! 30/2020, phụ lục I; HD 36-HD/VPTW).

use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use viet::text::{clean, compare_key};

use super::decide::profile_on;
use super::record::{Decision, DocumentProfile};
use super::table;
use crate::awards::choices::Choices;
use crate::awards::number::{self, is_party};
use crate::awards::round;
use crate::office::Reading;
use crate::{Code, Failure, Result};

/// When a series begins anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reset {
    /// With each term of the committee.
    Term,
    /// On the first of January.
    Year,
}

/// The first day of a term of local Party committees unless the office says otherwise: that on
/// which the two-level system began.
pub(crate) const PARTY_TERM_FROM: NaiveDate =
    NaiveDate::from_ymd_opt(2025, 7, 1).expect("a day of the calendar");

/// The years of a term.
const TERM: i32 = 5;

/// What can be said of a number before it is given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NumberAdvice {
    /// The next number of the series, worded: `16-QĐ/BDVTU`.
    pub next: String,
    /// The day of the decision of this series that bears the number asked about, if one does.
    pub taken: Option<NaiveDate>,
}

/// The next number of a round's decision were it dated on that day, and whether the number that was
/// typed is taken.
///
/// # Errors
/// [`Code::NoSuchRecord`].
pub fn advise(reading: &Reading, round: i64, date: NaiveDate, typed: &str) -> Result<NumberAdvice> {
    let round = round::row(reading, round)?;
    let choices = Choices::read(reading)?;
    let profile = profile_on(&round, date, &choices);
    let used = used(reading, &round.issuer, profile, date, &choices)?;
    let next = used
        .iter()
        .map(|(number, _)| number)
        .max()
        .copied()
        .unwrap_or(0)
        + 1;
    let asked = number::running(&clean(typed));
    let taken = used.into_iter().find(|(number, _)| Some(*number) == asked);
    Ok(NumberAdvice {
        next: number::worded(
            &next.to_string(),
            choices.abbreviations.of(&round.issuer),
            profile,
        ),
        taken: taken.map(|(_, day)| day),
    })
}

/// Refuses a number that another decision of the same series bears.
pub(super) fn refuse_taken(reading: &Reading, decision: &Decision) -> Result<()> {
    let Decision {
        number,
        issuer,
        profile,
        date,
        ..
    } = decision;
    let asked = number::running(number);
    let used = used(reading, issuer, *profile, *date, &Choices::read(reading)?)?;
    let Some((_, day)) = used.iter().find(|(number, _)| Some(*number) == asked) else {
        return Ok(());
    };
    let day = viet::date::short(*day);
    Err(Failure::new(Code::NumberTaken)
        .with("number", number)
        .with("date", day))
}

/// The numbers that the series of a body's decisions has given, with their days.
fn used(
    reading: &Reading,
    issuer: &str,
    profile: DocumentProfile,
    date: NaiveDate,
    choices: &Choices,
) -> Result<Vec<(u32, NaiveDate)>> {
    let reset = reset_of(profile, choices);
    let span = span(reset, date, choices.party_term_from);
    let body = compare_key(issuer);
    let given = table::numbers(reading, span)?.into_iter();
    let of_series = given.filter(|(_, _, issuer, profile)| {
        compare_key(issuer) == body && reset_of(*profile, choices) == reset
    });
    let numbered =
        of_series.filter_map(|(number, day, _, _)| Some((number::running(&number)?, day)));
    Ok(numbered.collect())
}

/// When a profile's series begin anew.
fn reset_of(profile: DocumentProfile, choices: &Choices) -> Reset {
    match is_party(profile) {
        true => choices.party_series,
        false => Reset::Year,
    }
}

/// The first day of the series that a date falls into, and the first day after it.
fn span(reset: Reset, date: NaiveDate, term_from: NaiveDate) -> (NaiveDate, NaiveDate) {
    let from = match reset {
        Reset::Year => date.with_ordinal(1).unwrap_or(date),
        Reset::Term => {
            let years = date.year() - term_from.year();
            let terms = years.div_euclid(TERM);
            let start = |terms: i32| moved(term_from, terms * TERM);
            // A day before the anniversary in the year of a change belongs to the term before.
            if start(terms) > date {
                start(terms - 1)
            } else {
                start(terms)
            }
        }
    };
    let years = if reset == Reset::Year { 1 } else { TERM };
    (from, moved(from, years))
}

fn moved(day: NaiveDate, years: i32) -> NaiveDate {
    let months = Months::new(years.unsigned_abs() * 12);
    let moved = if years < 0 {
        day.checked_sub_months(months)
    } else {
        day.checked_add_months(months)
    };
    moved.unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    #[test]
    fn a_party_series_runs_through_a_term_and_a_state_one_through_a_year() {
        let term = PARTY_TERM_FROM;
        let cases = [
            (Reset::Year, "2026-12-31", "2026-01-01", "2027-01-01"),
            (Reset::Term, "2025-07-01", "2025-07-01", "2030-07-01"),
            (Reset::Term, "2030-06-30", "2025-07-01", "2030-07-01"),
            (Reset::Term, "2025-06-30", "2020-07-01", "2025-07-01"),
            (Reset::Term, "2024-10-10", "2020-07-01", "2025-07-01"),
            (Reset::Term, "2020-06-30", "2015-07-01", "2020-07-01"),
        ];
        for (reset, date, from, to) in cases {
            let expected = (day(from), day(to));
            assert_eq!(span(reset, day(date), term), expected, "{reset:?} {date}");
        }
    }
}
