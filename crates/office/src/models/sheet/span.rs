//! When a model begins and ends, as one cell says it: "Tháng 1/2023", "15/3 - 30/11/2023", "Từ
//! quý I đến quý IV năm 2023".

use viet::date::{DateProblem, PartialDate, Precision, read as read_date};
use viet::text;

/// What one cell says of a time.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Span {
    /// The day, month, quarter or year it begins with.
    pub(crate) start: Option<PartialDate>,
    /// The one it ends with.
    pub(crate) end: Option<PartialDate>,
    /// Whether only the beginning is told, in so many words: "từ năm 2021", "2021 đến nay".
    pub(crate) open: bool,
}

impl Span {
    /// Whether nothing is said.
    pub(super) fn is_blank(&self) -> bool {
        self.start.is_none() && self.end.is_none()
    }
}

/// Words that stand before a date of which only the end is told.
const ENDING: [&str; 7] = [
    "đến ",
    "hết ",
    "trước ",
    "chậm nhất ",
    "hoàn thành ",
    "kết thúc ",
    "cuối ",
];

/// What stands between the two ends of a span.
const BETWEEN: [&str; 9] = [" đến ", "→", "->", "÷", "~", " tới ", "–", "—", "-"];

/// Reads what a cell says. A date alone is the beginning, behind "đến" it is the end. `context`
/// is the year that the list is of.
///
/// # Errors
/// A [`DateProblem`] where something is said that is no time.
pub(crate) fn read(raw: &str, context: Option<i32>) -> Result<Span, DateProblem> {
    let cleaned = text::clean(raw);
    let written = plain(&cleaned);
    if let Some(span) = months_of_year(&written) {
        return Ok(span);
    }
    if let Some(ending) = ending(&written) {
        let end = read_date(ending, context)?;
        return Ok(Span {
            end,
            ..Span::default()
        });
    }
    match read_date(&written, context) {
        Ok(start) => Ok(Span {
            start,
            end: None,
            open: written.starts_with("từ "),
        }),
        Err(problem) => parted(&written, context)
            .or_else(|| without_words(&text::fold(&written), context))
            .ok_or(problem),
    }
}

/// What stands behind words by which only the end is told: "đến tháng 12/2023".
fn ending(written: &str) -> Option<&str> {
    let mut rest = written;
    while let Some(next) = ENDING.iter().find_map(|word| rest.strip_prefix(word)) {
        rest = next.trim_start();
    }
    (rest.len() < written.len()).then_some(rest)
}

/// Whether a date on its own stands for the whole time: a year, a quarter, half a year.
pub(super) fn is_period(date: &PartialDate) -> bool {
    matches!(
        date.precision(),
        Precision::Year | Precision::HalfYear | Precision::Quarter
    )
}

/// Without brackets around and the words that only introduce a time.
fn plain(cleaned: &str) -> String {
    let bare = cleaned.trim_matches(|c: char| matches!(c, '(' | ')' | '.' | ';' | ',' | ' '));
    let lower = bare.to_lowercase();
    let intros = [
        "cả năm ",
        "trong năm ",
        "thời gian ",
        "dự kiến ",
        "bắt đầu từ ",
        "bắt đầu ",
        "thực hiện ",
        "trong ",
    ];
    let rest = intros
        .iter()
        .find_map(|intro| lower.strip_prefix(intro))
        .unwrap_or(&lower);
    rest.trim().to_owned()
}

/// "1-12/2023": the months of one year, not the first of December.
fn months_of_year(written: &str) -> Option<Span> {
    let (first, rest) = written.split_once(['-', '–'])?;
    let (last, year) = rest.split_once('/')?;
    let number = |text: &str, digits: std::ops::RangeInclusive<usize>| {
        let text = text.trim();
        let fine = digits.contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
        fine.then(|| text.parse::<u32>().ok()).flatten()
    };
    let first = first.trim().trim_start_matches("tháng").trim();
    let (first, last) = (number(first, 1..=2)?, number(last, 1..=2)?);
    let year = number(year, 4..=4)? as i32;
    ordered(
        PartialDate::month(year, first)?,
        PartialDate::month(year, last)?,
    )
}

/// Both ends, where what stands between them parts two dates.
fn parted(written: &str, context: Option<i32>) -> Option<Span> {
    let rest = written.strip_prefix("từ ").unwrap_or(written);
    let open = [
        "nay",
        "khi hoàn thành",
        "các năm tiếp theo",
        "những năm tiếp theo",
    ];
    for between in BETWEEN {
        for (at, _) in rest.match_indices(between) {
            let (left, right) = (rest[..at].trim(), rest[at + between.len()..].trim());
            if open.contains(&right) {
                let start = read_date(left, context).ok().flatten();
                return start.map(|start| Span {
                    start: Some(start),
                    end: None,
                    open: true,
                });
            }
            if let Some(span) = both(left, right, context) {
                return Some(span);
            }
        }
    }
    None
}

