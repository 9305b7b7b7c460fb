//! Debian packages: only the missing ones are installed, and what is done is printed first.

use std::process::Command;

use crate::house::say;
use crate::process::{self, Done, Failure};

/// Whether this system installs its packages with apt.
pub(crate) fn is_here() -> bool {
    cfg!(target_os = "linux")
        && process::succeeds(Command::new("dpkg-query").arg("--version"))
        && process::succeeds(Command::new("apt-get").arg("--version"))
}

/// Installs what is missing, or says which line the person has to run.
pub(crate) fn install(names: &[&str]) -> Done {
    let missing = missing(names);
    if missing.is_empty() {
        return Ok(());
    }
    say(
        &format!("Cài các gói hệ thống còn thiếu: {}", missing.join(" ")),
        "installing the missing system packages",
    );
    let Some(root) = becoming_root() else {
        return Err(cannot(
            &missing,
            "this account is not root and there is no sudo",
        ));
    };
    // A fresh system has no package lists yet; an old list names versions that are gone.
    let done = process::run(&mut apt(root, &["update", "-qq"]))
        .and_then(|()| process::run(apt(root, INSTALL).args(&missing)));
    done.map_err(|failure| cannot(&missing, &failure.to_string()))
}

const INSTALL: &[&str] = &["install", "-y", "--no-install-recommends"];

fn missing<'a>(names: &[&'a str]) -> Vec<&'a str> {
    names
        .iter()
        .copied()
        .filter(|name| !is_installed(name))
        .collect()
}

fn is_installed(name: &str) -> bool {
    let query = Command::new("dpkg-query")
        .args(["-W", "-f=${db:Status-Status}", name])
        .output();
    query.is_ok_and(|output| output.stdout == b"installed")
}

/// What has to stand before a command to become root: nothing for root itself, `sudo` where it
/// exists, `None` where neither helps.
fn becoming_root() -> Option<&'static [&'static str]> {
    let id = Command::new("id").arg("-u").output().ok()?;
    if id.stdout.trim_ascii() == b"0" {
        return Some(&[]);
    }
    process::succeeds(Command::new("sudo").arg("--version")).then_some(&["sudo"])
}

/// `apt-get` that asks nothing and waits for another installation to end.
fn apt(root: &[&str], verb: &[&str]) -> Command {
    let words = [root, &["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]].concat();
    let mut command = Command::new(words[0]);
    command
        .args(&words[1..])
        .args(["-o", "DPkg::Lock::Timeout=300"])
        .args(verb);
    command
}

fn cannot(missing: &[&str], reason: &str) -> Failure {
    Failure::new(format!(
        "Không tự cài được gói hệ thống. Hãy chạy lệnh sau rồi thử lại:\n\
         (the system packages could not be installed: {reason}; run this line and try again)\n\n    \
         sudo apt-get update && sudo apt-get install --no-install-recommends {}",
        missing.join(" ")
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_names_the_exact_line_to_run() {
        let said = cannot(&["xvfb", "xdotool"], "no sudo").to_string();
        assert!(said.contains("apt-get install --no-install-recommends xvfb xdotool"));
        assert!(said.contains("no sudo"));
    }

    #[test]
    fn apt_waits_for_a_running_installation_and_asks_nothing() {
        let command = apt(&["sudo"], &["update"]);
        let words: Vec<_> = command.get_args().map(|a| a.to_string_lossy()).collect();
        assert_eq!(command.get_program(), "sudo");
        assert_eq!(
            words,
            [
                "env",
                "DEBIAN_FRONTEND=noninteractive",
                "apt-get",
                "-o",
                "DPkg::Lock::Timeout=300",
                "update"
            ]
        );
    }
}
