//! The states of a nomination and the one table of moves between them (domain rule:
//! one source of truth; returning, rejecting, withdrawing and holding need a reason).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::awards::said::said;
use crate::words::{Key, keys};

/// Where a nomination stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum NominationState {
    /// Đang soạn.
    #[default]
    Draft,
    /// Đã gửi.
    Submitted,
    /// Trả lại.
    Returned,
    /// Hồ sơ đủ.
    Checked,
    /// Hội đồng xét.
    Council,
    /// Đã trình.
    ProposedUp,
    /// Đã có quyết định.
    Decided,
    /// Đã trao.
    Awarded,
    /// Đã hủy quyết định khen.
    Revoked,
    /// Không đồng ý.
    Rejected,
    /// Rút đề nghị.
    Withdrawn,
    /// Tạm dừng (AW-06).
    OnHold,
}

use NominationState as S;

/// Every allowed move a person can make. A small office may skip steps forward.
const MOVES: &[(S, &[S])] = &[
    (
        S::Draft,
        &[
            S::Submitted,
            S::Checked,
            S::Council,
            S::ProposedUp,
            S::Rejected,
            S::Withdrawn,
            S::OnHold,
        ],
    ),
    (
        S::Submitted,
        &[
            S::Returned,
            S::Checked,
            S::Council,
            S::ProposedUp,
            S::Rejected,
            S::Withdrawn,
            S::OnHold,
        ],
    ),
    (
        S::Returned,
        &[S::Draft, S::Submitted, S::Rejected, S::Withdrawn, S::OnHold],
    ),
    (
        S::Checked,
        &[
            S::Returned,
            S::Council,
            S::ProposedUp,
            S::Rejected,
            S::Withdrawn,
            S::OnHold,
        ],
    ),
    (
        S::Council,
        &[
            S::Returned,
            S::ProposedUp,
            S::Rejected,
            S::Withdrawn,
            S::OnHold,
        ],
    ),
    (
        S::ProposedUp,
        &[S::Returned, S::Rejected, S::Withdrawn, S::OnHold],
    ),
    (S::Decided, &[S::Awarded]),
    (S::Awarded, &[]),
    (S::Revoked, &[]),
    (S::Rejected, &[S::Draft]),
    (S::Withdrawn, &[S::Draft]),
    (
        S::OnHold,
        &[
            S::Draft,
            S::Submitted,
            S::Checked,
            S::Council,
            S::ProposedUp,
            S::Rejected,
            S::Withdrawn,
        ],
    ),
];

impl NominationState {
    /// All states.
    pub const ALL: [S; 12] = [
        S::Draft,
        S::Submitted,
        S::Returned,
        S::Checked,
        S::Council,
        S::ProposedUp,
        S::Decided,
        S::Awarded,
        S::Revoked,
        S::Rejected,
        S::Withdrawn,
        S::OnHold,
    ];

    /// The value stored in the file and sent to the window.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            S::Draft => "draft",
            S::Submitted => "submitted",
            S::Returned => "returned",
            S::Checked => "checked",
            S::Council => "council",
            S::ProposedUp => "proposed_up",
            S::Decided => "decided",
            S::Awarded => "awarded",
            S::Revoked => "revoked",
            S::Rejected => "rejected",
            S::Withdrawn => "withdrawn",
            S::OnHold => "on_hold",
        }
    }

    /// Reads the stored value.
    #[must_use]
    pub fn from_code(code: &str) -> Option<S> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Its name for people.
    #[must_use]
    pub fn name(self) -> String {
        said(self.word(), [])
    }

    fn word(self) -> Key {
        match self {
            S::Draft => keys::AWARDS_STATE_DRAFT,
            S::Submitted => keys::AWARDS_STATE_SUBMITTED,
            S::Returned => keys::AWARDS_STATE_RETURNED,
            S::Checked => keys::AWARDS_STATE_CHECKED,
            S::Council => keys::AWARDS_STATE_COUNCIL,
            S::ProposedUp => keys::AWARDS_STATE_PROPOSED_UP,
            S::Decided => keys::AWARDS_STATE_DECIDED,
            S::Awarded => keys::AWARDS_STATE_AWARDED,
            S::Revoked => keys::AWARDS_STATE_REVOKED,
            S::Rejected => keys::AWARDS_STATE_REJECTED,
            S::Withdrawn => keys::AWARDS_STATE_WITHDRAWN,
            S::OnHold => keys::AWARDS_STATE_ON_HOLD,
        }
    }

    /// The states a person may move it to. Deciding and revoking are acts of their own.
    #[must_use]
    pub fn next(self) -> &'static [S] {
        MOVES
            .iter()
            .find(|(from, _)| *from == self)
            .map_or(&[], |(_, to)| to)
    }

    /// Whether moving here needs a reason.
    #[must_use]
    pub fn needs_reason(self) -> bool {
        matches!(
            self,
            S::Returned | S::Rejected | S::Withdrawn | S::OnHold | S::Revoked
        )
    }

    /// Whether a decision takes it in.
    #[must_use]
    pub fn can_be_decided(self) -> bool {
        matches!(
            self,
            S::Draft | S::Submitted | S::Checked | S::Council | S::ProposedUp
        )
    }

    /// Whether the rules still look at it.
    #[must_use]
    pub fn can_be_checked(self) -> bool {
        self.can_be_decided() || matches!(self, S::Returned | S::OnHold)
    }

    /// Whether its fields may still be changed.
    #[must_use]
    pub fn is_editable(self) -> bool {
        !matches!(self, S::Decided | S::Awarded | S::Revoked)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_has_one_line_in_the_table_of_moves() {
        for state in S::ALL {
            assert_eq!(
                MOVES.iter().filter(|(from, _)| *from == state).count(),
                1,
                "{state:?}"
            );
            assert_eq!(S::from_code(state.code()), Some(state));
        }
    }

    #[test]
    fn nobody_reaches_a_decision_or_its_revocation_by_a_plain_move() {
        for state in S::ALL {
            assert!(!state.next().contains(&S::Decided), "{state:?}");
            assert!(!state.next().contains(&S::Revoked), "{state:?}");
            assert!(!state.next().contains(&state), "{state:?} to itself");
        }
    }

    #[test]
    fn what_is_decided_can_only_be_handed_over() {
        assert_eq!(S::Decided.next(), &[S::Awarded]);
        assert!(S::Awarded.next().is_empty());
    }
}
