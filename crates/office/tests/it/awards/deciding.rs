//! A decision freezes its lines in legal order, with the names and the money of its day.

use crate::desk::Desk;
use crate::round::{
    all, collective, decide, decided, decision, individual, nominated, opened, opened_as,
};
use office::Code;
use office::awards::{
    self, AwardLine, DocumentProfile, NominationDraft, NominationState, RoundState,
};

fn listed(lines: &[AwardLine]) -> Vec<(u32, &str)> {
    lines
        .iter()
        .map(|line| (line.list_no, line.name.as_str()))
        .collect()
}

#[test]
fn lines_stand_in_legal_order_and_each_part_counts_from_one() {
    let desk = Desk::new();
    let round = opened_as(
        &desk,
        "Ủy ban nhân dân thành phố Cần Thơ",
        Some("GK_SO"),
        2024,
    );
    let with = |draft: NominationDraft, award: &str, unit: &str| NominationDraft {
        award: award.into(),
        unit: unit.into(),
        ..draft
    };
    let dead = NominationDraft {
        posthumous: "x".into(),
        ..individual("Trần Văn Ái", "1960")
    };
    nominated(
        &desk,
        round,
        &[
            with(
                individual("Võ Thị Yến", "1975"),
                "GK_SO",
                "Phường Xuân Khánh",
            ),
            with(
                individual("Lê Văn An", "1970"),
                "GK_SO",
                "Phường Xuân Khánh",
            ),
            with(dead, "GK_SO", "Phường Cái Khế"),
            with(
                individual("Phan Văn Bốn", "1971"),
                "GK_SO",
                "Phường Cái Khế",
            ),
            with(collective("Hội Nông dân phường Hưng Lợi"), "GK_SO", ""),
            with(
                NominationDraft {
                    subject_kind: "household".into(),
                    ..individual("Hộ ông Lê Văn Ba", "")
                },
                "GK_SO",
                "Phường An Bình",
            ),
            with(
                individual("Nguyễn Thị Cuối", "1980"),
                "BK_TINH",
                "Phường An Bình",
            ),
            with(
                individual("Đỗ Văn Đua", "1980"),
                "CSTD_TINH",
                "Phường An Bình",
            ),
        ],
    );
    let key = decide(&desk, round, "12", "2024-10-10").unwrap();
    let decision = decision(&desk, key);
    assert_eq!(
        listed(&decision.lines),
        [
            (1, "Đỗ Văn Đua"),
            (1, "Nguyễn Thị Cuối"),
            (1, "Hội Nông dân phường Hưng Lợi"),
            (1, "Hộ ông Lê Văn Ba"),
            (1, "Phan Văn Bốn"),
            (2, "Lê Văn An"),
            (3, "Võ Thị Yến"),
            (4, "Trần Văn Ái"),
        ]
    );
    let places: Vec<_> = decision
        .lines
        .iter()
        .map(|line| line.position_in_list)
        .collect();
    assert_eq!(places, [1, 2, 3, 4, 5, 6, 7, 8]);
}

#[test]
fn money_follows_the_rule_of_the_day_and_a_reason_overrules_it() {
    let desk = Desk::new();
    let round = opened_as(&desk, "UBND quận Ninh Kiều", Some("GK_HUYEN"), 2024);
    let plain = individual("Lê Văn An", "1970");
    let typed = NominationDraft {
        amount: "700.000".into(),
        ..individual("Lê Văn Bé", "1971")
    };
    let overruled = NominationDraft {
        amount: "1 triệu".into(),
        amount_reason: "Hội đồng thống nhất".into(),
        ..individual("Lê Văn Chín", "1972")
    };
    nominated(
        &desk,
        round,
        &[
            plain,
            typed,
            overruled,
            collective("Hội Nông dân phường An Bình"),
        ],
    );
    let key = decide(&desk, round, "12", "2024-10-10").unwrap();
    let decision = decision(&desk, key);
    let amounts: Vec<_> = decision
        .lines
        .iter()
        .map(|line| line.amount.unwrap())
        .collect();
    assert_eq!(amounts, [1_410_000, 710_000, 710_000, 1_000_000]);
    assert_eq!(decision.lines[3].amount_reason, "Hội đồng thống nhất");
    assert_eq!(decision.total, amounts.iter().sum::<i64>());
}

