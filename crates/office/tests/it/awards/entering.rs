//! Typing nominations: nothing typed is lost.

use crate::desk::Desk;
use crate::round::{all, collective, decide, individual, nominated, opened, opened_as};
use office::Code;
use office::awards::{
    self, NewRound, NominationDraft, NominationOrder, NominationQuery, SubjectKind,
};

#[test]
fn what_cannot_be_read_waits_beside_the_empty_field_with_its_reason() {
    let desk = Desk::new();
    let mut draft = individual("Lê Văn Một", "31/02/1980");
    draft.amount = "một phần quà".into();
    let round = opened(&desk);
    let key = nominated(&desk, round, &[draft])[0];
    let row = &all(&desk, round)[0];
    assert_eq!((row.birth.as_deref(), row.amount), (None, None));
    let raw: Vec<_> = row
        .raw
        .iter()
        .map(|raw| (raw.field.as_str(), raw.raw.as_str(), raw.text.as_str()))
        .collect();
    assert_eq!(
        raw,
        [
            ("birth", "31/02/1980", "không có ngày này trong lịch"),
            ("amount", "một phần quà", "không đọc được thành số tiền"),
        ]
    );
    let mended = awards::edit_field(&desk.office, &desk.ctx(), key, "birth", "28/02/1980").unwrap();
    assert_eq!(mended.birth.as_deref(), Some("1980-02-28"));
    assert_eq!(mended.raw.len(), 1, "the amount still waits");
}

#[test]
fn an_empty_draft_is_kept_and_what_is_missing_is_listed() {
    let desk = Desk::new();
    let round = opened(&desk);
    nominated(&desk, round, &[NominationDraft::default()]);
    let row = &all(&desk, round)[0];
    let texts: Vec<_> = row
        .findings
        .iter()
        .map(|finding| finding.text.as_str())
        .collect();
    assert!(texts.contains(&"Chưa ghi tên."), "{texts:?}");
}

#[test]
fn each_field_can_be_changed_by_its_typed_text() {
    let desk = Desk::new();
    let round = opened(&desk);
    let key = nominated(&desk, round, &[individual("Lê Văn Một", "1970")])[0];
    let edit = |field: &str, text: &str| {
        awards::edit_field(&desk.office, &desk.ctx(), key, field, text).unwrap()
    };
    assert_eq!(edit("position", "Bí thư Chi bộ").position, "Bí thư Chi bộ");
    assert_eq!(edit("amount", "1,5 triệu").amount, Some(1_500_000));
    assert_eq!(edit("score", "92,5").score, Some(9_250));
    assert_eq!(
        edit("subject_kind", "Tập thể").subject_kind,
        SubjectKind::Collective
    );
    assert_eq!(
        edit("achieved_from", "01/2023").achieved_from.as_deref(),
        Some("2023-01")
    );
    assert_eq!(edit("amount", "").amount, None);
    let refused = awards::edit_field(&desk.office, &desk.ctx(), key, "shoeSize", "42").unwrap_err();
    assert_eq!(refused.code, Code::NoSuchField);
}

#[test]
fn the_kind_of_recipient_is_read_from_the_name_where_nobody_says_it() {
    let desk = Desk::new();
    let round = opened(&desk);
    let draft = |name: &str| NominationDraft {
        name: name.into(),
        ..NominationDraft::default()
    };
    nominated(
        &desk,
        round,
        &[
            draft("Hội Nông dân xã Thới Lai"),
            draft("Hộ ông Phạm Đức Phúc"),
            draft("Ông Lê Văn Một"),
        ],
    );
    let kinds: Vec<_> = all(&desk, round)
        .iter()
        .map(|row| (row.subject_kind, row.name.clone()))
        .collect();
    assert_eq!(
        kinds,
        [
            (
                SubjectKind::Collective,
                "Hội Nông dân xã Thới Lai".to_owned()
            ),
            (SubjectKind::Household, "Hộ ông Phạm Đức Phúc".to_owned()),
            (SubjectKind::Individual, "Lê Văn Một".to_owned()),
        ]
    );
}

#[test]
fn lists_are_ordered_by_given_name_with_either_order_of_tones() {
    let desk = Desk::new();
    let round = opened(&desk);
    let people = [
        "Võ Đức",
        "Phạm Bình",
        "Lê Văn Ấn",
        "Trần Thị Ân",
        "Nguyễn Văn An",
        "Đỗ Đức",
        "Lê Thị Bả",
        "Lê Thị Bá",
    ];
    nominated(&desk, round, &people.map(|name| individual(name, "1970")));
    let names = || {
        let query = NominationQuery::ordered(NominationOrder::GivenName);
        let rows = desk
            .office
            .read(|reading| awards::nominations(reading, round, &query))
            .unwrap();
        rows.into_iter().map(|row| row.name).collect::<Vec<_>>()
    };
    let dictionary = [
        "Nguyễn Văn An",
        "Trần Thị Ân",
        "Lê Văn Ấn",
        "Lê Thị Bả",
        "Lê Thị Bá",
        "Phạm Bình",
        "Đỗ Đức",
        "Võ Đức",
    ];
    assert_eq!(names(), dictionary);
    desk.office
        .edit_setting(&desk.ctx(), "awards.tones", Some("traditional"))
        .unwrap();
    let traditional = [
        "Nguyễn Văn An",
        "Trần Thị Ân",
        "Lê Văn Ấn",
        "Lê Thị Bá",
        "Lê Thị Bả",
        "Phạm Bình",
        "Đỗ Đức",
        "Võ Đức",
    ];
    assert_eq!(names(), traditional);
}

