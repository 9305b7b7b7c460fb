//! The values of a line's tokens, as they are printed. Names of people are kept whole by no-break
//! spaces.

use std::collections::HashMap;

use viet::text::capitalise_first;

use super::Pattern;
use crate::awards::blank::BlankLayout;
use crate::awards::blank::table;
use crate::awards::decision::{AwardLine, Decision, decision};
use crate::awards::forms::rows::{full_name, post, without_own_name};
use crate::awards::subject::SubjectKind;
use crate::models::{ModelWords, praised_by_lines};
use crate::office::Reading;
use crate::{Code, Failure, Result};

/// A line of a decision and all that is said of it.
pub(super) struct LineText<'a> {
    pub(super) decision: &'a Decision,
    pub(super) line: &'a AwardLine,
    /// Its number in the golden book; empty where it has none.
    pub(super) gold: &'a str,
    /// The model that it is about; none where it is about none.
    pub(super) model: Option<&'a ModelWords>,
}

impl LineText<'_> {
    /// The value of a token.
    pub(super) fn value(&self, token: &str) -> String {
        let LineText { decision, line, .. } = self;
        let date = decision.date;
        match token {
            "ten" => held(&line.name, line.subject_kind),
            "danh_xung_ten" => held(&full_name(line), line.subject_kind),
            "chuc_vu" => line.position.clone(),
            "don_vi" => self.unit(),
            "chuc_vu_don_vi" => match line.subject_kind {
                SubjectKind::Individual => kept_together(&post(line)),
                _ => self.unit(),
            },
            "thanh_tich" => self.keeping_the_name(&line.citation),
            "cau_thanh_tich" => match line.citation.is_empty() {
                true => String::new(),
                false => self.keeping_the_name(&sentence(&line.citation)),
            },
            "dot" => decision.title.clone(),
            "hinh_thuc" => line.award_name.clone(),
            "so_qd" => decision.number.clone(),
            "ngay_qd" => viet::date::short(date),
            "ngay_day_du" => {
                let words = viet::date::in_words_header(date);
                match decision.place.is_empty() {
                    true => capitalise_first(&words),
                    false => words,
                }
            }
            "ngay" => date.format("%d").to_string(),
            "thang" => date.format("%m").to_string(),
            "nam" => date.format("%Y").to_string(),
            "noi" => decision.place.clone(),
            "so_vang" => self.gold.to_owned(),
            "stt" => line.list_no.to_string(),
            "thu_tu" => line.position_in_list.to_string(),
            "ky_thay" => decision.authority.clone(),
            "chuc_danh" => decision.position.clone(),
            "nguoi_ky" => whole(&decision.signer),
            "ban_hanh" => decision.issuer.clone(),
            "cap_tren" => decision.superior.clone(),
            other => self
                .of_model(other)
                .unwrap_or_else(|| unreachable_token(other)),
        }
    }

    /// The value of a token about the model.
    fn of_model(&self, token: &str) -> Option<String> {
        let model = self.model?;
        let value = match token {
            "mo_hinh" => &model.title,
            "ma_mo_hinh" => &model.code,
            "linh_vuc" => &model.field,
            "dia_ban" => return Some(kept_together(&model.place)),
            "cap_cong_nhan" => &model.level,
            _ => return None,
        };
        Some(value.clone())
    }

    /// What a pattern says of the line.
    pub(super) fn says(&self, pattern: &Pattern) -> String {
        let text = pattern.filled(|token| self.value(token));
        // "{noi}, {ngay_day_du}" of an office without a place.
        text.trim_start_matches([',', ' ']).to_owned()
    }

    /// The unit of a person; of a body what its name does not say already.
    fn unit(&self) -> String {
        let line = self.line;
        kept_together(&match line.subject_kind {
            SubjectKind::Individual => line.unit_text.clone(),
            _ => without_own_name(&line.name, &line.unit_text),
        })
    }

    fn keeping_the_name(&self, text: &str) -> String {
        match self.line.subject_kind {
            SubjectKind::Individual if !self.line.name.is_empty() => {
                text.replace(&self.line.name, &whole(&self.line.name))
            }
            _ => text.to_owned(),
        }
    }
}

/// Patterns know no other tokens; one of models says nothing where there is none.
fn unreachable_token(_: &str) -> String {
    String::new()
}

