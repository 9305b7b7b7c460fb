//! The screens of funds in the walk.

use super::Walk;

impl Walk<'_> {
    /// Funds, one of them with its year by months, what was spent, a paper.
    pub(super) fn funds(&mut self) {
        self.window.follow("rail-funds", "register-which");
        self.see("funds");
        self.window.follow("line-open", "fund-balance");
        self.window.choose("lines-year", "2024");
        self.window.expect("fund-months", "");
        self.see("fund-year");
        self.window.click("tab-funds.spending");
        self.window.expect("lines-search", "");
        self.see("fund-spending");
        self.window.follow("line-print", "preview-form");
        self.window.expect_drawn("preview-page");
        self.see("fund-print");
    }
}
