//! An exact decimal with what was said about it.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::unit::Dimension;

/// Whether a figure is meant exactly ("hơn 7 tỉ đồng" is not 7 tỉ).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Qualifier {
    /// As it stands.
    #[default]
    #[serde(rename = "=")]
    Exact,
    /// hơn, trên
    #[serde(rename = ">")]
    MoreThan,
    /// gần, dưới
    #[serde(rename = "<")]
    LessThan,
    /// khoảng, ước
    #[serde(rename = "~")]
    About,
}

/// A decimal number in the base unit of its dimension: mantissa ÷ 10^scale, without trailing
/// zeros, so that equal figures are equal values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Figure {
    pub(super) mantissa: i128,
    pub(super) scale: u32,
    /// Exact or not.
    pub qualifier: Qualifier,
    /// What the cell, or else the column, says it measures; `None` for a plain count.
    pub dimension: Option<Dimension>,
    /// The cell itself says tỷ, triệu, đồng, kg …: the unit in the head does not apply to it.
    pub own_unit: bool,
    /// A word that is no unit of measure follows ("104 căn").
    pub counted: bool,
}

impl Figure {
    /// `mantissa` ÷ 10^`scale`, exact and without a unit.
    pub fn new(mantissa: i128, scale: u32) -> Self {
        let (mut mantissa, mut scale) = (mantissa, scale);
        while scale > 0 && mantissa % 10 == 0 {
            mantissa /= 10;
            scale -= 1;
        }
        Self {
            mantissa,
            scale,
            qualifier: Qualifier::Exact,
            dimension: None,
            own_unit: false,
            counted: false,
        }
    }

    /// The number of a spreadsheet cell, as the shortest decimal that gives that cell: 0.1 is one
    /// tenth and not the binary fraction next to it. `None` where it is no finite number or has
    /// more than 30 digits.
    pub fn from_cell(number: f64) -> Option<Self> {
        if !number.is_finite() {
            return None;
        }
        let text = number.to_string();
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
        if whole.len() + fraction.len() > 30 {
            return None;
        }
        let mantissa = format!("{whole}{fraction}").parse().ok()?;
        Some(Self::new(mantissa, fraction.len() as u32))
    }

    /// The digits without the decimal mark.
    pub fn mantissa(&self) -> i128 {
        self.mantissa
    }

    /// How many of them stand behind it.
    pub fn scale(&self) -> u32 {
        self.scale
    }

    /// Whether it is 0, which is not the same as blank.
    pub fn is_zero(&self) -> bool {
        self.mantissa == 0
    }

    /// The whole number it is, if it is one and fits.
    pub fn whole(&self) -> Option<i64> {
        self.scaled(0)
    }

    /// The whole number of 10^-`decimals` parts it is exactly: 74.77 with two decimals is 7477.
    pub fn scaled(&self, decimals: u32) -> Option<i64> {
        let missing = decimals.checked_sub(self.scale)?;
        let factor = 10i128.checked_pow(missing)?;
        i64::try_from(self.mantissa.checked_mul(factor)?).ok()
    }

    /// The figure times a whole number; `None` beyond 38 digits.
    pub fn times(self, factor: i64) -> Option<Self> {
        let mantissa = self.mantissa.checked_mul(i128::from(factor))?;
        Some(self.valued(Self::new(mantissa, self.scale)))
    }

    /// The figure with at most so many decimals, halves away from zero.
    pub fn rounded(self, decimals: u32) -> Self {
        let Some(surplus) = self.scale.checked_sub(decimals).filter(|&s| s > 0) else {
            return self;
        };
        let Some(unit) = 10i128.checked_pow(surplus) else {
            return self.valued(Self::new(0, 0));
        };
        let half = unit / 2 * self.mantissa.signum();
        let mantissa = self.mantissa.saturating_add(half) / unit;
        self.valued(Self::new(mantissa, decimals))
    }

    pub(super) fn plus(self, other: Self) -> Option<Self> {
        let scale = self.scale.max(other.scale);
        let widen = |f: Self| f.mantissa.checked_mul(10i128.checked_pow(scale - f.scale)?);
        let sum = widen(self)?.checked_add(widen(other)?)?;
        Some(self.valued(Self::new(sum, scale)))
    }

    /// This value with what is known about `self`.
    fn valued(self, value: Self) -> Self {
        Self {
            mantissa: value.mantissa,
            scale: value.scale,
            ..self
        }
    }
}

/// Plain decimal with a full stop as the decimal mark and no grouping ("-74.77"), for data; what
/// people read is grouped by the caller.
impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.mantissa.unsigned_abs().to_string();
        let scale = self.scale as usize;
        let padded = format!("{digits:0>width$}", width = scale + 1);
        let (whole, fraction) = padded.split_at(padded.len() - scale);
        let sign = if self.mantissa < 0 { "-" } else { "" };
        match fraction {
            "" => write!(f, "{sign}{whole}"),
            _ => write!(f, "{sign}{whole}.{fraction}"),
        }
    }
}
