//! The result in a word processor, where one is installed.

use std::fs;
use std::process::Command;

use papers::fill::fill;
use papers::{Document, Profile, docx};

use super::data;
use crate::sample::{document, letterhead, row, table};

fn template() -> Document {
    document(
        Profile::PartyHd36,
        vec![
            letterhead(Profile::PartyHd36),
            table(vec![row(1, "{{ten}}", "{{chuc_vu}}")]),
        ],
    )
}

/// A file of ours with fields in it, filled, opens in LibreOffice and says what it was filled with.
#[test]
fn a_filled_file_opens_in_libreoffice_with_its_rows() {
    let bytes = fill(&docx(&template()).expect("a file"), &data()).expect("a filled file");
    let folder = std::env::temp_dir().join(format!("papers-fill-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder");
    let file = folder.join("mau.docx");
    fs::write(&file, bytes).expect("written");
    let profile = format!("-env:UserInstallation=file://{}/profile", folder.display());
    let run = Command::new("soffice")
        .args([
            "--headless",
            &profile,
            "--convert-to",
            "txt:Text (encoded):UTF8",
            "--outdir",
        ])
        .arg(&folder)
        .arg(&file)
        .output();
    let text = fs::read_to_string(folder.join("mau.txt"));
    let _ = fs::remove_dir_all(&folder);
    if run.is_err() {
        eprintln!("LibreOffice is not installed here: not looked at");
        return;
    }
    let text = text.expect("LibreOffice opened it");
    for words in ["Hội Nông dân", "Nguyễn Văn An", "Chủ tịch", "Trần Thị Bình"] {
        assert_eq!(text.matches(words).count(), 1, "{text}");
    }
    assert!(!text.contains("{{"), "{text}");
}
