//! A workbook that names people twice: both sides are read next to each other, decided with the
//! keyboard alone, for one row and for all alike, and the list holds what was decided.

use std::fs;

use journeys::{Dialog, Grid, Keyboard, Screen, Window, until_is};

use crate::offices::{Prepared, enter_round};

const LIST: &str = "STT;Họ và tên;Năm sinh;Chức vụ;Đơn vị;Hình thức khen
1;Nguyễn Văn An;1970;Bí thư;Phường Tân An;Giấy khen
2;Lê Thị Thủy;1981;Chủ tịch;Phường Tân An;Giấy khen
3;Lê Thị Thuỷ;1981;Hội viên;Phường Tân An;Giấy khen
4;Ng. V. An;1970;Bí thư;P. Tân An;Giấy khen
5;Trần Văn Hùng;1990;Hội viên;Phường Tân An;Giấy khen
6;Trần Văn Hưng;1990;Hội viên;Phường Tân An;Giấy khen
7;TRẦN VĂN HƯNG;1990;Trưởng ban;Phường Tân An;Giấy khen
";

#[test]
fn duplicates_are_decided_with_the_keyboard_alone() {
    let prepared = Prepared::round();
    let workbook = prepared.path("trung.csv");
    fs::write(&workbook, LIST).expect("there is room for a list");
    let screen = Screen::start();
    let window = prepared.open(&screen);
    enter_round(&window);
    Dialog::opened_by(&screen, || window.click("import-open")).choose(&workbook);
    window.expect("tab-problems", "3");
    let keyboard = window.take_keyboard(&screen);
    let grid = Grid::of(&window, "import");
    decide(&window, &keyboard, &grid);
    window.expect("tab-problems", "0");
    window.follow("import-commit", "import-receipt");
    window.follow("import-done", "nomination-row");
    let expected = [
        "Nguyễn Văn An",
        "Lê Thị Thuỷ",
        "Trần Văn Hùng",
        "TRẦN VĂN HƯNG",
    ];
    until_is("the names", expected.map(str::to_owned).to_vec(), || {
        prepared.names()
    });
}

/// The sure ones are replaced, all at once; the one that is only near is skipped.
fn decide(window: &Window, keyboard: &Keyboard, grid: &Grid) {
    window.expect("import-twin", "Cùng một đối tượng, nội dung khác nhau");
    window.expect("import-twin", "Dòng 3 trong tệp");
    window.picture("journey-duplicates");
    keyboard.press(&["alt+t"]);
    window.expect("import-twin-does", "thay nội dung bên kia");
    keyboard.press(&["alt+shift+t"]);
    window.expect("toast", "2 dòng");
    window.expect("tab-problems", "1");
    grid.expect_lines(1);
    keyboard.press(&["ctrl+Home"]);
    window.expect("import-twin", "họ và chữ lót viết tắt");
    keyboard.press(&["alt+b"]);
    window.expect("import-twin-does", "sẽ được bỏ qua");
}
