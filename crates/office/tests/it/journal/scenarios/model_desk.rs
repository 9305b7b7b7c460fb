//! Operations of the register that go over many cells or many models, and those of score sheets.

use office::block::{BlockAct, BlockLine, CellBlock};
use office::models;
use office::models::scoring::{
    MarkGiven, NewScoreSheet, ScoreItem, ScoreSide, add_sheet, edit_sheet, give_marks_of,
    remove_sheet, score_sheets,
};

use super::models::{last_two, once, two};
use super::{Scenario, nothing};
use crate::desk::Desk;

const fn scenario(kind: &'static str, prepare: fn(&Desk), act: fn(&Desk)) -> Scenario {
    Scenario { kind, prepare, act }
}

pub(super) static ALL: &[Scenario] = &[
    scenario("models.block_typed", nothing, |desk| {
        new_lines(desk, BlockAct::Typed, &["A", "B"]);
    }),
    scenario("models.block_paste", two, |desk| {
        let keys = last_two(desk).map(Some);
        let text = format!("Tên mới số {}", once(desk));
        let lines = [keys[0], None].map(|key| line(key, &[&text, "31/02/2024"]));
        apply(desk, &["title", "ends"], lines.to_vec(), BlockAct::Paste);
    }),
    scenario("models.block_fill", two, |desk| {
        let place = format!("ấp {}", once(desk));
        over_two(desk, "place", &place, BlockAct::Fill);
    }),
    scenario("models.block_clear", two, |desk| {
        over_two(desk, "field", "", BlockAct::Clear);
    }),
    scenario("models.block_cut", two, |desk| {
        over_two(desk, "unit", "", BlockAct::Cut);
    }),
    scenario("models.block_insert", nothing, |desk| {
        new_lines(desk, BlockAct::Insert, &["", ""]);
    }),
    scenario("models.score_many", two, |desk| {
        let mark = MarkGiven {
            item: "KQ".into(),
            side: ScoreSide::Own,
            points: "30,5".into(),
            evidence: String::new(),
        };
        let all = last_two(desk).map(|key| (key, vec![mark.clone()]));
        give_marks_of(&desk.office, &desk.ctx(), &all).unwrap();
    }),
    scenario("models.score_sheet_edit", later_sheet, |desk| {
        let key = newest_sheet(desk);
        edit_sheet(&desk.office, &desk.ctx(), key, &sheet(desk)).unwrap();
    }),
    scenario("models.score_sheet_remove", later_sheet, |desk| {
        remove_sheet(&desk.office, &desk.ctx(), newest_sheet(desk)).unwrap();
    }),
];

fn later_sheet(desk: &Desk) {
    add_sheet(&desk.office, &desk.ctx(), &sheet(desk)).unwrap();
}

/// A sheet for a year by which nothing is scored yet.
fn sheet(desk: &Desk) -> NewScoreSheet {
    let item = ScoreItem {
        code: "A".into(),
        label: "Kết quả".into(),
        max: 10_000,
        ..ScoreItem::default()
    };
    NewScoreSheet {
        name: format!("Thang điểm số {}", once(desk)),
        valid_from: "2031-01-01".into(),
        max: 10_000,
        items: vec![item],
        bands: Vec::new(),
    }
}

fn newest_sheet(desk: &Desk) -> i64 {
    desk.office.read(score_sheets).unwrap()[0].key
}

fn over_two(desk: &Desk, field: &str, text: &str, act: BlockAct) {
    let lines = last_two(desk).map(|key| line(Some(key), &[text]));
    apply(desk, &[field], lines.to_vec(), act);
}

fn new_lines(desk: &Desk, act: BlockAct, titles: &[&str]) {
    let lines = titles.iter().map(|title| line(None, &[title]));
    apply(desk, &["title"], lines.collect(), act);
}

fn line(key: Option<i64>, texts: &[&str]) -> BlockLine {
    BlockLine {
        key,
        after: None,
        texts: texts.iter().map(|text| (*text).to_owned()).collect(),
    }
}

fn apply(desk: &Desk, fields: &[&str], lines: Vec<BlockLine>, act: BlockAct) {
    let block = CellBlock {
        fields: fields.iter().map(|field| (*field).to_owned()).collect(),
        lines,
        act,
    };
    let year = match block.lines.iter().find_map(|line| line.key) {
        Some(key) => crate::models::row(desk, key).year,
        None => 2024,
    };
    models::apply_block(&desk.office, &desk.ctx(), year, &block).unwrap();
}
