//! A meeting of a council, as screens and scripts hand it in and get it back.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What somebody is in a council.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CouncilDuty {
    /// Chủ tịch hội đồng, who presides.
    Chair,
    /// Phó Chủ tịch hội đồng.
    Deputy,
    /// Thư ký, who writes the minutes.
    Secretary,
    /// Ủy viên.
    #[default]
    Member,
}

/// Somebody who belongs to a council.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct CouncilMember {
    /// The name, with its title of address if it is to be printed.
    pub name: String,
    /// Position in the office.
    pub position: String,
    /// What they are in the council.
    pub duty: CouncilDuty,
    /// Whether they came.
    pub present: bool,
    /// Why they did not; empty where nobody said.
    pub absence: String,
}

impl Default for CouncilMember {
    fn default() -> Self {
        CouncilMember {
            name: String::new(),
            position: String::new(),
            duty: CouncilDuty::Member,
            present: true,
            absence: String::new(),
        }
    }
}

/// A meeting of a round's council. What is empty prints as dots to be filled in by hand.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct CouncilMeeting {
    /// The council's name, as on the letterhead of its minutes.
    pub council: String,
    /// Number of the minutes, as typed.
    pub number: String,
    /// The day it met.
    pub held_on: Option<NaiveDate>,
    /// When it began, as typed: `8 giờ 00`.
    pub begins: String,
    /// When it ended, as typed.
    pub ends: String,
    /// Where it met.
    pub place: String,
    /// What was said and concluded, beside the votes; a line feed starts a paragraph.
    pub remarks: String,
    /// Who belongs to it, in the order of the minutes.
    pub members: Vec<CouncilMember>,
}

impl CouncilMeeting {
    /// The first with that duty who came.
    #[must_use]
    pub fn first(&self, duty: CouncilDuty) -> Option<&CouncilMember> {
        let mut present = self.members.iter().filter(|member| member.present);
        present.find(|member| member.duty == duty)
    }
}
