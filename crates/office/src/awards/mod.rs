//! Commendation (thi đua, khen thưởng): rounds, nominations, the rules that check them,
//! and the decisions whose lines are frozen when they are made. Deliberately not here:
//! how a foreign sheet is read (`import`), and how a page is laid out (`papers`).

pub mod award_words;
pub mod calendar;
pub mod catalogue;
pub mod decision;
pub mod finding;
pub mod issuer;
pub mod nomination;
pub mod number;
pub mod recipient;
pub mod reward;
pub mod round;
pub mod service;
pub mod state;
pub mod subject;

pub use catalogue::{Authority, Award, AwardKind, Sure, catalogue};
pub use decision::{
    AwardLine, DecideArgs, Decision, DecisionRow, DocumentProfile, Revocation, RevokeGround,
    RevokeReason, Waiver,
};
pub use finding::{Finding, Rule, Severity};
pub use nomination::{
    Gender, Nomination, NominationDraft, NominationOrder, NominationQuery, Origin, RawEntry,
};
pub use recipient::DuplicatePair;
pub use reward::{Rounding, reward};
pub use round::{Ceremony, NewRound, Round, RoundCounts, RoundState, Theme};
pub use state::NominationState;
pub use subject::SubjectKind;

/// What commendation brings to the house.
pub static SUBJECT: crate::Subject = crate::Subject::empty("awards");
