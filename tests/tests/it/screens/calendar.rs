//! The screens of the calendar and of the ceremony in the walk.

use super::{DECIDED, Walk};

impl Walk<'_> {
    /// A year with an entry that could not be read, a month of it, the ceremony of the decided round.
    pub(super) fn calendar(&mut self) {
        self.window.follow("rail-calendar", "calendar-year");
        self.window.choose("calendar-year", "2024");
        self.window.expect("calendar-row", "Tết");
        self.window.follow("calendar-new", "entry-title");
        self.see("calendar-new");
        self.window
            .fill("entry-title", "Nộp danh sách đề nghị khen");
        self.window.fill("entry-starts", "15/6");
        self.window.click("entry-save");
        self.window.expect("toast", "Thêm vào lịch");
        self.window.click("toast-close");
        self.see("calendar");
        self.window.choose("calendar-view", "10");
        self.window.expect("month-grid", "dân vận");
        self.window.click("[data-day=\"2024-10-15\"]");
        self.window.expect("day-pane", "Ngày Dân vận");
        self.see("calendar-month");
        self.window.follow("rail-awards", "round-row");
        self.window.follow(DECIDED, "ceremony-open");
        self.window.follow("ceremony-open", "ceremony-edit");
        self.see("ceremony-empty");
        self.window.follow("ceremony-edit", "ceremony-occasion");
        self.see("ceremony-about");
        self.shut("ceremony-occasion");
        self.window
            .follow("ceremony-arrange", "ceremony-arrange-do");
        self.see("ceremony-arrange");
        self.window.click("ceremony-arrange-do");
        self.window.expect("turn", "Lượt 1");
        self.window.click("toast-close");
        self.see("ceremony");
    }
}
