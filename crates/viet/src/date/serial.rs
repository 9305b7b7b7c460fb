//! Day numbers of spreadsheets (the 1900 system).

use chrono::{Days, NaiveDate};

use super::partial::PartialDate;
use super::read::DateProblem;

/// The day of a spreadsheet's day number, its time of day dropped: 1 is 1/1/1900, the number 60
/// is the 29/2/1900 that never was and gives `None`, as does anything outside 1900–9999.
pub fn from_serial(number: f64) -> Option<NaiveDate> {
    let whole = number.floor();
    if !(1.0..=2_958_465.0).contains(&whole) || whole == 60.0 {
        return None;
    }
    let before_first = if whole < 60.0 {
        (1899, 12, 31)
    } else {
        (1899, 12, 30)
    };
    let (year, month, day) = before_first;
    NaiveDate::from_ymd_opt(year, month, day)?.checked_add_days(Days::new(whole as u64))
}

/// A number in a birth column: a year, or a day number whose date format was lost. `latest_year`
/// is the year that nobody in the list can be born after (the document's year).
///
/// # Errors
/// [`DateProblem::Unreadable`] for a number that is neither.
pub fn birth_from_number(number: f64, latest_year: i32) -> Result<PartialDate, DateProblem> {
    let whole = number.floor();
    let year = whole == number && (1900.0..=f64::from(latest_year)).contains(&whole);
    if year {
        return PartialDate::year_only(whole as i32).ok_or(DateProblem::Unreadable);
    }
    // Day numbers below 3000 lie before 1908 and would be mistyped years.
    let day = from_serial(number)
        .filter(|_| number >= 3000.0)
        .map(PartialDate::from);
    day.filter(|day| day.year() <= latest_year)
        .ok_or(DateProblem::Unreadable)
}
