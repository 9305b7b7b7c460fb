//! A whole round by keyboard alone: from the first screen into the list, twenty lines typed as
//! UniKey types them, each letter where it belongs in the end.

use journeys::{Grid, Keyboard, Screen, Window, until_is};
use serde_json::Value;

use crate::offices::Prepared;

/// Kind (as it is typed: by its first letters, without accents), name, position, unit, birth.
const LINES: [[&str; 5]; 20] = [
    [
        "tap",
        "Khối Dân vận phường Thới Bình",
        "",
        "Phường Thới Bình",
        "",
    ],
    ["tap", "Tổ Dân vận khu vực 4", "", "Phường An Khánh", ""],
    ["ho", "Hộ ông Trần Văn Lượm", "", "Phường Xuân Khánh", ""],
    [
        "",
        "Nguyễn Thị Ngọc Ánh",
        "Chủ tịch Hội Phụ nữ",
        "Phường An Hòa",
        "08/03/1979",
    ],
    [
        "",
        "Đặng Hữu Phước",
        "Bí thư Chi bộ khu vực 3",
        "Phường Cái Khế",
        "1965",
    ],
    [
        "",
        "Huỳnh Quốc Cường",
        "Trưởng Khối Dân vận",
        "Phường Hưng Lợi",
        "02/09/1971",
    ],
    [
        "",
        "Lê Thị Bé Ửng",
        "Chi hội trưởng",
        "Phường An Bình",
        "11/1980",
    ],
    [
        "",
        "Đỗ Đình Đức",
        "Công chức Văn hóa",
        "Phường Xuân Khánh",
        "30/04/1985",
    ],
    [
        "",
        "Phạm Thị Dục",
        "Hội viên Hội Nông dân",
        "Phường Thới Bình",
        "1959",
    ],
    [
        "",
        "Võ Hoàng Ẩn",
        "Trưởng ban Công tác Mặt trận",
        "Phường An Khánh",
        "19/05/1968",
    ],
    [
        "",
        "Bùi Thị Ngọc Ẩm",
        "Phó Bí thư Đảng ủy",
        "Phường Cái Khế",
        "01/01/1982",
    ],
    [
        "",
        "Trương Vĩnh Ký",
        "Giáo viên",
        "Phường An Hòa",
        "06/12/1977",
    ],
    [
        "",
        "Ngô Thị Ỷ Lan",
        "Cán bộ Đoàn Thanh niên",
        "Phường Hưng Lợi",
        "26/03/1994",
    ],
    [
        "",
        "Dương Quảng Hàm",
        "Tổ trưởng Tổ hòa giải",
        "Phường An Bình",
        "1961",
    ],
    [
        "",
        "Lý Thường Kiệt Nhỏ",
        "Công an viên",
        "Phường Xuân Khánh",
        "17/02/1989",
    ],
    [
        "",
        "Hồ Mộng Hương",
        "Bí thư Đoàn Thanh niên",
        "Phường Thới Bình",
        "24/06/1997",
    ],
    [
        "",
        "Phan Thị Mỹ Thuận",
        "Kế toán",
        "Phường An Khánh",
        "15/10/1990",
    ],
    [
        "",
        "Trần Quốc Thưởng",
        "Chỉ huy trưởng Quân sự",
        "Phường Cái Khế",
        "22/12/1978",
    ],
    [
        "",
        "Cao Thị Tuyết Nhung",
        "Trạm trưởng Trạm Y tế",
        "Phường An Hòa",
        "27/02/1975",
    ],
    [
        "",
        "Nguyễn Đăng Khoa",
        "Chủ tịch Hội Cựu chiến binh",
        "Phường Hưng Lợi",
        "07/05/1954",
    ],
];

#[test]
fn a_round_of_twenty_is_typed_without_the_mouse_and_without_losing_a_letter() {
    let prepared = Prepared::round();
    let screen = Screen::start();
    let window = prepared.open(&screen);
    let keyboard = window.take_keyboard(&screen);
    let grid = walk_into_the_round(&window, &keyboard);

    for line in LINES {
        write(&keyboard, line);
    }

    grid.expect_active(LINES.len(), "name");
    grid.expect(LINES.len() - 1, "birth", "07/05/1954");
    grid.expect_saved();
    window.picture("journey-entered");
    let records = prepared.office().ask(&["list"], &["awards"]);
    let mut stored: Vec<_> = records.as_array().into_iter().flatten().collect();
    stored.sort_by_key(|record| record["entered"].as_i64());
    let stored: Vec<[String; 4]> = stored.into_iter().map(texts).collect();
    let typed: Vec<[String; 4]> = LINES.iter().map(wanted).collect();
    for (stored, typed) in stored.iter().zip(&typed) {
        assert_eq!(stored, typed);
    }
    assert_eq!(stored.len(), typed.len());
    until_is("the lines", LINES.len() + 1, || grid.lines());
}

/// Home, the rounds, the only round: keys that the key card names.
fn walk_into_the_round<'a>(window: &'a Window, keyboard: &Keyboard) -> Grid<'a> {
    window.expect("home-item", "Dân vận khéo");
    keyboard.press(&["alt+2"]);
    window.expect("round-row", "Dân vận khéo");
    keyboard.press(&["Return"]);
    let grid = Grid::of(window, "nomination");
    grid.expect_active(0, "name");
    grid
}

/// One line as a clerk types it: Tab to the next cell, Enter at the end back to the first column.
fn write(keyboard: &Keyboard, [kind, name, position, unit, birth]: [&str; 5]) {
    keyboard.write_by_unikey(name);
    keyboard.press(&["Tab"]);
    keyboard.write(kind);
    for cell in [position, unit, birth] {
        keyboard.press(&["Tab"]);
        keyboard.write_by_unikey(cell);
    }
    keyboard.press(&["Return"]);
}

fn texts(record: &Value) -> [String; 4] {
    ["subjectKind", "name", "position", "unitText"]
        .map(|field| record[field].as_str().unwrap_or_default().to_owned())
}

fn wanted([kind, name, position, unit, _]: &[&str; 5]) -> [String; 4] {
    let kind = match *kind {
        "tap" => "collective",
        "ho" => "household",
        _ => "individual",
    };
    [kind, name, position, unit].map(str::to_owned)
}
