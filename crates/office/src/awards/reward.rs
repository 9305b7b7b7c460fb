//! Reward money: multiple × lương cơ sở on the day of the decision, times the factor of the
//! recipient, rounded (NĐ 152/2025, điều 49 and 54). Party bodies give by rules of their own, which
//! the office may say ([`OwnRewards`]). Whole đồng throughout.

mod own;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use own::OwnRewards;

use crate::awards::catalogue::{AwardKind, Entry, base_salary, entry};
use crate::awards::subject::SubjectKind;

/// How an amount is rounded. The decree rounds up to ten thousands; published examples do
/// not always follow it, so an office may choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Rounding {
    /// Up to the next 10,000 đồng.
    #[default]
    Up,
    /// To the nearest 10,000 đồng, a half goes up.
    Nearest,
    /// Not at all (up to whole đồng).
    None,
}

/// When the factor of a collective or a household is applied. The decree does not say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Doubling {
    /// First the factor, then rounding, once.
    #[default]
    BeforeRounding,
    /// To what a person gets, rounded; a product with parts of ten thousands is rounded again.
    AfterRounding,
}

/// What an office has chosen about reward money.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RewardRules {
    /// How an amount is rounded.
    pub rounding: Rounding,
    /// When the factor is applied.
    pub doubling: Doubling,
    /// What is given for awards whose issuers have rules of their own.
    pub own: OwnRewards,
}

/// The money for one award, in đồng. `None` when the catalogue has no multiple on that day
/// (the issuer's own rules decide) and the office has not said what is given, when it only knows the
/// most that may be given, or does not know the code.
#[must_use]
pub fn reward(
    award_code: &str,
    subject: SubjectKind,
    decided_on: NaiveDate,
    rules: &RewardRules,
) -> Option<i64> {
    let entry = entry(award_code).filter(|entry| !entry.capped)?;
    of_multiple(entry, subject, decided_on, rules).or_else(|| rules.own.of(&entry.code, subject))
}

/// The most that may be given for an award whose multiple is a cap, in đồng.
#[must_use]
pub fn reward_cap(award_code: &str, subject: SubjectKind, decided_on: NaiveDate) -> Option<i64> {
    let entry = entry(award_code).filter(|entry| entry.capped)?;
    of_multiple(entry, subject, decided_on, &RewardRules::default())
}

fn of_multiple(
    entry: &Entry,
    subject: SubjectKind,
    decided_on: NaiveDate,
    rules: &RewardRules,
) -> Option<i64> {
    let multiple = entry.multiple_on(decided_on)?;
    let base = base_salary(decided_on)?;
    let halves = halves(entry, subject);
    let rounding = rules.rounding;
    Some(match rules.doubling {
        Doubling::BeforeRounding => amount(base, multiple, halves, rounding),
        Doubling::AfterRounding => {
            let person = amount(base, multiple, PERSON, rounding);
            rounded(person * halves, PERSON, rounding)
        }
    })
}

/// The factor of a person, in halves.
const PERSON: i64 = 2;

/// The factor of a recipient in halves: a person 1, a household 1.5, a collective 2 (điều
/// 54.2–3). A title's multiple is already the recipient's own.
fn halves(entry: &Entry, subject: SubjectKind) -> i64 {
    if entry.absolute || entry.kind == AwardKind::Title {
        return PERSON;
    }
    match subject {
        SubjectKind::Individual => PERSON,
        SubjectKind::Household => 3,
        SubjectKind::Collective => 4,
    }
}

/// `base` đồng × `thousandths` / 1000 × `halves` / 2, rounded once at the end.
fn amount(base: i64, thousandths: i64, halves: i64, rounding: Rounding) -> i64 {
    rounded(base * thousandths * halves, 2_000, rounding)
}

/// So many `parts` of a đồng, rounded.
fn rounded(exact: i64, parts: i64, rounding: Rounding) -> i64 {
    const UNIT: i64 = 10_000;
    match rounding {
        Rounding::Up => exact.div_euclid(parts * UNIT) * UNIT + step(exact, parts * UNIT, UNIT),
        Rounding::Nearest => (exact + parts * UNIT / 2).div_euclid(parts * UNIT) * UNIT,
        Rounding::None => exact.div_euclid(parts) + step(exact, parts, 1),
    }
}

