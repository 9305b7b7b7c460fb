//! Kinds of number formats (ECMA-376 part 1, 18.8.30 and 18.8.31) and serial dates.

use calamine::ExcelDateTime;
use chrono::{NaiveDate, NaiveDateTime};

use crate::child::tell::Datum;
use crate::workbook::CellFormat;

/// The first serial number beyond the year 9999.
const AFTER_LAST_DAY: f64 = 2_958_466.0;

/// The kind of a format by its code, such as `#,##0.00` or `[$-42A]dd/mm/yyyy`. Only the section
/// for positive numbers counts.
pub(crate) fn kind_of_code(code: &str) -> CellFormat {
    let bare = bare(code);
    let has = |letters: &str| bare.chars().any(|c| letters.contains(c));
    match bare.trim() {
        "" | "general" | "standard" => CellFormat::General,
        "@" => CellFormat::Text,
        _ if bare.contains("general") => CellFormat::General,
        _ if has("%") => CellFormat::Percent,
        _ if has("ymdhs") => CellFormat::Date,
        _ if has("0#?") => CellFormat::Number,
        _ if has("@") => CellFormat::Text,
        _ => CellFormat::General,
    }
}

/// Whether a format counts hours, minutes or seconds beyond a day: its numbers are no moments.
pub(crate) fn is_elapsed(code: &str) -> bool {
    let mut parts = code
        .split(';')
        .next()
        .unwrap_or_default()
        .split('[')
        .skip(1);
    parts.any(|part| {
        let inside = part.split(']').next().unwrap_or_default();
        !inside.is_empty() && inside.chars().all(|c| "hmsHMS".contains(c))
    })
}

/// The kind of a built-in format.
pub(crate) fn kind_of_id(id: u32) -> CellFormat {
    match id {
        9 | 10 => CellFormat::Percent,
        14..=22 | 27..=36 | 45..=47 | 50..=58 => CellFormat::Date,
        1..=8 | 11..=13 | 37..=44 | 48 => CellFormat::Number,
        49 => CellFormat::Text,
        _ => CellFormat::General,
    }
}

/// A number in a date format: a date if the calendar has it, else the number, as has a duration.
pub(crate) fn moment(serial: &ExcelDateTime) -> Datum<'static> {
    let number = serial.as_f64();
    let dated = serial.is_datetime() && (0.0..AFTER_LAST_DAY).contains(&number);
    dated
        .then(|| calendar(serial))
        .flatten()
        .map_or(Datum::Number(number), Datum::Date)
}

/// An ISO date with or without a time, as OpenDocument and `t="d"` write it.
pub(crate) fn iso_moment(text: &str) -> Option<NaiveDateTime> {
    let text = text.strip_suffix('Z').unwrap_or(text);
    let with_time = NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f").ok();
    let day = || {
        NaiveDate::parse_from_str(text, "%Y-%m-%d")
            .ok()?
            .and_hms_opt(0, 0, 0)
    };
    with_time.or_else(day)
}

fn calendar(serial: &ExcelDateTime) -> Option<NaiveDateTime> {
    let (year, month, day, hour, minute, second, milli) = serial.to_ymd_hms_milli();
    NaiveDate::from_ymd_opt(year.into(), month.into(), day.into())?.and_hms_milli_opt(
        hour.into(),
        minute.into(),
        second.into(),
        milli.into(),
    )
}

/// The first section in lower case without quoted text, escaped letters and bracketed words.
fn bare(code: &str) -> String {
    let mut bare = String::new();
    let mut letters = code.chars();
    while let Some(letter) = letters.next() {
        match letter {
            ';' => break,
            '\\' | '_' | '*' => drop(letters.next()),
            '"' => drop(letters.by_ref().find(|c| *c == '"')),
            // Elapsed hours, minutes and seconds stand in brackets and mean a time.
            '[' => {
                let inside: String = letters.by_ref().take_while(|c| *c != ']').collect();
                let inside = inside.to_ascii_lowercase();
                if !inside.is_empty() && inside.chars().all(|c| "hms".contains(c)) {
                    bare.push_str(&inside);
                }
            }
            letter => bare.extend(letter.to_lowercase()),
        }
    }
    bare
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::ExcelDateTimeType;

    #[test]
    fn the_kind_of_a_format_is_read_from_its_code() {
        let cases = [
            ("General", CellFormat::General),
            ("@", CellFormat::Text),
            ("0.00%", CellFormat::Percent),
            ("#,##0", CellFormat::Number),
            ("#,##0\\ \"đồng\"", CellFormat::Number),
            ("#,##0 [$₫-42A]", CellFormat::Number),
            (
                "_(* #,##0_);_(* (#,##0);_(* \"-\"_);_(@_)",
                CellFormat::Number,
            ),
            ("dd/mm/yyyy", CellFormat::Date),
            ("[$-42A]dd mmmm yyyy;@", CellFormat::Date),
            ("\"ngày \"dd", CellFormat::Date),
            ("[h]:mm", CellFormat::Date),
            ("\"d\"0", CellFormat::Number),
            ("[Red]General", CellFormat::General),
            ("", CellFormat::General),
            ("\"", CellFormat::General),
        ];
        for (code, kind) in cases {
            assert_eq!(kind_of_code(code), kind, "{code}");
        }
    }

    #[test]
    fn numbers_that_no_calendar_has_stay_numbers() {
        let serial = |n| ExcelDateTime::new(n, ExcelDateTimeType::DateTime, false);
        for number in [-1.0, 60.0, 20_240_501.0, f64::NAN] {
            assert!(
                matches!(moment(&serial(number)), Datum::Number(_)),
                "{number}"
            );
        }
        let day = NaiveDate::from_ymd_opt(2024, 5, 1)
            .unwrap()
            .and_hms_opt(12, 0, 0)
            .unwrap();
        assert_eq!(moment(&serial(45_413.5)), Datum::Date(day));
    }

    #[test]
    fn iso_dates_are_read_with_and_without_a_time() {
        let at = |h| {
            NaiveDate::from_ymd_opt(2024, 9, 18)
                .unwrap()
                .and_hms_opt(h, 0, 0)
                .unwrap()
        };
        assert_eq!(iso_moment("2024-09-18"), Some(at(0)));
        assert_eq!(iso_moment("2024-09-18T07:00:00"), Some(at(7)));
        assert_eq!(iso_moment("2024-09-18T07:00:00.000Z"), Some(at(7)));
        assert_eq!(iso_moment("18/09/2024"), None);
    }
}
