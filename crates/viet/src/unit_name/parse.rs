//! Taking a written unit apart at the words for kinds of territory.

use super::kinds::{BODY_BEGINNINGS, BODY_WORDS, KIND_WORDS, KindWord, UnitHint};
use super::{Body, UnitPart, UnitPhrase};
use crate::{letter, text};

/// Takes a unit apart. "Ban Dân vận Quận ủy Ninh Kiều" gives the body "Ban Dân vận Quận ủy" and
/// the part Ninh Kiều (quận); text without any word for a kind is one part without a hint.
///
/// ```
/// let phrase = viet::unit_name::parse("P. Xuân Khánh, Q. Ninh Kiều");
/// let names: Vec<_> = phrase.parts.iter().map(|part| part.name.as_str()).collect();
/// assert_eq!(names, ["Xuân Khánh", "Ninh Kiều"]);
/// ```
pub fn parse(raw: &str) -> UnitPhrase {
    let clean = text::clean(raw);
    let unmarked = text::fold(&clean) == clean.to_lowercase();
    let mut phrase = UnitPhrase::default();
    for piece in pieces(&clean) {
        push_piece(&mut phrase, &words(piece), unmarked);
    }
    if let Some(body) = &mut phrase.body {
        body.hint = body.hint.or_else(|| body_hint(&body.words));
        if phrase.parts.is_empty() {
            phrase.parts.push(part(None, body.words.clone()));
            phrase.body = None;
        }
    }
    phrase
}

/// Apart at commas, semicolons, brackets and dashes between blanks.
fn pieces(clean: &str) -> impl Iterator<Item = &str> {
    clean
        .split([',', ';', '(', ')'])
        .flat_map(|piece| piece.split(" - "))
        .flat_map(|piece| piece.split(" – "))
        .map(str::trim)
        .filter(|piece| piece.contains(char::is_alphanumeric))
}

/// One word with its key, and whether a full stop or a number glued to it marks it as short for
/// something.
struct Word<'a> {
    typed: &'a str,
    key: String,
    marked_short: bool,
}

fn words(piece: &str) -> Vec<Word<'_>> {
    let mut found = Vec::new();
    for chunk in piece.split(' ') {
        let mut dotted = chunk.split('.').peekable();
        while let Some(typed) = dotted.next() {
            push_word(&mut found, typed, dotted.peek().is_some());
        }
    }
    found
}

fn push_word<'a>(found: &mut Vec<Word<'a>>, typed: &'a str, before_dot: bool) {
    let typed = typed.trim_matches(|c: char| !c.is_alphanumeric());
    let digits = typed.find(|c: char| c.is_ascii_digit());
    match digits.filter(|&at| is_short_kind(&typed[..at])) {
        Some(at) => {
            found.push(word(&typed[..at], true));
            found.push(word(&typed[at..], false));
        }
        None if typed.is_empty() => {}
        None => found.push(word(typed, before_dot)),
    }
}

fn word(typed: &str, marked_short: bool) -> Word<'_> {
    Word {
        typed,
        key: text::compare_key(typed),
        marked_short,
    }
}

fn is_short_kind(letters: &str) -> bool {
    let key = letters.to_lowercase();
    KIND_WORDS
        .iter()
        .any(|k| k.short && k.words == [key.as_str()])
}

/// Cuts one piece at its kinds: what stands before the first is the body, each kind takes the
/// words up to the next.
fn push_piece(phrase: &mut UnitPhrase, words: &[Word], unmarked: bool) {
    let mut at = 0;
    let mut start = 0;
    let mut open: Option<&KindWord> = None;
    while at < words.len() {
        match kind_at(words, at, unmarked) {
            Some(kind) => {
                close(phrase, open, &words[start..at]);
                let end = at + kind.words.len();
                if let Some(body) = kind.body {
                    push_body(phrase, &words[at..end], Some(body));
                }
                (open, at, start) = (Some(kind), end, end);
            }
            None => at += 1,
        }
    }
    match open {
        None => push_bare(phrase, words),
        open => close(phrase, open, &words[start..]),
    }
}

fn close(phrase: &mut UnitPhrase, kind: Option<&KindWord>, words: &[Word]) {
    match kind {
        _ if words.is_empty() => {}
        None => push_body(phrase, words, None),
        Some(kind) => phrase.parts.push(part(Some(kind.kind), typed(words))),
    }
}

/// No entry of `BODY_WORDS` has more words.
const LONGEST_BODY: usize = 8;

