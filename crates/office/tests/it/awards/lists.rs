//! Lists of nominations as a screen shows them: ordered, filtered, page by page, and staying where
//! they are while somebody works in them.

use crate::desk::Desk;
use crate::round::{collective, decide, decision, individual, nominated, opened, opened_as};
use office::awards::{
    self, NominationDraft, NominationOrder as By, NominationQuery, NominationSort, NominationState,
    SubjectKind,
};
use office::{Code, ViewInfo};

fn open(desk: &Desk, round: i64, query: &NominationQuery, keep: Option<u32>) -> ViewInfo {
    awards::open_nominations(&desk.office, round, query, keep).unwrap()
}

/// What stands in a view, by name.
fn shown(desk: &Desk, info: ViewInfo) -> Vec<String> {
    let rows = awards::page_of_nominations(&desk.office, info.view, 0, 1_000).unwrap();
    rows.into_iter().map(|row| row.name).collect()
}

fn listed(desk: &Desk, round: i64, query: &NominationQuery) -> Vec<String> {
    shown(desk, open(desk, round, query, None))
}

fn by(columns: &[(By, bool)]) -> NominationQuery {
    let sort = columns.iter().map(|(by, descending)| NominationSort {
        by: *by,
        descending: *descending,
    });
    NominationQuery {
        sort: sort.collect(),
        ..NominationQuery::default()
    }
}

fn person(name: &str, change: impl FnOnce(&mut NominationDraft)) -> NominationDraft {
    let mut draft = individual(name, "1970");
    change(&mut draft);
    draft
}

#[test]
fn each_column_orders_as_vietnamese_lists_do_and_rows_without_a_value_come_last() {
    let desk = Desk::new();
    let round = opened(&desk);
    let people = [
        person("Võ Đức", |p| p.position = "Ủy viên".into()),
        person("Trần Thị Ân", |p| {
            p.position = "Bí thư Đảng ủy".into();
            p.birth = "1981".into();
            p.amount = "500.000".into();
            p.unit = "Xã Trường Xuân".into();
        }),
        person("Lê Dục", |p| {
            p.position = "Bí thư Đoàn".into();
            p.birth = "05/6/1981".into();
            p.amount = "1.500.000".into();
            p.unit = "Chi bộ 10".into();
        }),
        person("Phạm Anh", |p| {
            p.position = String::new();
            p.birth = String::new();
            p.unit = String::new();
            p.citation = String::new();
            p.award = "Giấy gì đó".into();
        }),
        person("", |p| {
            p.unit = "Chi bộ 2".into();
            p.award = "KNC_DV".into();
        }),
    ];
    nominated(&desk, round, &people);
    let cases: &[(By, bool, [&str; 5])] = &[
        (
            By::Entered,
            false,
            ["Võ Đức", "Trần Thị Ân", "Lê Dục", "Phạm Anh", ""],
        ),
        (
            By::Entered,
            true,
            ["", "Phạm Anh", "Lê Dục", "Trần Thị Ân", "Võ Đức"],
        ),
        (
            By::GivenName,
            false,
            ["Phạm Anh", "Trần Thị Ân", "Lê Dục", "Võ Đức", ""],
        ),
        (
            By::GivenName,
            true,
            ["Võ Đức", "Lê Dục", "Trần Thị Ân", "Phạm Anh", ""],
        ),
        (
            By::Position,
            false,
            ["Trần Thị Ân", "Lê Dục", "", "Võ Đức", "Phạm Anh"],
        ),
        (
            By::Position,
            true,
            ["Võ Đức", "", "Lê Dục", "Trần Thị Ân", "Phạm Anh"],
        ),
        (
            By::Birth,
            false,
            ["Võ Đức", "", "Trần Thị Ân", "Lê Dục", "Phạm Anh"],
        ),
        (
            By::Birth,
            true,
            ["Lê Dục", "Trần Thị Ân", "Võ Đức", "", "Phạm Anh"],
        ),
        (
            By::Amount,
            false,
            ["Trần Thị Ân", "Lê Dục", "Võ Đức", "Phạm Anh", ""],
        ),
        (
            By::Amount,
            true,
            ["Lê Dục", "Trần Thị Ân", "Võ Đức", "Phạm Anh", ""],
        ),
        (
            By::Unit,
            false,
            ["Võ Đức", "Trần Thị Ân", "", "Lê Dục", "Phạm Anh"],
        ),
        (
            By::Unit,
            true,
            ["Lê Dục", "", "Trần Thị Ân", "Võ Đức", "Phạm Anh"],
        ),
    ];
    for (column, descending, names) in cases {
        let query = by(&[(*column, *descending)]);
        assert_eq!(
            listed(&desk, round, &query),
            names,
            "{column:?} {descending}"
        );
    }
    let awards = listed(&desk, round, &by(&[(By::Award, false)]));
    assert_eq!(
        awards.last().unwrap(),
        "Phạm Anh",
        "words that name no award: {awards:?}"
    );
    let citations = listed(&desk, round, &by(&[(By::Citation, true)]));
    assert_eq!(citations.last().unwrap(), "Phạm Anh");
}

