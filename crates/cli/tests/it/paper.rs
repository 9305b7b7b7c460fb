//! Papers from the terminal: kinds of PDF, both sides, and what is told beside the file.

use crate::terminal::Terminal;
use serde_json::{Value, json};
use std::fs;
use std::process::Command;

/// The sample office with its decided round.
fn office() -> Terminal {
    let terminal = Terminal::new();
    let made = terminal.run(&["new", "so.sdv", "--name", "Ban Dân vận", "--sample"]);
    assert_eq!(made.code, 0, "{}", made.err);
    terminal
}

fn print(terminal: &Terminal, form: &str, out: &str, more: &[&str]) -> Value {
    terminal.json(&[&["print", "so.sdv", form, "--out", out], more].concat())
}

#[test]
fn a_paper_is_written_as_the_kind_of_pdf_that_is_asked_for() {
    let terminal = office();
    let text =
        |out: &str| String::from_utf8_lossy(&fs::read(terminal.path(out)).unwrap()).into_owned();
    let cases: [(&[&str], &[&str], &[&str]); 4] = [
        (&[], &["/StructTreeRoot"], &["pdfaid:part"]),
        (&["--untagged"], &[], &["/StructTreeRoot", "pdfaid:part"]),
        (
            &["--pdf-a"],
            &[
                "<pdfaid:part>2<",
                "<pdfaid:conformance>A<",
                "/StructTreeRoot",
            ],
            &[],
        ),
        (
            &["--pdf-a", "--untagged"],
            &[
                "<pdfaid:part>2<",
                "<pdfaid:conformance>B<",
                "/OutputIntents",
            ],
            &["/StructTreeRoot"],
        ),
    ];
    for (options, has, has_not) in cases {
        print(&terminal, "awards.l3", "l3.pdf", options);
        let text = text("l3.pdf");
        has.iter()
            .for_each(|word| assert!(text.contains(word), "{options:?}: {word}"));
        has_not
            .iter()
            .for_each(|word| assert!(!text.contains(word), "{options:?}: {word}"));
        let first = fs::read(terminal.path("l3.pdf")).unwrap();
        print(&terminal, "awards.l3", "again.pdf", options);
        assert!(
            first == fs::read(terminal.path("again.pdf")).unwrap(),
            "{options:?}"
        );
    }
    let both = terminal.run(&[
        "print",
        "so.sdv",
        "awards.l3",
        "--out",
        "l3.pdf",
        "--tagged",
        "--untagged",
    ]);
    assert_eq!(both.code, 2);
}

#[test]
fn a_print_tells_its_revision_and_checksum() {
    let terminal = office();
    let told = print(&terminal, "awards.l3", "l3.pdf", &[]);
    assert!(told["revision"].as_i64().unwrap() >= 1);
    assert_eq!(told["checksum"].as_str().unwrap().len(), 12);
    assert_eq!(told["warnings"], json!([]));
    let again = print(&terminal, "awards.l3", "l3.docx", &["--duplex", "long"]);
    assert_eq!(again["checksum"], told["checksum"]);
    assert_ne!(
        print(&terminal, "awards.l7", "l7.pdf", &[])["checksum"],
        told["checksum"]
    );
}

/// A disk that takes no more than so much, played by the limit that a shell sets on files.
#[test]
#[cfg(unix)]
fn a_disk_that_is_full_halfway_leaves_the_old_paper_and_nothing_else() {
    let terminal = office();
    fs::create_dir(terminal.path("giay")).unwrap();
    for out in ["giay/l3.pdf", "giay/l3.png"] {
        fs::write(terminal.path(out), "bản cũ").unwrap();
        let program = env!("CARGO_BIN_EXE_sodanvan");
        // Blocks of 512 bytes: enough to read the office file, not enough for the paper. The signal is
        // put aside, so that the write itself fails.
        let line = format!(
            "trap '' XFSZ; ulimit -f 66; exec '{program}' print so.sdv awards.l3 --out {out}"
        );
        let done = Command::new("sh")
            .args(["-c", &line])
            .current_dir(terminal.path("."))
            .output()
            .unwrap();
        assert_eq!(done.status.code(), Some(1), "{out}");
        let said = String::from_utf8_lossy(&done.stderr).into_owned();
        assert!(said.contains("l3."), "{said}");
        assert_eq!(fs::read_to_string(terminal.path(out)).unwrap(), "bản cũ");
    }
    assert_eq!(fs::read_dir(terminal.path("giay")).unwrap().count(), 2);
}

#[test]
fn a_decision_without_a_number_takes_the_next_of_its_series() {
    let terminal = Terminal::with_office();
    let decided = |title: &str, name: &str, more: &[&str]| {
        let round = terminal.json(&[
            "round",
            "new",
            "so.sdv",
            "--title",
            title,
            "--award",
            "GK_BDV",
            "--issuer",
            "Ban Dân vận Quận ủy Ninh Kiều",
            "--year",
            "2024",
        ]);
        let id = round["id"].as_str().unwrap().to_owned();
        let list = format!(
            "STT;Họ và tên;Chức vụ;Đơn vị;Thành tích\n1;{name};Chủ tịch;Phường Tân An;{title}"
        );
        fs::write(terminal.path("ds.csv"), list).unwrap();
        terminal.json(&[
            "import", "so.sdv", "ds.csv", "--as", "awards", "--round", &id,
        ]);
        let signed = [
            "decide",
            "so.sdv",
            "--round",
            &id,
            "--date",
            "2024-10-02",
            "--signer",
            "Lê Văn Mẫu",
        ];
        terminal.json(&[&signed[..], more].concat())
    };
    assert_eq!(
        decided("Đợt 1", "Lê Thị Thủy", &["--number", "15"])["number"],
        "15-QĐ/BDV"
    );
    assert_eq!(decided("Đợt 2", "Trần Văn Ba", &[])["number"], "16-QĐ/BDV");
    let twice = decided("Đợt 3", "Phạm Văn Tư", &["--number", "15"]);
    let warnings = twice["warnings"].to_string();
    assert!(warnings.contains("02/10/2024"), "{warnings}");
}
