//! What real registers have and should not: explained in a sentence, and nothing of it lost.

use office::models::life;
use office::models::{self, ModelRow, ModelRule};

use super::{cell, draft, registered, row};
use crate::desk::Desk;

fn put(desk: &Desk, year: i32, fields: &[(&str, &str)]) -> i64 {
    models::put_registration(&desk.office, &desk.ctx(), year, None, &draft(fields)).unwrap()
}

fn said(row: &ModelRow, rule: ModelRule) -> &str {
    let found = row.findings.iter().find(|finding| finding.rule == rule);
    found.map_or("", |finding| finding.text.as_str())
}

#[test]
fn an_end_before_the_start_is_told_and_both_days_stay() {
    let desk = Desk::new();
    let key = put(
        &desk,
        2024,
        &[
            ("title", "A"),
            ("starts", "15/10/2024"),
            ("ends", "1/3/2024"),
        ],
    );
    let told = row(&desk, key);
    assert_eq!(
        said(&told, ModelRule::EndsBefore),
        "Thời gian kết thúc trước thời gian bắt đầu."
    );
    assert_eq!(
        (cell(&told, "starts"), cell(&told, "ends")),
        ("15/10/2024", "01/03/2024")
    );
}

#[test]
fn a_replica_of_nothing_is_told_until_its_original_is_named() {
    let desk = Desk::new();
    let original = registered(&desk, 2023, "Hẻm sạch", "Chi bộ ấp 1");
    let key = put(
        &desk,
        2024,
        &[
            ("title", "Hẻm sạch"),
            ("unit", "Chi bộ ấp 9"),
            ("novelty", "Nhân rộng"),
        ],
    );
    let told = row(&desk, key);
    assert_eq!(
        said(&told, ModelRule::ReplicaOfNothing),
        "Ghi là nhân rộng nhưng chưa chọn mô hình gốc."
    );
    life::set_origin(&desk.office, &desk.ctx(), key, Some(original)).unwrap();
    assert_eq!(said(&row(&desk, key), ModelRule::ReplicaOfNothing), "");
    life::set_origin(&desk.office, &desk.ctx(), key, None).unwrap();
    assert_ne!(said(&row(&desk, key), ModelRule::ReplicaOfNothing), "");
}

#[test]
fn a_model_of_a_merged_unit_keeps_the_name_it_was_registered_under() {
    let desk = Desk::new();
    let old = "phường Xuân Khánh, quận Ninh Kiều";
    let first = put(&desk, 2024, &[("title", "Nâng cấp hẻm 3T2"), ("unit", old)]);
    assert_eq!(said(&row(&desk, first), ModelRule::UnitEnded), "");
    let made = models::renew(&desk.office, &desk.ctx(), &[first], 2026).unwrap();
    let told = row(&desk, made[0]);
    let text = said(&told, ModelRule::UnitEnded);
    assert!(
        text.contains("Ninh Kiều") && text.ends_with("Tên đã ghi vẫn được giữ."),
        "{text}"
    );
    assert_eq!(cell(&told, "unit"), old);
    // Carried on by the ward that the old one went into, it is still the same model.
    let now = "phường Ninh Kiều";
    models::edit_registration(&desk.office, &desk.ctx(), made[0], "unit", now).unwrap();
    let story = desk
        .office
        .read(|reading| models::story(reading, first))
        .unwrap();
    let years: Vec<(i32, &str)> = story
        .years
        .iter()
        .map(|one| (one.year, one.unit.as_str()))
        .collect();
    assert_eq!(years, [(2024, old), (2026, now)]);
    assert_ne!(row(&desk, made[0]).unit_key, row(&desk, first).unit_key);
}

#[test]
fn a_wrongly_joined_year_is_parted_with_its_recognition_and_joined_again() {
    let desk = Desk::new();
    let (office, ctx) = (&desk.office, desk.ctx());
    let first = registered(&desk, 2023, "Hẻm sạch", "Chi bộ ấp 1");
    let second = models::renew(office, &ctx, &[first], 2024).unwrap()[0];
    let by = super::recognising(models::ModelLevel::Commune, "2024-10-10");
    life::recognise(office, &desk.ctx(), &[second], &by).unwrap();
    life::part_model(office, &desk.ctx(), second).unwrap();
    let told = |key| {
        let story = office.read(|reading| models::story(reading, key)).unwrap();
        (story.years.len(), story.recognitions.len())
    };
    assert_eq!((told(first), told(second)), ((1, 0), (1, 1)));
    life::link_models(office, &desk.ctx(), first, second, true).unwrap();
    assert_eq!((told(first), told(second)), ((2, 1), (2, 1)));
    let newest = office.operations(1).unwrap().remove(0);
    assert_eq!(
        newest.text,
        "Xác nhận “Hẻm sạch” và “Hẻm sạch” là một mô hình"
    );
    office.undo(&desk.ctx(), None).unwrap();
    assert_eq!((told(first), told(second)), ((1, 0), (1, 1)));
}
