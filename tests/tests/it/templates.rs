//! More of reports in the window: stretches between two days, an office's own templates, files with mistakes.

use journeys::{Dialog, Grid, Screen, until_is};
use serde_json::json;

use crate::offices::Prepared;
use crate::reports::enter_period;

#[test]
fn a_stretch_between_two_days_is_reported_and_held_against_the_one_of_the_year_before() {
    let prepared = Prepared::empty();
    let office = prepared.office();
    let screen = Screen::start();
    let window = prepared.open(&screen);
    let open_stretch = |first: &str, last: &str| {
        window.follow("rail-reports", "board-span");
        window.choose("board-span", "another");
        window.expect("free-first", "");
        window.fill("free-first", first);
        window.fill("free-last", last);
        window.click("free-open");
    };
    // Days in the wrong order are told of, and stay.
    open_stretch("18/6/2023", "1/1/2023");
    window.expect("error-note", "1/1/2023");
    window.picture("reports-free-odd");
    window.fill("free-first", "1/1/2023");
    window.fill("free-last", "18/6/2023");
    window.click("free-open");
    until_is("no dialog", false, || window.shows("free-open"));
    window.expect("board-span", "2023-X20230101-20230618");
    let report = |text: &str| {
        window.follow("board-add", "unit-text");
        window.fill("unit-text", "Phường Cái Khế");
        window.expect("unit-hit", "Cái Khế");
        let keyboard = window.take_keyboard(&screen);
        window.click("unit-hit");
        let grid = Grid::of(&window, "figure");
        grid.expect_active(0, "value");
        keyboard.write(text);
        keyboard
    };
    report("200").press(&["Return"]);
    Grid::of(&window, "figure").expect_saved();
    window.click("report-do-sent");
    window.expect("report-state", "Đã gửi");
    open_stretch("1/1/2024", "18/6/2024");
    window.expect("board-told", "18/06/2024");
    // What the figure means is told before it is kept.
    let keyboard = report("250");
    window.expect("cell-story", "+50 (+25,0 %)");
    window.picture("reports-typing");
    let reports = office.ask(&["list"], &["reports"]);
    let all = reports.as_array().expect("the reports");
    let now = all
        .iter()
        .find(|one| one["period"] == "2024-X20240101-20240618");
    assert_eq!(now.expect("the report")["filled"], 0, "nothing is kept yet");
    keyboard.press(&["Return"]);
    Grid::of(&window, "figure").expect_saved();
    window.click("report-do-sent");
    window.expect("report-state", "Đã gửi");

    window.follow("back", "board-row");
    window.follow("board-totals", "totals");
    window.choose("totals-beside", "2023-X20230101-20230618");
    let code = office.ask(
        &["reports", "show"],
        &["--id", reports[0]["id"].as_str().expect("an id")],
    );
    let code = code["rows"][0]["code"].as_str().expect("a code").to_owned();
    window.expect(&format!("against-{code}"), "200");
    window.expect(&format!("change-{code}"), "+50 (+25,0 %)");
    window.click("totals-tiles");
    window.expect("tiles", "Cái Khế");
    window.picture("reports-beside");
    window.follow("totals-print", "preview-form");
    window.choose("preview-form", "reports.against");
    window.expect_drawn("preview-page");
    window.picture("reports-against");
    assert_eq!(window.texts("error-note"), [""; 0]);
}

