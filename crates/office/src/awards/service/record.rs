//! A service record as screens and papers see it, and what it adds up to.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use viet::date::{PartialDate, Precision};

use super::count::{Period, Service, months_of_service};
use super::rule::MedalRule;

/// The kind of work of a post.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Sector {
    /// Dân vận: boards and blocks of mass mobilisation.
    #[default]
    Mobilisation,
    /// Mặt trận Tổ quốc.
    Front,
    /// Đoàn thể chính trị - xã hội.
    MassOrganisation,
    /// Any other work.
    Other,
}

impl Sector {
    /// All of them, in the order of a form.
    pub const ALL: [Sector; 4] = [
        Sector::Mobilisation,
        Sector::Front,
        Sector::MassOrganisation,
        Sector::Other,
    ];

    /// Its word on papers.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Sector::Mobilisation => "Dân vận",
            Sector::Front => "Mặt trận",
            Sector::MassOrganisation => "Đoàn thể",
            Sector::Other => "Khác",
        }
    }
}

/// One post, as the file holds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ServicePeriod {
    /// First day, as exact as it was given: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    #[ts(type = "string")]
    pub since: PartialDate,
    /// Last day; none for a post still held.
    #[ts(type = "string | null")]
    pub until: Option<PartialDate>,
    /// Where.
    pub unit: String,
    /// As what.
    pub position: String,
    /// What kind of work.
    pub sector: Sector,
    /// Work, maternity leave or a break.
    pub service: Service,
    /// Whether it was a post of leadership.
    pub is_leader: bool,
}

/// One post as it is typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct ServiceDraft {
    /// First day, month or year, as typed.
    pub since: String,
    /// Last one; empty or `nay` for a post still held.
    pub until: String,
    /// Where.
    pub unit: String,
    /// As what.
    pub position: String,
    /// What kind of work.
    pub sector: Sector,
    /// Work, maternity leave or a break.
    pub service: Service,
    /// Whether it was a post of leadership.
    pub is_leader: bool,
}

/// Why a post adds what it adds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PostWhy {
    /// Work in a sector that counts.
    Counted,
    /// Maternity leave, which counts as service.
    Leave,
    /// Part of it lies in a post that was counted already.
    Overlap,
    /// A sector that does not count for the medal.
    OtherSector,
    /// A break, taken out of the work around it.
    Break,
}

/// What one post adds to the time in the sectors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PostCount {
    /// Its own length in whole months.
    pub months: u32,
    /// The months it adds to those of the posts before it.
    pub counted: u32,
    /// Why.
    pub why: PostWhy,
}

/// A service record with what it adds up to, in whole months.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ServiceRecord {
    /// The posts, as entered.
    pub periods: Vec<ServicePeriod>,
    /// What each of them adds.
    pub counts: Vec<PostCount>,
    /// The day to which posts still held were counted.
    pub counted_to: NaiveDate,
    /// Everything, times that overlap once.
    pub months: u32,
    /// In the sectors that the rule counts.
    pub sector_months: u32,
    /// In those sectors as a leader.
    pub leader_months: u32,
    /// The first day in those sectors.
    #[ts(type = "string | null")]
    pub sector_since: Option<PartialDate>,
    /// What the office asks for.
    pub rule: MedalRule,
    /// Whether that is met.
    pub meets: bool,
}

impl ServiceRecord {
    pub(super) fn counted(periods: Vec<ServicePeriod>, to: NaiveDate, rule: MedalRule) -> Self {
        let months = |counts: &dyn Fn(&ServicePeriod) -> bool| {
            let counted = periods.iter().filter(|period| counts(period));
            months_of_service(&counted.map(|period| period.span(to)).collect::<Vec<_>>())
        };
        // A break is taken out of the work around it, whatever that was.
        let in_sector = |period: &ServicePeriod| {
            period.service == Service::Break || rule.sectors.contains(&period.sector)
        };
        let months_in_all = months(&|_| true);
        let sector_months = months(&in_sector);
        let leader_months = months(&|period| {
            period.service == Service::Break || period.is_leader && in_sector(period)
        });
        let own = periods.iter().filter(|period| {
            period.service != Service::Break && rule.sectors.contains(&period.sector)
        });
        let sector_since = own
            .map(|period| period.since)
            .min_by_key(PartialDate::first_day);
        let counts = counts(&periods, to, &rule);
        Self {
            counts,
            counted_to: to,
            months: months_in_all,
            sector_months,
            leader_months,
            sector_since,
            meets: rule.met_by(sector_months, leader_months),
            rule,
            periods,
        }
    }
}

fn counts(periods: &[ServicePeriod], to: NaiveDate, rule: &MedalRule) -> Vec<PostCount> {
    let mut counted: Vec<Period> = Vec::new();
    let post = |period: &ServicePeriod| {
        let (span, months) = (period.span(to), period.months(to));
        let why = match period.service {
            Service::Break => PostWhy::Break,
            _ if !rule.sectors.contains(&period.sector) => PostWhy::OtherSector,
            _ if counted.iter().any(|other| meet(other, &span)) => PostWhy::Overlap,
            Service::MaternityLeave => PostWhy::Leave,
            Service::Work => PostWhy::Counted,
        };
        let before = months_of_service(&counted);
        if !matches!(why, PostWhy::Break | PostWhy::OtherSector) {
            counted.push(span);
        }
        PostCount {
            months,
            counted: months_of_service(&counted).saturating_sub(before),
            why,
        }
    };
    periods.iter().map(post).collect()
}

