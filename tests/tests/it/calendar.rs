//! The year's calendar in the window, from an entry typed by hand over a month walked by arrows to the
//! call sheet of a ceremony, which stands in the calendar by itself.

use journeys::{Dialog, Screen, until, until_is, words_of};
use serde_json::json;

use crate::offices::Prepared;
use crate::printing::DECIDED;

#[test]
fn a_years_calendar_leads_to_the_call_sheet_of_its_ceremony() {
    let prepared = Prepared::sample();
    let screen = Screen::start();
    let window = prepared.open(&screen);

    // A year begins with its fixed days; a conference is typed in.
    window.follow("rail-calendar", "calendar-year");
    window.choose("calendar-year", "2024");
    window.expect("calendar-row", "");
    window.follow("calendar-new", "entry-title");
    window.fill("entry-title", "Hội nghị tổng kết phong trào thi đua");
    window.fill("entry-starts", "31/11");
    window.fill("entry-venue", "Hội trường Quận ủy");
    window.click("entry-save");
    until_is("the dialog", false, || window.shows("entry-title"));
    window.fill("calendar-search", "tong ket phong");
    until_is("one line", 1, || window.texts("calendar-row").len());
    window.expect("calendar-row", "31/11");

    // A day that no calendar has was kept; it is mended where it was typed.
    window.follow("[data-testid=\"calendar-row\"] .open", "entry-title");
    window.expect("[role=\"dialog\"], dialog", "Không có ngày này");
    window.picture("calendar-entry");
    window.fill("entry-starts", "20/12");
    window.click("entry-save");
    until_is("the dialog", false, || window.shows("entry-title"));
    window.expect("calendar-row", "20/12/2024");
    // What narrows the year narrows its months too, until it is taken away.
    window.choose("calendar-view", "12");
    window.expect("month-grid", "Hội nghị tổng kết");
    let keyboard = window.take_keyboard(&screen);
    window.click("calendar-search");
    keyboard.press(&["ctrl+a", "Delete"]);
    window.expect("month-grid", "Quốc phòng");
    window.choose("calendar-view", "");
    window.expect("calendar-row", "Tết Nguyên đán");
    window.picture("calendar-year");

    // A month, walked by arrows over its end.
    window.choose("calendar-view", "12");
    window.expect("month-grid", "Hội nghị tổng kết");
    window.click("[data-day=\"2024-12-31\"]");
    window.expect("day-pane", "Ngày 31/12/2024");
    keyboard.press(&["Right"]);
    window.expect("day-pane", "Ngày 01/01/2025");
    keyboard.press(&["Left"]);
    window.expect("day-pane", "Ngày 31/12/2024");
    keyboard.press_times("Left", 11);
    window.expect("day-pane", "Hội nghị tổng kết");
    window.picture("calendar-month");

    // The ceremony of the decided round: turns from its decision, who hands over, who came.
    window.follow("rail-awards", "round-row");
    window.follow(DECIDED, "ceremony-open");
    window.follow("ceremony-open", "ceremony-edit");
    window.follow("ceremony-edit", "ceremony-occasion");
    window.fill("ceremony-occasion", "Họp mặt kỷ niệm ngày truyền thống");
    window.fill("ceremony-day", "14/10/2024");
    window.fill("ceremony-begins", "8 giờ 00");
    window.fill("ceremony-place", "Hội trường Quận ủy");
    window.click("ceremony-save");
    window.expect("ceremony-told", "14/10/2024");
    window.follow("ceremony-arrange", "ceremony-arrange-do");
    window.click("ceremony-arrange-do");
    window.expect("turn", "Lượt 1");
    window.fill("turn-presenter", "Nguyễn Hoàng Bảy");
    window.follow("turn-below", "turn-present");
    window.click("turn-below");
    let presenters = "return [...document.querySelectorAll('[data-testid=\"turn-presenter\"]')].every((field) => field.value === 'Nguyễn Hoàng Bảy');";
    until_is("one presenter", json!(true), || {
        window.read(presenters, json!([]))
    });
    window.click("turn-present");
    window.expect("ceremony-told", "có mặt");
    window.picture("ceremony");

    // The call sheet, as it is read out.
    window.follow("ceremony-print", "preview-save");
    window.expect_drawn("preview-page");
    window.picture("ceremony-paper");
    let paper = prepared.path("danh-sach-trao-thuong.pdf");
    Dialog::opened_by(&screen, || window.click("preview-save")).save_as(&paper);
    until("the call sheet", || paper.exists().then_some(()));
    let words = words_of(&paper);
    assert!(
        words.contains("Lượt 1") && words.contains("Nguyễn Hoàng Bảy"),
        "{words}"
    );

    // It stands in the calendar without being entered there, and leads back to its round.
    window.follow("rail-calendar", "calendar-view");
    window.fill("calendar-search", "le trao thuong");
    until_is("one line", 1, || window.texts("calendar-row").len());
    window.expect("calendar-row", "14/10/2024");
    window.follow("[data-testid=\"calendar-row\"] .open", "ceremony-open");
    let listed = prepared.office().ask(&["list"], &["calendar"]);
    assert_eq!(listed.as_array().map(Vec::len), Some(1), "{listed}");
}
