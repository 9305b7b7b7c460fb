//! The program beside a window that has the office open.

use crate::terminal::Terminal;
use office::{Ctx, Office, Program};
use serde_json::json;

#[test]
fn beside_an_open_window_it_reads_and_refuses_to_write() {
    let terminal = Terminal::with_office();
    let program = Program {
        path: "so-dan-van".into(),
        verb: "__read-sheet".into(),
    };
    let ctx = Ctx::fixed(1, chrono::Utc::now());
    let window = Office::open(&terminal.path("so.sdv"), program, &ctx).unwrap();
    window.edit_setting(&ctx, "a", Some("1")).unwrap();

    let rows = terminal.json(&["journal", "so.sdv"]);
    assert_eq!(
        rows[0]["kind"],
        json!("office.setting"),
        "it sees what the window has just saved"
    );
    assert_eq!(
        terminal.json(&["check", "so.sdv"]),
        json!({ "findings": [] })
    );
    terminal.json(&["backup", "so.sdv", "--to", "bản.sdv"]);

    let refused = terminal.run(&["undo", "so.sdv", "--json"]);
    assert_eq!(
        (refused.code, &refused.refusal()["code"]),
        (1, &json!("office_in_use"))
    );
    window.undo(&ctx, None).unwrap();
    drop(window);
    assert_eq!(terminal.run(&["redo", "so.sdv"]).code, 0);
}
