//! Dates as documents write them.

use chrono::{Datelike, NaiveDate};

/// "ngày 05 tháng 9 năm 2024": days below 10 and the months 1 and 2 with a zero, the months 3 to
/// 9 without (NĐ 30/2020/NĐ-CP, phụ lục I; Party documents show the same).
pub fn in_words_header(date: NaiveDate) -> String {
    format!(
        "ngày {:02} tháng {} năm {}",
        date.day(),
        month(date),
        date.year()
    )
}

/// "05/9/2026": the same zeros, in figures.
pub fn short(date: NaiveDate) -> String {
    format!("{:02}/{}/{}", date.day(), month(date), date.year())
}

fn month(date: NaiveDate) -> String {
    match date.month() {
        month @ 1..=2 => format!("0{month}"),
        month => month.to_string(),
    }
}
