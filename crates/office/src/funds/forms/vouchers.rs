//! The papers of one line: the receipt a donor takes home, the vouchers of money that came and went.

use papers::{Document, Orientation};
use viet::number::Qualifier;

use super::{fund_of, line_of};
use crate::Result;
use crate::funds::goods::said;
use crate::funds::{INCOME, SPENDING};
use crate::office::Reading;
use crate::registers::{Entry, RegisterPaper};

/// What a donor takes home.
pub(super) fn receipt(reading: &Reading, key: i64) -> Result<Document> {
    let line = line_of(reading, &INCOME, key)?;
    let fund = fund_of(reading, &line)?;
    let mut paper = RegisterPaper::of(reading, line.day().unwrap_or_default())?;
    paper.told("Số", &line.shown("voucher"));
    paper.told("Đã nhận của", &line.shown("donor"));
    paper.told("Địa chỉ", &line.shown("address"));
    value(&mut paper, "Số tiền (trị giá)", &line);
    paper.told("Hiện vật", &said(&line));
    paper.told("Nội dung", &line.shown("content"));
    paper.told(
        "Ủng hộ",
        &fund.map(|fund| fund.shown("name")).unwrap_or_default(),
    );
    paper.told("Ngày nhận", &line.shown("day"));
    paper.signed_by(&[("NGƯỜI NỘP", &line.shown("donor")), ("NGƯỜI NHẬN", "")]);
    Ok(paper.document(
        ("GIẤY BIÊN NHẬN", vec!["tiền, hiện vật ủng hộ".to_owned()]),
        Orientation::Portrait,
    ))
}

/// Money that came in: what the cashier and the donor sign.
pub(super) fn came_in(reading: &Reading, key: i64) -> Result<Document> {
    let line = line_of(reading, &INCOME, key)?;
    let named = [("Người nộp tiền", "donor"), ("Địa chỉ", "address")];
    let signers = [
        ("NGƯỜI LẬP PHIẾU", ""),
        ("NGƯỜI NỘP TIỀN", ""),
        ("THỦ QUỸ", ""),
        ("THỦ TRƯỞNG ĐƠN VỊ", ""),
    ];
    voucher(reading, &line, "PHIẾU THU", &named, &signers)
}

/// Money or goods that went out.
pub(super) fn went_out(reading: &Reading, key: i64) -> Result<Document> {
    let line = line_of(reading, &SPENDING, key)?;
    let named = [
        ("Người nhận", "recipients"),
        ("Địa bàn", "unit"),
        ("Mục chi", "use"),
    ];
    let (kind, keeper) = match said(&line).is_empty() {
        true => ("PHIẾU CHI", "THỦ QUỸ"),
        false => ("PHIẾU XUẤT", "THỦ KHO"),
    };
    let signers = [
        ("NGƯỜI LẬP PHIẾU", ""),
        ("NGƯỜI NHẬN", ""),
        (keeper, ""),
        ("THỦ TRƯỞNG ĐƠN VỊ", ""),
    ];
    voucher(reading, &line, kind, &named, &signers)
}

fn voucher(
    reading: &Reading,
    line: &Entry,
    kind: &str,
    named: &[(&str, &str)],
    signers: &[(&str, &str)],
) -> Result<Document> {
    let mut paper = RegisterPaper::of(reading, line.day().unwrap_or_default())?;
    if let Some(day) = line.day() {
        paper = paper.numbered(&line.shown("voucher"), &day.to_string());
    }
    for (name, column) in named {
        paper.told(name, &line.shown(column));
    }
    paper.told("Lý do", &line.shown("content"));
    value(&mut paper, "Số tiền (trị giá)", line);
    paper.told("Hiện vật", &said(line));
    paper.told("Số lượng", &line.shown("count"));
    let fund = fund_of(reading, line)?;
    let name = fund.map(|fund| fund.shown("name")).unwrap_or_default();
    paper.signed_by(signers);
    let title = vec![name].into_iter().filter(|name| !name.is_empty());
    Ok(paper.document((kind, title.collect()), Orientation::Portrait))
}

/// A value in figures and, where it is exact, in words; what was told in words stays as it is.
fn value(paper: &mut RegisterPaper, name: &str, line: &Entry) {
    let Some(amount) = line.amount("value") else {
        paper.told(name, &line.shown("value"));
        return;
    };
    paper.told(name, &format!("{} đồng", line.shown("value")));
    if amount.qualifier == Qualifier::Exact {
        let style = viet::money::WordStyle::default();
        paper.told("Bằng chữ", &viet::money::in_words(amount.parts, style));
    }
}
