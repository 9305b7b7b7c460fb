//! A page of rows or one row is checked with those it could clash with and no others: it is told
//! exactly what the check of the whole round tells of it.

use crate::desk::Desk;
use crate::round::{all, decide, findings, individual, nominated, opened};
use office::awards::{
    self, Finding, NominationDraft, NominationOrder, NominationQuery, NominationState, Rule,
    Severity,
};
use office::block::{BlockAct, BlockLine, CellBlock};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// The round's own day: the test's clock stands in its year.
const DAY: &str = "2024-06-18";

/// Few values, so that people of one name, one merit, one achievement meet.
fn draft() -> impl Strategy<Value = NominationDraft> {
    let of = |list: &'static [&'static str]| prop::sample::select(list);
    (
        of(&[
            "Lê Văn Một",
            "lê văn một",
            "Phạm Thị Hai",
            "Tổ hòa giải 3",
            "Hộ bà Năm",
            "",
        ]),
        of(&["", "1970", "02/3/1970", "05/6/1981", "31/02/1980"]),
        of(&[
            "Phường Xuân Khánh",
            "Xuân Khanh",
            "Xã Trường Xuân",
            "Chi bộ 3",
            "",
        ]),
        of(&["Giấy khen", "KNC_DV", "Giấy gì đó", ""]),
        of(&["Hiến đất làm đường", "Mở rộng hẻm", ""]),
        of(&["", "90", "92,5"]),
        of(&["", "Nam", "Nữ"]),
        of(&["", "7", "10"]),
    )
        .prop_map(
            |(name, birth, unit, award, citation, score, gender, women)| NominationDraft {
                name: name.into(),
                birth: birth.into(),
                unit: unit.into(),
                award: award.into(),
                citation: citation.into(),
                score: score.into(),
                gender: gender.into(),
                women: women.into(),
                members: if women.is_empty() { "" } else { "10" }.into(),
                ..NominationDraft::default()
            },
        )
}

#[derive(Debug, Clone)]
enum Said {
    Link(prop::sample::Index, prop::sample::Index, bool),
    State(prop::sample::Index, NominationState),
    Basis(prop::sample::Index),
}

fn said() -> impl Strategy<Value = Said> {
    let at = any::<prop::sample::Index>;
    let state = prop::sample::select(vec![
        NominationState::OnHold,
        NominationState::Rejected,
        NominationState::Returned,
    ]);
    prop_oneof![
        3 => (at(), at(), any::<bool>()).prop_map(|(a, b, same)| Said::Link(a, b, same)),
        1 => (at(), state).prop_map(|(of, state)| Said::State(of, state)),
        1 => at().prop_map(Said::Basis),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 20, ..ProptestConfig::default() })]

    #[test]
    fn a_row_by_itself_is_told_what_the_whole_round_tells_of_it(
        earlier in prop::collection::vec(draft(), 0..4),
        drafts in prop::collection::vec(draft(), 1..18),
        said in prop::collection::vec(said(), 0..5),
        page in (0i64..10, 1u32..8),
    ) {
        let desk = Desk::new();
        let lines = awarded(&desk, earlier);
        let round = opened(&desk);
        let keys = nominated(&desk, round, &drafts);
        said.iter().for_each(|said| tell(&desk, &keys, &lines, said));
        let whole = findings(&desk, round, DAY);
        let of = |key: i64| -> Vec<&Finding> {
            whole.iter().filter(|finding| finding.nomination == Some(key)).collect()
        };
        for key in &keys {
            let row = desk.office.read(|reading| awards::nomination(reading, *key)).unwrap();
            prop_assert_eq!(row.findings.iter().collect::<Vec<_>>(), of(*key));
        }
        let query = NominationQuery::ordered(NominationOrder::GivenName);
        let view = awards::open_nominations(&desk.office, round, &query, None).unwrap().view;
        for row in awards::page_of_nominations(&desk.office, view, page.0, page.1).unwrap() {
            prop_assert_eq!(row.findings.iter().collect::<Vec<_>>(), of(row.key));
        }
    }
}

/// Decides an earlier round with those of the drafts that can be decided; gives its lines.
fn awarded(desk: &Desk, drafts: Vec<NominationDraft>) -> Vec<i64> {
    let round = opened(desk);
    let mut known = BTreeSet::new();
    let good: Vec<_> = drafts
        .into_iter()
        .filter(|draft| !draft.name.is_empty() && draft.award != "Giấy gì đó")
        .filter(|draft| known.insert(draft.name.to_lowercase()))
        .map(|draft| NominationDraft {
            award: "Giấy khen".into(),
            ..draft
        })
        .chain([individual("Người Đầu Tiên", "1960")])
        .collect();
    nominated(desk, round, &good);
    let key = decide(desk, round, "1", "2024-03-01").unwrap();
    let decision = crate::round::decision(desk, key);
    decision.lines.iter().map(|line| line.key).collect()
}

/// What somebody says of the round's rows; what is refused changes nothing.
fn tell(desk: &Desk, keys: &[i64], lines: &[i64], said: &Said) {
    let (office, ctx) = (&desk.office, desk.ctx());
    match said {
        Said::Link(a, b, same) => {
            let (a, b) = (*a.get(keys), *b.get(keys));
            let _ = awards::link_recipients(office, &ctx, a, b, *same);
        }
        Said::State(of, state) => {
            let _ = awards::set_state(office, &ctx, &[*of.get(keys)], *state, Some("lý do"));
        }
        Said::Basis(of) => {
            let line = lines.first().copied();
            awards::choose_basis(office, &ctx, *of.get(keys), line).unwrap();
        }
    }
}

