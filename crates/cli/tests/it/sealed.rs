//! An office file that opens by a passphrase only, from the command line.

use crate::terminal::Terminal;
use serde_json::json;
use std::process::{Command, Stdio};
use std::time::Duration;

/// An office with one setting of its own, and files with two passphrases.
fn office() -> Terminal {
    let terminal = Terminal::with_office();
    std::fs::write(terminal.path("mk"), "mùa lúa chín vàng\r\n").unwrap();
    std::fs::write(terminal.path("mk-moi"), "con đường làng em\n").unwrap();
    terminal
}

const ENCRYPT: [&str; 4] = ["encrypt", "so.sdv", "--new-passphrase-file", "mk"];

#[test]
fn a_script_encrypts_reads_changes_and_takes_encryption_off() {
    let terminal = office();
    let made = terminal.json(&ENCRYPT);
    std::fs::write(terminal.path("phiếu"), made["recovery"].as_str().unwrap()).unwrap();

    let refused = terminal.run(&["list", "so.sdv", "units", "--json"]);
    assert_eq!(refused.code, 1);
    assert!(refused.err.contains("passphrase_needed"), "{}", refused.err);
    let refused = terminal.run(&["list", "so.sdv", "units", "--passphrase-file", "mk-moi"]);
    assert_eq!(refused.code, 1);
    assert!(refused.err.contains("không đúng"), "{}", refused.err);

    let listed = terminal.json(&["list", "so.sdv", "units", "--passphrase-file", "mk"]);
    assert!(!listed.as_array().unwrap().is_empty());
    let code = terminal.json(&["recovery", "so.sdv", "--recovery-file", "phiếu"]);
    assert_eq!(code["recovery"], made["recovery"]);

    terminal.json(&[
        "encrypt",
        "so.sdv",
        "--recovery-file",
        "phiếu",
        "--new-passphrase-file",
        "mk-moi",
    ]);
    assert_eq!(
        terminal
            .run(&["check", "so.sdv", "--passphrase-file", "mk"])
            .code,
        1
    );
    terminal.json(&["decrypt", "so.sdv", "--passphrase-file", "mk-moi"]);
    assert_eq!(terminal.json(&["list", "so.sdv", "units"]), listed);
    assert_eq!(
        terminal.json(&["check", "so.sdv"]),
        json!({ "findings": [] })
    );
}

#[test]
fn encrypting_that_is_killed_leaves_the_office_as_it_was_or_as_it_shall_be() {
    for delay in [0, 400, 900, 1_100, 1_300, 1_500, 1_800] {
        let terminal = office();
        let mut child = Command::new(env!("CARGO_BIN_EXE_sodanvan"))
            .args(ENCRYPT)
            .current_dir(terminal.path(""))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_millis(delay));
        child.kill().unwrap();
        child.wait().unwrap();

        let is_plain = terminal.run(&["check", "so.sdv"]).code == 0;
        if !is_plain {
            let whole = terminal.json(&["check", "so.sdv", "--passphrase-file", "mk"]);
            assert_eq!(whole, json!({ "findings": [] }), "after {delay} ms");
        }
        // Whatever was left behind is in nobody's way.
        let unlock: &[&str] = if is_plain {
            &[]
        } else {
            &["--passphrase-file", "mk"]
        };
        let again = terminal.run(&[&ENCRYPT, unlock].concat());
        assert_eq!(again.code, 0, "after {delay} ms: {}", again.err);
    }
}
