//! Laws, for any figures: the order of adding does not matter, shares are shares of sums, what was
//! printed as a workbook is taken in as it was, a locked report is the same whatever becomes of the
//! catalogue and of the units.

use office::import::{self, Kind};
use office::print;
use office::reports::known::{NewIndicator, add_indicator};
use office::reports::narrative;
use office::reports::report::{self, CellTyped};
use office::reports::sums::{by_unit, summary, trend};
use office::reports::target_of;
use office::reports::{IndicatorKind, ReportState};
use proptest::prelude::*;

use crate::desk::Desk;
use crate::journal::tamper::table::Foreign;

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

/// What is typed into the cells of one report: numbers, 0, none arising, about so many.
fn told() -> impl Strategy<Value = Vec<(String, String)>> {
    let codes = office::reports::indicators().iter().filter(|one| {
        let typed = matches!(one.kind, IndicatorKind::Flow | IndicatorKind::Stock);
        typed && one.decimals() == 0
    });
    let codes: Vec<String> = codes.map(|one| one.code.clone()).collect();
    let figure = prop_oneof![
        4 => (1_i64..2_000_000).prop_map(|figure| figure.to_string()),
        1 => Just("0".to_owned()),
        1 => Just("không phát sinh".to_owned()),
        1 => (1_i64..9_000).prop_map(|figure| format!("hơn {figure}")),
        1 => (1_i64..9_000).prop_map(|figure| format!("khoảng {figure}")),
    ];
    let some = prop::sample::subsequence(codes.clone(), codes.len());
    some.prop_flat_map(move |codes| {
        let figures = prop::collection::vec(figure.clone(), codes.len());
        (Just(codes), figures).prop_map(|(codes, figures)| codes.into_iter().zip(figures).collect())
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_was_printed_as_a_workbook_is_taken_in_as_it_was(told in told()) {
        let (from, to) = (desk_of("D916"), desk_of("D916"));
        let (ward, june) = (unit(&from, "C31144-A"), period("2024-M06"));
        let given: Vec<(&str, &str)> = told.iter().map(|(code, text)| (code.as_str(), text.as_str())).collect();
        let key = sent(&from, ward, june, &given);
        let document = from.office.read(|reading| print::document(reading, "reports.appendix", key)).unwrap();
        let file = to.path("bieu-so-lieu.xlsx");
        std::fs::write(&file, papers::xlsx(&document).unwrap()).unwrap();
        let target = target_of(june, Some(ward));
        let batch = import::stage_file(&to.office, &to.ctx(), &file, Kind::Indicators, target, &()).unwrap();
        import::commit(&to.office, &to.ctx(), batch).unwrap();
        let taken = report::open_report(&to.office, &to.ctx(), ward, june).unwrap();
        let figures = |desk: &Desk, key: i64| -> Vec<(String, String, String)> {
            let rows = super::sheet(desk, key).rows.into_iter();
            let told = rows.filter(|row| !row.text.is_empty());
            told.map(|row| (row.code, row.state, row.text)).collect()
        };
        let (before, after) = (figures(&from, key), figures(&to, taken));
        let lost: Vec<_> = before.iter().filter(|one| !after.contains(one)).collect();
        let new: Vec<_> = after.iter().filter(|one| !before.contains(one)).collect();
        prop_assert!(lost.is_empty() && new.is_empty(), "lost {lost:?}, new {new:?}");
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

#[test]
fn a_locked_report_is_the_same_after_every_reorganisation() {
    let desk = desk_of("D916");
    let (ward, other) = (unit(&desk, "C31144-A"), unit(&desk, "C31117-A"));
    let june = period("2024-M06");
    let key = sent(&desk, ward, june, &[("B01", "12"), ("F05", "hơn 7 tỷ")]);
    sent(&desk, other, june, &[("B01", "30")]);
    let words = "Đã tổ chức {{B01}} cuộc tuyên truyền.";
    narrative::put_section(&desk.office, &desk.ctx(), key, "N01", words).unwrap();
    report::lock(&desk.office, &desk.ctx(), &[key]).unwrap();
    let papers = |desk: &Desk| -> Vec<String> {
        let forms = [
            "reports.appendix",
            "reports.comparison",
            "reports.narrative",
        ];
        let made = forms.map(|form| {
            let document = desk
                .office
                .read(|reading| print::document(reading, form, key));
            serde_json::to_string(&document.unwrap()).unwrap()
        });
        made.to_vec()
    };
    let before = papers(&desk);
    // A newer list of units: the ward has another name and another district, and then it ended, half
    // of it here and half of it there.
    Foreign::of(&desk).behind_the_journal(&format!(
        "UPDATE unit_name SET name = 'Phường Tên Mới' WHERE unit = {ward};
         UPDATE unit_relation SET other = (SELECT key FROM unit WHERE code = 'D917') WHERE unit = {ward};
         UPDATE unit SET valid_to = '2024-06-15', kind = 'commune' WHERE key = {ward};
         INSERT INTO unit_succession (id, date, from_unit, to_unit, kind, basis)
           SELECT randomblob(16), '2024-06-16', {ward}, key, 'split_part', '' FROM unit
             WHERE code IN ('C31117-A', 'C31120-A');"
    ));
    let desk = desk.reopened();
    assert_eq!(papers(&desk), before);
    let now = desk
        .office
        .read(|reading| {
            by_unit(
                reading,
                "B01",
                june,
                chrono::NaiveDate::from_ymd_opt(2024, 6, 30),
            )
        })
        .unwrap();
    let lost: Vec<_> = now.iter().filter(|row| row.unit.is_none()).collect();
    assert_eq!(lost[0].amount, Some(12), "what was split is not allocated");
}
