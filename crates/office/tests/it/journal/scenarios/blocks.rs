//! Blocks of cells. Each preparation opens a round with two people; the block goes over the newest.

use super::Scenario;
use crate::desk::Desk;
use crate::round::{individual, names, newest, nominated, opened};
use office::awards;
use office::block::{BlockAct, BlockLine, CellBlock};

pub(crate) const ALL: &[Scenario] = &[
    Scenario {
        kind: "awards.block_typed",
        prepare: two_people,
        act: |desk| {
            new_lines(desk, BlockAct::Typed, &["Trần Thị Bốn", "Võ Văn Năm"]);
        },
    },
    Scenario {
        kind: "awards.block_paste",
        prepare: two_people,
        act: |desk| {
            let keys: Vec<i64> = names(desk).into_iter().map(|(key, _)| key).collect();
            let mut lines = vec![
                line(Some(keys[0]), None, &["Lê Văn Đổi", "31/02/1980"]),
                line(Some(keys[1]), None, &["Phạm Thị Hai", "chưa rõ"]),
            ];
            lines.push(line(None, Some(keys[0]), &["Tổ hòa giải số 3", ""]));
            apply(desk, &["name", "birth"], lines, BlockAct::Paste);
        },
    },
    Scenario {
        kind: "awards.block_fill",
        prepare: two_people,
        act: |desk| over_all(desk, "position", "Bí thư Chi bộ", BlockAct::Fill),
    },
    Scenario {
        kind: "awards.block_clear",
        prepare: two_people,
        act: |desk| over_all(desk, "birth", "", BlockAct::Clear),
    },
    Scenario {
        kind: "awards.block_cut",
        prepare: two_people,
        act: |desk| over_all(desk, "citation", "", BlockAct::Cut),
    },
    Scenario {
        kind: "awards.block_insert",
        prepare: two_people,
        act: |desk| {
            let first = names(desk)[0].0;
            let lines = vec![line(None, Some(first), &[]), line(None, Some(first), &[])];
            apply(desk, &[], lines, BlockAct::Insert);
        },
    },
];

fn two_people(desk: &Desk) {
    let round = opened(desk);
    let people = [
        individual("Lê Văn Một", "1970"),
        individual("Phạm Thị Hai", "02/3/1981"),
    ];
    nominated(desk, round, &people);
}

fn over_all(desk: &Desk, field: &str, text: &str, act: BlockAct) {
    let keys = names(desk).into_iter().map(|(key, _)| key);
    let lines = keys.map(|key| line(Some(key), None, &[text])).collect();
    apply(desk, &[field], lines, act);
}

fn new_lines(desk: &Desk, act: BlockAct, people: &[&str]) {
    let lines = people.iter().map(|name| line(None, None, &[name]));
    apply(desk, &["name"], lines.collect(), act);
}

fn apply(desk: &Desk, fields: &[&str], lines: Vec<BlockLine>, act: BlockAct) {
    let block = CellBlock {
        fields: fields.iter().map(|field| (*field).to_owned()).collect(),
        lines,
        act,
    };
    awards::apply_block(&desk.office, &desk.ctx(), newest(desk).key, &block).unwrap();
}

fn line(key: Option<i64>, after: Option<i64>, texts: &[&str]) -> BlockLine {
    BlockLine {
        key,
        after,
        texts: texts.iter().map(|text| (*text).to_owned()).collect(),
    }
}