#[test]
fn a_party_body_pays_what_was_proposed() {
    let desk = Desk::new();
    let round = opened(&desk);
    let proposed = NominationDraft {
        amount: "710.000đ".into(),
        ..individual("Lê Văn An", "1970")
    };
    nominated(&desk, round, &[proposed, individual("Lê Văn Bé", "1971")]);
    let key = decide(&desk, round, "12", "2024-10-10").unwrap();
    let amounts: Vec<_> = decision(&desk, key)
        .lines
        .iter()
        .map(|line| line.amount)
        .collect();
    assert_eq!(amounts, [Some(710_000), None]);
}

#[test]
fn p8_units_bear_the_name_of_the_day_of_the_decision() {
    let desk = Desk::new();
    let round = opened(&desk);
    let at = |unit: &str, name: &str| NominationDraft {
        unit: unit.into(),
        ..individual(name, "1970")
    };
    nominated(
        &desk,
        round,
        &[
            at("P. Xuân Khánh", "Lê Văn An"),
            at("Đảng ủy phường An Bình", "Lê Văn Bé"),
            at("Sở Y tế", "Lê Văn Chín"),
            at("khu vực 3, phường An Bình", "Lê Văn Dũng"),
        ],
    );
    let key = decide(&desk, round, "12", "2024-06-18").unwrap();
    let mut units: Vec<_> = decision(&desk, key)
        .lines
        .into_iter()
        .map(|line| (line.name, line.unit_text))
        .collect();
    units.sort();
    let units: Vec<_> = units.iter().map(|(_, unit)| unit.as_str()).collect();
    assert_eq!(
        units,
        [
            "phường Xuân Khánh, quận Ninh Kiều",
            "Đảng ủy phường An Bình",
            "Sở Y tế",
            "khu vực 3, phường An Bình",
        ]
    );
}

#[test]
fn p1_the_issuer_and_the_date_word_the_number_and_choose_the_profile() {
    let cases = [
        (
            "Ban Dân vận Thành ủy",
            "GK_BDV",
            "2024-10-10",
            DocumentProfile::PartyHd36,
            "07-QĐ/BDVTU",
            "TRƯỞNG BAN",
        ),
        (
            "Ban Tuyên giáo và Dân vận Thành ủy",
            "GK_BDV",
            "2026-07-01",
            DocumentProfile::PartyHd05,
            "07-QĐ/BTGDVTU",
            "TRƯỞNG BAN",
        ),
        (
            "Ủy ban nhân dân phường Ninh Kiều",
            "GK_XA",
            "2025-12-10",
            DocumentProfile::StateNd30,
            "07/QĐ-UBND",
            "CHỦ TỊCH",
        ),
    ];
    for (issuer, award, date, profile, number, position) in cases {
        let desk = Desk::new();
        let round = opened_as(&desk, issuer, Some(award), 2024);
        nominated(&desk, round, &[individual("Lê Văn An", "1970")]);
        let key = decide(&desk, round, "7", date).unwrap();
        let decision = decision(&desk, key);
        assert_eq!(
            (decision.profile, decision.number.as_str()),
            (profile, number),
            "{issuer}"
        );
        assert_eq!(
            (decision.position.as_str(), decision.place.as_str()),
            (position, "Sông Mây")
        );
    }
}

#[test]
fn what_was_rejected_or_withdrawn_is_left_out() {
    let desk = Desk::new();
    let round = opened(&desk);
    let keys = nominated(
        &desk,
        round,
        &[
            individual("Lê Văn An", "1970"),
            individual("Lê Văn Bé", "1971"),
        ],
    );
    awards::set_state(
        &desk.office,
        &desk.ctx(),
        &keys[..1],
        NominationState::Rejected,
        Some("chưa đủ điều kiện"),
    )
    .unwrap();
    let key = decide(&desk, round, "12", "2024-10-10").unwrap();
    assert_eq!(listed(&decision(&desk, key).lines), [(1, "Lê Văn Bé")]);
    assert_eq!(all(&desk, round)[0].state, NominationState::Rejected);
}

#[test]
fn a_decision_is_published_and_its_lines_never_change() {
    let desk = Desk::new();
    let before = decided(&desk, "1");
    assert_eq!(
        desk.office.undo(&desk.ctx(), None).unwrap_err().code,
        Code::OperationSealed
    );
    assert_eq!(
        decide(&desk, before.round, "2", "2024-10-10")
            .unwrap_err()
            .code,
        Code::RoundDecided
    );
    desk.office
        .edit_setting(&desk.ctx(), "awards.rounding", Some("none"))
        .unwrap();
    assert_eq!(decision(&desk, before.key), before);
    let round = desk
        .office
        .read(|reading| awards::round(reading, before.round))
        .unwrap();
    assert_eq!(round.state, RoundState::Decided);
    assert_eq!(round.decision.unwrap().lines, 2);
}
