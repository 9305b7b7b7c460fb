//! Systems where nothing is installed on the person's behalf: what is missing is named exactly.
//! The compiler and its linker need no look: this program itself was built with them.

use std::process::Command;

use crate::process::{self, Done, Failure};

/// Refuses a system that lacks the web view the window is drawn with.
pub(crate) fn require() -> Done {
    match std::env::consts::OS {
        "windows" => web_view_2(),
        "macos" => Ok(()),
        _ => web_kit(),
    }
}

/// The registry key under which Edge's updater notes the WebView2 runtime.
const WEB_VIEW_2: &str = r"Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}";

fn web_view_2() -> Done {
    let places = [
        r"HKLM\SOFTWARE\WOW6432Node",
        r"HKLM\SOFTWARE",
        r"HKCU\Software",
    ];
    let found = places.iter().any(|place| {
        let key = format!(r"{place}\{WEB_VIEW_2}");
        process::succeeds(Command::new("reg").args(["query", &key, "/v", "pv"]))
    });
    if found {
        return Ok(());
    }
    Err(Failure::new(
        "Máy này chưa có WebView2. Hãy cài \"Microsoft Edge WebView2 Runtime\" (Evergreen) rồi thử lại.\n\
         (install the \"Microsoft Edge WebView2 Runtime\", Evergreen, and try again; besides it the build \
         needs Node.js 20.19 or later and the Visual Studio Build Tools with \"Desktop development with C++\")",
    ))
}

fn web_kit() -> Done {
    let wanted = ["--exists", "webkit2gtk-4.1", "openssl"];
    if process::succeeds(Command::new("pkg-config").args(wanted)) {
        return Ok(());
    }
    Err(Failure::new(
        "Thiếu WebKitGTK 4.1, OpenSSL 3 (gói phát triển) hoặc pkg-config. Hãy cài rồi thử lại:\n\
         (the development package of WebKitGTK 4.1 or of OpenSSL 3, or pkg-config, is missing)\n\n    \
         Fedora:    sudo dnf install webkit2gtk4.1-devel openssl-devel pkgconf-pkg-config\n    \
         Arch:      sudo pacman -S webkit2gtk-4.1 openssl pkgconf\n    \
         openSUSE:  sudo zypper install webkit2gtk3-devel libopenssl-devel pkgconf",
    ))
}
