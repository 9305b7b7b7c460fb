//! What figures add up to: coverage, what is left out, the way down to the cell.

use office::reports::report;
use office::reports::sums::{
    IndicatorTotal, by_unit, consolidate, consolidation, drill, summary, take_registers, trend,
};

use office::reports::ReportState;

use super::{desk_of, moved, period, put, sent, sheet, shown, typed, unit};
use crate::desk::Desk;

fn total(desk: &Desk, code: &str, of: &str) -> IndicatorTotal {
    let period = period(of);
    let done = desk
        .office
        .read(|reading| summary(reading, period, None))
        .unwrap();
    let found = done.totals.into_iter().find(|total| total.code == code);
    found.unwrap_or_else(|| panic!("{code} of {of}"))
}

#[test]
fn a_share_of_units_is_the_sum_of_parts_by_the_sum_of_wholes() {
    let desk = desk_of("D916");
    let [a, b, c] = ["C31144-A", "C31117-A", "C31120-A"].map(|code| unit(&desk, code));
    let half = "2024-H1";
    // 90 % of 1,000 and 10 % of 10: a mean of percentages would be 50 %.
    sent(
        &desk,
        a,
        period(half),
        &[("H01", "1000"), ("H02", "900"), ("B05", "90/100")],
    );
    sent(
        &desk,
        b,
        period(half),
        &[("H01", "10"), ("H02", "1"), ("B05", "74,77")],
    );
    sent(&desk, c, period(half), &[("H03", "74,77")]);
    let share = total(&desk, "H03", half);
    assert_eq!(share.text, "89,21 (901/1.010)");
    assert_eq!(share.counted, 2);
    assert!(
        share.notes[0].contains("1 đơn vị chỉ ghi tỷ lệ"),
        "{:?}",
        share.notes
    );
    assert_eq!(total(&desk, "B05", half).text, "90 (90/100)");
}

#[test]
fn what_is_missing_is_no_zero_and_totals_say_what_they_rest_on() {
    let desk = desk_of("D916");
    let [a, b, c] = ["C31144-A", "C31117-A", "C31120-A"].map(|code| unit(&desk, code));
    let june = "2024-M06";
    sent(
        &desk,
        a,
        period(june),
        &[("F05", "hơn 7 tỷ"), ("M02", "không phát sinh")],
    );
    sent(
        &desk,
        b,
        period(june),
        &[("F05", "2.000.000"), ("M02", "không phát sinh")],
    );
    sent(&desk, c, period(june), &[("F05", "hàng trăm tỷ đồng")]);
    let gifts = total(&desk, "F05", june);
    assert_eq!(gifts.text, "hơn 7.002.000.000");
    assert_eq!(gifts.counted, 2);
    assert!(gifts.coverage.starts_with("2/"), "{}", gifts.coverage);
    assert!(gifts.notes[0].contains("ghi bằng chữ"), "{:?}", gifts.notes);
    let cases = total(&desk, "M02", june);
    assert_eq!(
        (cases.text.as_str(), cases.amount),
        ("không phát sinh", None)
    );
}

#[test]
fn a_longer_period_follows_from_the_shorter_ones_where_it_was_not_reported() {
    let desk = desk_of("D916");
    let ward = unit(&desk, "C31144-A");
    for (month, told, poor) in [(1, "10", "50"), (2, "20", "48"), (3, "30", "45")] {
        let of = format!("2024-M{month:02}");
        sent(&desk, ward, period(&of), &[("B01", told), ("F21", poor)]);
    }
    assert_eq!(total(&desk, "B01", "2024-Q1").text, "60");
    assert_eq!(
        total(&desk, "F21", "2024-Q1").text,
        "45",
        "what stands is taken last"
    );
    // Half a year of which only a quarter was told is at least that.
    assert_eq!(total(&desk, "B01", "2024-H1").text, "hơn 60");
    // A typed figure stands, and the difference is told.
    sent(&desk, ward, period("2024-Q1"), &[("B01", "65")]);
    let typed = total(&desk, "B01", "2024-Q1");
    assert_eq!(
        (typed.text.as_str(), typed.by_months.as_deref()),
        ("65", Some("60"))
    );
}

