//! The award catalogue and the base salaries: dated facts that come with the program
//! (`data/awards.json`, `data/base_salary.json`, each row with its source). The document's
//! own date chooses a row, never today's. Deliberately not here: how money is worked out
//! (`reward`) and which award a clerk's words mean (`award_words`).

use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::awards::subject::SubjectKind;

/// What an award is in law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AwardKind {
    /// Danh hiệu thi đua.
    Title,
    /// Hình thức khen thưởng: bằng khen, giấy khen.
    Form,
    /// Kỷ niệm chương.
    Medal,
    /// Huân chương.
    Order,
}

/// The system whose bodies give an award.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Authority {
    /// Chính quyền.
    State,
    /// Đảng.
    Party,
    /// Mặt trận, đoàn thể.
    Front,
}

/// How sure a row of built-in data is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Sure {
    /// General knowledge, to be confirmed by the office.
    Low,
    /// One decent secondary source.
    Medium,
    /// The text itself or two independent sources.
    High,
}

/// An award as it stands on one day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Award {
    /// Code of the catalogue (`GK_XA`).
    pub code: String,
    /// Full name.
    pub name: String,
    /// The words people use without naming the issuer: "Giấy khen".
    pub short_name: String,
    /// What it is in law.
    pub kind: AwardKind,
    /// Deciding level; higher is listed first (70 State President … 20 commune).
    pub level_rank: i32,
    /// The system whose bodies give it.
    pub authority: Authority,
    /// Who can receive it.
    pub subjects: Vec<SubjectKind>,
    /// First day, none when not known.
    pub valid_from: Option<NaiveDate>,
    /// Last day, none while it stands.
    pub valid_to: Option<NaiveDate>,
    /// Multiple of the base salary for one person, in thousandths; for a collective title
    /// the multiple itself. None when the issuer's own rules decide.
    pub multiple: Option<i64>,
    /// Whether the multiple is only the most that may be given.
    pub capped: bool,
    /// Where the multiple comes from; empty without one.
    pub multiple_source: String,
    /// How sure the row is.
    pub sure: Sure,
    /// A remark.
    pub note: String,
}

/// One row of the catalogue, with all its dated multiples.
#[derive(Debug, Deserialize)]
pub(crate) struct Entry {
    pub(crate) code: String,
    pub(crate) name: String,
    pub(crate) short: String,
    pub(crate) kind: AwardKind,
    pub(crate) level: i32,
    pub(crate) authority: Authority,
    pub(crate) subjects: Vec<SubjectKind>,
    valid_from: Option<NaiveDate>,
    valid_to: Option<NaiveDate>,
    /// The multiple is the collective's own; no factor applies.
    pub(crate) absolute: bool,
    /// Given once in a life (AW-11).
    pub(crate) once: bool,
    /// The multiple is the most that may be given, not what is given.
    #[serde(default)]
    pub(crate) capped: bool,
    pub(crate) aliases: Vec<String>,
    multiples: Vec<Multiple>,
    pub(crate) sure: Sure,
    note: String,
}

#[derive(Debug, Deserialize)]
struct Multiple {
    valid_from: Option<NaiveDate>,
    valid_to: Option<NaiveDate>,
    thousandths: i64,
    source: String,
}

#[derive(Debug, Deserialize)]
struct BaseSalary {
    valid_from: Option<NaiveDate>,
    valid_to: Option<NaiveDate>,
    dong: i64,
}

static ENTRIES: LazyLock<Vec<Entry>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../data/awards.json"))
        .expect("the built-in award catalogue is valid; a test reads it")
});

static BASE_SALARIES: LazyLock<Vec<BaseSalary>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../data/base_salary.json"))
        .expect("the built-in base salaries are valid; a test reads them")
});

/// The awards that stand on `date`, in legal order.
#[must_use]
pub fn catalogue(date: NaiveDate) -> Vec<Award> {
    let mut awards: Vec<_> = entries().filter(|entry| entry.stands_on(date)).collect();
    awards.sort_by_key(|entry| entry.rank(date));
    awards.into_iter().map(|entry| entry.on(date)).collect()
}

/// The award with this code as it stands (or would stand) on `date`.
#[must_use]
pub fn award(code: &str, date: NaiveDate) -> Option<Award> {
    entry(code).map(|entry| entry.on(date))
}

/// Lương cơ sở on `date`, in đồng.
#[must_use]
pub fn base_salary(date: NaiveDate) -> Option<i64> {
    BASE_SALARIES
        .iter()
        .find(|row| within(date, row.valid_from, row.valid_to))
        .map(|row| row.dong)
}

