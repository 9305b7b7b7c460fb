//! The papers of funds: the ledger, the balance sheet with the goods that are left, what is told in public,
//! the donors to be thanked and what they promised, vouchers and receipts, who was helped.

mod donors;
mod ledger;
mod public;
mod recipients;
mod sheet;
mod vouchers;

use papers::{Block, Document, Orientation};

use super::{FUND, WORK};
use crate::office::Reading;
use crate::registers::{Asked, Entry, Register, RegisterPaper, book, by_day, lines_table};
use crate::subjects::FormKind;
use crate::words::{Key, keys};
use crate::{Code, Failure, Result};

pub(super) static FORMS: &[FormKind] = &[
    form("funds.ledger", keys::FUNDS_FORM_LEDGER, ledger::ledger),
    form("funds.balance", keys::FUNDS_FORM_BALANCE, sheet::sheet),
    form("funds.public", keys::FUNDS_FORM_PUBLIC, public::public),
    form("funds.thanks", keys::FUNDS_FORM_THANKS, donors::thanks),
    form("funds.pledges", keys::FUNDS_FORM_PLEDGES, donors::pledges),
    form("funds.receipt", keys::FUNDS_FORM_RECEIPT, vouchers::receipt),
    form(
        "funds.voucher_in",
        keys::FUNDS_FORM_VOUCHER_IN,
        vouchers::came_in,
    ),
    form(
        "funds.voucher_out",
        keys::FUNDS_FORM_VOUCHER_OUT,
        vouchers::went_out,
    ),
    form(
        "funds.recipients",
        keys::FUNDS_FORM_RECIPIENTS,
        recipients::masked_list,
    ),
    form(
        "funds.recipients_named",
        keys::FUNDS_FORM_RECIPIENTS_NAMED,
        recipients::named_list,
    ),
    form("funds.works", keys::FUNDS_FORM_WORKS, works),
];

const fn form(
    id: &'static str,
    name: Key,
    make: fn(&Reading, i64) -> Result<Document>,
) -> FormKind {
    FormKind {
        id,
        name,
        table: "entry",
        make,
    }
}

/// A fund with what is asked of it.
struct Told {
    fund: Entry,
    asked: Asked,
    title: Vec<String>,
}

fn told(reading: &Reading, key: i64) -> Result<Told> {
    let asked = Asked::read(key);
    let missing = || Failure::new(Code::NoSuchRecord).with("id", asked.key);
    let fund = book(reading, &FUND)?
        .line(asked.key)
        .cloned()
        .ok_or_else(missing)?;
    let title = vec![fund.shown("name"), asked.said()];
    let title = title.into_iter().filter(|line| !line.is_empty()).collect();
    Ok(Told { fund, asked, title })
}

fn counted(reading: &Reading, told: &Told, register: &'static Register) -> Result<Vec<Entry>> {
    let book = book(reading, register)?;
    let own = book
        .counted()
        .filter(|line| line.stored.parent == Some(told.fund.key()) && told.asked.has(line.day()));
    let mut lines: Vec<Entry> = own.cloned().collect();
    lines.sort_by(by_day);
    Ok(lines)
}

/// What is left out of the sums, so that nobody wonders.
fn remark(paper: &mut RegisterPaper, sums: &super::balance::Balance) {
    if sums.left_out > 0 {
        paper.text(&format!(
            "Có {} dòng còn sai sót, chưa tính vào sổ.",
            sums.left_out
        ));
    }
    if sums.in_words > 0 {
        paper.text(&format!(
            "Có {} dòng trị giá chỉ ghi bằng chữ, không cộng.",
            sums.in_words
        ));
    }
    paper.text("Hiện vật ghi theo trị giá, không làm thay đổi số dư tiền.");
}

/// The line of a register that is asked for.
fn line_of(reading: &Reading, register: &'static Register, key: i64) -> Result<Entry> {
    let key = Asked::read(key).key;
    let missing = || Failure::new(Code::NoSuchRecord).with("id", key);
    book(reading, register)?
        .line(key)
        .cloned()
        .ok_or_else(missing)
}

/// The fund that a line belongs to.
fn fund_of(reading: &Reading, line: &Entry) -> Result<Option<Entry>> {
    let funds = book(reading, &FUND)?;
    let fund = line.stored.parent.and_then(|fund| funds.line(fund));
    Ok(fund.cloned())
}

/// Works of a year that State and people built together.
fn works(reading: &Reading, key: i64) -> Result<Document> {
    let asked = Asked::read(key);
    let book = book(reading, &WORK)?;
    let mut lines: Vec<Entry> = book
        .counted()
        .filter(|line| asked.has(line.day()))
        .cloned()
        .collect();
    lines.sort_by(by_day);
    let Some(last) = lines.last().and_then(Entry::day) else {
        return Err(Failure::new(Code::NothingToPrint));
    };
    let mut paper = RegisterPaper::of(reading, last)?;
    paper.block(Block::Table(lines_table(
        &WORK,
        lines.iter(),
        Orientation::Landscape,
        true,
    )));
    let title = vec![
        "công trình Nhà nước và Nhân dân cùng làm".to_owned(),
        asked.said(),
    ];
    let title = title.into_iter().filter(|line| !line.is_empty()).collect();
    Ok(paper.document(("BẢNG KÊ", title), Orientation::Landscape))
}