fn whole(name: &str) -> String {
    name.replace(' ', "\u{a0}")
}

/// A citation as the blanks word it: "Đã có thành tích …", whatever the list began with.
fn sentence(citation: &str) -> String {
    let start = citation.to_lowercase();
    if start.starts_with("đã ") {
        return capitalise_first(citation);
    }
    match start.strip_prefix("có thành tích") {
        Some(rest) => {
            let rest = &citation[citation.len() - rest.len()..];
            format!("Đã có thành tích{rest}")
        }
        None => format!("Đã có thành tích: {citation}"),
    }
}

/// Words before a name of a place; no line ends between them.
const BEFORE_PLACES: [&str; 9] = [
    "phường",
    "xã",
    "thị trấn",
    "quận",
    "huyện",
    "thị xã",
    "thành phố",
    "tỉnh",
    "khu vực",
];

fn kept_together(text: &str) -> String {
    let mut text = text.to_owned();
    for word in BEFORE_PLACES {
        let kept = format!("{}\u{a0}", word.replace(' ', "\u{a0}"));
        text = text.replace(&format!("{word} "), &kept);
    }
    text
}

/// The name of a person whole; in a household's name the name after "ông" or "bà".
fn held(name: &str, kind: SubjectKind) -> String {
    match kind {
        SubjectKind::Individual => match name.strip_suffix(" (truy tặng)") {
            Some(name) => format!("{} (truy\u{a0}tặng)", whole(name)),
            None => whole(name),
        },
        SubjectKind::Household => {
            let lower = name.to_lowercase();
            let addressed = ["ông ", "bà "]
                .iter()
                .filter_map(|word| lower.find(word).map(|at| at + word.len()))
                .filter(|at| name.is_char_boundary(*at))
                .min();
            match addressed {
                Some(at) => format!("{}{}", &name[..at], whole(&name[at..])),
                None => name.to_owned(),
            }
        }
        SubjectKind::Collective => name.to_owned(),
    }
}

/// What a field of a layout says of a line, before anybody breaks it otherwise.
///
/// # Errors
/// `no_such_field`, `no_such_record`.
pub fn text_of_field(
    reading: &Reading,
    layout: &BlankLayout,
    field: &str,
    decision_key: i64,
    line: i64,
) -> Result<String> {
    let missing = || Failure::new(Code::NoSuchField).with("field", field);
    let fields = &layout.content.fields;
    let own = fields.iter().find(|own| own.name == field);
    let pattern = Pattern::read(&own.ok_or_else(missing)?.pattern)?;
    let decision = decision(reading, decision_key)?;
    let known = decision.lines.iter().find(|known| known.key == line);
    let line = known.ok_or_else(|| Failure::new(Code::NoSuchRecord))?;
    let gold: HashMap<i64, String> = table::gold(reading, decision_key)?;
    let models = praised_by_lines(reading, std::slice::from_ref(line))?;
    let text = LineText {
        decision: &decision,
        line,
        gold: gold.get(&line.key).map_or("", String::as_str),
        model: models.get(&line.key),
    };
    Ok(text.says(&pattern))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_citation_begins_as_blanks_word_it() {
        let cases = [
            ("Có thành tích hiến đất", "Đã có thành tích hiến đất"),
            ("đã vận động", "Đã vận động"),
            ("Vận động hiến đất", "Đã có thành tích: Vận động hiến đất"),
        ];
        for (citation, said) in cases {
            assert_eq!(sentence(citation), said);
        }
    }

    #[test]
    fn names_of_people_are_kept_whole() {
        let cases = [
            (SubjectKind::Individual, "Bà Lê Thị Út", "Bà_Lê_Thị_Út"),
            (
                SubjectKind::Individual,
                "Ông Lê An (truy tặng)",
                "Ông_Lê_An (truy_tặng)",
            ),
            (
                SubjectKind::Household,
                "Hộ ông Phạm Đức Phúc",
                "Hộ ông Phạm_Đức_Phúc",
            ),
            (
                SubjectKind::Collective,
                "Hội Nông dân xã An Bình",
                "Hội Nông dân xã An Bình",
            ),
        ];
        for (kind, name, kept) in cases {
            assert_eq!(held(name, kind).replace('\u{a0}', "_"), kept);
        }
    }
}
