//! The native file dialogs, answered by keyboard as a person would.

use std::path::Path;

use crate::screen::{Frame, Screen};
use crate::until;

/// A native dialog that is open.
#[derive(Debug)]
pub struct Dialog<'a> {
    screen: &'a Screen,
    frame: Frame,
}

impl<'a> Dialog<'a> {
    /// Does what opens a dialog, and waits until it is there.
    pub fn opened_by(screen: &'a Screen, act: impl FnOnce()) -> Dialog<'a> {
        let before = screen.frames();
        act();
        Dialog {
            screen,
            frame: screen.new_dialog(&before),
        }
    }

    /// Chooses a file that exists, by its whole path. Keys that came before the dialog was ready for
    /// them are lost: then the path is written once more, as a person would.
    pub fn choose(self, file: &Path) {
        self.keys(&["ctrl+l"]);
        self.write(file);
        until("the dialog to close", || {
            if (0..3).any(|_| self.closes_with("Return")) {
                return Some(());
            }
            self.keys(&["ctrl+a"]);
            self.write(file);
            None
        });
    }

    /// Names a new file, by its whole path.
    pub fn save_as(self, file: &Path) {
        self.keys(&["ctrl+a"]);
        self.write(file);
        self.close_with("Return");
    }

    /// Leaves without an answer.
    pub fn cancel(self) {
        self.close_with("Escape");
    }

    fn write(&self, file: &Path) {
        let path = file.to_string_lossy();
        self.screen.hand(&["type", "--delay", "15", &path]);
    }

    fn keys(&self, keys: &[&str]) {
        self.screen
            .hand(&[&["key", "--clearmodifiers"], keys].concat());
    }

    /// Presses the key until the dialog is gone: a completion that opens in between takes the first.
    fn close_with(self, key: &str) {
        until("the dialog to close", || {
            self.closes_with(key).then_some(())
        });
    }

    /// Presses the key, and waits a little for the dialog to go.
    fn closes_with(&self, key: &str) -> bool {
        self.keys(&[key]);
        let gone = || self.screen.frames().iter().all(|f| f.id != self.frame.id);
        (0..20).any(|_| {
            std::thread::sleep(std::time::Duration::from_millis(30));
            gone()
        })
    }
}
