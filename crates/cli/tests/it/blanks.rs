//! Certificates on blanks, as scripts print them.

use crate::terminal::Terminal;
use serde_json::{Value, json};
use std::fs;

/// The sample office, whose decision has five lines.
fn sample() -> Terminal {
    let terminal = Terminal::new();
    terminal.json(&["new", "so.sdv", "--sample"]);
    terminal
}

fn print(terminal: &Terminal, more: &[&str]) -> Value {
    let words = [&["print", "so.sdv", "awards.certificate"], more].concat();
    terminal.json(&words)
}

#[test]
fn a_print_goes_on_by_one_option_and_says_who_is_on_it() {
    let terminal = sample();
    let all = print(&terminal, &["--out", "a.pdf"]);
    assert_eq!((&all["pages"], &all["misfits"]), (&json!(5), &json!([])));
    let rest = print(&terminal, &["--from", "3", "--out", "b.pdf"]);
    assert_eq!(rest["pages"], json!(3));
    assert_eq!(rest["lines"][0], all["lines"][2]);
    let one = print(&terminal, &["--only", "2", "--out", "c.pdf"]);
    assert_eq!(one["lines"], json!([all["lines"][1]]));
    assert!(
        fs::read(terminal.path("b.pdf"))
            .unwrap()
            .starts_with(b"%PDF")
    );
    let beyond = terminal.run(&[
        "print",
        "so.sdv",
        "awards.certificate",
        "--from",
        "6",
        "--out",
        "d.pdf",
        "--json",
    ]);
    assert_eq!(
        (beyond.code, &beyond.refusal()["code"]),
        (1, &json!("nothing_to_print"))
    );
    assert!(!terminal.path("d.pdf").exists());
}

#[test]
fn a_folder_takes_a_file_for_each_and_the_register_what_was_used() {
    let terminal = sample();
    fs::create_dir(terminal.path("tung-nguoi")).unwrap();
    let record = [
        "--separate",
        "tung-nguoi",
        "--names",
        "{stt}-{ten}",
        "--record",
        "--serial",
        "A09",
    ];
    let printed = print(&terminal, &record);
    let mut names: Vec<String> = fs::read_dir(terminal.path("tung-nguoi"))
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names.len(), 5);
    assert!(
        names[0].starts_with("1-") && names[0].ends_with(".pdf"),
        "{names:?}"
    );
    let runs = terminal.json(&["blanks", "runs", "so.sdv"]);
    let sheets = &runs["runs"][0]["sheets"];
    assert_eq!(runs["runs"][0]["key"], printed["run"]);
    assert_eq!(
        (&sheets[0]["serial"], &sheets[1]["serial"]),
        (&json!("A09"), &json!("A10"))
    );
    let key = sheets[1]["key"].to_string();
    terminal.json(&["blanks", "spoil", "so.sdv", &key, "--reason", "nhòe mực"]);
    terminal.json(&[
        "print",
        "so.sdv",
        "awards.blank_register",
        "--out",
        "so-phoi.pdf",
    ]);
    let runs = terminal.json(&["blanks", "runs", "so.sdv"]);
    assert_eq!(runs["runs"][0]["sheets"][1]["spoiled"], json!("nhòe mực"));
}

