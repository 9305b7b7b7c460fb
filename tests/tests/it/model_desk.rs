//! What a clerk does with the register beside its yearly way: blocks from a workbook, views kept by
//! name, points typed above their most, sheets of points, models proposed for an award.

use journeys::{Grid, Screen, Window, until_is};
use serde_json::{Value, json};

use crate::offices::Prepared;
use crate::sample;

/// The register of 2024 of the sample office.
fn register<'a>(window: &'a Window) -> Grid<'a> {
    window.follow("rail-models", "models-year");
    window.choose("models-year", "2024");
    window.expect("model-row", "hẻm 3T2");
    Grid::of(window, "model")
}

/// The titles of a year as the terminal shell lists them.
fn titles(prepared: &Prepared, year: i64) -> Vec<String> {
    let all = prepared.office().ask(&["list"], &["models"]);
    let of_year = all.as_array().into_iter().flatten();
    let of_year = of_year.filter(|one| one["year"] == json!(year));
    let text = |one: &Value| one["title"].as_str().unwrap_or_default().to_owned();
    of_year.map(text).collect()
}

#[test]
fn a_block_is_pasted_into_the_register_as_one_thing_and_taken_back_as_one() {
    let prepared = Prepared::sample();
    let screen = Screen::start();
    let window = prepared.open(&screen);
    let keyboard = window.take_keyboard(&screen);
    let grid = register(&window);
    let before = titles(&prepared, 2024);
    screen.copy("Tiếng kẻng an ninh\tChi bộ khu vực 2\nBếp ăn tình thương\tChùa Long Phước\n");
    grid.enter(before.len(), "title");

    keyboard.press(&["ctrl+v"]);
    window.expect("paste-text", "2 dòng → 2 mô hình mới");
    window.picture("models-paste");
    keyboard.press(&["Return"]);
    window.expect("models-total", &format!("{} mô hình", before.len() + 2));
    until_is("the models in the office", before.len() + 2, || {
        titles(&prepared, 2024).len()
    });

    keyboard.press(&["ctrl+z"]);
    until_is("the models in the office", before, || {
        titles(&prepared, 2024)
    });
}

#[test]
fn a_view_kept_by_name_is_there_after_a_restart() {
    let prepared = Prepared::sample();
    let screen = Screen::start();
    let window = prepared.open(&screen);
    register(&window);
    window.choose("models-by-novelty", "replica");
    window.expect("models-total", "1 mô hình");
    window.follow("models-view-keep", "models-view-name");
    window.fill("models-view-name", "Nhân rộng trong năm");
    window.click("models-view-save");
    window.expect("models-views", "Nhân rộng trong năm");
    window.close();

    let window = prepared.open(&screen);
    register(&window);
    window.choose("models-views", "Nhân rộng trong năm");
    window.expect("models-total", "1 mô hình");
    window.expect("model-row", "Mở rộng hẻm 51");
    window.picture("models-kept-view");
}

#[test]
fn points_above_their_most_are_explained_in_place_and_kept_as_a_draft() {
    let prepared = Prepared::sample();
    let screen = Screen::start();
    let window = prepared.open(&screen);
    let keyboard = window.take_keyboard(&screen);
    register(&window);
    window.click("model-cell-title");
    window.expect("model-detail", "hẻm 3T2");
    window.follow("tab-score", "score-table");
    window.click("score-KQ-own");
    keyboard.write("40");
    keyboard.press(&["Down"]);
    keyboard.write("0");
    keyboard.press(&["Return"]);
    window.click("score-save");
    window.expect("score-problem", "Vượt mức tối đa 35");
    window.expect("score-total-own", "0");
    window.picture("models-score-draft");

    window.follow("score-sheets", "sheet-version");
    window.follow("sheet-version", "sheet-name");
    window.fill("sheet-name", "Thang điểm của quận");
    window.fill("sheet-from", "01/01/2025");
    window.picture("models-sheet-dialog");
    window.click("sheet-save");
    window.expect("score-sheet", "Thang điểm của quận");
    window.expect("score-sheet", "Có hiệu lực từ 01/01/2025");
    window.picture("models-sheets");
}

#[test]
fn a_recognised_models_people_become_nominations_that_show_their_model() {
    let prepared = Prepared::round();
    let workbook = sample("06-dang-ky-dan-van-kheo-2023.xlsx");
    let path = workbook.to_string_lossy();
    let rest = [&*path, "--as", "models", "--year", "2023"];
    prepared.office().ask(&["import"], &rest);
    let screen = Screen::start();
    let window = prepared.open(&screen);
    window.follow("rail-models", "model-row");
    window.click("model-cell-title");
    window.follow("model-recognise-one", "recognise-number");
    // A decision from before the registration is refused with a sentence; nothing typed is lost.
    window.fill("recognise-number", "12-QĐ/BDV");
    window.fill("recognise-date", "10/10/2022");
    window.click("recognise-submit");
    window.expect("error-note", "có trước khi mô hình");
    assert_eq!(window.text("recognise-number"), "12-QĐ/BDV");
    window.picture("models-recognised-before");
    window.fill("recognise-date", "10/10/2023");
    window.click("recognise-submit");
    window.expect("model-recognitions", "12-QĐ/BDV");

    let choose =
        "document.querySelector('[data-testid=\"model-row\"] input[type=checkbox]').click();";
    window.read(choose, json!([]));
    window.follow("models-commend", "commend-name");
    window.expect("commend-nominee", "Tự quản Tuyến đường");
    window.picture("models-commend");
    window.follow("commend-submit", "nomination-row");
    window.click("nomination-cell-name");
    window.expect("story-model", "-2023-");
    window.picture("models-nomination");
}

#[test]
fn a_replica_of_nothing_is_explained_and_years_are_joined_and_parted() {
    let prepared = Prepared::sample();
    let screen = Screen::start();
    let window = prepared.open(&screen);
    let grid = register(&window);
    grid.enter(1, "title");
    window.expect("model-detail", "Mở rộng hẻm 51");
    window.expect("model-unit-history", "nay thuộc");
    window.follow("model-origin-none", "model-origin-missing");
    window.expect("model-origin-missing", "chưa rõ từ mô hình nào");
    window.picture("models-replica-of-nothing");
    window.follow("model-origin-choose", "origin-search");
    window.fill("origin-search", "hẻm 3T2");
    window.expect("origin-hit", "Nhân dân cùng Nhà nước");
    window.click("origin-hit");
    window.expect("model-replicas", "Nhân dân cùng Nhà nước");

    window.follow("model-join", "origin-search");
    window.fill("origin-search", "Nét đẹp đường quê");
    window.expect("origin-hit", "Nét đẹp đường quê");
    window.click("origin-hit");
    window.expect("model-years", "2023");
    window.picture("models-joined");
    window.click("model-part");
    window.expect("model-years", "Mới có đăng ký của một năm");
}