/// A piece without a kind: a known organisation's words come off its front.
fn push_bare(phrase: &mut UnitPhrase, words: &[Word]) {
    let most = words.len().min(LONGEST_BODY);
    let known = (1..=most).rev().find_map(|length| {
        let key = key(&words[..length]);
        let (_, hint) = BODY_WORDS.iter().find(|(body, _)| *body == key)?;
        Some((length, *hint))
    });
    let (length, hint) = known.unwrap_or((0, UnitHint::Party));
    if length > 0 {
        push_body(phrase, &words[..length], Some(hint));
    }
    if length < words.len() {
        phrase.parts.push(part(None, typed(&words[length..])));
    }
}

fn push_body(phrase: &mut UnitPhrase, words: &[Word], hint: Option<UnitHint>) {
    let added = typed(words);
    match &mut phrase.body {
        None => {
            let hint = body_hint(&added).or(hint);
            phrase.body = Some(Body { hint, words: added });
        }
        Some(body) => {
            body.words.push(' ');
            body.words.push_str(&added);
            body.hint = body.hint.or(hint);
        }
    }
}

fn body_hint(words: &str) -> Option<UnitHint> {
    let key = text::compare_key(words);
    let known = BODY_WORDS.iter().chain(BODY_BEGINNINGS);
    let begins = |body: &str| {
        key.strip_prefix(body)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    };
    known
        .into_iter()
        .find(|(body, _)| begins(body))
        .map(|&(_, hint)| hint)
}

/// The kind whose words stand there, with something behind them to name.
fn kind_at(words: &[Word], at: usize, unmarked: bool) -> Option<&'static KindWord> {
    let here = &words[at..];
    let kind = KIND_WORDS.iter().find(|kind| {
        here.len() > kind.words.len()
            && kind
                .words
                .iter()
                .zip(here)
                .all(|(kind, word)| same(kind, word, unmarked))
    })?;
    let sure = match kind.short {
        true => at == 0 || here[0].marked_short || is_capital(here[0].typed),
        false => !is_part_of_other_word(words, at),
    };
    sure.then_some(kind)
}

fn same(kind: &str, word: &Word, unmarked: bool) -> bool {
    let plain = || kind.chars().map(letter::without_marks);
    word.key == kind || (unmarked && word.key.chars().eq(plain()))
}

fn is_capital(typed: &str) -> bool {
    typed.chars().all(char::is_uppercase)
}

/// "xã hội", "hợp tác xã", "đường tỉnh 918", "tỉnh lộ" name no territory.
fn is_part_of_other_word(words: &[Word], at: usize) -> bool {
    let key_at = |index: Option<usize>| index.and_then(|i| words.get(i)).map(|w| w.key.as_str());
    let before = key_at(at.checked_sub(1));
    let after = key_at(Some(at + 1));
    matches!(before, Some("tác" | "đường" | "liên")) || matches!(after, Some("hội" | "viên" | "lộ"))
}

fn part(hint: Option<UnitHint>, name: String) -> UnitPart {
    let key = unified_numbers(&name);
    let folded = text::fold(&key);
    UnitPart {
        hint,
        name,
        key,
        folded,
    }
}

/// The name's key with a Roman number at its end as an Arabic one and no leading zeros.
fn unified_numbers(name: &str) -> String {
    let last = name.rsplit(' ').next().unwrap_or_default();
    let key = text::compare_key(name);
    let number = match roman(last) {
        Some(number) => Some(number),
        None => last.parse().ok(),
    };
    match (number, key.rsplit_once(' ')) {
        (None, _) => key,
        (Some(number), None) => number.to_string(),
        (Some(number), Some((before, _))) => format!("{before} {number}"),
    }
}

/// A Roman number up to 39 in capitals; larger ones would need letters that end names ("C", "D").
fn roman(word: &str) -> Option<u32> {
    let tens = word.bytes().take_while(|&b| b == b'X').count();
    let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
    let one = ones.iter().position(|&one| one == &word[tens..])?;
    (tens <= 3 && tens + one > 0).then_some((tens * 10 + one) as u32)
}

fn typed(words: &[Word]) -> String {
    words.iter().map(|w| w.typed).collect::<Vec<_>>().join(" ")
}

fn key(words: &[Word]) -> String {
    words
        .iter()
        .map(|w| w.key.as_str())
        .collect::<Vec<_>>()
        .join(" ")
}
