//! The score: a whole number from 0 to 100, made of named parts.
//!
//! A name gives at most 55, a birth 25, a unit 12, a position 8; a body is its name (70) and its
//! place (30). Births of two years speak against one person whatever else agrees.

use serde::{Deserialize, Serialize};
use viet::date::PartialDate;
use viet::name::NameAgreement;

use super::face::{Face, Name};
use crate::awards::said::said;
use crate::units::Registry;
use crate::words::{Key, keys};

/// From this score on two lines are shown as perhaps one recipient.
pub(crate) const NEAR: u8 = 62;

/// How like two lines are, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Likeness {
    /// 0 to 100.
    pub(crate) score: u8,
    /// What made it, the weightiest first.
    pub(crate) parts: Vec<Part>,
}

/// One line a part: its code in the file, its text in the catalogue.
macro_rules! parts {
    ($($name:ident = $code:literal => $word:ident, $points:literal;)+) => {
        /// What two lines have in common, or not.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub(crate) enum Part {
            $($name,)+
        }

        impl Part {
            /// What it adds.
            fn points(self) -> u8 {
                match self { $(Part::$name => $points,)+ }
            }

            /// The code as the file keeps it.
            pub(crate) fn code(self) -> &'static str {
                match self { $(Part::$name => $code,)+ }
            }

            /// The part of that code.
            pub(crate) fn of(code: &str) -> Option<Part> {
                match code { $($code => Some(Part::$name),)+ _ => None }
            }

            fn word(self) -> Key {
                match self { $(Part::$name => keys::$word,)+ }
            }
        }
    };
}

parts! {
    SameName = "same-name" => LIKE_SAME_NAME, 55;
    Spelling = "spelling" => LIKE_SPELLING, 54;
    IAndY = "i-and-y" => LIKE_I_AND_Y, 50;
    Bracket = "bracket" => LIKE_BRACKET, 50;
    Unmarked = "unmarked" => LIKE_UNMARKED, 45;
    Abbreviated = "abbreviated" => LIKE_ABBREVIATED, 42;
    Shortened = "shortened" => LIKE_SHORTENED, 37;
    SameBody = "same-body" => LIKE_SAME_BODY, 70;
    BodyWords = "body-words" => LIKE_BODY_WORDS, 64;
    SameBirth = "same-birth" => LIKE_SAME_BIRTH, 25;
    SameYear = "same-year" => LIKE_SAME_YEAR, 20;
    Swapped = "swapped" => LIKE_SWAPPED, 14;
    NoBirth = "no-birth" => LIKE_NO_BIRTH, 5;
    SameUnit = "same-unit" => LIKE_SAME_UNIT, 12;
    FormerUnit = "former-unit" => LIKE_FORMER_UNIT, 11;
    NoUnit = "no-unit" => LIKE_NO_UNIT, 3;
    OtherUnit = "other-unit" => LIKE_OTHER_UNIT, 0;
    SamePlace = "same-place" => LIKE_SAME_UNIT, 30;
    FormerPlace = "former-place" => LIKE_FORMER_UNIT, 28;
    NoPlace = "no-place" => LIKE_NO_UNIT, 8;
    SamePosition = "same-position" => LIKE_SAME_POSITION, 8;
    // Of models (`models::alike`): one title by two units is nothing odd, unless they share a place.
    SameTitle = "same-title" => LIKE_SAME_TITLE, 55;
    TitleSpelling = "title-spelling" => LIKE_TITLE_SPELLING, 52;
    TitleWithin = "title-within" => LIKE_TITLE_WITHIN, 46;
    TitleWords = "title-words" => LIKE_TITLE_WORDS, 40;
    SameRegistrant = "same-registrant" => LIKE_SAME_REGISTRANT, 30;
    SameTerritory = "same-territory" => LIKE_SAME_TERRITORY, 14;
    SameArea = "same-area" => LIKE_SAME_AREA, 12;
    SameField = "same-field" => LIKE_SAME_FIELD, 4;
}

/// "Cùng họ tên, khác cách đặt dấu; cùng năm sinh; đơn vị cũ của đơn vị kia".
pub(crate) fn words(parts: &[Part]) -> String {
    let told: Vec<String> = parts.iter().map(|part| said(part.word(), [])).collect();
    told.join("; ")
}

