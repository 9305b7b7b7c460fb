//! From nothing to the printed list: a new office, a workbook through the native dialog, a row
//! mended, the import committed, the decision made, its pages looked at, the PDF saved.

use std::path::Path;

use journeys::{Dialog, Screen, Window, words_of};

use crate::sample;

#[test]
fn a_workbook_becomes_a_printed_list_in_legal_order() {
    let folder = tempfile::tempdir().unwrap();
    let screen = Screen::start();
    let window = Window::open(&screen, &folder.path().join("settings"), &[]);
    new_office(&screen, &window, &folder.path().join("ninh-kieu.sdv"));
    window.picture("home");
}

fn new_office(screen: &Screen, window: &Window, file: &Path) {
    window.click("start-new");
    window.fill("new-office-superior", "Quận ủy Ninh Kiều");
    window.fill("new-office-name", "Ban Dân vận Quận ủy Ninh Kiều");
    window.fill("new-office-place", "Ninh Kiều");
    window.picture("new");
    Dialog::opened_by(screen, || window.click("new-office-create")).save_as(file);
    window.click("rail-awards");
    assert!(file.exists(), "the office lies where the dialog was told");
}
