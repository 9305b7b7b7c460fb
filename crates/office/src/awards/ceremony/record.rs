//! A ceremony as screens and scripts hand it in and get it back.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::awards::decision::DecisionRow;
use crate::models::codes::coded;
use crate::words::{self, Key, Params, keys};

coded! {
    /// Whether somebody came.
    Attendance {
        /// Chưa điểm danh.
        Expected = "expected" => CEREMONY_EXPECTED,
        /// Có mặt.
        Present = "present" => CEREMONY_PRESENT,
        /// Vắng.
        Absent = "absent" => CEREMONY_ABSENT,
    }
}

coded! {
    /// How seats follow each other.
    SeatOrder {
        /// In the order of being called: neighbours go to the stage together.
        Call = "call" => CEREMONY_SEATS_CALL,
        /// By unit: those of one unit sit together.
        Unit = "unit" => CEREMONY_SEATS_UNIT,
    }
}

/// What is said of a ceremony as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct CeremonyDraft {
    /// The meeting at which it is: "Họp mặt kỷ niệm 94 năm Ngày truyền thống …".
    pub occasion: String,
    /// The day.
    pub held_on: Option<NaiveDate>,
    /// When it begins, as typed: `8 giờ 00`.
    pub begins: String,
    /// Where.
    pub place: String,
    /// Who calls the names (người dẫn chương trình).
    pub host: String,
    /// What goes with each certificate beside the money: "khung, hoa".
    pub gift: String,
    /// A note.
    pub note: String,
    /// So many stand on the stage at once.
    pub at_once: u32,
    /// So many seats a row of the hall has.
    pub row_seats: u32,
    /// The row in which the first of them sits, counted from 1 (A).
    pub first_row: u32,
}

impl Default for CeremonyDraft {
    fn default() -> Self {
        CeremonyDraft {
            occasion: String::new(),
            held_on: None,
            begins: String::new(),
            place: String::new(),
            host: String::new(),
            gift: String::new(),
            note: String::new(),
            at_once: 10,
            row_seats: 12,
            first_row: 1,
        }
    }
}

/// One of those who are commended, at the ceremony.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CeremonyLine {
    /// Key of the award line.
    pub line: i64,
    /// Place in the whole list, from 1.
    pub number: u32,
    /// Name with its title of address.
    pub name: String,
    /// Position and unit.
    pub post: String,
    /// The unit.
    pub unit: String,
    /// The award, in short.
    pub award: String,
    /// Money in đồng.
    pub amount: Option<i64>,
    /// Row of the seat, from 1; none where nobody gave one.
    pub seat_row: Option<u32>,
    /// The seat in it, from 1.
    pub seat: Option<u32>,
    /// The same as tickets have it: `C12`; empty where there is none.
    pub seat_text: String,
    /// Whether they came.
    pub attendance: Attendance,
    /// The same in words.
    pub attendance_text: String,
    /// Who received it for them; empty where they did themselves.
    pub received_by: String,
}

/// Those who are called to the stage together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CeremonyTurn {
    /// Local key.
    pub key: i64,
    /// Its number in the order of being called.
    pub number: u32,
    /// The award they get.
    pub award: String,
    /// Tập thể, hộ gia đình or cá nhân.
    pub kind_text: String,
    /// Who hands over.
    pub presenter: String,
    /// Position of who hands over.
    pub position: String,
    /// They, in legal order.
    pub lines: Vec<CeremonyLine>,
}

/// How many came.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CeremonyCounts {
    /// All who are commended.
    pub all: u32,
    /// Who came.
    pub present: u32,
    /// Who did not.
    pub absent: u32,
    /// For whom somebody else received it.
    pub received: u32,
    /// Who stands in no turn, since the decision was made anew or nothing was arranged.
    pub waiting: u32,
    /// Turns in which nobody is said to hand over.
    pub without_presenter: u32,
}

/// What is to be made ready of one kind: the same award, for the same kind of recipient, with the
/// same money.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GiftLine {
    /// The award.
    pub award: String,
    /// Tập thể, hộ gia đình or cá nhân.
    pub kind_text: String,
    /// How many.
    pub count: u32,
    /// Money for each, in đồng.
    pub amount: Option<i64>,
    /// Money for all of them, in đồng.
    pub total: i64,
}

/// The ceremony of a round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CeremonySheet {
    /// The round.
    pub round: i64,
    /// Title of the round.
    pub title: String,
    /// Its standing decision; none while nothing was decided.
    pub decision: Option<DecisionRow>,
    /// What is said of it as a whole.
    pub head: CeremonyDraft,
    /// The turns in their order; none before they are arranged.
    pub turns: Vec<CeremonyTurn>,
    /// How many came.
    pub counts: CeremonyCounts,
    /// What is to be made ready.
    pub gifts: Vec<GiftLine>,
}
