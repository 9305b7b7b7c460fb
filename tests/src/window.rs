//! The window as a clerk meets it: things are found by the names the page gives its parts
//! (`data-testid`), acted on as soon as they are there, and read as text.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::driver::Driver;
use crate::{Keyboard, Screen, program, until};

/// Ctrl+A in the protocol's codes; Ctrl is let go where the text ends.
const SELECT_ALL: &str = "\u{E009}a";
const TAB: &str = "\u{E004}";
const ENTER: &str = "\u{E007}";

/// How long a person waits before clicking again.
const AGAIN: Duration = Duration::from_secs(5);

/// The driver waits for the next frame before it takes a picture, and a page at rest draws none.
const STIR: &str = "let turns = 60;
    const page = document.documentElement;
    const turn = setInterval(() => {
        page.style.opacity = turns % 2 ? '' : '0.999';
        if (--turns === 0) { clearInterval(turn); page.style.opacity = ''; }
    }, 50);";

/// An open window of the program; dropped, it is killed as a power cut would.
#[derive(Debug)]
pub struct Window {
    driver: Driver,
}

impl Window {
    /// Starts the program with its settings in a folder of the journey's own.
    ///
    /// # Panics
    /// When the program was not built: `cargo build -p so-dan-van`.
    pub fn open(screen: &Screen, settings: &Path, arguments: &[&str]) -> Window {
        Window::start(screen, settings, arguments, None)
    }

    /// The same where the machine's programs are those of a folder before all others.
    ///
    /// # Panics
    /// As [`Window::open`].
    pub fn open_among(
        programs: &Path,
        screen: &Screen,
        settings: &Path,
        arguments: &[&str],
    ) -> Window {
        Window::start(screen, settings, arguments, Some(programs))
    }

    fn start(
        screen: &Screen,
        settings: &Path,
        arguments: &[&str],
        programs: Option<&Path>,
    ) -> Window {
        let program = program("so-dan-van");
        assert!(program.exists(), "{} was not built", program.display());
        Window {
            driver: Driver::start(screen, &program, settings, arguments, programs),
        }
    }

    /// Closes the window and lets the program finish what it is writing.
    pub fn close(self) {
        self.driver.close();
    }

    /// Clicks a part once it is there and can be clicked.
    pub fn click(&self, part: &str) {
        self.act(part, "clicked", |element| {
            self.enabled(part).then(|| self.driver.click(element))
        });
    }

    /// Clicks a part until what it leads to is there: a page that is still moving can let a click
    /// go by, and a person would click again.
    pub fn follow(&self, part: &str, to: &str) {
        let mut clicked: Option<Instant> = None;
        until(&format!("{to} behind {part}"), || {
            let waiting = clicked.is_some_and(|at| at.elapsed() < AGAIN);
            if !waiting && self.enabled(part) {
                let element = self.driver.element(&selector(part))?;
                clicked = self.driver.click(&element).is_ok().then(Instant::now);
            }
            self.shows(to).then_some(())
        });
    }

    /// Replaces the text of a field as a person does: all of it chosen, typed over, left by Tab.
    pub fn fill(&self, part: &str, text: &str) {
        self.act(part, "filled", |element| {
            self.driver.type_into(element, SELECT_ALL).ok()?;
            Some(self.driver.type_into(element, &format!("{text}{TAB}")))
        });
    }

    /// Types over the text of a grid's cell, whether it is the active one or becomes it by a click,
    /// and leaves it by Enter.
    pub fn write_cell(&self, part: &str, text: &str) {
        let input = format!("{part} [data-testid=\"grid-input\"]");
        if !self.shows(&input) {
            self.follow(part, &input);
        }
        self.read(
            "document.querySelector(arguments[0]).select();",
            json!([selector(&input)]),
        );
        self.act(&input, "typed in", |element| {
            Some(self.driver.type_into(element, &format!("{text}{ENTER}")))
        });
    }

    /// Chooses in a list by value.
    pub fn choose(&self, part: &str, value: &str) {
        let body = "const field = document.querySelector(arguments[0]);
            if (!field || ![...field.options].some((o) => o.value === arguments[1])) return false;
            field.value = arguments[1];
            field.dispatchEvent(new Event('input', { bubbles: true }));
            field.dispatchEvent(new Event('change', { bubbles: true }));
            return true;";
        until(&format!("{value:?} in {part}"), || {
            let done = self
                .driver
                .script(body, json!([selector(part), value]))
                .ok()?;
            (done == json!(true)).then_some(())
        });
    }

    /// The text of a part, once it is there.
    pub fn text(&self, part: &str) -> String {
        until(&format!("the text of {part}"), || {
            self.texts(part).into_iter().next()
        })
    }

    /// The texts of all parts of a name, in the order of the page; the value of a field.
    pub fn texts(&self, part: &str) -> Vec<String> {
        let body = "return [...document.querySelectorAll(arguments[0])]
            .map((e) => e.matches('input, select, textarea') ? e.value : (e.innerText ?? '').trim());";
        let texts = self.script(body, json!([selector(part)]));
        let texts = texts.as_array().into_iter().flatten();
        texts
            .filter_map(|text| text.as_str().map(str::to_owned))
            .collect()
    }

    /// Whether a part is on the page now.
    pub fn shows(&self, part: &str) -> bool {
        !self.texts(part).is_empty()
    }

    /// Waits until a part holds a text.
    pub fn expect(&self, part: &str, text: &str) {
        until(&format!("{text:?} in {part}"), || {
            self.texts(part)
                .iter()
                .any(|shown| shown.contains(text))
                .then_some(())
        });
    }

