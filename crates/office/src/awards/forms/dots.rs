//! What is not known yet, as a paper leaves it to be written in by hand.

use chrono::NaiveDate;

/// A short blank.
pub(super) const DOTS: &str = "………";

/// Dots of a whole line of running text.
const LINE: usize = 30;

/// The text, or a blank of so many short ones.
pub(super) fn or_dots(text: &str, short: usize) -> String {
    match text {
        "" => DOTS.repeat(short),
        text => text.to_owned(),
    }
}

/// The day in words, or blanks for day and month; and for the year where that is not known either.
pub(super) fn day_or_dots(day: Option<NaiveDate>, year: Option<i32>) -> String {
    match (day, year) {
        (Some(day), _) => viet::date::in_words_header(day),
        (None, Some(year)) => format!("ngày …… tháng …… năm {year}"),
        (None, None) => format!("ngày …… tháng …… năm {DOTS}"),
    }
}

/// A whole line to write on.
pub(super) fn line() -> String {
    "…".repeat(LINE)
}
