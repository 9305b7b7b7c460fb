//! Which copies go. Everything of today and yesterday stays, then the last of each of twelve days,
//! of ten weeks and of nine months, as Anki keeps its own. Days, weeks and months are counted where
//! copies are, not on the calendar, so that a clock that once stood wrong costs no copy: an office
//! that was closed for a summer still has its twelve days.

use chrono::{DateTime, Datelike, Days, FixedOffset, NaiveDate, Utc};
use std::collections::BTreeSet;

const DAYS: usize = 12;
const WEEKS: usize = 10;
const MONTHS: usize = 9;
/// The office's day begins at midnight of +07:00.
const EAST: i32 = 7 * 3600;

/// What is known of a copy when it is decided whether it goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Aged {
    /// When it was made.
    pub(super) at: DateTime<Utc>,
    /// The number of the last operation in it.
    pub(super) head: i64,
}

/// The places in `copies` of those that go. Never the one with the newest operation, whatever
/// the clock said; nothing that seems to be made after today.
pub(super) fn surplus(copies: &[Aged], now: DateTime<Utc>) -> Vec<usize> {
    let yesterday = day(now) - Days::new(1);
    let mut order: Vec<usize> = (0..copies.len()).collect();
    order.sort_by_key(|&place| std::cmp::Reverse((copies[place].at, copies[place].head)));
    let furthest = order
        .iter()
        .copied()
        .max_by_key(|&place| copies[place].head);
    let mut tiers = Tiers::default();
    order
        .into_iter()
        .filter(|&place| {
            let day = day(copies[place].at);
            !(day >= yesterday || tiers.take(day) || Some(place) == furthest)
        })
        .collect()
}

/// Days, weeks and months that have their copy.
#[derive(Default)]
struct Tiers {
    days: BTreeSet<NaiveDate>,
    weeks: BTreeSet<(i32, u32)>,
    months: BTreeSet<(i32, u32)>,
}

impl Tiers {
    /// Whether this copy, coming from the newest to the oldest, stands for its day, week or month.
    fn take(&mut self, day: NaiveDate) -> bool {
        if self.days.contains(&day) {
            return false;
        }
        if self.days.len() < DAYS {
            return self.days.insert(day);
        }
        let week = (day.iso_week().year(), day.iso_week().week());
        if self.weeks.contains(&week) {
            return false;
        }
        if self.weeks.len() < WEEKS {
            return self.weeks.insert(week);
        }
        self.months.len() < MONTHS && self.months.insert((day.year(), day.month()))
    }
}

fn day(at: DateTime<Utc>) -> NaiveDate {
    let east = FixedOffset::east_opt(EAST).expect("seven hours are an offset");
    at.with_timezone(&east).date_naive()
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{Duration, TimeZone};

    fn start() -> DateTime<Utc> {
        Utc.with_ymd_and_hms(2024, 1, 1, 0, 0, 0)
            .single()
            .expect("an instant")
    }

    /// Works through so many days with eight copies a day, thinning after each one.
    fn days(from: DateTime<Utc>, count: i64, copies: &mut Vec<Aged>) -> DateTime<Utc> {
        let mut now = from;
        for half_hours in 0..count * 8 {
            now = from + Duration::days(half_hours / 8) + Duration::minutes(30 * (half_hours % 8));
            let head = copies.iter().map(|copy| copy.head).max().unwrap_or(0) + 1;
            copies.push(Aged { at: now, head });
            thinned(copies, now);
        }
        now
    }

    fn thinned(copies: &mut Vec<Aged>, now: DateTime<Utc>) {
        let gone = surplus(copies, now);
        let mut place = 0;
        copies.retain(|_| {
            place += 1;
            !gone.contains(&(place - 1))
        });
    }

    #[test]
    fn after_400_days_the_copies_of_two_days_and_one_of_each_tier_are_left() {
        let mut copies = Vec::new();
        let now = days(start(), 400, &mut copies);
        let recent = |copy: &&Aged| day(copy.at) >= day(now) - Days::new(1);
        assert_eq!(copies.iter().filter(recent).count(), 16);
        assert_eq!(copies.len(), 16 + DAYS + WEEKS + MONTHS);
        let oldest = copies.iter().map(|copy| copy.at).min();
        let age = now - oldest.expect("a copy");
        assert!(age > Duration::days(300), "reaches back {age}");
    }

    #[test]
    fn a_clock_set_back_a_year_costs_neither_what_was_nor_what_is_made() {
        let mut copies = Vec::new();
        let now = days(start(), 400, &mut copies);
        let before = copies.clone();
        let back = now - Duration::days(365);
        days(back, 1, &mut copies);
        assert!(
            before
                .iter()
                .filter(|copy| day(copy.at) >= day(back))
                .all(|copy| copies.contains(copy))
        );
        let furthest = copies.iter().map(|copy| copy.head).max();
        thinned(&mut copies, now);
        assert_eq!(copies.iter().map(|copy| copy.head).max(), furthest);
    }

    #[test]
    fn a_summer_without_work_costs_no_copy() {
        let mut copies = Vec::new();
        let now = days(start(), 60, &mut copies);
        let before = copies.len();
        thinned(&mut copies, now + Duration::days(90));
        // Only the many of the last two days become one each, and push the oldest days into weeks.
        assert!(copies.len() >= before - 16, "{} of {before}", copies.len());
        assert!(copies.iter().any(|copy| copy.at == now));
    }
}
