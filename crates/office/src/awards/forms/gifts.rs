//! What is to be made ready for the ceremony: certificates and envelopes of each kind, counted, with
//! their money and what goes with them.

use papers::{Align, Block, ColumnKind, Content, Document, Row, Table};

use super::ceremony::{about, called, text, title};
use super::paper::{column, issuer_only, of_decision, signature};
use crate::Result;
use crate::awards::ceremony::{GiftLine, arranged, gifts};
use crate::awards::decision::decision;
use crate::office::Reading;

/// The table of a decision.
///
/// # Errors
/// `nothing_to_print` when every line was revoked.
pub(super) fn sheet(reading: &Reading, key: i64) -> Result<Document> {
    let decision = decision(reading, key)?;
    let lines = called(&decision)?;
    let (head, _) = arranged(reading, &decision)?;
    let mut blocks = vec![
        issuer_only(&decision),
        title(&decision, &lines, "BẢNG TỔNG HỢP HIỆN VẬT, TIỀN THƯỞNG"),
    ];
    blocks.extend(about(&head));
    blocks.push(Block::Table(table(&gifts(&lines), &head.gift)));
    blocks.push(signature(&decision, Vec::new()));
    let name = "Bảng tổng hợp hiện vật, tiền thưởng";
    Ok(of_decision(&decision, name, blocks))
}

fn table(gifts: &[GiftLine], with: &str) -> Table {
    use Align::{Center, Left, Right};
    let columns = vec![
        column("STT", 10.0, Center, ColumnKind::Number),
        column("Hình thức", 43.0, Left, ColumnKind::Text),
        column("Đối tượng", 22.0, Left, ColumnKind::Text),
        column("Số lượng", 16.0, Center, ColumnKind::Number),
        column("Mức thưởng (đồng)", 24.0, Right, ColumnKind::Money),
        column("Thành tiền (đồng)", 26.0, Right, ColumnKind::Money),
        column("Kèm theo", 24.0, Left, ColumnKind::Text),
    ];
    let data = (1i64..).zip(gifts).map(|(number, gift)| Row::Data {
        cells: vec![
            Content::Number(number),
            Content::Text(gift.award.clone()),
            Content::Text(viet::text::capitalise_first(&gift.kind_text)),
            Content::Number(gift.count.into()),
            gift.amount.map_or(Content::Empty, Content::Money),
            gift.amount
                .map_or(Content::Empty, |_| Content::Money(gift.total)),
            text(with),
        ],
    });
    let count: u32 = gifts.iter().map(|gift| gift.count).sum();
    let total = Row::Total {
        label: "Tổng cộng".to_owned(),
        cells: vec![
            Content::Empty,
            Content::Empty,
            Content::Empty,
            Content::Number(count.into()),
            Content::Empty,
            Content::Money(gifts.iter().map(|gift| gift.total).sum()),
            Content::Empty,
        ],
    };
    Table {
        columns,
        rows: data.chain([total]).collect(),
    }
}
