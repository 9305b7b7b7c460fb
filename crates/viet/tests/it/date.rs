use chrono::NaiveDate;
use viet::date::{
    DateProblem, PartialDate, Precision, birth_from_number, from_serial, in_words_header, read,
    read_birth, short,
};

fn iso(read: Result<Option<PartialDate>, DateProblem>) -> Result<Option<String>, DateProblem> {
    read.map(|date| date.map(|d| d.iso()))
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day of the table")
}

#[test]
fn dates_are_read_as_people_type_them() {
    for (raw, expected) in [
        ("18-6-2024", "2024-06-18"),
        ("18/06/2024", "2024-06-18"),
        ("18.6.2024", "2024-06-18"),
        ("18. 6. 2024", "2024-06-18"),
        ("05/09/2024", "2024-09-05"),
        ("ngày 15 tháng 10 năm 2024", "2024-10-15"),
        ("Ngày 15 tháng 10, 2024", "2024-10-15"),
        ("15/10/24", "2024-10-15"),
        ("15/10/75", "1975-10-15"),
        ("2024-10-15", "2024-10-15"),
        ("2024-10-15 00:00:00", "2024-10-15"),
        ("2024-10-15T00:00:00", "2024-10-15"),
        ("15/10/2024 07:30", "2024-10-15"),
        ("6/2024", "2024-06"),
        ("04/2023", "2023-04"),
        ("2024-06", "2024-06"),
        ("tháng 6/2024", "2024-06"),
        ("Tháng 3/2023", "2023-03"),
        ("từ tháng 3 năm 2023", "2023-03"),
        ("T3/2023", "2023-03"),
        ("quý II/2024", "2024-Q2"),
        ("Quý 4 năm 2024", "2024-Q4"),
        ("QUÝ IV-2024", "2024-Q4"),
        ("6 tháng đầu năm 2024", "2024-H1"),
        ("Sáu tháng cuối năm 2024", "2024-H2"),
        ("năm 2024", "2024"),
        ("2024", "2024"),
        ("29/02/2024", "2024-02-29"),
    ] {
        assert_eq!(iso(read(raw, None)), Ok(Some(expected.to_owned())), "{raw}");
    }
}

#[test]
fn a_date_without_a_year_takes_the_one_given_or_asks() {
    for (raw, expected) in [
        ("01/12", "2024-12-01"),
        ("5/1", "2024-01-05"),
        ("ngày 5 tháng 1", "2024-01-05"),
        ("tháng 6", "2024-06"),
        ("quý III", "2024-Q3"),
        ("6 tháng đầu năm", "2024-H1"),
    ] {
        assert_eq!(
            iso(read(raw, Some(2024))),
            Ok(Some(expected.to_owned())),
            "{raw}"
        );
        assert_eq!(read(raw, None), Err(DateProblem::NeedsYear), "{raw}");
    }
}

#[test]
fn what_is_no_date_says_why() {
    for (raw, problem) in [
        ("31/02/1980", DateProblem::NoSuchDay),
        ("29/02/2023", DateProblem::NoSuchDay),
        ("05/13/2024", DateProblem::NoSuchDay),
        ("tháng 13/2024", DateProblem::NoSuchDay),
        ("quý 5/2024", DateProblem::NoSuchDay),
        ("00/00/2024", DateProblem::NoSuchDay),
        ("0000", DateProblem::NoSuchDay),
        ("đầu năm 2024", DateProblem::Unreadable),
        ("không rõ", DateProblem::Unreadable),
        ("12", DateProblem::Unreadable),
        ("32874", DateProblem::Unreadable),
        ("1/2/3/2024", DateProblem::Unreadable),
        ("15/10/202", DateProblem::Unreadable),
        ("99999999999999999999", DateProblem::Unreadable),
        ("khoá VII/2024", DateProblem::Unreadable),
    ] {
        assert_eq!(read(raw, Some(2024)), Err(problem), "{raw}");
    }
}

#[test]
fn a_blank_or_a_dash_is_no_date_and_no_problem() {
    for raw in ["", " ", "\u{a0}", "-", "–", "/", "…", "..."] {
        assert_eq!(read(raw, None), Ok(None), "{raw:?}");
        assert_eq!(read_birth(raw, 2024), Ok(None), "{raw:?}");
    }
}

#[test]
fn a_birth_is_a_date_a_year_or_a_lost_day_number() {
    for (raw, expected) in [
        ("24/06/1997", "1997-06-24"),
        ("15-10-1973", "1973-10-15"),
        ("28.09.1976", "1976-09-28"),
        ("6/6/1964", "1964-06-06"),
        ("1977", "1977"),
        ("32874", "1990-01-01"),
        ("32464", "1988-11-17"),
        ("10/1958", "1958-10"),
        ("15/10/58", "1958-10-15"),
        ("15/10/01", "2001-10-15"),
        ("sinh năm 1970", "1970"),
    ] {
        assert_eq!(
            iso(read_birth(raw, 2024)),
            Ok(Some(expected.to_owned())),
            "{raw}"
        );
    }
    assert_eq!(read_birth("31/02/1980", 2024), Err(DateProblem::NoSuchDay));
    assert_eq!(read_birth("15/10/2030", 2024), Err(DateProblem::Unreadable));
    assert_eq!(read_birth("01/12", 2024), Err(DateProblem::NeedsYear));
}

