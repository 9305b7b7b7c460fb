//! The window closed by its own button while something is being typed: what stands in a cell is saved
//! first; about what a dialog holds the person is asked.

use journeys::{Desktop, Screen, until};

use crate::offices::{Prepared, enter_round};

const TYPED: &str = "Chi hội trưởng Chi hội Cựu chiến binh";

#[test]
fn closing_the_window_saves_the_cell_that_is_being_typed() {
    let prepared = Prepared::sample();
    let screen = Screen::start();
    let desktop = Desktop::on(&screen);
    let window = prepared.open(&screen);
    let keyboard = window.take_keyboard(&screen);
    let grid = enter_round(&window);
    grid.enter(0, "position");
    keyboard.write(TYPED);
    grid.expect(0, "position", TYPED);

    keyboard.press(&["alt+F4"]);

    until("what was typed in the office file", || {
        let listed = prepared.office().ask(&["list"], &["awards"]);
        listed
            .as_array()?
            .iter()
            .find(|of| of["position"] == TYPED)?;
        Some(())
    });
    until("the window to be gone", || {
        desktop.front().is_none().then_some(())
    });
}

#[test]
fn closing_the_window_asks_about_what_a_dialog_holds() {
    let prepared = Prepared::sample();
    let screen = Screen::start();
    let desktop = Desktop::on(&screen);
    let window = prepared.open(&screen);
    let keyboard = window.take_keyboard(&screen);
    enter_round(&window);
    window.follow("decide-open", "decide-signer");
    window.fill("decide-signer", "Lê Hoàng Sáu");

    keyboard.press(&["alt+F4"]);
    window.expect("closing-question", "Khen thưởng phong trào");
    window.picture("journey-closing");
    // The first thing that Enter does is to go back.
    keyboard.press(&["Return"]);
    until("the question away", || {
        (!window.shows("closing-question")).then_some(())
    });
    window.expect("decide-signer", "Lê Hoàng Sáu");

    keyboard.press(&["alt+F4"]);
    window.expect("closing-question", "");
    keyboard.press(&["shift+Tab", "Return"]);
    until("the window to be gone", || {
        desktop.front().is_none().then_some(())
    });
}
