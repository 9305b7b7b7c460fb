//! The copies of the office file in the window: one is made, looked into beside the present, put
//! back, and the present comes back again.

use journeys::{Screen, Window};

use crate::offices::Prepared;

#[test]
fn an_office_goes_back_to_a_copy_and_comes_back_from_it() {
    let prepared = Prepared::sample();
    let screen = Screen::start();
    let window = prepared.open(&screen);
    window.follow("copies-open", "place-state");
    window.follow("copies-make", "copy");
    see(&window, "copies");
    window.follow("copy-look", "copy-counts");
    window.expect("copy-later", "không có thao tác nào mới hơn");
    see(&window, "copy-look");
    window.follow("copy-put-back", "home-history");
    window.follow("copies-open", "place-state");
    window.expect("copy", "Trước khi lấy lại bản cũ");
    window.follow("copy-look", "copy-counts");
    window.follow("copy-put-back", "home-history");
    window.expect("copies-open", "");
}

fn see(window: &Window, name: &str) {
    window.picture(name);
    assert_eq!(window.barriers(), Vec::<String>::new(), "{name}");
}
