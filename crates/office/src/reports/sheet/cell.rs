//! One cell of figures: what it says, as a whole number of parts of the unit that is stored, with
//! its qualifier; or that it says nothing, or says it in words.

use sheets::{Cell, CellFormat, Value};
use viet::number::{self, Context, Dimension, Evidence, Kind, Qualifier, Reading, Unit};

use super::measure::Measure;

/// What a cell of figures says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// A figure.
    Value,
    /// The figure 0, which is not the same as nothing.
    Zero,
    /// "không phát sinh"
    NoneArising,
    /// Nothing, or a dash.
    Blank,
    /// Words: "hàng trăm tỷ đồng", "đang khảo sát".
    Text,
}

impl State {
    /// Its name in records.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            State::Value => "value",
            State::Zero => "zero",
            State::NoneArising => "none_arising",
            State::Blank => "blank",
            State::Text => "text",
        }
    }
}

impl State {
    /// The state of that name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<State> {
        let all = [
            State::Value,
            State::Zero,
            State::NoneArising,
            State::Blank,
            State::Text,
        ];
        all.into_iter().find(|state| state.code() == code)
    }
}

/// A figure in the unit that is stored: đồng, kg, m², percent, or what is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Figure {
    /// The digits without the decimal mark.
    pub mantissa: i64,
    /// How many of them stand behind it.
    pub decimals: u32,
    /// Exact, more than, less than, about.
    pub qualifier: Qualifier,
}

/// What a cell was read as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Read {
    pub(super) state: State,
    pub(super) figure: Option<Figure>,
    /// Words of a size: "hàng chục chuyến".
    pub(super) magnitude: bool,
}

/// What is known of a figure before its cell is looked at.
#[derive(Debug, Clone, Copy)]
pub(super) struct Expected<'m> {
    /// The unit that the row, the column or the head states.
    pub(super) measure: Option<&'m Measure>,
    pub(super) kind: Kind,
    /// What the cells of its column prove about separators.
    pub(super) evidence: Evidence,
}

/// Decimals kept: shares have two, everything else what a person may have typed.
const SHARE: u32 = 2;
const OTHER: u32 = 4;

pub(super) fn read(cell: Option<&Cell>, expected: &Expected) -> Read {
    match cell.map(|cell| (&cell.value, cell.format)) {
        None => plain(State::Blank),
        Some((Value::Number(number), format)) => {
            of_number(*number, format == CellFormat::Percent, expected)
        }
        Some((Value::Text(text), _)) => of_text(text, expected),
        Some((Value::Bool(_) | Value::Error(_) | Value::Date(_), _)) => plain(State::Text),
    }
}

fn plain(state: State) -> Read {
    Read {
        state,
        figure: None,
        magnitude: false,
    }
}

fn of_number(number: f64, percent: bool, expected: &Expected) -> Read {
    let Some(figure) = number::Figure::from_cell(number) else {
        return plain(State::Text);
    };
    // A share that was calculated and lost its format: 0,9150943396.
    let calculated = expected.kind == Kind::Percent && figure.scale() > 5 && number.abs() <= 1.0;
    let unit = stored_unit(expected).filter(|_| !percent);
    let times = match (percent || calculated, unit) {
        (true, _) => 100,
        (false, Some(unit)) => unit.multiplier,
        (false, None) => expected.measure.map_or(1, |measure| measure.times),
    };
    let share = percent || expected.kind == Kind::Percent;
    match figure.times(times) {
        Some(figure) => finished(figure, share, unit.map(|unit| unit.dimension)),
        None => plain(State::Text),
    }
}

fn of_text(text: &str, expected: &Expected) -> Read {
    let context = Context {
        kind: expected.kind,
        evidence: expected.evidence,
        unit: stored_unit(expected),
    };
    match number::read(text, &context) {
        Reading::Figure(figure) => of_figure(figure, expected),
        Reading::Ambiguous(all) => match likely(&all, expected) {
            Some(figure) => of_figure(figure, expected),
            None => plain(State::Text),
        },
        Reading::Blank => plain(State::Blank),
        Reading::NoneArising => plain(State::NoneArising),
        Reading::Magnitude(_) => Read {
            magnitude: true,
            ..plain(State::Text)
        },
        Reading::SheetError | Reading::Unreadable => plain(State::Text),
    }
}

fn of_figure(figure: number::Figure, expected: &Expected) -> Read {
    let thousands = expected.measure.map_or(1, |measure| measure.times);
    let own = figure.own_unit || figure.counted;
    let times = if own { 1 } else { thousands };
    let share = figure.dimension == Some(Dimension::Percent) || expected.kind == Kind::Percent;
    match figure.times(times) {
        Some(figure) => finished(figure, share, figure.dimension),
        None => plain(State::Text),
    }
}

/// "1,234" of a share has decimals: nothing is twelve times its whole.
fn likely(all: &[number::Figure], expected: &Expected) -> Option<number::Figure> {
    let share = expected.kind == Kind::Percent;
    let most = number::Figure::new(1000, 0);
    let small = |one: &&number::Figure| one.mantissa() < most.mantissa() * 10i128.pow(one.scale());
    share.then(|| all.iter().find(small).copied())?
}

/// Lengths stay in the unit that is stated; money, weight and land are stored in one unit.
fn stored_unit(expected: &Expected) -> Option<Unit> {
    let unit = expected.measure?.unit?;
    match unit.dimension {
        Dimension::Length => Some(Unit {
            multiplier: 1,
            ..unit
        }),
        _ => Some(unit),
    }
}

fn finished(figure: number::Figure, share: bool, dimension: Option<Dimension>) -> Read {
    let decimals = match dimension {
        _ if share => SHARE,
        Some(Dimension::Money) => 0,
        _ => OTHER,
    };
    let rounded = figure.rounded(decimals);
    let Ok(mantissa) = i64::try_from(rounded.mantissa()) else {
        return plain(State::Text);
    };
    Read {
        state: if mantissa == 0 {
            State::Zero
        } else {
            State::Value
        },
        figure: Some(Figure {
            mantissa,
            decimals: rounded.scale(),
            qualifier: figure.qualifier,
        }),
        magnitude: false,
    }
}

impl Figure {
    /// The figure as a JSON number: whole where it is whole.
    #[must_use]
    pub fn json(self) -> serde_json::Value {
        if self.decimals == 0 {
            return self.mantissa.into();
        }
        let plain = number::Figure::new(i128::from(self.mantissa), self.decimals).to_string();
        plain
            .parse::<f64>()
            .map_or(serde_json::Value::Null, serde_json::Value::from)
    }

    /// The figure in so many parts of its unit; none where it is finer.
    pub(super) fn parts(self, decimals: u32) -> Option<i128> {
        let missing = decimals.checked_sub(self.decimals)?;
        i128::from(self.mantissa).checked_mul(10i128.checked_pow(missing)?)
    }
}
