//! Photos of a model from a script: in, captioned, printed, out again.

use crate::terminal::{Terminal, sample};
use serde_json::json;
use std::fs;
use std::path::Path;

fn photo() -> String {
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/photos/le-ra-mat.jpg");
    path.display().to_string()
}

#[test]
fn a_photo_goes_in_is_printed_and_comes_out_without_its_place() {
    let terminal = Terminal::with_office();
    let register = sample("06-dang-ky-dan-van-kheo-2023.xlsx");
    terminal.json(&[
        "import", "so.sdv", &register, "--as", "models", "--year", "2023",
    ]);
    let models = terminal.json(&["list", "so.sdv", "models"]);
    let id = models[0]["id"].as_str().unwrap();
    fs::write(terminal.path("trang.jpg"), "<html>").unwrap();

    let add = [
        "attach",
        "add",
        "so.sdv",
        "--id",
        id,
        "--caption",
        "Lễ ra mắt",
    ];
    let told = terminal.json(&[&add[..], &[&photo(), "trang.jpg"]].concat());
    assert_eq!(told["added"][0]["caption"], "Lễ ra mắt");
    assert_eq!(told["added"][0]["taken"], "2024-11-18");
    assert!(
        told["notices"][0]
            .as_str()
            .unwrap()
            .contains("Đã bỏ vị trí chụp")
    );
    assert!(
        told["refused"][0]
            .as_str()
            .unwrap()
            .contains("bên trong không phải ảnh")
    );
    let key = told["added"][0]["id"].as_str().unwrap();

    let refused = terminal.run(&["attach", "add", "so.sdv", "--id", id, "trang.jpg"]);
    assert_eq!(refused.code, 1, "{}", refused.err);
    let proved = terminal.json(&["attach", "evidence", "so.sdv", key, "--item", "KQ"]);
    assert_eq!(proved["items"], json!(["KQ"]));
    let listed = terminal.json(&["attach", "list", "so.sdv", "--id", id]);
    assert_eq!(
        (&listed["rows"][0]["main"], &listed["rows"][0]["width"]),
        (&json!(true), &json!(480))
    );
    let all = terminal.json(&["list", "so.sdv", "attachments"]);
    assert_eq!(all[0]["record"], id);

    terminal.json(&["attach", "out", "so.sdv", key, "--out", "ra.jpg"]);
    let out = fs::read(terminal.path("ra.jpg")).unwrap();
    assert!(!out.windows(4).any(|window| window == b"Exif"));
    for file in ["phieu.pdf", "phieu.docx", "phieu.png", "phieu.xlsx"] {
        let print = ["print", "so.sdv", "models.sheet", "--id", id, "--out", file];
        terminal.json(&print);
    }
    let pdf = fs::read(terminal.path("phieu.pdf")).unwrap();
    assert!(pdf.windows(6).any(|window| window == b"/Image"));

    terminal.json(&["attach", "remove", "so.sdv", key]);
    let trimmed = terminal.json(&["attach", "trim", "so.sdv"]);
    assert_eq!(trimmed["files"], 0, "undo may still need it");
    terminal.json(&["undo", "so.sdv"]);
    let listed = terminal.json(&["attach", "list", "so.sdv", "--id", id]);
    assert_eq!(listed["rows"][0]["caption"], "Lễ ra mắt");
    assert_eq!(terminal.run(&["check", "so.sdv"]).code, 0);
}
