//! A typing program of the desktop: ibus with its Vietnamese engine, on a message bus of its own, so
//! that letters are composed in the window as they are for a clerk on Linux.

use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::{Screen, until};

/// The engine that types Telex, by the name ibus knows it under.
const ENGINE: &str = "Unikey";

/// Running ibus; dropped, it ends with the bus it spoke on.
#[derive(Debug)]
pub struct InputMethod {
    bus: Child,
    daemon: Child,
}

impl InputMethod {
    /// Starts ibus for every program that is started on the screen from now on.
    ///
    /// # Panics
    /// When ibus or its Vietnamese engine is not installed.
    pub fn start(screen: &mut Screen, folder: &Path) -> InputMethod {
        let (bus, address) = message_bus(screen);
        screen.set("DBUS_SESSION_BUS_ADDRESS", &address);
        screen.set("GTK_IM_MODULE", "ibus");
        // Here ibus leaves the address under which the window finds it, and its settings.
        screen.set("XDG_CONFIG_HOME", &folder.to_string_lossy());
        screen.set("XDG_CACHE_HOME", &folder.to_string_lossy());
        let daemon = screen
            .command("ibus-daemon")
            .args([
                "--panel=disable",
                "--emoji-extension=disable",
                "--config=disable",
            ])
            .process_group(0)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("ibus is installed: `cargo xtask test` does it");
        let method = InputMethod { bus, daemon };
        method.choose_engine(screen);
        method
    }

    /// Chooses the Vietnamese engine, and once more: a window that comes to the front may bring the
    /// engine it was left with.
    pub fn choose_engine(&self, screen: &Screen) {
        until("the Vietnamese engine of ibus", || {
            ask(screen, &["engine", ENGINE]);
            (ask(screen, &["engine"]).trim() == ENGINE).then_some(())
        });
    }
}

impl Drop for InputMethod {
    fn drop(&mut self) {
        for process in [&mut self.daemon, &mut self.bus] {
            let group = format!("-{}", process.id());
            let _ = Command::new("kill")
                .args(["-KILL", "--", &group])
                .stderr(Stdio::null())
                .status();
            let _ = process.wait();
        }
    }
}

/// A message bus of its own, and where it listens.
fn message_bus(screen: &Screen) -> (Child, String) {
    let mut bus = screen
        .command("dbus-daemon")
        .args(["--session", "--nofork", "--print-address=1"])
        .process_group(0)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("dbus is installed: `cargo xtask test` does it");
    let output = bus
        .stdout
        .take()
        .expect("the output was asked for as a pipe");
    let mut address = String::new();
    let read = BufReader::new(output).read_line(&mut address);
    assert!(
        read.is_ok_and(|n| n > 1),
        "the message bus did not tell its address"
    );
    (bus, address.trim().to_owned())
}

fn ask(screen: &Screen, words: &[&str]) -> String {
    let asked = screen
        .command("ibus")
        .args(words)
        .stderr(Stdio::null())
        .output();
    let asked = asked.expect("ibus is installed: `cargo xtask test` does it");
    String::from_utf8_lossy(&asked.stdout).into_owned()
}
