//! A form arranged by an office: columns, an order by hand, saved under a name, used for print.

use journeys::{Dialog, Screen, until, until_is, words_of};

use crate::offices::Prepared;
use crate::printing::preview;

#[test]
fn a_saved_arrangement_is_what_is_printed_next_time() {
    let prepared = Prepared::sample();
    let screen = Screen::start();
    let window = prepared.open(&screen);
    let keyboard = window.take_keyboard(&screen);
    preview(&window);
    window.choose("preview-form", "awards.l2");
    window.expect("preview-title", "cá nhân");

    window.follow("arrange-open", "arrange-columns");
    window.click("arrange-shown-tien_thuong");
    window.choose("arrange-order", "hand");
    window.expect("arrange-lines", "Đặng Hữu Phước");
    let before = window.texts("arrange-line");
    assert_eq!(before.len(), 3, "{before:?}");
    // The last one is taken to the top by keyboard.
    window.read(
        "[...document.querySelectorAll('[data-testid=arrange-line]')].at(-1).focus()",
        serde_json::json!([]),
    );
    keyboard.press(&["alt+Up", "alt+Up"]);
    until_is("the last one first", true, || {
        name(&window.texts("arrange-line")[0]) == name(&before[2])
    });
    window.expect_drawn("arrange-page");
    window.picture("journey-by-hand");
    window.fill("arrange-name", "Gọn, theo bục nhận");
    window.click("arrange-usual");
    window.click("arrange-save");
    until_is("the dialog", false, || window.shows("arrange-name"));
    window.expect_drawn("preview-page");
    window.close();

    // Another day: the form comes as it was arranged.
    let window = prepared.open(&screen);
    preview(&window);
    window.choose("preview-form", "awards.l2");
    window.expect("arrangement", "Gọn, theo bục nhận");
    window.expect_drawn("preview-page");
    let list = prepared.path("danh-sach.pdf");
    Dialog::opened_by(&screen, || window.click("preview-save")).save_as(&list);
    until("the list", || list.exists().then_some(()));
    window.expect("toast", "danh-sach.pdf");
    let words = words_of(&list);
    assert!(!words.contains("Tiền thưởng"), "{words}");
    let place = |line: &String| words.find(&name(line)).expect("everybody is on the list");
    assert!(place(&before[2]) < place(&before[0]), "{words}");
    assert!(place(&before[0]) < place(&before[1]), "{words}");

    // And goes back to the usual order.
    window.follow("arrange-open", "arrange-lines");
    window.click("arrange-usual-order");
    until_is("the lines", false, || window.shows("arrange-lines"));
    window.click("arrange-save");
    until_is("the dialog", false, || window.shows("arrange-name"));
    window.follow("arrange-open", "arrange-columns");
    window.expect("arrange-order", "legal");
}

/// "2. Huỳnh Thị Ngọc Ánh" and the unit below it: the name.
fn name(line: &str) -> String {
    let first = line.lines().next().unwrap_or_default();
    let name = first.split_once(". ").map_or(first, |(_, name)| name);
    name.trim().to_owned()
}