fn meet(one: &Period, other: &Period) -> bool {
    one.from <= other.to && other.from <= one.to
}

impl ServicePeriod {
    /// Its days; a post still held lasts to `to`.
    fn span(&self, to: NaiveDate) -> Period {
        Period {
            from: self.since.first_day(),
            to: self.until.map_or(to, |until| until.last_day()).min(to),
            service: self.service,
        }
    }

    /// Its months alone.
    pub(crate) fn months(&self, to: NaiveDate) -> u32 {
        let span = Period {
            service: Service::Work,
            ..self.span(to)
        };
        months_of_service(&[span])
    }
}

/// "12 năm 3 tháng", "8 tháng".
pub(crate) fn time_in_words(months: u32) -> String {
    match (months / 12, months % 12) {
        (0, months) => format!("{months} tháng"),
        (years, 0) => format!("{years} năm"),
        (years, months) => format!("{years} năm {months} tháng"),
    }
}

/// A day, a month or a year as papers print it: `05/9/2026`, `9/2026`, `2026`.
pub(crate) fn printed(date: PartialDate) -> String {
    let (first, year) = (date.first_day(), date.year());
    match date.precision() {
        Precision::Day => viet::date::short(first),
        // The same zeros as in a whole date.
        Precision::Month if first.month() <= 2 => format!("0{}/{year}", first.month()),
        Precision::Month => format!("{}/{year}", first.month()),
        Precision::Quarter => format!("quý {}/{year}", first.month().div_ceil(3)),
        Precision::HalfYear if first.month() == 1 => format!("6 tháng đầu năm {year}"),
        Precision::HalfYear => format!("6 tháng cuối năm {year}"),
        Precision::Year => year.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn period(since: &str, until: Option<&str>, sector: Sector, is_leader: bool) -> ServicePeriod {
        let date = |text: &str| text.parse().expect("a date");
        ServicePeriod {
            since: date(since),
            until: until.map(date),
            unit: "Ban Dân vận".into(),
            position: "Chuyên viên".into(),
            sector,
            service: Service::Work,
            is_leader,
        }
    }

    #[test]
    fn time_in_the_sector_and_as_a_leader_is_counted_apart_and_overlaps_once() {
        let periods = vec![
            period("2010", Some("2014"), Sector::Other, true),
            period("2015-01", Some("2020-12"), Sector::Front, false),
            period("2019-01", None, Sector::Mobilisation, true),
        ];
        let to = "2024-12-31".parse().expect("a date");
        let record = ServiceRecord::counted(periods, to, MedalRule::default());
        assert_eq!((record.months, record.sector_months), (180, 120));
        assert_eq!(record.leader_months, 72);
        assert_eq!(record.sector_since.map(printed).as_deref(), Some("01/2015"));
        assert!(record.meets);
    }

    #[test]
    fn each_post_tells_what_it_adds_and_why() {
        let away = ServicePeriod {
            service: Service::Break,
            ..period("2016", Some("2016"), Sector::Mobilisation, false)
        };
        let leave = ServicePeriod {
            service: Service::MaternityLeave,
            ..period("2021-01", Some("2021-06"), Sector::Front, false)
        };
        let periods = vec![
            period("2010", Some("2014"), Sector::Other, false),
            period("2015-01", Some("2020-12"), Sector::Front, false),
            leave,
            period("2019-01", Some("2022-12"), Sector::Mobilisation, true),
            away,
        ];
        let to = "2024-12-31".parse().expect("a date");
        let record = ServiceRecord::counted(periods, to, MedalRule::default());
        let told: Vec<_> = record
            .counts
            .iter()
            .map(|post| (post.months, post.counted, post.why))
            .collect();
        let expected = [
            (60, 0, PostWhy::OtherSector),
            (72, 72, PostWhy::Counted),
            (6, 6, PostWhy::Leave),
            (48, 18, PostWhy::Overlap),
            (12, 0, PostWhy::Break),
        ];
        assert_eq!(told, expected);
        assert_eq!(record.sector_months, 72 + 6 + 18 - 12);
    }

    #[test]
    fn a_leader_needs_fewer_years() {
        let to = "2024-12-31".parse().expect("a date");
        let record = |is_leader| {
            let periods = vec![period("2017-01-01", None, Sector::Mobilisation, is_leader)];
            ServiceRecord::counted(periods, to, MedalRule::default())
        };
        assert!(record(true).meets);
        assert!(!record(false).meets);
    }

    #[test]
    fn times_are_said_in_years_and_months() {
        for (months, words) in [(8, "8 tháng"), (120, "10 năm"), (147, "12 năm 3 tháng")] {
            assert_eq!(time_in_words(months), words);
        }
    }
}
