//! Every screen in light and dark, at the usual size and at 125 %: pictures for people to look at,
//! and no barrier that axe knows of.

use journeys::{Screen, Window};

use crate::offices::{Prepared, enter_round};

#[test]
fn no_screen_has_a_barrier_in_light() {
    walk("light", 100);
}

#[test]
fn no_screen_has_a_barrier_in_dark() {
    walk("dark", 100);
}

#[test]
fn no_screen_has_a_barrier_at_125_percent() {
    walk("light", 125);
}

/// All barriers of all screens are told at once: who mends them sees the whole list.
struct Walk<'a> {
    window: &'a Window,
    look: String,
    barriers: Vec<String>,
}

fn walk(theme: &str, size: u16) {
    let prepared = Prepared::list();
    prepared.look(theme, size);
    let screen = Screen::start();
    let window = prepared.open(&screen);
    let mut walk = Walk {
        window: &window,
        look: format!("{theme}-{size}"),
        barriers: Vec::new(),
    };
    window.expect("home-item", "Dân vận khéo");
    walk.see("home");
    window.follow("rail-units", "unit-row");
    walk.see("units");
    window.follow("rail-awards", "round-row");
    walk.see("rounds");
    enter_round(&window);
    walk.see("round");
    assert!(
        walk.barriers.is_empty(),
        "axe objects:\n{}",
        walk.barriers.join("\n")
    );
}

impl Walk<'_> {
    fn see(&mut self, screen: &str) {
        self.window.picture(&format!("{screen}-{}", self.look));
        let found = self.window.barriers().into_iter();
        self.barriers
            .extend(found.map(|barrier| format!("{screen}: {barrier}")));
    }
}
