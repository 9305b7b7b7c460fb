//! The fields of a nomination that a person fills: their codes and their names for people.

use crate::words::{self, Key, Params, keys};
use crate::{Code, Failure, Result};

/// A field of a nomination. Its code is the key of [`super::NominationDraft`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Field {
    /// Loại.
    SubjectKind,
    /// Họ và tên, tên tập thể.
    Name,
    /// Danh xưng.
    Honorific,
    /// Giới tính.
    Gender,
    /// Ngày sinh.
    Birth,
    /// Chức vụ.
    Position,
    /// Đơn vị.
    Unit,
    /// Hình thức khen.
    Award,
    /// Tiền thưởng.
    Amount,
    /// Lý do mức tiền khác quy định.
    AmountReason,
    /// Thành tích.
    Citation,
    /// Thành tích từ ngày.
    AchievedFrom,
    /// Thành tích đến ngày.
    AchievedTo,
    /// Điểm.
    Score,
    /// Số phiếu đồng ý trên tổng số phiếu của hội đồng.
    Votes,
    /// Số nữ.
    Women,
    /// Số thành viên.
    Members,
    /// Ngày hết kỷ luật.
    DisciplineEnded,
    /// Truy tặng.
    Posthumous,
    /// Ghi chú.
    Note,
}

impl Field {
    /// All fields, in the order of a form.
    pub const ALL: [Field; 20] = [
        Field::SubjectKind,
        Field::Name,
        Field::Honorific,
        Field::Gender,
        Field::Birth,
        Field::Position,
        Field::Unit,
        Field::Award,
        Field::Amount,
        Field::AmountReason,
        Field::Citation,
        Field::AchievedFrom,
        Field::AchievedTo,
        Field::Score,
        Field::Votes,
        Field::Women,
        Field::Members,
        Field::DisciplineEnded,
        Field::Posthumous,
        Field::Note,
    ];

    /// The code: `"achievedFrom"`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Field::SubjectKind => "subjectKind",
            Field::Name => "name",
            Field::Honorific => "honorific",
            Field::Gender => "gender",
            Field::Birth => "birth",
            Field::Position => "position",
            Field::Unit => "unit",
            Field::Award => "award",
            Field::Amount => "amount",
            Field::AmountReason => "amountReason",
            Field::Citation => "citation",
            Field::AchievedFrom => "achievedFrom",
            Field::AchievedTo => "achievedTo",
            Field::Score => "score",
            Field::Votes => "votes",
            Field::Women => "women",
            Field::Members => "members",
            Field::DisciplineEnded => "disciplineEnded",
            Field::Posthumous => "posthumous",
            Field::Note => "note",
        }
    }

    /// The field of that code; `achieved_from` is understood as well.
    ///
    /// # Errors
    /// [`Code::NoSuchField`].
    pub fn of_code(code: &str) -> Result<Field> {
        let plain = code.replace('_', "");
        let found = Self::ALL
            .into_iter()
            .find(|field| field.code().eq_ignore_ascii_case(&plain));
        found.ok_or_else(|| Failure::new(Code::NoSuchField).with("field", code))
    }

    /// Its name for people.
    #[must_use]
    pub fn name(self) -> String {
        words::say(words::spoken(), self.word(), &Params::new())
    }

    fn word(self) -> Key {
        match self {
            Field::SubjectKind => keys::AWARDS_FIELD_SUBJECT_KIND,
            Field::Name => keys::AWARDS_FIELD_NAME,
            Field::Honorific => keys::AWARDS_FIELD_HONORIFIC,
            Field::Gender => keys::AWARDS_FIELD_GENDER,
            Field::Birth => keys::AWARDS_FIELD_BIRTH,
            Field::Position => keys::AWARDS_FIELD_POSITION,
            Field::Unit => keys::AWARDS_FIELD_UNIT,
            Field::Award => keys::AWARDS_FIELD_AWARD,
            Field::Amount => keys::AWARDS_FIELD_AMOUNT,
            Field::AmountReason => keys::AWARDS_FIELD_AMOUNT_REASON,
            Field::Citation => keys::AWARDS_FIELD_CITATION,
            Field::AchievedFrom => keys::AWARDS_FIELD_ACHIEVED_FROM,
            Field::AchievedTo => keys::AWARDS_FIELD_ACHIEVED_TO,
            Field::Score => keys::AWARDS_FIELD_SCORE,
            Field::Votes => keys::AWARDS_FIELD_VOTES,
            Field::Women => keys::AWARDS_FIELD_WOMEN,
            Field::Members => keys::AWARDS_FIELD_MEMBERS,
            Field::DisciplineEnded => keys::AWARDS_FIELD_DISCIPLINE_ENDED,
            Field::Posthumous => keys::AWARDS_FIELD_POSTHUMOUS,
            Field::Note => keys::AWARDS_FIELD_NOTE,
        }
    }
}
