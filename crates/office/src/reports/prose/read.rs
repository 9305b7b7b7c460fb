//! Reads a text from its first sentence to its last and tells every figure with what is known of it.

use std::ops::Range;

use chrono::NaiveDate;
use viet::number::{Dimension, Qualifier};
use viet::prose::{Amount, Says, Sentence, Token, TokenKind, amounts, sentences, tokens};
use viet::text;

use super::candidate::{Candidate, FiguresFound, Parts};
use super::context::Context;
use super::judge::{Judged, judge, judge_nothing};
use super::none::nothings;
use super::role::{Role, role};
use super::scene::{Scene, head_end};
use crate::reports::catalogue::Indicator;

/// More candidates than a person could look at are not told.
const MOST: usize = 10_000;

/// The figures of a narrative text. The text is taken as it is: places are told in its own bytes.
/// Time is in proportion to its length; there are about 10,000 candidates at most.
#[must_use]
pub fn read(text: &str) -> FiguresFound {
    let mut reading = Reading {
        text,
        letters: Letters {
            text,
            byte: 0,
            count: 0,
        },
        context: Context::default(),
        found: FiguresFound::default(),
    };
    for sentence in sentences(text) {
        if reading.found.candidates.len() >= MOST {
            reading.found.more = true;
            break;
        }
        reading.sentence(&sentence);
    }
    let context = reading.context;
    FiguresFound {
        day: context.day,
        period: context.title_period(),
        unit: context.title_unit(),
        ..reading.found
    }
}

struct Reading<'t> {
    text: &'t str,
    letters: Letters<'t>,
    context: Context,
    found: FiguresFound,
}

/// A figure whose words are being told.
struct Figure<'a> {
    tokens: Range<usize>,
    about: String,
    judged: Judged,
    role: Role,
    state: &'static str,
    amount: Option<&'a Amount>,
}

impl Reading<'_> {
    fn sentence(&mut self, sentence: &Sentence) {
        let own = &self.text[sentence.span.clone()];
        let tokens = tokens(own, sentence.span.start);
        let amounts = amounts(&tokens);
        self.context
            .enter(sentence, own, &tokens, !amounts.is_empty());
        let place = (sentence.span.clone(), self.letters.span(&sentence.span));
        let mut earlier: Vec<Option<&'static Indicator>> = self.context.opening(&tokens);
        for (at, amount) in amounts.iter().enumerate() {
            let between = between(&tokens, &amounts, at);
            let scene = Scene::of(&tokens, amount, &between, self.context.backdrop());
            let role = role(&tokens, amount, &scene, self.context.planned());
            let judged = match role.is_of_an_indicator() {
                true => judge(&scene, amount.dimension, &earlier),
                false => None,
            };
            if role != Role::Each {
                earlier.push(judged.map(|(one, _)| one));
            }
            let figure = Figure {
                tokens: amount.tokens.clone(),
                about: self.about(&tokens, amount, &between),
                judged,
                role,
                state: state(amount),
                amount: Some(amount),
            };
            self.tell(&tokens, figure, &place);
        }
        for nothing in nothings(&tokens) {
            let scene = Scene::of_nothing(
                &tokens[nothing.about.clone()],
                self.context.backdrop().unmarked,
            );
            let counted = amounts
                .iter()
                .any(|amount| nothing.about.contains(&amount.tokens.start));
            let judged = judge_nothing(&scene).filter(|_| !counted && !self.context.planned());
            if judged.is_some() {
                let figure = Figure {
                    tokens: nothing.tokens,
                    about: self.words(&tokens[nothing.about]),
                    judged,
                    role: Role::Result,
                    state: nothing.state,
                    amount: None,
                };
                self.tell(&tokens, figure, &place);
            }
        }
        self.context.leave(earlier);
    }

    fn tell(&mut self, tokens: &[Token], figure: Figure<'_>, place: &(Range<usize>, [usize; 2])) {
        let own = &tokens[figure.tokens.clone()];
        let (Some(first), Some(last)) = (own.first(), own.last()) else {
            return;
        };
        let bytes = first.start..last.end;
        let letters = place.1[0] + self.text[place.0.start..bytes.start].chars().count();
        let raw = &self.text[bytes.clone()];
        let amount = figure.amount;
        let value = amount.and_then(|amount| match &amount.says {
            Says::Figure(figure) => Some(figure.to_string()),
            Says::Words => None,
        });
        let whole = amount.and_then(|amount| Some((value.clone()?, amount.whole?)));
        let parts = amount.and_then(|amount| amount.parts);
        let parts = parts.map(|(part, whole)| (part.to_string(), whole));
        self.found.candidates.push(Candidate {
            code: figure.judged.map(|(one, _)| one.code.clone()),
            name: figure.judged.map(|(one, _)| one.name.clone()),
            score: figure.judged.map_or(0, |(_, score)| score),
            about: figure.about,
            state: figure.state,
            value: value.clone(),
            qualifier: amount.map_or("=", |amount| sign(amount.qualifier)),
            unit_of_measure: amount.and_then(|amount| amount.dimension).map(base_unit),
            written_unit: amount.map_or(String::new(), |amount| amount.unit.clone()),
            parts: parts.or(whole).map(|(part, whole)| Parts {
                part,
                whole: whole.to_string(),
            }),
            role: figure.role,
            period: self.context.period_at(figure.tokens.start),
            unit: self.context.unit_at(figure.tokens.start),
            raw: raw.to_owned(),
            bytes: [bytes.start, bytes.end],
            letters: [letters, letters + raw.chars().count()],
            sentence: self.text[place.0.clone()].to_owned(),
            sentence_bytes: [place.0.start, place.0.end],
            sentence_letters: place.1,
        });
    }

    /// What is counted stands behind a number, what is paid before it.
    fn about(&self, tokens: &[Token], amount: &Amount, between: &Range<usize>) -> String {
        let behind = &tokens[amount.tokens.end..between.end];
        let head = &behind[..head_end(behind)];
        let before = &tokens[between.start..amount.tokens.start];
        let own = match amount.dimension {
            None if !head.is_empty() => head,
            _ if before.is_empty() => head,
            _ => before,
        };
        self.words(own)
    }

    fn words(&self, tokens: &[Token]) -> String {
        const LONGEST: usize = 24;
        let word = |token: &Token| token.kind != TokenKind::Mark;
        let from = tokens.iter().position(word).unwrap_or(tokens.len());
        let to = tokens.len().min(from + LONGEST);
        let to = tokens[..to]
            .iter()
            .rposition(word)
            .map_or(from, |last| last + 1);
        match tokens.get(from..to) {
            Some([first, .., last]) => text::clean(&self.text[first.start..last.end]),
            Some([only]) => text::clean(&self.text[only.start..only.end]),
            _ => String::new(),
        }
    }
}

