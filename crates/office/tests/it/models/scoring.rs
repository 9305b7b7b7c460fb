//! Scoring: three sides, vetoes, bands, ranking, quotas, versions.

use office::Code;
use office::models::ModelLevel;
use office::models::scoring::{
    MarkGiven, NewScoreSheet, ScoreBand, ScoreItem, ScoreSide, add_sheet, give_marks, ranking,
    score_card, score_sheets, set_quota,
};

use super::{recognising, registered, row};
use crate::desk::Desk;

fn mark(item: &str, side: ScoreSide, points: &str) -> MarkGiven {
    MarkGiven {
        item: item.into(),
        side,
        points: points.into(),
        evidence: String::new(),
    }
}

const ITEMS: [&str; 5] = ["DK", "TT", "KQ", "DT", "NR"];

fn scored(desk: &Desk, key: i64, points: [&str; 5]) {
    let marks: Vec<MarkGiven> = ITEMS
        .iter()
        .zip(points)
        .map(|(item, points)| mark(item, ScoreSide::Conclusion, points))
        .collect();
    give_marks(&desk.office, &desk.ctx(), key, &marks).unwrap();
}

#[test]
fn the_sheet_that_comes_with_the_program_says_that_it_is_a_sample() {
    let desk = Desk::new();
    let sheets = desk.office.read(score_sheets).unwrap();
    assert_eq!(
        (sheets.len(), sheets[0].sample, sheets[0].max),
        (1, true, 10_000)
    );
    assert!(sheets[0].name.contains("mẫu tham khảo, chưa phải quy định"));
    let sum: i64 = sheets[0].items.iter().map(|item| item.max).sum();
    assert_eq!(sum, sheets[0].max);
}

#[test]
fn three_sides_stand_beside_each_other_and_no_score_is_above_its_most() {
    let desk = Desk::new();
    let key = registered(&desk, 2024, "Nét đẹp đường quê", "Chi bộ ấp 2");
    let above = give_marks(
        &desk.office,
        &desk.ctx(),
        key,
        &[mark("KQ", ScoreSide::Own, "35,5")],
    );
    let above = above.unwrap_err();
    assert_eq!((above.code, above.params.len()), (Code::ScoreAboveMost, 3));
    scored(&desk, key, ["15", "18,5", "30", "12", "10"]);
    let own = [
        mark("KQ", ScoreSide::Own, "35"),
        mark("TT", ScoreSide::Own, "20"),
    ];
    give_marks(&desk.office, &desk.ctx(), key, &own).unwrap();
    let card = desk
        .office
        .read(|reading| score_card(reading, key))
        .unwrap();
    let totals: Vec<(&str, &str, u32)> = card
        .totals
        .iter()
        .map(|total| (total.text.as_str(), total.band.as_str(), total.open))
        .collect();
    assert_eq!(
        totals,
        [("55", "", 3), ("", "", 5), ("85,5", "Tiêu biểu", 0)]
    );
    assert_eq!(row(&desk, key).concluded_score, Some(8_550));
    give_marks(
        &desk.office,
        &desk.ctx(),
        key,
        &[mark("VP", ScoreSide::Conclusion, "x")],
    )
    .unwrap();
    let card = desk
        .office
        .read(|reading| score_card(reading, key))
        .unwrap();
    assert!(card.totals[2].vetoed && card.totals[2].band.is_empty());
}

#[test]
fn equal_points_share_a_rank_and_a_quota_tells_how_many_are_left() {
    let desk = Desk::new();
    let keys = ["A", "B", "C"].map(|title| registered(&desk, 2024, title, "Chi bộ ấp 2"));
    scored(&desk, keys[0], ["10", "10", "10", "10", "10"]);
    scored(&desk, keys[1], ["15", "20", "35", "15", "15"]);
    scored(&desk, keys[2], ["10", "10", "10", "10", "10"]);
    let by = recognising(ModelLevel::District, "2024-10-10");
    office::models::life::recognise(&desk.office, &desk.ctx(), &keys[..1], &by).unwrap();
    set_quota(
        &desk.office,
        &desk.ctx(),
        2024,
        ModelLevel::District,
        Some(3),
    )
    .unwrap();
    let told = desk.office.read(|reading| ranking(reading, 2024)).unwrap();
    let ranks: Vec<(u32, i64)> = told.ranked.iter().map(|one| (one.rank, one.key)).collect();
    assert_eq!(ranks, [(1, keys[1]), (2, keys[0]), (2, keys[2])]);
    let district = told
        .quotas
        .iter()
        .find(|one| one.level == ModelLevel::District)
        .unwrap();
    assert_eq!(
        (district.most, district.used, district.left),
        (Some(3), 1, Some(2))
    );
}

#[test]
fn another_version_never_rescales_what_was_scored() {
    let desk = Desk::new();
    let (old, new) = (
        registered(&desk, 2024, "A", "Chi bộ ấp 2"),
        registered(&desk, 2024, "B", "Chi bộ ấp 2"),
    );
    scored(&desk, old, ["10", "10", "10", "10", "10"]);
    let item = |code: &str, max| ScoreItem {
        code: code.into(),
        label: code.into(),
        max,
        ..ScoreItem::default()
    };
    let sheet = NewScoreSheet {
        name: "Thang điểm của huyện".into(),
        valid_from: "2024-01-01".into(),
        max: 5_000,
        items: vec![item("A", 3_000), item("B", 2_000)],
        bands: vec![ScoreBand {
            label: "Đạt".into(),
            min: 2_500,
        }],
    };
    let uneven = NewScoreSheet {
        max: 6_000,
        ..sheet.clone()
    };
    let refused = add_sheet(&desk.office, &desk.ctx(), &uneven).unwrap_err();
    assert_eq!(refused.code, Code::ScoreSheetUneven);
    add_sheet(&desk.office, &desk.ctx(), &sheet).unwrap();
    let name = |key| {
        desk.office
            .read(|reading| score_card(reading, key))
            .unwrap()
            .sheet
    };
    assert!(name(old).contains("tham khảo"));
    assert_eq!(name(new), "Thang điểm của huyện");
    assert_eq!(row(&desk, old).concluded_score, Some(5_000));
}
