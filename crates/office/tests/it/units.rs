//! Units as an office finds, names and remembers them.

use crate::desk::Desk;
use office::Code;
use office::units::{self, MatchedBy, UnitMatch, UnitQuery};

fn found(desk: &Desk, text: &str, date: &str) -> UnitMatch {
    desk.office
        .read(|reading| units::find(reading, text, date.parse().unwrap()))
        .unwrap()
}

fn key_of(desk: &Desk, code: &str) -> i64 {
    let query = UnitQuery {
        limit: 1_000,
        ..UnitQuery::default()
    };
    let page = desk
        .office
        .read(|reading| units::list(reading, &query))
        .unwrap();
    page.rows.iter().find(|row| row.code == code).unwrap().key
}

#[test]
fn a_new_office_knows_the_built_in_units() {
    let desk = Desk::new();
    let page = desk
        .office
        .read(|reading| units::list(reading, &UnitQuery::default()))
        .unwrap();
    assert_eq!(page.total, 152);
    assert!(page.rows.iter().all(|row| row.built_in));
    assert_eq!(units::built_in().units().len(), 152);
}

#[test]
fn the_file_and_the_program_hold_the_same_registry() {
    let desk = Desk::new();
    let of_file = desk.office.read(units::registry).unwrap();
    assert_eq!(of_file.units(), units::built_in().units());
}

#[test]
fn the_list_is_searched_without_accents_and_as_of_a_day() {
    let desk = Desk::new();
    let list = |text: &str, date: Option<&str>| {
        let as_of = date.map(|date| date.parse().unwrap());
        let query = UnitQuery {
            text: text.into(),
            as_of,
            ..UnitQuery::default()
        };
        let page = desk
            .office
            .read(|reading| units::list(reading, &query))
            .unwrap();
        page.rows
            .into_iter()
            .map(|row| row.code)
            .collect::<Vec<_>>()
    };
    assert_eq!(list("xuan khanh", None), ["C31144-A"]);
    assert_eq!(list("phường tân an", Some("2024-06-18")), ["C31135-A"]);
    assert_eq!(list("phường tân an", Some("2025-07-01")), ["C31147-B"]);
    assert_eq!(
        list("tan an", Some("2024-06-18")),
        ["C28147-A", "C31135-A"],
        "Tân Ân and Tân An"
    );
    assert_eq!(list("không có", None), Vec::<String>::new());
}

#[test]
fn p8_a_unit_bears_the_name_of_the_day() {
    let desk = Desk::new();
    let name = |code, date: &str| {
        let key = key_of(&desk, code);
        desk.office
            .read(|reading| units::name_on(reading, key, date.parse().unwrap()))
            .unwrap()
    };
    assert_eq!(
        name("C31144-A", "2024-06-18"),
        "phường Xuân Khánh, quận Ninh Kiều"
    );
    assert_eq!(
        name("C31135-B", "2025-12-10"),
        "phường Ninh Kiều, thành phố Cần Thơ"
    );
}

#[test]
fn a_confirmed_spelling_is_remembered_across_a_restart() {
    let desk = Desk::new();
    assert!(matches!(
        found(&desk, "Long Hòa", "2024-06-18"),
        UnitMatch::Several { .. }
    ));
    let key = key_of(&desk, "C31180-A");
    units::remember_alias(&desk.office, &desk.ctx(), "  long   hoà ", key).unwrap();
    let desk = desk.reopened();
    let UnitMatch::One { unit, how } = found(&desk, "LONG HÒA", "2024-06-18") else {
        panic!("not found by its spelling")
    };
    assert_eq!((unit.code.as_str(), how), ("C31180-A", MatchedBy::Alias));
    let detail = desk
        .office
        .read(|reading| units::detail(reading, key))
        .unwrap();
    assert_eq!(detail.aliases, ["long hoà"]);
}

#[test]
fn a_spelling_never_outlives_its_unit_in_silence() {
    let desk = Desk::new();
    units::remember_alias(&desk.office, &desk.ctx(), "XK", key_of(&desk, "C31144-A")).unwrap();
    let UnitMatch::Expired { successors, .. } = found(&desk, "xk", "2025-12-10") else {
        panic!("a unit of another time was taken for one of that day")
    };
    assert_eq!(successors[0].name, "Phường Ninh Kiều");
}

#[test]
fn nothing_is_remembered_for_an_empty_text_or_an_unknown_unit() {
    let desk = Desk::new();
    let before = desk.office.dump().unwrap();
    let refused = |text: &str, key| {
        units::remember_alias(&desk.office, &desk.ctx(), text, key)
            .unwrap_err()
            .code
    };
    assert_eq!(refused(" ", 1), Code::FieldMissing);
    assert_eq!(refused("XK", 9_999), Code::NoSuchRecord);
    assert_eq!(desk.office.dump().unwrap(), before);
}

#[test]
fn one_unit_tells_what_it_came_from_and_what_became_of_it() {
    let desk = Desk::new();
    let detail = |code| {
        let key = key_of(&desk, code);
        desk.office
            .read(|reading| units::detail(reading, key))
            .unwrap()
    };
    let new = detail("C31135-B");
    let before: Vec<_> = new
        .predecessors
        .iter()
        .map(|step| step.unit.name.as_str())
        .collect();
    assert_eq!(
        before,
        ["Phường Tân An", "Phường Thới Bình", "Phường Xuân Khánh"]
    );
    assert_eq!(new.predecessors[0].text, "sáp nhập");
    let split = detail("C31178-A");
    assert!(
        split
            .successors
            .iter()
            .all(|step| step.text == "một phần địa bàn")
    );
    let parents: Vec<_> = split.parents.iter().map(|row| row.name.as_str()).collect();
    assert_eq!(parents, ["Quận Bình Thủy", "Thành phố Cần Thơ"]);
}