#[test]
fn an_office_makes_its_own_indicator_puts_it_into_a_form_and_reports_it() {
    let prepared = Prepared::empty();
    let screen = Screen::start();
    let window = prepared.open(&screen);
    window.follow("rail-reports", "board-templates");
    window.follow("board-templates", "template-own");
    window.follow("template-indicator", "own-name");
    window.fill("own-name", "Tuyến đường hoa");
    window.fill("own-unit", "tuyến");
    window.picture("reports-own");
    window.click("own-save");
    window.expect("template-own", "Z01");

    let version = "for (const line of document.querySelectorAll('[data-testid=template-forms] li'))
        if (line.textContent.includes('DV03')) line.querySelector('[data-testid=template-version]').click();";
    window.read(version, json!([]));
    window.expect("form-codes", "");
    window.fill("form-from", "01/01/2026");
    window.choose("form-add", "Z01");
    window.expect("form-codes", "Tuyến đường hoa");
    // It goes to the top of the form.
    let up = "for (const line of document.querySelectorAll('[data-testid=form-codes] li'))
        if (line.textContent.includes('Z01')) { line.querySelector('[data-testid=order-up]').click(); return true; }
        return false;";
    let first =
        "return document.querySelector('[data-testid=form-codes] li').textContent.includes('Z01');";
    until_is("the first line", json!(true), || {
        window.read(up, json!([]));
        window.read(first, json!([]))
    });
    window.picture("reports-form");
    window.click("form-save");
    until_is("no dialog", false, || window.shows("form-save"));
    window.expect("template-forms", "bản 2");

    window.follow("template-outline", "outline-sections");
    window.click("outline-add");
    let typed = "const all = document.querySelectorAll('[data-testid=outline-heading]'); const last = all[all.length - 1];
        last.value = 'Tuyến đường hoa'; last.dispatchEvent(new Event('input', { bubbles: true }));";
    window.read(typed, json!([]));
    window.fill("outline-from", "1/1/2026");
    window.picture("reports-outline");
    window.click("outline-save");
    window.expect("template-outlines", "bản 2");

    enter_period(&window, "2026", "M09");
    window.follow("board-add", "unit-text");
    window.fill("unit-text", "Phường Cái Khế");
    window.expect("unit-hit", "Cái Khế");
    let keyboard = window.take_keyboard(&screen);
    window.click("unit-hit");
    let grid = Grid::of(&window, "figure");
    grid.expect_active(0, "value");
    grid.expect(0, "name", "Tuyến đường hoa");
    keyboard.write("14");
    keyboard.press(&["Return"]);
    grid.expect_saved();
    grid.expect(0, "read", "14");
    window.follow("report-words", "words-text");
    let outlined = "return document.body.textContent.includes('Tuyến đường hoa');";
    until_is("the new heading", json!(true), || {
        window.read(outlined, json!([]))
    });
    window.picture("reports-outlined");
    assert_eq!(window.texts("error-note"), [""; 0]);
}

/// What senders get wrong: a text for a number, an indicator twice, a unit nobody knows, a part above its
/// whole, millions written as dong.
const ODD: &str = "SỐ LIỆU THÁNG 6 NĂM 2024;;;;\n\
    Chỉ tiêu;ĐVT;Xã Nhơn Ái;Xã Giai Xuân;Xã Ảo Ảnh\n\
    Cuộc tuyên truyền, hội nghị quán triệt;cuộc;mười mấy;8;3\n\
    Ý kiến, kiến nghị cử tri tiếp nhận;ý kiến;5;4;\n\
    Ý kiến, kiến nghị cử tri đã giải quyết, trả lời;ý kiến;9;4;\n\
    Tổng trị giá quà tặng;đồng;120;;\n\
    Ý kiến, kiến nghị cử tri tiếp nhận;ý kiến;6;;\n";

#[test]
fn what_is_wrong_in_a_file_of_figures_is_said_where_it_stands_and_never_added_up() {
    let prepared = Prepared::of_unit("D926");
    let table = prepared.path("sai.csv");
    std::fs::write(&table, ODD).expect("the table can be written");
    let screen = Screen::start();
    let window = prepared.open(&screen);
    enter_period(&window, "2024", "M06");
    Dialog::opened_by(&screen, || window.click("import-open")).choose(&table);
    window.expect("import-commit", "");
    let said = |words: &str| {
        let body = "return document.body.textContent.includes(arguments[0]);";
        until_is(words, json!(true), || window.read(body, json!([words])));
    };
    said("Ghi bằng chữ ở ô số");
    window.picture("reports-odd-import");
    window.follow("import-commit", "import-receipt");
    window.picture("reports-odd-receipt");
    window.follow("back", "board-row");
    window.follow("board-totals", "totals");
    // A text and a unit that nobody knows are in no sum.
    window.expect("total-B01", "1 đơn vị ghi bằng chữ: không cộng");
    window.expect("total-B01", "1/7");
    window.picture("reports-odd-totals");
    window.follow("back", "board-row");
    let open = "for (const one of document.querySelectorAll('[data-testid=board-row] button'))
        if (one.textContent.includes('Nhơn Ái')) one.click();";
    window.read(open, json!([]));
    window.follow("tab-findings", "report-findings");
    window.expect("report-findings", "lớn hơn");
    window.picture("reports-odd-sheet");
    assert_eq!(window.texts("error-note"), [""; 0]);
}
