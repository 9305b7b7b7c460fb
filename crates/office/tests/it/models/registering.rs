//! Entering registrations by hand: partial drafts, what is missing, what the rules say.

use office::Code;
use office::models::{self, ModelQuery, ModelRule, Novelty};

use super::{cell, draft, registered, row, rows};
use crate::desk::Desk;

fn rules(desk: &Desk, key: i64) -> Vec<ModelRule> {
    let findings = row(desk, key).findings;
    findings.iter().map(|finding| finding.rule).collect()
}

#[test]
fn a_draft_takes_what_there_is_and_lists_what_is_missing() {
    let desk = Desk::new();
    let key = registered(
        &desk,
        2024,
        "Nét đẹp đường quê",
        "Hội Nông dân xã Long Định",
    );
    let row = row(&desk, key);
    assert_eq!(
        (cell(&row, "field"), cell(&row, "kind")),
        ("Kinh tế", "Mô hình")
    );
    assert!(
        row.code.starts_with("DVK-") && row.code.ends_with("-2024-001"),
        "{}",
        row.code
    );
    assert!(
        row.missing.contains(&"method".to_owned()),
        "{:?}",
        row.missing
    );
    assert!(!row.missing.contains(&"title".to_owned()));
    assert_eq!(row.state_text, "Đã đăng ký");
}

#[test]
fn what_cannot_be_read_waits_beside_its_field_and_contact_data_is_masked() {
    let desk = Desk::new();
    let fields = [
        ("title", "Camera an ninh"),
        ("ends", "31/02/2024"),
        ("contact", "Nguyễn Thị Hồng Ngọc, 0199.696.107"),
    ];
    let draft = draft(&fields);
    let key = models::put_registration(&desk.office, &desk.ctx(), 2024, None, &draft).unwrap();
    let row = row(&desk, key);
    assert_eq!(
        (cell(&row, "ends"), row.raw[0].raw.as_str()),
        ("", "31/02/2024")
    );
    assert!(rules(&desk, key).contains(&ModelRule::Unread));
    assert!(!cell(&row, "contact").contains("Hồng") && cell(&row, "contact").ends_with("107"));
    let whole = desk
        .office
        .read(|reading| models::contact(reading, key))
        .unwrap();
    assert_eq!(whole, "Nguyễn Thị Hồng Ngọc, 0199.696.107");
    // Editing another field leaves it as it was typed.
    models::edit_registration(&desk.office, &desk.ctx(), key, "field", "ANTT").unwrap();
    let again = desk
        .office
        .read(|reading| models::contact(reading, key))
        .unwrap();
    assert_eq!(again, whole);
}

#[test]
fn the_rules_speak_of_what_is_wrong() {
    let desk = Desk::new();
    let put = |fields: &[(&str, &str)]| {
        models::put_registration(&desk.office, &desk.ctx(), 2024, None, &draft(fields)).unwrap()
    };
    let reversed = put(&[("title", "A"), ("starts", "12/2024"), ("ends", "3/2024")]);
    assert!(rules(&desk, reversed).contains(&ModelRule::EndsBefore));
    let replica = put(&[("title", "B"), ("novelty", "Nhân rộng")]);
    assert!(rules(&desk, replica).contains(&ModelRule::ReplicaOfNothing));
    let once = put(&[("title", "Tiếng kẻng an ninh"), ("unit", "Chi bộ ấp 2")]);
    let twice = put(&[("title", "“Tiếng kẻng an ninh”"), ("unit", "chi bộ  ấp 2")]);
    for key in [once, twice] {
        assert!(rules(&desk, key).contains(&ModelRule::TwiceInYear));
    }
    let problems = ModelQuery {
        only_problems: true,
        ..ModelQuery::of_year(2024)
    };
    assert_eq!(rows(&desk, &problems).len(), 4);
}

#[test]
fn lists_are_filtered_and_ordered_in_sql() {
    let desk = Desk::new();
    registered(&desk, 2024, "Ổ cứng số", "Chi bộ B");
    let second = registered(&desk, 2024, "Ánh sáng an ninh", "Chi bộ A");
    registered(&desk, 2023, "Năm trước", "Chi bộ A");
    models::edit_registration(&desk.office, &desk.ctx(), second, "field", "an ninh").unwrap();
    let query: ModelQuery =
        serde_json::from_str(r#"{"year":2024,"sort":[{"by":"title","descending":false}]}"#)
            .unwrap();
    let titles: Vec<String> = rows(&desk, &query)
        .iter()
        .map(|row| cell(row, "title").to_owned())
        .collect();
    assert_eq!(titles, ["Ánh sáng an ninh", "Ổ cứng số"]);
    for (text, found) in [("anh sang", 1), ("CHI BO", 3), ("năm trước", 1), ("xyz", 0)] {
        let query = ModelQuery {
            text: text.into(),
            ..ModelQuery::default()
        };
        assert_eq!(rows(&desk, &query).len(), found, "{text}");
    }
    let security = ModelQuery {
        fields: vec!["QPAN".into()],
        ..ModelQuery::default()
    };
    assert_eq!(rows(&desk, &security)[0].key, second);
}

#[test]
fn a_model_keeps_its_identity_when_it_is_registered_again() {
    let desk = Desk::new();
    let first = registered(
        &desk,
        2023,
        "Nét đẹp đường quê",
        "Hội Nông dân xã Long Định",
    );
    let made = models::renew(&desk.office, &desk.ctx(), &[first], 2024).unwrap();
    let (old, new) = (row(&desk, first), row(&desk, made[0]));
    assert_eq!((old.model, new.year), (new.model, 2024));
    assert_eq!(cell(&new, "novelty"), Novelty::Continued.name());
    let again = models::renew(&desk.office, &desk.ctx(), &[first], 2024).unwrap();
    assert!(again.is_empty(), "it is registered for that year already");
    // Typed anew in another year, one title of one unit is the same model.
    let third = registered(
        &desk,
        2025,
        "nét đẹp đường quê",
        "hội nông dân xã Long Định",
    );
    assert_eq!(row(&desk, third).model, old.model);
    let other = registered(&desk, 2025, "Nét đẹp đường quê", "Hội Phụ nữ xã Long Định");
    assert_ne!(row(&desk, other).model, old.model);
}

#[test]
fn removing_and_undoing_leave_nothing_behind_and_nothing_out() {
    let desk = Desk::new();
    let key = registered(&desk, 2024, "Nét đẹp đường quê", "Chi bộ ấp 2");
    models::remove_registrations(&desk.office, &desk.ctx(), &[key]).unwrap();
    assert!(rows(&desk, &ModelQuery::default()).is_empty());
    desk.office.undo(&desk.ctx(), None).unwrap();
    assert_eq!(cell(&row(&desk, key), "title"), "Nét đẹp đường quê");
    desk.office.undo(&desk.ctx(), None).unwrap();
    assert!(rows(&desk, &ModelQuery::default()).is_empty());
}

#[test]
fn a_year_that_cannot_be_and_a_field_that_is_none_are_refused() {
    let desk = Desk::new();
    let put = |year, fields: &[(&str, &str)]| {
        let draft = draft(fields);
        models::put_registration(&desk.office, &desk.ctx(), year, None, &draft)
    };
    assert_eq!(put(24, &[]).unwrap_err().code, Code::YearOdd);
    assert_eq!(
        put(2024, &[("nope", "x")]).unwrap_err().code,
        Code::NoSuchField
    );
}
