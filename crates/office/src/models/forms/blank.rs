//! The paper on which a unit registers its models by hand: the columns of the registration table
//! (domain rules for the register of models), landscape.

use papers::{
    Align, Block, Column, ColumnKind, Content, Document, Orientation, Profile, Row, Table,
};

use crate::office::Reading;
use crate::{Result, settings};

/// Rows of a sheet where nobody says how many.
const ROWS: i64 = 20;
/// Room between rules and words, so that rows are high enough to write in, in millimetres.
const ROOM_MM: f64 = 2.6;

/// The sheet with empty rows; it prints no record.
pub(super) fn sheet(reading: &Reading, _: i64) -> Result<Document> {
    let office = settings::profile(reading)?;
    let head = Block::Letterhead {
        superior: "……………………………".to_owned(),
        issuer: "……………………………………".to_owned(),
        number: None,
        place_date: Some("……………, ngày …… tháng …… năm ………".to_owned()),
    };
    let title = Block::Title {
        kind: "BẢNG ĐĂNG KÝ".to_owned(),
        lines: vec![
            "mô hình “Dân vận khéo” năm ………".to_owned(),
            format!("(gửi {})", office.name),
        ],
        parent: None,
    };
    let signature = Block::Signature {
        recipients: Vec::new(),
        authority: Vec::new(),
        position: "Thủ trưởng đơn vị".to_owned(),
        name: Some("……………………………".to_owned()),
    };
    let mut style = Profile::PartyHd36.style();
    style.table.padding_mm = ROOM_MM;
    Ok(Document {
        title: "Phiếu đăng ký mô hình “Dân vận khéo”".to_owned(),
        created: EPOCH,
        style,
        orientation: Orientation::Landscape,
        blocks: vec![head, title, Block::Table(table()), signature],
    })
}

/// The day in the metadata of a sheet that is of no day, so that it is the same on every day.
const EPOCH: chrono::NaiveDate = chrono::NaiveDate::from_ymd_opt(2018, 4, 3).expect("a day");

fn table() -> Table {
    use Align::{Center, Left};
    let columns = [
        ("STT", 15.0, Center),
        ("Tên mô hình", 54.0, Left),
        ("Đơn vị/cá nhân đăng ký", 40.0, Left),
        ("Lĩnh vực", 25.0, Left),
        ("Nội dung, cách làm", 55.0, Left),
        ("Địa bàn", 26.0, Left),
        ("Thời gian", 20.0, Left),
        ("Ghi chú", 17.0, Left),
    ];
    let count = columns.len();
    let column = |(title, width_mm, align): (&str, f64, Align)| {
        let kind = match title {
            "STT" => ColumnKind::Number,
            _ => ColumnKind::Text,
        };
        Column::new(title, width_mm, align, kind)
    };
    let row = |number| {
        let mut cells = vec![Content::Empty; count];
        cells[0] = Content::Number(number);
        Row::Data { cells }
    };
    Table {
        columns: columns.into_iter().map(column).collect(),
        rows: (1..=ROWS).map(row).collect(),
    }
}
