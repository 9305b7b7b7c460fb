//! Vietnamese letters on their way into the window: typed as they are, as UniKey sends them, and
//! composed by ibus. None is lost, doubled or put elsewhere.

use journeys::{InputMethod, Keyboard, Screen, until_is};

use crate::offices::Prepared;

/// Every vowel with every tone somewhere, letters that are changed twice, capitals.
const NAMES: [&str; 6] = [
    "Nguyễn Thị Ngọc Ánh",
    "Đặng Hữu Phước",
    "Huỳnh Quốc Cường",
    "Lê Hoàng Yến Nhi",
    "Đỗ Đình Đức",
    "Phường Thới An Đông, quận Bình Thủy",
];

#[test]
fn a_field_keeps_every_letter_of_a_keyboard_with_accents() {
    type_into_the_search(&Screen::start(), |keyboard, name| keyboard.write(name));
}

#[test]
fn a_field_keeps_every_letter_that_unikey_replaces() {
    type_into_the_search(&Screen::start(), |keyboard, name| {
        keyboard.write_by_unikey(name)
    });
}

#[test]
fn a_field_keeps_every_letter_that_ibus_composes() {
    let folder = tempfile::tempdir().unwrap();
    let mut screen = Screen::start();
    let method = InputMethod::start(&mut screen, folder.path());
    type_into_the_search(&screen, |keyboard, name| {
        method.choose_engine(&screen);
        keyboard.write_telex(name);
    });
}

/// The search of units asks the office anew with each letter: a field that is busy while it is
/// typed in.
fn type_into_the_search(screen: &Screen, write: impl Fn(&Keyboard, &str)) {
    let prepared = Prepared::sample();
    let window = prepared.open(screen);
    window.follow("rail-units", "units-search");
    let keyboard = window.take_keyboard(screen);
    for name in NAMES {
        window.click("units-search");
        keyboard.press(&["ctrl+a"]);
        write(&keyboard, name);
        keyboard.press(&["Tab"]);
        until_is("the search", name.to_owned(), || {
            window.text("units-search")
        });
    }
}
