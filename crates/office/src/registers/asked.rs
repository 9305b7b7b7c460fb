//! What a paper of registers is asked for by: a line, a period, or a line and a period
//! ([`crate::reports::target_of`] makes one number of both).

use chrono::{DateTime, FixedOffset, NaiveDate};

use super::entry::Entry;
use super::table;
use crate::Result;
use crate::office::Reading;
use crate::reports::{Period, period_and_key};

/// Offices are in Việt Nam, seven hours ahead.
const OFFICE_HOURS: i32 = 7;

/// A line, 0 for none, and a period, none for all time.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Asked {
    pub(crate) key: i64,
    pub(crate) period: Option<Period>,
}

impl Asked {
    pub(crate) fn read(number: i64) -> Asked {
        match period_and_key(number) {
            Some((period, key)) => Asked {
                key: key.unwrap_or(0),
                period: Some(period),
            },
            None => Asked {
                key: number,
                period: None,
            },
        }
    }

    /// Its first and last day.
    pub(crate) fn days(&self) -> Option<(NaiveDate, NaiveDate)> {
        self.period
            .map(|period| (period.first_day(), period.last_day()))
    }

    /// Whether something of that day is asked for.
    pub(crate) fn has(&self, day: Option<NaiveDate>) -> bool {
        self.days()
            .is_none_or(|(first, last)| day.is_some_and(|day| (first..=last).contains(&day)))
    }

    /// The day up to which a paper can say what is overdue: the last day on which the office was worked
    /// in, or the end of the period where that lies before it. Such a paper says the day.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub(crate) fn known_until(&self, reading: &Reading) -> Result<NaiveDate> {
        let at = table::last_worked(reading)?.unwrap_or_default();
        let at = DateTime::parse_from_rfc3339(&at).ok();
        let hours = FixedOffset::east_opt(OFFICE_HOURS * 3600);
        let local = at.zip(hours).map(|(at, hours)| at.with_timezone(&hours));
        let worked = local.map(|at| at.date_naive()).unwrap_or_default();
        let end = self.days().map(|(_, last)| last);
        Ok(end.map_or(worked, |end| end.min(worked)))
    }

    /// "năm 2024"; empty for all time.
    pub(crate) fn said(&self) -> String {
        self.period.map(Period::name).unwrap_or_default()
    }

    /// The day by which the looks of a paper are chosen.
    pub(crate) fn last_day(&self, line: &Entry) -> NaiveDate {
        let own = || line.day().unwrap_or_default();
        self.days().map_or_else(own, |(_, last)| last)
    }
}
