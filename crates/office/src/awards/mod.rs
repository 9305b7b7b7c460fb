//! Commendation (thi đua, khen thưởng): rounds, nominations, the rules that check them,
//! and the decisions whose lines are frozen when they are made. Deliberately not here:
//! how a foreign sheet is read (`import`), and how a page is laid out (`papers`).

pub mod abbreviation;
pub(crate) mod alike;
pub mod award_words;
pub mod blank;
pub mod calendar;
pub mod catalogue;
pub mod ceremony;
pub mod council;
pub mod decision;
pub mod finding;
pub mod issuer;
pub mod letter;
pub mod nomination;
pub mod number;
pub mod ops;
pub mod recipient;
pub mod reward;
pub mod round;
pub mod service;
pub mod sheet;
pub mod state;
pub mod story;
pub mod subject;

mod check;
mod choices;
mod days;
mod expected;
mod facts;
mod forms;
pub(crate) mod looks;
mod order;
mod past;
mod rules;
mod said;
mod sought;

pub use catalogue::{Authority, Award, AwardKind, Sure, catalogue};
pub use ceremony::{
    Attendance, CeremonyCounts, CeremonyDraft, CeremonyLine, CeremonySheet, CeremonyTurn, GiftLine,
    SeatOrder, arrange_ceremony, mark_attendance, save_ceremony, set_presenter, set_seat,
};
pub use check::{check_round, possible_duplicates, round_findings};
pub use choices::Choices;
pub use council::{CouncilDuty, CouncilMeeting, CouncilMember, council, save_council};
pub use decision::{
    AwardLine, DecideArgs, Decision, DecisionRow, DocumentProfile, NumberAdvice, Revocation,
    RevokeGround, RevokeReason, Waiver, advise, decide, decision, decisions, revoke_decision,
    revoke_line,
};
pub use expected::{ExpectedUnit, ExpectedUnits, expect_units, expected_units};
pub use finding::{Finding, FindingList, Rule, Severity};
pub(crate) use forms::{end_mark, kept_copy, own_words};
pub use letter::{ProposalLetter, letter, save_letter};
pub use nomination::{
    BlockApplied, Field, Gender, Intake, Known, Nomination, NominationDraft, NominationOrder,
    NominationQuery, NominationSort, Origin, RawEntry, Unread, Values, Votes, apply_block,
    choose_basis, edit_field, kind_of_name, kind_of_words, nomination, nominations,
    open_nominations, page_of_nominations, preview_block, put_nomination, remove_nominations,
    set_state,
};
pub use recipient::{DuplicatePair, link_recipients};
pub use reward::{Rounding, reward, reward_cap};
pub use round::{
    Ceremony, NewRound, Round, RoundCounts, RoundState, Theme, create_round, edit_round, round,
    rounds,
};
pub use service::{
    MedalRule, PostCount, PostWhy, Sector, ServiceDraft, ServicePeriod, ServiceRecord, medal_rule,
    save_medal_rule, save_service, service_record,
};
pub use state::NominationState;
pub use subject::SubjectKind;

use crate::subjects::{ImportKind, Subject};
use crate::words::keys;

/// Commendation as a subject of the office.
pub static SUBJECT: Subject = Subject {
    tables: &[
        "award_round",
        "recipient",
        "recipient_link",
        "nomination",
        "nomination_event",
        "finding_waiver",
        "nomination_document",
        "round_expected",
        "decision",
        "award_line",
        "blank_scan",
        "blank_layout",
        "blank_default",
        "blank_override",
        "blank_choice",
        "gold_number",
        "blank_run",
        "blank_sheet",
        "council_meeting",
        "council_member",
        "round_proposal",
        "service_period",
        "ceremony",
        "ceremony_turn",
        "ceremony_place",
    ],
    scratch: &["recipient_words"],
    ops: ops::ALL,
    import_kinds: &[ImportKind {
        code: "awards",
        name: keys::AWARDS_IMPORT,
        taken: Some(&sheet::TAKEN),
    }],
    forms: forms::FORMS,
    list: Some(nomination::as_json),
    choices: choices::ALL,
    find: Some(sought::find),
    facts: Some(facts::tell),
    days: Some(days::tell),
    past: Some(past::past),
    ..Subject::empty("awards")
};
