//! Laws of adding up, for any figures: the order of adding does not matter, shares are shares of
//! sums, a locked report is the same whatever becomes of the catalogue.

use office::print;
use office::reports::known::{NewIndicator, add_indicator};
use office::reports::report::{self, CellTyped};
use office::reports::sums::{by_unit, summary, trend};
use office::reports::{IndicatorKind, ReportState};
use proptest::prelude::*;

use super::{desk_of, period, sent, unit};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(6))]

    #[test]
    fn over_units_then_time_is_over_time_then_units(
        told in prop::collection::vec(prop::collection::vec(0_i64..1_000_000, 3), 3),
    ) {
        let desk = desk_of("D916");
        let wards = ["C31144-A", "C31117-A", "C31120-A"].map(|code| unit(&desk, code));
        for (ward, months) in wards.iter().zip(&told) {
            for (month, figure) in (1..).zip(months) {
                let month: i64 = month;
                let part = (figure / 2).to_string();
                let of = period(&format!("2024-M{month:02}"));
                let key = report::open_report(&desk.office, &desk.ctx(), *ward, of).unwrap();
                let typed = [("B02", figure.to_string()), ("D16", figure.to_string()), ("D17", part)];
                let typed: Vec<CellTyped> = typed.into_iter().map(|(code, text)| CellTyped {
                    code: code.into(),
                    text,
                    ..CellTyped::default()
                }).collect();
                report::put_cells(&desk.office, &desk.ctx(), key, &typed).unwrap();
                report::set_state(&desk.office, &desk.ctx(), &[key], ReportState::Received, None).unwrap();
            }
        }
        let all: i64 = told.iter().flatten().sum();
        let quarter = period("2024-Q1");
        desk.office.read(|reading| {
            // Over time first: the quarter of each unit follows from its months.
            let done = summary(reading, quarter, None)?;
            let total = done.totals.iter().find(|total| total.code == "B02").unwrap();
            assert_eq!(total.amount, Some(all));
            // Over units first: the months of all units.
            let points = trend(reading, "B02", period("2024-M03"), 3)?;
            assert_eq!(points.iter().filter_map(|point| point.amount).sum::<i64>(), all);
            // Unit by unit.
            let mut months = 0;
            for month in 1..=3 {
                let of = period(&format!("2024-M{month:02}"));
                months += by_unit(reading, "B02", of, None)?.iter().filter_map(|row| row.amount).sum::<i64>();
            }
            assert_eq!(months, all);
            // A share of all is the share of the sums.
            let (part, whole) = told.iter().flatten().fold((0, 0), |(part, whole), figure| (part + figure / 2, whole + figure));
            let share = done.totals.iter().find(|total| total.code == "D18");
            assert_eq!(share.and_then(|total| total.parts), (whole > 0).then_some((part, whole)));
            Ok(())
        }).unwrap();
    }
}

#[test]
fn a_locked_report_stays_byte_for_byte_the_same() {
    let desk = desk_of("D916");
    let (ward, june) = (unit(&desk, "C31144-A"), period("2024-M06"));
    let key = sent(&desk, ward, june, &[("B01", "12"), ("F05", "hơn 7 tỷ")]);
    report::lock(&desk.office, &desk.ctx(), &[key]).unwrap();
    let paper = || {
        let document = desk
            .office
            .read(|reading| print::document(reading, "reports.appendix", key));
        serde_json::to_string(&document.unwrap()).unwrap()
    };
    let before = paper();
    // The catalogue grows, another version comes, the ward gets another spelling.
    let new = NewIndicator {
        name: "Chỉ tiêu mới".into(),
        unit: "cuộc".into(),
        kind: IndicatorKind::Flow,
        group: "Tổ chức".into(),
        decimals: None,
        parts: Vec::new(),
        whole: Vec::new(),
    };
    add_indicator(&desk.office, &desk.ctx(), &new).unwrap();
    let second = report::revise(&desk.office, &desk.ctx(), key).unwrap();
    super::put(&desk, second, "B01", "99");
    let renamed = office::OfficeProfile {
        name: "Ban Tuyên giáo và Dân vận".into(),
        ..desk.office.profile().unwrap()
    };
    desk.office.edit_profile(&desk.ctx(), &renamed).unwrap();
    office::units::remember_alias(&desk.office, &desk.ctx(), "P. XK", ward).unwrap();
    assert_eq!(paper(), before);
    // Once it was unlocked it is locked anew, as it then is.
    report::unlock(&desk.office, &desk.ctx(), key, "Kiểm tra lại").unwrap();
    assert_ne!(paper(), before);
    report::lock(&desk.office, &desk.ctx(), &[key]).unwrap();
    assert!(desk.office.check().unwrap().is_empty());
}
