//! Sentences that say that there is none ("không phát sinh điểm nóng"), or that it is not known yet.

use std::ops::Range;

use viet::prose::{Token, TokenKind};

/// Words that say so, and what a report keeps for them.
const SAYINGS: &[(&str, &str)] = &[
    ("không phát sinh", "none_arising"),
    ("không xảy ra", "none_arising"),
    ("không để xảy ra", "none_arising"),
    ("không để phát sinh", "none_arising"),
    ("chưa phát sinh", "none_arising"),
    ("chưa xảy ra", "none_arising"),
    ("không có", "none_arising"),
    ("chưa có số liệu", "blank"),
    ("chưa thống kê", "blank"),
    ("chưa tổng hợp được", "blank"),
];

/// One such saying.
#[derive(Debug)]
pub(super) struct Nothing {
    /// Its own words.
    pub(super) tokens: Range<usize>,
    /// The words that say of what.
    pub(super) about: Range<usize>,
    /// `none_arising` or `blank`.
    pub(super) state: &'static str,
}

/// More of them in one sentence say nothing.
const MOST: usize = 40;

/// How many words behind such a saying may say of what.
const REACH: usize = 16;

/// The sayings of a sentence.
pub(super) fn nothings(tokens: &[Token]) -> Vec<Nothing> {
    let mut found: Vec<Nothing> = Vec::new();
    for at in (0..tokens.len()).filter(|at| tokens[*at].is_any(&["không", "chưa"])) {
        let saying = SAYINGS.iter().find_map(|(words, state)| {
            let count = words.split(' ').count();
            let own = tokens.get(at..at + count)?;
            own.iter()
                .zip(words.split(' '))
                .all(|(token, word)| token.is(word))
                .then_some((count, *state))
        });
        let Some((count, state)) = saying else {
            continue;
        };
        let from = at + count;
        let behind = tokens[from..].iter().take(REACH);
        let length = behind
            .take_while(|token| !ends(token) && token.kind != TokenKind::Number)
            .count();
        let about = if length == 0 {
            before(tokens, at)
        } else {
            from..from + length
        };
        if found.len() == MOST {
            break;
        }
        found.push(Nothing {
            tokens: at..from,
            about,
            state,
        });
    }
    found
}

fn ends(token: &Token) -> bool {
    token.is_any(&[";", ".", "(", ")"])
}

/// "Điểm nóng, vụ việc phức tạp: không phát sinh".
fn before(tokens: &[Token], at: usize) -> Range<usize> {
    let from = tokens[..at].iter().rposition(ends).map_or(0, |end| end + 1);
    from.max(at.saturating_sub(REACH))..at
}
