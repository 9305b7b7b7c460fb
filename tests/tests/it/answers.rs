//! A sender's list in TCVN3 by the keyboard alone: what was made of its letters is read, a column
//! mapped anew, the list committed; their file goes back with marks, and the receipt as a paper. Their
//! next list is read as the first one was, in one line that can be put aside.

use std::fs::{self, File};
use std::io::{Read as _, Write as _};
use std::path::Path;

use calamine::{Reader as _, Xlsx, open_workbook};
use journeys::{Dialog, Grid, Keyboard, Screen, Window, until, until_is, words_of};
use serde_json::json;
use zip::{ZipArchive, ZipWriter, write::SimpleFileOptions};

use crate::offices::Prepared;

/// "Đảng ủy xã Tân Bình", "Danh sách khen thưởng", the header, four people; in the codes of TCVN3.
const FIRST: &[&[&str]] = &[
    &["§¶ng ñy x· T©n B×nh"],
    &["Danh s¸ch khen th\u{ad}ëng n¨m 2024"],
    &["STT", "Hä vµ tªn", "N¨m sinh", "Ghi chó", "H×nh thøc khen"],
    &["1", "TrÇn V¨n An", "1970", "VËn ®éng hiÕn ®Êt", "GiÊy khen"],
    &[
        "2",
        "Lª ThÞ B×nh",
        "31/02/1980",
        "VËn ®éng hiÕn ®Êt",
        "GiÊy khen",
    ],
    &["3", "Vâ ThÞ Cóc", "1981", "Gi÷ g×n trËt tù", "GiÊy khen"],
    &["4", "Ng« §øc Dòng", "1979", "Gãp ngµy c«ng", "GiÊy khen"],
];

/// The list of the year after, with other people and the same columns.
const SECOND: &[&[&str]] = &[
    &["§¶ng ñy x· T©n B×nh"],
    &["Danh s¸ch khen th\u{ad}ëng n¨m 2025"],
    &["STT", "Hä vµ tªn", "N¨m sinh", "Ghi chó", "H×nh thøc khen"],
    &["1", "Ph¹m H÷u Dòng", "1975", "Gãp ngµy c«ng", "GiÊy khen"],
    &["2", "§ç ThÞ Em", "1985", "Gãp ngµy c«ng", "GiÊy khen"],
    &[
        "3",
        "Ng« V¨n Giµu",
        "1990",
        "Nu«i d¹y con ngoan",
        "GiÊy khen",
    ],
];

#[test]
fn a_sender_gets_an_answer_and_is_understood_the_next_time() {
    let prepared = Prepared::round();
    let screen = Screen::start();
    let window = prepared.open(&screen);
    window.follow("rail-awards", "round-row");
    window.follow("round-row button", "import-open");
    let clerk = Clerk {
        screen: &screen,
        window: &window,
        keyboard: window.take_keyboard(&screen),
    };
    clerk.import(&prepared, "lan-1.xlsx", FIRST);
    clerk.read_before_and_after();
    clerk.map_anew();
    clerk.leave_out("Lê Thị Bình");
    clerk.press_on("import-commit");
    window.expect("import-receipt", "Đã ghi danh sách từ tệp lan-1.xlsx");
    window.picture("journey-answers-receipt");
    clerk.hand_back(&prepared.path("tra-lai.xlsx"));
    clerk.print(&prepared.path("bien-nhan.pdf"));

    clerk.press_on("back");
    clerk.press_on("back");
    clerk.import(&prepared, "lan-2.xlsx", SECOND);
    clerk.put_aside();
    assert_eq!(
        prepared.names(),
        ["Trần Văn An", "Võ Thị Cúc", "Ngô Đức Dũng"]
    );
}

/// Who has no mouse.
struct Clerk<'a> {
    screen: &'a Screen,
    window: &'a Window,
    keyboard: Keyboard<'a>,
}

