//! The window in English: no word of the Vietnamese catalogue and no bare key stands in it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use journeys::{Keyboard, Screen, Window, until_is};
use serde_json::json;

use crate::offices::{Prepared, enter_round};
use crate::printing::DECIDED;

#[test]
fn the_window_speaks_english_where_it_is_asked_to() {
    let prepared = Prepared::sample();
    prepared.speak("en");
    let screen = Screen::start();
    let window = prepared.open(&screen);
    window.expect("home-item", "Dân vận khéo");
    let mut walk = Walk {
        window: &window,
        keyboard: window.take_keyboard(&screen),
        foreign: foreign(),
        found: BTreeSet::new(),
    };
    walk.frame();
    walk.round();
    walk.papers();
    walk.cards();
    walk.registers();
    assert!(walk.found.is_empty(), "{:#?}", walk.found);
}

struct Walk<'a> {
    window: &'a Window,
    keyboard: Keyboard<'a>,
    /// What must not stand anywhere: Vietnamese messages, and keys.
    foreign: BTreeSet<String>,
    found: BTreeSet<String>,
}

impl Walk<'_> {
    fn frame(&mut self) {
        self.see("home");
        for (key, part) in [
            ("F1", "help-sheet"),
            ("ctrl+slash", "key-card"),
            ("ctrl+comma", "settings"),
            ("ctrl+k", "palette"),
        ] {
            self.keyboard.press(&[key]);
            self.window.expect(part, "");
            self.see(part);
            self.leave(part);
        }
        self.keyboard.press(&["ctrl+h"]);
        self.window.expect("operation-row", "");
        self.see("history");
    }

    fn round(&mut self) {
        self.window.follow("rail-awards", "round-row");
        self.see("rounds");
        self.open("round-new", "round-title");
        let grid = enter_round(self.window);
        grid.enter(7, "birth");
        self.window.expect("nomination-detail", "Võ Hoà Thuận");
        self.see("round");
        self.window.follow("tab-findings", "finding");
        self.see("findings");
        for (button, part) in [
            ("nomination-new", "nomination-new-name"),
            ("expected-open", "expected-add"),
            ("council-open", "council-add"),
            ("decide-open", "decide-number"),
        ] {
            self.open(button, part);
        }
    }

    fn papers(&mut self) {
        self.window.follow("round-papers", "letter-open");
        self.window.expect_drawn("preview-page");
        self.see("papers");
        self.open("letter-open", "letter-number");
        self.open("own-open", "own-name");
        self.open("preview-print", "print-cancel");
        self.open("arrange-open", "arrange-columns");
    }

    fn cards(&mut self) {
        self.window.follow("rail-awards", "round-row");
        self.window.follow(DECIDED, "cards-open");
        self.see("decided");
        self.window.follow("cards-open", "cards-image");
        self.see("cards");
        self.open("cards-record", "record-serial");
        self.window.follow("rail-awards", "blanks-open");
        self.window.follow("blanks-open", "blank-words");
        self.see("blanks");
        self.open("blank-measure", "measure-printer");
    }

    fn registers(&mut self) {
        self.window.follow("rail-models", "model-row");
        self.window.click("model-cell-title");
        self.window.expect("model-detail", "hẻm 3T2");
        self.see("models");
        self.open("model-new", "model-title");
        self.window.follow("rail-units", "unit-row");
        self.window.click("unit-cell-name");
        self.window.expect("unit-detail", "");
        self.see("units");
    }

    fn open(&mut self, button: &str, part: &str) {
        self.window.follow(button, part);
        self.see(button);
        self.leave(part);
    }

    fn leave(&self, part: &str) {
        self.keyboard.press(&["Escape"]);
        until_is(part, false, || self.window.shows(part));
    }

    fn see(&mut self, screen: &str) {
        let said = said(self.window);
        let strange = said.into_iter().filter(|text| self.foreign.contains(text));
        self.found
            .extend(strange.map(|text| format!("{screen}: {text}")));
        self.window.picture(&format!("english-{screen}"));
    }
}

/// Every text of the page, and what is said of its parts to those who cannot see them.
fn said(window: &Window) -> BTreeSet<String> {
    let body = "const said = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        // The fields of a layout are called as its office called them.
        const own = 'select[data-testid=blank-field]';
        while (walker.nextNode())
            if (!walker.currentNode.parentElement?.closest(own)) said.push(walker.currentNode.data.trim());
        for (const e of document.querySelectorAll('[aria-label], [title], [placeholder]'))
            for (const name of ['aria-label', 'title', 'placeholder'])
                said.push((e.getAttribute(name) ?? '').trim());
        return said;";
    let said = window.read(body, json!([]));
    let said = said.as_array().into_iter().flatten();
    said.filter_map(|text| text.as_str().map(str::to_owned))
        .collect()
}

/// The keys of the catalogue, and its Vietnamese messages of one line that English words otherwise.
fn foreign() -> BTreeSet<String> {
    let (vietnamese, english) = (catalogue("vi"), catalogue("en"));
    let english: BTreeSet<&String> = english.iter().map(|(_, text)| text).collect();
    let mut foreign = BTreeSet::new();
    for (key, text) in &vietnamese {
        foreign.insert(key.clone());
        if !text.is_empty() && !text.contains('{') && !english.contains(text) {
            foreign.insert(text.clone());
        }
    }
    assert!(foreign.len() > 1000, "the catalogue was found");
    foreign
}

fn catalogue(lang: &str) -> Vec<(String, String)> {
    let words = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/office/words");
    let files = fs::read_dir(words.join(lang)).expect("the catalogue lies in the tree");
    let mut messages = Vec::new();
    for file in files {
        let text = fs::read_to_string(file.expect("a file").path()).expect("it can be read");
        let lines = text
            .lines()
            .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
        let read = lines.filter_map(|line| line.split_once(" = "));
        messages.extend(read.map(|(key, text)| (key.to_owned(), text.trim().to_owned())));
    }
    messages
}
