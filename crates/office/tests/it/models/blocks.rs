//! Blocks of cells over the register of a year: pasted, filled, emptied, each as one operation
//! with its undo, told in a sentence beforehand.

use office::block::{BlockAct, BlockLine, BlockPreview, CellBlock};
use office::models::{self, ModelQuery};
use office::words::Lang;
use office::{Code, Reading};

use super::{cell, registered, row, rows};
use crate::desk::Desk;

fn block(act: BlockAct, fields: &[&str], lines: &[(Option<i64>, &[&str])]) -> CellBlock {
    let lines = lines.iter().map(|(key, texts)| BlockLine {
        key: *key,
        after: None,
        texts: texts.iter().map(|text| (*text).to_owned()).collect(),
    });
    CellBlock {
        fields: fields.iter().map(|field| (*field).to_owned()).collect(),
        lines: lines.collect(),
        act,
    }
}

fn preview(desk: &Desk, block: &CellBlock) -> BlockPreview {
    let told = |reading: &Reading| models::preview_block(reading, 2024, block, Lang::Vi);
    desk.office.read(told).unwrap()
}

fn titles(desk: &Desk) -> Vec<String> {
    let all = rows(desk, &ModelQuery::default()).into_iter();
    all.map(|row| cell(&row, "title").to_owned()).collect()
}

#[test]
fn a_pasted_block_says_first_what_it_would_become_and_is_one_operation() {
    let desk = Desk::new();
    let old = registered(&desk, 2024, "Nét đẹp đường quê", "Chi bộ ấp 2");
    let pasted = block(
        BlockAct::Paste,
        &["title", "field", "starts"],
        &[
            (Some(old), &["Nét đẹp đường quê", "VH-XH", "tháng 3/2024"]),
            (
                None,
                &["Tiếng kẻng an ninh", "kinh tế, an ninh", "31/02/2024"],
            ),
            (None, &["", " ", ""]),
            (None, &["Camera an ninh", "QP-AN"]),
        ],
    );
    let told = preview(&desk, &pasted);
    assert_eq!(
        told.text,
        "3 dòng → 2 mô hình mới, 1 mô hình được sửa, thêm 2 dòng, sửa 1 dòng, \
         1 ô không phải ngày, 1 ô không đọc được"
    );
    assert_eq!(
        (told.unread_total, told.unread[0].raw.as_str()),
        (2, "kinh tế, an ninh")
    );
    assert_eq!(titles(&desk).len(), 1, "nothing is done yet");

    let done = models::apply_block(&desk.office, &desk.ctx(), 2024, &pasted).unwrap();
    assert_eq!(
        (done.keys.len(), done.rows.len(), done.keys[0]),
        (3, 3, old)
    );
    assert_eq!(
        titles(&desk),
        ["Nét đẹp đường quê", "Tiếng kẻng an ninh", "Camera an ninh"]
    );
    assert_eq!(cell(&row(&desk, old), "field"), "Văn hóa - xã hội");
    assert_eq!(
        done.rows[1].raw.len(),
        2,
        "what cannot be read waits beside its field"
    );
    let newest = desk.office.operations(1).unwrap().remove(0);
    assert_eq!(newest.text, "Dán 3 dòng mô hình");
    desk.office.undo(&desk.ctx(), None).unwrap();
    assert_eq!(titles(&desk), ["Nét đẹp đường quê"]);
    assert_eq!(cell(&row(&desk, old), "field"), "Kinh tế");
}

#[test]
fn filling_and_emptying_count_cells_and_are_taken_back_as_one() {
    let desk = Desk::new();
    let keys = ["A", "B", "C"].map(|title| registered(&desk, 2024, title, "Chi bộ ấp 2"));
    let over = |act, text: &str| {
        let texts = [text];
        let lines = keys.map(|key| (Some(key), &texts[..]));
        let made = block(act, &["place"], &lines);
        models::apply_block(&desk.office, &desk.ctx(), 2024, &made).unwrap();
        desk.office.operations(1).unwrap().remove(0).text
    };
    let places = || keys.map(|key| cell(&row(&desk, key), "place").to_owned());
    assert_eq!(over(BlockAct::Fill, "ấp 2, xã Thới Lai"), "Điền xuống 3 ô");
    assert_eq!(places(), ["ấp 2, xã Thới Lai"; 3]);
    assert_eq!(over(BlockAct::Cut, ""), "Cắt 3 ô");
    assert_eq!(places(), [""; 3]);
    desk.office.undo(&desk.ctx(), None).unwrap();
    assert_eq!(places(), ["ấp 2, xã Thới Lai"; 3]);
}

#[test]
fn a_block_over_a_registration_of_another_year_is_refused_as_a_whole() {
    let desk = Desk::new();
    let (this, other) = (
        registered(&desk, 2024, "A", "Chi bộ ấp 2"),
        registered(&desk, 2023, "B", "Chi bộ ấp 3"),
    );
    let over = block(
        BlockAct::Paste,
        &["title"],
        &[(Some(this), &["A1"]), (Some(other), &["B1"])],
    );
    let told = preview(&desk, &over).refusal.unwrap();
    let done = models::apply_block(&desk.office, &desk.ctx(), 2024, &over);
    assert_eq!(
        (told.code, done.unwrap_err().code),
        (Code::NoSuchRecord, Code::NoSuchRecord)
    );
    assert_eq!(cell(&row(&desk, this), "title"), "A");
}

#[test]
fn what_the_grid_shows_is_read_back_as_it_was() {
    let desk = Desk::new();
    let key = registered(&desk, 2024, "A", "Chi bộ ấp 2");
    let fields = ["novelty", "kind", "level", "starts", "ends", "registered"];
    let typed = [
        "duy trì",
        "tập thể",
        "cấp xã",
        "quý II",
        "6 tháng cuối năm",
        "3/2024",
    ];
    let set = block(BlockAct::Paste, &fields, &[(Some(key), &typed)]);
    models::apply_block(&desk.office, &desk.ctx(), 2024, &set).unwrap();
    let before = row(&desk, key);
    let shown = fields.map(|field| cell(&before, field));
    let told = preview(
        &desk,
        &block(BlockAct::Paste, &fields, &[(Some(key), &shown)]),
    );
    assert_eq!((told.same, told.unread_total), (1, 0), "{shown:?}");
}