#[test]
fn a_list_shows_only_problems_or_only_what_was_looked_for() {
    let desk = Desk::new();
    let round = opened(&desk);
    nominated(
        &desk,
        round,
        &[
            individual("Lê Văn Một", "31/02/1980"),
            collective("Hội Nông dân phường An Bình"),
        ],
    );
    let names = |query: NominationQuery| {
        let rows = desk
            .office
            .read(|reading| awards::nominations(reading, round, &query))
            .unwrap();
        rows.into_iter().map(|row| row.name).collect::<Vec<_>>()
    };
    let problems = NominationQuery {
        only_problems: true,
        ..NominationQuery::default()
    };
    assert_eq!(names(problems), ["Lê Văn Một"]);
    let looked_for = NominationQuery {
        text: "hoi nong dan".into(),
        ..NominationQuery::default()
    };
    assert_eq!(names(looked_for), ["Hội Nông dân phường An Bình"]);
}

#[test]
fn a_round_says_what_is_missing_or_unknown() {
    let desk = Desk::new();
    let create = |new: NewRound| {
        awards::create_round(&desk.office, &desk.ctx(), &new)
            .unwrap_err()
            .code
    };
    let good = NewRound {
        title: "Đợt 1".into(),
        issuer: "Ban Dân vận".into(),
        year: 2024,
        ..NewRound::default()
    };
    assert_eq!(
        create(NewRound {
            title: " ".into(),
            ..good.clone()
        }),
        Code::FieldMissing
    );
    assert_eq!(
        create(NewRound {
            issuer: String::new(),
            ..good.clone()
        }),
        Code::FieldMissing
    );
    assert_eq!(
        create(NewRound {
            year: 24,
            ..good.clone()
        }),
        Code::YearOdd
    );
    assert_eq!(
        create(NewRound {
            award_code: Some("GK_TRANG".into()),
            ..good
        }),
        Code::AwardNotFound
    );
}

#[test]
fn a_round_counts_what_it_holds_and_takes_the_offices_superior() {
    let desk = Desk::new();
    let key = opened(&desk);
    let household = NominationDraft {
        subject_kind: "household".into(),
        ..individual("Hộ ông Lê Văn Ba", "")
    };
    nominated(
        &desk,
        key,
        &[
            individual("Lê Văn Một", "1970"),
            household,
            collective("Hội Nông dân phường An Bình"),
        ],
    );
    let round = desk
        .office
        .read(|reading| awards::round(reading, key))
        .unwrap();
    assert_eq!(
        (
            round.counts.collectives,
            round.counts.households,
            round.counts.individuals
        ),
        (1, 1, 1)
    );
    assert_eq!(round.superior, "Huyện ủy Sông Mây");
    let other = opened_as(
        &desk,
        "Ủy ban nhân dân thành phố Cần Thơ",
        Some("BK_TINH"),
        2024,
    );
    assert_eq!(
        desk.office
            .read(|reading| awards::round(reading, other))
            .unwrap()
            .superior,
        ""
    );
}

#[test]
fn a_decided_round_takes_nothing_in_and_lets_nothing_out() {
    let desk = Desk::new();
    let round = opened(&desk);
    let key = nominated(&desk, round, &[individual("Lê Văn Một", "1970")])[0];
    decide(&desk, round, "1", "2024-06-18").unwrap();
    let (office, ctx) = (&desk.office, desk.ctx());
    let before = office.dump().unwrap();
    let draft = individual("Lê Văn Hai", "1971");
    assert_eq!(
        awards::put_nomination(office, &ctx, round, None, &draft)
            .unwrap_err()
            .code,
        Code::RoundDecided
    );
    assert_eq!(
        awards::edit_field(office, &ctx, key, "name", "Khác")
            .unwrap_err()
            .code,
        Code::RoundDecided
    );
    assert_eq!(
        awards::remove_nominations(office, &ctx, &[key])
            .unwrap_err()
            .code,
        Code::RoundDecided
    );
    let new = NewRound {
        title: "Khác".into(),
        issuer: "Ban".into(),
        year: 2024,
        ..NewRound::default()
    };
    assert_eq!(
        awards::edit_round(office, &ctx, round, &new)
            .unwrap_err()
            .code,
        Code::RoundDecided
    );
    assert_eq!(office.dump().unwrap(), before);
}
