//! A desktop with a window manager, for what only one can show: which window is in front, and one
//! that was put away.

use std::process::{Child, Stdio};

use crate::{Screen, until};

/// A running window manager; dropped, it ends.
#[derive(Debug)]
pub struct Desktop<'a> {
    screen: &'a Screen,
    manager: Child,
}

impl<'a> Desktop<'a> {
    /// Starts the manager on a screen.
    ///
    /// # Panics
    /// When openbox is not installed.
    pub fn on(screen: &'a Screen) -> Desktop<'a> {
        let manager = screen
            .command("openbox")
            .arg("--sm-disable")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("openbox is installed: `cargo xtask test` does it");
        Desktop { screen, manager }
    }

    /// The name of the window in front, once there is one.
    pub fn front(&self) -> Option<String> {
        let active = self.screen.hand(&["getactivewindow", "getwindowname"])?;
        Some(active.trim().to_owned()).filter(|name| !name.is_empty())
    }

    /// Puts the window in front away, as its own button would.
    pub fn put_away(&self) {
        let before = self.front().expect("a window is in front");
        assert!(
            self.screen
                .hand(&["getactivewindow", "windowminimize"])
                .is_some()
        );
        until("the window to be put away", || {
            (self.front().as_deref() != Some(before.as_str())).then_some(())
        });
    }
}

impl Drop for Desktop<'_> {
    fn drop(&mut self) {
        let _ = self.manager.kill();
        let _ = self.manager.wait();
    }
}
