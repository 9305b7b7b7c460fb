//! The states of a registration and the one table of moves between them (domain §3.3). Returning,
//! pausing, failing and stopping need a reason; recognising is an act of its own, with a decision.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::codes::coded;
use crate::words::{self, Key, Params, keys};

coded! {
    /// Where a registration stands.
    ModelState {
        /// Đã đăng ký.
        Registered = "registered" => MODELS_STATE_REGISTERED,
        /// Đã duyệt đăng ký.
        Approved = "approved" => MODELS_STATE_APPROVED,
        /// Đang thực hiện.
        UnderWay = "under_way" => MODELS_STATE_UNDER_WAY,
        /// Đã tự đánh giá.
        SelfAssessed = "self_assessed" => MODELS_STATE_SELF_ASSESSED,
        /// Đã thẩm định.
        Appraised = "appraised" => MODELS_STATE_APPRAISED,
        /// Được công nhận.
        Recognised = "recognised" => MODELS_STATE_RECOGNISED,
        /// Được nhân rộng.
        Replicated = "replicated" => MODELS_STATE_REPLICATED,
        /// Trả lại.
        Returned = "returned" => MODELS_STATE_RETURNED,
        /// Tạm dừng.
        Paused = "paused" => MODELS_STATE_PAUSED,
        /// Không đạt.
        Failed = "failed" => MODELS_STATE_FAILED,
        /// Dừng.
        Stopped = "stopped" => MODELS_STATE_STOPPED,
    }
}

use ModelState as S;

/// The way of a model that goes well.
const MAIN: [S; 5] = [
    S::Registered,
    S::Approved,
    S::UnderWay,
    S::SelfAssessed,
    S::Appraised,
];

impl ModelState {
    /// The states a person may move it to. A small office may skip steps forward; recognising is
    /// done by naming the decision.
    #[must_use]
    pub fn next(self) -> Vec<S> {
        let ahead = |from: usize| MAIN[from..].iter().copied();
        match self {
            S::Registered => ahead(1).chain([S::Returned, S::Stopped]).collect(),
            S::Approved => ahead(2)
                .chain([S::Returned, S::Paused, S::Stopped])
                .collect(),
            S::UnderWay => ahead(3).chain([S::Paused, S::Failed, S::Stopped]).collect(),
            S::SelfAssessed => vec![
                S::Appraised,
                S::UnderWay,
                S::Returned,
                S::Failed,
                S::Stopped,
            ],
            S::Appraised => vec![S::SelfAssessed, S::Failed, S::Stopped],
            S::Recognised => vec![S::Replicated, S::Stopped],
            S::Replicated => vec![S::Recognised, S::Stopped],
            S::Returned => vec![S::Registered, S::Approved, S::Stopped],
            S::Paused => vec![S::UnderWay, S::Stopped],
            S::Failed => vec![S::Appraised],
            S::Stopped => vec![S::Registered, S::UnderWay],
        }
    }

    /// Whether moving here needs a reason.
    #[must_use]
    pub fn needs_reason(self) -> bool {
        matches!(self, S::Returned | S::Paused | S::Failed | S::Stopped)
    }

    /// Whether a decision may recognise it.
    #[must_use]
    pub fn can_be_recognised(self) -> bool {
        !matches!(self, S::Returned | S::Failed | S::Stopped | S::Paused)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_reaches_recognition_by_a_plain_move() {
        for state in S::ALL {
            let next = state.next();
            assert!(!next.contains(state), "{state:?} to itself");
            let back = *state == S::Replicated;
            assert!(back || !next.contains(&S::Recognised), "{state:?}");
            assert_eq!(S::from_code(state.code()), Some(*state));
        }
    }

    #[test]
    fn every_state_can_be_left() {
        assert!(S::ALL.iter().all(|state| !state.next().is_empty()));
    }
}
