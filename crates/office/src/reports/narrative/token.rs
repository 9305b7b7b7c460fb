//! Figures that stand in running text: `{{F01}}`, `{{F01|tỷ}}`, `{{F01|tỷ|cùng kỳ}}`,
//! `{{C10|so kỳ trước}}`. They are kept as typed and filled in where the text is read.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use viet::number::{Qualifier, group_thousands};

use super::scaled::{scaled, unit_named};
use crate::reports::catalogue::Indicator;
use crate::reports::report::{Cell, derived};
use crate::reports::rules::Facts;
use crate::reports::value::{NONE_ARISING, State, amount_shown, divided};
use crate::words::{self, Key, keys};

const OPEN: &str = "{{";
const CLOSE: &str = "}}";
/// What stands where no figure was said.
const NOT_KNOWN: &str = "(chưa có số liệu)";

/// What is wrong with a figure in a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TokenFlaw {
    /// As it was typed, braces included.
    pub token: String,
    /// What is wrong, in words.
    pub text: String,
    /// Whether the text cannot be printed like this; else a figure is only not known yet.
    pub wrong: bool,
}

/// Which figure of an indicator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Which {
    This,
    Previous,
    LastYear,
    SincePrevious,
    SinceLastYear,
}

impl Which {
    /// As it is written in either language of the window.
    fn of(word: &str) -> Option<Which> {
        match viet::text::fold(word).as_str() {
            "ky nay" => Some(Which::This),
            "ky truoc" | "previous period" => Some(Which::Previous),
            "cung ky" | "cung ky nam truoc" | "year before" => Some(Which::LastYear),
            "so ky truoc" | "so voi ky truoc" | "since previous period" => {
                Some(Which::SincePrevious)
            }
            "so cung ky" | "so voi cung ky" | "since year before" => Some(Which::SinceLastYear),
            _ => None,
        }
    }
}

/// A text with its figures filled in, and what is wrong with them.
pub(super) fn filled(text: &str, facts: &Facts) -> (String, Vec<TokenFlaw>) {
    let (mut told, mut flaws, mut rest) = (String::new(), Vec::new(), text);
    while let Some(from) = rest.find(OPEN) {
        told.push_str(&rest[..from]);
        let inside = &rest[from + OPEN.len()..];
        let Some(to) = inside
            .find(CLOSE)
            .filter(|to| !inside[..*to].contains('\n'))
        else {
            let line = rest[from..].lines().next().unwrap_or_default();
            flaws.push(flaw(line, keys::REPORTS_TOKEN_UNCLOSED, true));
            told.push_str(OPEN);
            rest = inside;
            continue;
        };
        let whole = &rest[from..from + OPEN.len() + to + CLOSE.len()];
        match figure(&inside[..to], facts) {
            Ok(Some(figure)) => told.push_str(&figure),
            Ok(None) => {
                flaws.push(flaw(whole, keys::REPORTS_TOKEN_NO_FIGURE, false));
                told.push_str(NOT_KNOWN);
            }
            Err(word) => {
                flaws.push(flaw(whole, word, true));
                told.push_str(whole);
            }
        }
        rest = &inside[to + CLOSE.len()..];
    }
    told.push_str(rest);
    (told, flaws)
}

fn flaw(token: &str, word: Key, wrong: bool) -> TokenFlaw {
    TokenFlaw {
        token: token.to_owned(),
        text: words::say_with(words::spoken(), word, []),
        wrong,
    }
}

/// The codes of the indicators that a text names, each once.
pub(super) fn codes_in(text: &str) -> Vec<String> {
    let mut codes: Vec<String> = Vec::new();
    for part in text.split(OPEN).skip(1) {
        let Some((inside, _)) = part.split_once(CLOSE) else {
            continue;
        };
        let code = inside
            .split('|')
            .next()
            .unwrap_or_default()
            .trim()
            .to_uppercase();
        if !code.is_empty() && !codes.contains(&code) {
            codes.push(code);
        }
    }
    codes
}

/// What stands for a token; none where no figure was said.
fn figure(inside: &str, facts: &Facts) -> Result<Option<String>, Key> {
    let mut parts = inside.split('|').map(str::trim);
    let code = parts.next().unwrap_or_default().to_uppercase();
    let (key, one) = facts
        .known
        .of_code(&code)
        .ok_or(keys::REPORTS_TOKEN_UNKNOWN)?;
    let (mut which, mut unit) = (Which::This, None);
    for word in parts {
        match (Which::of(word), unit_named(one, word)) {
            (Some(named), _) => which = named,
            (None, Some(named)) => unit = Some(named),
            (None, None) => return Err(keys::REPORTS_TOKEN_WORD),
        }
    }
    let none = HashMap::new();
    let previous = facts.previous.as_ref().map_or(&none, |(_, cells)| cells);
    let told = |cells: &HashMap<i64, Cell>| cells.get(&key).and_then(|cell| said(cell, one, unit));
    let since = |cells: &HashMap<i64, Cell>| {
        let amount = |cells: &HashMap<i64, Cell>| cells.get(&key)?.value.amount;
        Some(changed(amount(&facts.cells)?, amount(cells)?, one, unit))
    };
    Ok(match which {
        Which::This => told(&facts.cells).or_else(|| derived(facts, key, one)),
        Which::Previous => told(previous),
        Which::LastYear => told(&facts.last_year),
        Which::SincePrevious => since(previous),
        Which::SinceLastYear => since(&facts.last_year),
    })
}

fn said(cell: &Cell, one: &Indicator, unit: Option<(&str, i64)>) -> Option<String> {
    let value = &cell.value;
    match (value.state, value.amount) {
        (State::Blank, _) => None,
        (State::NoneArising, _) => Some(NONE_ARISING.to_owned()),
        (_, None) => Some(value.raw.clone()),
        (_, Some(amount)) => Some(match unit {
            Some(unit) => scaled(amount, value.qualifier, one.decimals(), unit),
            None => with_measure(value.shown(one), one),
        }),
    }
}

/// Money, weight, land and shares bear their unit; of what is counted the sentence says it.
fn with_measure(figure: String, one: &Indicator) -> String {
    match one.unit.as_str() {
        "%" => match figure.split_once(" (") {
            Some((share, parts)) => format!("{share}% ({parts}"),
            None => format!("{figure}%"),
        },
        unit @ ("đồng" | "kg" | "m²" | "ha" | "km" | "m") => format!("{figure} {unit}"),
        _ => figure,
    }
}

/// "tăng 12 (8,5%)"; shares change by points.
fn changed(now: i64, before: i64, one: &Indicator, unit: Option<(&str, i64)>) -> String {
    let change = now - before;
    let way = match change.signum() {
        1 => "tăng",
        -1 => "giảm",
        _ => return "không thay đổi".to_owned(),
    };
    let amount = match unit {
        Some(unit) => scaled(change.abs(), Qualifier::Exact, one.decimals(), unit),
        None if one.is_share() => format!("{} điểm phần trăm", amount_shown(change.abs(), one)),
        None => with_measure(amount_shown(change.abs(), one), one),
    };
    if one.is_share() || before == 0 {
        return format!("{way} {amount}");
    }
    let tenths = divided(i128::from(change.abs()) * 1000, i128::from(before.abs()));
    let tenths = i64::try_from(tenths).unwrap_or(i64::MAX);
    format!(
        "{way} {amount} ({},{}%)",
        group_thousands(tenths / 10),
        tenths % 10
    )
}
