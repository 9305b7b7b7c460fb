//! The life of a model: states, recognitions over the years, originals and replicas, which
//! registrations are of one model.

use office::Code;
use office::models::life::{self, recognise, set_origin, set_state};
use office::models::{self, ModelLevel, ModelRule, ModelState, ModelStory};

use super::{recognising, registered, row};
use crate::desk::Desk;

fn story(desk: &Desk, key: i64) -> ModelStory {
    desk.office
        .read(|reading| models::story(reading, key))
        .unwrap()
}

#[test]
fn every_move_tells_who_when_and_why() {
    let desk = Desk::new();
    let key = registered(&desk, 2024, "Nét đẹp đường quê", "Chi bộ ấp 2");
    let go = |state, reason| set_state(&desk.office, &desk.ctx(), &[key], state, reason);
    go(ModelState::Approved, None).unwrap();
    assert_eq!(
        go(ModelState::Paused, None).unwrap_err().code,
        Code::ReasonMissing
    );
    go(ModelState::Paused, Some("Chờ kinh phí")).unwrap();
    assert_eq!(
        go(ModelState::Appraised, None).unwrap_err().code,
        Code::MoveNotAllowed
    );
    go(ModelState::UnderWay, None).unwrap();
    let events = story(&desk, key).events;
    let told: Vec<(&str, &str)> = events
        .iter()
        .map(|event| (event.to_text.as_str(), event.reason.as_str()))
        .collect();
    let expected = [
        ("Đã duyệt đăng ký", ""),
        ("Tạm dừng", "Chờ kinh phí"),
        ("Đang thực hiện", ""),
    ];
    assert_eq!(told, expected);
    assert_eq!(events[0].actor, "Người kiểm thử");
}

#[test]
fn recognitions_are_a_list_over_the_years() {
    let desk = Desk::new();
    let first = registered(&desk, 2023, "Nét đẹp đường quê", "Chi bộ ấp 2");
    let by = recognising(ModelLevel::Commune, "2023-10-10");
    recognise(&desk.office, &desk.ctx(), &[first], &by).unwrap();
    recognise(&desk.office, &desk.ctx(), &[first], &by).unwrap();
    let again = models::renew(&desk.office, &desk.ctx(), &[first], 2024).unwrap()[0];
    let by = recognising(ModelLevel::Province, "2024-10-10");
    recognise(&desk.office, &desk.ctx(), &[again], &by).unwrap();
    let levels: Vec<(i32, ModelLevel)> = story(&desk, first)
        .recognitions
        .iter()
        .map(|one| (one.year, one.level))
        .collect();
    assert_eq!(
        levels,
        [(2023, ModelLevel::Commune), (2024, ModelLevel::Province)]
    );
    assert_eq!(row(&desk, again).state, ModelState::Recognised);
    let taken = story(&desk, again).recognitions[1].key;
    life::unrecognise(&desk.office, &desk.ctx(), taken, "Ghi nhầm").unwrap();
    assert_eq!(row(&desk, again).state, ModelState::Appraised);
}

#[test]
fn a_recognition_before_the_registration_is_refused_and_nothing_is_lost() {
    let desk = Desk::new();
    let key = registered(&desk, 2024, "Nét đẹp đường quê", "Chi bộ ấp 2");
    let by = recognising(ModelLevel::Commune, "2023-10-10");
    let refused = recognise(&desk.office, &desk.ctx(), &[key], &by).unwrap_err();
    assert_eq!(refused.code, Code::RecognisedBefore);
    let by = recognising(ModelLevel::District, "2025-08-01");
    recognise(&desk.office, &desk.ctx(), &[key], &by).unwrap();
    models::edit_registration(&desk.office, &desk.ctx(), key, "registered", "1/9/2025").unwrap();
    let rules: Vec<ModelRule> = row(&desk, key)
        .findings
        .iter()
        .map(|one| one.rule)
        .collect();
    assert!(rules.contains(&ModelRule::RecognisedBefore), "{rules:?}");
    assert!(rules.contains(&ModelRule::DistrictEnded), "{rules:?}");
}

#[test]
fn replicas_are_a_tree_that_never_bites_its_tail() {
    let desk = Desk::new();
    let [root, child, grandchild] =
        ["Gốc", "Con", "Cháu"].map(|title| registered(&desk, 2024, title, "Chi bộ ấp 2"));
    set_origin(&desk.office, &desk.ctx(), child, Some(root)).unwrap();
    set_origin(&desk.office, &desk.ctx(), grandchild, Some(child)).unwrap();
    let bitten = set_origin(&desk.office, &desk.ctx(), root, Some(grandchild)).unwrap_err();
    assert_eq!(bitten.code, Code::ReplicaOfItself);
    let tree: Vec<(String, u32)> = story(&desk, root)
        .replicas
        .iter()
        .map(|one| (one.title.clone(), one.depth))
        .collect();
    assert_eq!(tree, [("Con".to_owned(), 1), ("Cháu".to_owned(), 2)]);
    assert_eq!(story(&desk, grandchild).origin.unwrap().title, "Con");
    assert_eq!(row(&desk, root).replicas, 1);
}

#[test]
fn models_of_two_years_become_one_or_are_said_to_be_two() {
    let desk = Desk::new();
    let old = registered(
        &desk,
        2022,
        "Camera an ninh - bình yên ấp xóm",
        "Chi bộ ấp 2",
    );
    let new = registered(
        &desk,
        2023,
        "Camera an ninh, bình yên ấp xóm (mở rộng)",
        "Chi bộ ấp 2",
    );
    let pairs = || {
        let pairs = |reading: &office::Reading| models::twins::model_pairs(reading, 2023);
        desk.office.read(pairs).unwrap()
    };
    let found = pairs();
    assert_eq!(
        (found.len(), found[0].other, found[0].other_year),
        (1, old, 2022)
    );
    assert!(
        found[0].why_text.contains("Cùng đơn vị đăng ký"),
        "{}",
        found[0].why_text
    );
    life::link_models(&desk.office, &desk.ctx(), old, new, false).unwrap();
    assert!(pairs().is_empty(), "who was asked is not asked again");
    desk.office.undo(&desk.ctx(), None).unwrap();
    life::link_models(&desk.office, &desk.ctx(), old, new, true).unwrap();
    assert_eq!(row(&desk, old).model, row(&desk, new).model);
    assert_eq!(story(&desk, new).years.len(), 2);
    life::part_model(&desk.office, &desk.ctx(), new).unwrap();
    assert_ne!(row(&desk, old).model, row(&desk, new).model);
}
