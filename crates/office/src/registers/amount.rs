//! Numbers of registers: how they are typed, kept and shown. Words of a size ("hàng trăm tỷ đồng") are no
//! number and stay words.

use viet::number::{self, Context, Qualifier, Reading, group_thousands};

use super::describe::Kind;
use crate::reports::qualifier_word;

/// Thousandths in a whole of a quantity.
pub(crate) const THOUSAND: i64 = 1_000;
/// The largest number, in whole parts.
const MOST: i64 = 100_000_000_000_000;

/// A number of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Amount {
    /// đồng, whole things, or thousandths of a quantity.
    pub(crate) parts: i64,
    /// Exactly so many, or more, less, about.
    pub(crate) qualifier: Qualifier,
}

/// The decimals that numbers of a kind are kept with.
fn decimals(kind: Kind) -> u32 {
    match kind {
        Kind::Quantity => 3,
        _ => 0,
    }
}

impl Amount {
    /// What a person typed; none where it is no number that can be kept.
    pub(crate) fn typed(kind: Kind, text: &str) -> Option<Amount> {
        let context = Context {
            kind: match kind {
                Kind::Money => number::Kind::Money,
                _ => number::Kind::Count,
            },
            unit: match kind {
                Kind::Money => number::unit("đồng"),
                _ => None,
            },
            ..Context::default()
        };
        let context = match kind {
            Kind::Quantity => Context {
                kind: number::Kind::Unknown,
                ..context
            },
            _ => context,
        };
        let Reading::Figure(figure) = number::read(text, &context) else {
            return None;
        };
        let parts = figure.scaled(decimals(kind))?;
        (0..=MOST).contains(&parts).then_some(Amount {
            parts,
            qualifier: figure.qualifier,
        })
    }

    /// The sum of some, which is no more exact than they are.
    pub(crate) fn sum(all: &[Amount]) -> Amount {
        Amount {
            parts: all.iter().map(|amount| amount.parts).sum(),
            qualifier: crate::reports::together(all.iter().map(|amount| amount.qualifier)),
        }
    }

    /// As the file keeps it: "hơn 7000000000".
    pub(crate) fn kept(self) -> String {
        format!("{}{}", qualifier_word(self.qualifier), self.parts)
    }

    /// What the file keeps; none for words.
    pub(crate) fn of_kept(text: &str) -> Option<Amount> {
        if let Ok(parts) = text.parse() {
            let qualifier = Qualifier::Exact;
            return Some(Amount { parts, qualifier });
        }
        let all = [Qualifier::MoreThan, Qualifier::LessThan, Qualifier::About];
        all.into_iter().find_map(|qualifier| {
            let parts = text.strip_prefix(qualifier_word(qualifier))?.parse().ok()?;
            Some(Amount { parts, qualifier })
        })
    }

    /// As people read it: "hơn 7.000.000.000", "59.000", "1,5".
    pub(crate) fn shown(self, kind: Kind) -> String {
        let word = qualifier_word(self.qualifier);
        if decimals(kind) == 0 {
            return format!("{word}{}", group_thousands(self.parts));
        }
        let (whole, rest) = (self.parts / THOUSAND, self.parts % THOUSAND);
        let rest = format!("{rest:03}");
        match rest.trim_end_matches('0') {
            "" => format!("{word}{}", group_thousands(whole)),
            rest => format!("{word}{},{rest}", group_thousands(whole)),
        }
    }
}

/// Thousandths as people read them: "59.000", "1,5".
pub(crate) fn quantity_shown(parts: i64) -> String {
    let qualifier = Qualifier::Exact;
    Amount { parts, qualifier }.shown(Kind::Quantity)
}

/// Whether a text is words of a size: "hàng trăm tỷ đồng".
pub(super) fn is_size(text: &str) -> bool {
    matches!(
        number::read(text, &Context::default()),
        Reading::Magnitude(_)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_kept_as_they_were_meant() {
        let cases = [
            (Kind::Money, "hơn 7 tỉ đồng", Some("hơn 7.000.000.000")),
            (Kind::Money, "1.250.000", Some("1.250.000")),
            (Kind::Money, "hàng trăm tỷ đồng", None),
            (Kind::Quantity, "1,5", Some("1,5")),
            (Kind::Quantity, "59.000", Some("59.000")),
            (Kind::Count, "12", Some("12")),
            (Kind::Count, "-3", None),
            (Kind::Count, "mười mấy", None),
        ];
        for (kind, typed, shown) in cases {
            let amount = Amount::typed(kind, typed);
            assert_eq!(
                amount.map(|amount| amount.shown(kind)).as_deref(),
                shown,
                "{typed}"
            );
            if let Some(amount) = amount {
                assert_eq!(Amount::of_kept(&amount.kept()), Some(amount));
            }
        }
        assert_eq!(Amount::of_kept("hàng chục chuyến"), None);
    }
}
