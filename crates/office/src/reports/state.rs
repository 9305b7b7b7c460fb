//! The states of a report and the one table of moves between them (domain §4.2). Returning and
//! unlocking need a reason.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::models::codes::coded;
use crate::words::{self, Key, Params, keys};

coded! {
    /// Where a report stands.
    ReportState {
        /// Nháp.
        Draft = "draft" => REPORTS_STATE_DRAFT,
        /// Đã gửi.
        Sent = "sent" => REPORTS_STATE_SENT,
        /// Trả lại.
        Returned = "returned" => REPORTS_STATE_RETURNED,
        /// Đã tiếp nhận.
        Received = "received" => REPORTS_STATE_RECEIVED,
        /// Đã tổng hợp.
        Consolidated = "consolidated" => REPORTS_STATE_CONSOLIDATED,
        /// Đã khóa.
        Locked = "locked" => REPORTS_STATE_LOCKED,
    }
}

use ReportState as S;

impl ReportState {
    /// The states a person may move it to.
    #[must_use]
    pub fn next(self) -> &'static [S] {
        match self {
            S::Draft => &[S::Sent, S::Received],
            S::Sent => &[S::Received, S::Returned, S::Draft, S::Locked],
            S::Returned => &[S::Draft, S::Sent],
            S::Received => &[S::Consolidated, S::Returned, S::Locked],
            S::Consolidated => &[S::Received, S::Returned, S::Locked],
            // Unlocking is an act of its own.
            S::Locked => &[],
        }
    }

    /// Whether moving here needs a reason.
    #[must_use]
    pub fn needs_reason(self) -> bool {
        self == S::Returned
    }

    /// Whether its figures are added up: it was handed in and not sent back.
    #[must_use]
    pub fn is_handed_in(self) -> bool {
        !matches!(self, S::Draft | S::Returned)
    }
}
