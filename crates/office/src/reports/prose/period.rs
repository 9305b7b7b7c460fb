//! Which period an amount is of: said in its sentence, carried on from before, or by the title.
//! What is only compared with ("so với cùng kỳ năm 2023") is no period of the amount.

use chrono::{Datelike, NaiveDate};
use viet::prose::Token;

use super::candidate::{SaidPeriod, Told};
use super::scene::{has, keyed};
use crate::reports::period::spoken::{self, Said};
use crate::reports::period::{Period, Span};

/// What a stretch of a text says of a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stretch {
    Named(Said),
    /// "từ đầu năm đến nay"
    ToDate(Option<i32>),
}

/// The periods of a sentence, each with the token that its part of the sentence begins with.
pub(super) fn stretches(tokens: &[Token]) -> Vec<(usize, Stretch)> {
    let mut found = Vec::new();
    let mut from = 0;
    for (at, token) in tokens.iter().enumerate() {
        if token.is_any(&[",", ";", "(", ")"]) {
            found.extend(stretch(&tokens[from..at]).map(|said| (from, said)));
            from = at + 1;
        }
    }
    found.extend(stretch(&tokens[from..]).map(|said| (from, said)));
    found
}

fn stretch(tokens: &[Token]) -> Option<Stretch> {
    let words = keyed(tokens);
    if !["năm", "tháng", "quý", "nay", "nam", "thang", "quy", "t"]
        .iter()
        .any(|word| has(&words, word))
    {
        return None;
    }
    let compared = tokens
        .iter()
        .position(|token| token.is("so") || token.is("cùng"))
        .unwrap_or(tokens.len());
    let own = &tokens[..compared];
    let text: Vec<&str> = own.iter().map(|token| token.key.as_str()).collect();
    let text = text.join(" ").replace(" / ", "/");
    let to_date = has(&words, "từ đầu năm") || (has(&words, "đầu năm") && has(&words, "đến nay"));
    if to_date && compared == tokens.len() {
        return Some(Stretch::ToDate(spoken::year(&text)));
    }
    let span = has(&words, "giai đoạn")
        || has(&words, "nhiệm kỳ")
        || has(&words, "kỷ niệm")
        || has(&words, "đến năm");
    let day = own.iter().any(|token| token.is("ngày"));
    let said = spoken::periods(&text).into_iter().rfind(|_| !span)?;
    (!day || said.span != Span::Since(12)).then_some(Stretch::Named(said))
}

/// The stretch that holds for an amount: the last one said before it, else the first one behind it.
pub(super) fn nearest(stretches: &[(usize, Stretch)], at: usize) -> Option<Stretch> {
    let before = stretches.iter().rfind(|(from, _)| *from <= at);
    before.or_else(|| stretches.first()).map(|(_, said)| *said)
}

/// A stretch as candidates tell it, with the year and the day of the text where it names none.
pub(super) fn said(
    stretch: Stretch,
    told: Told,
    year: Option<i32>,
    day: Option<NaiveDate>,
) -> SaidPeriod {
    match stretch {
        Stretch::Named(named) => {
            let year = named.year.or(year);
            let shown = |year| {
                Period {
                    year,
                    span: named.span,
                }
                .to_string()
            };
            let code = shown(2000);
            SaidPeriod {
                code: year.map(shown),
                span: code
                    .split_once('-')
                    .map_or(String::new(), |(_, span)| span.to_owned()),
                year,
                to: None,
                told,
            }
        }
        Stretch::ToDate(named) => {
            let year = named.or(day.map(|day| day.year())).or(year);
            SaidPeriod {
                code: None,
                span: "YTD".to_owned(),
                year,
                to: day.filter(|day| year == Some(day.year())),
                told,
            }
        }
    }
}
