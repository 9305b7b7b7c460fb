//! The numbered rules of commendation, each on an example a clerk would meet.

use crate::desk::Desk;
use crate::round::{collective, decide, findings, individual, nominated, opened, opened_as};
use office::awards::{
    self, Ceremony, Finding, NewRound, NominationDraft, NominationState, Rule, Severity, Theme,
};

const DAY: &str = "2024-10-10";

fn of(found: &[Finding], rule: Rule) -> Vec<&Finding> {
    found
        .iter()
        .filter(|finding| finding.rule == rule)
        .collect()
}

/// Somebody who got a Giấy khen on 18/6/2024, nominated again in a second round.
fn again(desk: &Desk, year: i32, change: impl Fn(&mut NominationDraft)) -> i64 {
    let first = opened(desk);
    let person = individual("Lê Văn Một", "01/3/1970");
    nominated(desk, first, std::slice::from_ref(&person));
    decide(desk, first, "15", "2024-06-18").unwrap();
    let second = opened_as(desk, "Ban Dân vận Huyện ủy Sông Mây", Some("GK_BDV"), year);
    let mut later = person;
    change(&mut later);
    nominated(desk, second, &[later]);
    second
}

#[test]
fn aw01_one_achievement_is_commended_once() {
    let desk = Desk::new();
    let second = again(&desk, 2024, |_| ());
    let found = findings(&desk, second, DAY);
    let clash = of(&found, Rule::Aw01);
    assert_eq!(
        (clash.len(), clash[0].severity, clash[0].stops()),
        (1, Severity::Error, true)
    );
    assert_eq!(
        clash[0].text,
        "Lê Văn Một đã được tặng Giấy khen của Trưởng Ban Dân vận theo Quyết định số 15-QĐ/BDV, ngày 18/6/2024 \
         cho cùng thành tích này; một thành tích chỉ được khen một hình thức."
    );
}

#[test]
fn aw01_holds_within_one_round_too() {
    let desk = Desk::new();
    let round = opened(&desk);
    nominated(
        &desk,
        round,
        &[
            individual("Lê Văn Một", "1970"),
            individual("Lê Văn Một", "1970"),
        ],
    );
    let found = findings(&desk, round, DAY);
    let clash = of(&found, Rule::Aw01);
    assert_eq!(clash.len(), 2);
    assert_eq!(clash[0].others, [clash[1].nomination.unwrap()]);
}

#[test]
fn aw01_follows_what_was_said_of_two_spellings() {
    let desk = Desk::new();
    let second = again(&desk, 2024, |draft| draft.name = "LÊ VĂN MỘT".into());
    assert!(
        of(&findings(&desk, second, DAY), Rule::Aw01).is_empty(),
        "nobody has said they are one"
    );
    let pair = desk
        .office
        .read(|reading| awards::possible_duplicates(reading, second))
        .unwrap()
        .remove(0);
    awards::link_recipients(&desk.office, &desk.ctx(), pair.a, pair.b, true).unwrap();
    assert_eq!(of(&findings(&desk, second, DAY), Rule::Aw01).len(), 1);
}

#[test]
fn aw02_another_achievement_may_be_commended_with_the_same_form() {
    let desk = Desk::new();
    let second = again(&desk, 2025, |draft| {
        draft.citation = "Xây dựng mô hình mới".into()
    });
    assert!(
        findings(&desk, second, "2025-03-01")
            .iter()
            .all(|finding| !finding.stops())
    );
}

#[test]
fn aw03_the_same_form_in_one_year_is_a_warning_that_an_office_can_sharpen() {
    let desk = Desk::new();
    let second = again(&desk, 2024, |draft| {
        draft.citation = "Xây dựng mô hình mới".into()
    });
    let found = findings(&desk, second, DAY);
    let same_year = of(&found, Rule::Aw03);
    assert_eq!(same_year[0].severity, Severity::Warning);
    assert!(
        same_year[0]
            .text
            .contains("trong năm 2024 theo Quyết định số 15-QĐ/BDV, ngày 18/6/2024")
    );
    assert!(
        of(&findings(&desk, second, "2025-01-05"), Rule::Aw03).is_empty(),
        "next year"
    );
    desk.office
        .edit_setting(&desk.ctx(), "awards.rule.aw03", Some("error"))
        .unwrap();
    assert!(of(&findings(&desk, second, DAY), Rule::Aw03)[0].stops());
}

