//! One figure of a report: a number of whole parts of its indicator's unit, or one of the states
//! that are no number. 0, "không phát sinh" and "chưa có số liệu" are three things; what was typed
//! is kept, and what cannot be read as a figure stays as text and is never added up.

use viet::number::{self, Context, Kind, Qualifier, Reading, group_thousands};
use viet::text::{clean, compare_key};

pub use super::sheet::State;

use super::catalogue::Indicator;

/// The most letters of a figure.
pub(super) const LONGEST: usize = 500;

/// The largest figure, in whole parts: a hundred million million.
const MOST: i64 = 100_000_000_000_000;

/// What is wrong with what was typed; the figure stays text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ValueFlaw {
    /// Words where a figure belongs.
    Words,
    /// Words of a size: "hàng trăm tỷ đồng". No mistake, but no figure either.
    Magnitude,
    /// A part of something that is counted in whole things.
    NotWhole,
    /// More than one number fits: "1 tỷ 250".
    Ambiguous,
    /// A share of nothing: "5/0".
    NothingBelow,
    /// Larger than any figure is.
    TooLarge,
}

impl ValueFlaw {
    const ALL: [(ValueFlaw, &'static str); 6] = [
        (ValueFlaw::Words, "words"),
        (ValueFlaw::Magnitude, "magnitude"),
        (ValueFlaw::NotWhole, "not_whole"),
        (ValueFlaw::Ambiguous, "ambiguous"),
        (ValueFlaw::NothingBelow, "nothing_below"),
        (ValueFlaw::TooLarge, "too_large"),
    ];

    /// The code as the file keeps it.
    #[must_use]
    pub fn code(self) -> &'static str {
        let found = Self::ALL.iter().find(|(flaw, _)| *flaw == self);
        found.map_or("", |(_, code)| code)
    }

    /// The flaw of that code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<ValueFlaw> {
        let found = Self::ALL.iter().find(|(_, known)| *known == code);
        found.map(|(flaw, _)| *flaw)
    }
}

/// One figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Value {
    /// What it says.
    pub state: State,
    /// Whole parts of the indicator's unit ([`Indicator::decimals`]), for a figure or 0.
    pub amount: Option<i64>,
    /// Exact, more than, less than, about.
    pub qualifier: Qualifier,
    /// Of a share that is told by its parts: above the line and below it, as they are.
    pub parts: Option<(i64, i64)>,
    /// What was typed.
    pub raw: String,
    /// Why it is text.
    pub flaw: Option<ValueFlaw>,
}

/// "=", ">", "<", "~".
#[must_use]
pub fn qualifier_code(qualifier: Qualifier) -> &'static str {
    match qualifier {
        Qualifier::Exact => "=",
        Qualifier::MoreThan => ">",
        Qualifier::LessThan => "<",
        Qualifier::About => "~",
    }
}

/// The qualifier of that code.
#[must_use]
pub fn qualifier_of(code: &str) -> Qualifier {
    match code {
        ">" => Qualifier::MoreThan,
        "<" => Qualifier::LessThan,
        "~" => Qualifier::About,
        _ => Qualifier::Exact,
    }
}

impl Value {
    /// A figure that was worked out.
    #[must_use]
    pub fn of_amount(amount: i64) -> Value {
        let state = if amount == 0 {
            State::Zero
        } else {
            State::Value
        };
        Value {
            state,
            amount: Some(amount),
            qualifier: Qualifier::Exact,
            parts: None,
            raw: String::new(),
            flaw: None,
        }
    }

    fn plain(state: State, raw: &str) -> Value {
        Value {
            state,
            amount: None,
            qualifier: Qualifier::Exact,
            parts: None,
            raw: raw.to_owned(),
            flaw: None,
        }
    }

    pub(super) fn of_text(raw: &str, flaw: ValueFlaw) -> Value {
        Value {
            flaw: Some(flaw),
            ..Value::plain(State::Text, raw)
        }
    }

    /// "không phát sinh"
    #[must_use]
    pub fn none_arising(raw: &str) -> Value {
        Value::plain(State::NoneArising, raw)
    }

