//! What a system must have before the house can be built: found out, installed where that is the
//! custom (Debian and its kin), named exactly where it is not.

mod apt;
mod elsewhere;
mod node;

use crate::process::Done;

/// Needed to build, to encrypt office files and to show the window.
const BUILD: &[&str] = &["libssl-dev", "libwebkit2gtk-4.1-dev", "pkg-config"];

/// Needed by the tests besides: a display without a screen, a driver for the web view, a hand with
/// letters to show, a clipboard, a window manager, a Vietnamese typing program with the bus it
/// speaks on, and a second reader of PDF files.
const TEST: &[&str] = &[
    "xvfb",
    "xauth",
    "webkit2gtk-driver",
    "xdotool",
    "xclip",
    "openbox",
    "dbus",
    "ibus",
    "ibus-gtk3",
    "ibus-unikey",
    "fonts-dejavu-core",
    "poppler-utils",
];

/// Makes sure that the program can be built and shown.
pub(crate) fn prepare_build() -> Done {
    node::require()?;
    packages(BUILD)
}

/// Makes sure that everything can be tested.
pub(crate) fn prepare_test() -> Done {
    node::require()?;
    packages(&[BUILD, TEST].concat())
}

fn packages(names: &[&str]) -> Done {
    if apt::is_here() {
        apt::install(names)
    } else {
        elsewhere::require()
    }
}