    /// Waits until a picture on the page is there.
    pub fn expect_drawn(&self, part: &str) {
        let body = "return document.querySelector(arguments[0])?.naturalWidth > 0;";
        until(&format!("the picture in {part}"), || {
            (self.read(body, json!([selector(part)])) == json!(true)).then_some(())
        });
    }

    /// Writes a picture of the page, for a person to look at.
    ///
    /// # Panics
    /// When the window shows nothing or the picture cannot be written.
    pub fn picture(&self, name: &str) {
        if let Err(reason) = self.draw(name) {
            panic!("no picture of the page: {reason}");
        }
    }

    fn draw(&self, name: &str) -> Result<(), String> {
        self.script(STIR, json!([]));
        let bytes = decode(&self.driver.picture()?);
        let folder = program("so-dan-van").with_file_name("journeys");
        fs::create_dir_all(&folder).map_err(|e| e.to_string())?;
        fs::write(folder.join(format!("{name}.png")), bytes).map_err(|e| e.to_string())
    }

    fn enabled(&self, part: &str) -> bool {
        let body = "const e = document.querySelector(arguments[0]); return !!e && !e.disabled;";
        self.script(body, json!([selector(part)])) == json!(true)
    }

    /// Repeats an act until the part is there and the act succeeds: the page may be redrawing it.
    fn act(&self, part: &str, done: &str, act: impl Fn(&str) -> Option<Result<(), String>>) {
        until(&format!("{part} to be {done}"), || {
            let element = self.driver.element(&selector(part))?;
            act(&element)?.ok()
        });
    }

    fn script(&self, body: &str, arguments: Value) -> Value {
        self.driver.script(body, arguments).unwrap_or_default()
    }

    /// Asks the page something; null where it does not answer.
    pub fn read(&self, body: &str, arguments: Value) -> Value {
        self.script(body, arguments)
    }

    /// Asks the page something it answers later, by its last argument.
    pub fn read_later(&self, body: &str, arguments: Value) -> Value {
        self.driver
            .script_later(body, arguments)
            .unwrap_or_else(Value::String)
    }

    /// How many windows the program has open.
    pub fn count(&self) -> usize {
        until("the windows to be told", || self.driver.windows())
    }

    /// Clicks what a CSS selector finds, with the mouse in its middle; nothing where it finds none.
    pub(crate) fn press_at(&self, css: &str) {
        if let Some(element) = self.driver.element(css) {
            let _ = self.driver.click(&element);
        }
    }

    /// Moves the scroll bar of the grid to its end as a quick drag does, a step in each frame, and
    /// waits until the rows have followed.
    pub fn drag_grid_to_the_end(&self) {
        let body = "const done = arguments[arguments.length - 1];
            const scroller = document.querySelector('[role=grid]').parentElement;
            const way = scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop;
            const from = scroller.scrollTop;
            let step = 0;
            const move = () => {
                scroller.scrollTop = from + way * (++step / 120);
                if (step < 120) requestAnimationFrame(move); else setTimeout(() => done(true), 1000);
            };
            move();";
        self.read_later(body, json!([]));
    }

    /// Gives the window the keyboard of its screen: without a window manager nobody else does.
    pub fn take_keyboard<'a>(&self, screen: &'a Screen) -> Keyboard<'a> {
        let mine = until("the window on the screen", || {
            let frames = screen.frames();
            frames
                .into_iter()
                .max_by_key(|frame| frame.width * frame.height)
        });
        screen.focus(mine);
        until("the keyboard in the page", || {
            (self.read("return document.hasFocus()", json!([])) == json!(true)).then_some(())
        });
        Keyboard::of(screen)
    }

    /// Ends the program in the middle of what it does, as a power cut would.
    pub fn kill(self) {
        drop(self);
    }
}

/// A journey that fails leaves a picture of where it stood.
impl Drop for Window {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let name = std::thread::current()
                .name()
                .unwrap_or("journey")
                .replace("::", "-");
            if let Err(reason) = self.draw(&format!("failed-{name}")) {
                eprintln!("the failed journey left no picture: {reason}");
            }
        }
    }
}

/// `round-row` is the part of that name; `round-row button` the button inside it; what begins with a
/// bracket is a selector already.
fn selector(part: &str) -> String {
    if part.starts_with('[') {
        return part.to_owned();
    }
    let (name, inside) = part.split_once(' ').unwrap_or((part, ""));
    format!("[data-testid=\"{name}\"] {inside}")
}

/// Base64 as the protocol sends it.
fn decode(text: &str) -> Vec<u8> {
    let value = |c: u8| match c {
        b'A'..=b'Z' => Some(c - b'A'),
        b'a'..=b'z' => Some(c - b'a' + 26),
        b'0'..=b'9' => Some(c - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    };
    let mut bytes = Vec::with_capacity(text.len() * 3 / 4);
    let (mut bits, mut held) = (0u32, 0u8);
    for digit in text.bytes().filter_map(value) {
        bits = bits << 6 | u32::from(digit);
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held) as u8);
        }
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_are_decoded_byte_for_byte() {
        for (text, bytes) in [
            ("U8OQ", &b"S\xc3\x90"[..]),
            ("YQ==", b"a"),
            ("YWI=", b"ab"),
            ("", b""),
        ] {
            assert_eq!(decode(text), bytes, "{text}");
        }
    }
}