    /// "chưa có số liệu": somebody said that there is no figure yet.
    #[must_use]
    pub fn blank(raw: &str) -> Value {
        Value::plain(State::Blank, raw)
    }

    /// A share by its parts, rounded half away from zero to the decimals of its indicator.
    #[must_use]
    pub fn of_parts(part: i64, whole: i64, one: &Indicator, raw: &str) -> Value {
        match share(i128::from(part), i128::from(whole), one.decimals()) {
            Some(amount) => Value {
                parts: Some((part, whole)),
                raw: raw.to_owned(),
                ..Value::of_amount(amount)
            },
            None => Value {
                parts: Some((part, whole)),
                flaw: Some(ValueFlaw::NothingBelow),
                ..Value::plain(State::Blank, raw)
            },
        }
    }

    /// Reads what was typed for an indicator; none for nothing.
    #[must_use]
    pub fn read(typed: &str, one: &Indicator) -> Option<Value> {
        let raw = clean(typed);
        if raw.is_empty() {
            return None;
        }
        if is_not_known_yet(&raw) {
            return Some(Value::blank(&raw));
        }
        if let Some((part, whole)) = one.is_share().then(|| fraction(&raw)).flatten() {
            return Some(Value::of_parts(part, whole, one, &raw));
        }
        let context = Context {
            kind: kind_of(one),
            unit: number::unit(&one.unit),
            ..Context::default()
        };
        Some(match number::read(&raw, &context) {
            Reading::Figure(figure) => of_figure(&figure, one, &raw),
            Reading::Blank => Value::blank(&raw),
            Reading::NoneArising => Value::none_arising(&raw),
            Reading::Magnitude(_) => Value::of_text(&raw, ValueFlaw::Magnitude),
            Reading::Ambiguous(_) => Value::of_text(&raw, ValueFlaw::Ambiguous),
            Reading::SheetError | Reading::Unreadable => Value::of_text(&raw, ValueFlaw::Words),
        })
    }

    /// The figure as people read it: "hơn 7.000.000.000", "74,77", "không phát sinh". A share told
    /// by its parts shows them.
    #[must_use]
    pub fn shown(&self, one: &Indicator) -> String {
        let Some(amount) = self.amount else {
            return match self.state {
                State::NoneArising => NONE_ARISING.to_owned(),
                State::Blank => self.raw.clone(),
                _ => self.raw.clone(),
            };
        };
        let figure = amount_shown(amount, one);
        let word = qualifier_word(self.qualifier);
        match self.parts {
            Some((part, whole)) => format!(
                "{word}{figure} ({}/{})",
                group_thousands(part),
                group_thousands(whole)
            ),
            None => format!("{word}{figure}"),
        }
    }

    /// Whether two say the same, however they were typed.
    #[must_use]
    pub fn says_same(&self, other: &Value) -> bool {
        let texts = match self.state {
            State::Text => compare_key(&self.raw) == compare_key(&other.raw),
            _ => true,
        };
        self.state == other.state
            && self.amount == other.amount
            && self.qualifier == other.qualifier
            && self.parts == other.parts
            && texts
    }
}

/// How papers and screens write it.
pub const NONE_ARISING: &str = "không phát sinh";

/// "hơn " and the like; empty for an exact figure.
#[must_use]
pub fn qualifier_word(qualifier: Qualifier) -> &'static str {
    match qualifier {
        Qualifier::Exact => "",
        Qualifier::MoreThan => "hơn ",
        Qualifier::LessThan => "gần ",
        Qualifier::About => "khoảng ",
    }
}

/// Whole parts of an indicator's unit as people read them: full stops between thousands, a decimal
/// comma, no zeros at the end.
#[must_use]
pub fn amount_shown(amount: i64, one: &Indicator) -> String {
    let wanted = one.shown_decimals();
    let rounded = divided(
        i128::from(amount),
        10_i128.pow(one.decimals().saturating_sub(wanted)),
    );
    let scale = 10_i128.pow(wanted);
    let (whole, rest) = (rounded.abs() / scale, rounded.abs() % scale);
    let sign = if rounded < 0 { "-" } else { "" };
    let whole = group_thousands(i64::try_from(whole).unwrap_or(i64::MAX));
    let rest = format!("{rest:0width$}", width = wanted as usize);
    match rest.trim_end_matches('0') {
        "" => format!("{sign}{whole}"),
        _ if wanted == 0 => format!("{sign}{whole}"),
        rest => format!("{sign}{whole},{rest}"),
    }
}