/// The left end borrows from the right one what it leaves out: the year, the month, the word.
fn both(left: &str, right: &str, context: Option<i32>) -> Option<Span> {
    let right = right.trim_start_matches("đến ").trim();
    let word = ["quý", "tháng", "ngày"]
        .into_iter()
        .find(|word| left.starts_with(word));
    let worded = word.map(|word| format!("{word} {right}"));
    let end = read_date(right, context)
        .ok()
        .flatten()
        .or_else(|| read_date(worded.as_deref()?, context).ok().flatten())?;
    let year = Some(end.year());
    let digits = left.trim_start_matches("ngày").trim();
    let bare =
        !digits.is_empty() && digits.len() <= 2 && digits.bytes().all(|b| b.is_ascii_digit());
    let start = match (bare, end.precision()) {
        (true, Precision::Day) => {
            let (month, day) = (end.first_day().format("%m").to_string(), digits);
            read_date(&format!("{day}/{month}"), year)
        }
        (true, Precision::Month) => read_date(&format!("tháng {digits}"), year),
        (false, Precision::Quarter) if !left.starts_with('q') && left.len() <= 3 => {
            read_date(&format!("quý {left}"), year)
        }
        _ => read_date(left, year),
    };
    ordered(start.ok().flatten()?, end)
}

fn ordered(start: PartialDate, end: PartialDate) -> Option<Span> {
    let fine = start.first_day() <= end.last_day();
    fine.then_some(Span {
        start: Some(start),
        end: Some(end),
        open: false,
    })
}

/// "Ra mắt ngày 5/3/2023", "quý 1 năm 2023 trở đi": one date among words.
fn without_words(folded: &str, context: Option<i32>) -> Option<Span> {
    if folded.chars().count() > 60 {
        return None;
    }
    let stripped = folded
        .trim_end_matches("tro di")
        .trim_end_matches("den nay")
        .trim();
    let start = read_date(stripped, context).ok().flatten()?;
    (stripped.len() < folded.len()).then_some(Span {
        start: Some(start),
        end: None,
        open: true,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_tells_when_a_model_begins_and_ends() {
        let cases = [
            ("Tháng 1/2023", "2023-01", ""),
            ("2023", "2023", ""),
            ("Năm 2023", "2023", ""),
            ("Cả năm 2023", "2023", ""),
            ("Từ tháng 3/2023", "2023-03", ""),
            ("đến tháng 12/2023", "", "2023-12"),
            ("Trước ngày 30/11/2023", "", "2023-11-30"),
            ("Từ tháng 3/2023 đến tháng 12/2023", "2023-03", "2023-12"),
            ("Từ tháng 3 đến tháng 12 năm 2023", "2023-03", "2023-12"),
            ("Tháng 3 - 12/2023", "2023-03", "2023-12"),
            ("3-12/2023", "2023-03", "2023-12"),
            ("03/2023 - 12/2023", "2023-03", "2023-12"),
            ("3/2023-3/2024", "2023-03", "2024-03"),
            ("15/3 - 30/11/2023", "2023-03-15", "2023-11-30"),
            ("15-3-2023 - 30-11-2023", "2023-03-15", "2023-11-30"),
            ("15/3/2023 đến 30/11/2023", "2023-03-15", "2023-11-30"),
            ("2023 - 2025", "2023", "2025"),
            ("2023-2025", "2023", "2025"),
            ("Từ năm 2023 đến năm 2025", "2023", "2025"),
            ("Quý I/2023", "2023-Q1", ""),
            ("Quý I - quý IV/2023", "2023-Q1", "2023-Q4"),
            ("Quý I đến quý IV năm 2023", "2023-Q1", "2023-Q4"),
            ("Quý I - IV/2023", "2023-Q1", "2023-Q4"),
            ("6 tháng đầu năm 2023", "2023-H1", ""),
            ("Từ tháng 3/2023 đến nay", "2023-03", ""),
            ("01-31/3/2023", "2023-03-01", "2023-03-31"),
            ("–", "", ""),
            ("", "", ""),
        ];
        for (cell, start, end) in cases {
            let span = read(cell, None).unwrap_or_default();
            let iso = |date: Option<PartialDate>| date.map(|date| date.iso()).unwrap_or_default();
            assert_eq!(
                (iso(span.start), iso(span.end)),
                (start.into(), end.into()),
                "{cell}"
            );
        }
    }

    #[test]
    fn what_is_no_time_is_said_to_be_none() {
        for cell in [
            "Thường xuyên",
            "31/02/2023",
            "12/2023 - 3/2023",
            "tháng 13/2023",
        ] {
            assert!(read(cell, None).is_err(), "{cell}");
        }
    }
}
