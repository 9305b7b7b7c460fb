//! A display without a screen. Each journey that types into native dialogs has its own, because
//! the keyboard's focus belongs to the whole display.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;

use crate::{keyboard, until};

/// A running Xvfb; dropped, it ends.
#[derive(Debug)]
pub struct Screen {
    server: Child,
    display: String,
    /// Where the server keeps its picture.
    folder: TempDir,
    environment: Vec<(String, String)>,
}

/// A native window: its number and its size in pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Frame {
    pub(crate) id: u64,
    pub(crate) width: u32,
    pub(crate) height: u32,
}

impl Screen {
    /// The size the window is designed for first.
    ///
    /// # Panics
    /// When Xvfb is not installed; `cargo xtask test` installs it.
    pub fn start() -> Screen {
        let folder = tempfile::tempdir().expect("there is room for the picture of a screen");
        let mut server = Command::new("Xvfb")
            .args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                "1366x768x24",
                "-nolisten",
                "tcp",
                // A server that nobody speaks to would forget its keyboard.
                "-noreset",
                // On a loaded machine a key can stay down for longer than anyone means to hold it,
                // and the server would type its letter once more.
                "-r",
                "-fbdir",
            ])
            .arg(folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb is installed: `cargo xtask test` does it");
        // The server chooses a free number itself and prints it once it takes connections.
        let mut number = String::new();
        let output = server
            .stdout
            .take()
            .expect("the output was asked for as a pipe");
        let read = BufReader::new(output).read_line(&mut number);
        assert!(read.is_ok_and(|n| n > 1), "Xvfb did not tell its display");
        let screen = Screen {
            server,
            display: format!(":{}", number.trim()),
            folder,
            environment: Vec::new(),
        };
        keyboard::lay_out(&screen);
        screen
    }

    pub(crate) fn display(&self) -> &str {
        &self.display
    }

    pub(crate) fn framebuffer(&self) -> PathBuf {
        self.folder.path().join("Xvfb_screen0")
    }

    /// Sets a variable for every program started here from now on.
    pub fn set(&mut self, name: &str, value: &str) {
        self.environment.push((name.to_owned(), value.to_owned()));
    }

    /// A program that will show itself here, without the desktop's services.
    pub fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        command
            .env("DISPLAY", &self.display)
            .env_remove("WAYLAND_DISPLAY")
            .env("GDK_BACKEND", "x11")
            // Names of files and windows are Vietnamese, whatever the machine speaks.
            .env("LC_ALL", "C.UTF-8")
            .env("GSETTINGS_BACKEND", "memory")
            .env("NO_AT_BRIDGE", "1")
            .env("WEBKIT_DISABLE_COMPOSITING_MODE", "1")
            .envs(self.environment.iter().map(|(name, value)| (name, value)));
        command
    }

    /// Runs xdotool; `None` where it finds nothing or the window is gone.
    pub(crate) fn hand(&self, arguments: &[&str]) -> Option<String> {
        let output = self
            .command("xdotool")
            .args(arguments)
            .stderr(Stdio::null())
            .output();
        let output = output.expect("xdotool is installed: `cargo xtask test` does it");
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        output.status.success().then_some(text)
    }

    /// Every visible window with a name.
    pub(crate) fn frames(&self) -> Vec<Frame> {
        let listed = self
            .hand(&["search", "--onlyvisible", "--name", ".+"])
            .unwrap_or_default();
        listed.lines().filter_map(|id| self.frame(id)).collect()
    }

    fn frame(&self, id: &str) -> Option<Frame> {
        let shown = self.hand(&["getwindowgeometry", "--shell", id])?;
        let number = |key: &str| {
            let line = shown.lines().find_map(|line| line.strip_prefix(key))?;
            line.parse().ok()
        };
        Some(Frame {
            id: id.parse().ok()?,
            width: number("WIDTH=")?,
            height: number("HEIGHT=")?,
        })
    }

    /// Waits for a dialog that was not there before, and gives it the keyboard: without a window
    /// manager nobody else does. Popups of a completion are smaller and do not count.
    pub(crate) fn new_dialog(&self, before: &[Frame]) -> Frame {
        let frame = until("a native dialog", || {
            let fresh = |f: &Frame| before.iter().all(|old| old.id != f.id);
            self.frames()
                .into_iter()
                .find(|f| fresh(f) && f.width > 400 && f.height > 120)
        });
        self.focus(frame);
        frame
    }

    pub(crate) fn focus(&self, frame: Frame) {
        let id = frame.id.to_string();
        until("the keyboard's focus", || {
            self.hand(&["windowfocus", "--sync", &id])
        });
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // A server that has ended by itself cannot be ended again; either way it is gone.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
