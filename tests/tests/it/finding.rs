//! Ctrl+K finds whoever is meant, typed with or without accents, and goes there.

use std::fs;

use journeys::{Grid, Screen, Window, until, until_is};

use crate::offices::Prepared;

const LIST: &str = "STT;Họ và tên;Ngày, tháng, năm sinh;Chức vụ;Đơn vị;Hình thức khen thưởng\n\
    1;Phạm Thị Dục;1959;Hội viên Hội Nông dân;Phường Thới Bình;Giấy khen\n\
    2;Đỗ Đình Đức;1985;Công chức Văn hóa;Phường Xuân Khánh;Giấy khen\n\
    3;Trần Văn Được;1971;Trưởng Khối Dân vận;Phường An Khánh;Giấy khen\n\
    4;Lê Thị Mai;1980;Chi hội trưởng;Phường An Hòa;Giấy khen\n";

#[test]
fn a_name_typed_without_accents_finds_all_it_could_mean_and_typed_with_them_the_exact_one_first() {
    let folder = tempfile::tempdir().unwrap();
    let list = folder.path().join("danh-sach.csv");
    fs::write(&list, LIST).unwrap();
    let prepared = Prepared::imported(&list);
    let screen = Screen::start();
    let window = prepared.open(&screen);
    window.expect("home-item", "Dân vận khéo");
    let keyboard = window.take_keyboard(&screen);

    keyboard.press(&["ctrl+k"]);
    window.expect("palette", "");
    keyboard.write("duc");
    let both = ["Phạm Thị Dục", "Đỗ Đình Đức"].map(str::to_owned).to_vec();
    until_is("what duc could mean", both, || found(&window));
    window.picture("journey-find");

    keyboard.press(&["ctrl+a"]);
    keyboard.write_by_unikey("Đức");
    until("the exact name first", || {
        window
            .texts("palette-hit")
            .first()?
            .contains("Đỗ Đình Đức")
            .then_some(())
    });
    keyboard.press(&["Return"]);

    let grid = Grid::of(&window, "nomination");
    until("the found line active", || {
        let (row, _) = grid.active()?;
        (grid.text(row, "name")? == "Đỗ Đình Đức").then_some(())
    });
}

/// The people found, in the order of their names: the first words of a hit.
fn found(window: &Window) -> Vec<String> {
    let hits = window.texts("palette-hit");
    let name = |hit: &String| hit.lines().next().unwrap_or_default().to_owned();
    let mut names: Vec<String> = hits.iter().map(name).collect();
    names.sort();
    names
}
