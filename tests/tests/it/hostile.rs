//! What a clipboard may hold besides a list: wrong shapes, far too much of it, formulas, invisible
//! marks, markup. Nothing of it does anything, all of it is bounded, and what is not taken is said.

use journeys::{Grid, Keyboard, Screen, Window, until, until_is};

use crate::offices::{Prepared, enter_round};

/// A round that waits for nominations, its grid entered at the blank line.
fn in_an_empty_round(journey: impl FnOnce(&Prepared, &Screen, &Window, &Keyboard, Grid)) {
    let prepared = Prepared::round();
    let screen = Screen::start();
    let window = prepared.open(&screen);
    let keyboard = window.take_keyboard(&screen);
    let grid = enter_round(&window);
    grid.expect_active(0, "name");
    journey(&prepared, &screen, &window, &keyboard, grid);
}

#[test]
fn names_like_scripts_and_formulas_are_texts() {
    const NAMES: [&str; 5] = [
        "<script>document.title = 'x'</script>",
        "<img src=x onerror=\"document.title='x'\">",
        "=HYPERLINK(\"file:///etc/passwd\";\"Nguyễn Văn A\")",
        "+1+cmd|' /C calc'!A0",
        "'; DROP TABLE nomination; --",
    ];
    in_an_empty_round(|prepared, screen, window, keyboard, grid| {
        let title = window.read("return document.title", serde_json::json!([]));
        screen.copy(&(NAMES.map(quoted).join("\n") + "\n"));
        keyboard.press(&["ctrl+v"]);
        window.expect("paste-text", "5 dòng");
        window.picture("journey-hostile");
        keyboard.press(&["Return"]);
        until_is("the names", NAMES.map(str::to_owned).to_vec(), || {
            prepared.names()
        });
        for (row, name) in NAMES.iter().enumerate() {
            grid.expect(row, "name", name);
        }
        // Whoever reads the story of such a person reads text, too.
        keyboard.press(&["ctrl+Home"]);
        until("the story", || {
            window
                .read(
                    "return document.querySelectorAll('main script, main img').length",
                    serde_json::json!([]),
                )
                .as_u64()
                .filter(|n| *n == 0)
        });
        assert_eq!(
            window.read("return document.title", serde_json::json!([])),
            title
        );
    });
}

#[test]
fn invisible_marks_and_control_characters_leave_the_text_they_hide_in() {
    const CASES: [(&str, &str); 5] = [
        ("Nguyễn\u{0} Văn\u{7} An", "Nguyễn Văn An"),
        ("Trần\u{200B} Thị\u{FEFF} Bé", "Trần Thị Bé"),
        ("\u{202E}Lê Văn Cường", "Lê Văn Cường"),
        ("Phạm\u{A0}Thị\u{2003}Dung", "Phạm Thị Dung"),
        ("Hoa\u{300}", "Hoà"),
    ];
    in_an_empty_round(|prepared, screen, window, keyboard, _| {
        // A clipboard of text ends at a zero: that case goes without it.
        let lines = CASES.map(|(raw, _)| raw.replace('\u{0}', ""));
        screen.copy(&(lines.join("\n") + "\n"));
        keyboard.press(&["ctrl+v"]);
        window.expect("paste-text", "5 dòng");
        keyboard.press(&["Return"]);
        let clean = CASES.map(|(_, clean)| clean.to_owned()).to_vec();
        until_is("the names", clean, || prepared.names());
    });
}

#[test]
fn cells_that_cannot_be_read_are_named_before_they_are_taken_and_keep_their_text() {
    in_an_empty_round(|prepared, screen, window, keyboard, grid| {
        let line =
            "Nguyễn Văn An\tcá nhân\tBí thư\tPhường An Hòa\t31/02/1980\tGiấy khen\tnhiều tiền\n";
        screen.copy(line);
        keyboard.press(&["ctrl+v"]);
        window.expect("paste-unread", "31/02/1980");
        window.expect("paste-unread", "nhiều tiền");
        keyboard.press(&["Return"]);
        grid.expect(0, "amount", "nhiều tiền");
        grid.expect(0, "birth", "31/02/1980");
        let record = &prepared.office().ask(&["list"], &["awards"])[0];
        assert!(
            record["birth"].is_null() && record["amount"].is_null(),
            "{record}"
        );
    });
}

