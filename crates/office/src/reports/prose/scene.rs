//! The words around one amount, from near to far, as they are compared: small letters, tones in one
//! place, abbreviations written out, no signs and no numbers.

use std::ops::Range;
use std::rc::Rc;

use viet::prose::{Amount, Token, TokenKind};

use crate::reports::meaning::written_out;

/// How far from an amount words stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Nearness {
    /// Between the same commas.
    Tight,
    /// Between the same two amounts.
    Near,
    /// Between the same semicolons.
    Clause,
    /// In the same sentence.
    Sentence,
    /// In the heading.
    Heading,
    /// In the sentence before.
    Before,
}

impl Nearness {
    /// How sure an indicator is whose words stand there.
    pub(super) fn score(self) -> u8 {
        match self {
            Nearness::Tight => 95,
            Nearness::Near => 90,
            Nearness::Clause => 82,
            Nearness::Sentence => 78,
            Nearness::Heading => 72,
            Nearness::Before => 68,
        }
    }
}

/// The words around one amount.
#[derive(Debug, Default)]
pub(super) struct Scene {
    /// Behind the amount, to the next comma: what is counted.
    pub(super) head: String,
    /// Before the amount, from the comma before it.
    pub(super) lead: String,
    /// Both.
    pub(super) tight: String,
    near: String,
    clause: Rc<str>,
    sentence: Rc<str>,
    heading: Rc<str>,
    before: Rc<str>,
    /// Whether the sentence was typed without marks.
    pub(super) unmarked: bool,
}

/// What a whole sentence gives to each of its scenes.
#[derive(Debug, Default, Clone)]
pub(super) struct Backdrop {
    /// Its clauses between semicolons, each with its tokens.
    pub(super) clauses: Vec<(Range<usize>, Rc<str>)>,
    pub(super) sentence: Rc<str>,
    pub(super) heading: Rc<str>,
    pub(super) before: Rc<str>,
    pub(super) unmarked: bool,
}

impl Backdrop {
    /// Takes the words of the next sentence.
    pub(super) fn enter(&mut self, tokens: &[Token]) {
        self.sentence = keyed(tokens).into();
        self.clauses.clear();
        let mut from = 0;
        for at in (0..tokens.len()).filter(|at| tokens[*at].is(";")) {
            self.clauses
                .push((from..at, keyed(&tokens[from..at]).into()));
            from = at + 1;
        }
        let last = if from == 0 {
            Rc::clone(&self.sentence)
        } else {
            keyed(&tokens[from..]).into()
        };
        self.clauses.push((from..tokens.len(), last));
    }

    fn clause_at(&self, at: usize) -> Rc<str> {
        let after = self.clauses.partition_point(|(range, _)| range.end <= at);
        self.clauses
            .get(after)
            .map_or_else(Rc::default, |(_, words)| Rc::clone(words))
    }
}

/// How far words are looked at, in tokens.
const FAR: usize = 60;

impl Scene {
    /// The scene of an amount between its neighbours.
    pub(super) fn of(
        tokens: &[Token],
        amount: &Amount,
        between: &Range<usize>,
        backdrop: &Backdrop,
    ) -> Scene {
        let from = between.start.max(amount.tokens.start.saturating_sub(FAR));
        let to = between.end.min(amount.tokens.end + FAR);
        let (before, behind) = (
            &tokens[from..amount.tokens.start],
            &tokens[amount.tokens.end..to],
        );
        let lead = behind_comma(before);
        let head = &behind[..head_end(behind)];
        let joined = |one: &[Token], two: &[Token]| format!("{} {}", keyed(one), keyed(two));
        Scene {
            head: keyed(head),
            lead: keyed(lead),
            tight: joined(lead, head),
            near: joined(before, behind),
            clause: backdrop.clause_at(amount.tokens.start),
            sentence: Rc::clone(&backdrop.sentence),
            heading: Rc::clone(&backdrop.heading),
            before: Rc::clone(&backdrop.before),
            unmarked: backdrop.unmarked,
        }
    }

    /// The scene of words that say that there is none.
    pub(super) fn of_nothing(words: &[Token], unmarked: bool) -> Scene {
        Scene {
            tight: keyed(words),
            unmarked,
            ..Scene::default()
        }
    }

