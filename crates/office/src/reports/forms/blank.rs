//! An empty form to write figures on by hand.

use papers::{Block, Content, Document, Orientation, Profile, Table};

use crate::Result;
use crate::office::Reading;
use crate::print::paper::{Names, centred_column, grouped, note, number_column, text_column};
use crate::reports::known::known;
use crate::reports::sets::report_form;
use crate::settings;

/// Room between rules and words, in millimetres.
const ROOM_MM: f64 = 1.6;

/// The form with that key, empty.
pub(super) fn sheet(reading: &Reading, key: i64) -> Result<Document> {
    let form = report_form(reading, key)?;
    let (known, office) = (known(reading)?, settings::profile(reading)?);
    let asked: Vec<_> = form
        .indicators
        .iter()
        .filter_map(|code| known.of_code(code).map(|(_, one)| one))
        .collect();
    let mut names = Names::default();
    let rows = grouped(
        &asked,
        |one| one.group.as_str(),
        |number, one| {
            vec![
                Content::Number(number),
                names.next(&one.name),
                Content::Text(one.code.clone()),
                Content::Text(one.unit.clone()),
                Content::Empty,
                Content::Empty,
            ]
        },
    );
    let table = Table {
        columns: vec![
            number_column(11.0),
            text_column("Chỉ tiêu", 65.0),
            centred_column("Mã", 13.0),
            centred_column("Đơn vị tính", 26.0),
            centred_column("Số liệu", 30.0),
            centred_column("Ghi chú", 20.0),
        ],
        rows,
    };
    let head = Block::Letterhead {
        superior: "……………………………".to_owned(),
        issuer: "……………………………………".to_owned(),
        number: None,
        place_date: Some("………, ngày … tháng … năm ……".to_owned()),
    };
    let title = Block::Title {
        kind: "BIỂU SỐ LIỆU".to_owned(),
        lines: vec![
            "công tác dân vận kỳ ……… năm ………".to_owned(),
            format!("(gửi {})", office.name),
        ],
        parent: None,
    };
    let how = note(
        "Ghi 0 khi bằng không; ghi “không phát sinh” khi không có việc; để trống hoặc ghi “chưa có \
         số liệu” khi chưa thống kê được. Tỷ lệ ghi kèm tử số và mẫu số, ví dụ: 190/200. \
         Số liệu tính đến ngày: ……/……/………"
            .to_owned(),
    );
    let signature = Block::Signature {
        recipients: Vec::new(),
        authority: Vec::new(),
        position: "Thủ trưởng đơn vị".to_owned(),
        name: Some("……………………………".to_owned()),
    };
    let mut style = Profile::PartyHd36.style();
    style.table.padding_mm = ROOM_MM;
    Ok(Document {
        title: format!("{} (trống)", form.name),
        created: form.valid_from,
        style,
        orientation: Orientation::Portrait,
        blocks: vec![head, title, how, Block::Table(table), signature],
    })
}
