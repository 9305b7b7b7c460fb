//! Where sentences end. Lines that were broken at a width are put together; a text without any end
//! is cut into stretches, so that work stays in proportion to the text.

use std::ops::Range;

/// The longest stretch that is read as one sentence, in bytes.
const LONGEST: usize = 3_000;

/// A line that ends before this many letters was ended by hand.
const WIDTH: usize = 50;

/// One sentence of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Its bytes, without the blanks around it.
    pub span: Range<usize>,
    /// The paragraph it is in, counted from 0.
    pub paragraph: usize,
    /// Whether it is the whole paragraph and ends without a full stop: a heading, or an entry.
    pub alone: bool,
}

/// The sentences of a text in their order.
///
/// ```
/// let text = "TP. Cần Thơ vận động 7.250 đồng. Trong đó có 3 xã.\nII. Kết quả";
/// let all = viet::prose::sentences(text);
/// let told: Vec<&str> = all.iter().map(|one| &text[one.span.clone()]).collect();
/// assert_eq!(told, ["TP. Cần Thơ vận động 7.250 đồng.", "Trong đó có 3 xã.", "II. Kết quả"]);
/// assert!(all[2].alone);
/// ```
pub fn sentences(text: &str) -> Vec<Sentence> {
    let mut found = Vec::new();
    for (paragraph, span) in paragraphs(text).into_iter().enumerate() {
        let before = found.len();
        let mut from = span.start;
        for end in ends(text, &span) {
            push(text, from..end, paragraph, &mut found);
            from = end;
        }
        push(text, from..span.end, paragraph, &mut found);
        if let [only] = &mut found[before..] {
            let ended = text[only.span.clone()].ends_with(['.', '!', '?', '…', ';', ',']);
            only.alone = !ended;
        }
    }
    found
}

/// Lines, those that were broken at a width put together.
fn paragraphs(text: &str) -> Vec<Range<usize>> {
    let wrapped = is_wrapped(text);
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut open = false;
    let mut start = 0;
    let mut length = 0;
    for line in text.split_inclusive('\n') {
        let bare = line.trim();
        let span = start..start + line.len();
        start = span.end;
        if bare.is_empty() {
            open = false;
            continue;
        }
        match found.last_mut() {
            Some(last) if open && follows(&text[last.clone()], bare, length, wrapped) => {
                last.end = span.end
            }
            _ => found.push(span),
        }
        open = true;
        length = bare.chars().count();
    }
    found
}

/// Whether the text was broken at a width: no line is long, and several are about as long as the
/// longest.
fn is_wrapped(text: &str) -> bool {
    let lengths: Vec<usize> = text
        .lines()
        .take(400)
        .map(|line| line.trim().chars().count())
        .collect();
    let told: Vec<usize> = lengths.into_iter().filter(|length| *length > 0).collect();
    let longest = told.iter().copied().max().unwrap_or(0);
    let full = told
        .iter()
        .filter(|length| **length * 4 >= longest * 3)
        .count();
    (WIDTH..=120).contains(&longest) && full >= 2
}

/// Whether a line goes on with what the line before it began.
fn follows(before: &str, line: &str, length: usize, wrapped: bool) -> bool {
    let open = !before.trim_end().ends_with(['.', '!', '?', ':', ';', '…']);
    let Some(first) = line.chars().next() else {
        return false;
    };
    let entry = is_entry(line);
    match () {
        () if !open || entry || matches!(first, '-' | '–' | '+' | '*' | '•') => false,
        () if first.is_lowercase() => true,
        () if wrapped => length >= WIDTH,
        () => first.is_ascii_digit() && length >= WIDTH,
    }
}

/// "1. ", "2) ", "a) ", "I. ", "1.2. ".
fn is_entry(line: &str) -> bool {
    let Some(word) = line.split_whitespace().next() else {
        return false;
    };
    let bare = word.trim_end_matches(['.', ')', '/']);
    let ended = bare.len() < word.len();
    let number = bare.chars().all(|c| c.is_ascii_digit() || c == '.');
    let letters = bare.chars().count() <= 4 && bare.chars().all(|c| "IVXabcdđe".contains(c));
    ended && !bare.is_empty() && bare.len() <= 8 && (number || letters)
}

/// The places behind the sentences of a paragraph, but the last.
fn ends(text: &str, span: &Range<usize>) -> Vec<usize> {
    let line = &text[span.clone()];
    let mut found = Vec::new();
    let mut from = 0;
    let mut letters = line.char_indices().peekable();
    while let Some((place, c)) = letters.next() {
        let behind = place + c.len_utf8();
        let end = matches!(c, '.' | '!' | '?' | '…') && is_end(&line[from..place], &line[behind..]);
        let long = behind - from >= LONGEST && (c.is_whitespace() || behind - from >= LONGEST * 2);
        if end || long {
            // A bracket or a quotation mark that closes belongs to the sentence.
            let closing = line[behind..]
                .chars()
                .next()
                .filter(|c| matches!(c, '”' | '"' | '»' | ')'));
            let cut = behind + closing.filter(|_| end).map_or(0, char::len_utf8);
            if closing.is_some() && end {
                letters.next();
            }
            found.push(span.start + cut);
            from = cut;
        }
    }
    found
}

/// Whether a full stop between these two ends a sentence.
fn is_end(before: &str, after: &str) -> bool {
    let mut next = after.chars();
    let first = next.next();
    let closing = first.is_some_and(|c| matches!(c, '”' | '"' | '»' | ')'));
    let rest = if closing { next.as_str() } else { after };
    if !rest.starts_with(char::is_whitespace) {
        return rest.is_empty();
    }
    let begins = rest.trim_start().chars().next();
    let small = begins.is_some_and(|c| c.is_lowercase() || matches!(c, ',' | ';' | ':'));
    !small && !is_short_form(before)
}

/// "TP", "P", "Q", "Th.S", "1", "I": what a full stop follows without an end.
fn is_short_form(before: &str) -> bool {
    let mut words = before
        .split(|c: char| c.is_whitespace() || matches!(c, '(' | '.' | ','))
        .rev();
    let last = words.next().unwrap_or("");
    let alone = words.all(str::is_empty);
    let entry = alone
        && last.len() <= 4
        && last
            .chars()
            .all(|c| c.is_ascii_digit() || "IVX".contains(c));
    let known = matches!(
        last,
        "TP" | "Tp"
            | "tp"
            | "TX"
            | "TT"
            | "P"
            | "Q"
            | "H"
            | "X"
            | "T"
            | "ThS"
            | "TS"
            | "Th"
            | "PGS"
            | "GS"
            | "BS"
            | "KS"
            | "St"
            | "Mr"
            | "No"
            | "Nxb"
    );
    entry || known
}

fn push(text: &str, span: Range<usize>, paragraph: usize, found: &mut Vec<Sentence>) {
    let told = &text[span.clone()];
    let bare = told.trim();
    let start = span.start + (told.len() - told.trim_start().len());
    if !bare.is_empty() {
        found.push(Sentence {
            span: start..start + bare.len(),
            paragraph,
            alone: false,
        });
    }
}
