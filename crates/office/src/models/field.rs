//! The four fields of the movement and the ways offices write them.

use viet::text;

use crate::words::{self, Params, keys};

/// A field that a model belongs to. Each model belongs to exactly one (criteria of recognition of
/// the provinces).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Field {
    /// Phát triển kinh tế.
    Economy,
    /// Văn hóa – xã hội.
    Society,
    /// Quốc phòng – an ninh.
    Security,
    /// Xây dựng hệ thống chính trị.
    Politics,
}

use Field::{Economy, Politics, Security, Society};

/// What the fields are called, spelled out and in short, folded; longer ones before those they
/// begin with. "An ninh trật tự, an toàn xã hội" is not about society, "kinh tế – xã hội" not
/// only.
const NAMES: [(&str, Field); 38] = [
    ("an ninh trat tu an toan xa hoi", Security),
    ("trat tu an toan xa hoi", Security),
    ("trat tu xa hoi", Security),
    ("quoc phong an ninh", Security),
    ("an ninh quoc phong", Security),
    ("an ninh trat tu", Security),
    ("quoc phong", Security),
    ("an ninh", Security),
    ("qp an", Security),
    ("an qp", Security),
    ("an tt", Security),
    ("qpan", Security),
    ("anqp", Security),
    ("antt", Security),
    ("qp", Security),
    ("kinh te xa hoi", Economy),
    ("kinh te", Economy),
    ("kt xh", Economy),
    ("ktxh", Economy),
    ("ptkt", Economy),
    ("kt", Economy),
    ("van hoa xa hoi", Society),
    ("van hoa", Society),
    ("xa hoi", Society),
    ("vh xh", Society),
    ("vhxh", Society),
    ("vh", Society),
    ("xh", Society),
    ("xay dung dang", Politics),
    ("he thong chinh tri", Politics),
    ("ht chinh tri", Politics),
    ("chinh tri", Politics),
    ("xd dang", Politics),
    ("ht ct", Politics),
    ("xdhtct", Politics),
    ("htct", Politics),
    ("xdd", Politics),
    ("qpanninh", Security),
];

/// Words beside the name of a field that say nothing more.
const FILLERS: [&str; 26] = [
    "linh", "vuc", "nhom", "phat", "trien", "xay", "dung", "xd", "pt", "cac", "mo", "hinh", "ve",
    "thuoc", "va", "trong", "cong", "tac", "doi", "song", "trat", "tu", "vung", "manh", "dan",
    "van",
];

impl Field {
    /// All fields in the order of the documents.
    pub const ALL: [Field; 4] = [Economy, Society, Security, Politics];

    /// The catalogue's code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Economy => "KINH_TE",
            Society => "VAN_HOA_XA_HOI",
            Security => "QPAN",
            Politics => "HTCT",
        }
    }

    /// The field of that code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Field> {
        Self::ALL.into_iter().find(|field| field.code() == code)
    }

    /// Its name for people.
    #[must_use]
    pub fn name(self) -> String {
        let word = match self {
            Economy => keys::MODELS_FIELD_ECONOMY,
            Society => keys::MODELS_FIELD_SOCIETY,
            Security => keys::MODELS_FIELD_SECURITY,
            Politics => keys::MODELS_FIELD_POLITICS,
        };
        words::say(words::spoken(), word, &Params::new())
    }

    /// Reads a cell of a column of fields; none where it names no field, or several.
    #[must_use]
    pub fn read(cell: &str) -> Option<Field> {
        parse(cell).map(|(field, _)| field)
    }

    /// Reads a text that names a field and says nothing else: a heading, a sub-header.
    #[must_use]
    pub fn named(heading: &str) -> Option<Field> {
        let bare = heading.split(['(', ':']).next().unwrap_or(heading);
        parse(bare)
            .filter(|(_, sole)| *sole)
            .map(|(field, _)| field)
    }
}

/// The one field that is named, and whether nothing else is said.
fn parse(text: &str) -> Option<(Field, bool)> {
    if text.chars().count() > 90 {
        return None;
    }
    let folded = text::fold(text);
    let words: Vec<&str> = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let (mut found, mut sole, mut at) = (None, true, 0);
    while at < words.len() {
        match name_at(&words[at..]) {
            Some((field, length)) => {
                if found.is_some_and(|known| known != field) {
                    return None;
                }
                found = Some(field);
                at += length;
            }
            None => {
                sole &= is_filler(words[at], at);
                at += 1;
            }
        }
    }
    found.map(|field| (field, sole))
}

/// The field whose name the words begin with, and how many of them it takes.
fn name_at(words: &[&str]) -> Option<(Field, usize)> {
    let starts = |name: &str| {
        let length = name.split(' ').count();
        let same = words.len() >= length && name.split(' ').eq(words[..length].iter().copied());
        same.then_some(length)
    };
    let mut names = NAMES.iter();
    names.find_map(|(name, field)| Some((*field, starts(name)?)))
}

/// A number before the name counts the heading or the field.
fn is_filler(word: &str, at: usize) -> bool {
    let counts = word
        .bytes()
        .all(|b| b.is_ascii_digit() || matches!(b, b'i' | b'v'));
    FILLERS.contains(&word) || (at == 0 && (counts || word.len() == 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_read_in_all_their_spellings() {
        let cases = [
            ("Kinh tế", Some(Economy)),
            ("phát triển KT", Some(Economy)),
            ("KT", Some(Economy)),
            ("Kinh tế - xã hội", Some(Economy)),
            ("Phat trien kinh te", Some(Economy)),
            ("Văn hóa - xã hội", Some(Society)),
            ("Văn hoá, xã hội", Some(Society)),
            ("VH – XH", Some(Society)),
            ("VHXH", Some(Society)),
            ("xã hội", Some(Society)),
            ("Quốc phòng - an ninh", Some(Security)),
            ("QP&AN", Some(Security)),
            ("An ninh trật tự, an toàn xã hội", Some(Security)),
            ("ANTT", Some(Security)),
            ("XD HTCT", Some(Politics)),
            ("4. Xây dựng Đảng, hệ thống chính trị", Some(Politics)),
            ("HTCT", Some(Politics)),
            ("Kinh tế, văn hóa - xã hội", None),
            ("Cải cách hành chính", None),
            ("x", None),
            ("", None),
        ];
        for (text, field) in cases {
            assert_eq!(Field::read(text), field, "{text}");
        }
    }

    #[test]
    fn a_heading_about_a_field_says_nothing_else() {
        let cases = [
            ("II. LĨNH VỰC VĂN HÓA - XÃ HỘI", Some(Society)),
            ("Lĩnh vực quốc phòng, an ninh (15 mô hình)", Some(Security)),
            ("Xây dựng hệ thống chính trị vững mạnh", Some(Politics)),
            ("Tổ hợp tác phát triển kinh tế vườn", None),
            ("Camera an ninh", None),
        ];
        for (text, field) in cases {
            assert_eq!(Field::named(text), field, "{text}");
        }
    }
}
