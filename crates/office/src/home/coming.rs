//! What the year's calendar has in the next days, and its tasks that are late; without the days that the
//! desk tells as deadlines in words of its own.

use super::HomeItem;
use crate::Result;
use crate::calendar::{self, YearDay};
use crate::office::Reading;
use crate::words::Lang;
use chrono::{Datelike, Days, Months, NaiveDate};

/// A late task stays on the desk for so many months.
const LATE_MONTHS: u32 = 6;
/// More lines than this nobody reads; the calendar has them all.
const MOST: usize = 12;

/// The lines in the order of their days, what is late first.
pub(super) fn of(reading: &Reading, today: NaiveDate, lang: Lang) -> Result<Vec<HomeItem>> {
    let ahead = Days::new(calendar::ahead(reading)?);
    let from = today.checked_sub_months(Months::new(LATE_MONTHS));
    let until = today.checked_add_days(ahead);
    let stretch = (from.unwrap_or(today), until.unwrap_or(today));
    let days = calendar::days_for_desk(reading, stretch, today, lang)?.into_iter();
    let near = |day: &YearDay| {
        let last = day.until.unwrap_or(today);
        !day.done && (day.late || last >= today)
    };
    let lines = days.filter(near).map(|day| {
        let parts = [&day.kind_text, &day.time, &day.venue, &day.lead];
        let said: Vec<&str> = parts
            .into_iter()
            .map(String::as_str)
            .filter(|part| !part.is_empty())
            .collect();
        let begun = day.from.is_some_and(|from| from < today);
        let due = match day.waits || begun {
            true => day.until,
            false => day.from,
        };
        HomeItem {
            due,
            overdue: day.late,
            place: match day.place.is_empty() {
                true => ["calendar", "year", &today.year().to_string()]
                    .map(str::to_owned)
                    .to_vec(),
                false => day.place,
            },
            ..HomeItem::of_round(
                if day.waits { "task" } else { "day" },
                day.key,
                0,
                day.title,
                said.join(" · "),
            )
        }
    });
    let mut lines: Vec<HomeItem> = lines.collect();
    lines.sort_by_key(|line| (!line.overdue, line.due));
    lines.truncate(MOST);
    Ok(lines)
}
