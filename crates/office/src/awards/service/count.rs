//! Time in service, in whole months. Maternity leave counts as service (NĐ 152/2025, điều
//! 4.5; AW-09); periods that overlap count once. Deliberately not here: how many years an
//! award asks for, which is not verified for the Dân vận medal (`rule`).

use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a period of a service record was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ServiceKind")]
pub enum Service {
    /// At work.
    #[default]
    Work,
    /// On maternity leave.
    MaternityLeave,
    /// Away without service: unpaid leave, a break.
    Break,
}

/// One period of a service record, both days included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// What it was.
    pub service: Service,
}

/// Whole months of service in these periods. A break is taken out of the work around it;
/// days left over from the single stretches count together, thirty to a month.
#[must_use]
pub fn months_of_service(periods: &[Period]) -> u32 {
    let of = |counts: fn(Service) -> bool| {
        merged(
            periods
                .iter()
                .filter(|period| counts(period.service))
                .copied()
                .collect(),
        )
    };
    let breaks = of(|service| service == Service::Break);
    let mut stretches = of(|service| service != Service::Break);
    for gap in &breaks {
        stretches = stretches
            .into_iter()
            .flat_map(|stretch| without(stretch, gap))
            .collect();
    }
    let (months, days) = stretches
        .iter()
        .map(length)
        .fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
    months + days / 30
}

/// What is left of a stretch before and after a gap.
fn without(stretch: Period, gap: &Period) -> Vec<Period> {
    let before = gap.from.pred_opt().map(|to| Period {
        to: to.min(stretch.to),
        ..stretch
    });
    let after = gap.to.succ_opt().map(|from| Period {
        from: from.max(stretch.from),
        ..stretch
    });
    before
        .into_iter()
        .chain(after)
        .filter(|part| part.from <= part.to)
        .collect()
}

/// Full calendar months from the first day on, and the days after them.
fn length(period: &Period) -> (u32, u32) {
    let Some(end) = period.to.succ_opt() else {
        return (0, 0);
    };
    let (from, to) = (period.from, end);
    let apart = (to.year() - from.year()) * 12 + to.month() as i32 - from.month() as i32;
    let months = u32::try_from(if to.day() < from.day() {
        apart - 1
    } else {
        apart
    })
    .unwrap_or(0);
    let last = from.checked_add_months(Months::new(months)).unwrap_or(to);
    (months, u32::try_from((to - last).num_days()).unwrap_or(0))
}

fn merged(mut periods: Vec<Period>) -> Vec<Period> {
    periods.retain(|period| period.from <= period.to);
    periods.sort_by_key(|period| period.from);
    let mut merged: Vec<Period> = Vec::new();
    for period in periods {
        match merged.last_mut() {
            Some(last) if last.to.succ_opt().is_none_or(|next| period.from <= next) => {
                last.to = last.to.max(period.to);
            }
            _ => merged.push(period),
        }
    }
    merged
}

#[cfg(test)]
mod tests {
    use super::*;

    fn period(from: &str, to: &str, service: Service) -> Period {
        let day = |text: &str| text.parse().expect("a date");
        Period {
            from: day(from),
            to: day(to),
            service,
        }
    }

    #[test]
    fn aw09_maternity_leave_is_service_and_a_break_is_not() {
        use Service::{Break, MaternityLeave, Work};
        let work = [
            period("2014-01-01", "2016-12-31", Work),
            period("2017-07-01", "2023-12-31", Work),
        ];
        let leave = period("2017-01-01", "2017-06-30", MaternityLeave);
        let away = period("2018-01-01", "2018-12-31", Break);
        assert_eq!(months_of_service(&[work[0], leave, work[1]]), 120);
        assert_eq!(months_of_service(&work), 114);
        assert_eq!(months_of_service(&[work[0], leave, work[1], away]), 108);
    }

    #[test]
    fn overlapping_posts_count_once() {
        use Service::Work;
        let posts = [
            period("2020-01-01", "2021-12-31", Work),
            period("2021-01-01", "2022-12-31", Work),
        ];
        assert_eq!(months_of_service(&posts), 36);
    }
}
