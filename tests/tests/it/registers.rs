//! Registers in the window: an inspection from its plan to an overdue recommendation, a fund's year with its
//! balance, a dialogue with its answers.

use journeys::{Grid, Keyboard, Screen, Window, until_is};
use serde_json::json;

use crate::offices::Prepared;

/// Types cells of the blank line of a register, one after the other.
fn type_line(keyboard: &Keyboard, grid: &Grid, row: usize, cells: &[(&str, &str)]) {
    for (column, text) in cells {
        grid.enter(row, column);
        keyboard.write(text);
        keyboard.press(&["Return"]);
        // Keys go their own way to the window: the cell below is reached when all of them have arrived.
        grid.expect_active(row + 1, column);
        grid.expect_saved();
    }
}

/// Goes into a line by its title.
fn open_line(window: &Window, words: &str) {
    let open = "for (const row of document.querySelectorAll('[data-testid=line-row]'))
        if (row.textContent.includes(arguments[0])) { row.querySelector('[data-testid=line-open]').click(); return true; }
        return false;";
    until_is(words, json!(true), || window.read(open, json!([words])));
    window.expect("line-fields", "");
}

fn fill_field(window: &Window, column: &str, text: &str) {
    let part = format!("field-{column}");
    window.fill(&part, text);
    let leave = "document.activeElement?.blur();";
    window.read(leave, json!([]));
}

#[test]
fn a_year_of_a_fund_is_kept_and_its_balance_agrees() {
    let prepared = Prepared::empty();
    let screen = Screen::start();
    let window = prepared.open(&screen);
    window.follow("rail-funds", "register-which");
    let keyboard = window.take_keyboard(&screen);
    let grid = Grid::of(&window, "line");
    window.picture("funds-empty");
    type_line(
        &keyboard,
        &grid,
        0,
        &[
            ("name", "Quỹ Vì người nghèo"),
            ("purpose", "Vì người nghèo"),
            ("opened", "1/1/2024"),
            ("opening", "10 triệu"),
        ],
    );
    window.picture("funds-list");
    open_line(&window, "Quỹ Vì người nghèo");
    window.expect("fund-balance", "10.000.000");
    let grid = Grid::of(&window, "line");
    type_line(
        &keyboard,
        &grid,
        0,
        &[
            ("day", "5/2/2024"),
            ("donor", "Công ty An Phát"),
            ("value", "hơn 20 triệu"),
        ],
    );
    window.expect("fund-balance", "30.000.000");
    window.click("tab-funds.spending");
    window.expect("lines-search", "");
    let grid = Grid::of(&window, "line");
    type_line(
        &keyboard,
        &grid,
        0,
        &[
            ("day", "10/2/2024"),
            ("use", "Tặng quà"),
            ("content", "Tặng quà Tết"),
            ("value", "45 triệu"),
        ],
    );
    // More than is there: said in place, kept, and not counted.
    window.expect("fund-balance", "1 dòng chưa tính");
    window.expect("fund-balance", "30.000.000");
    grid.enter(0, "value");
    let said = "return document.body.textContent.includes('thiếu 15.000.000 đồng');";
    until_is("what is short", json!(true), || {
        window.read(said, json!([]))
    });
    window.picture("funds-short");
    keyboard.write("25 triệu");
    keyboard.press(&["Return"]);
    grid.expect_saved();
    window.expect("fund-balance", "5.000.000");
    until_is("nothing left out", false, || {
        window.text("fund-balance").contains("chưa tính")
    });
    window.picture("funds-year");
    window.follow("line-print", "preview-form");
    window.expect_drawn("preview-page");
    window.picture("funds-ledger");
    assert_eq!(window.texts("error-note"), [""; 0]);
    let lines = prepared.office().ask(&["list"], &["registers"]);
    let lines = lines.as_array().expect("lines");
    assert_eq!(lines.len(), 3);
    assert!(lines.iter().all(|line| line["counts"] == true), "{lines:?}");
}