#[test]
fn a_second_column_decides_where_the_first_is_equal() {
    let desk = Desk::new();
    let round = opened(&desk);
    let people = [
        person("Lê Hai", |p| p.position = "B".into()),
        person("Lê Một", |p| p.position = "B".into()),
        person("Lê Ba", |p| p.position = "A".into()),
        person("Lê Bốn", |p| p.position = String::new()),
    ];
    nominated(&desk, round, &people);
    let query = by(&[(By::Position, true), (By::GivenName, true)]);
    assert_eq!(
        listed(&desk, round, &query),
        ["Lê Một", "Lê Hai", "Lê Ba", "Lê Bốn"]
    );
    let query = by(&[(By::Kind, false), (By::Position, false)]);
    assert_eq!(listed(&desk, round, &query).last().unwrap(), "Lê Bốn");
}

#[test]
fn the_legal_order_is_the_one_the_decision_lists_then() {
    let desk = Desk::new();
    let round = opened_as(&desk, "UBND quận Ninh Kiều", Some("GK_HUYEN"), 2024);
    let people = [
        person("Võ Đức", |p| p.unit = "Xã Trường Xuân".into()),
        person("Lê Dục", |p| {
            p.unit = "Phường An Bình, quận Ninh Kiều".into()
        }),
        person("Trần Ân", |p| {
            p.unit = "Phường An Bình, quận Ninh Kiều".into()
        }),
        person("Hộ bà Sáu", |p| p.subject_kind = String::new()),
        person("Phạm Bảy", |p| p.posthumous = "x".into()),
        collective("Ủy ban MTTQ Việt Nam phường Xuân Khánh"),
        collective("Tổ hòa giải số 3"),
    ];
    nominated(&desk, round, &people);
    let before = listed(&desk, round, &by(&[(By::Legal, false)]));
    let key = decide(&desk, round, "7", "2024-06-18").unwrap();
    let lines: Vec<String> = decision(&desk, key)
        .lines
        .into_iter()
        .map(|line| line.name)
        .collect();
    assert_eq!(before, lines);
    assert_eq!(listed(&desk, round, &by(&[(By::Legal, false)])), lines);
}

#[test]
fn words_are_found_without_accents_and_filters_count_in_the_list() {
    let desk = Desk::new();
    let round = opened(&desk);
    let people = [
        person("Võ Đức", |_| ()),
        person("Lê Dục", |_| ()),
        person("Trần Ân", |p| {
            p.citation = "Vận động xây cầu Đức Huệ".into()
        }),
        collective("Hội Nông dân phường An Bình"),
    ];
    let keys = nominated(&desk, round, &people);
    let reason = Some("chờ kết luận");
    awards::set_state(
        &desk.office,
        &desk.ctx(),
        &keys[..1],
        NominationState::OnHold,
        reason,
    )
    .unwrap();
    let asked = |change: &dyn Fn(&mut NominationQuery)| {
        let mut query = NominationQuery::default();
        change(&mut query);
        let info = open(&desk, round, &query, None);
        assert_eq!(info.total as usize, shown(&desk, info).len());
        shown(&desk, info)
    };
    assert_eq!(
        asked(&|q| q.text = "duc".into()),
        ["Võ Đức", "Lê Dục", "Trần Ân"]
    );
    assert_eq!(asked(&|q| q.text = "ĐỨC HUỆ".into()), ["Trần Ân"]);
    assert_eq!(
        asked(&|q| q.kinds = vec![SubjectKind::Collective]),
        ["Hội Nông dân phường An Bình"]
    );
    assert_eq!(
        asked(&|q| q.states = vec![NominationState::OnHold]),
        ["Võ Đức"]
    );
    assert!(asked(&|q| q.text = "%' OR 1=1 --".into()).is_empty());
    let problems = asked(&|q| q.only_problems = true);
    assert!(!problems.contains(&"Trần Ân".to_owned()), "{problems:?}");
}