#[test]
fn a_number_in_a_birth_column_is_a_year_or_a_day() {
    for (number, expected) in [
        (1966.0, Some("1966")),
        (32464.0, Some("1988-11-17")),
        (25012.0, Some("1968-06-23")),
        (25210.0, Some("1969-01-07")),
        (25210.5, Some("1969-01-07")),
        (2024.0, Some("2024")),
        (2025.0, None),
        (12.0, None),
        (60000.0, None),
        (f64::NAN, None),
        (-5.0, None),
    ] {
        let read = birth_from_number(number, 2024).ok().map(|d| d.iso());
        assert_eq!(read.as_deref(), expected, "{number}");
    }
}

#[test]
fn day_numbers_follow_the_1900_system_with_its_missing_leap_day() {
    for (number, expected) in [
        (1.0, Some(day(1900, 1, 1))),
        (59.0, Some(day(1900, 2, 28))),
        (60.0, None),
        (60.5, None),
        (61.0, Some(day(1900, 3, 1))),
        (45292.0, Some(day(2024, 1, 1))),
        (45292.99, Some(day(2024, 1, 1))),
        (2_958_465.0, Some(day(9999, 12, 31))),
        (2_958_466.0, None),
        (0.0, None),
        (f64::INFINITY, None),
    ] {
        assert_eq!(from_serial(number), expected, "{number}");
    }
}

#[test]
fn every_precision_covers_its_days_and_survives_writing() {
    for (text, precision, first, last) in [
        (
            "2024-02-29",
            Precision::Day,
            day(2024, 2, 29),
            day(2024, 2, 29),
        ),
        (
            "2024-02",
            Precision::Month,
            day(2024, 2, 1),
            day(2024, 2, 29),
        ),
        (
            "2023-12",
            Precision::Month,
            day(2023, 12, 1),
            day(2023, 12, 31),
        ),
        (
            "2024-Q1",
            Precision::Quarter,
            day(2024, 1, 1),
            day(2024, 3, 31),
        ),
        (
            "2024-Q4",
            Precision::Quarter,
            day(2024, 10, 1),
            day(2024, 12, 31),
        ),
        (
            "2024-H1",
            Precision::HalfYear,
            day(2024, 1, 1),
            day(2024, 6, 30),
        ),
        (
            "2024-H2",
            Precision::HalfYear,
            day(2024, 7, 1),
            day(2024, 12, 31),
        ),
        ("2024", Precision::Year, day(2024, 1, 1), day(2024, 12, 31)),
        ("9999", Precision::Year, day(9999, 1, 1), day(9999, 12, 31)),
    ] {
        let date: PartialDate = text.parse().expect(text);
        assert_eq!((date.precision(), date.iso().as_str()), (precision, text));
        assert_eq!((date.first_day(), date.last_day()), (first, last));
    }
}

#[test]
fn other_texts_are_not_taken_for_a_kept_date() {
    for text in [
        "",
        "24",
        "2024-1",
        "2024-13",
        "2024-Q5",
        "2024-Q0",
        "2024-H3",
        "2024-2-29",
        "2023-02-29",
        "+024",
        "2024-+1",
        "2024-q1",
        "2024-01-01-01",
        "20240101",
        "-2024",
    ] {
        assert!(text.parse::<PartialDate>().is_err(), "{text}");
    }
}

#[test]
fn dates_order_by_their_first_day_and_then_by_how_exact_they_are() {
    let listed = [
        "2023",
        "2024-01-01",
        "2024-01",
        "2024-Q1",
        "2024-H1",
        "2024",
        "2024-02-01",
    ];
    let mut sorted: Vec<PartialDate> = listed.iter().map(|t| t.parse().expect(t)).collect();
    sorted.reverse();
    sorted.sort();
    assert_eq!(
        sorted.iter().map(PartialDate::iso).collect::<Vec<_>>(),
        listed
    );
}

#[test]
fn headers_and_short_dates_pad_days_and_the_first_two_months_only() {
    for (date, header, figures) in [
        (day(2024, 9, 5), "ngày 05 tháng 9 năm 2024", "05/9/2024"),
        (day(2026, 1, 2), "ngày 02 tháng 01 năm 2026", "02/01/2026"),
        (day(2026, 2, 28), "ngày 28 tháng 02 năm 2026", "28/02/2026"),
        (day(2024, 3, 10), "ngày 10 tháng 3 năm 2024", "10/3/2024"),
        (day(2024, 10, 10), "ngày 10 tháng 10 năm 2024", "10/10/2024"),
    ] {
        assert_eq!(in_words_header(date), header);
        assert_eq!(short(date), figures);
        assert_eq!(iso(read(figures, None)), Ok(Some(date.to_string())));
        assert_eq!(iso(read(header, None)), Ok(Some(date.to_string())));
    }
}
