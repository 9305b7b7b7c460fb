//! Rules: each a sentence with both numbers and the difference; none of them refuses a figure.

use super::{desk_of, period, put, sent, sheet, typed, unit};
use crate::desk::Desk;

/// What the rules of that number say of a report.
fn said(desk: &Desk, key: i64, number: &str) -> Vec<String> {
    let findings = sheet(desk, key).findings.into_iter();
    let own = findings.filter(|one| one.number == number);
    own.map(|one| one.text).collect()
}

/// The number of a rule, the figures that it is about, and words of its sentence.
type Case<'c> = (&'c str, &'c [(&'c str, &'c str)], &'c [&'c str]);

#[test]
fn every_rule_says_both_numbers_and_the_difference() {
    let cases: &[Case] = &[
        ("R-01", &[("B01", "-3")], &["-3", "không được âm"]),
        ("R-01", &[("B01", "1,5")], &["1,5", "số nguyên"]),
        (
            "R-01",
            &[("B01", "khá nhiều")],
            &["khá nhiều", "không cộng"],
        ),
        (
            "R-02",
            &[("D16", "100"), ("D17", "120")],
            &["120", "100", "là 20"],
        ),
        (
            "R-02",
            &[
                ("H09", "100"),
                ("H04", "50"),
                ("H05", "20"),
                ("H06", "10"),
                ("H07", "10"),
                ("H08", "5"),
            ],
            &["100", "95", "lệch 5"],
        ),
        ("R-03", &[("H03", "174,77")], &["174,77"]),
        (
            "R-03",
            &[("D16", "0"), ("D17", "0"), ("D18", "0")],
            &["mẫu số"],
        ),
        (
            "R-03",
            &[("F20", "200"), ("F21", "10"), ("F23", "7,5")],
            &["7,5 %", "5 %", "lệch 2,5"],
        ),
        ("R-04", &[("D11", "10"), ("D12", "4")], &["4", "10", "là 6"]),
        (
            "R-06",
            &[("F08", "395"), ("F09", "21,9 triệu")],
            &["21.900.000", "395", "55.443"],
        ),
    ];
    for (number, figures, words) in cases {
        let desk = desk_of("D916");
        let key = typed(&desk, unit(&desk, "C31144-A"), period("2024-Q2"), figures);
        let told = said(&desk, key, number);
        let fits = |text: &&String| words.iter().all(|word| text.contains(word));
        assert!(
            told.iter().any(|text| fits(&text)),
            "{number} {figures:?}: {told:?}"
        );
    }
}

#[test]
fn what_real_offices_reported_is_not_complained_about() {
    let desk = desk_of("D916");
    let figures = [
        ("F08", "395"),
        ("F09", "hơn 21,9 tỷ"),
        ("F01", "hơn 10 tỉ đồng"),
        ("D16", "40"),
        ("D17", "40"),
        ("D18", "100%"),
    ];
    let key = typed(&desk, unit(&desk, "D916"), period("2024-N9"), &figures);
    let told = sheet(&desk, key).findings;
    assert!(told.is_empty(), "{told:?}");
}

#[test]
fn leaps_slips_and_what_is_unusual_are_asked_about() {
    let desk = desk_of("D916");
    let ward = unit(&desk, "C31144-A");
    sent(
        &desk,
        ward,
        period("2024-M01"),
        &[("B01", "100"), ("F05", "380.000.000")],
    );
    let next = typed(
        &desk,
        ward,
        period("2024-M02"),
        &[("B01", "300"), ("F05", "380.000")],
    );
    let leap = said(&desk, next, "R-05");
    assert!(
        leap[0].contains("ghi 300, kỳ trước 100; lệch 200"),
        "{leap:?}"
    );
    let slip = said(&desk, next, "R-12");
    assert!(
        slip[0].contains("380.000, lần trước 380.000.000"),
        "{slip:?}"
    );
    // Once six figures are known, the unit's own past is the measure.
    for (month, told) in [(3, "100"), (4, "110"), (5, "95"), (6, "105"), (7, "100")] {
        sent(
            &desk,
            ward,
            period(&format!("2024-M{month:02}")),
            &[("B01", told)],
        );
    }
    let usual = typed(&desk, ward, period("2024-M08"), &[("B01", "118")]);
    assert!(said(&desk, usual, "R-05").is_empty());
    put(&desk, usual, "B01", "160");
    let band = said(&desk, usual, "R-05");
    assert!(band[0].contains("thường ghi từ 75 đến 125"), "{band:?}");
}

#[test]
fn a_unit_outside_its_time_is_told_of_and_kept() {
    let desk = desk_of("D916");
    let key = typed(
        &desk,
        unit(&desk, "D916"),
        period("2025-N9"),
        &[("B01", "1")],
    );
    assert!(
        said(&desk, key, "R-08").is_empty(),
        "it was there in the first half"
    );
    let key = typed(
        &desk,
        unit(&desk, "D916"),
        period("2025-Q3"),
        &[("B01", "1")],
    );
    let told = said(&desk, key, "R-08");
    assert!(
        told[0].contains("quý III năm 2025") && told[0].contains("30/6/2025")
            || told[0].contains("30/06/2025"),
        "{told:?}"
    );
}

#[test]
fn what_stands_on_a_day_asks_for_the_day() {
    let desk = desk_of("D916");
    let key = typed(
        &desk,
        unit(&desk, "C31144-A"),
        period("2024-Q2"),
        &[("F21", "10")],
    );
    assert!(
        said(&desk, key, "R-07").is_empty(),
        "the usual cut-off is known"
    );
    let head = crate::models::draft(&[("as_of", "")]);
    office::reports::report::put_head(&desk.office, &desk.ctx(), key, &head).unwrap();
    assert_eq!(said(&desk, key, "R-07").len(), 1);
}
