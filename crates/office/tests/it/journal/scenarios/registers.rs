//! Operations of registers.

use office::block::{BlockAct, BlockLine, CellBlock};
use office::import::{self, Kind};
use office::registers;

use super::{Scenario, nothing};
use crate::desk::Desk;
use crate::registers::{edit, entered};

fn fund(desk: &Desk) {
    let cells = [
        ("name", "Quỹ Vì người nghèo"),
        ("purpose", "Vì người nghèo"),
    ];
    entered(desk, "funds.fund", None, &cells);
}

/// The fund, which is the first line.
const FUND: i64 = 1;

pub(super) static ALL: &[Scenario] = &[
    Scenario {
        kind: "registers.add",
        prepare: nothing,
        act: fund,
    },
    Scenario {
        kind: "registers.edit",
        prepare: fund,
        act: |desk| {
            edit(desk, FUND, "opening", "5 triệu");
        },
    },
    Scenario {
        kind: "registers.block",
        prepare: fund,
        act: |desk| {
            let line = |donor: &str| BlockLine {
                key: None,
                after: None,
                texts: vec![donor.to_owned()],
            };
            let block = CellBlock {
                fields: vec!["donor".into()],
                lines: vec![line("Bà Tư"), line("Ông Năm")],
                act: BlockAct::Paste,
            };
            let at = ("funds.income", Some(FUND));
            registers::apply_block(&desk.office, &desk.ctx(), at, &block).unwrap();
        },
    },
    Scenario {
        kind: "registers.remove",
        prepare: fund,
        act: |desk| registers::remove_lines(&desk.office, &desk.ctx(), &[FUND]).unwrap(),
    },
    Scenario {
        kind: "registers.import",
        prepare: fund,
        act: |desk| {
            let path = desk.path("ung-ho.csv");
            let text =
                "Ngày;Đơn vị, cá nhân ủng hộ;Số tiền\n05/01/2024;Công ty An Phát;50.000.000\n";
            std::fs::write(&path, text).unwrap();
            let (office, ctx) = (&desk.office, desk.ctx());
            let batch =
                import::stage_file(office, &ctx, &path, Kind::Donations, FUND, &()).unwrap();
            import::commit(office, &ctx, batch).unwrap();
        },
    },
];
