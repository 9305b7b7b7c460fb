//! Reward money: multiple × lương cơ sở on the day of the decision, times the factor of the
//! recipient, rounded once (NĐ 152/2025, điều 49 and 54). Whole đồng throughout.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

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

/// The money for one award, in đồng. `None` when the catalogue has no multiple on that day
/// (the issuer's own rules decide), only knows the most that may be given, or does not know
/// the code.
#[must_use]
pub fn reward(
    award_code: &str,
    subject: SubjectKind,
    decided_on: NaiveDate,
    rounding: Rounding,
) -> Option<i64> {
    let entry = entry(award_code).filter(|entry| !entry.capped)?;
    of_multiple(entry, subject, decided_on, rounding)
}

/// The most that may be given for an award whose multiple is a cap, in đồng.
#[must_use]
pub fn reward_cap(award_code: &str, subject: SubjectKind, decided_on: NaiveDate) -> Option<i64> {
    let entry = entry(award_code).filter(|entry| entry.capped)?;
    of_multiple(entry, subject, decided_on, Rounding::Up)
}

fn of_multiple(
    entry: &Entry,
    subject: SubjectKind,
    decided_on: NaiveDate,
    rounding: Rounding,
) -> Option<i64> {
    let multiple = entry.multiple_on(decided_on)?;
    let base = base_salary(decided_on)?;
    Some(amount(base, multiple, halves(entry, subject), rounding))
}

/// The factor of a recipient in halves: a person 1, a household 1.5, a collective 2 (điều
/// 54.2–3). A title's multiple is already the recipient's own.
fn halves(entry: &Entry, subject: SubjectKind) -> i64 {
    if entry.absolute || entry.kind == AwardKind::Title {
        return 2;
    }
    match subject {
        SubjectKind::Individual => 2,
        SubjectKind::Household => 3,
        SubjectKind::Collective => 4,
    }
}

/// `base` đồng × `thousandths` / 1000 × `halves` / 2, rounded once at the end.
fn amount(base: i64, thousandths: i64, halves: i64, rounding: Rounding) -> i64 {
    const UNIT: i64 = 10_000;
    const PARTS: i64 = 2_000;
    let exact = base * thousandths * halves;
    match rounding {
        Rounding::Up => exact.div_euclid(PARTS * UNIT) * UNIT + step(exact, PARTS * UNIT, UNIT),
        Rounding::Nearest => (exact + PARTS * UNIT / 2).div_euclid(PARTS * UNIT) * UNIT,
        Rounding::None => exact.div_euclid(PARTS) + step(exact, PARTS, 1),
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
    const PERSON: i64 = 2;

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
                reward(code, subject, date, Rounding::Up),
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
        assert_eq!(reward("KNC_DV", person, date, Rounding::Up), None);
        assert_eq!(reward_cap("KNC_DV", person, date), Some(1_410_000));
        assert_eq!(reward_cap("GK_XA", person, date), None);
    }

    #[test]
    fn party_bodies_follow_their_own_rules() {
        let date = "2024-10-10".parse().expect("a date");
        assert_eq!(
            reward("GK_BDV", SubjectKind::Individual, date, Rounding::Up),
            None
        );
        assert_eq!(
            reward("GK_NOWHERE", SubjectKind::Individual, date, Rounding::Up),
            None
        );
    }
}
