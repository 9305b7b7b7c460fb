//! The screens of reports in the walk.

use journeys::Grid;

use super::Walk;

impl Walk<'_> {
    /// A month of reports: the board, a sheet with something to look at, its papers, totals.
    pub(super) fn reports(&mut self) {
        self.window.follow("rail-reports", "board-span");
        self.window.choose("board-year", "2026");
        self.window.choose("board-span", "M09");
        self.window.choose("board-span", "another");
        self.window.expect("free-first", "");
        self.see("reports-free");
        self.shut("free-first");
        self.window.follow("board-templates", "template-own");
        self.see("reports-templates");
        self.window.follow("template-indicator", "own-name");
        self.see("reports-own");
        self.shut("own-name");
        self.window.follow("template-version", "form-codes");
        self.see("reports-form");
        self.shut("form-codes");
        self.window.follow("template-outline", "outline-sections");
        self.see("reports-outline");
        self.shut("outline-sections");
        self.window.follow("back", "board-span");
        self.window.follow("board-days", "days-as-of");
        self.see("reports-days");
        self.shut("days-as-of");
        self.window.follow("board-prose", "prose-text");
        self.see("reports-prose-source");
        self.window
            .fill("prose-text", "Đã xây dựng 395 căn nhà Đại đoàn kết.");
        self.window.follow("prose-read", "prose-list");
        self.see("reports-prose");
        self.window.follow("back", "board-add");
        self.window.follow("board-add", "unit-text");
        self.window.fill("unit-text", "Phường Cái Khế");
        self.window.expect("unit-hit", "Cái Khế");
        self.see("reports-unit");
        self.window.follow("unit-hit", "figure-row");
        let grid = Grid::of(self.window, "figure");
        grid.enter(8, "value");
        self.keyboard.write("20");
        self.keyboard.press(&["Return"]);
        self.keyboard.write("25");
        self.keyboard.press(&["Return", "Up"]);
        self.window.expect("cell-story", "lớn hơn");
        self.see("reports-sheet");
        self.window.follow("tab-findings", "report-findings");
        self.see("reports-findings");
        self.window.follow("tab-report", "report-papers");
        self.see("reports-papers");
        self.window.follow("report-words", "words-text");
        self.window
            .fill("words-text", "Vận động {{F04|tỷ}}, {{F99}}.");
        self.window.expect("words-flaw", "không có chỉ tiêu");
        self.see("reports-words");
        self.window.follow("words-insert", "token-search");
        self.see("reports-token");
        self.shut("token-search");
        self.window.follow("back", "figure-row");
        self.window.follow("report-do-sent", "report-do-returned");
        self.window.follow("report-do-returned", "report-reason");
        self.see("reports-return");
        self.shut("report-reason");
        // What is said of the move would lie over the lists that come next.
        self.window.click("toast-close");
        self.window.follow("back", "board-row");
        self.see("reports-board");
        self.window.follow("board-matrix", "matrix-row");
        self.see("reports-matrix");
        self.window.follow("back", "board-row");
        self.window.follow("board-totals", "totals");
        self.window.expect("drill", "Cái Khế");
        self.see("reports-totals");
        self.window.choose("totals-beside", "2026-M08");
        self.window.click("totals-tiles");
        self.window.expect("tiles", "Cái Khế");
        self.see("reports-beside");
    }
}
