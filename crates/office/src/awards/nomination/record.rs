//! A nomination (đề nghị) as it was typed or imported, and as screens see it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::values::Votes;
use crate::awards::finding::Finding;
use crate::awards::state::NominationState;
use crate::awards::subject::SubjectKind;

/// The cell a nomination came from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Origin {
    /// Import batch.
    pub batch: i64,
    /// Name of the file.
    pub file: String,
    /// Name of the sheet; empty for a CSV.
    pub sheet: String,
    /// Row in the sheet, from 1.
    pub row: u32,
}

/// A typed text that could not be read as its field's type; the field itself is empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RawEntry {
    /// Field code (`birth`, `amount` …).
    pub field: String,
    /// The text as typed.
    pub raw: String,
    /// Code of the problem.
    pub code: String,
    /// The problem in words.
    pub text: String,
}

/// A nomination with everything a screen shows of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Nomination {
    /// Local key.
    pub key: i64,
    /// Its round.
    pub round: i64,
    /// Its master record.
    pub recipient: i64,
    /// Kind of recipient.
    pub subject_kind: SubjectKind,
    /// Name as typed, without the title of address.
    pub name: String,
    /// Title of address or rank before the name; empty when none.
    pub honorific: String,
    /// `male`, `female` or none.
    pub gender: Option<Gender>,
    /// Position.
    pub position: String,
    /// The territory its unit certainly is or lies in.
    pub unit_key: Option<i64>,
    /// Unit as typed.
    pub unit_text: String,
    /// Partial date of birth: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
    pub birth: Option<String>,
    /// Code of the award catalogue.
    pub award_code: Option<String>,
    /// Its name, or the words as typed where no code is known.
    pub award_name: String,
    /// Proposed money in đồng, as read.
    pub amount: Option<i64>,
    /// Why the proposed money replaces the rule's; empty when it does not.
    pub amount_reason: String,
    /// Achievement in short.
    pub citation: String,
    /// First day of the achievement, as partial date.
    pub achieved_from: Option<String>,
    /// Last day of the achievement, as partial date.
    pub achieved_to: Option<String>,
    /// Score in hundredths of a point (0 to 10 000).
    pub score: Option<i64>,
    /// What the council voted.
    pub votes: Option<Votes>,
    /// Women in the collective.
    pub women: Option<i64>,
    /// Members of the collective.
    pub members: Option<i64>,
    /// Awarded line that this nomination takes as its basis.
    pub basis_line: Option<i64>,
    /// Day on which a disciplinary measure ended.
    pub discipline_ended: Option<String>,
    /// Given after death (truy tặng).
    pub posthumous: bool,
    /// Where it stands.
    pub state: NominationState,
    /// The words for the state.
    pub state_text: String,
    /// Held back (AW-06).
    pub hold: bool,
    /// Reason of the last return, rejection, withdrawal or hold.
    pub state_reason: String,
    /// A remark.
    pub note: String,
    /// Running number in the order it was entered.
    pub entered: u32,
    /// Where it was imported from.
    pub origin: Option<Origin>,
    /// Texts that wait beside an empty field.
    pub raw: Vec<RawEntry>,
    /// What the rules say about it.
    pub findings: Vec<Finding>,
}

/// Gender, asked only where a rule needs it (AW-08, medals).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Gender {
    /// Nam.
    Male,
    /// Nữ.
    Female,
}

/// Every field a person can fill, as typed text. A text that cannot be read as its type
/// is kept beside the empty field, with its problem.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct NominationDraft {
    /// `collective`, `household`, `individual`, or the Vietnamese words; empty reads it from the name.
    pub subject_kind: String,
    /// Name, with or without a title of address.
    pub name: String,
    /// Title of address or rank.
    pub honorific: String,
    /// `Nam`, `Nữ`.
    pub gender: String,
    /// Birth: a day, a month or a year.
    pub birth: String,
    /// Position.
    pub position: String,
    /// Unit.
    pub unit: String,
    /// Award: a code or the words.
    pub award: String,
    /// Proposed money.
    pub amount: String,
    /// Why the proposed money replaces the rule's.
    pub amount_reason: String,
    /// Achievement in short.
    pub citation: String,
    /// First day of the achievement.
    pub achieved_from: String,
    /// Last day of the achievement.
    pub achieved_to: String,
    /// Score 0 to 100.
    pub score: String,
    /// Votes of the council, for it of all: `17/19`.
    pub votes: String,
    /// Women in the collective.
    pub women: String,
    /// Members of the collective.
    pub members: String,
    /// Day on which a disciplinary measure ended.
    pub discipline_ended: String,
    /// `x` or `có` when given after death.
    pub posthumous: String,
    /// A remark.
    pub note: String,
}

/// What a list of nominations can be ordered by. Where a row has nothing to order by, it comes
/// last in either direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum NominationOrder {
    /// As entered.
    #[default]
    Entered,
    /// By given name.
    GivenName,
    /// By unit, then given name.
    Unit,
    /// As the decision will list them; as it lists them once it is made.
    Legal,
    /// By kind of recipient.
    Kind,
    /// By position.
    Position,
    /// By birth; a year comes before the days in it.
    Birth,
    /// By award, the highest first; words that name none after the catalogue's.
    Award,
    /// By the proposed money.
    Amount,
    /// By the words of the achievement.
    Citation,
    /// By state, in the order a nomination goes through them.
    State,
}

/// One column a list is ordered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct NominationSort {
    /// The column.
    pub by: NominationOrder,
    /// The last first.
    pub descending: bool,
}

/// What a screen asks for.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct NominationQuery {
    /// The columns to order by, the one that decides first; as entered where they are equal.
    pub sort: Vec<NominationSort>,
    /// Only those with a finding or an unread text.
    pub only_problems: bool,
    /// Words looked for, without regard to accents.
    pub text: String,
    /// Only these kinds of recipient; all when empty.
    pub kinds: Vec<SubjectKind>,
    /// Only these states; all when empty.
    pub states: Vec<NominationState>,
}

impl NominationQuery {
    /// Everything, in one order.
    #[must_use]
    pub fn ordered(by: NominationOrder) -> NominationQuery {
        let sort = vec![NominationSort {
            by,
            descending: false,
        }];
        NominationQuery {
            sort,
            ..NominationQuery::default()
        }
    }
}
