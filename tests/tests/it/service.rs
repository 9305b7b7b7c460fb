//! The service record of somebody proposed for a medal, typed by keyboard alone and printed; the
//! proposal of their round with its number and day.

use journeys::{Dialog, Screen, until, words_of};
use serde_json::json;

use crate::offices::Prepared;

#[test]
fn a_service_record_is_typed_counted_and_printed() {
    let prepared = Prepared::medal();
    let screen = Screen::start();
    let window = prepared.open(&screen);
    let keyboard = window.take_keyboard(&screen);
    window.follow("rail-awards", "round-row");
    window.follow("round-row button", "nomination-new");
    window.follow("nomination-new", "nomination-new-name");
    window.fill("nomination-new-name", "Ông Trần Văn Bé");
    window.fill("nomination-new-unit", "phường An Bình");
    window.click("nomination-new-submit");
    window.expect("nomination-row", "Trần Văn Bé");
    window.click("nomination-cell-name");
    window.expect("story-service", "Chưa ghi chức vụ nào");
    window.follow("service-open", "service-posts");
    window.expect("service-rule", "10 năm");

    let first = "document.querySelector('[data-testid=service-since]').focus()";
    window.read(first, json!([]));
    keyboard.write("01/2010");
    keyboard.press(&["Tab"]);
    keyboard.write("12/2015");
    keyboard.press(&["Tab"]);
    keyboard.write("Chuyen vien");
    keyboard.press(&["Tab"]);
    keyboard.write("Ban Dan van");
    keyboard.press(&["Return", "shift+Tab", "shift+Tab", "shift+Tab"]);
    // A day that no calendar has stays as typed, and its row says so.
    keyboard.write("31/02/2016");
    keyboard.press(&["Return"]);
    window.expect("service-state", "Chưa lưu");
    until("the row with the mistake", || {
        window.shows("service-post [aria-invalid]").then_some(())
    });
    window.expect("service-since", "31/02/2016");
    window.picture("journey-service-wrong");
    keyboard.press(&["Up"]);
    keyboard.write("01/2016");
    keyboard.press(&["Return"]);
    window.expect("service-state", "Đã lưu");
    window.expect("service-meets", "Đủ thời gian");
    window.expect("service-count", "6 năm");
    window.expect("service-count", "tính đủ");
    window.picture("journey-service");

    window.follow("medal-rule-open", "rule-years");
    window.fill("rule-years", "30");
    window.fill("rule-if-leader", "25");
    window.click("rule-confirmed");
    window.picture("journey-medal-rule");
    window.click("rule-save");
    window.expect("service-meets", "Chưa đủ thời gian");
    assert!(!window.shows("service-unconfirmed"));

    window.follow("service-print", "page-number");
    window.expect_drawn("preview-page");
    let paper = prepared.path("ban-ke.pdf");
    Dialog::opened_by(&screen, || window.click("preview-save")).save_as(&paper);
    until("the paper", || paper.exists().then_some(()));
    window.expect("toast", "ban-ke.pdf");
    let words = words_of(&paper);
    for said in ["BẢN KÊ QUÁ TRÌNH CÔNG TÁC", "01/2010", "12/2015", "01/2016"] {
        assert!(words.contains(said), "{said}: {words}");
    }
}

#[test]
fn a_proposal_is_printed_with_its_number_day_and_addressee() {
    let prepared = Prepared::sample();
    let screen = Screen::start();
    let window = prepared.open(&screen);
    crate::offices::enter_round(&window);
    window.follow("round-papers", "letter-open");
    window.expect_drawn("preview-page");
    window.follow("letter-open", "letter-number");
    window.fill("letter-number", "7");
    window.fill("letter-date", "10/6/2024");
    window.fill("letter-addressee", "Ban Thường vụ Quận ủy Ninh Kiều");
    window.picture("journey-letter");
    window.click("letter-save");
    window.expect("toast", "tờ trình");
    window.expect_drawn("preview-page");
    let paper = prepared.path("to-trinh.pdf");
    Dialog::opened_by(&screen, || window.click("preview-save")).save_as(&paper);
    until("the paper", || paper.exists().then_some(()));
    window.expect("toast", "to-trinh.pdf");
    let words = words_of(&paper);
    for said in [
        "07-TTr/BDV",
        "ngày 10 tháng 6 năm 2024",
        "Ban Thường vụ Quận ủy Ninh Kiều",
    ] {
        assert!(words.contains(said), "{said}: {words}");
    }
}