impl Likeness {
    /// The score that the parts make.
    pub(crate) fn of(parts: Vec<Part>) -> Likeness {
        let score = parts.iter().map(|part| part.points()).sum::<u8>().min(100);
        Likeness { score, parts }
    }
}

impl Face {
    /// How like another line this is; none where names or births speak against it.
    pub(crate) fn likeness(&self, other: &Face, registry: &Registry) -> Option<Likeness> {
        if self.kind != other.kind {
            return None;
        }
        let parts = match (&self.name, &other.name) {
            (Name::Body { .. }, Name::Body { .. }) => self.as_bodies(other, registry)?,
            (Name::Person(a), Name::Person(b)) => {
                let name = name_part(a.agrees(b)?);
                self.as_people(other, name, registry)?
            }
            _ => return None,
        };
        Some(Likeness::of(parts))
    }

    fn as_people(&self, other: &Face, name: Part, registry: &Registry) -> Option<Vec<Part>> {
        let birth = birth_part(self.birth, other.birth)?;
        let mut parts = vec![name, birth, self.unit_part(other, registry)];
        if !self.position.is_empty() && self.position == other.position {
            parts.push(Part::SamePosition);
        }
        Some(parts)
    }

    fn as_bodies(&self, other: &Face, registry: &Registry) -> Option<Vec<Part>> {
        let (
            Name::Body {
                typed: a,
                key: ours,
            },
            Name::Body {
                typed: b,
                key: theirs,
            },
        ) = (&self.name, &other.name)
        else {
            return None;
        };
        if ours.own != theirs.own {
            return None;
        }
        let name = if a == b {
            Part::SameBody
        } else {
            Part::BodyWords
        };
        let place = match self.unit_part(other, registry) {
            Part::SameUnit => Part::SamePlace,
            Part::FormerUnit => Part::FormerPlace,
            _ if !ours.place.is_empty() && ours.place == theirs.place => Part::SamePlace,
            Part::NoUnit if a == b => Part::NoPlace,
            _ => return None,
        };
        Some(vec![name, place])
    }

    fn unit_part(&self, other: &Face, registry: &Registry) -> Part {
        match (self.unit, other.unit) {
            (Some(a), Some(b)) if a == b => Part::SameUnit,
            (Some(a), Some(b)) if registry.same_lineage(a, b) => Part::FormerUnit,
            (Some(_), Some(_)) => Part::OtherUnit,
            _ if self.unit_key.is_empty() || other.unit_key.is_empty() => Part::NoUnit,
            _ if self.unit_key == other.unit_key => Part::SameUnit,
            _ => Part::OtherUnit,
        }
    }
}

fn name_part(agreement: NameAgreement) -> Part {
    match agreement {
        NameAgreement::Same => Part::SameName,
        NameAgreement::Spelling => Part::Spelling,
        NameAgreement::IAndY => Part::IAndY,
        NameAgreement::Bracket => Part::Bracket,
        NameAgreement::Abbreviated => Part::Abbreviated,
        NameAgreement::Unmarked => Part::Unmarked,
        NameAgreement::Shortened => Part::Shortened,
    }
}

/// None where the births are of two people.
fn birth_part(a: Option<PartialDate>, b: Option<PartialDate>) -> Option<Part> {
    let (Some(a), Some(b)) = (a, b) else {
        return Some(Part::NoBirth);
    };
    if a == b {
        return Some(match a.exact() {
            Some(_) => Part::SameBirth,
            None => Part::SameYear,
        });
    }
    if covers(a, b) || covers(b, a) {
        return Some(Part::SameYear);
    }
    is_swapped(a, b).then_some(Part::Swapped)
}

/// 1981 covers 09/04/1981.
fn covers(wide: PartialDate, narrow: PartialDate) -> bool {
    wide.first_day() <= narrow.first_day() && narrow.last_day() <= wide.last_day()
}

/// 09/04 and 04/09 of one year: day and month changed places somewhere.
fn is_swapped(a: PartialDate, b: PartialDate) -> bool {
    use chrono::Datelike;
    let (Some(a), Some(b)) = (a.exact(), b.exact()) else {
        return false;
    };
    a.year() == b.year() && a.day() == b.month() && a.month() == b.day()
}
