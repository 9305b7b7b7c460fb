//! The program killed while a cell is being typed: what was left before is in the file, at most the
//! one cell that was open is missing.

use journeys::Screen;
use serde_json::json;

use crate::offices::{Prepared, enter_round};

const POSITIONS: [&str; 5] = [
    "Phó Bí thư Đoàn Thanh niên",
    "Chủ tịch Hội Phụ nữ",
    "Trưởng Khối Dân vận",
    "Công chức Văn hóa",
    "Bí thư Chi bộ",
];

/// Half a text, in the cell that is open when the power goes.
const BEGUN: &str = "Chi hội trưởng Ch";

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
    keyboard.write(BEGUN);
    grid.expect(POSITIONS.len(), "position", BEGUN);
    // What the window says is saved, is; the cell that is still open is not.
    grid.expect_saved();
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