#[derive(Debug, Clone)]
enum Step {
    Edit(prop::sample::Index, &'static str, &'static str),
    Said(Said),
    Enter(Box<NominationDraft>),
    Remove(prop::sample::Index),
    Undo,
}

fn step() -> impl Strategy<Value = Step> {
    let at = any::<prop::sample::Index>;
    let cell = prop::sample::select(vec![
        ("name", "Lê Văn Một"),
        ("name", "Phạm Thị Hai"),
        ("name", ""),
        ("birth", "1970"),
        ("birth", "32/02/1980"),
        ("score", "90"),
        ("score", ""),
        ("gender", "Nữ"),
        ("award", "KNC_DV"),
        ("citation", "Mở rộng hẻm"),
        ("unit", "Phường Xuân Khánh"),
    ]);
    prop_oneof![
        6 => (at(), cell).prop_map(|(at, (field, text))| Step::Edit(at, field, text)),
        2 => said().prop_map(Step::Said),
        1 => draft().prop_map(|draft| Step::Enter(Box::new(draft))),
        1 => at().prop_map(Step::Remove),
        2 => Just(Step::Undo),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]

    #[test]
    fn the_counts_of_a_round_agree_with_a_fresh_check_after_every_step(
        drafts in prop::collection::vec(draft(), 2..12),
        steps in prop::collection::vec(step(), 1..14),
    ) {
        let desk = Desk::new();
        let round = opened(&desk);
        nominated(&desk, round, &drafts);
        agrees(&desk, round);
        for step in steps {
            take(&desk, round, step);
            agrees(&desk, round);
        }
    }
}

/// One step; what is refused changes nothing.
fn take(desk: &Desk, round: i64, step: Step) {
    let keys: Vec<i64> = all(desk, round).into_iter().map(|row| row.key).collect();
    let (office, ctx) = (&desk.office, desk.ctx());
    match step {
        // The next one to take back would be the round itself.
        Step::Undo if keys.is_empty() => {}
        Step::Undo => {
            let _ = office.undo(&ctx, None);
        }
        Step::Enter(draft) => {
            nominated(desk, round, &[*draft]);
        }
        _ if keys.is_empty() => {}
        Step::Edit(at, field, text) => {
            awards::edit_field(office, &ctx, *at.get(&keys), field, text).unwrap();
        }
        Step::Said(said) => tell(desk, &keys, &[], &said),
        Step::Remove(at) => awards::remove_nominations(office, &ctx, &[*at.get(&keys)]).unwrap(),
    }
}

/// What is kept and followed says what a check from the beginning says.
fn agrees(desk: &Desk, round: i64) {
    let date = DAY.parse().unwrap();
    let told = |reading: &office::Reading| awards::round_findings(reading, round, date, 1_000);
    let list = desk.office.read(told).unwrap();
    let mut whole = findings(desk, round, DAY);
    whole.sort_by_key(|finding| (!finding.stops(), std::cmp::Reverse(finding.severity)));
    let stops = whole.iter().filter(|finding| finding.stops()).count() as i64;
    assert_eq!((list.total, list.stops), (whole.len() as i64, stops));
    whole.truncate(250);
    assert_eq!(list.rows, whole);
    let query = NominationQuery {
        only_problems: true,
        ..NominationQuery::default()
    };
    let shown = awards::open_nominations(&desk.office, round, &query, None).unwrap();
    let problems = all(desk, round).into_iter().filter(|row| {
        let grave = row
            .findings
            .iter()
            .any(|finding| finding.severity > Severity::Hint);
        grave || !row.raw.is_empty()
    });
    assert_eq!(shown.total, problems.count() as i64);
}

#[test]
fn the_gravest_findings_of_a_long_list_follow_every_edit() {
    let desk = Desk::new();
    let round = opened(&desk);
    let lines = (0..260).map(|at| BlockLine {
        texts: vec![
            if at % 3 == 0 {
                String::new()
            } else {
                format!("Lê Văn {at}")
            },
            "x".into(),
        ],
        ..BlockLine::default()
    });
    let block = CellBlock {
        fields: vec!["name".into(), "note".into()],
        lines: lines.collect(),
        act: BlockAct::Paste,
    };
    let keys = awards::apply_block(&desk.office, &desk.ctx(), round, &block)
        .unwrap()
        .keys;
    agrees(&desk, round);
    for at in (0..240).step_by(12) {
        let name = format!("Trần Thị {at}");
        awards::edit_field(&desk.office, &desk.ctx(), keys[at], "name", &name).unwrap();
        agrees(&desk, round);
    }
    awards::edit_field(&desk.office, &desk.ctx(), keys[255], "name", "").unwrap();
    agrees(&desk, round);
}

#[test]
fn an_edited_row_is_told_of_its_twin_at_once_and_of_no_twin_when_it_has_none() {
    let desk = Desk::new();
    let round = opened(&desk);
    let people = [
        individual("Lê Văn Một", "1970"),
        individual("Lê Văn Hai", "1970"),
    ];
    let keys = nominated(&desk, round, &people);
    let rename = |name: &str| {
        let row = awards::edit_field(&desk.office, &desk.ctx(), keys[1], "name", name).unwrap();
        row.findings.iter().any(|finding| {
            finding.rule == Rule::TwiceInRound
                || finding.rule == Rule::PossibleDuplicate
                || finding.rule == Rule::Aw01
        })
    };
    assert!(rename("Lê Văn Một"));
    assert!(!rename("Lê Văn Ba"));
}
