//! The unit that words name: a place with its kind ("quận Ninh Kiều", "TP. Cần Thơ") or the
//! committee of one ("Huyện ủy Cần Đước").

use std::ops::Range;

use viet::prose::{Token, TokenKind};

/// Places of a sentence as ranges of tokens, in their order.
pub(super) fn places(tokens: &[Token]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        match place_at(tokens, at) {
            Some(place) => {
                at = place.end;
                found.push(place);
            }
            None => at += 1,
        }
    }
    found
}

fn place_at(tokens: &[Token], at: usize) -> Option<Range<usize>> {
    let kind = kind_length(tokens, at)?;
    let from = at + kind;
    let name = tokens[from..]
        .iter()
        .take(4)
        .take_while(|token| is_of_name(token))
        .count();
    let numbered = tokens
        .get(from)
        .is_some_and(|token| token.kind == TokenKind::Number && token.key.len() <= 2);
    let ward = numbered && tokens[at].is_any(&["phường", "quận", "ấp", "khóm", "khu"]);
    match name {
        0 if ward => Some(at..from + 1),
        0 => None,
        count => Some(at..from + count),
    }
}

/// How many tokens say what kind of unit it is.
fn kind_length(tokens: &[Token], at: usize) -> Option<usize> {
    let key = |more: usize| tokens.get(at + more).map_or("", |token| token.key.as_str());
    let dotted = |length: usize| length + usize::from(key(length) == ".");
    match (key(0), key(1)) {
        ("thành", "phố") | ("thị", "xã" | "trấn") | ("khu", "vực") => Some(2),
        ("huyện" | "quận" | "tỉnh" | "thành" | "thị" | "đảng", "ủy") => Some(2),
        ("tp" | "tx" | "tt", _) => Some(dotted(1)),
        ("quận" | "huyện" | "tỉnh" | "xã" | "phường" | "ấp" | "khóm" | "thôn", _) => {
            Some(1)
        }
        _ => None,
    }
}

fn is_of_name(token: &Token) -> bool {
    const NO_NAME: &[&str] = &[
        "năm", "tháng", "quý", "báo", "đã", "có", "kết", "về", "ủy", "ban", "hội", "mttq", "mặt",
        "đảng", "trong",
    ];
    token.kind == TokenKind::Word && token.capital && !token.is_any(NO_NAME)
}
