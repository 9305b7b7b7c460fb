//! Typing figures: states that stay apart, small undoable steps, the story of a cell.

use office::Code;
use office::reports::IndicatorKind;
use office::reports::known::{NewIndicator, add_indicator, catalogue_of};
use office::reports::report::{self, CellTyped};
use office::reports::sets::{NewReportForm, add_form, report_forms};

use super::{period, put, sheet, shown, typed, unit};
use crate::desk::Desk;

#[test]
fn zero_none_arising_and_nothing_known_stay_three_things() {
    let desk = Desk::new();
    let ward = unit(&desk, "C31144-A");
    let figures = [
        ("M02", "0"),
        ("M03", "không phát sinh"),
        ("M04", "chưa có số liệu"),
    ];
    let key = typed(&desk, ward, period("2024-M06"), &figures);
    let states: Vec<(String, String)> = sheet(&desk, key)
        .rows
        .into_iter()
        .filter(|row| row.code.starts_with('M'))
        .map(|row| (row.state, row.text))
        .collect();
    let expected = [
        ("", ""),
        ("zero", "0"),
        ("none_arising", "không phát sinh"),
        ("blank", "chưa có số liệu"),
    ];
    let expected = expected.map(|(state, text)| (state.to_owned(), text.to_owned()));
    assert_eq!(states, expected);
    let desk = desk.reopened();
    assert_eq!(shown(&desk, key, "M02"), "0");
}

#[test]
fn a_figure_is_shown_beside_the_period_before_and_the_year_before() {
    let desk = Desk::new();
    let ward = unit(&desk, "C31144-A");
    super::sent(&desk, ward, period("2024-M05"), &[("B01", "120")]);
    super::sent(&desk, ward, period("2023-M06"), &[("B01", "140")]);
    let key = typed(&desk, ward, period("2024-M06"), &[("B01", "150")]);
    let sheet = sheet(&desk, key);
    let row = sheet.rows.iter().find(|row| row.code == "B01").unwrap();
    assert_eq!(row.previous, "120");
    assert_eq!(row.since_previous, "+30 (+25,0 %)");
    assert_eq!(row.last_year, "140");
    assert_eq!(row.since_last_year, "+10 (+7,1 %)");
    assert_eq!(sheet.previous_name, "tháng 5 năm 2024");
    assert_eq!(sheet.last_year_name, "tháng 6 năm 2023");
}

#[test]
fn each_figure_is_one_step_that_undo_takes_back() {
    let desk = Desk::new();
    let key = typed(
        &desk,
        unit(&desk, "C31144-A"),
        period("2024-M06"),
        &[("B01", "120")],
    );
    put(&desk, key, "B01", "1200");
    assert_eq!(shown(&desk, key, "B01"), "1.200");
    desk.office.undo(&desk.ctx(), None).unwrap();
    assert_eq!(shown(&desk, key, "B01"), "120");
    put(&desk, key, "B01", "");
    assert_eq!(shown(&desk, key, "B01"), "");
    desk.office.undo(&desk.ctx(), None).unwrap();
    assert_eq!(shown(&desk, key, "B01"), "120");
    assert!(desk.office.check().unwrap().is_empty());
}

#[test]
fn the_story_of_a_figure_tells_old_new_who_and_why() {
    let desk = Desk::new();
    let key = typed(
        &desk,
        unit(&desk, "C31144-A"),
        period("2024-M06"),
        &[("B01", "120")],
    );
    let again = CellTyped {
        code: "B01".into(),
        text: "118".into(),
        note: Some("Đã trừ 2 cuộc trùng".into()),
        reason: Some("Đếm lại".into()),
    };
    report::put_cell(&desk.office, &desk.ctx(), key, &again).unwrap();
    let story = desk
        .office
        .read(|reading| report::history(reading, key, "B01"))
        .unwrap();
    let told: Vec<(&str, &str, &str)> = story
        .iter()
        .map(|one| (one.before.as_str(), one.after.as_str(), one.reason.as_str()))
        .collect();
    assert_eq!(told, [("", "120", ""), ("120", "118", "Đếm lại")]);
    assert!(story.iter().all(|one| one.actor == "Người kiểm thử"));
}

