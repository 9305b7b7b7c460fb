//! A commendation round (đợt khen thưởng): one theme, year and issuer, until its decision.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::awards::decision::DecisionRow;

/// What a round is about (nội dung, chuyên đề).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// Phong trào thi đua "Dân vận khéo".
    SkilfulMobilisation,
    /// Thực hiện quy chế dân chủ ở cơ sở.
    GrassrootsDemocracy,
    /// Công tác dân vận của chính quyền.
    GovernmentMobilisation,
    /// Công tác dân vận của năm (khen công trạng).
    YearWork,
    /// Chuyên đề.
    Campaign,
    /// Đột xuất.
    Sudden,
    /// Kỷ niệm chương.
    Medal,
    /// Nội dung khác.
    #[default]
    Other,
}

/// How the awards are handed over (NĐ 152/2025, điều 29.3: no ceremony of its own).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Ceremony {
    /// Together with an anniversary, a tradition day or a year-end meeting.
    Combined,
    /// A ceremony of its own.
    Separate,
}

/// Where a round stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RoundState {
    /// Nominations are being collected and checked.
    Open,
    /// A decision stands.
    Decided,
}

/// What a round holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoundCounts {
    /// Nominated collectives.
    pub collectives: u32,
    /// Nominated households.
    pub households: u32,
    /// Nominated persons.
    pub individuals: u32,
    /// Findings that stop the decision; none while a long round has not been checked, and for a
    /// decided one.
    pub findings_error: Option<u32>,
    /// Findings that someone has to look at, known as the others are.
    pub findings_warning: Option<u32>,
}

/// A round as lists and its own screen show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Round {
    /// Local key.
    pub key: i64,
    /// Title as typed.
    pub title: String,
    /// What it is about.
    pub theme: Theme,
    /// Year of the achievement.
    pub year: i32,
    /// Who decides, as the paper says it: "Ban Dân vận Thành ủy".
    pub issuer: String,
    /// The body above the issuer, first line of the letterhead.
    pub superior: String,
    /// Who proposes, as typed.
    pub proposer: String,
    /// The form of commendation of the whole round, if it has one.
    pub award_code: Option<String>,
    /// Its name on the day it was chosen for.
    pub award_name: Option<String>,
    /// How it is handed over.
    pub ceremony: Option<Ceremony>,
    /// A note on the ceremony.
    pub ceremony_note: String,
    /// What it holds.
    pub counts: RoundCounts,
    /// Where it stands.
    pub state: RoundState,
    /// Its standing decision.
    pub decision: Option<DecisionRow>,
}

/// What is asked for a new round, or for a changed one.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NewRound {
    /// Title.
    pub title: String,
    /// What it is about.
    #[serde(default)]
    pub theme: Theme,
    /// Year of the achievement.
    pub year: i32,
    /// Who decides.
    pub issuer: String,
    /// The body above the issuer; empty takes the office's own.
    #[serde(default)]
    pub superior: String,
    /// Who proposes.
    #[serde(default)]
    pub proposer: String,
    /// Code of the award catalogue.
    pub award_code: Option<String>,
    /// How it is handed over.
    #[serde(default)]
    pub ceremony: Option<Ceremony>,
    /// A note on the ceremony.
    #[serde(default)]
    pub ceremony_note: String,
}