pub(crate) fn entries() -> impl Iterator<Item = &'static Entry> {
    ENTRIES.iter()
}

pub(crate) fn entry(code: &str) -> Option<&'static Entry> {
    entries().find(|entry| entry.code == code)
}

/// The place of an award in a list; smaller comes first. Deciding level first, titles
/// before forms at one level, then the multiple (NĐ 152/2025, điều 29.5).
pub(crate) type Rank = (
    std::cmp::Reverse<i32>,
    bool,
    std::cmp::Reverse<i64>,
    &'static str,
);

impl Entry {
    pub(crate) fn stands_on(&self, date: NaiveDate) -> bool {
        within(date, self.valid_from, self.valid_to)
    }

    pub(crate) fn multiple_on(&self, date: NaiveDate) -> Option<i64> {
        self.dated(date).map(|multiple| multiple.thousandths)
    }

    pub(crate) fn rank(&'static self, date: NaiveDate) -> Rank {
        let multiple = self.multiple_on(date).unwrap_or(0);
        let after_titles = self.kind != AwardKind::Title;
        (
            std::cmp::Reverse(self.level),
            after_titles,
            std::cmp::Reverse(multiple),
            &self.code,
        )
    }

    fn dated(&self, date: NaiveDate) -> Option<&Multiple> {
        self.multiples
            .iter()
            .find(|row| within(date, row.valid_from, row.valid_to))
    }

    fn on(&self, date: NaiveDate) -> Award {
        let multiple = self.dated(date);
        Award {
            code: self.code.clone(),
            name: self.name.clone(),
            short_name: self.short.clone(),
            kind: self.kind,
            level_rank: self.level,
            authority: self.authority,
            subjects: self.subjects.clone(),
            valid_from: self.valid_from,
            valid_to: self.valid_to,
            multiple: multiple.map(|row| row.thousandths),
            capped: self.capped,
            multiple_source: multiple.map(|row| row.source.clone()).unwrap_or_default(),
            sure: self.sure,
            note: self.note.clone(),
        }
    }
}

fn within(date: NaiveDate, from: Option<NaiveDate>, to: Option<NaiveDate>) -> bool {
    from.is_none_or(|from| from <= date) && to.is_none_or(|to| date <= to)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    #[test]
    fn built_in_data_can_be_read_and_no_two_rows_overlap() {
        assert!(entries().count() > 20);
        for entry in entries() {
            for probe in [
                "2019-01-01",
                "2023-12-31",
                "2024-01-01",
                "2025-06-30",
                "2025-07-01",
            ] {
                let rows = entry.multiples.iter();
                let hits = rows
                    .filter(|m| within(day(probe), m.valid_from, m.valid_to))
                    .count();
                assert!(hits <= 1, "{} on {probe}", entry.code);
            }
        }
    }

    #[test]
    fn base_salary_changes_on_its_first_day() {
        let cases = [
            ("2019-06-30", 1_390_000),
            ("2019-07-01", 1_490_000),
            ("2023-06-30", 1_490_000),
            ("2023-07-01", 1_800_000),
            ("2024-06-30", 1_800_000),
            ("2024-07-01", 2_340_000),
            ("2026-06-30", 2_340_000),
            ("2026-07-01", 2_530_000),
        ];
        for (date, dong) in cases {
            assert_eq!(base_salary(day(date)), Some(dong), "{date}");
        }
    }

    #[test]
    fn district_commendation_ends_with_the_districts() {
        let codes = |date| {
            catalogue(day(date))
                .into_iter()
                .map(|a| a.code)
                .collect::<Vec<_>>()
        };
        assert!(codes("2025-06-30").contains(&"GK_HUYEN".to_owned()));
        assert!(!codes("2025-07-01").contains(&"GK_HUYEN".to_owned()));
    }

    #[test]
    fn higher_levels_come_first_and_titles_before_forms_at_one_level() {
        let codes: Vec<_> = catalogue(day("2025-12-01"))
            .into_iter()
            .map(|a| a.code)
            .collect();
        let place = |code: &str| {
            codes
                .iter()
                .position(|c| c == code)
                .expect("in the catalogue")
        };
        assert!(place("HC_LD_1") < place("HC_LD_3"));
        assert!(
            place("CSTD_TQ") < place("BK_TTG"),
            "title before form of the same level"
        );
        assert!(place("BK_TTG") < place("BK_TINH"));
        assert!(place("BK_TINH") < place("GK_BDV"));
        assert!(place("GK_BDV") < place("GK_XA"));
    }
}