fn step(exact: i64, divisor: i64, unit: i64) -> i64 {
    if exact.rem_euclid(divisor) == 0 {
        0
    } else {
        unit
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BASES: [i64; 4] = [1_490_000, 1_800_000, 2_340_000, 2_530_000];
    fn usual() -> RewardRules {
        RewardRules::default()
    }

    #[test]
    fn every_golden_value_of_the_decree_comes_out() {
        let table: [(i64, [i64; 4]); 9] = [
            (150, [230_000, 270_000, 360_000, 380_000]),
            (300, [450_000, 540_000, 710_000, 760_000]),
            (450, [680_000, 810_000, 1_060_000, 1_140_000]),
            (600, [900_000, 1_080_000, 1_410_000, 1_520_000]),
            (1_500, [2_240_000, 2_700_000, 3_510_000, 3_800_000]),
            (2_250, [3_360_000, 4_050_000, 5_270_000, 5_700_000]),
            (3_000, [4_470_000, 5_400_000, 7_020_000, 7_590_000]),
            (3_500, [5_220_000, 6_300_000, 8_190_000, 8_860_000]),
            (7_000, [10_430_000, 12_600_000, 16_380_000, 17_710_000]),
        ];
        for (multiple, golden) in table {
            for (base, expected) in BASES.into_iter().zip(golden) {
                let got = amount(base, multiple, PERSON, Rounding::Up);
                assert_eq!(got, expected, "{multiple}/1000 × {base}");
            }
        }
    }

    #[test]
    fn the_catalogue_gives_the_golden_values_to_each_kind_of_recipient() {
        use SubjectKind::{Collective, Household, Individual};
        let cases = [
            ("GK_XA", Individual, "2025-12-01", 710_000),
            ("GK_XA", Household, "2025-12-01", 1_060_000),
            ("GK_XA", Collective, "2025-12-01", 1_410_000),
            ("GK_XA", Individual, "2023-12-01", 270_000),
            ("GK_HUYEN", Individual, "2024-10-10", 710_000),
            ("GK_HUYEN", Collective, "2020-10-10", 900_000),
            ("BK_TINH", Individual, "2023-12-31", 1_800_000),
            ("BK_TINH", Individual, "2024-01-01", 2_700_000),
            ("BK_TINH", Household, "2025-08-01", 5_270_000),
            ("BK_TINH", Collective, "2026-07-01", 7_590_000),
            ("BK_TTG", Individual, "2025-08-01", 8_190_000),
            ("BK_TTG", Collective, "2026-08-01", 17_710_000),
            ("TTLDXS", Collective, "2025-08-01", 3_510_000),
            ("CO_TINH", Collective, "2025-08-01", 18_720_000),
            ("CSTD_CS", Individual, "2025-08-01", 2_340_000),
        ];
        for (code, subject, date, expected) in cases {
            let date = date.parse().expect("a date");
            assert_eq!(
                reward(code, subject, date, &usual()),
                Some(expected),
                "{code} {date}"
            );
        }
    }

    #[test]
    fn a_collective_is_doubled_before_rounding() {
        assert_eq!(amount(2_340_000, 300, 4, Rounding::Up), 1_410_000);
    }

    #[test]
    fn an_office_may_double_what_a_person_gets() {
        let date = "2025-12-01".parse().expect("a date");
        let of = |subject, rounding| {
            let rules = RewardRules {
                rounding,
                doubling: Doubling::AfterRounding,
                ..RewardRules::default()
            };
            reward("GK_XA", subject, date, &rules)
        };
        use SubjectKind::{Collective, Household, Individual};
        assert_eq!(of(Individual, Rounding::Up), Some(710_000));
        assert_eq!(of(Collective, Rounding::Up), Some(1_420_000));
        // 1,065,000 is rounded as any amount is.
        assert_eq!(of(Household, Rounding::Up), Some(1_070_000));
        assert_eq!(of(Collective, Rounding::None), Some(1_404_000));
    }

    #[test]
    fn rounding_is_a_choice() {
        assert_eq!(amount(1_490_000, 150, PERSON, Rounding::None), 223_500);
        assert_eq!(amount(1_490_000, 150, PERSON, Rounding::Nearest), 220_000);
        assert_eq!(amount(1_490_000, 150, PERSON, Rounding::Up), 230_000);
        assert_eq!(amount(2_340_000, 300, PERSON, Rounding::None), 702_000);
    }

    #[test]
    fn a_medal_has_a_cap_and_no_amount_of_its_own() {
        let date = "2024-08-02".parse().expect("a date");
        let person = SubjectKind::Individual;
        assert_eq!(reward("KNC_DV", person, date, &usual()), None);
        assert_eq!(reward_cap("KNC_DV", person, date), Some(1_410_000));
        assert_eq!(reward_cap("GK_XA", person, date), None);
    }

    #[test]
    fn party_bodies_follow_their_own_rules() {
        let date = "2024-10-10".parse().expect("a date");
        assert_eq!(
            reward("GK_BDV", SubjectKind::Individual, date, &usual()),
            None
        );
        assert_eq!(
            reward("GK_NOWHERE", SubjectKind::Individual, date, &usual()),
            None
        );
    }
}
