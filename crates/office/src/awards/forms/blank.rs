//! Papers of a round that are filled by hand: the nomination sheet a unit writes on, with the columns
//! of the proposal list (domain rules for printed lists, L4).

use papers::{
    Align, Block, Column, ColumnKind, Content, Document, Orientation, PaperStyle, Row, Table,
};

use super::paper::column;
use super::wording::merit;
use crate::Result;
use crate::awards::catalogue::entry;
use crate::awards::choices::Choices;
use crate::awards::issuer::profile_of;
use crate::awards::round::{self, RoundRow};
use crate::office::Reading;

/// Rows of a sheet where nobody says how many.
const ROWS: i64 = 20;

/// Room between rules and words, so that rows are high enough to write in, in millimetres.
const ROOM_MM: f64 = 2.6;

/// The empty nomination sheet of a round.
pub(super) fn nominations(reading: &Reading, key: i64) -> Result<Document> {
    let round = round::row(reading, key)?;
    let proposer = match round.proposer.is_empty() {
        true => "……………………………………".to_owned(),
        false => round.proposer.clone(),
    };
    let date = round.reference_date();
    let head = Block::Letterhead {
        superior: "……………………………".to_owned(),
        issuer: proposer,
        number: None,
        place_date: Some("……………, ngày …… tháng …… năm ………".to_owned()),
    };
    let title = Block::Title {
        kind: "DANH SÁCH".to_owned(),
        lines: vec!["đề nghị khen thưởng".to_owned(), merit(&round.title)],
        parent: None,
    };
    let table = Table {
        columns: columns(),
        rows: rows(columns().len()),
    };
    let blocks = vec![
        head,
        title,
        Block::Table(table),
        Block::Closing("Danh sách này có …… tập thể, …… hộ gia đình và …… cá nhân.".to_owned()),
        signature(),
    ];
    let mut style = style_of(reading, &round)?;
    style.table.padding_mm = ROOM_MM;
    Ok(Document {
        title: format!("Phiếu đề nghị khen thưởng {}", round.title),
        created: date,
        style,
        orientation: Orientation::Landscape,
        blocks,
    })
}

fn columns() -> Vec<Column> {
    use Align::{Center, Left};
    vec![
        column("STT", 15.0, Center, ColumnKind::Number),
        column("Họ và tên / Tên tập thể", 52.0, Left, ColumnKind::Text),
        column("Năm sinh (Nam/Nữ)", 22.0, Center, ColumnKind::Text),
        column("Chức vụ, đơn vị", 52.0, Left, ColumnKind::Text),
        column("Hình thức đề nghị", 28.0, Left, ColumnKind::Text),
        column("Tóm tắt thành tích", 61.0, Left, ColumnKind::Text),
        column("Ghi chú", 22.0, Left, ColumnKind::Text),
    ]
}

/// Numbered rows with nothing in them, high enough to write in.
fn rows(columns: usize) -> Vec<Row> {
    let row = |number| {
        let mut cells = vec![Content::Empty; columns];
        cells[0] = Content::Number(number);
        Row::Data { cells }
    };
    (1..=ROWS).map(row).collect()
}

fn signature() -> Block {
    Block::Signature {
        recipients: Vec::new(),
        authority: Vec::new(),
        position: "Thủ trưởng đơn vị".to_owned(),
        name: Some("……………………………".to_owned()),
    }
}

/// The look of papers of a round that has no decision yet: by its issuer and its day.
pub(super) fn style_of(reading: &Reading, round: &RoundRow) -> Result<PaperStyle> {
    let award = round.award_code.as_deref().and_then(entry);
    let profile = profile_of(
        &round.issuer,
        award.map(|entry| entry.authority),
        round.reference_date(),
        Choices::read(reading)?.party_hd05_from,
    );
    Ok(profile.style())
}