#[test]
fn any_total_opens_down_to_the_figures_of_its_units() {
    let desk = desk_of("D916");
    let [a, b] = ["C31144-A", "C31117-A"].map(|code| unit(&desk, code));
    let june = period("2024-M06");
    sent(&desk, a, june, &[("B01", "12")]);
    sent(&desk, b, june, &[("B01", "nhiều cuộc")]);
    let rows = desk
        .office
        .read(|reading| drill(reading, "B01", june, None))
        .unwrap();
    let row = |unit: i64| rows.iter().find(|row| row.unit == unit).unwrap();
    assert!(row(a).counted && row(a).text == "12" && row(a).report.is_some());
    assert!(!row(b).counted && row(b).why.contains("Không phải số"));
    let silent = rows.iter().filter(|row| row.report.is_none());
    assert!(silent.clone().count() > 0);
    assert!(silent.into_iter().all(|row| row.why == "Chưa gửi báo cáo"));
}

#[test]
fn totals_are_shown_as_units_were_and_under_those_of_today() {
    let desk = desk_of("D916");
    let june = period("2024-M06");
    // Xuân Khánh and Tân An went into Ninh Kiều; Bùi Hữu Nghĩa was split.
    let [a, b, split] = ["C31144-A", "C31135-A", "C31178-A"].map(|code| unit(&desk, code));
    sent(&desk, a, june, &[("B01", "10")]);
    sent(&desk, b, june, &[("B01", "20")]);
    sent(&desk, split, june, &[("B01", "5")]);
    let of = |mapped: Option<&str>| {
        let day = mapped.map(|day| day.parse().unwrap());
        let rows = desk
            .office
            .read(|reading| by_unit(reading, "B01", june, day))
            .unwrap();
        rows.into_iter()
            .map(|row| (row.name, row.text))
            .collect::<Vec<_>>()
    };
    let own = |name: &str, text: &str| (name.to_owned(), text.to_owned());
    let was = of(None);
    assert!(was.contains(&own("Phường Xuân Khánh", "10")), "{was:?}");
    assert_eq!(was.len(), 3);
    let today = of(Some("2025-07-01"));
    assert_eq!(
        today,
        [
            own("Phường Ninh Kiều", "30"),
            own("Chưa phân bổ (đơn vị đã chia tách hoặc kết thúc)", "5"),
        ]
    );
}

#[test]
fn a_consolidated_report_says_what_it_rests_on_and_takes_in_what_was_received() {
    let desk = desk_of("D916");
    let (district, june) = (unit(&desk, "D916"), period("2024-M06"));
    let ward = sent(&desk, unit(&desk, "C31144-A"), june, &[("B01", "12")]);
    let key = consolidate(&desk.office, &desk.ctx(), district, june).unwrap();
    let told = sheet(&desk, key);
    let row = told.rows.iter().find(|row| row.code == "B01").unwrap();
    assert_eq!((row.text.as_str(), row.source.as_str()), ("12", "sum"));
    assert!(row.note.starts_with("1/"), "{}", row.note);
    assert_eq!(sheet(&desk, ward).head.state_text, "Đã tổng hợp");
    // Its own report is no report of a unit below.
    assert_eq!(total(&desk, "B01", "2024-M06").text, "12");
}