impl Clerk<'_> {
    /// Goes to a part by Tab, as often as it takes, and no further than once around.
    fn go_to(&self, part: &str) {
        until(&format!("{part} by Tab"), || {
            if !self.window.shows(part) {
                return None;
            }
            (0..60).find_map(|_| {
                self.tab();
                self.at(part).then_some(())
            })
        });
    }

    /// Presses Tab, and waits until the page has followed: keys are faster than questions.
    fn tab(&self) {
        let mark = "window.left = document.activeElement; return true;";
        self.window.read(mark, json!([]));
        self.keyboard.press(&["Tab"]);
        until("the next part", || {
            let moved = "return document.activeElement !== window.left;";
            (self.window.read(moved, json!([])) == json!(true)).then_some(())
        });
    }

    fn at(&self, part: &str) -> bool {
        let (name, _) = part.split_once(' ').unwrap_or((part, ""));
        let body = "return document.activeElement?.closest('[data-testid]')?.dataset.testid === arguments[0];";
        self.window.read(body, json!([name])) == json!(true)
    }

    fn press_on(&self, part: &str) {
        self.go_to(part);
        self.keyboard.press(&["Return"]);
    }

    fn import(&self, prepared: &Prepared, name: &str, list: &[&[&str]]) {
        let file = prepared.path(name);
        fs::write(&file, workbook(list)).expect("there is room for a list");
        Dialog::opened_by(self.screen, || self.press_on("import-open")).choose(&file);
        self.window.take_keyboard(self.screen);
        self.window.expect("import-understood", "TCVN3");
    }

    fn read_before_and_after(&self) {
        Grid::of(self.window, "import").expect_lines(1);
        until_is("the row with a flaw", true, || self.at("grid-input"));
        self.go_to("tab-problems");
        self.keyboard.press(&["Left"]);
        let line = self.window.text("encoding-line");
        for told in ["TCVN3", "§¶ng ñy x· T©n B×nh → Đảng ủy xã Tân Bình"] {
            assert!(line.contains(told), "{told:?} is not in {line:?}");
        }
        self.window.picture("journey-answers-sheet");
    }

    /// What the people are praised for stands under "Ghi chú", which nobody could know.
    fn map_anew(&self) {
        self.go_to("import-column-D");
        self.keyboard.write("Thành tích");
        self.keyboard.press(&["Return"]);
        self.window.expect("import-column-D", "Thành tích");
        // The field keeps the keyboard: the next column is an arrow away.
        self.keyboard.press(&["Right"]);
        until_is("the next column", true, || self.at("import-column-E"));
    }

    fn leave_out(&self, name: &str) {
        self.keyboard.press(&["shift+Tab"]);
        self.go_to("tab-sheet");
        self.keyboard.press(&["Right"]);
        self.window
            .expect("import-row-problems", "Không có ngày này");
        self.window.expect("import-grid", name);
        self.press_on("import-reject");
        self.window.expect("import-commit", "3");
    }

    fn hand_back(&self, to: &Path) {
        Dialog::opened_by(self.screen, || self.press_on("import-return")).save_as(to);
        self.window.take_keyboard(self.screen);
        self.window.expect("toast", "tra-lai.xlsx");
        assert_marked(to);
    }

    fn print(&self, to: &Path) {
        self.press_on("import-receipt-paper");
        self.window.expect_drawn("preview-page");
        self.window.picture("journey-answers-paper");
        Dialog::opened_by(self.screen, || self.press_on("preview-save")).save_as(to);
        self.window.take_keyboard(self.screen);
        self.window.expect("toast", "bien-nhan.pdf");
        let words = words_of(to);
        for told in [
            "BIÊN NHẬN",
            "lan-1.xlsx",
            "TCVN3",
            "Lê Thị Bình",
            "Không có ngày này",
        ] {
            assert!(words.contains(told), "{told:?} is not in {words}");
        }
    }

    fn put_aside(&self) {
        let line = || self.window.text("recipe-line");
        self.window
            .expect("recipe-line", "Đã áp dụng cách đọc của Đảng ủy xã Tân Bình");
        assert!(line().contains("cột D là Thành tích"), "{}", line());
        self.window.expect("import-column-D", "Thành tích");
        self.window.picture("journey-answers-recipe");
        self.press_on("recipe-turn");
        self.window
            .expect("recipe-line", "Đã bỏ cách đọc của Đảng ủy xã Tân Bình");
        self.window.expect("import-column-D", "Không lấy");
    }
}

