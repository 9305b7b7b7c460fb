//! What a field says: words with tokens in braces. The same tokens name the files of a batch.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::words::{self, Key, Lang, keys};
use crate::{Code, Failure, Result};

/// The tokens there are, and what each stands for.
const TOKENS: [(&str, Key); 29] = [
    ("ten", keys::BLANKS_TOKEN_TEN),
    ("danh_xung_ten", keys::BLANKS_TOKEN_DANH_XUNG_TEN),
    ("chuc_vu", keys::BLANKS_TOKEN_CHUC_VU),
    ("don_vi", keys::BLANKS_TOKEN_DON_VI),
    ("chuc_vu_don_vi", keys::BLANKS_TOKEN_CHUC_VU_DON_VI),
    ("thanh_tich", keys::BLANKS_TOKEN_THANH_TICH),
    ("cau_thanh_tich", keys::BLANKS_TOKEN_CAU_THANH_TICH),
    ("dot", keys::BLANKS_TOKEN_DOT),
    ("hinh_thuc", keys::BLANKS_TOKEN_HINH_THUC),
    ("so_qd", keys::BLANKS_TOKEN_SO_QD),
    ("ngay_qd", keys::BLANKS_TOKEN_NGAY_QD),
    ("ngay_day_du", keys::BLANKS_TOKEN_NGAY_DAY_DU),
    ("ngay", keys::BLANKS_TOKEN_NGAY),
    ("thang", keys::BLANKS_TOKEN_THANG),
    ("nam", keys::BLANKS_TOKEN_NAM),
    ("noi", keys::BLANKS_TOKEN_NOI),
    ("so_vang", keys::BLANKS_TOKEN_SO_VANG),
    ("stt", keys::BLANKS_TOKEN_STT),
    ("thu_tu", keys::BLANKS_TOKEN_THU_TU),
    ("ky_thay", keys::BLANKS_TOKEN_KY_THAY),
    ("chuc_danh", keys::BLANKS_TOKEN_CHUC_DANH),
    ("nguoi_ky", keys::BLANKS_TOKEN_NGUOI_KY),
    ("ban_hanh", keys::BLANKS_TOKEN_BAN_HANH),
    ("cap_tren", keys::BLANKS_TOKEN_CAP_TREN),
    ("mo_hinh", keys::BLANKS_TOKEN_MO_HINH),
    ("ma_mo_hinh", keys::BLANKS_TOKEN_MA_MO_HINH),
    ("linh_vuc", keys::BLANKS_TOKEN_LINH_VUC),
    ("dia_ban", keys::BLANKS_TOKEN_DIA_BAN),
    ("cap_cong_nhan", keys::BLANKS_TOKEN_CAP_CONG_NHAN),
];

/// A token as people choose among them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BlankToken {
    /// As it is typed between braces.
    pub code: String,
    /// What it stands for.
    pub name: String,
}

/// All tokens.
#[must_use]
pub fn blank_tokens(lang: Lang) -> Vec<BlankToken> {
    let token = |(code, name): &(&str, Key)| BlankToken {
        code: (*code).to_owned(),
        name: words::say(lang, *name, &Default::default()),
    };
    TOKENS.iter().map(token).collect()
}

/// A pattern that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::awards::blank) struct Pattern(Vec<Part>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Words(String),
    Token(&'static str),
}

impl Pattern {
    /// Reads a pattern. A brace that is meant as one is typed twice.
    ///
    /// # Errors
    /// `blank_token` for a token that there is not, or a brace without its other.
    pub(in crate::awards::blank) fn read(text: &str) -> Result<Pattern> {
        let mut parts = Vec::new();
        let mut said = String::new();
        let mut rest = text;
        while let Some(at) = rest.find(['{', '}']) {
            said.push_str(&rest[..at]);
            let (brace, after) = (&rest[at..=at], &rest[at + 1..]);
            if let Some(after) = after.strip_prefix(brace) {
                said.push_str(brace);
                rest = after;
                continue;
            }
            let inside = after.split_once('}').filter(|_| brace == "{");
            let Some((name, after)) = inside else {
                return Err(unknown(&rest[at..]));
            };
            let name = name.trim().to_lowercase();
            let known = TOKENS.iter().find(|(code, _)| *code == name);
            let (code, _) = known.ok_or_else(|| unknown(&format!("{{{name}}}")))?;
            if !said.is_empty() {
                parts.push(Part::Words(std::mem::take(&mut said)));
            }
            parts.push(Part::Token(code));
            rest = after;
        }
        said.push_str(rest);
        if !said.is_empty() {
            parts.push(Part::Words(said));
        }
        Ok(Pattern(parts))
    }

    /// The pattern with values in place of its tokens; empty where it has tokens and all of them
    /// are empty.
    pub(in crate::awards::blank) fn filled(&self, value: impl Fn(&str) -> String) -> String {
        let (mut text, mut tokens, mut said) = (String::new(), 0, 0);
        for part in &self.0 {
            match part {
                Part::Words(words) => text.push_str(words),
                Part::Token(code) => {
                    let value = value(code);
                    tokens += 1;
                    said += usize::from(!value.is_empty());
                    text.push_str(&value);
                }
            }
        }
        if tokens > 0 && said == 0 {
            return String::new();
        }
        text
    }
}

fn unknown(token: &str) -> Failure {
    let shown: String = token.chars().take(40).collect();
    let codes: Vec<&str> = TOKENS.iter().map(|(code, _)| *code).collect();
    Failure::new(Code::BlankToken)
        .with("token", shown)
        .with("field", "")
        .with("known", codes.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_filled_and_all_empty_ones_leave_nothing() {
        let value = |token: &str| match token {
            "so_qd" => "07-QĐ/BDVTU".to_owned(),
            "ten" => "Lê {An}".to_owned(),
            _ => String::new(),
        };
        let cases = [
            ("Quyết định số {so_qd}", "Quyết định số 07-QĐ/BDVTU"),
            ("Số sổ vàng: {so_vang}", ""),
            ("{ TEN }{{}}", "Lê {An}{}"),
            ("chữ in sẵn", "chữ in sẵn"),
        ];
        for (pattern, said) in cases {
            let pattern = Pattern::read(pattern).expect("a pattern");
            assert_eq!(pattern.filled(value), said);
        }
    }

    #[test]
    fn a_token_that_there_is_not_and_a_lone_brace_are_refused() {
        for pattern in ["{tenn}", "{ten", "ten}", "{}", "{{ten}"] {
            let failure = Pattern::read(pattern).expect_err(pattern);
            assert_eq!(failure.code, Code::BlankToken, "{pattern}");
        }
    }
}
