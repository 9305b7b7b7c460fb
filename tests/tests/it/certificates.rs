//! From a decision to its certificates: a jam, one recipient printed again, a spoiled blank in the
//! register, the envelopes.

use journeys::{Dialog, Screen, Window, until, until_is, words_of};

use crate::offices::Prepared;
use crate::printing::{DECIDED, cups};

#[test]
fn certificates_go_on_after_a_jam_and_the_register_tells_what_became_of_each_blank() {
    let prepared = Prepared::sample();
    let programs = tempfile::tempdir().unwrap();
    cups(programs.path());
    let screen = Screen::start();
    let file = prepared.file();
    let file = file.to_str().unwrap();
    let window = Window::open_among(programs.path(), &screen, &prepared.settings(), &[file]);
    window.follow("rail-awards", "round-row");
    window.follow(DECIDED, "cards-open");
    window.follow("cards-open", "cards-image");
    window.expect("cards-page", "1 / 5");
    window.expect_drawn("cards-image");

    print(&window);
    window.fill("record-serial", "00871");
    window.click("record-submit");
    window.expect("toast", "Đã ghi 5 phôi");
    window.expect("blank-run", "phôi 00871");
    window.expect("blank-run", "phôi 00875");

    // The third sheet jams: its blank is spoiled, and the print goes on from there.
    window.click("[data-testid=\"blank-run\"] li:nth-child(3) [data-testid=\"blank-spoil\"]");
    window.fill("spoil-reason", "Kẹt giấy");
    window.click("spoil-submit");
    window.expect("blank-run", "hỏng: Kẹt giấy");
    let third = "[data-testid=\"cards-line\"][aria-expanded=\"true\"]";
    window.follow(
        "[aria-expanded][data-testid=\"cards-line\"]:is(li:nth-child(3) > *)",
        third,
    );
    window.click("cards-from-here");
    window.expect("cards-page", "1 / 3");
    window.click("cards-only-this");
    window.expect("cards-page", "1 / 1");
    window.picture("journey-certificates");

    print(&window);
    window.fill("record-serial", "00876");
    window.click("record-submit");
    window.expect("toast", "Đã ghi 1 phôi");
    window.expect("blank-run", "phôi 00876");

    // The register is the office's, not the window's.
    let runs = prepared.office().ask(&["blanks", "runs"], &[]);
    let runs = runs.to_string();
    assert!(
        runs.contains("Kẹt giấy") && runs.contains("00876"),
        "{runs}"
    );

    window.choose("cards-form", "awards.envelope");
    until_is("only one recipient", false, || window.shows("cards-reset"));
    window.expect_drawn("cards-image");
    let envelopes = prepared.path("phong-bi.pdf");
    Dialog::opened_by(&screen, || window.click("cards-save")).save_as(&envelopes);
    until("the envelopes", || envelopes.exists().then_some(()));
    window.expect("toast", "phong-bi.pdf");
    let words = words_of(&envelopes);
    assert!(words.contains("Lý Sà Rây"), "{words}");
}

#[test]
fn one_recipient_gets_a_layout_of_their_own() {
    let prepared = Prepared::sample();
    let screen = Screen::start();
    let window = prepared.open(&screen);
    window.follow("rail-awards", "blanks-open");
    window.follow("blanks-open", "blank-words");
    window.follow("blank-copy", "blank-remove");
    window.choose("blank-whom", "individual");
    window.fill("blank-issuer", "Ủy ban nhân dân quận Ninh Kiều");
    window.click("blank-default");
    window.expect("blank-defaults", "Cá nhân, Ủy ban nhân dân quận Ninh Kiều");
    window.picture("journey-default");

    window.follow("back", "round-row");
    window.follow(DECIDED, "cards-open");
    window.follow("cards-open", "cards-image");
    let first = "[data-testid=\"cards-line\"]";
    window.follow(first, "cards-adjust");
    window.follow("cards-adjust", "adjust-layout");
    let own = "[data-testid=\"adjust-layout\"] option:nth-child(2)";
    let own = window.text(own);
    assert!(own.contains("bản của cơ quan"), "{own}");
    window.choose("adjust-layout", &own);
    window.expect("cards-line", "mẫu riêng");
    window.picture("journey-own-layout");
}

/// Prints what is shown and goes on to the register.
fn print(window: &Window) {
    window.follow("cards-print", "print-start");
    window.expect("print-printer", "HP-2");
    window.follow("print-start", "record-serial");
}
