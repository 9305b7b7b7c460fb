//! Every screen in light and dark, at the usual size and at 125 %: pictures for people to look at,
//! no barrier that axe knows of, and nothing cut off at the size the window is designed for.

mod calendar;
mod funds;
mod reports;

use journeys::{Dialog, Keyboard, Screen, Window, until, until_is};
use serde_json::json;
use std::path::Path;

use crate::offices::{Prepared, enter_round};
use crate::sample;

#[test]
fn no_screen_has_a_barrier_in_light() {
    walk("light", 100);
}

#[test]
fn no_screen_has_a_barrier_in_dark() {
    walk("dark", 100);
}

#[test]
fn no_screen_has_a_barrier_at_125_percent() {
    walk("light", 125);
}

/// The second round of the sample office, which is decided.
const DECIDED: &str = "[data-testid=\"round-row\"][data-place=\"1\"] button";

#[test]
fn axe_objects_where_there_is_a_barrier() {
    let prepared = Prepared::empty();
    let screen = Screen::start();
    let window = prepared.open(&screen);
    window.expect("rail-awards", "");
    let nameless = "document.querySelector('main').append(document.createElement('button'));";
    window.read(nameless, json!([]));
    let found = window.barriers();
    assert!(
        found.iter().any(|line| line.starts_with("button-name")),
        "{found:?}"
    );
}

/// All barriers of all screens are told at once: who mends them sees the whole list.
struct Walk<'a> {
    screen: &'a Screen,
    window: &'a Window,
    keyboard: Keyboard<'a>,
    look: String,
    barriers: Vec<String>,
}

fn walk(theme: &str, size: u16) {
    let prepared = Prepared::sample();
    prepared.look(theme, size);
    let screen = Screen::start();
    let look = format!("{theme}-{size}");
    let mut barriers = before_an_office(&prepared, &screen, &look);
    let window = prepared.open(&screen);
    window.expect("home-item", "Dân vận khéo");
    let keyboard = window.take_keyboard(&screen);
    let mut walk = Walk {
        screen: &screen,
        window: &window,
        keyboard,
        look,
        barriers: Vec::new(),
    };
    walk.frame();
    walk.units();
    walk.models();
    walk.reports();
    walk.calendar();
    walk.funds();
    walk.round();
    walk.import();
    walk.service();
    walk.print();
    walk.cards();
    walk.blanks();
    barriers.append(&mut walk.barriers);
    assert!(barriers.is_empty(), "{}", barriers.join("\n"));
}

/// The first screen of all, with nothing open.
fn before_an_office(prepared: &Prepared, screen: &Screen, look: &str) -> Vec<String> {
    let window = Window::open(screen, &prepared.settings(), &[]);
    window.expect("start-new", "");
    let mut walk = Walk {
        screen,
        window: &window,
        keyboard: window.take_keyboard(screen),
        look: look.to_owned(),
        barriers: Vec::new(),
    };
    walk.see("start");
    window.follow("start-new", "new-office-name");
    walk.see("new-office");
    let barriers = std::mem::take(&mut walk.barriers);
    window.close();
    barriers
}