/// The tokens that may speak of an amount: from the end of what the one before it counts, to the
/// next one.
fn between(tokens: &[Token], amounts: &[Amount], at: usize) -> Range<usize> {
    let own = &amounts[at];
    let next = amounts
        .get(at + 1)
        .map_or(tokens.len(), |next| next.tokens.start);
    let clause = |range: Range<usize>| {
        range
            .clone()
            .find(|place| tokens[*place].is(";"))
            .unwrap_or(range.end)
    };
    let stop = clause(own.tokens.end..next.max(own.tokens.end));
    // What stands behind the last comma before the next amount belongs to that one.
    let to = match amounts.get(at + 1) {
        Some(_) => {
            let gap = &tokens[own.tokens.end..stop];
            own.tokens.end + head_end(gap)
        }
        None => stop,
    };
    let from = match at.checked_sub(1) {
        Some(before) => {
            let end = amounts[before].tokens.end;
            let gap = &tokens[end..own.tokens.start.max(end)];
            let from = end + head_end(gap);
            // Without any comma the words between are of both.
            if from >= own.tokens.start { end } else { from }
        }
        None => 0,
    };
    let semicolon = tokens[from..own.tokens.start]
        .iter()
        .rposition(|token| token.is(";"));
    semicolon.map_or(from, |place| from + place + 1)..to.max(own.tokens.end)
}

fn state(amount: &Amount) -> &'static str {
    match &amount.says {
        Says::Words => "text",
        Says::Figure(figure) if figure.is_zero() => "zero",
        Says::Figure(_) => "value",
    }
}

fn sign(qualifier: Qualifier) -> &'static str {
    match qualifier {
        Qualifier::Exact => "=",
        Qualifier::MoreThan => ">",
        Qualifier::LessThan => "<",
        Qualifier::About => "~",
    }
}

fn base_unit(dimension: Dimension) -> &'static str {
    match dimension {
        Dimension::Money => "đồng",
        Dimension::Mass => "kg",
        Dimension::Area => "m²",
        Dimension::Length => "m",
        Dimension::Percent => "%",
    }
}

/// Counts letters along the text, each only once.
struct Letters<'t> {
    text: &'t str,
    byte: usize,
    count: usize,
}

impl Letters<'_> {
    fn span(&mut self, bytes: &Range<usize>) -> [usize; 2] {
        [self.to(bytes.start), self.to(bytes.end)]
    }

    fn to(&mut self, byte: usize) -> usize {
        self.count += self.text[self.byte..byte].chars().count();
        self.byte = byte;
        self.count
    }
}

/// The first whole date of a text, which dates it.
pub(super) fn first_day(text: &str) -> Option<NaiveDate> {
    crate::reports::period::spoken::day(text)
}
