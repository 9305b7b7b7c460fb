//! The frames of a long list while it is scrolled, and whether one of them was blank.

use journeys::{Frames, Screen, Window};

use super::Subjects;
use super::keys::into_the_list;
use crate::Failure;

/// One way of scrolling and its frames.
pub(crate) struct Scroll {
    pub(crate) what: &'static str,
    pub(crate) frames: Frames,
}

pub(crate) fn all(subjects: &Subjects) -> Result<Vec<Scroll>, Failure> {
    let folder = tempfile::tempdir()?;
    let screen = Screen::start();
    let long = subjects.long.to_string_lossy();
    let window = Window::open(&screen, folder.path(), &[&long]);
    let grid = into_the_list(&window, &screen);
    let keyboard = window.take_keyboard(&screen);
    let paged = grid.frames_while("name", |_| {
        keyboard.press_times("Next", 100);
        grid.rest();
    });
    let over = grid
        .column_area("name")
        .ok_or("the list is not on the screen")?;
    let wheeled = grid.frames_while("name", |_| {
        keyboard.wheel(over, 200);
        grid.rest();
    });
    let dragged = grid.frames_while("name", Window::drag_grid_to_the_end);
    Ok(vec![
        Scroll {
            what: "PgDn, 100 times",
            frames: paged,
        },
        Scroll {
            what: "mouse wheel, 200 notches",
            frames: wheeled,
        },
        Scroll {
            what: "scroll bar, end to end in two seconds",
            frames: dragged,
        },
    ])
}
