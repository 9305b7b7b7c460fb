//! The clipboard of a screen, filled and read by another program, as Excel and LibreOffice are.

use std::io::Write as _;
use std::process::Stdio;

use crate::{Screen, until};

impl Screen {
    /// Another program copies a text: a block of cells has tabs between cells, line breaks between
    /// rows. It stays until the next one copies.
    ///
    /// # Panics
    /// When xclip is not installed.
    pub fn copy(&self, text: &str) {
        self.offer("UTF8_STRING", text);
    }

    /// Another program copies HTML and nothing else, as some do.
    pub fn copy_html(&self, html: &str) {
        self.offer("text/html", html);
    }

    /// What is in the clipboard as text; empty while nobody offers any.
    pub fn clipboard(&self) -> String {
        let mut reader = self.command("xclip");
        reader.args(["-selection", "clipboard", "-out", "-target", "UTF8_STRING"]);
        let read = reader.stderr(Stdio::null()).output();
        let read = read.expect("xclip is installed: `cargo xtask test` does it");
        String::from_utf8_lossy(&read.stdout).into_owned()
    }

    /// Waits until the clipboard holds a text that fits.
    pub fn copied(&self, what: &str, fits: impl Fn(&str) -> bool) -> String {
        until(what, || Some(self.clipboard()).filter(|text| fits(text)))
    }

    fn offer(&self, target: &str, text: &str) {
        let mut owner = self.command("xclip");
        owner
            .args(["-selection", "clipboard", "-in", "-target", target])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let mut owner = owner
            .spawn()
            .expect("xclip is installed: `cargo xtask test` does it");
        let mut input = owner
            .stdin
            .take()
            .expect("the input was asked for as a pipe");
        input
            .write_all(text.as_bytes())
            .expect("xclip reads what it offers");
        drop(input);
        // It goes on in the background and ends with the screen.
        assert!(
            owner.wait().is_ok_and(|done| done.success()),
            "xclip offers nothing"
        );
    }
}
