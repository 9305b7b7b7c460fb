//! The main job without a window: a new office, the sample workbook in, the decision, the list out
//! as a PDF. Each step is one command of the terminal shell, printed as a person would type it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::house::{self, say};
use crate::process::{self, Done, Failure};

const SAMPLE: &str = "tests/fixtures/samples/01-de-nghi-giay-khen-2024.xlsx";

/// Makes the list in a new temporary folder and prints where it lies.
pub(crate) fn print() -> Done {
    let folder = std::env::temp_dir().join(format!("so-dan-van-{}", std::process::id()));
    fs::create_dir_all(&folder).map_err(|e| Failure::at(&folder, e))?;
    let list = make_list(&folder)?;
    say(
        &format!("Đã in danh sách khen thưởng: {}", list.display()),
        "the commendation list was printed to this file; there was no display, so no window was opened",
    );
    Ok(())
}

fn make_list(folder: &Path) -> Result<PathBuf, Failure> {
    let office = folder.join("so-mau.sdv").to_string_lossy().into_owned();
    let workbook = house::root().join(SAMPLE).to_string_lossy().into_owned();
    let list = folder.join("danh-sach-khen-thuong.pdf");
    let out = list.to_string_lossy().into_owned();

    ask(&[
        "new",
        &office,
        "--name",
        "Ban Dân vận Quận ủy Ninh Kiều",
        "--superior",
        "Quận ủy Ninh Kiều",
        "--place",
        "Ninh Kiều",
    ])?;
    let round = ask(&[
        "round",
        "new",
        &office,
        "--title",
        "Khen thưởng công tác dân vận năm 2024",
        "--award",
        "GK_HUYEN",
        "--issuer",
        "Ban Dân vận Quận ủy Ninh Kiều",
        "--year",
        "2024",
        "--json",
    ])?;
    let round = text_of(&round, "id")?;
    ask(&[
        "import", &office, &workbook, "--as", "awards", "--round", &round, "--json",
    ])?;
    let decision = ask(&[
        "decide",
        &office,
        "--round",
        &round,
        "--number",
        "07",
        "--date",
        "2024-10-02",
        "--signer",
        "Nguyễn Văn Mẫu",
        "--json",
    ])?;
    let decision = text_of(&decision, "id")?;
    ask(&[
        "print",
        &office,
        "awards.l3",
        "--id",
        &decision,
        "--out",
        &out,
    ])?;
    Ok(list)
}

/// One command of the terminal shell; its answer is shown and returned.
fn ask(arguments: &[&str]) -> Result<String, Failure> {
    let mut command = Command::new(house::program("debug", "sodanvan"));
    command.args(arguments);
    println!("$ {}", process::line(&command));
    let answer = process::read(&mut command)?;
    print!("{answer}");
    Ok(answer)
}

/// The first text that stands under a key in a JSON document of ours, whose ids hold no escapes.
fn text_of(document: &str, key: &str) -> Result<String, Failure> {
    let missing = || Failure::new(format!("no {key:?} in the answer: {document}"));
    let (_, rest) = document
        .split_once(&format!("\"{key}\""))
        .ok_or_else(missing)?;
    let (_, rest) = rest.split_once('"').ok_or_else(missing)?;
    let (text, _) = rest.split_once('"').ok_or_else(missing)?;
    Ok(text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_id_is_found_in_an_answer_of_the_terminal_shell() {
        let answer = "{\n  \"id\": \"0198-ab\",\n  \"title\": \"Đợt 1\"\n}\n";
        assert_eq!(text_of(answer, "id"), Ok("0198-ab".to_owned()));
        assert!(
            text_of("{}", "id")
                .unwrap_err()
                .to_string()
                .contains("\"id\"")
        );
    }
}