impl Walk<'_> {
    /// Home, and what can be called for over any screen.
    fn frame(&mut self) {
        self.see("home");
        for (key, part, name) in [
            ("F1", "help-sheet", "help"),
            ("ctrl+slash", "key-card", "keys"),
            ("ctrl+comma", "settings", "settings"),
            ("ctrl+k", "palette", "find"),
        ] {
            self.keyboard.press(&[key]);
            self.window.expect(part, "");
            self.see(name);
            self.keyboard.press(&["Escape"]);
            until_is(part, false, || self.window.shows(part));
        }
        self.keyboard.press(&["ctrl+h"]);
        self.window.expect("operation-row", "");
        self.see("history");
    }

    /// Leaves a dialog by Escape; where something was typed in it, lets that go when asked.
    fn shut(&mut self, part: &str) {
        self.keyboard.press(&["Escape"]);
        let asked = until("the dialog or a question", || {
            match (
                self.window.shows("letting-question"),
                self.window.shows(part),
            ) {
                (true, _) => Some(true),
                (false, true) => None,
                (false, false) => Some(false),
            }
        });
        if asked {
            self.window.click("letting-go");
        }
        until_is("the dialog", false, || self.window.shows(part));
    }

    fn units(&mut self) {
        self.window.follow("rail-units", "unit-row");
        self.window.click("unit-cell-name");
        self.window.expect("unit-detail", "");
        self.see("units");
    }

    /// The register of the sample office: its newest year, a model, its points, the year in figures.
    fn models(&mut self) {
        self.window.follow("rail-models", "model-row");
        self.window.click("model-cell-title");
        self.window.expect("model-detail", "hẻm 3T2");
        self.see("models");
        self.window.follow("tab-score", "score-table");
        self.see("models-score");
        self.window.follow("tab-pairs", "models-charts");
        self.window.follow("model-new", "model-title");
        self.see("model-new");
        self.shut("model-title");
        self.window.follow("models-charts", "indicators");
        self.see("models-charts");
        self.model_desk();
    }

    /// What stands behind the register: sheets of points, one being written, filters, kept views.
    fn model_desk(&mut self) {
        self.window.follow("ranking-sheets", "sheet-version");
        self.see("models-sheets");
        self.window.follow("sheet-version", "sheet-name");
        self.see("models-sheet");
        self.shut("sheet-name");
        self.window.follow("back", "models-more");
        self.window.follow("models-more", "models-by-unit");
        self.window.fill("models-by-unit", "Xuân Khánh");
        self.window.expect("models-unit-hit", "Xuân Khánh");
        self.see("models-more");
        self.shut("models-by-unit");
        self.window.follow("models-view-keep", "models-view-name");
        self.see("models-view");
        self.shut("models-view-name");
    }

    fn round(&mut self) {
        self.window.follow("rail-awards", "round-row");
        self.see("rounds");
        self.window.follow("round-new", "round-title");
        self.see("round-new");
        self.shut("round-title");
        let grid = enter_round(self.window);
        // A day that no calendar has: the reason stands in the line below.
        grid.enter(7, "birth");
        self.window.expect("nomination-detail", "Võ Hoà Thuận");
        self.see("round");
        self.screen
            .copy("Nguyễn Văn An\tcá nhân\tBí thư\t\t31/02/1980\n");
        self.keyboard.press(&["ctrl+Down", "Home", "ctrl+v"]);
        self.window.expect("paste-unread", "31/02/1980");
        self.see("paste");
        self.keyboard.press(&["Escape"]);
        self.window.follow("nomination-new", "nomination-new-name");
        self.see("nomination-new");
        self.window.fill("nomination-new-name", "Lê Thị Ghi Dở");
        self.keyboard.press(&["Escape"]);
        self.window.expect("letting-question", "Phần đang ghi dở ở");
        self.see("letting");
        self.window.click("letting-stay");
        assert_eq!(self.window.text("nomination-new-name"), "Lê Thị Ghi Dở");
        self.shut("nomination-new-name");
        self.window.follow("council-open", "council-add");
        self.window.click("council-add");
        self.window.click("council-add");
        self.window.expect("council-member", "");
        self.see("council");
        self.shut("council-add");
        self.window.follow("expected-open", "expected-add");
        self.window.fill("expected-add", "An Bình");
        self.window.expect("expected-found", "An Bình");
        self.see("expected");
        self.shut("expected-add");
        self.window.follow("decide-open", "decide-number");
        self.see("decide");
        self.shut("decide-number");
        self.window.follow("round-papers", "letter-open");
        self.window.expect_drawn("preview-page");
        self.see("papers");
        self.window.follow("letter-open", "letter-number");
        self.see("letter");
        self.shut("letter-number");
        self.window.follow("preview-print", "print-cancel");
        self.see("print-dialog");
        self.shut("print-cancel");
        self.window.follow("back", "import-open");
    }

    /// The service record of whoever is proposed for a medal.
    fn service(&mut self) {
        self.window.follow("rail-awards", "round-row");
        enter_round(self.window);
        self.window.click("nomination-cell-award");
        self.window
            .write_cell("nomination-cell-award", "Kỷ niệm chương");
        self.window.click("nomination-cell-name");
        self.window.follow("service-open", "service-posts");
        self.see("service");
        self.window.follow("medal-rule-open", "rule-years");
        self.see("medal-rule");
        self.shut("rule-years");
        // Undone, so that each look finds the office as it was.
        self.keyboard.press(&["ctrl+z"]);
    }

    fn import(&mut self) {
        let workbook = sample("01-de-nghi-giay-khen-2024.xlsx");
        Dialog::opened_by(self.screen, || self.window.click("import-open")).choose(&workbook);
        self.window.expect("import-sheet-picture", "");
        self.see("import-sheet");
        self.window.follow("tab-all", "import-row");
        self.see("import-rows");
        self.window.follow("import-discard", "nomination-row");
    }

    /// The decided round of the sample office, as paper.
    fn print(&mut self) {
        self.window.follow("rail-awards", "round-row");
        self.window.follow(DECIDED, "preview-open");
        self.see("decided");
        self.window.follow("preview-open", "page-number");
        self.window.expect("page-number", "1");
        self.window.expect_drawn("preview-page");
        self.see("preview");
        self.arrange();
    }

    /// Arranging a form, and the office's own Word files for it.
    fn arrange(&mut self) {
        self.window.follow("arrange-open", "arrange-columns");
        self.window.expect_drawn("arrange-page");
        self.see("arrange");
        self.window.click("arrange-shown-tien_thuong");
        self.window.expect("arrange-preview", "Tiền thưởng");
        self.window.fill("arrange-width-ten", "400");
        self.window.expect("arrange-refused", "rộng");
        self.see("arrange-refused");
        self.window.click("arrange-original");
        self.window.choose("arrange-order", "hand");
        self.window.expect("arrange-lines", "Đặng Hữu Phước");
        self.see("arrange-lines");
        self.window.click("arrange-usual-order");
        self.window.click("arrange-shown-tien_thuong");
        self.window.fill("arrange-name", "Gọn");
        self.window.click("arrange-save");
        until_is("the dialog", false, || self.window.shows("arrange-name"));
        self.window.expect_drawn("preview-page");
        self.see("arranged");
        self.window.follow("own-open", "own-fields-open");
        self.window.click("own-fields-open");
        self.window.expect("own-fields", "so_quyet_dinh");
        self.see("own-templates");
        self.shut("own-name");
        // Undone, so that each look finds the office as it was.
        self.keyboard.press(&["ctrl+z"]);
    }

    /// The same decision on blanks.
    fn cards(&mut self) {
        self.window.follow("back", "cards-open");
        self.window.follow("cards-open", "cards-image");
        self.window.expect("cards-line", "");
        self.see("cards");
        self.window.follow("cards-record", "record-serial");
        self.see("cards-record");
        self.shut("record-serial");
        self.window.follow("cards-line", "cards-adjust");
        self.window.follow("cards-adjust", "adjust-layout");
        self.window.expect("adjust-field", "");
        self.see("cards-adjust");
        self.shut("adjust-layout");
        self.window.follow("cards-save-each", "cards-names");
        self.see("cards-each");
        self.shut("cards-names");
    }

    /// The layouts of blanks: one of the office's own, a field moved by keys, the printer measured.
    fn blanks(&mut self) {
        self.window.follow("rail-awards", "blanks-open");
        self.window.follow("blanks-open", "blank-words");
        self.see("blanks-proposals");
        self.window.follow("blank-copy", "blank-remove");
        self.window.expect("blank-words", "");
        self.window.click("blank-box");
        self.keyboard.press(&["Right", "shift+Down", "alt+Right"]);
        self.window.expect("blank-state", "Đã lưu");
        // Any picture does for the scan of a blank.
        let picture = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/screenshot.png");
        let choose = || self.window.click("blank-scan-choose");
        Dialog::opened_by(self.screen, choose).choose(&picture);
        self.window.expect_drawn("blank-scan");
        self.window.expect("blank-words", "");
        self.see("blanks");
        self.window.follow("blank-measure", "measure-printer");
        self.see("blanks-measure");
        self.shut("measure-printer");
    }

    fn see(&mut self, screen: &str) {
        let window = self.window;
        window.picture(&format!("{screen}-{}", self.look));
        let found = window.barriers().into_iter().chain(window.cut_off());
        let look = &self.look;
        self.barriers
            .extend(found.map(|barrier| format!("{screen}-{look}: {barrier}")));
    }
}