#[test]
fn an_inspection_goes_from_its_plan_to_an_overdue_recommendation() {
    let prepared = Prepared::empty();
    let screen = Screen::start();
    let window = prepared.open(&screen);
    window.follow("rail-inspections", "lines-search");
    let keyboard = window.take_keyboard(&screen);
    let grid = Grid::of(&window, "line");
    type_line(
        &keyboard,
        &grid,
        0,
        &[
            ("title", "Kiểm tra công tác dân vận năm 2024"),
            ("kind", "Kiểm tra, giám sát"),
        ],
    );
    open_line(&window, "Kiểm tra công tác dân vận");
    // What is still missing is said beside each field.
    window.expect("said-contents", "Chưa ghi");
    fill_field(
        &window,
        "contents",
        "Quán triệt nghị quyết về công tác dân vận",
    );
    fill_field(&window, "targets", "Quận Ninh Kiều");
    fill_field(&window, "starts", "18/6/2024");
    fill_field(&window, "ends", "28/6/2024");
    window.choose("field-state", "Đang thực hiện");
    until_is("nothing missing", false, || window.shows("said-contents"));
    window.click("tab-inspections.member");
    let grid = Grid::of(&window, "line");
    type_line(
        &keyboard,
        &grid,
        0,
        &[("person", "Trần Văn Mẫu"), ("role", "Trưởng đoàn")],
    );
    window.click("tab-inspections.session");
    let grid = Grid::of(&window, "line");
    type_line(
        &keyboard,
        &grid,
        0,
        &[
            ("day", "18/6/2024"),
            ("host", "Quận Ninh Kiều"),
            ("held", "Đã làm việc"),
        ],
    );
    window.picture("inspections-plan");
    open_line(&window, "Quận Ninh Kiều");
    window.click("tab-inspections.visit");
    let grid = Grid::of(&window, "line");
    type_line(
        &keyboard,
        &grid,
        0,
        &[
            ("place", "hẻm 3T2, phường Xuân Khánh"),
            ("observed", "Mặt đường rộng hơn"),
        ],
    );
    window.picture("inspections-session");
    window.follow("line-print", "preview-form");
    window.expect_drawn("preview-page");
    window.picture("inspections-minutes");
    window.follow("back", "line-fields");
    window.follow("back", "line-fields");
    window.click("tab-recommendations.one");
    let grid = Grid::of(&window, "line");
    type_line(
        &keyboard,
        &grid,
        0,
        &[
            ("content", "Nhân rộng mô hình có chất lượng"),
            ("unit", "Phường Xuân Khánh"),
            ("day", "28/6/2024"),
            ("due", "1/6/2024"),
            ("status", "Chưa thực hiện"),
        ],
    );
    // Due before it was made: said, kept, and made right.
    let said = "return document.body.textContent.includes('Thời hạn trước ngày kiến nghị');";
    grid.enter(0, "due");
    until_is("what is wrong", json!(true), || {
        window.read(said, json!([]))
    });
    keyboard.write("28/9/2024");
    keyboard.press(&["Return"]);
    grid.expect_saved();
    window.follow("rail-recommendations", "lines-only");
    window.choose("lines-only", "overdue");
    let grid = Grid::of(&window, "line");
    grid.expect(0, "content", "Nhân rộng mô hình có chất lượng");
    window.picture("recommendations-overdue");
    window.follow("register-print", "preview-form");
    window.expect_drawn("preview-page");
    window.picture("recommendations-follow-up");
    window.follow("rail-home", "home-deadline");
    window.expect("home-deadline", "Nhân rộng mô hình");
    window.picture("registers-home");
    assert_eq!(window.texts("error-note"), [""; 0]);
}

#[test]
fn a_dialogue_is_kept_with_its_opinions_and_answers() {
    let prepared = Prepared::empty();
    let screen = Screen::start();
    let window = prepared.open(&screen);
    window.follow("rail-democracy", "register-which");
    let keyboard = window.take_keyboard(&screen);
    let grid = Grid::of(&window, "line");
    type_line(
        &keyboard,
        &grid,
        0,
        &[
            ("day", "5/6/2024"),
            ("unit", "Phường Xuân Khánh"),
            ("topic", "Vệ sinh môi trường"),
            ("attendees", "120"),
        ],
    );
    open_line(&window, "Vệ sinh môi trường");
    let grid = Grid::of(&window, "line");
    type_line(
        &keyboard,
        &grid,
        0,
        &[
            ("content", "Đề nghị nạo vét cống"),
            ("status", "Đã giải quyết"),
            ("answer", "Đã nạo vét"),
            ("answered", "1/6/2024"),
        ],
    );
    grid.enter(0, "answered");
    let said = "return document.body.textContent.includes('trả lời không thể có trước câu hỏi');";
    until_is("what is wrong", json!(true), || {
        window.read(said, json!([]))
    });
    window.picture("democracy-answer");
    keyboard.write("15/6/2024");
    keyboard.press(&["Return"]);
    grid.expect_saved();
    // Back to the first column, which the frozen one would half cover.
    keyboard.press(&["Home"]);
    until_is("the column that nobody types in", None, || grid.active());
    type_line(
        &keyboard,
        &grid,
        1,
        &[
            ("content", "Đề nghị thêm đèn đường"),
            ("status", "Đang giải quyết"),
        ],
    );
    window.picture("democracy-dialogue");
    window.follow("line-print", "preview-form");
    window.expect_drawn("preview-page");
    window.picture("democracy-minutes");
    assert_eq!(window.texts("error-note"), [""; 0]);
}
