//! From the pages of a decision to the printer: a machine with CUPS, played by programs of the same
//! names that note what they are asked, and a machine without.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use journeys::{Screen, Window, until};

use crate::offices::Prepared;

/// The decided round of the sample office.
pub(crate) const DECIDED: &str = "[data-testid=\"round-row\"][data-place=\"1\"] button";

/// Programs of CUPS that know two printers and write down what is queued.
pub(crate) fn cups(folder: &Path) {
    let noted = folder.join("queued");
    let noted = noted.display();
    let programs = [
        (
            "lpstat",
            "if [ \"$1\" = -e ]; then echo Canon; echo HP-2; else echo 'system default destination: HP-2'; fi"
                .to_owned(),
        ),
        (
            "lpoptions",
            "echo 'InputSlot/Media Source: *Auto Tray1 Tray2'; \
             echo 'Duplex/2-Sided Printing: *None DuplexNoTumble DuplexTumble'"
                .to_owned(),
        ),
        (
            "lp",
            format!(
                "for last; do :; done; head -c 5 \"$last\" > '{noted}.head'; \
                 printf '%s\\n' \"$@\" > '{noted}.part'; mv '{noted}.part' '{noted}'"
            ),
        ),
    ];
    for (name, body) in programs {
        let file = folder.join(name);
        fs::write(&file, format!("#!/bin/sh\n{body}\n")).expect("there is room for a program");
        fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).expect("it is ours");
    }
}

pub(crate) fn preview(window: &Window) {
    window.follow("rail-awards", "round-row");
    window.follow(DECIDED, "preview-open");
    window.follow("preview-open", "page-number");
    window.expect_drawn("preview-page");
}

#[test]
fn a_paper_goes_to_the_chosen_printer_as_it_was_asked_for() {
    let prepared = Prepared::sample();
    let programs = tempfile::tempdir().unwrap();
    cups(programs.path());
    let screen = Screen::start();
    let file = prepared.file();
    let file = file.to_str().unwrap();
    let window = Window::open_among(programs.path(), &screen, &prepared.settings(), &[file]);
    preview(&window);

    window.follow("preview-print", "print-start");
    window.expect("print-printer", "HP-2");
    window.choose("print-printer", "Canon");
    window.fill("print-pages", "1");
    window.fill("print-copies", "3");
    window.choose("print-tray", "InputSlot=Tray2");
    window.picture("journey-print");
    window.click("print-start");
    window.expect("toast", "Canon");

    let noted = programs.path().join("queued");
    let noted = until("the queue", || fs::read_to_string(&noted).ok());
    let words: Vec<&str> = noted.lines().collect();
    for pair in [
        ["-d", "Canon"],
        ["-n", "3"],
        ["-o", "sides=one-sided"],
        ["-o", "InputSlot=Tray2"],
        ["-P", "1-1"],
    ] {
        assert!(words.windows(2).any(|words| words == pair), "{words:?}");
    }
    let head = fs::read_to_string(programs.path().join("queued.head")).unwrap();
    assert_eq!(head, "%PDF-", "what is queued is the paper");

    // The next time the printer and its tray are as they were left.
    window.follow("preview-print", "print-start");
    window.expect("print-printer", "Canon");
    window.expect("print-tray", "InputSlot=Tray2");
    window.click("print-cancel");
    until("the dialog away", || {
        (!window.shows("print-start")).then_some(())
    });
}

#[test]
fn a_machine_without_a_printer_says_so_and_offers_its_viewer() {
    let prepared = Prepared::sample();
    let screen = Screen::start();
    let window = prepared.open(&screen);
    preview(&window);
    window.follow("preview-print", "print-no-printers");
    window.expect("print-no-printers", "Máy này chưa cài máy in");
    assert!(window.shows("print-view"));
    assert!(!window.shows("print-start"));
}
