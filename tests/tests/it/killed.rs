//! The program killed while a cell is being typed: what was left before is in the file, at most the
//! one cell that was open is missing.

use std::thread::sleep;
use std::time::Duration;

use journeys::{Keyboard, Screen};
use serde_json::json;

use crate::offices::{Prepared, enter_round};

const POSITIONS: [&str; 5] = [
    "Phó Bí thư Đoàn Thanh niên",
    "Chủ tịch Hội Phụ nữ",
    "Trưởng Khối Dân vận",
    "Công chức Văn hóa",
    "Bí thư Chi bộ",
];

#[test]
fn a_power_cut_while_a_cell_is_typed_takes_at_most_that_cell() {
    let prepared = Prepared::sample();
    let screen = Screen::start();
    let window = prepared.open(&screen);
    let keyboard = window.take_keyboard(&screen);
    let grid = enter_round(&window);
    let before = grid.text(POSITIONS.len(), "position");
    grid.enter(0, "position");

    for position in POSITIONS {
        keyboard.write(position);
        keyboard.press(&["Return"]);
    }
    type_slowly(&keyboard, "Chi hội trưởng Ch");
    window.kill();

    let window = prepared.open(&screen);
    let grid = enter_round(&window);
    for (row, position) in POSITIONS.iter().enumerate() {
        grid.expect(row, "position", position);
    }
    assert_eq!(
        grid.text(POSITIONS.len(), "position"),
        before,
        "half a text is no text"
    );
    let checked = prepared.office().ask(&["check"], &[]);
    assert_eq!(checked["findings"], json!([]), "{checked}");
}

/// A person needs a moment for each letter; the cell left before is saved in that time.
fn type_slowly(keyboard: &Keyboard, text: &str) {
    for letter in text.chars() {
        keyboard.write(&letter.to_string());
        sleep(Duration::from_millis(60));
    }
}
