//! The office's choices about papers, applied to the look of one. A published paper keeps the
//! choices of its day ([`keep`]); all others follow those of today.

use std::collections::BTreeMap;

use papers::{Margins, Numbering, PaperStyle};
use viet::words::{Billion, WordStyle};

use super::{choices, table};
use crate::Result;
use crate::office::{Change, Reading};
use crate::settings::setting;

/// The value of every point that decides where words stand, by the name of its setting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Points(BTreeMap<String, String>);

/// Tables of published records; their papers keep the points of their day.
const PUBLISHED: [&str; 1] = ["decision"];

/// A line of single spacing is this high, in sizes of its letters.
const SINGLE_EM: f64 = 1.15;

impl Points {
    /// The points of today.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn of_today(reading: &Reading) -> Result<Points> {
        let mut points = BTreeMap::new();
        for choice in choices::kept() {
            let chosen = setting(reading, choice.name)?;
            let known = chosen.filter(|value| choice.values.iter().any(|(one, _)| one == value));
            let value = known.unwrap_or_else(|| choice.usual.to_owned());
            points.insert(choice.name.to_owned(), value);
        }
        Ok(Points(points))
    }

    /// The points of the paper of a record: those kept with a published one, those of today for all
    /// others.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn of_record(reading: &Reading, table: &str, record: i64) -> Result<Points> {
        if !PUBLISHED.contains(&table) {
            return Self::of_today(reading);
        }
        // What was no choice yet on the day of the record was as usual.
        let mut points = Self::usual();
        if let Some(text) = table::kept(reading, table, record)? {
            let kept: BTreeMap<String, String> = serde_json::from_str(&text).unwrap_or_default();
            points.0.extend(kept);
        }
        Ok(points)
    }

    /// What holds where nobody chooses.
    fn usual() -> Points {
        let usual = choices::kept().map(|choice| (choice.name.to_owned(), choice.usual.to_owned()));
        Points(usual.collect())
    }

    /// The words of figures.
    #[must_use]
    pub fn word_style(&self) -> WordStyle {
        WordStyle {
            billion: match self.of("paper.billion") {
                "with_i" => Billion::WithI,
                _ => Billion::WithY,
            },
            ..WordStyle::default()
        }
    }

    /// Words of the program as the office spells them: `ủy` or `uỷ`. Never to be asked about words
    /// that a person typed.
    #[must_use]
    pub fn spelled(&self, words: &str) -> String {
        match self.of("paper.spelling") {
            "old" => tone_on_y(words),
            _ => words.to_owned(),
        }
    }

    /// Sets a look to these points; what is not of its profile is left alone.
    pub fn apply(&self, style: &mut PaperStyle) {
        let is_party = style.mirrors();
        let (ground, appendix, body, line) = if is_party {
            (
                "paper.party_ground",
                "paper.party_appendix",
                "paper.party_body",
                "paper.party_line",
            )
        } else {
            (
                "paper.state_ground",
                "paper.state_appendix",
                "paper.state_body",
                "paper.state_line",
            )
        };
        style.body.ground_italic = self.of(ground) == "italic";
        style.appendix.numbering = match self.of(appendix) {
            "roman" => Numbering::Roman,
            _ => Numbering::Arabic,
        };
        style.body.size_pt = self.figure(body, style.body.size_pt);
        style.body.line_pt = match self.of(line) {
            "single" => SINGLE_EM * style.body.size_pt,
            "one_and_half" => 1.5 * SINGLE_EM * style.body.size_pt,
            _ => self.figure(line, style.body.line_pt),
        };
        style.body.first_line_mm = self.figure("paper.first_line", style.body.first_line_mm);
        style.table.body_pt = self.figure("paper.table", style.table.body_pt);
        style.table.header_pt = style.table.body_pt;
        if !is_party {
            style.set_portrait(Margins {
                top: self.figure("paper.top", style.portrait.top),
                bottom: self.figure("paper.bottom", style.portrait.bottom),
                left: self.figure("paper.left", style.portrait.left),
                right: self.figure("paper.right", style.portrait.right),
            });
        }
        style.landscape = self.landscape();
    }

    /// A page on its side, bound at its left edge or at the long upper one, where it lies in a file
    /// among upright pages.
    fn landscape(&self) -> Margins {
        match self.of("paper.landscape") {
            "top" => Margins {
                top: 30.0,
                bottom: 15.0,
                left: 20.0,
                right: 20.0,
            },
            _ => Margins {
                top: 20.0,
                bottom: 20.0,
                left: 30.0,
                right: 15.0,
            },
        }
    }

    fn of(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    fn figure(&self, name: &str, usual: f64) -> f64 {
        self.of(name).parse().unwrap_or(usual)
    }
}

/// Keeps the points of today with a record that is published by this operation.
///
/// # Errors
/// When the file cannot be written.
pub(crate) fn keep(change: &Change, table: &str, record: i64) -> Result<()> {
    let Points(points) = Points::of_today(change)?;
    let text = serde_json::to_string(&points).unwrap_or_default();
    table::keep(change, table, record, &text)
}

/// Lets go of the points that were kept with a record which is open again.
///
/// # Errors
/// When the file cannot be written.
pub(crate) fn forget(change: &Change, table: &str, record: i64) -> Result<()> {
    table::forget(change, table, record)
}

/// `ủy` as `uỷ`, with every tone, in capitals or not; `quý` and `uyên` are spelt one way only.
fn tone_on_y(words: &str) -> String {
    const PAIRS: [(char, char); 10] = [
        ('ù', 'ỳ'),
        ('ú', 'ý'),
        ('ủ', 'ỷ'),
        ('ũ', 'ỹ'),
        ('ụ', 'ỵ'),
        ('Ù', 'Ỳ'),
        ('Ú', 'Ý'),
        ('Ủ', 'Ỷ'),
        ('Ũ', 'Ỹ'),
        ('Ụ', 'Ỵ'),
    ];
    let letters: Vec<char> = words.chars().collect();
    let mut out = letters.clone();
    for at in 0..letters.len().saturating_sub(1) {
        let ends = letters.get(at + 2).is_none_or(|next| !next.is_alphabetic());
        let pair = PAIRS.iter().find(|(u, _)| *u == letters[at]);
        let (Some((u, y)), true) = (pair, ends) else {
            continue;
        };
        // `Ủy` has a capital before a small letter.
        let toned = match letters[at + 1] {
            'y' => y.to_lowercase().next(),
            'Y' => y.to_uppercase().next(),
            _ => None,
        };
        if let Some(toned) = toned {
            out[at] = if u.is_uppercase() { 'U' } else { 'u' };
            out[at + 1] = toned;
        }
    }
    out.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_old_spelling_puts_the_tone_on_the_y_of_open_syllables_only() {
        let cases = [
            (
                "Chủ tịch Ủy ban nhân dân tỉnh",
                "Chủ tịch Uỷ ban nhân dân tỉnh",
            ),
            ("ĐẢNG ỦY, THÀNH ỦY", "ĐẢNG UỶ, THÀNH UỶ"),
            ("Đã hủy, thủy lợi", "Đã huỷ, thuỷ lợi"),
            ("quý, tuyên truyền, Thúy", "quý, tuyên truyền, Thuý"),
            ("ủng hộ, ủ", "ủng hộ, ủ"),
        ];
        for (new, old) in cases {
            assert_eq!(tone_on_y(new), old);
        }
    }
}
