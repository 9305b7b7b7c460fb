//! Lists in an old encoding on their way into a round.

use std::path::Path;

use office::import::{self, Cells, cells};

use super::{nominations, rows, shown, staged, staged_sample, understood};
use crate::desk::{Desk, program};
use crate::inspect::sample;
use crate::round::opened;

fn cells_of(file: &Path) -> Cells {
    cells(&program(), file, &()).unwrap()
}

/// Writes text as the bytes that its Latin letters are.
fn latin(file: &Path, text: &str) {
    let bytes: Vec<u8> = text.chars().map(|letter| letter as u8).collect();
    std::fs::write(file, bytes).unwrap();
}

#[test]
fn a_list_in_tcvn3_is_taken_in_with_before_and_after_beside_each_other() {
    let desk = Desk::new();
    let round = opened(&desk);
    let batch = staged_sample(&desk, "04-khen-thuong-2008-tcvn3.xls", round);
    let told = understood(&desk, batch);
    assert_eq!(told.encoding_text, "TCVN3 (.VnTime)");
    for code in ["LEGACY_ENCODING", "FONT_LIES"] {
        let warned = told.warnings.iter().any(|warning| warning.code == code);
        assert!(warned, "{code}");
    }
    let lies = told
        .warnings
        .iter()
        .find(|warning| warning.code == "FONT_LIES");
    assert_eq!(lies.unwrap().rows.as_ref().unwrap(), &[24, 30]);
    let view = desk
        .office
        .read(|reading| import::sheet_view(reading, batch, None, 16, 1))
        .unwrap();
    let row = &view.rows[0];
    assert_eq!(row.cells[1].as_deref(), Some("Võ Chí Hòa"));
    let before = row.repaired.iter().find(|cell| cell.column == 1).unwrap();
    assert_eq!(before.raw, "Vâ ChÝ Hßa");
    let receipt = import::commit(&desk.office, &desk.ctx(), batch).unwrap();
    assert_eq!((receipt.new, receipt.rejected), (28, 0));
    let found = nominations(&desk, round);
    let capitals = found
        .iter()
        .find(|one| one.name == "THẠCH THỊ BÉ SÁU")
        .unwrap();
    assert_eq!(capitals.amount, Some(150_000));
    let source = desk
        .office
        .read(|reading| import::cell_source(reading, capitals.key, "name"))
        .unwrap()
        .unwrap();
    assert_eq!(source.address.as_deref(), Some("B21"));
    assert_eq!(source.raw.as_deref(), Some("th¹ch thÞ bÐ s¸u"));
}

#[test]
fn a_text_file_of_vni_is_taken_in_like_any_other() {
    let desk = Desk::new();
    let round = opened(&desk);
    let file = desk.path("khen-2005.csv");
    latin(
        &file,
        "STT;Hoï vaø teân;Chöùc vuï;Ñôn vò;Hình thöùc khen\n\
         1;Nguyeãn Thò Höông;Tröôûng ban;Xaõ Long Ñònh;Giaáy khen\n\
         2;Voõ Chí Hoaø;Bí thö;Xaõ Taân AÂn;Giaáy khen\n",
    );
    let batch = staged(&desk, &file, round);
    let told: Vec<[String; 3]> = rows(&desk, batch, false)
        .iter()
        .map(|row| ["name", "unit", "award"].map(|field| shown(row, field).to_owned()))
        .collect();
    assert_eq!(
        told,
        [
            ["Nguyễn Thị Hương", "Xã Long Định", "Giấy khen"],
            ["Võ Chí Hoà", "Xã Tân Ân", "Giấy khen"]
        ]
    );
}

#[test]
fn cells_tell_the_encoding_and_the_text_before_and_after() {
    let of = |name: &str| cells_of(&sample(name)).sheets.remove(0);
    for (name, encoding) in [
        ("04-khen-thuong-2008-tcvn3.xls", "tcvn3"),
        ("05-mo-hinh-2010-vni.xls", "vni"),
        ("11-mo-hinh-2012-cp1258.csv", "windows-1258"),
        ("12-so-lieu-quy-4-utf16.csv", "utf-16le"),
        ("01-de-nghi-giay-khen-2024.xlsx", "unicode"),
    ] {
        assert_eq!(of(name).encoding, encoding, "{name}");
    }
    let sheet = of("04-khen-thuong-2008-tcvn3.xls");
    let cell = |row, col| {
        sheet
            .cells
            .iter()
            .find(|cell| (cell.row, cell.col) == (row, col))
    };
    let name = cell(21, 2).unwrap();
    assert_eq!(name.text.as_deref(), Some("THẠCH THỊ BÉ SÁU"));
    assert_eq!(name.raw.as_deref(), Some("th¹ch thÞ bÐ s¸u"));
    assert_eq!(
        cell(10, 2).unwrap().text.as_deref(),
        Some("Khối Dân vận xã Long Cang")
    );
}

#[test]
fn letters_that_were_lost_before_are_listed() {
    let desk = Desk::new();
    let file = desk.path("mat-chu.csv");
    latin(
        &file,
        "STT;Hä vµ tªn;Chøc vô;§¬n vÞ;H×nh thøc khen\n\
         1;NguyÔn ThÞ H\u{ad}êng;Tr\u{ad}ëng ban;X· Long §Þnh;GiÊy khen\n\
         2;Vâ ChÝ Àn;BÝ th\u{ad};X· T©n ¢n;GiÊy khen\n",
    );
    let batch = staged(&desk, &file, opened(&desk));
    let told = understood(&desk, batch).warnings;
    let lost = told.iter().find(|warning| warning.code == "ENCODING_LOSS");
    let lost = lost.unwrap();
    assert_eq!(lost.rows.as_deref(), Some(&[3][..]));
    assert!(lost.text.contains("B3"), "{}", lost.text);
}
