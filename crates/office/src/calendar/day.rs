//! A day as the calendar shows it, whatever subject tells it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::kind::DayKind;
use crate::Result;
use crate::office::Reading;
use crate::words::Lang;

/// Tells the days of one subject that touch a stretch of time.
pub type DayTeller = fn(&Reading, &DaysAsked) -> Result<Vec<YearDay>>;

/// What a subject is asked for its days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DaysAsked {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub until: NaiveDate,
    /// Today: what waits and was due before is late.
    pub today: NaiveDate,
    /// Whether the desk asks: days that it tells in words of its own are left out.
    pub desk: bool,
    /// The language of details.
    pub lang: Lang,
}

impl DaysAsked {
    /// Whether something from one day to another touches the stretch.
    #[must_use]
    pub fn touches(&self, from: NaiveDate, until: NaiveDate) -> bool {
        from <= self.until && until >= self.from
    }
}

/// A day of the calendar, or some days in a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct YearDay {
    /// What it is.
    pub kind: DayKind,
    /// The same in words.
    pub kind_text: String,
    /// Key of the office's own entry, else of the subject's record; 0 where there is none.
    pub key: i64,
    /// What it is called.
    pub title: String,
    /// What else is to be known of it, in a few words.
    pub detail: String,
    /// The first day; none for an entry whose day is not known.
    pub from: Option<NaiveDate>,
    /// The last day; the first one where it is a single day. What waits is due on it.
    pub until: Option<NaiveDate>,
    /// When it is, as people read it: `15/10/2024`, `Quý II/2024`, `10/10 – 18/11/2024`.
    pub date_text: String,
    /// The time of day, as typed.
    pub time: String,
    /// Where.
    pub venue: String,
    /// Who leads it.
    pub lead: String,
    /// Who takes part.
    pub joins: String,
    /// Who prepares it.
    pub prepares: String,
    /// Whether it waits to be done by its last day.
    pub waits: bool,
    /// Whether that day is over and it was not done.
    pub late: bool,
    /// Whether it is done.
    pub done: bool,
    /// Whether it is an entry of the office's own, which can be changed here.
    pub own: bool,
    /// Where the window shows it; empty for fixed days.
    pub place: Vec<String>,
}

impl YearDay {
    /// Something of that kind of which nothing else is known.
    pub(crate) fn bare(kind: DayKind, title: String) -> YearDay {
        YearDay {
            kind,
            kind_text: kind.name(),
            key: 0,
            title,
            detail: String::new(),
            from: None,
            until: None,
            date_text: String::new(),
            time: String::new(),
            venue: String::new(),
            lead: String::new(),
            joins: String::new(),
            prepares: String::new(),
            waits: false,
            late: false,
            done: false,
            own: false,
            place: Vec::new(),
        }
    }

    /// A single day of that kind.
    #[must_use]
    pub fn of(kind: DayKind, date: NaiveDate, title: String) -> YearDay {
        YearDay {
            from: Some(date),
            until: Some(date),
            date_text: viet::date::short(date),
            ..YearDay::bare(kind, title)
        }
    }

    /// The same with a place in the window.
    #[must_use]
    pub fn at<const N: usize>(self, place: [&str; N]) -> YearDay {
        YearDay {
            place: place.map(str::to_owned).to_vec(),
            ..self
        }
    }

    /// The same as something that waits to be done by its day.
    #[must_use]
    pub fn waiting(self, done: bool, today: NaiveDate) -> YearDay {
        let over = self.until.is_some_and(|until| until < today);
        YearDay {
            waits: true,
            done,
            late: over && !done,
            ..self
        }
    }

    /// Days in order: by first day, long ones before short ones, those without a day last.
    pub(super) fn order(&self) -> impl Ord + use<> {
        (
            self.from.is_none(),
            self.from,
            std::cmp::Reverse(self.until),
            self.kind,
            self.time.len(),
            self.time.clone(),
            self.title.clone(),
        )
    }
}
