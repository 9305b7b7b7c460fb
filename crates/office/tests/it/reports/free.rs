//! Reports of a stretch between two days: "từ đầu năm đến nay".

use office::import::{self, Kind};
use office::reports::known::{NewIndicator, add_indicator};
use office::reports::report;
use office::reports::sums::{summary, trend};
use office::reports::{IndicatorKind, Period, target_of};

use super::{desk_of, period, sent, shown, unit};
use crate::desk::Desk;

const STRETCH: &str = "2024-X20240101-20240618";

/// What an indicator comes to in a period, and over how many units.
fn total(desk: &Desk, of: Period, code: &str) -> Option<(String, u32)> {
    let summary = desk.office.read(|reading| summary(reading, of, None));
    let mut totals = summary.unwrap().totals.into_iter();
    let found = totals.find(|total| total.code == code)?;
    Some((found.text, found.counted))
}

#[test]
fn a_stretch_is_added_up_by_itself_and_into_nothing_else() {
    let desk = desk_of("D916");
    let (ward, other) = (unit(&desk, "C31144-A"), unit(&desk, "C31117-A"));
    let stretch = period(STRETCH);
    sent(&desk, ward, stretch, &[("B01", "100")]);
    sent(&desk, other, stretch, &[("B01", "11")]);
    sent(&desk, ward, period("2024-M05"), &[("B01", "7")]);
    // One within a month would be taken for the month, were it counted by months.
    sent(
        &desk,
        ward,
        period("2024-X20240603-20240618"),
        &[("B01", "1000")],
    );
    assert_eq!(total(&desk, stretch, "B01"), Some(("111".into(), 2)));
    for (of, expected) in [("2024-M05", "7"), ("2024-H1", "hơn 7"), ("2024-Y", "hơn 7")] {
        let found = total(&desk, period(of), "B01").map(|(text, _)| text);
        assert_eq!(found.as_deref(), Some(expected), "{of}");
    }
    assert_eq!(total(&desk, period("2024-M06"), "B01"), None);
    let points = desk
        .office
        .read(|reading| trend(reading, "B01", period("2024-M06"), 3))
        .unwrap();
    let shown: Vec<&str> = points.iter().map(|point| point.text.as_str()).collect();
    assert_eq!(shown, ["", "7", ""]);
    let points = desk
        .office
        .read(|reading| trend(reading, "B01", stretch, 2))
        .unwrap();
    let shown: Vec<(&str, &str)> = points
        .iter()
        .map(|point| (point.period_name.as_str(), point.text.as_str()))
        .collect();
    assert_eq!(
        shown,
        [
            ("từ 01/01/2023 đến 18/6/2023", ""),
            ("từ 01/01/2024 đến 18/6/2024", "111")
        ]
    );
    assert!(desk.office.check().unwrap().is_empty());
}

#[test]
fn a_stretch_closes_on_its_last_day() {
    let desk = desk_of("D916");
    let ward = unit(&desk, "C31144-A");
    let key = sent(&desk, ward, period(STRETCH), &[("B01", "100")]);
    let board = desk
        .office
        .read(|reading| report::board(reading, period(STRETCH), "2024-06-19".parse().unwrap()))
        .unwrap();
    assert_eq!(board.as_of.to_string(), "2024-06-18");
    assert_eq!(board.due.to_string(), "2024-06-21");
    let sheet = super::sheet(&desk, key);
    assert_eq!(sheet.head.period_name, "từ 01/01/2024 đến 18/6/2024");
}

#[test]
fn a_file_is_taken_into_the_stretch_and_the_offices_own_indicator_by_its_name() {
    let desk = desk_of("D916");
    let ward = unit(&desk, "C31144-A");
    let own = NewIndicator {
        name: "Số tàu vũ trụ đã phóng".into(),
        unit: "tàu".into(),
        kind: IndicatorKind::Flow,
        group: "B".into(),
        decimals: None,
        parts: Vec::new(),
        whole: Vec::new(),
    };
    let code = add_indicator(&desk.office, &desk.ctx(), &own).unwrap();
    let path = desk.path("tu-dau-nam.csv");
    let text = "Báo cáo số liệu 6 tháng đầu năm 2024;;\nPhường Xuân Khánh;;\nChỉ tiêu;ĐVT;Số liệu\nCuộc tuyên truyền, hội nghị quán triệt;cuộc;48\n2. Số tàu vũ trụ đã phóng;tàu;3\n";
    std::fs::write(&path, text).unwrap();
    let target = target_of(period(STRETCH), Some(ward));
    let (office, ctx) = (&desk.office, desk.ctx());
    let batch = import::stage_file(office, &ctx, &path, Kind::Indicators, target, &()).unwrap();
    let receipt = import::commit(office, &ctx, batch).unwrap();
    assert_eq!((receipt.new, receipt.rejected), (2, 0), "{receipt:?}");
    let key = report::open_report(office, &ctx, ward, period(STRETCH)).unwrap();
    assert_eq!(shown(&desk, key, "B01"), "48");
    assert_eq!(shown(&desk, key, &code), "3");
}
