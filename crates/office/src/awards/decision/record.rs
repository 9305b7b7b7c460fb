//! A decision (quyết định) and its lines, frozen on the day it was made.

use chrono::NaiveDate;
use papers::{PaperStyle, Profile};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::awards::finding::Rule;
use crate::awards::subject::SubjectKind;

/// The document profile, chosen by the issuing authority and the document's date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DocumentProfile {
    /// Party documents dated before Hướng dẫn 36-HD/VPTW.
    PartyOld,
    /// Party documents under Hướng dẫn 36-HD/VPTW.
    PartyHd36,
    /// Party documents under Hướng dẫn 05-HD/VPTW.
    PartyHd05,
    /// State documents under Nghị định 30/2020/NĐ-CP.
    StateNd30,
    /// Documents of the Front.
    Front,
}

impl DocumentProfile {
    /// How papers of this profile look before the office has its say.
    pub(crate) fn style(self) -> PaperStyle {
        let profile = match self {
            Self::PartyOld => Profile::PartyOld,
            Self::PartyHd36 => Profile::PartyHd36,
            Self::PartyHd05 => Profile::PartyHd05,
            Self::StateNd30 => Profile::StateNd30,
            Self::Front => Profile::Front,
        };
        profile.style()
    }
}

/// A reason that sets one finding aside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Waiver {
    /// The nomination.
    pub nomination: i64,
    /// The rule.
    pub rule: Rule,
    /// Why it does not hold here.
    pub reason: String,
}

/// What is asked to decide a round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DecideArgs {
    /// The round.
    pub round: i64,
    /// Number as typed: `15`, `15-QĐ/BDVTU` or `15/QĐ-UBND`.
    pub number: String,
    /// Date of the decision.
    pub date: NaiveDate,
    /// Who signs.
    pub signer: String,
    /// Position of the signer; empty takes the head of the issuing body.
    #[serde(default)]
    pub position: String,
    /// Authority lines above the position (`T/M BAN …`, `KT. CHỦ TỊCH`); empty when none.
    #[serde(default)]
    pub authority: String,
    /// Place of issue in the date line; empty takes the office's.
    #[serde(default)]
    pub place: String,
    /// Document profile; none chooses by issuer and date.
    #[serde(default)]
    pub profile: Option<DocumentProfile>,
    /// Whether the warnings were looked at.
    #[serde(default)]
    pub accept_warnings: bool,
    /// Reasons for single findings.
    #[serde(default)]
    pub waivers: Vec<Waiver>,
}

/// A decision in one line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DecisionRow {
    /// Local key.
    pub key: i64,
    /// Number with type and issuer: `15-QĐ/BDVTU`.
    pub number: String,
    /// Date.
    pub date: NaiveDate,
    /// Who signed.
    pub signer: String,
    /// Lines in it.
    pub lines: u32,
    /// Sum of the money in đồng.
    pub total: i64,
    /// Whether the whole decision was revoked.
    pub revoked: bool,
}

/// The four grounds on which a decision is cancelled (Luật 06/2022/QH15, điều 93).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RevokeGround {
    /// Kê khai gian dối.
    FalseDeclaration,
    /// Làm giả hồ sơ, giấy tờ.
    ForgedPapers,
    /// Thẩm định, xét, duyệt trái quy định.
    UnlawfulAppraisal,
    /// Có kết luận vi phạm trong thời gian tính thành tích.
    LaterViolation,
}

/// Why a line or a decision is revoked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RevokeReason {
    /// The legal ground.
    pub ground: RevokeGround,
    /// Number of the cancelling decision.
    pub number: String,
    /// Its date; the return is due 15 working days later (NĐ 152/2025, điều 58).
    pub date: NaiveDate,
    /// In words.
    #[serde(default)]
    pub note: String,
}

/// How a line was revoked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Revocation {
    /// The legal ground.
    pub ground: RevokeGround,
    /// Number of the cancelling decision.
    pub number: String,
    /// Its date.
    pub date: NaiveDate,
    /// In words.
    pub note: String,
    /// Last day to give back object and money.
    pub return_by: NaiveDate,
}

/// One frozen line of a decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AwardLine {
    /// Local key.
    pub key: i64,
    /// The nomination it came from.
    pub nomination: i64,
    /// Place in the whole list, from 1.
    pub position_in_list: u32,
    /// Number inside its part (award and kind of recipient), from 1.
    pub list_no: u32,
    /// Award.
    pub award_code: String,
    /// Its name on the day of the decision.
    pub award_name: String,
    /// Kind of recipient.
    pub subject_kind: SubjectKind,
    /// Title of address.
    pub honorific: String,
    /// Name.
    pub name: String,
    /// Position.
    pub position: String,
    /// The unit with the name it bore on the day of the decision.
    pub unit_text: String,
    /// Achievement.
    pub citation: String,
    /// Money in đồng; none when the issuer's own rules decide and nothing was proposed.
    pub amount: Option<i64>,
    /// Why the amount is not the rule's; empty when it is.
    pub amount_reason: String,
    /// Given after death.
    pub posthumous: bool,
    /// How it was revoked, if it was.
    pub revoked: Option<Revocation>,
}

/// A decision with its lines, in legal order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Decision {
    /// Local key.
    pub key: i64,
    /// Its round.
    pub round: i64,
    /// Title of the round on the day of the decision.
    pub title: String,
    /// Number with type and issuer.
    pub number: String,
    /// Date.
    pub date: NaiveDate,
    /// Issuer as on the letterhead.
    pub issuer: String,
    /// The body above it.
    pub superior: String,
    /// Place of issue.
    pub place: String,
    /// Who signed.
    pub signer: String,
    /// Position of the signer.
    pub position: String,
    /// Authority lines.
    pub authority: String,
    /// Document profile.
    pub profile: DocumentProfile,
    /// The lines.
    pub lines: Vec<AwardLine>,
    /// Sum of the money in đồng.
    pub total: i64,
    /// Whether the whole decision was revoked.
    pub revoked: bool,
}
