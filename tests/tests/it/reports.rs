//! Reports of figures in the window: a monthly report typed by keyboard alone as it stands on paper, looked
//! over, sent, received, locked, added up and printed.

use journeys::{Dialog, Grid, Screen, Window, until_is};
use serde_json::json;

use crate::offices::Prepared;

/// The first lines of the monthly form: whole figures, a 0, nothing arising, nothing known, an amount in
/// words; empty where nothing is typed. The tenth is above the whole it is a part of.
const TYPED: [&str; 16] = [
    "12",
    "0",
    "không phát sinh",
    "chưa có số liệu",
    "118",
    "",
    "3",
    "210",
    "20",
    "25",
    "",
    "",
    "",
    "",
    "",
    "hơn 7 tỉ",
];
/// Opinions that were answered, and donations.
const ANSWERED: usize = 9;
const DONATED: usize = 15;

/// The board of a stretch of a year.
pub(crate) fn enter_period(window: &Window, year: &str, span: &str) {
    window.follow("rail-reports", "board-span");
    window.choose("board-year", year);
    window.choose("board-span", span);
}

#[test]
fn a_monthly_report_is_typed_by_keyboard_sent_received_locked_and_printed() {
    let prepared = Prepared::empty();
    let screen = Screen::start();
    let window = prepared.open(&screen);
    enter_period(&window, "2026", "M09");
    window.expect("board-add", "");
    window.picture("reports-empty");
    window.follow("board-add", "unit-text");
    window.fill("unit-text", "Phường Cái Khế");
    window.expect("unit-hit", "Cái Khế");
    let keyboard = window.take_keyboard(&screen);
    window.click("unit-hit");

    // The keyboard is in the first figure without a click.
    let grid = Grid::of(&window, "figure");
    grid.expect_active(0, "value");
    for text in TYPED {
        keyboard.write(text);
        keyboard.press(&["Return"]);
    }
    grid.expect_saved();
    grid.expect(2, "read", "không phát sinh");
    grid.expect(DONATED, "read", "hơn 7.000.000.000");
    window.follow("tab-findings", "report-findings");
    window.expect("report-findings", "lớn hơn");
    window.picture("reports-sheet");
    grid.enter(ANSWERED, "value");
    keyboard.write("15");
    keyboard.press(&["Return"]);
    let above = "return document.querySelector('[data-testid=\"report-findings\"]').textContent.includes('lớn hơn');";
    until_is("a part above its whole", json!(false), || {
        window.read(above, json!([]))
    });
    grid.enter(ANSWERED, "value");
    window.follow("tab-cell", "cell-story");
    window.expect("cell-history", "25 → 15");
    window.picture("reports-cell");

    window.follow("report-do-sent", "report-do-received");
    window.expect("report-state", "Đã gửi");
    window.click("report-do-received");
    window.expect("report-state", "Đã tiếp nhận");
    window.follow("report-do-locked", "report-move-submit");
    window.click("report-move-submit");
    window.expect("report-state", "Đã khóa");
    window.follow("report-print", "preview-form");
    window.expect_drawn("preview-page");
    window.picture("reports-print");
    assert_eq!(window.texts("error-note"), [""; 0]);
    window.follow("back", "report-do-unlock");

    window.follow("back", "board-row");
    window.expect("board-told", "Đã gửi 1/1");
    window.expect("board-cell-filled", "/30");
    window.picture("reports-board");
    window.follow("board-totals", "totals");
    window.click("total-F04 button");
    window.expect("drill", "Cái Khế");
    window.expect("chart-trend", "tháng 9 năm 2026");
    window.picture("reports-totals");
    let reports = prepared.office().ask(&["list"], &["reports"]);
    assert_eq!(reports[0]["state"], "locked");
}

