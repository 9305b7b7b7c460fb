//! From a key press to the changed pixels of the list.

use std::fs;
use std::thread::sleep;
use std::time::{Duration, Instant};

use journeys::{Eye, Grid, Pen, Screen, Window};

use super::Subjects;
use crate::Failure;

/// So many presses of each kind.
const PRESSES: usize = 60;
/// The picture rests for so long before the next key.
const REST: Duration = Duration::from_millis(120);
/// A key that shows nothing at all is an error, not a figure.
const LIMIT: Duration = Duration::from_secs(10);

/// One kind of key and how long each press took.
pub(crate) struct Presses {
    pub(crate) what: &'static str,
    pub(crate) times: Vec<Duration>,
}

pub(crate) fn all(subjects: &Subjects) -> Result<Vec<Presses>, Failure> {
    let folder = tempfile::tempdir()?;
    let mut screen = Screen::start();
    steady_caret(&mut screen, folder.path())?;
    let settings = folder.path().join("settings");
    let window = Window::open(&screen, &settings, &[&subjects.long.to_string_lossy()]);
    let grid = into_the_list(&window, &screen);
    let pen = Pen::of(&screen);
    let names = grid
        .column_area("name")
        .ok_or("the list is not on the screen")?;
    let eye = Eye::on(&screen, names);
    let arrows = (0..PRESSES).map(|_| "Down".to_owned());
    let mut presses = vec![Presses {
        what: "arrow: the next cell",
        times: press(&eye, &pen, arrows)?,
    }];
    let letters = ('a'..='z').cycle().take(PRESSES).map(String::from);
    presses.push(Presses {
        what: "letter: in the cell",
        times: press(&eye, &pen, letters)?,
    });
    let lines = (0..PRESSES).map(|_| "Return".to_owned());
    presses.push(Presses {
        what: "Enter: left, the next cell",
        times: press(&eye, &pen, lines)?,
    });
    let pages = (0..PRESSES).map(|_| "Next".to_owned());
    presses.push(Presses {
        what: "PgDn: the next rows",
        times: press(&eye, &pen, pages)?,
    });
    Ok(presses)
}

/// A caret that blinks would be taken for an answer.
fn steady_caret(screen: &mut Screen, folder: &std::path::Path) -> Result<(), Failure> {
    let toolkit = folder.join("gtk-3.0");
    fs::create_dir_all(&toolkit)?;
    fs::write(
        toolkit.join("settings.ini"),
        "[Settings]\ngtk-cursor-blink=0\n",
    )?;
    screen.set("XDG_CONFIG_HOME", &folder.to_string_lossy());
    Ok(())
}

/// The only round of the office, its first cell active.
pub(crate) fn into_the_list<'a>(window: &'a Window, screen: &Screen) -> Grid<'a> {
    window.follow("rail-awards", "round-row");
    window.follow("round-row button", "nomination-row");
    window.take_keyboard(screen);
    let grid = Grid::of(window, "nomination");
    grid.enter(0, "name");
    grid.rest();
    grid
}

fn press(
    eye: &Eye,
    pen: &Pen,
    keys: impl Iterator<Item = String>,
) -> Result<Vec<Duration>, Failure> {
    keys.map(|key| one(eye, pen, &key)).collect()
}

fn one(eye: &Eye, pen: &Pen, key: &str) -> Result<Duration, Failure> {
    let before = resting(eye);
    let began = Instant::now();
    pen.press(key);
    while eye.look() == before {
        if began.elapsed() > LIMIT {
            return Err(format!("the key {key} shows nothing").into());
        }
    }
    Ok(began.elapsed())
}

/// The picture once it has stopped changing.
fn resting(eye: &Eye) -> Vec<u8> {
    let (mut picture, mut since) = (eye.look(), Instant::now());
    while since.elapsed() < REST {
        sleep(Duration::from_millis(5));
        let now = eye.look();
        if now != picture {
            (picture, since) = (now, Instant::now());
        }
    }
    picture
}
