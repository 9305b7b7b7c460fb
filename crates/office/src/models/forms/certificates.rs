//! What certificates of recognition say, a row for each: to be looked over before they are printed,
//! or to be merged into an office's own Word file. Rows stand without groups, so that each is one
//! certificate to whoever reads the workbook.

use papers::{Block, Content, Document, Orientation, Row, Table};

use super::paper::{centred_column, number_column, text_column};
use super::tables::{self, day, refuse_nothing};
use crate::Result;
use crate::models::certify::owner;
use crate::models::column::Column;
use crate::models::commend::bare;
use crate::models::life;
use crate::models::record::Recognition;
use crate::models::stored::Stored;
use crate::office::Reading;

pub(super) fn of_year(reading: &Reading, year: i64) -> Result<Document> {
    let (paper, all) = tables::of_year(reading, year)?;
    let recognised = life::recognitions_of_year(reading, year)?;
    let of = |stored: &Stored| recognised.get(&stored.key).cloned().unwrap_or_default();
    let certified: Vec<&Stored> = all.iter().filter(|one| !of(one).is_empty()).collect();
    refuse_nothing(&certified, year)?;
    let each = certified.iter().flat_map(|stored| {
        let own = of(stored).into_iter();
        own.map(|one| (*stored, one))
    });
    let rows: Vec<Row> = (1..)
        .zip(each)
        .map(|(number, (stored, one))| row(number, stored, &one))
        .collect();
    let closing = format!(
        "Danh sách này có {} giấy công nhận{}",
        rows.len(),
        paper.stop()
    );
    let columns = vec![
        number_column("STT", 10.0),
        text_column("Tên mô hình", 46.0),
        text_column("Chủ mô hình", 38.0),
        text_column("Địa bàn", 28.0),
        text_column("Lĩnh vực", 24.0),
        text_column("Cấp công nhận", 22.0),
        text_column("Số quyết định", 30.0),
        centred_column("Ngày quyết định", 22.0),
        text_column("Cơ quan công nhận", 32.0),
    ];
    let title = vec![format!("giấy công nhận mô hình “Dân vận khéo” năm {year}")];
    let blocks = vec![
        Block::Table(Table { columns, rows }),
        Block::Closing(closing),
    ];
    Ok(paper.document(("DỮ LIỆU IN", title), Orientation::Landscape, blocks))
}

fn row(number: i64, stored: &Stored, recognised: &Recognition) -> Row {
    let text = |text: &str| Content::Text(text.to_owned());
    let shown = |column| Content::Text(stored.values.shown(column));
    Row::Data {
        cells: vec![
            Content::Number(number),
            text(&bare(stored.values.get(Column::Title))),
            text(&owner(stored).1),
            shown(Column::Place),
            shown(Column::Field),
            text(&recognised.level_text),
            text(&recognised.number),
            text(&day(&recognised.date)),
            text(&recognised.issuer),
        ],
    }
}
