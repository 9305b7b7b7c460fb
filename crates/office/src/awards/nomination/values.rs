//! The typed values of a nomination, and how typed text becomes them. A text that cannot be
//! read as its field's type is kept beside the empty field: nothing typed is lost.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use viet::date::PartialDate;
use viet::name::split_honorific;
use viet::text::clean;

use super::field::Field;
use super::kind::{kind_of_name, kind_of_words};
use super::record::{Gender, NominationDraft};
use super::typed::{amount, birth, count, day, gender, score, votes, yes};
use crate::awards::award_words::{Around, AwardWords, award_of};
use crate::awards::subject::SubjectKind;

/// A typed text that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unread {
    /// The field that stays empty.
    pub field: Field,
    /// The text as typed.
    pub raw: String,
    /// Why: a word of the catalogue is `awards-unread-` and this code.
    pub code: String,
}

/// The votes of a council on one nomination; never more for it than were cast.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Votes {
    /// Votes for it.
    pub yes: u32,
    /// Votes that were cast.
    pub total: u32,
}

/// What a nomination says, typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Values {
    /// Kind of recipient.
    pub subject_kind: SubjectKind,
    /// Name without the title of address.
    pub name: String,
    /// Title of address or rank; empty when none.
    pub honorific: String,
    /// Gender, where asked.
    pub gender: Option<Gender>,
    /// Birth, as exact as it was given.
    pub birth: Option<PartialDate>,
    /// Position.
    pub position: String,
    /// Unit as typed.
    pub unit_text: String,
    /// Award as typed; empty takes the round's.
    pub award_text: String,
    /// The award that the text certainly means.
    pub award_code: Option<String>,
    /// Proposed money in đồng.
    pub amount: Option<i64>,
    /// Why it replaces the rule's.
    pub amount_reason: String,
    /// Achievement.
    pub citation: String,
    /// First day of the achievement.
    pub achieved_from: Option<PartialDate>,
    /// Last day of the achievement.
    pub achieved_to: Option<PartialDate>,
    /// Score in hundredths.
    pub score: Option<i64>,
    /// What the council voted.
    pub votes: Option<Votes>,
    /// Women in the collective.
    pub women: Option<i64>,
    /// Members of the collective.
    pub members: Option<i64>,
    /// Day on which a disciplinary measure ended.
    pub discipline_ended: Option<PartialDate>,
    /// Given after death.
    pub posthumous: bool,
    /// A remark.
    pub note: String,
    /// Texts that wait beside an empty field.
    pub unread: Vec<Unread>,
}

impl Default for Values {
    fn default() -> Self {
        Values {
            subject_kind: SubjectKind::Individual,
            name: String::new(),
            honorific: String::new(),
            gender: None,
            birth: None,
            position: String::new(),
            unit_text: String::new(),
            award_text: String::new(),
            award_code: None,
            amount: None,
            amount_reason: String::new(),
            citation: String::new(),
            achieved_from: None,
            achieved_to: None,
            score: None,
            votes: None,
            women: None,
            members: None,
            discipline_ended: None,
            posthumous: false,
            note: String::new(),
            unread: Vec::new(),
        }
    }
}

/// What reading needs to know: the round's year and award, its issuer's system, and the day.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a> {
    /// Year of the achievement, for dates without one; nobody is born after it.
    pub year: i32,
    /// What is known around the words for an award.
    pub award: Around<'a>,
}

impl Values {
    /// Reads everything typed in a form.
    #[must_use]
    pub fn from_draft(draft: &NominationDraft, known: &Known<'_>) -> Values {
        let mut values = Values::default();
        if draft.subject_kind.trim().is_empty() {
            values.subject_kind = kind_of_name(&draft.name);
        }
        for field in Field::ALL {
            let text = typed(draft, field);
            if !text.trim().is_empty() {
                values.set(field, text, known);
            }
        }
        values
    }

    /// Reads one field's text; an empty text empties the field.
    pub fn set(&mut self, field: Field, text: &str, known: &Known<'_>) {
        self.unread.retain(|unread| unread.field != field);
        let text = clean(text);
        if let Err(code) = self.take(field, &text, known) {
            self.unread.push(Unread {
                field,
                raw: text,
                code: code.to_owned(),
            });
        }
    }

    fn take(&mut self, field: Field, text: &str, known: &Known<'_>) -> Result<(), &'static str> {
        match field {
            Field::SubjectKind => self.subject_kind = self.kind(text)?,
            Field::Name => self.set_name(text),
            Field::Honorific => text.clone_into(&mut self.honorific),
            Field::Gender => self.gender = read(&mut self.gender, gender(text))?,
            Field::Birth => self.birth = read(&mut self.birth, birth(text, known.year))?,
            Field::Position => text.clone_into(&mut self.position),
            Field::Unit => text.clone_into(&mut self.unit_text),
            Field::Award => self.set_award(text, known),
            Field::Amount => self.amount = read(&mut self.amount, amount(text))?,
            Field::AmountReason => text.clone_into(&mut self.amount_reason),
            Field::Citation => text.clone_into(&mut self.citation),
            Field::AchievedFrom => {
                self.achieved_from = read(&mut self.achieved_from, day(text, known.year))?
            }
            Field::AchievedTo => {
                self.achieved_to = read(&mut self.achieved_to, day(text, known.year))?
            }
            Field::Score => self.score = read(&mut self.score, score(text))?,
            Field::Votes => self.votes = read(&mut self.votes, votes(text))?,
            Field::Women => self.women = read(&mut self.women, count(text))?,
            Field::Members => self.members = read(&mut self.members, count(text))?,
            Field::DisciplineEnded => {
                self.discipline_ended = read(&mut self.discipline_ended, day(text, known.year))?;
            }
            Field::Posthumous => self.posthumous = yes(text)?,
            Field::Note => text.clone_into(&mut self.note),
        }
        Ok(())
    }

    /// A title of address before a person's name goes to its own field.
    fn set_name(&mut self, text: &str) {
        if self.subject_kind != SubjectKind::Individual {
            return text.clone_into(&mut self.name);
        }
        let addressed = split_honorific(text);
        self.name = addressed.name;
        if let Some(honorific) = addressed.honorific {
            self.honorific = honorific;
        }
    }

    fn kind(&self, text: &str) -> Result<SubjectKind, &'static str> {
        if text.is_empty() {
            return Ok(kind_of_name(&self.name));
        }
        kind_of_words(text).ok_or("kind")
    }