#[test]
fn typing_tells_which_lines_follow() {
    let desk = Desk::new();
    let key = typed(
        &desk,
        unit(&desk, "C31144-A"),
        period("2024-Q2"),
        &[("D19", "40")],
    );
    let saved = put(&desk, key, "D20", "36");
    let share = saved.rows.iter().find(|row| row.code == "D21").unwrap();
    assert_eq!(share.derived.as_deref(), Some("90 (36/40)"));
    assert!(saved.findings.is_empty(), "{:?}", saved.findings);
    let saved = put(&desk, key, "D20", "46");
    assert!(
        saved.findings.iter().any(|one| one.text.contains('6')),
        "{saved:?}"
    );
}

#[test]
fn an_office_adds_indicators_and_another_version_of_a_form_and_reports_keep_theirs() {
    let desk = Desk::new();
    let ward = unit(&desk, "C31144-A");
    let old = typed(&desk, ward, period("2024-M05"), &[("B01", "1")]);
    let new = NewIndicator {
        name: "Tuyến đường tự quản".into(),
        unit: "km".into(),
        kind: IndicatorKind::Flow,
        group: "Hạ tầng".into(),
        decimals: Some(1),
        parts: Vec::new(),
        whole: Vec::new(),
    };
    let code = add_indicator(&desk.office, &desk.ctx(), &new).unwrap();
    assert_eq!(code, "Z01");
    let form = NewReportForm {
        code: Some("DV03".into()),
        name: "Biểu số liệu tháng, có tuyến đường".into(),
        valid_from: "2024-06-01".parse().unwrap(),
        spans: vec!["month".into()],
        kinds: Vec::new(),
        indicators: vec!["B01".into(), code.clone()],
    };
    add_form(&desk.office, &desk.ctx(), &form).unwrap();
    let made = typed(&desk, ward, period("2024-M06"), &[("Z01", "12,5")]);
    assert_eq!(shown(&desk, made, "Z01"), "12,5");
    assert_eq!(sheet(&desk, made).rows.len(), 2);
    assert!(sheet(&desk, old).rows.len() > 2);
    let forms = desk.office.read(report_forms).unwrap();
    assert_eq!(forms.iter().filter(|form| form.code == "DV03").count(), 2);
    let all = desk.office.read(catalogue_of).unwrap();
    assert_eq!(all.len(), 145);
    let unknown = CellTyped {
        code: "Z99".into(),
        text: "1".into(),
        ..CellTyped::default()
    };
    let refused = report::put_cell(&desk.office, &desk.ctx(), made, &unknown).unwrap_err();
    assert_eq!(refused.code, Code::NoSuchField);
}

#[test]
fn what_a_figure_would_mean_is_told_while_it_is_typed_and_nothing_is_kept() {
    let desk = Desk::new();
    let ward = unit(&desk, "C31144-A");
    super::sent(&desk, ward, period("2024-M05"), &[("B01", "100")]);
    let key = typed(&desk, ward, period("2024-M06"), &[("B01", "90")]);
    let before = desk.office.dump().unwrap();
    let tried = |text: &str| {
        let typed = CellTyped {
            code: "B01".into(),
            text: text.into(),
            ..CellTyped::default()
        };
        let tried = desk
            .office
            .read(|reading| report::try_cell(reading, key, &typed));
        tried.unwrap()
    };
    let saved = tried("125");
    let row = saved.rows.iter().find(|row| row.code == "B01").unwrap();
    assert_eq!(
        (row.text.as_str(), row.since_previous.as_str()),
        ("125", "+25 (+25,0 %)")
    );
    let odd = tried("mười");
    assert!(!odd.findings.is_empty(), "a text is told of at once");
    let none = tried("");
    assert_eq!(none.rows[0].since_previous, "");
    assert_eq!(desk.office.dump().unwrap(), before);
    assert_eq!(shown(&desk, key, "B01"), "90");
}
