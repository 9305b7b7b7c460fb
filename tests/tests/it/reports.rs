//! Reports of figures in the window: a monthly report typed by keyboard alone as it stands on paper, looked
//! over, sent, received, locked, added up and printed.

use journeys::{Grid, Screen, until_is};
use serde_json::json;

use crate::offices::Prepared;

/// The first lines of the monthly form: whole figures, a 0, nothing arising, nothing known, an amount in
/// words; empty where nothing is typed. The tenth is above the whole it is a part of.
const TYPED: [&str; 16] = [
    "12",
    "0",
    "không phát sinh",
    "chưa có số liệu",
    "118",
    "",
    "3",
    "210",
    "20",
    "25",
    "",
    "",
    "",
    "",
    "",
    "hơn 7 tỉ",
];
/// Opinions that were answered, and donations.
const ANSWERED: usize = 9;
const DONATED: usize = 15;

#[test]
fn a_monthly_report_is_typed_by_keyboard_sent_received_locked_and_printed() {
    let prepared = Prepared::empty();
    let screen = Screen::start();
    let window = prepared.open(&screen);
    window.follow("rail-reports", "board-span");
    window.choose("board-year", "2026");
    window.choose("board-span", "M09");
    window.expect("board-add", "");
    window.picture("reports-empty");
    window.follow("board-add", "unit-text");
    window.fill("unit-text", "Phường Cái Khế");
    window.expect("unit-hit", "Cái Khế");
    let keyboard = window.take_keyboard(&screen);
    window.click("unit-hit");

    // The keyboard is in the first figure without a click.
    let grid = Grid::of(&window, "figure");
    grid.expect_active(0, "value");
    for text in TYPED {
        keyboard.write(text);
        keyboard.press(&["Return"]);
    }
    grid.expect_saved();
    grid.expect(2, "read", "không phát sinh");
    grid.expect(DONATED, "read", "hơn 7.000.000.000");
    window.follow("tab-findings", "report-findings");
    window.expect("report-findings", "lớn hơn");
    window.picture("reports-sheet");
    grid.enter(ANSWERED, "value");
    keyboard.write("15");
    keyboard.press(&["Return"]);
    let above = "return document.querySelector('[data-testid=\"report-findings\"]').textContent.includes('lớn hơn');";
    until_is("a part above its whole", json!(false), || {
        window.read(above, json!([]))
    });
    grid.enter(ANSWERED, "value");
    window.follow("tab-cell", "cell-story");
    window.expect("cell-history", "25 → 15");
    window.picture("reports-cell");

    window.follow("report-do-sent", "report-do-received");
    window.expect("report-state", "Đã gửi");
    window.click("report-do-received");
    window.expect("report-state", "Đã tiếp nhận");
    window.follow("report-do-locked", "report-move-submit");
    window.click("report-move-submit");
    window.expect("report-state", "Đã khóa");
    window.follow("report-print", "preview-form");
    window.expect_drawn("preview-page");
    window.picture("reports-print");
    assert_eq!(window.texts("error-note"), [""; 0]);
    window.follow("back", "report-do-unlock");

    window.follow("back", "board-row");
    window.expect("board-told", "Đã gửi 1/1");
    window.expect("board-cell-filled", "/30");
    window.picture("reports-board");
    window.follow("board-totals", "totals");
    window.click("total-F04 button");
    window.expect("drill", "Cái Khế");
    window.expect("chart-trend", "tháng 9 năm 2026");
    window.picture("reports-totals");
    let reports = prepared.office().ask(&["list"], &["reports"]);
    assert_eq!(reports[0]["state"], "locked");
}