#[test]
fn aw04_a_higher_award_needs_no_lower_one_before() {
    let desk = Desk::new();
    let round = opened_as(&desk, "Ủy ban nhân dân thành phố", Some("BK_TINH"), 2024);
    nominated(
        &desk,
        round,
        &[NominationDraft {
            award: "Bằng khen".into(),
            ..individual("Lê Văn Một", "1970")
        }],
    );
    assert_eq!(findings(&desk, round, DAY), []);
}

#[test]
fn aw05_a_themed_award_carries_no_higher_award_of_merit() {
    let desk = Desk::new();
    let round = |theme, award: &str| {
        let new = NewRound {
            title: "Đợt".into(),
            year: 2024,
            issuer: "UBND quận Ninh Kiều".into(),
            theme,
            award_code: Some(award.into()),
            ..NewRound::default()
        };
        awards::create_round(&desk.office, &desk.ctx(), &new).unwrap()
    };
    let themed = round(Theme::Campaign, "GK_HUYEN");
    nominated(&desk, themed, &[individual("Lê Văn Một", "1970")]);
    let decision = crate::round::decision(&desk, decide(&desk, themed, "1", "2024-06-18").unwrap());
    let merit = round(Theme::YearWork, "BK_TINH");
    let later = NominationDraft {
        award: String::new(),
        citation: "Hoàn thành xuất sắc nhiệm vụ".into(),
        ..individual("Lê Văn Một", "1970")
    };
    let key = nominated(&desk, merit, &[later])[0];
    assert!(of(&findings(&desk, merit, DAY), Rule::Aw05).is_empty());
    awards::choose_basis(&desk.office, &desk.ctx(), key, Some(decision.lines[0].key)).unwrap();
    assert_eq!(
        of(&findings(&desk, merit, DAY), Rule::Aw05)[0].severity,
        Severity::Warning
    );
}

#[test]
fn aw06_nothing_is_decided_while_somebody_is_held_back() {
    let desk = Desk::new();
    let round = opened(&desk);
    let keys = nominated(
        &desk,
        round,
        &[
            individual("Lê Văn Một", "1970"),
            individual("Lê Văn Hai", "1971"),
        ],
    );
    let reason = Some("đang xác minh đơn tố cáo");
    awards::set_state(
        &desk.office,
        &desk.ctx(),
        &keys[..1],
        NominationState::OnHold,
        reason,
    )
    .unwrap();
    let found = findings(&desk, round, DAY);
    assert_eq!(of(&found, Rule::Aw06)[0].severity, Severity::Block);
    assert!(
        decide(&desk, round, "1", DAY)
            .unwrap_err()
            .say(office::words::Lang::Vi)
            .contains("đang xác minh đơn tố cáo")
    );
    awards::set_state(
        &desk.office,
        &desk.ctx(),
        &keys[..1],
        NominationState::Checked,
        None,
    )
    .unwrap();
    assert!(decide(&desk, round, "1", DAY).is_ok());
}

#[test]
fn aw07_achievements_count_from_the_end_of_a_discipline() {
    let desk = Desk::new();
    let round = opened(&desk);
    let from = |name: &str, from: &str| NominationDraft {
        discipline_ended: "01/6/2023".into(),
        achieved_from: from.into(),
        achieved_to: "2024".into(),
        ..individual(name, "1970")
    };
    nominated(
        &desk,
        round,
        &[
            from("Lê Văn Một", "01/01/2023"),
            from("Lê Văn Hai", "01/7/2023"),
            from("Lê Văn Ba", ""),
        ],
    );
    let found = findings(&desk, round, DAY);
    let late: Vec<_> = of(&found, Rule::Aw07)
        .iter()
        .map(|finding| finding.text.clone())
        .collect();
    assert_eq!(
        late,
        [
            "Lê Văn Một: thành tích chỉ tính từ ngày hết kỷ luật 01/6/2023.",
            "Lê Văn Ba: thành tích chỉ tính từ ngày hết kỷ luật 01/6/2023.",
        ]
    );
}

