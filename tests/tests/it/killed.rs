//! The program killed while a cell is being typed: what was left before is in the file, at most the
//! one cell that was open is missing.

use journeys::{Screen, Window};
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

/// How many cells are left before the power goes, each time.
const HURRIES: [usize; 3] = [4, 9, 13];

#[test]
fn a_power_cut_in_the_middle_of_quick_typing_takes_at_most_the_cell_just_left() {
    let prepared = Prepared::list();
    for (turn, cells) in HURRIES.into_iter().enumerate() {
        let typed = |row: usize| format!("Chức vụ {turn} dòng {row}");
        let screen = Screen::start();
        let window = prepared.open(&screen);
        let keyboard = window.take_keyboard(&screen);
        let grid = enter_round(&window);
        grid.enter(0, "position");
        for row in 0..cells {
            keyboard.write_in_a_hurry(&typed(row));
            keyboard.press(&["Return"]);
        }
        keyboard.write_in_a_hurry(BEGUN);
        let (left, says_saved) = at_this_moment(&window);
        window.kill();

        let kept = positions(&prepared);
        let missing = (0..left).filter(|row| !kept.contains(&typed(*row)));
        let missing = missing.collect::<Vec<_>>();
        let bearable = if says_saved { 0 } else { 1 };
        assert!(
            missing.len() <= bearable,
            "{missing:?} of {left} are gone; said to be saved: {says_saved}"
        );
        assert!(!kept.contains(&BEGUN.to_owned()), "half a text is no text");
    }
}

/// How many cells have been left, and whether the window says that all of them are saved: as it
/// stands in one moment, not in two.
fn at_this_moment(window: &Window) -> (usize, bool) {
    let body = "const cell = document.activeElement?.closest('[data-cell]')?.dataset.cell;
        const status = document.querySelector('[data-testid=\"grid-status\"]')?.textContent ?? '';
        return [parseInt(cell ?? '0', 10), status.includes('Đã lưu lúc')];";
    let now = window.read(body, json!([]));
    let left = usize::try_from(now[0].as_u64().unwrap_or(0)).unwrap_or(0);
    (left, now[1] == json!(true))
}

fn positions(prepared: &Prepared) -> Vec<String> {
    let records = prepared.office().ask(&["list"], &["awards"]);
    let records = records.as_array().into_iter().flatten();
    records
        .map(|record| record["position"].as_str().unwrap_or_default().to_owned())
        .collect()
}
