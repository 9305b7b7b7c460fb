//! What the rules say about a nomination or a round: a closed code, how grave it is,
//! and the sentence for people.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The rule a finding comes from. `Aw…` are the numbered rules of commendation; AW-02,
/// AW-04, AW-09, AW-13 and AW-14 never make a finding: they allow, calculate or remind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// One achievement, one form (Luật 06/2022/QH15).
    Aw01,
    /// Same recipient, same form, same calendar year (local rule).
    Aw03,
    /// A sudden or themed award as the basis of a higher merit award (NĐ 152/2025, điều 4.3).
    Aw05,
    /// Held back while a violation is being looked into (điều 4.4).
    Aw06,
    /// Achievements count only after the discipline ended (điều 4.4).
    Aw07,
    /// Of equal merit, women and collectives with 70 % women come first (điều 4.6).
    Aw08,
    /// The successor of a merged body proposes (điều 33.4).
    Aw10,
    /// A medal once in a life.
    Aw11,
    /// No ceremony of its own (điều 29.3).
    Aw12,
    /// The same recipient twice in this round.
    TwiceInRound,
    /// Perhaps the same person as another one.
    PossibleDuplicate,
    /// No name.
    NameMissing,
    /// A name with digits or signs in it.
    NameOdd,
    /// No unit.
    UnitMissing,
    /// The unit is not in the list of units.
    UnitUnknown,
    /// Several units are written like this.
    UnitAmbiguous,
    /// The unit did not exist on that day.
    UnitExpired,
    /// No position.
    PositionMissing,
    /// No award.
    AwardMissing,
    /// The words for the award name none of the catalogue, or several.
    AwardUnknown,
    /// Another award than the round's.
    AwardOther,
    /// The award did not exist on that day.
    AwardNotValid,
    /// The award is not for this kind of recipient.
    SubjectNotAllowed,
    /// No achievement.
    CitationMissing,
    /// The achievement is longer than 1,000 characters.
    CitationLong,
    /// The proposed money is not the rule's.
    AmountDiffers,
    /// A date of birth that a living adult cannot have.
    BirthOdd,
    /// The achievement ends before it begins.
    AchievementOrder,
    /// A typed text waits beside an empty field.
    Unread,
}

impl Rule {
    /// All rules.
    pub const ALL: [Rule; 29] = [
        Rule::Aw01,
        Rule::Aw03,
        Rule::Aw05,
        Rule::Aw06,
        Rule::Aw07,
        Rule::Aw08,
        Rule::Aw10,
        Rule::Aw11,
        Rule::Aw12,
        Rule::TwiceInRound,
        Rule::PossibleDuplicate,
        Rule::NameMissing,
        Rule::NameOdd,
        Rule::UnitMissing,
        Rule::UnitUnknown,
        Rule::UnitAmbiguous,
        Rule::UnitExpired,
        Rule::PositionMissing,
        Rule::AwardMissing,
        Rule::AwardUnknown,
        Rule::AwardOther,
        Rule::AwardNotValid,
        Rule::SubjectNotAllowed,
        Rule::CitationMissing,
        Rule::CitationLong,
        Rule::AmountDiffers,
        Rule::BirthOdd,
        Rule::AchievementOrder,
        Rule::Unread,
    ];
}

/// How grave a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Worth knowing.
    Hint,
    /// Someone has to look; the decision may go on.
    Warning,
    /// Stops the decision until mended, or until a reason is given where the rule allows one.
    Error,
    /// Stops the decision without exception while the flag is set (AW-06).
    Block,
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    /// The rule.
    pub rule: Rule,
    /// How grave.
    pub severity: Severity,
    /// The sentence, in the language spoken when it was asked for.
    pub text: String,
    /// The nomination, none when it concerns the whole round.
    pub nomination: Option<i64>,
    /// The field to mend.
    pub field: Option<String>,
    /// Other nominations it speaks of.
    pub others: Vec<i64>,
    /// Whether a reason may set it aside.
    pub waivable: bool,
    /// The reason that set it aside, if one was given.
    pub waived: Option<String>,
}

/// What the rules say about a round, the gravest first, as far as a screen shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FindingList {
    /// How many findings there are.
    pub total: i64,
    /// How many of them stop a decision.
    pub stops: i64,
    /// How many are warnings.
    pub warnings: i64,
    /// The first of them.
    pub rows: Vec<Finding>,
}