#[test]
fn the_words_of_a_report_are_written_with_its_figures_and_printed() {
    let prepared = Prepared::empty();
    let screen = Screen::start();
    let window = prepared.open(&screen);
    enter_period(&window, "2026", "M09");
    window.follow("board-add", "unit-text");
    window.fill("unit-text", "Phường Cái Khế");
    window.expect("unit-hit", "Cái Khế");
    let keyboard = window.take_keyboard(&screen);
    window.click("unit-hit");
    let grid = Grid::of(&window, "figure");
    grid.enter(DONATED, "value");
    keyboard.write("hơn 7 tỉ");
    keyboard.press(&["Return"]);
    grid.expect_saved();

    window.follow("report-words", "words-text");
    window.expect("words-outline-name", "Đề cương");
    window.read(
        "document.querySelector('[data-section=N09]').click();",
        json!([]),
    );
    window.expect("words-section", "An sinh xã hội");
    window.click("words-text");
    keyboard.write("Vận động");
    // Keys go their own way to the window, a click another.
    until_is("what is written", "Vận động".to_owned(), || {
        window.text("words-text")
    });
    window.follow("words-insert", "token-search");
    window.fill("token-search", "an sinh xa hoi");
    window.expect("token-list", "F04");
    window.picture("reports-token");
    keyboard.press(&["Return"]);
    window.picture("reports-words-put");
    window.expect("words-filled", "Vận động hơn 7 tỷ đồng");
    keyboard.write("; {{F98}}");
    window.expect("words-flaw", "không có chỉ tiêu");
    window.picture("reports-words");
    keyboard.press(&["BackSpace"; 9]);
    keyboard.write(".");
    window.expect("words-saved", "Đã lưu");
    until_is("the flaw", false, || window.shows("words-flaw"));

    window.follow("words-print", "preview-form");
    window.expect_drawn("preview-page");
    window.picture("reports-narrative");
    assert_eq!(window.texts("error-note"), [""; 0]);
    let reports = prepared.office().ask(&["list"], &["reports"]);
    let id = reports[0]["id"].as_str().expect("an id");
    let told = prepared.office().ask(&["reports", "words"], &["--id", id]);
    let sections = told["sections"].as_array().expect("sections");
    let written = sections.iter().find(|one| one["id"] == "N09");
    assert_eq!(
        written.expect("the section")["text"],
        "Vận động {{F04|tỷ}}."
    );
}

#[test]
fn figures_of_a_pasted_report_are_decided_one_by_one_and_lead_back_to_their_sentences() {
    const TEXT: &str = "BÁO CÁO kết quả công tác dân vận 9 tháng năm 2024 của thành phố Cần Thơ\n\
        Quỹ Vì người nghèo các cấp vận động được hơn 10 tỉ đồng. Đã xây dựng 395 căn nhà Đại đoàn kết. \
        Kế hoạch năm 2025 xây 500 căn nhà Đại đoàn kết.";
    let prepared = Prepared::empty();
    let screen = Screen::start();
    let window = prepared.open(&screen);
    enter_period(&window, "2024", "N9");
    window.follow("board-prose", "prose-text");
    let keyboard = window.take_keyboard(&screen);
    screen.copy(TEXT);
    window.click("prose-text");
    keyboard.press(&["ctrl+v"]);
    window.follow("prose-read", "prose-list");
    window.expect("prose-figure", "hơn 10 tỉ đồng");
    window.expect("prose-take", "Ghi 2 số liệu");
    window.read(
        "document.querySelector('[data-testid=prose-list]').focus();",
        json!([]),
    );
    // The fund is left out, the houses stay chosen, the plan is looked at and not taken.
    keyboard.press(&["Delete", "Return"]);
    window.expect("prose-take", "Ghi 1 số liệu");
    window.expect("prose-marked", "Kế hoạch năm 2025");
    window.picture("reports-prose");
    keyboard.press(&["F2"]);
    let typed = "return document.activeElement?.dataset?.testid ?? '';";
    until_is("the field of the figure", json!("prose-typed"), || {
        window.read(typed, json!([]))
    });
    window.follow("prose-take", "board-span");
    assert_eq!(window.texts("error-note"), [""; 0]);
    window.picture("reports-prose-taken");
    let reports = prepared.office().ask(&["list"], &["reports"]);
    let id = reports[0]["id"].as_str().expect("an id");
    let sheet = prepared.office().ask(&["reports", "show"], &["--id", id]);
    let rows = sheet["rows"].as_array().expect("rows");
    let told: Vec<_> = rows.iter().filter(|row| row["text"] != "").collect();
    assert_eq!(told.len(), 1);
    assert_eq!(told[0]["text"], "395");
    assert_eq!(told[0]["origin"], "“Đã xây dựng 395 căn nhà Đại đoàn kết.”");
}