#[test]
fn a_row_keeps_its_place_while_its_name_is_typed_and_a_fresh_order_is_offered() {
    let desk = Desk::new();
    let round = opened(&desk);
    let people = ["Lê An", "Lê Bình", "Lê Cúc"].map(|name| individual(name, "1970"));
    let keys = nominated(&desk, round, &people);
    let query = by(&[(By::GivenName, false)]);
    let first = open(&desk, round, &query, None);
    awards::edit_field(&desk.office, &desk.ctx(), keys[0], "name", "Lê Yến").unwrap();
    let kept = open(&desk, round, &query, Some(first.view));
    assert_eq!(
        (shown(&desk, kept), kept.stale),
        (
            vec!["Lê Yến".into(), "Lê Bình".into(), "Lê Cúc".into()],
            true
        )
    );
    nominated(&desk, round, &[individual("Lê Anh", "1970")]);
    let more = open(&desk, round, &query, Some(kept.view));
    assert_eq!(
        shown(&desk, more)[3],
        "Lê Anh",
        "a new row comes at the end"
    );
    let fresh = open(&desk, round, &query, None);
    assert_eq!(
        (shown(&desk, fresh), fresh.stale),
        (
            vec![
                "Lê Anh".into(),
                "Lê Bình".into(),
                "Lê Cúc".into(),
                "Lê Yến".into()
            ],
            false
        )
    );
    assert_eq!(
        desk.office.view_place(fresh.view, keys[0]).unwrap(),
        Some(3)
    );
    assert_eq!(desk.office.view_place(fresh.view, -1).unwrap(), None);
}

#[test]
fn a_row_that_is_mended_stays_in_the_list_of_problems_until_it_is_asked_for_anew() {
    let desk = Desk::new();
    let round = opened(&desk);
    let people = [
        individual("Lê An", "31/02/1970"),
        individual("Lê Bình", "31/02/1971"),
    ];
    let keys = nominated(&desk, round, &people);
    let problems = NominationQuery {
        only_problems: true,
        ..NominationQuery::default()
    };
    let first = open(&desk, round, &problems, None);
    assert_eq!(first.total, 2);
    awards::edit_field(&desk.office, &desk.ctx(), keys[0], "birth", "28/02/1970").unwrap();
    let kept = open(&desk, round, &problems, Some(first.view));
    assert_eq!((kept.total, kept.stale), (2, true));
    let fresh = open(&desk, round, &problems, None);
    assert_eq!(shown(&desk, fresh), ["Lê Bình"]);
}

#[test]
fn removed_rows_leave_an_open_list_and_undo_brings_them_back() {
    let desk = Desk::new();
    let round = opened(&desk);
    let people = ["Lê An", "Lê Bình", "Lê Cúc"].map(|name| individual(name, "1970"));
    let keys = nominated(&desk, round, &people);
    let query = NominationQuery::default();
    let first = open(&desk, round, &query, None);
    awards::remove_nominations(&desk.office, &desk.ctx(), &keys[1..2]).unwrap();
    assert_eq!(
        shown(&desk, first),
        ["Lê An", "Lê Cúc"],
        "an old page leaves out what is gone"
    );
    let kept = open(&desk, round, &query, Some(first.view));
    assert_eq!(
        (shown(&desk, kept), kept.stale),
        (vec!["Lê An".into(), "Lê Cúc".into()], false)
    );
    desk.office.undo(&desk.ctx(), None).unwrap();
    let back = open(&desk, round, &query, Some(kept.view));
    assert_eq!(
        (back.total, back.stale),
        (3, true),
        "it comes back at the end of the list at work"
    );
    assert_eq!(listed(&desk, round, &query), ["Lê An", "Lê Bình", "Lê Cúc"]);
}

#[test]
fn a_list_that_was_closed_or_is_of_another_kind_says_so() {
    let desk = Desk::new();
    let round = opened(&desk);
    let info = open(&desk, round, &NominationQuery::default(), None);
    let page = |view| awards::page_of_nominations(&desk.office, view, 0, 10);
    assert!(page(info.view).is_ok());
    desk.office.view_close(info.view);
    assert_eq!(page(info.view).unwrap_err().code, Code::NoSuchView);
    let units = office::units::open_units(&desk.office, &Default::default()).unwrap();
    assert_eq!(page(units.view).unwrap_err().code, Code::NoSuchView);
    let other = awards::open_nominations(&desk.office, -1, &NominationQuery::default(), None);
    assert_eq!(other.unwrap_err().code, Code::NoSuchRecord);
}

#[test]
fn the_counts_of_a_round_follow_every_change() {
    let desk = Desk::new();
    let round = opened(&desk);
    let keys = nominated(
        &desk,
        round,
        &[individual("Lê An", "1970"), individual("", "1971")],
    );
    let errors = || {
        let row = desk
            .office
            .read(|reading| awards::round(reading, round))
            .unwrap();
        row.counts.findings_error
    };
    assert_eq!((errors(), errors()), (Some(1), Some(1)));
    awards::edit_field(&desk.office, &desk.ctx(), keys[1], "name", "Lê Bình").unwrap();
    assert_eq!(errors(), Some(0));
    desk.office.undo(&desk.ctx(), None).unwrap();
    assert_eq!(errors(), Some(1));
}