#[test]
fn aw08_of_equal_merit_women_come_first_as_a_hint() {
    let desk = Desk::new();
    let round = opened(&desk);
    let scored = |name: &str, gender: &str, score: &str| NominationDraft {
        gender: gender.into(),
        score: score.into(),
        ..individual(name, "1970")
    };
    let body = |name: &str, women: &str| NominationDraft {
        women: women.into(),
        members: "10".into(),
        score: "90".into(),
        ..collective(name)
    };
    nominated(
        &desk,
        round,
        &[
            scored("Lê Thị Một", "Nữ", "95"),
            scored("Lê Văn Hai", "Nam", "95"),
            scored("Lê Thị Ba", "Nữ", "80"),
            body("Hội Liên hiệp Phụ nữ phường An Bình", "7"),
            body("Hội Nông dân phường An Bình", "6"),
        ],
    );
    let found = findings(&desk, round, DAY);
    let hints: Vec<_> = of(&found, Rule::Aw08)
        .iter()
        .map(|f| (f.severity, f.text.split(':').next().unwrap().to_owned()))
        .collect();
    assert_eq!(
        hints,
        [
            (Severity::Hint, "Lê Thị Một".to_owned()),
            (
                Severity::Hint,
                "Hội Liên hiệp Phụ nữ phường An Bình".to_owned()
            ),
        ]
    );
}

#[test]
fn aw10_the_successor_of_a_merged_unit_proposes() {
    let desk = Desk::new();
    let round = opened_as(
        &desk,
        "Ban Tuyên giáo và Dân vận Thành ủy",
        Some("GK_BDV"),
        2025,
    );
    nominated(&desk, round, &[individual("Lê Văn Một", "1970")]);
    let found = findings(&desk, round, "2025-12-10");
    assert_eq!(
        of(&found, Rule::UnitExpired)[0].text,
        "Phường Xuân Khánh, quận Ninh Kiều không tồn tại vào ngày 10/12/2025; nay thuộc phường Ninh Kiều, thành phố Cần Thơ."
    );
    assert_eq!(of(&found, Rule::Aw10)[0].severity, Severity::Hint);
    assert!(of(&findings(&desk, round, "2025-06-30"), Rule::UnitExpired).is_empty());
}

#[test]
fn aw11_a_medal_is_given_once_in_a_life() {
    let desk = Desk::new();
    let person = |citation: &str| NominationDraft {
        award: String::new(),
        citation: citation.into(),
        ..individual("Lê Văn Một", "1970")
    };
    let first = opened_as(&desk, "Ban Dân vận Trung ương", Some("KNC_DV"), 2014);
    nominated(&desk, first, &[person("10 năm")]);
    decide(&desk, first, "1", "2014-10-15").unwrap();
    let second = opened_as(&desk, "Ban Dân vận Trung ương", Some("KNC_DV"), 2024);
    nominated(&desk, second, &[person("20 năm")]);
    let found = findings(&desk, second, DAY);
    assert!(of(&found, Rule::Aw11)[0].stops() && of(&found, Rule::Aw11)[0].waivable);
}

#[test]
fn aw12_a_ceremony_of_its_own_is_advised_against() {
    let desk = Desk::new();
    let round = |ceremony| {
        let new = NewRound {
            title: "Đợt".into(),
            year: 2024,
            issuer: "Ban Dân vận".into(),
            ceremony,
            award_code: Some("GK_BDV".into()),
            ..NewRound::default()
        };
        awards::create_round(&desk.office, &desk.ctx(), &new).unwrap()
    };
    let separate = findings(&desk, round(Some(Ceremony::Separate)), DAY);
    assert_eq!(
        (
            separate[0].rule,
            separate[0].severity,
            separate[0].nomination
        ),
        (Rule::Aw12, Severity::Hint, None)
    );
    assert_eq!(findings(&desk, round(Some(Ceremony::Combined)), DAY), []);
}

#[test]
fn a_revoked_award_no_longer_counts_as_history() {
    let desk = Desk::new();
    let second = again(&desk, 2024, |_| ());
    let first = desk.office.read(awards::decisions).unwrap()[0].key;
    let reason = awards::RevokeReason {
        ground: awards::RevokeGround::ForgedPapers,
        number: "20".into(),
        date: DAY.parse().unwrap(),
        note: String::new(),
    };
    awards::revoke_decision(&desk.office, &desk.ctx(), first, &reason).unwrap();
    assert!(of(&findings(&desk, second, DAY), Rule::Aw01).is_empty());
}