/// A table of three communes as a district keeps it.
const MATRIX: &str = "TỔNG HỢP SỐ LIỆU 6 THÁNG ĐẦU NĂM 2024;;;;\n\
    Chỉ tiêu;ĐVT;Xã Nhơn Ái;Xã Giai Xuân;Xã Tân Thới\n\
    Nhà Đại đoàn kết xây mới, bàn giao;căn;3;không phát sinh;2\n\
    Cuộc tuyên truyền, hội nghị quán triệt;cuộc;12;8;\n";

#[test]
fn three_units_come_in_one_is_late_they_are_consolidated_opened_to_the_cell_locked_and_printed() {
    let prepared = Prepared::of_unit("D926");
    let table = prepared.path("tong-hop.csv");
    std::fs::write(&table, MATRIX).expect("the table can be written");
    let screen = Screen::start();
    let window = prepared.open(&screen);
    enter_period(&window, "2024", "H1");
    Dialog::opened_by(&screen, || window.click("import-open")).choose(&table);
    window.follow("import-commit", "import-receipt");
    window.picture("reports-import");
    window.follow("back", "board-row");
    window.expect("board-told", "Đã gửi 3/7");

    // Everybody has time; one of the three had not.
    window.follow("board-days", "days-due");
    window.fill("days-due", "31/12/2099");
    window.click("days-save");
    window.expect("board-told", "31/12/2099");
    let choose = "for (const row of document.querySelectorAll('[data-testid=board-row]'))
        if (row.textContent.includes(arguments[0])) row.querySelector('input[type=checkbox]').click();";
    window.read(choose, json!(["Tân Thới"]));
    window.follow("board-own-days", "days-open");
    window.fill("days-due", "1/7/2024");
    window.click("days-save");
    window.expect("board-told", "1 đơn vị trễ hạn");
    window.picture("reports-late");

    window.follow("board-consolidate", "consolidate-changes");
    window.expect("consolidate-rests", "3/7");
    window.expect("consolidate-missing", "Mỹ Khánh");
    window.expect("consolidate-changes", "F08");
    window.picture("reports-consolidate");
    window.follow("consolidate-submit", "figure-row");
    window.expect("report-state", "Nháp");
    window.follow("back", "board-totals");
    window.follow("board-totals", "totals");
    window.click("total-F08 button");
    window.expect("drill", "tong-hop.csv");
    window.picture("reports-drill");
    window.follow("back", "board-row");
    window.read(choose, json!(["Nhơn Ái"]));
    window.follow("report-do-locked", "report-move-submit");
    window.click("report-move-submit");
    window.expect("board-cell-standing", "Đã khóa");
    window.follow("board-print", "preview-form");
    window.expect_drawn("preview-page");
    window.picture("reports-summary");
    assert_eq!(window.texts("error-note"), [""; 0]);
}

#[test]
fn several_units_are_typed_on_one_grid() {
    let prepared = Prepared::of_unit("D926");
    let screen = Screen::start();
    let window = prepared.open(&screen);
    enter_period(&window, "2024", "M06");
    window.follow("board-matrix", "matrix-row");
    let keyboard = window.take_keyboard(&screen);
    // Two units, two indicators, as they are copied from a spreadsheet.
    screen.copy("12\t8\nkhông phát sinh\t3\n");
    let cell = window.read(
        "return document.querySelector('[data-testid^=matrix-cell-u]').dataset.testid;",
        json!([]),
    );
    let unit = cell.as_str().and_then(|id| id.strip_prefix("matrix-cell-"));
    let grid = Grid::of(&window, "matrix");
    grid.enter(0, unit.expect("a column for each unit"));
    keyboard.press(&["ctrl+v"]);
    window.expect("paste-text", "2 dòng");
    window.picture("reports-matrix-paste");
    keyboard.press(&["Return"]);
    until_is("the figures", 4, || {
        let reports = prepared.office().ask(&["list"], &["reports"]);
        let reports = reports.as_array().map_or(&[][..], Vec::as_slice);
        reports
            .iter()
            .map(|one| one["filled"].as_i64().unwrap_or(0))
            .sum::<i64>()
    });
    let unit = unit.expect("a column for each unit");
    grid.expect(0, unit, "12");
    grid.expect(1, unit, "không phát sinh");
    window.picture("reports-matrix");
    keyboard.press(&["ctrl+z"]);
    until_is("no report", 0, || {
        let reports = prepared.office().ask(&["list"], &["reports"]);
        reports.as_array().map_or(0, Vec::len)
    });
    assert_eq!(window.texts("error-note"), [""; 0]);
}