    /// The words stay as typed whatever they mean; a rule speaks where they mean nothing.
    fn set_award(&mut self, text: &str, known: &Known<'_>) {
        text.clone_into(&mut self.award_text);
        self.award_code = match award_of(text, known.award) {
            AwardWords::One(code) => Some(code.to_owned()),
            _ => None,
        };
    }
}

/// Empties the field before an unreadable text leaves it so.
fn read<T>(
    field: &mut Option<T>,
    value: Result<Option<T>, &'static str>,
) -> Result<Option<T>, &'static str> {
    *field = None;
    value
}

fn typed(draft: &NominationDraft, field: Field) -> &str {
    match field {
        Field::SubjectKind => &draft.subject_kind,
        Field::Name => &draft.name,
        Field::Honorific => &draft.honorific,
        Field::Gender => &draft.gender,
        Field::Birth => &draft.birth,
        Field::Position => &draft.position,
        Field::Unit => &draft.unit,
        Field::Award => &draft.award,
        Field::Amount => &draft.amount,
        Field::AmountReason => &draft.amount_reason,
        Field::Citation => &draft.citation,
        Field::AchievedFrom => &draft.achieved_from,
        Field::AchievedTo => &draft.achieved_to,
        Field::Score => &draft.score,
        Field::Votes => &draft.votes,
        Field::Women => &draft.women,
        Field::Members => &draft.members,
        Field::DisciplineEnded => &draft.discipline_ended,
        Field::Posthumous => &draft.posthumous,
        Field::Note => &draft.note,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known() -> Known<'static> {
        let date = "2024-10-10".parse().expect("a date");
        Known {
            year: 2024,
            award: Around {
                round_award: Some("GK_XA"),
                authority: None,
                date,
            },
        }
    }

    #[test]
    fn typed_text_becomes_values_of_its_type() {
        let draft = NominationDraft {
            name: "Đ/c  Nguyễn Thị Cẩm Hương".to_owned(),
            birth: "24/6/1997".to_owned(),
            award: "giấy khen".to_owned(),
            amount: "710.000đ".to_owned(),
            score: "92,5".to_owned(),
            votes: "17 / 19 phiếu".to_owned(),
            gender: "Nữ".to_owned(),
            ..NominationDraft::default()
        };
        let values = Values::from_draft(&draft, &known());
        assert_eq!(values.subject_kind, SubjectKind::Individual);
        assert_eq!(
            (values.honorific.as_str(), values.name.as_str()),
            ("Đ/c", "Nguyễn Thị Cẩm Hương")
        );
        assert_eq!(
            values.birth.map(|birth| birth.iso()).as_deref(),
            Some("1997-06-24")
        );
        assert_eq!(values.award_code.as_deref(), Some("GK_XA"));
        assert_eq!(values.votes, Some(Votes { yes: 17, total: 19 }));
        assert_eq!((values.amount, values.score), (Some(710_000), Some(9_250)));
        assert!(values.unread.is_empty(), "{:?}", values.unread);
    }

    #[test]
    fn text_that_cannot_be_read_waits_beside_the_empty_field() {
        let cases = [
            (Field::Birth, "31/02/1980", "no-such-day"),
            (Field::Birth, "2030", "future"),
            (Field::Amount, "hơn 1 triệu", "not-exact"),
            (Field::Amount, "một phần quà", "money"),
            (Field::Score, "120", "score"),
            (Field::Votes, "19/17", "votes"),
            (Field::Votes, "17", "votes"),
            (Field::Gender, "?", "gender"),
            (Field::SubjectKind, "nhóm kín", "kind"),
        ];
        for (field, text, code) in cases {
            let mut values = Values {
                birth: PartialDate::year_only(1980),
                ..Values::default()
            };
            values.set(field, text, &known());
            let unread = Unread {
                field,
                raw: text.to_owned(),
                code: code.to_owned(),
            };
            assert_eq!(values.unread, [unread], "{text}");
            assert!(
                field != Field::Birth || values.birth.is_none(),
                "the old value is gone"
            );
        }
    }

    #[test]
    fn a_mended_field_loses_its_unread_text() {
        let mut values = Values::default();
        values.set(Field::Birth, "31/02/1980", &known());
        values.set(Field::Birth, "28/02/1980", &known());
        assert!(values.unread.is_empty());
        assert_eq!(
            values.birth.map(|birth| birth.iso()).as_deref(),
            Some("1980-02-28")
        );
    }

    #[test]
    fn a_household_keeps_its_name_whole() {
        let draft = NominationDraft {
            name: "Hộ ông Phạm Đức Phúc".into(),
            ..Default::default()
        };
        let values = Values::from_draft(&draft, &known());
        assert_eq!(
            (values.subject_kind, values.honorific.as_str()),
            (SubjectKind::Household, "")
        );
        assert_eq!(values.name, "Hộ ông Phạm Đức Phúc");
    }
}
