//! The keyboard of a screen: real key events, as the X server hands them to whatever window has the
//! focus. The driver of the web view sends its own, which no typing program ever sees.

use std::cell::RefCell;
use std::fmt::Write as _;
use std::io::Write as _;
use std::process::{Child, ChildStdin, Command, Stdio};

use crate::telex::{self, Stroke};
use crate::{Area, Screen};

/// Milliseconds between two keys: faster than anyone types, slow enough to be keys and not a paste.
const PACE: &str = "6";

/// The keys of a screen.
#[derive(Debug, Clone, Copy)]
pub struct Keyboard<'a> {
    screen: &'a Screen,
}

impl<'a> Keyboard<'a> {
    /// The keyboard of this screen.
    pub fn of(screen: &'a Screen) -> Keyboard<'a> {
        Keyboard { screen }
    }

    /// Presses keys one after the other, by their names: `Return`, `ctrl+v`, `shift+Tab`.
    pub fn press(&self, keys: &[&str]) {
        self.send(&[&["key", "--delay", PACE], keys].concat());
    }

    /// Presses one key many times.
    pub fn press_times(&self, key: &str, times: usize) {
        self.press(&vec![key; times]);
    }

    /// Holds a key down, or lets it go.
    pub fn hold(&self, key: &str, down: bool) {
        self.send(&[if down { "keydown" } else { "keyup" }, key]);
    }

    /// Types a text as one who has every Vietnamese letter on a key.
    pub fn write(&self, text: &str) {
        self.send(&["type", "--delay", PACE, text]);
    }

    /// Types a text in a hurry: thirty-three keys a second, twice as fast as the quickest hands, so
    /// that how many cells a moment holds is the program's doing and not the machine's load.
    pub fn write_in_a_hurry(&self, text: &str) {
        self.send(&["type", "--delay", "30", text]);
    }

    /// Types a text in Telex, for a typing program that runs on this screen.
    pub fn write_telex(&self, text: &str) {
        self.write(&telex::keys(text));
    }

    /// Types a text with UniKey between the keys and the window.
    pub fn write_by_unikey(&self, text: &str) {
        let mut words: Vec<String> = Vec::new();
        for stroke in telex::strokes(text) {
            let (verb, what) = match stroke {
                Stroke::Letter(letter) => (
                    ["type", "--delay", PACE, "--args", "1"].as_slice(),
                    letter.to_string(),
                ),
                Stroke::BackSpace => (["key", "--delay", PACE].as_slice(), "BackSpace".to_owned()),
            };
            words.extend(verb.iter().map(|word| (*word).to_owned()));
            words.push(what);
        }
        self.send(&words.iter().map(String::as_str).collect::<Vec<_>>());
    }

    /// Turns the wheel of the mouse over a part of the screen, downwards.
    pub fn wheel(&self, over: Area, notches: usize) {
        let (x, y) = (over.x + over.width / 2, over.y + over.height / 2);
        let (x, y, times) = (x.to_string(), y.to_string(), notches.to_string());
        self.send(&[
            "mousemove",
            &x,
            &y,
            "click",
            "--repeat",
            &times,
            "--delay",
            "10",
            "5",
        ]);
    }

    fn send(&self, words: &[&str]) {
        // An empty text is no key at all, and xdotool takes that for a mistake.
        if matches!(words, [] | ["type", _, _, ""]) {
            return;
        }
        assert!(
            self.screen.hand(words).is_some(),
            "the keyboard of the screen is gone"
        );
    }
}

/// A hand that is there already: a key goes out the moment it is asked for, as measuring needs it.
#[derive(Debug)]
pub struct Pen {
    hand: Child,
    words: RefCell<ChildStdin>,
}

impl Pen {
    /// Takes a hand of its own on a screen.
    ///
    /// # Panics
    /// When xdotool is not installed.
    pub fn of(screen: &Screen) -> Pen {
        let mut hand = screen.command("xdotool");
        hand.arg("-").stdin(Stdio::piped()).stdout(Stdio::null());
        let mut hand = hand
            .spawn()
            .expect("xdotool is installed: `cargo xtask test` does it");
        let words = hand
            .stdin
            .take()
            .expect("the input was asked for as a pipe");
        Pen {
            hand,
            words: RefCell::new(words),
        }
    }

    /// Presses a key by its name.
    ///
    /// # Panics
    /// When the hand is gone.
    pub fn press(&self, key: &str) {
        let mut words = self.words.borrow_mut();
        let sent = writeln!(words, "key --delay 0 {key}").and_then(|()| words.flush());
        sent.expect("the hand takes keys as long as its screen stands");
    }
}

impl Drop for Pen {
    fn drop(&mut self) {
        let _ = self.hand.kill();
        let _ = self.hand.wait();
    }
}

/// Puts the letters of Vietnamese on keys that a plain keyboard leaves free. Left to itself the hand
/// changes the keyboard for each strange letter while it types, and programs lose some of them.
///
/// # Panics
/// When the X server's own keyboard compiler is missing.
pub(crate) fn lay_out(screen: &Screen) {
    let mut compiler = compiler(screen, &["-w", "0", "-"]);
    compiler
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let mut running = compiler.spawn().expect("xkbcomp comes with Xvfb");
    let mut input = running
        .stdin
        .take()
        .expect("the input was asked for as a pipe");
    input
        .write_all(layout().as_bytes())
        .expect("xkbcomp reads its input");
    drop(input);
    let done = running.wait().expect("xkbcomp ends");
    assert!(done.success(), "the keyboard could not be laid out");
}

fn compiler(screen: &Screen, options: &[&str]) -> Command {
    let mut command = screen.command("xkbcomp");
    command.args(options).arg(screen.display());
    command
}

/// The American keyboard, and the Vietnamese letters where it has no key; Shift makes them capital.
fn layout() -> String {
    let free = (209..=255).chain(170..=190);
    let mut keys = String::new();
    for (code, letter) in free.zip(telex::letters()) {
        let capital = letter.to_uppercase().next().unwrap_or(letter);
        let _ = writeln!(
            keys,
            "key <I{code}> {{ [ U{:04X}, U{:04X} ] }};",
            u32::from(letter),
            u32::from(capital)
        );
    }
    format!(
        "xkb_keymap {{\n\
         xkb_keycodes {{ include \"evdev+aliases(qwerty)\" }};\n\
         xkb_types {{ include \"complete\" }};\n\
         xkb_compat {{ include \"complete\" }};\n\
         xkb_symbols {{ include \"pc+us\"\n{keys}}};\n}};\n"
    )
}