#[test]
fn a_register_tells_its_figures_and_a_typed_one_needs_a_reason() {
    use office::models;
    let desk = desk_of("D916");
    for title in ["A", "B"] {
        let draft = crate::models::draft(&[("title", title), ("field", "KT")]);
        models::put_registration(&desk.office, &desk.ctx(), 2024, None, &draft).unwrap();
    }
    let key = typed(
        &desk,
        unit(&desk, "D916"),
        period("2024-H1"),
        &[("C01", "5")],
    );
    let told = sheet(&desk, key);
    let row = told.rows.iter().find(|row| row.code == "C01").unwrap();
    assert_eq!(row.derived.as_deref(), Some("2"));
    let finding = told
        .findings
        .iter()
        .find(|one| one.number == "R-09")
        .unwrap();
    assert!(
        finding.text.contains("ghi 5") && finding.text.contains("có 2; lệch 3"),
        "{}",
        finding.text
    );
    take_registers(&desk.office, &desk.ctx(), key).unwrap();
    assert_eq!(shown(&desk, key, "C01"), "2");
    let over = report::CellTyped {
        code: "C01".into(),
        text: "5".into(),
        reason: Some("Ba mô hình chưa vào sổ".into()),
        note: None,
    };
    report::put_cell(&desk.office, &desk.ctx(), key, &over).unwrap();
    take_registers(&desk.office, &desk.ctx(), key).unwrap();
    assert_eq!(shown(&desk, key, "C01"), "5", "a reasoned figure stays");
    assert!(
        !sheet(&desk, key)
            .findings
            .iter()
            .any(|one| one.number == "R-09")
    );
}

#[test]
fn a_trend_goes_back_period_by_period() {
    let desk = desk_of("D916");
    let ward = unit(&desk, "C31144-A");
    for (of, told) in [("2023-M12", "7"), ("2024-M01", "9"), ("2024-M03", "11")] {
        sent(&desk, ward, period(of), &[("B01", told)]);
    }
    let points = desk
        .office
        .read(|reading| trend(reading, "B01", period("2024-M03"), 4))
        .unwrap();
    let told: Vec<&str> = points.iter().map(|point| point.text.as_str()).collect();
    assert_eq!(told, ["7", "9", "", "11"]);
}

#[test]
fn consolidating_is_looked_over_first_and_again_when_a_unit_hands_in_another_version() {
    let desk = desk_of("D916");
    let (district, june) = (unit(&desk, "D916"), period("2024-M06"));
    let ward = unit(&desk, "C31144-A");
    let first = sent(&desk, ward, june, &[("F08", "3"), ("B01", "12")]);
    let plan = |desk: &Desk| {
        let told = desk
            .office
            .read(|reading| consolidation(reading, district, june))
            .unwrap();
        let changes = told
            .changes
            .into_iter()
            .map(|one| (one.code, one.before, one.after));
        (
            changes.collect::<Vec<_>>(),
            told.missing.len(),
            told.kept.len(),
        )
    };
    let told = |code: &str, before: &str, after: &str| {
        (code.to_owned(), before.to_owned(), after.to_owned())
    };
    let (changes, missing, _) = plan(&desk);
    assert_eq!(changes, [told("B01", "", "12"), told("F08", "", "3")]);
    assert!(missing > 0);
    consolidate(&desk.office, &desk.ctx(), district, june).unwrap();
    assert_eq!(plan(&desk).0, []);

    // The ward hands in anew: one figure more, one gone.
    let again = report::revise(&desk.office, &desk.ctx(), first).unwrap();
    put(&desk, again, "F08", "5");
    put(&desk, again, "B01", "");
    moved(&desk, again, ReportState::Received);
    assert_eq!(
        plan(&desk).0,
        [told("B01", "12", ""), told("F08", "3", "5")]
    );
    let key = consolidate(&desk.office, &desk.ctx(), district, june).unwrap();
    assert_eq!(plan(&desk).0, []);
    let rows = sheet(&desk, key).rows;
    let text = |code: &str| {
        rows.iter()
            .find(|row| row.code == code)
            .unwrap()
            .text
            .clone()
    };
    assert_eq!((text("F08").as_str(), text("B01").as_str()), ("5", ""));

    // What somebody typed stays, and is told of.
    put(&desk, key, "F08", "6");
    let (changes, _, kept) = plan(&desk);
    assert_eq!((changes.len(), kept), (0, 1));
    consolidate(&desk.office, &desk.ctx(), district, june).unwrap();
    assert_eq!(
        sheet(&desk, key)
            .rows
            .iter()
            .find(|row| row.code == "F08")
            .unwrap()
            .text,
        "6"
    );
}
