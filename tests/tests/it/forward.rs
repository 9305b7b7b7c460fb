//! A second start on a file that is open brings the first window forward and is gone.

use journeys::{Desktop, Screen, program, until};

use crate::offices::Prepared;

#[test]
fn a_second_start_on_the_same_file_brings_the_first_window_forward() {
    let prepared = Prepared::sample();
    let screen = Screen::start();
    let desktop = Desktop::on(&screen);
    let file = prepared.file();
    let window = prepared.open(&screen);
    window.expect("home-item", "Dân vận khéo");
    let name = until("the window in front", || desktop.front());

    desktop.put_away();
    let second = screen
        .command(program("so-dan-van"))
        .arg(&file)
        .env("SODANVAN_CONFIG_DIR", prepared.settings())
        .status();

    assert!(
        second.is_ok_and(|status| status.success()),
        "the second start has nothing to complain of"
    );
    until("the first window in front", || {
        (desktop.front()? == name).then_some(())
    });
    window.expect("home-item", "Dân vận khéo");
}