#[test]
fn a_layout_is_edited_as_a_file_and_a_wrong_one_says_where() {
    let terminal = sample();
    let listed = terminal.json(&["blanks", "list", "so.sdv"]);
    let name = listed["layouts"][0]["name"].as_str().unwrap().to_owned();
    terminal.json(&["blanks", "show", "so.sdv", &name, "--out", "mau.json"]);
    let text = fs::read_to_string(terminal.path("mau.json")).unwrap();
    let own = text.replace(&name, "Mẫu 2024");
    fs::write(terminal.path("mau.json"), &own).unwrap();
    terminal.json(&["blanks", "take", "so.sdv", "mau.json"]);
    terminal.json(&["blanks", "default", "so.sdv", "Mẫu 2024"]);
    let printed = print(&terminal, &["--out", "a.pdf"]);
    assert_eq!(printed["lines"][0]["layout"], json!("Mẫu 2024"));
    let line = printed["lines"][0]["line"].to_string();
    let field = "Họ tên";
    let adjust = [
        "blanks",
        "adjust",
        "so.sdv",
        "Mẫu 2024",
        field,
        "--line",
        &line,
    ];
    terminal.json(&[&adjust[..], &["--size", "18"]].concat());
    let other = terminal.run(&[&adjust[..], &["--text", "Lời khác", "--json"]].concat());
    assert_eq!(other.refusal()["code"], json!("blank_text"));
    terminal.json(&adjust);
    fs::write(
        terminal.path("mau.json"),
        own.replace("{nguoi_ky}", "{nguoi_kyy}"),
    )
    .unwrap();
    let refused = terminal.run(&["blanks", "take", "so.sdv", "mau.json"]);
    assert!(
        refused.err.contains("{nguoi_kyy}") && refused.err.contains("nguoi_ky"),
        "{}",
        refused.err
    );
    let no_scan = terminal.run(&["blanks", "scan", "so.sdv", "Mẫu 2024", "mau.json", "--json"]);
    assert_eq!(no_scan.refusal()["code"], json!("picture_unreadable"));
    let far = [
        "print",
        "so.sdv",
        "awards.certificate",
        "--offset-x",
        "-30",
        "--out",
        "b.pdf",
        "--json",
    ];
    assert_eq!(
        terminal.run(&far).refusal()["code"],
        json!("offset_too_large")
    );
    let docx = [
        "print",
        "so.sdv",
        "awards.certificate",
        "--out",
        "b.docx",
        "--json",
    ];
    assert_eq!(
        terminal.run(&docx).refusal()["code"],
        json!("format_not_printed")
    );
}

#[test]
fn blanks_of_two_sizes_come_as_two_files_in_order() {
    let terminal = sample();
    let bodies = print(&terminal, &["--subject", "collective", "--out", "a.pdf"]);
    let name = bodies["lines"][0]["layout"].as_str().unwrap().to_owned();
    terminal.json(&["blanks", "show", "so.sdv", &name, "--out", "mau.json"]);
    let text = fs::read_to_string(terminal.path("mau.json")).unwrap();
    let mut large: Value = serde_json::from_str(&text.replace(&name, "Tập thể, A3")).unwrap();
    large["content"]["paper"]["widthMm"] = json!(420.0);
    large["content"]["paper"]["heightMm"] = json!(297.0);
    fs::write(terminal.path("mau.json"), large.to_string()).unwrap();
    terminal.json(&["blanks", "take", "so.sdv", "mau.json"]);
    let all = [
        "blanks",
        "default",
        "so.sdv",
        "Tập thể, A3",
        "--subject",
        "collective",
    ];
    terminal.json(&all);
    let printed = print(&terminal, &["--out", "giay-khen.pdf"]);
    assert_eq!(printed["pages"], json!(5));
    let parts = printed["parts"].as_array().unwrap();
    let files: Vec<_> = parts
        .iter()
        .map(|part| part["file"].as_str().unwrap())
        .collect();
    assert_eq!(files.len(), 2);
    for (at, file) in files.iter().enumerate() {
        assert!(
            file.ends_with(&format!("giay-khen-{}.pdf", at + 1)),
            "{file}"
        );
        assert!(fs::read(terminal.path(file)).unwrap().starts_with(b"%PDF"));
    }
    assert!(!terminal.path("giay-khen.pdf").exists());
}

/// The third file cannot be written: a folder has its name. A full disk stops a batch in the same place.
#[test]
fn a_batch_that_stops_halfway_keeps_whole_files_only_and_notes_no_blank() {
    let terminal = sample();
    fs::create_dir_all(terminal.path("lo/3.pdf/giu")).unwrap();
    let words = ["print", "so.sdv", "awards.certificate", "--separate", "lo"];
    let more = ["--names", "{stt}", "--record"];
    let stopped = terminal.run(&[&words[..], &more].concat());
    assert_eq!(stopped.code, 1);
    assert!(stopped.err.contains("3.pdf"), "{}", stopped.err);
    let mut names: Vec<String> = fs::read_dir(terminal.path("lo"))
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names, ["1.pdf", "2.pdf", "3.pdf"]);
    for name in ["lo/1.pdf", "lo/2.pdf"] {
        let bytes = fs::read(terminal.path(name)).unwrap();
        let whole = bytes.starts_with(b"%PDF") && bytes.trim_ascii_end().ends_with(b"%%EOF");
        assert!(whole, "{name}");
    }
    let runs = terminal.json(&["blanks", "runs", "so.sdv"]);
    assert_eq!(runs["runs"], json!([]));
}
