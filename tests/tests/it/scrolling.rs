//! A list of 100,000 lines from end to end: every frame shows rows with words in them, and what is
//! shown at the end is the end.

use std::fs;

use journeys::{Screen, Window};

use crate::offices::{Prepared, enter_round};
use crate::rows::{HEADER, row};

const LINES: usize = 100_000;

#[test]
fn a_list_of_100_000_is_scrolled_from_end_to_end_without_a_blank_frame() {
    let folder = tempfile::tempdir().unwrap();
    let list = folder.path().join("danh-sach.csv");
    fs::write(&list, text()).unwrap();
    let prepared = Prepared::imported(&list);
    let screen = Screen::start();
    let window = prepared.open(&screen);
    let keyboard = window.take_keyboard(&screen);
    let grid = enter_round(&window);
    grid.expect_lines(LINES + 1);
    grid.enter(0, "name");

    let paged = grid.frames_while("name", |_| {
        keyboard.press_times("Next", 40);
        grid.rest();
    });
    let dragged = grid.frames_while("name", Window::drag_grid_to_the_end);

    assert_eq!(
        (paged.blank, dragged.blank),
        (0, 0),
        "{} and {} frames",
        paged.gaps.len(),
        dragged.gaps.len()
    );
    let end = grid.column("name");
    assert_eq!(
        end.get(end.len() - 2),
        Some(&row(LINES - 1).name),
        "the end of the list is seen"
    );
    keyboard.press(&["ctrl+Down"]);
    grid.expect_active(LINES, "name");
    keyboard.press(&["Up"]);
    grid.expect(LINES - 1, "name", &row(LINES - 1).name);
    keyboard.press(&["ctrl+Up"]);
    grid.expect_active(0, "name");
    grid.expect(0, "name", &row(0).name);
}

fn text() -> String {
    let line = |cells: &[&str]| cells.join(";") + "\n";
    let rows = (0..LINES).map(|index| line(&row(index).cells()));
    std::iter::once(line(&HEADER)).chain(rows).collect()
}
