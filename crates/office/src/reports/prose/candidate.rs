//! What was found, as scripts and screens read it.

use chrono::NaiveDate;
use serde::Serialize;

use super::role::Role;

/// What a narrative text tells.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct FiguresFound {
    /// The figures in the order of the text.
    pub candidates: Vec<Candidate>,
    /// Whether there are more than are told: a text of nothing but numbers.
    pub more: bool,
    /// The first whole date of the text.
    pub day: Option<NaiveDate>,
    /// The period that its title names.
    pub period: Option<SaidPeriod>,
    /// The unit that its title names.
    pub unit: Option<SaidUnit>,
}

/// Where something was told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Told {
    /// In the sentence of the figure.
    Sentence,
    /// In a sentence before it in the paragraph.
    Before,
    /// In the heading above it.
    Heading,
    /// In the title of the text.
    Title,
}

/// A period as the text says it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SaidPeriod {
    /// Its code ("2024-N9"); none where the year is not told, or for the year to a day.
    pub code: Option<String>,
    /// The stretch without its year ("N9"); "YTD" for "từ đầu năm đến nay".
    pub span: String,
    /// The year.
    pub year: Option<i32>,
    /// The last day, where the text bears a date: of "từ đầu năm đến nay".
    pub to: Option<NaiveDate>,
    /// Where it was told.
    pub told: Told,
}

/// A unit as the text says it; which unit of the office it is is for others to find.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SaidUnit {
    /// Its words.
    pub text: String,
    /// Where they stand.
    pub told: Told,
}

/// The two numbers of a share.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Parts {
    /// Above the line.
    pub part: String,
    /// Below it.
    pub whole: String,
}

/// One figure that the text tells.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Candidate {
    /// Code of the indicator; none is "chưa rõ chỉ tiêu".
    pub code: Option<String>,
    /// Its name, none where there is no code.
    pub name: Option<String>,
    /// How sure the indicator is, of 100; 0 where there is none.
    pub score: u8,
    /// The words that say what is counted or paid.
    pub about: String,
    /// `value`, `zero`, `none_arising`, `blank` or `text`, as a report keeps it.
    pub state: &'static str,
    /// Exact decimal in the base unit (đồng, kg, m², m, percent, or what is counted), none for words.
    pub value: Option<String>,
    /// `=`, `>`, `<`, `~`.
    pub qualifier: &'static str,
    /// The base unit of `value`; none for what is counted.
    pub unit_of_measure: Option<&'static str>,
    /// Scale and unit as written: `tỉ đồng`, `tấn`, `%`; empty for a count.
    pub written_unit: String,
    /// Of a share, what it is made of; of "23/27 xã", both numbers.
    pub parts: Option<Parts>,
    /// Result, plan, change …
    pub role: Role,
    /// For which period.
    pub period: Option<SaidPeriod>,
    /// Of which unit.
    pub unit: Option<SaidUnit>,
    /// The figure as it stands in the text.
    pub raw: String,
    /// First and last byte (exclusive) of `raw` in the text.
    pub bytes: [usize; 2],
    /// The same in letters (Unicode scalar values).
    pub letters: [usize; 2],
    /// The sentence as it stands in the text.
    pub sentence: String,
    /// Its bytes in the text.
    pub sentence_bytes: [usize; 2],
    /// Its letters in the text.
    pub sentence_letters: [usize; 2],
}

impl Candidate {
    /// The figure in one line: indicator, figure as written, its words. `unknown` stands where the
    /// indicator is not clear.
    #[must_use]
    pub fn line(&self, unknown: &str) -> String {
        let code = self.code.as_deref().unwrap_or("-");
        let name = self.name.as_deref().unwrap_or(unknown);
        format!(
            "{code}\t{name}\t{}\t{}",
            viet::text::clean(&self.raw),
            self.about
        )
    }
}
