//! States move along one table, and the moves that need a reason get one.

use crate::desk::Desk;
use crate::round::{all, decided, individual, nominated, opened};
use office::Code;
use office::awards::{self, NominationState as S};

#[test]
fn a_nomination_goes_from_draft_to_proposal_and_back() {
    let desk = Desk::new();
    let round = opened(&desk);
    let keys = nominated(&desk, round, &[individual("Lê Văn Một", "1970")]);
    for (to, reason) in [
        (S::Submitted, None),
        (S::Returned, Some("thiếu báo cáo thành tích")),
        (S::Submitted, None),
        (S::Checked, None),
        (S::Council, None),
        (S::ProposedUp, None),
    ] {
        awards::set_state(&desk.office, &desk.ctx(), &keys, to, reason).unwrap();
        let row = &all(&desk, round)[0];
        assert_eq!((row.state, row.state_text.clone()), (to, to.name()));
        assert_eq!(row.state_reason, reason.unwrap_or_default());
    }
}

#[test]
fn moves_outside_the_table_are_refused_for_all_or_none() {
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
    awards::set_state(
        &desk.office,
        &desk.ctx(),
        &keys[1..],
        S::Withdrawn,
        Some("xin rút"),
    )
    .unwrap();
    let before = desk.office.dump().unwrap();
    let refused =
        awards::set_state(&desk.office, &desk.ctx(), &keys, S::Council, None).unwrap_err();
    assert_eq!(refused.code, Code::MoveNotAllowed);
    assert_eq!(
        desk.office.dump().unwrap(),
        before,
        "the first one stayed too"
    );
}

#[test]
fn returning_rejecting_withdrawing_and_holding_need_a_reason() {
    let desk = Desk::new();
    let round = opened(&desk);
    let keys = nominated(&desk, round, &[individual("Lê Văn Một", "1970")]);
    for to in [S::Rejected, S::Withdrawn, S::OnHold, S::Returned] {
        let refused =
            awards::set_state(&desk.office, &desk.ctx(), &keys, to, Some("  ")).unwrap_err();
        assert_eq!(refused.code, Code::ReasonMissing, "{to:?}");
    }
}

#[test]
fn nobody_decides_or_revokes_by_a_plain_move() {
    let desk = Desk::new();
    let round = opened(&desk);
    let keys = nominated(&desk, round, &[individual("Lê Văn Một", "1970")]);
    for to in [S::Decided, S::Revoked, S::Awarded] {
        let refused =
            awards::set_state(&desk.office, &desk.ctx(), &keys, to, Some("thử")).unwrap_err();
        assert_eq!(refused.code, Code::MoveNotAllowed, "{to:?}");
    }
}

#[test]
fn what_is_decided_is_handed_over() {
    let desk = Desk::new();
    let decision = decided(&desk, "1");
    let keys: Vec<i64> = decision.lines.iter().map(|line| line.nomination).collect();
    awards::set_state(&desk.office, &desk.ctx(), &keys, S::Awarded, None).unwrap();
    assert!(
        all(&desk, decision.round)
            .iter()
            .all(|row| row.state == S::Awarded)
    );
}
