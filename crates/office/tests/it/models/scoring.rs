//! Scoring: three sides, vetoes, bands, ranking, quotas, versions.

use office::Code;
use office::models::scoring::{
    MarkGiven, NewScoreSheet, ScoreBand, ScoreItem, ScoreSide, add_sheet, edit_sheet, give_marks,
    ranking, remove_sheet, score_card, score_sheets, set_quota, type_marks,
};
use office::models::{self, ModelLevel};

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

#[test]
fn points_above_their_most_wait_as_a_draft_and_count_for_nothing() {
    let desk = Desk::new();
    let key = registered(&desk, 2024, "Nét đẹp đường quê", "Chi bộ ấp 2");
    let typed = [
        mark("KQ", ScoreSide::Own, "35,5"),
        mark("TT", ScoreSide::Own, "0"),
        mark("DK", ScoreSide::Own, "khá"),
    ];
    type_marks(&desk.office, &desk.ctx(), key, &typed).unwrap();
    let card = || {
        desk.office
            .read(|reading| score_card(reading, key))
            .unwrap()
    };
    let told = card();
    let of = |item: usize| &told.items[item].marks[0];
    assert_eq!(
        (of(2).text.as_str(), of(2).problem.as_str()),
        (
            "35,5",
            "Vượt mức tối đa 35 của mục này; giữ làm nháp, chưa tính vào tổng."
        )
    );
    assert!(of(0).problem.starts_with("Phải là số điểm theo bước 0,5"));
    // 0 is a score; an item without one is open.
    assert_eq!((of(1).text.as_str(), of(3).text.as_str()), ("0", ""));
    assert_eq!(
        (told.totals[0].text.as_str(), told.totals[0].open),
        ("0", 4)
    );
    assert_eq!(row(&desk, key).own_score, Some(0));
    models::edit_registration(&desk.office, &desk.ctx(), key, "place", "ấp 2").unwrap();
    assert_eq!(
        card().items[2].marks[0].text,
        "35,5",
        "other fields leave it alone"
    );
    type_marks(
        &desk.office,
        &desk.ctx(),
        key,
        &[mark("KQ", ScoreSide::Own, "35")],
    )
    .unwrap();
    assert_eq!(
        (
            card().items[2].marks[0].problem.as_str(),
            card().totals[0].text.as_str()
        ),
        ("", "35")
    );
    desk.office.undo(&desk.ctx(), None).unwrap();
    assert_eq!(card().items[2].marks[0].text, "35,5");
}

#[test]
fn a_vetoed_model_stands_behind_the_others_and_reaches_no_band() {
    let desk = Desk::new();
    let keys = ["A", "B"].map(|title| registered(&desk, 2024, title, "Chi bộ ấp 2"));
    scored(&desk, keys[0], ["15", "20", "35", "15", "15"]);
    scored(&desk, keys[1], ["10", "15", "20", "10", "10"]);
    let veto = [mark("VP", ScoreSide::Conclusion, "x")];
    give_marks(&desk.office, &desk.ctx(), keys[0], &veto).unwrap();
    let told = desk.office.read(|reading| ranking(reading, 2024)).unwrap();
    let ranks: Vec<(i64, &str, bool)> = told
        .ranked
        .iter()
        .map(|one| (one.key, one.band.as_str(), one.vetoed))
        .collect();
    assert_eq!(ranks, [(keys[1], "Công nhận", false), (keys[0], "", true)]);
}

#[test]
fn a_sheet_is_changed_until_something_was_scored_by_it_and_then_another_version_follows() {
    let desk = Desk::new();
    let key = registered(&desk, 2024, "A", "Chi bộ ấp 2");
    let item = |code: &str, max| ScoreItem {
        code: code.into(),
        label: code.into(),
        max,
        ..ScoreItem::default()
    };
    let sheet = |name: &str, valid_from: &str| NewScoreSheet {
        name: name.into(),
        valid_from: valid_from.into(),
        max: 10_000,
        items: vec![item("A", 6_000), item("B", 4_000)],
        bands: vec![ScoreBand {
            label: "Đạt".into(),
            min: 5_000,
        }],
    };
    let (office, ctx) = (&desk.office, desk.ctx());
    let odd = NewScoreSheet {
        bands: vec![ScoreBand {
            label: "Đạt".into(),
            min: 10_001,
        }],
        ..sheet("Lệch", "2024-01-01")
    };
    assert_eq!(
        add_sheet(office, &ctx, &odd).unwrap_err().code,
        Code::ScoreBandOdd
    );
    let first = add_sheet(office, &ctx, &sheet("Bản 1", "2024-01-01")).unwrap();
    edit_sheet(office, &ctx, first, &sheet("Bản 1, đã sửa", "2024-01-01")).unwrap();
    give_marks(office, &ctx, key, &[mark("A", ScoreSide::Own, "55")]).unwrap();
    let refused = edit_sheet(office, &ctx, first, &sheet("Bản 1 nữa", "2024-01-01"));
    assert_eq!(refused.unwrap_err().code, Code::ScoreSheetUsed);
    let second = add_sheet(office, &ctx, &sheet("Bản 2", "2025-06-01")).unwrap();
    let sheets = office.read(score_sheets).unwrap();
    let told: Vec<(&str, &str, i64)> = sheets
        .iter()
        .map(|sheet| (sheet.name.as_str(), sheet.valid_to.as_str(), sheet.used))
        .collect();
    assert_eq!(
        told[..2],
        [("Bản 2", "", 0), ("Bản 1, đã sửa", "2025-05-31", 1)]
    );
    remove_sheet(office, &ctx, second).unwrap();
    assert_eq!(office.read(score_sheets).unwrap()[0].valid_to, "");
    let sample = sheets.iter().find(|sheet| sheet.sample).unwrap().key;
    let refused = remove_sheet(office, &ctx, sample).unwrap_err();
    assert_eq!(refused.code, Code::ScoreSheetUsed);
}
