//! From draft to lock: versions, reasons, the board.

use office::Code;
use office::reports::ReportState;
use office::reports::report::{self, DaySet};
use office::reports::sums::summary;

use super::{desk_of, moved, period, put, sent, sheet, shown, typed, unit};

#[test]
fn only_what_was_handed_in_counts_and_the_newest_version_of_it() {
    let desk = desk_of("D916");
    let (ward, june) = (unit(&desk, "C31144-A"), period("2024-M06"));
    let total = || {
        let done = desk
            .office
            .read(|reading| summary(reading, june, None))
            .unwrap();
        done.totals
            .iter()
            .find(|total| total.code == "B01")
            .map(|total| total.text.clone())
    };
    let first = typed(&desk, ward, june, &[("B01", "10")]);
    assert_eq!(total(), None, "a draft is not added up");
    moved(&desk, first, ReportState::Sent);
    assert_eq!(total().as_deref(), Some("10"));
    moved(&desk, first, ReportState::Returned);
    assert_eq!(total(), None);
    assert_eq!(sheet(&desk, first).head.reason, "Sai số");
    moved(&desk, first, ReportState::Sent);
    let second = report::revise(&desk.office, &desk.ctx(), first).unwrap();
    put(&desk, second, "B01", "12");
    assert_eq!(
        total().as_deref(),
        Some("10"),
        "the old one counts until the new one is sent"
    );
    moved(&desk, second, ReportState::Sent);
    assert_eq!(total().as_deref(), Some("12"));
    assert_eq!(sheet(&desk, first).head.version, 1, "the old one is kept");
    assert_eq!(sheet(&desk, second).versions.len(), 2);
    assert!(desk.office.check().unwrap().is_empty());
}

#[test]
fn returning_and_unlocking_need_a_reason_and_a_locked_report_is_closed() {
    let desk = desk_of("D916");
    let key = sent(
        &desk,
        unit(&desk, "C31144-A"),
        period("2024-M06"),
        &[("B01", "10")],
    );
    let (office, ctx) = (&desk.office, || desk.ctx());
    let refused = report::set_state(office, &ctx(), &[key], ReportState::Returned, None);
    assert_eq!(refused.unwrap_err().code, Code::ReasonMissing);
    report::lock(office, &ctx(), &[key]).unwrap();
    let typed = report::CellTyped {
        code: "B01".into(),
        text: "11".into(),
        ..Default::default()
    };
    let refused = report::put_cell(office, &ctx(), key, &typed).unwrap_err();
    assert_eq!(refused.code, Code::ReportLocked);
    // Neither the lock nor what was typed before it is taken back from under it.
    let done = office.operations(10).unwrap();
    let of = |kind: &str| done.iter().find(|row| row.kind == kind).unwrap().key;
    let sealed = office.undo(&ctx(), Some(of("reports.lock"))).unwrap_err();
    assert_eq!(sealed.code, Code::OperationSealed);
    let in_the_way = office.undo(&ctx(), Some(of("reports.cell"))).unwrap();
    assert!(!in_the_way.conflicts.is_empty());
    assert_eq!(shown(&desk, key, "B01"), "10");
    assert!(report::unlock(office, &ctx(), key, " ").is_err());
    report::unlock(office, &ctx(), key, "Đơn vị xin sửa").unwrap();
    report::put_cell(office, &ctx(), key, &typed).unwrap();
}

#[test]
fn another_version_of_a_locked_report_counts_only_with_leave() {
    let desk = desk_of("D916");
    let (ward, june) = (unit(&desk, "C31144-A"), period("2024-M06"));
    let key = sent(&desk, ward, june, &[("B01", "10")]);
    report::lock(&desk.office, &desk.ctx(), &[key]).unwrap();
    let second = report::revise(&desk.office, &desk.ctx(), key).unwrap();
    moved(&desk, second, ReportState::Sent);
    assert!(sheet(&desk, key).head.counts);
    assert!(!sheet(&desk, second).head.counts);
    let leave = DaySet {
        open_until: "30/6/2024".into(),
        ..DaySet::default()
    };
    report::set_day(&desk.office, &desk.ctx(), june, Some(ward), &leave).unwrap();
    assert!(!sheet(&desk, key).head.counts);
    assert!(sheet(&desk, second).head.counts);
}

#[test]
fn the_board_tells_sent_late_and_incomplete_from_the_figures_too() {
    let desk = desk_of("D916");
    let may = period("2024-M05");
    let wards = ["C31144-A", "C31117-A", "C31120-A"].map(|code| unit(&desk, code));
    sent(
        &desk,
        wards[0],
        may,
        &[("B01", "10"), ("B02", "đang rà soát")],
    );
    typed(&desk, wards[1], may, &[("B01", "3")]);
    let today = "2024-06-18".parse().unwrap();
    let board = desk
        .office
        .read(|reading| report::board(reading, may, today))
        .unwrap();
    let row = |unit: i64| board.rows.iter().find(|row| row.unit == unit).unwrap();
    assert!(board.expected > 3);
    assert_eq!(board.sent, 1);
    assert_eq!(board.late, board.expected, "sent on 18 June, due in May");
    let first = row(wards[0]);
    assert!(first.incomplete && first.late && first.counts);
    assert_eq!((first.filled, first.unreadable), (2, 1));
    let second = row(wards[1]);
    assert!(second.late && !second.incomplete && !second.counts);
    assert_eq!(second.state_text, "Nháp");
    assert_eq!(row(wards[2]).report, None);
    // Districts ended in June 2025: nobody is asked for a report after that.
    let after = period("2025-M08");
    let board = desk
        .office
        .read(|reading| report::board(reading, after, today))
        .unwrap();
    assert_eq!(board.expected, 1);
}

#[test]
fn a_draft_goes_with_its_figures_and_comes_back_with_them() {
    let desk = desk_of("D916");
    let key = typed(
        &desk,
        unit(&desk, "C31144-A"),
        period("2024-M06"),
        &[("B01", "10")],
    );
    let before = desk.office.dump().unwrap();
    report::remove_draft(&desk.office, &desk.ctx(), key).unwrap();
    desk.office.undo(&desk.ctx(), None).unwrap();
    assert_eq!(desk.office.dump().unwrap(), before);
}
