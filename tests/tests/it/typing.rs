//! Vietnamese letters on their way into the window: typed as they are, as UniKey sends them, and
//! composed by ibus. None is lost, doubled or put elsewhere, in a field or over a marked cell.

use journeys::{InputMethod, Keyboard, Screen, until_is};
use serde_json::Value;

use crate::offices::{Prepared, enter_round};

/// Letters that are changed once, twice, at once and much later; capitals; marks on capitals.
const TEXTS: [&str; 6] = [
    "Nguyễn Thị Ngọc Ánh",
    "Đặng Hữu Phước",
    "Huỳnh Quốc Cường",
    "Lê Hoàng Yến Nhi",
    "Đỗ Đình Đức",
    "Phường Thới An Đông, quận Bình Thủy",
];

#[test]
fn a_field_keeps_every_letter_of_a_keyboard_with_accents() {
    type_into_the_search(&Screen::start(), |keyboard, text| keyboard.write(text));
}

#[test]
fn a_field_keeps_every_letter_that_unikey_replaces() {
    type_into_the_search(&Screen::start(), |keyboard, text| {
        keyboard.write_by_unikey(text);
    });
}

#[test]
fn a_field_keeps_every_letter_that_ibus_composes() {
    with_ibus(|screen, method| {
        type_into_the_search(screen, |keyboard, text| {
            method.choose_engine(screen);
            keyboard.write_telex(text);
        });
    });
}

#[test]
fn marked_cells_keep_every_letter_of_a_keyboard_with_accents() {
    type_down_a_column(&Screen::start(), |keyboard, text| keyboard.write(text));
}

#[test]
fn marked_cells_keep_every_letter_that_unikey_replaces() {
    type_down_a_column(&Screen::start(), |keyboard, text| {
        keyboard.write_by_unikey(text);
    });
}

#[test]
fn marked_cells_keep_every_letter_that_ibus_composes() {
    with_ibus(|screen, method| {
        type_down_a_column(screen, |keyboard, text| {
            method.choose_engine(screen);
            keyboard.write_telex(text);
        });
    });
}

fn with_ibus(journey: impl FnOnce(&Screen, &InputMethod)) {
    let folder = tempfile::tempdir().expect("there is room for the settings of ibus");
    let mut screen = Screen::start();
    let method = InputMethod::start(&mut screen, folder.path());
    journey(&screen, &method);
}

/// The search of units asks the office anew with each letter: a field that is busy while it is
/// typed in.
fn type_into_the_search(screen: &Screen, write: impl Fn(&Keyboard, &str)) {
    let prepared = Prepared::sample();
    let window = prepared.open(screen);
    window.follow("rail-units", "units-search");
    let keyboard = window.take_keyboard(screen);
    for text in TEXTS {
        window.click("units-search");
        keyboard.press(&["ctrl+a"]);
        write(&keyboard, text);
        keyboard.press(&["Tab"]);
        until_is("the search", text.to_owned(), || {
            window.text("units-search")
        });
    }
}

/// Each text over the one that stands there, the next cell entered with the very next key.
fn type_down_a_column(screen: &Screen, write: impl Fn(&Keyboard, &str)) {
    let prepared = Prepared::list();
    let window = prepared.open(screen);
    let keyboard = window.take_keyboard(screen);
    let grid = enter_round(&window);
    grid.enter(0, "position");
    for text in TEXTS {
        write(&keyboard, text);
        keyboard.press(&["Return"]);
    }
    for (row, text) in TEXTS.iter().enumerate() {
        grid.expect(row, "position", text);
    }
    grid.expect_saved();
    let records = prepared.office().ask(&["list"], &["awards"]);
    let stored = records.as_array().into_iter().flatten().take(TEXTS.len());
    let stored: Vec<_> = stored.map(|record| &record["position"]).collect();
    assert_eq!(stored, TEXTS.map(Value::from).each_ref());
}