    /// Whether nothing that is counted follows: the end, or a word of no name.
    pub(super) fn is_bare(&self) -> bool {
        self.head.is_empty()
    }

    /// The places where words may stand, from near to far.
    pub(super) fn places(&self) -> impl Iterator<Item = (Nearness, &str)> {
        [
            (Nearness::Tight, self.tight.as_str()),
            (Nearness::Near, self.near.as_str()),
            (Nearness::Clause, &*self.clause),
            (Nearness::Sentence, &*self.sentence),
            (Nearness::Heading, &*self.heading),
            (Nearness::Before, &*self.before),
        ]
        .into_iter()
    }
}

/// The words as they are compared.
pub(super) fn keyed(tokens: &[Token]) -> String {
    let mut words = String::new();
    for token in tokens.iter().filter(|token| token.kind == TokenKind::Word) {
        for word in in_full(&token.key).split(' ') {
            if !words.is_empty() {
                words.push(' ');
            }
            words.push_str(word);
        }
    }
    words
}

/// Abbreviations of reports that no table has.
fn in_full(word: &str) -> &str {
    match word {
        "bdv" => "ban dân vận",
        "tp" => "thành phố",
        "mt" => "mặt trận",
        "đt" => "đoàn thể",
        "nn" => "nhà nước",
        "nd" => "nhân dân",
        other => written_out(other),
    }
}

/// Whether these words stand in that text as whole words.
pub(super) fn has(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(place, _)| {
        let after = &text[place + words.len()..];
        let begins = place == 0 || text[..place].ends_with(' ');
        begins && (after.is_empty() || after.starts_with(' '))
    })
}

/// Signs and words that part what is said of two amounts.
fn parts(token: &Token) -> bool {
    token.is_any(&[",", ";", ":", "(", ")", "+"]) || (token.is("-") && !token.glued)
}

fn behind_comma(before: &[Token]) -> &[Token] {
    let parted = |at: &usize| {
        let named = before[*at].is_any(&[",", "-"]) && names_go_on(&before[*at + 1..]);
        parts(&before[*at]) && !named
    };
    let comma = (0..before.len()).rev().find(parted);
    let own = comma.map_or(0, |comma| comma + 1);
    // "Số mô hình: 12": a colon right before the amount belongs to it.
    if own == before.len() && comma.is_some() {
        let less = &before[..before.len() - 1];
        let earlier = less.iter().rposition(parts).map_or(0, |comma| comma + 1);
        return &less[earlier..];
    }
    &before[own..]
}

/// Where the words end that say what is counted. A comma or a dash between two parts of one name
/// ("văn hóa – xã hội", "HĐND, các ban HĐND") does not end them.
pub(super) fn head_end(behind: &[Token]) -> usize {
    let ends = |at: &usize| {
        let token = &behind[*at];
        let named = token.is_any(&[",", "-"]) && names_go_on(&behind[*at + 1..]);
        (parts(token) && !named)
            || (*at > 0 && token.is_any(&["trị", "đạt", "với"]) && is_turn(&behind[*at..]))
    };
    (0..behind.len()).find(ends).unwrap_or(behind.len())
}

fn names_go_on(rest: &[Token]) -> bool {
    const GO_ON: &[&str] = &[
        "xã hội",
        "an ninh",
        "giám sát",
        "khảo sát",
        "các ban",
        "bồi dưỡng",
        "điển hình",
        "kiến nghị",
        "phản biện",
        "tố cáo",
        "kiện toàn",
        "tổ hội",
        "bài",
        "quyết định",
        "chất vấn",
        "đoàn thể",
        "hội viên",
    ];
    let two = keyed(&rest[..rest.len().min(2)]);
    GO_ON
        .iter()
        .any(|words| two == *words || two.split(' ').next() == Some(words))
}

/// "trị giá", "đạt tỷ lệ", "với tổng số tiền" begin what the next amount is of.
fn is_turn(rest: &[Token]) -> bool {
    let two = keyed(&rest[..rest.len().min(2)]);
    matches!(
        two.as_str(),
        "trị giá"
            | "đạt tỷ"
            | "đạt tỉ"
            | "với tổng"
            | "với số"
            | "với kinh"
            | "với trị"
            | "với giá"
            | "với hơn"
            | "với trên"
    )
}
