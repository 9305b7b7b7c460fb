//! A block of cells from a workbook: shown in a sentence before it is taken, taken as one thing,
//! taken back as one thing.

use calamine::{Data, Reader, Xlsx, open_workbook};
use journeys::{Screen, until_is};

use crate::offices::{Prepared, enter_round};
use crate::sample;

#[test]
fn a_block_from_a_workbook_is_pasted_as_one_thing_and_taken_back_as_one() {
    let prepared = Prepared::round();
    let screen = Screen::start();
    let window = prepared.open(&screen);
    let keyboard = window.take_keyboard(&screen);
    let grid = enter_round(&window);
    let lines = block();
    screen.copy(&tabs(&lines));
    grid.enter(0, "name");

    keyboard.press(&["ctrl+v"]);
    window.expect("paste-text", "64 dòng");
    window.picture("journey-paste");
    keyboard.press(&["Return"]);
    grid.expect_lines(65);
    until_is("the names in the office", names(&lines), || {
        prepared.names()
    });
    window.expect("toast", "64 dòng");

    keyboard.press(&["ctrl+Home"]);
    grid.expect_active(0, "name");
    keyboard.press(&["ctrl+z"]);
    grid.expect_lines(1);
    until_is("the names in the office", Vec::new(), || prepared.names());
}

#[test]
fn a_block_can_be_left_before_it_is_taken() {
    let prepared = Prepared::round();
    let screen = Screen::start();
    let window = prepared.open(&screen);
    let keyboard = window.take_keyboard(&screen);
    let grid = enter_round(&window);
    screen.copy("Nguyễn Văn A\tcá nhân\nTrần Thị B\tcá nhân\n");
    grid.enter(0, "name");

    keyboard.press(&["ctrl+v"]);
    window.expect("paste-text", "2 dòng");
    keyboard.press(&["Escape"]);

    until_is("the strip", false, || window.shows("paste-strip"));
    grid.expect_active(0, "name");
    assert_eq!(prepared.names(), [""; 0]);
}

#[test]
fn what_is_copied_from_the_grid_is_a_block_for_other_programs() {
    let prepared = Prepared::list();
    let screen = Screen::start();
    let window = prepared.open(&screen);
    let keyboard = window.take_keyboard(&screen);
    let grid = enter_round(&window);
    grid.enter(0, "name");

    keyboard.press(&["shift+Down", "shift+Right", "shift+Right", "ctrl+c"]);

    let text = screen.copied("a block of two lines", |text| text.lines().count() == 2);
    let lines: Vec<Vec<&str>> = text
        .lines()
        .map(|line| line.split('\t').collect())
        .collect();
    let first = ["Hồ Mộng Hương", "Cá nhân", "Bí thư Đoàn Thanh niên"];
    assert_eq!(lines[0], first, "{text:?}");
    assert_eq!(lines[1].len(), 3, "{text:?}");
}

/// The people of sample 02 in the order of the grid's first columns: name, kind, position, unit.
fn block() -> Vec<[String; 4]> {
    let mut workbook: Xlsx<_> = open_workbook(sample("02-danh-sach-khen-thuong-2023.xlsx"))
        .expect("sample 02 is a workbook");
    let sheet = workbook.worksheet_range_at(0);
    let sheet = sheet.expect("it has a sheet").expect("that can be read");
    let text = |cell: &Data| cell.to_string().trim().to_owned();
    let line = |row: &[Data]| {
        [
            text(&row[1]),
            "Cá nhân".to_owned(),
            text(&row[3]),
            text(&row[4]),
        ]
    };
    sheet.rows().skip(1).map(line).collect()
}

fn tabs(lines: &[[String; 4]]) -> String {
    lines.iter().map(|line| line.join("\t") + "\r\n").collect()
}

fn names(lines: &[[String; 4]]) -> Vec<String> {
    lines.iter().map(|[name, ..]| name.clone()).collect()
}
