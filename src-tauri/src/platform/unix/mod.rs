//! Viewing through the desktop's own chooser (xdg-utils), printing through CUPS: what Linux offices
//! have.

mod cups;

pub(super) use cups::{offers, print, printers};

use office::{Code, Failure, Result};
use std::{
    path::Path,
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

/// Whoever finds no program for a file says so within this time; after it, one is running.
const PATIENCE: Duration = Duration::from_secs(2);
const LOOK_EVERY: Duration = Duration::from_millis(50);

/// Hands the file to `xdg-open`, which may stay as long as the program it has started.
pub(super) fn view(file: &Path) -> Result<()> {
    show("xdg-open", file)
}

fn show(program: &str, file: &Path) -> Result<()> {
    let started = Command::new(program)
        .arg(file)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    let child = started.map_err(|_| Failure::new(Code::NoViewer))?;
    if has_failed(child) {
        return Err(Failure::new(Code::NoViewer));
    }
    Ok(())
}

/// Whether a program gave up within the time it has; one that goes on is left to itself.
fn has_failed(mut child: Child) -> bool {
    let until = Instant::now() + PATIENCE;
    while Instant::now() < until {
        match child.try_wait() {
            Ok(Some(status)) => return !status.success(),
            Ok(None) => thread::sleep(LOOK_EVERY),
            Err(_) => return false,
        }
    }
    // Somebody has to hear of its end, or it would stay in the system's table.
    thread::spawn(move || child.wait());
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use office::words::Lang;

    #[test]
    fn a_machine_without_a_viewer_says_so_and_one_with_a_viewer_goes_on() {
        for program in ["no-such-program-anywhere", "false"] {
            let failure = show(program, Path::new("a.pdf")).expect_err("refused");
            assert_eq!(failure.code, Code::NoViewer);
            assert!(failure.say(Lang::Vi).contains("Lưu PDF"));
        }
        show("true", Path::new("a.pdf")).expect("shown");
        // Told to sleep for its argument, it is as a viewer that stays open.
        show("sleep", Path::new("3")).expect("shown");
    }
}