#[test]
fn blocks_of_wrong_shapes_are_told_before_they_are_taken() {
    in_an_empty_round(|prepared, screen, window, keyboard, _| {
        // Lines of different lengths, and one that reaches beyond the last column.
        let wide = vec!["x"; 60].join("\t");
        screen.copy(&format!(
            "Nguyễn Văn An\nTrần Thị Bé\tcá nhân\tBí thư\n{wide}\n\n"
        ));
        keyboard.press(&["ctrl+v"]);
        window.expect("paste-text", "bỏ");
        keyboard.press(&["Escape"]);
        until_is("the strip", false, || window.shows("paste-strip"));
        assert_eq!(prepared.names(), [""; 0]);
    });
}

#[test]
fn ten_thousand_lines_are_pasted_as_one_thing_and_one_more_is_refused_in_words() {
    in_an_empty_round(|prepared, screen, window, keyboard, grid| {
        let lines = |count: usize| -> String {
            (0..count)
                .map(|n| format!("Nguyễn Văn {n}\tcá nhân\n"))
                .collect()
        };
        screen.copy(&lines(10_001));
        keyboard.press(&["ctrl+v"]);
        window.expect("paste-text", "10.000");
        assert!(
            !window.shows("paste-accept"),
            "what is too much cannot be accepted"
        );
        keyboard.press(&["Escape"]);
        until_is("the strip", false, || window.shows("paste-strip"));

        screen.copy(&lines(10_000));
        keyboard.press(&["ctrl+v"]);
        window.expect("paste-text", "10.000 dòng");
        keyboard.press(&["Return"]);
        grid.expect_lines(10_001);
        assert_eq!(prepared.names().len(), 10_000);
    });
}

#[test]
fn a_cell_of_100_kilobytes_is_refused_in_words_and_what_was_there_stays() {
    in_an_empty_round(|prepared, screen, window, keyboard, grid| {
        keyboard.write("Nguyễn Văn An");
        keyboard.press(&["Tab", "Tab"]);
        grid.expect_active(0, "position");
        screen.copy(&"dài ".repeat(25_000));
        keyboard.press(&["ctrl+v"]);
        keyboard.press(&["Return"]);
        until("words about the length", || {
            let said = [window.texts("grid-status"), window.texts("paste-text")].concat();
            said.iter()
                .any(|text| text.contains("dài") || text.contains("ký tự"))
                .then_some(())
        });
        assert_eq!(prepared.names(), ["Nguyễn Văn An"]);
        let record = &prepared.office().ask(&["list"], &["awards"])[0];
        assert_eq!(record["position"], "", "{record}");
    });
}

#[test]
fn a_table_of_a_web_page_is_pasted_as_its_words() {
    in_an_empty_round(|prepared, screen, window, keyboard, _| {
        screen.copy_html(
            "<table><tr><td>Nguyễn Văn <b>An</b><script>document.title='x'</script></td><td>cá nhân</td></tr>\
             <tr><td><img src=x onerror=\"document.title='x'\">Trần Thị Bé</td><td>cá nhân</td></tr></table>",
        );
        keyboard.press(&["ctrl+v"]);
        window.expect("paste-text", "2 dòng");
        keyboard.press(&["Return"]);
        until("both names", || {
            let names = prepared.names();
            (names.len() == 2 && names[0].starts_with("Nguyễn Văn An") && names[1] == "Trần Thị Bé")
                .then_some(())
        });
        assert_ne!(
            window.read("return document.title", serde_json::json!([])),
            "x"
        );
    });
}

/// A cell as spreadsheets write one that holds quotes.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}
