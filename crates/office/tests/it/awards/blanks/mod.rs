//! Certificates on blanks: what is printed for whom, what is remembered of blanks, what is refused.

mod keeping;
mod printing;

use crate::desk::Desk;
use crate::reader::{self, Page};
use crate::round::{collective, decide, individual, nominated, opened};
use office::Failure;
use office::awards::NominationDraft;
use office::awards::blank::{self, BlankLayout, BlankOrder, BlankPrint};

pub(super) const PERSON: &str = "Giấy khen cá nhân, A4 ngang (đề xuất)";
pub(super) const BODY: &str = "Giấy khen tập thể, A4 ngang (đề xuất)";

/// A decision with two bodies and three people.
pub(super) fn decided(desk: &Desk) -> i64 {
    let round = opened(desk);
    let people = ["Lê Văn Một", "Nguyễn Thị Hồng Phương Thảo", "Phạm Thị Ba"];
    let mut drafts: Vec<NominationDraft> = people.map(|name| individual(name, "1970")).into();
    drafts.push(collective(
        "Ủy ban Mặt trận Tổ quốc Việt Nam phường Xuân Khánh",
    ));
    drafts.push(collective("Hội Nông dân phường Hưng Lợi"));
    nominated(desk, round, &drafts);
    decide(desk, round, "7", "2024-06-18").unwrap()
}

pub(super) fn order(decision: i64) -> BlankOrder {
    BlankOrder {
        form: "awards.certificate".into(),
        decision,
        ..BlankOrder::default()
    }
}

pub(super) fn made(desk: &Desk, order: &BlankOrder) -> Result<BlankPrint, Failure> {
    desk.office.read(|reading| blank::made(reading, order))
}

pub(super) fn pages(print: &BlankPrint) -> Vec<Page> {
    let laid = papers::lay_out_cards(print.fitted.clone().unwrap(), &()).unwrap();
    reader::read(&laid.pdf().unwrap())
}

pub(super) fn words(page: &Page) -> String {
    page.words().join(" ")
}

/// A layout of the office made of the built-in one of that name.
pub(super) fn kept(desk: &Desk, from: &str, name: &str) -> BlankLayout {
    let layout = desk
        .office
        .read(|reading| blank::blank_layout(reading, from))
        .unwrap();
    let mut layout = BlankLayout {
        key: None,
        name: name.into(),
        ..layout
    };
    layout.content.proposal = false;
    layout.key = Some(blank::put_blank(&desk.office, &desk.ctx(), &layout).unwrap());
    layout
}

/// A PNG of one dot.
pub(crate) const PICTURE: &[u8] = &[
    0x89, b'P', b'N', b'G', 13, 10, 26, 10, 0, 0, 0, 13, b'I', b'H', b'D', b'R', 0, 0, 0, 1, 0, 0,
    0, 1, 8, 2, 0, 0, 0, 0x90, 0x77, 0x53, 0xde, 0, 0, 0, 12, b'I', b'D', b'A', b'T', 0x08, 0xd7,
    0x63, 0xf8, 0xcf, 0xc0, 0, 0, 3, 1, 1, 0, 0x18, 0xdd, 0x8d, 0xb0, 0, 0, 0, 0, b'I', b'E', b'N',
    b'D', 0xae, 0x42, 0x60, 0x82,
];
