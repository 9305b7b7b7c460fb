//! Decisions: freezing a round's nominations into lines, and taking lines back by name.

mod record;

pub use record::{
    AwardLine, DecideArgs, Decision, DecisionRow, DocumentProfile, Revocation, RevokeGround,
    RevokeReason, Waiver,
};
