//! What was done today can be taken back tomorrow: an edit, the window closed, opened again, undone.

use journeys::{Office, Screen, Window, until};
use serde_json::Value;

use crate::sample;

const CELL: &str = "nomination-cell-position";
const WAS: &str = "Bí thư Đoàn Thanh niên";
const BECOMES: &str = "Phó Bí thư Đoàn Thanh niên phường";

#[test]
fn an_edit_outlives_the_window_and_is_taken_back_the_next_time() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("ninh-kieu.sdv");
    let office = Office::at(&file);
    make_a_round(&office);
    let (screen, settings) = (Screen::start(), folder.path().join("settings"));
    let path = file.to_string_lossy();

    let window = Window::open(&screen, &settings, &[&path]);
    open_round(&window);
    assert_eq!(window.text(CELL), WAS);
    window.write_cell(CELL, BECOMES);
    until("the edit in the office file", || {
        (position(&office) == BECOMES).then_some(())
    });
    window.close();

    let window = Window::open(&screen, &settings, &[&path]);
    open_round(&window);
    assert_eq!(window.text(CELL), BECOMES);
    window.click("undo");
    window.expect("toast", "Đã hoàn tác");
    until("the old text in the table", || {
        (window.text(CELL) == WAS).then_some(())
    });
    assert_eq!(position(&office), WAS);
    window.picture("journey-undone");
}

/// A round with the nominations of sample 02, made by the terminal shell.
fn make_a_round(office: &Office) {
    let name = [
        "--name",
        "Ban Dân vận Quận ủy Ninh Kiều",
        "--superior",
        "Quận ủy Ninh Kiều",
    ];
    office.ask(&["new"], &[&name[..], &["--place", "Ninh Kiều"]].concat());
    let title = [
        "--title",
        "Dân vận khéo 2024",
        "--award",
        "GK_HUYEN",
        "--year",
        "2024",
    ];
    let issuer = ["--issuer", "Ban Dân vận Quận ủy Ninh Kiều"];
    let round = office.ask(&["round", "new"], &[&title[..], &issuer].concat());
    let round = round["id"].as_str().expect("a round has an id");
    let workbook = sample("02-danh-sach-khen-thuong-2023.xlsx");
    office.ask(
        &["import"],
        &[
            &workbook.to_string_lossy(),
            "--as",
            "awards",
            "--round",
            round,
        ],
    );
}

fn open_round(window: &Window) {
    window.follow("rail-awards", "round-row");
    window.follow("round-row button", "nomination-row");
    window.expect("nomination-cell-name", "Hồ Mộng Hương");
}

/// The position of the first nomination, as the terminal shell reads it.
fn position(office: &Office) -> String {
    let records = office.ask(&["list"], &["awards"]);
    let first = records.as_array().and_then(|records| records.first());
    first
        .map_or(&Value::Null, |record| &record["position"])
        .as_str()
        .unwrap_or_default()
        .to_owned()
}
