//! Days that the law counts in working days. Known: Saturdays, Sundays and the public
//! holidays on fixed dates. Deliberately not here: Tết and Giỗ Tổ, which move with the moon
//! and are set anew each year; a reminder may therefore come early, never late.

use chrono::{Datelike, NaiveDate, Weekday};

/// Working days in which object and money are given back after a cancelling decision
/// (NĐ 152/2025, điều 58; AW-14).
pub const RETURN_WITHIN: u32 = 15;

/// The working day that is `days` working days after `start`.
#[must_use]
pub fn working_days_after(start: NaiveDate, days: u32) -> NaiveDate {
    let mut day = start;
    let mut left = days;
    while left > 0 {
        let Some(next) = day.succ_opt() else {
            return day;
        };
        day = next;
        if is_working_day(day) {
            left -= 1;
        }
    }
    day
}

fn is_working_day(day: NaiveDate) -> bool {
    let weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
    let holiday = matches!((day.day(), day.month()), (1, 1) | (30, 4) | (1, 5) | (2, 9));
    !weekend && !holiday
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn aw14_the_return_is_due_fifteen_working_days_later() {
        let cases = [
            ("2025-10-10", "2025-10-31"),
            ("2025-10-11", "2025-10-31"),
            ("2026-04-28", "2026-05-21"),
            ("2025-12-25", "2026-01-16"),
        ];
        for (decided, due) in cases {
            let decided: NaiveDate = decided.parse().expect("a date");
            assert_eq!(
                working_days_after(decided, RETURN_WITHIN).to_string(),
                due,
                "{decided}"
            );
        }
    }
}
