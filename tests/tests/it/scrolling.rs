//! A list of 100,000 lines from end to end: every moment shows rows with words in them, and what is
//! shown at the end is the end.

use std::fs;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use journeys::{Area, Eye, Grid, Screen, Window, until_is};

use crate::offices::{Prepared, enter_round};
use crate::rows::{HEADER, row};

const LINES: usize = 100_000;

#[test]
fn a_list_of_100_000_is_scrolled_from_end_to_end_without_a_blank_moment() {
    let folder = tempfile::tempdir().unwrap();
    let list = folder.path().join("danh-sach.csv");
    fs::write(&list, text()).unwrap();
    let prepared = Prepared::imported(&list);
    let screen = Screen::start();
    let window = Window::open(
        &screen,
        &prepared.settings(),
        &[&prepared.file().to_string_lossy()],
    );
    let keyboard = window.take_keyboard(&screen);
    let grid = enter_round(&window);
    grid.expect_lines(LINES + 1);
    grid.enter(0, "name");
    let (names, height) = names_of(&grid);
    let eye = Eye::on(&screen, names);

    let seen = watched(&eye, || {
        keyboard.press_times("Next", 60);
        window.drag_scroll("nomination-grid", 0.5);
        keyboard.press_times("Next", 60);
        window.drag_scroll("nomination-grid", 1.0);
    });

    assert!(seen.looks > 100, "the eye saw too little: {seen:?}");
    assert!(
        seen.longest_blank <= 2 * height,
        "rows without words for a moment: {seen:?}, a row has {height} lines"
    );
    keyboard.press(&["ctrl+Down"]);
    grid.expect_active(LINES, "name");
    until_is("the last name", Some(row(LINES - 1).name), || {
        grid.text(LINES - 1, "name")
    });
    keyboard.press(&["ctrl+Up"]);
    grid.expect_active(0, "name");
    grid.expect(0, "name", &row(0).name);
}

#[derive(Debug)]
struct Seen {
    looks: usize,
    longest_blank: usize,
}

/// Looks at the screen all the time while something is done, and a moment longer.
fn watched(eye: &Eye, act: impl FnOnce()) -> Seen {
    let over = AtomicBool::new(false);
    thread::scope(|scope| {
        let watch = scope.spawn(|| {
            let mut seen = Seen {
                looks: 0,
                longest_blank: 0,
            };
            while !over.load(Ordering::Relaxed) {
                seen.looks += 1;
                seen.longest_blank = seen.longest_blank.max(eye.longest_blank());
                thread::sleep(Duration::from_millis(4));
            }
            seen
        });
        act();
        thread::sleep(Duration::from_secs(1));
        over.store(true, Ordering::Relaxed);
        watch.join().unwrap()
    })
}

/// Where the names stand on the screen, and how high a row is.
fn names_of(grid: &Grid) -> (Area, usize) {
    let cell = grid.area(0, "name").unwrap();
    let bottom = grid.bottom();
    let inside = Area {
        x: cell.x + 4,
        y: cell.y,
        width: cell.width - 8,
        height: bottom - cell.y,
    };
    (inside, cell.height)
}

fn text() -> String {
    let line = |cells: &[&str]| cells.join(";") + "\n";
    let rows = (0..LINES).map(|index| line(&row(index).cells()));
    std::iter::once(line(&HEADER)).chain(rows).collect()
}