/// The sender's own sheet bears marks where the day cannot be, and a list says why.
fn assert_marked(file: &Path) {
    let mut book: Xlsx<_> = open_workbook(file).expect("the marked file opens");
    assert_eq!(book.sheet_names(), ["Danh sách", "Kết quả nhập"]);
    let sheet = book
        .worksheet_range("Danh sách")
        .expect("their sheet is there");
    assert_eq!(
        sheet.get((4, 1)).map(ToString::to_string).as_deref(),
        Some("Lª ThÞ B×nh")
    );
    let list = book
        .worksheet_range("Kết quả nhập")
        .expect("the list is there");
    let line = list
        .rows()
        .map(|row| row.iter().map(ToString::to_string).collect::<Vec<_>>());
    let line = line
        .map(|cells| cells.join("|"))
        .find(|line| line.contains("|C5|"));
    let line = line.expect("the list names the cell");
    assert!(
        line.contains("Không có ngày này") && line.contains("Không nhập dòng này"),
        "{line}"
    );

    let own = part(file, "xl/worksheets/sheet1.xml");
    assert_ne!(style(&own, "C5"), style(&own, "C4"), "{own}");
    assert_eq!(style(&own, "C6"), style(&own, "C4"), "{own}");
    let notes = part(file, "xl/comments1.xml");
    assert!(
        notes.contains("ref=\"C5\"") && notes.contains("Không có ngày này"),
        "{notes}"
    );
}

/// The number of a cell's style.
fn style<'a>(sheet: &'a str, cell: &str) -> Option<&'a str> {
    let (_, after) = sheet.split_once(&format!("r=\"{cell}\""))?;
    let (tag, _) = after.split_once('>')?;
    tag.split_once("s=\"")?
        .1
        .split_once('"')
        .map(|(number, _)| number)
}

fn part(file: &Path, name: &str) -> String {
    let file = File::open(file).expect("the marked file is there");
    let mut package = ZipArchive::new(file).expect("the marked file is a package");
    let mut text = String::new();
    let mut part = package.by_name(name).expect("the package has the part");
    part.read_to_string(&mut text).expect("the part is text");
    text
}

/// A workbook of one sheet, its text under the font .VnTime.
fn workbook(rows: &[&[&str]]) -> Vec<u8> {
    let mut package = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, text) in PARTS
        .iter()
        .copied()
        .chain([("xl/worksheets/sheet1.xml", sheet(rows).as_str())])
    {
        let begun = package.start_file(name, SimpleFileOptions::default());
        begun.expect("a package takes parts");
        package
            .write_all(text.as_bytes())
            .expect("memory takes bytes");
    }
    package.finish().expect("a package ends").into_inner()
}

fn sheet(rows: &[&[&str]]) -> String {
    let row = |(number, cells): (usize, &&[&str])| {
        let cell = |(letter, text): (char, &&str)| {
            format!("<c r=\"{letter}{number}\" s=\"1\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
        };
        let cells: String = ('A'..='E').zip(cells.iter()).map(cell).collect();
        format!("<row r=\"{number}\">{cells}</row>")
    };
    let rows: String = (1..).zip(rows).map(row).collect();
    format!("<worksheet xmlns=\"{MAIN}\"><sheetData>{rows}</sheetData></worksheet>")
}

const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const PARTS: [(&str, &str); 5] = [
    (
        "[Content_Types].xml",
        r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>"#,
    ),
    (
        "_rels/.rels",
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#,
    ),
    (
        "xl/workbook.xml",
        r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Danh sách" sheetId="1" r:id="a"/></sheets></workbook>"#,
    ),
    (
        "xl/_rels/workbook.xml.rels",
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="b" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>"#,
    ),
    (
        "xl/styles.xml",
        r#"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><sz val="12"/><name val=".VnTime"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>"#,
    ),
];
