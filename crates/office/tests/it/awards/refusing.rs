//! What stops a decision, what sets a finding aside, and how a decision is taken back by its own act.

use crate::desk::Desk;
use crate::round::{
    all, args, decide, decided, decision, individual, nominated, opened, opened_as,
};
use office::Code;
use office::awards::{
    self, DecideArgs, NominationDraft, NominationState, RevokeGround, RevokeReason, Rule, Waiver,
};

#[test]
fn aw13_aw14_a_line_is_revoked_on_a_legal_ground_with_a_day_of_return() {
    let desk = Desk::new();
    let before = decided(&desk, "1");
    let reason = RevokeReason {
        ground: RevokeGround::LaterViolation,
        number: "20-QĐ/BDVHU".into(),
        date: "2025-10-10".parse().unwrap(),
        note: String::new(),
    };
    let line = before.lines[0].key;
    awards::revoke_line(&desk.office, &desk.ctx(), line, &reason).unwrap();
    let revoked = decision(&desk, before.key).lines[0]
        .revoked
        .clone()
        .unwrap();
    assert_eq!(
        (revoked.ground, revoked.return_by.to_string().as_str()),
        (RevokeGround::LaterViolation, "2025-10-31")
    );
    let states: Vec<_> = all(&desk, before.round)
        .iter()
        .map(|row| row.state)
        .collect();
    assert!(
        states.contains(&NominationState::Revoked) && states.contains(&NominationState::Decided)
    );
    let again = awards::revoke_line(&desk.office, &desk.ctx(), line, &reason).unwrap_err();
    assert_eq!(again.code, Code::AlreadyRevoked);
    let nameless = RevokeReason {
        number: " ".into(),
        ..reason.clone()
    };
    let refused =
        awards::revoke_decision(&desk.office, &desk.ctx(), before.key, &nameless).unwrap_err();
    assert_eq!(refused.code, Code::FieldMissing);
    awards::revoke_decision(&desk.office, &desk.ctx(), before.key, &reason).unwrap();
    assert!(decision(&desk, before.key).revoked);
    assert!(
        all(&desk, before.round)
            .iter()
            .all(|row| row.state == NominationState::Revoked)
    );
}

#[test]
fn a_reason_sets_an_error_aside_where_the_rule_allows_one() {
    let desk = Desk::new();
    let round = opened_as(&desk, "Ban Dân vận Trung ương", Some("KNC_DV"), 2024);
    let person = NominationDraft {
        award: String::new(),
        ..individual("Lê Văn An", "1970")
    };
    nominated(&desk, round, std::slice::from_ref(&person));
    decide(&desk, round, "1", "2024-08-02").unwrap();
    let second = opened_as(&desk, "Ban Dân vận Trung ương", Some("KNC_DV"), 2025);
    let again = NominationDraft {
        citation: "30 năm công tác".into(),
        ..person
    };
    let key = nominated(&desk, second, &[again])[0];
    assert_eq!(
        decide(&desk, second, "2", "2025-08-02").unwrap_err().code,
        Code::DecisionBlocked
    );
    let waiver = Waiver {
        nomination: key,
        rule: Rule::Aw11,
        reason: "lần trước ghi nhầm người".into(),
    };
    let with_reason = DecideArgs {
        waivers: vec![waiver],
        ..args(second, "2", "2025-08-02")
    };
    assert!(awards::decide(&desk.office, &desk.ctx(), &with_reason).is_ok());
}

#[test]
fn errors_stop_a_decision_and_are_listed() {
    let desk = Desk::new();
    let round = opened_as(&desk, "Ban Dân vận", None, 2024);
    let unknown = NominationDraft {
        award: "Bằng danh dự".into(),
        ..individual("Lê Văn An", "1970")
    };
    let none = NominationDraft {
        award: String::new(),
        ..individual("Lê Văn Bé", "1971")
    };
    nominated(&desk, round, &[unknown, none]);
    let before = desk.office.dump().unwrap();
    let refused = decide(&desk, round, "12", "2024-10-10").unwrap_err();
    assert_eq!(refused.code, Code::DecisionBlocked);
    let text = refused.say(office::words::Lang::Vi);
    assert!(
        text.contains("Không có hình thức khen “Bằng danh dự”"),
        "{text}"
    );
    assert!(
        text.contains("Lê Văn Bé: chưa ghi hình thức khen"),
        "{text}"
    );
    assert_eq!(desk.office.dump().unwrap(), before);
}

#[test]
fn warnings_are_looked_at_before_deciding() {
    let desk = Desk::new();
    let round = opened(&desk);
    nominated(
        &desk,
        round,
        &[NominationDraft {
            position: String::new(),
            ..individual("Lê Văn An", "1970")
        }],
    );
    let careless = DecideArgs {
        accept_warnings: false,
        ..args(round, "12", "2024-10-10")
    };
    let refused = awards::decide(&desk.office, &desk.ctx(), &careless).unwrap_err();
    assert_eq!(refused.code, Code::WarningsOpen);
    assert!(decide(&desk, round, "12", "2024-10-10").is_ok());
}

#[test]
fn a_round_without_nominations_or_a_decision_without_number_is_refused() {
    let desk = Desk::new();
    let round = opened(&desk);
    assert_eq!(
        decide(&desk, round, "1", "2024-10-10").unwrap_err().code,
        Code::NothingToDecide
    );
    assert_eq!(
        decide(&desk, round, " ", "2024-10-10").unwrap_err().code,
        Code::FieldMissing
    );
    assert_eq!(
        decide(&desk, 999, "1", "2024-10-10").unwrap_err().code,
        Code::NoSuchRecord
    );
}