/// `part` of `whole` in percent with so many decimals, half away from zero; none of nothing.
#[must_use]
pub fn share(part: i128, whole: i128, decimals: u32) -> Option<i64> {
    if whole == 0 {
        return None;
    }
    let scaled = part.checked_mul(100)?.checked_mul(10_i128.pow(decimals))?;
    i64::try_from(divided(scaled, whole)).ok()
}

/// A quotient, half away from zero.
pub(super) fn divided(part: i128, whole: i128) -> i128 {
    let (quotient, rest) = (part / whole, part % whole);
    match rest.abs() * 2 >= whole.abs() {
        true if (part < 0) == (whole < 0) => quotient + 1,
        true => quotient - 1,
        false => quotient,
    }
}

fn kind_of(one: &Indicator) -> Kind {
    match one.unit.as_str() {
        "đồng" => Kind::Money,
        "%" => Kind::Percent,
        _ if one.decimals() == 0 => Kind::Count,
        _ => Kind::Unknown,
    }
}

/// A figure of base units (kg, m², m, đồng) in the unit of its indicator, which an office may have
/// chosen larger: tấn, ha, km.
fn in_unit(figure: number::Figure, one: &Indicator) -> number::Figure {
    let times = number::unit(&one.unit).map_or(1, |unit| unit.multiplier);
    let tens = times.ilog10();
    match times > 1 && 10_i64.pow(tens) == times {
        true => {
            let tens = figure.scale() + tens;
            let mut moved = number::Figure::new(figure.mantissa(), tens);
            moved.qualifier = figure.qualifier;
            moved
        }
        false => figure,
    }
}

fn of_figure(figure: &number::Figure, one: &Indicator, raw: &str) -> Value {
    let figure = &in_unit(*figure, one);
    match figure.scaled(one.decimals()) {
        Some(amount) if amount.abs() > MOST => Value::of_text(raw, ValueFlaw::TooLarge),
        Some(amount) => Value {
            qualifier: figure.qualifier,
            raw: raw.to_owned(),
            ..Value::of_amount(amount)
        },
        // A share is rounded to what is kept of it; a half of a thing that is counted is a slip.
        None if one.is_share() => match figure.rounded(one.decimals()).scaled(one.decimals()) {
            Some(amount) => Value {
                qualifier: figure.qualifier,
                raw: raw.to_owned(),
                ..Value::of_amount(amount)
            },
            None => Value::of_text(raw, ValueFlaw::TooLarge),
        },
        None if figure.whole().is_none() && figure.rounded(0).whole().is_some() => {
            Value::of_text(raw, ValueFlaw::NotWhole)
        }
        None => Value::of_text(raw, ValueFlaw::TooLarge),
    }
}

/// "chưa có", "chưa có số liệu", "chưa thống kê".
fn is_not_known_yet(raw: &str) -> bool {
    let key = viet::text::fold(raw);
    [
        "chua co",
        "chua thong ke",
        "chua tong hop",
        "khong co so lieu",
    ]
    .iter()
    .any(|start| key.starts_with(start))
}

/// "190/200", also after the share itself: "95 % (190/200)".
fn fraction(raw: &str) -> Option<(i64, i64)> {
    let inner = match (raw.find('('), raw.rfind(')')) {
        (Some(from), Some(to)) if from < to => &raw[from + 1..to],
        _ => raw,
    };
    let (part, whole) = inner.split_once('/')?;
    let counted = |text: &str| {
        let context = Context {
            kind: Kind::Count,
            ..Context::default()
        };
        match number::read(text, &context) {
            Reading::Figure(figure) => figure.whole().filter(|whole| *whole >= 0),
            _ => None,
        }
    };
    Some((counted(part)?, counted(whole)?))
}

#[cfg(test)]
mod tests;
