//! What a query asks for, as SQL over `registration r`.

use viet::text::fold;

use crate::Result;
use crate::models::counts::Indicator;
use crate::models::record::ModelQuery;
use crate::office::Reading;
use crate::units;

/// Conditions and the texts and numbers they compare with.
#[derive(Debug, Clone, Default)]
pub(crate) struct Conditions {
    texts: Vec<String>,
    pub(crate) values: Vec<Value>,
}

/// A value of a condition.
#[derive(Debug, Clone)]
pub(crate) enum Value {
    Text(String),
    Number(i64),
}

impl Conditions {
    pub(crate) fn add(&mut self, text: &str, values: impl IntoIterator<Item = Value>) {
        self.texts.push(text.to_owned());
        self.values.extend(values);
    }

    /// The text behind `WHERE`.
    pub(crate) fn text(&self) -> String {
        match self.texts.is_empty() {
            true => "1".to_owned(),
            false => self.texts.join(" AND "),
        }
    }

    fn one_of<'a>(&mut self, column: &str, codes: impl Iterator<Item = &'a str>) {
        let codes: Vec<Value> = codes.map(|code| Value::Text(code.to_owned())).collect();
        if !codes.is_empty() {
            let holders = vec!["?"; codes.len()].join(", ");
            self.add(&format!("{column} IN ({holders})"), codes);
        }
    }
}

pub(super) fn of(reading: &Reading, query: &ModelQuery) -> Result<Conditions> {
    let mut all = Conditions::default();
    if let Some(year) = query.year {
        all.add("r.year = ?", [Value::Number(year.into())]);
    }
    let words = fold(&query.text);
    if !words.is_empty() {
        let text = "(instr(r.words, ?) > 0 OR instr(lower(r.code), ?) > 0)";
        all.add(text, [Value::Text(words.clone()), Value::Text(words)]);
    }
    let programme = fold(&query.programme);
    if !programme.is_empty() {
        all.add("viet_has_often(?, r.programmes)", [Value::Text(programme)]);
    }
    all.one_of("r.field", query.fields.iter().map(String::as_str));
    all.one_of("r.kind", query.kinds.iter().map(|kind| kind.code()));
    all.one_of("r.state", query.states.iter().map(|state| state.code()));
    let novelties = query.novelties.iter().map(|novelty| novelty.code());
    all.one_of("r.novelty", novelties);
    levels(&mut all, query);
    if let Some(unit) = query.unit {
        let within = units::registry(reading)?.with_those_within(unit);
        let within = serde_json::to_string(&within).expect("keys are numbers");
        let text = "r.unit IN (SELECT value FROM json_each(?))";
        all.add(text, [Value::Text(within)]);
    }
    if !query.units.is_empty() {
        let units = serde_json::to_string(&query.units).expect("keys are numbers");
        let text = "coalesce(r.unit, 0) IN (SELECT value FROM json_each(?))";
        all.add(text, [Value::Text(units)]);
    }
    if query.commended {
        let text = "EXISTS (SELECT 1 FROM nomination n WHERE n.registration = r.key)";
        all.add(text, []);
    }
    if let Some(indicator) = query.indicator.as_deref().and_then(Indicator::of_code) {
        all.add(&indicator.condition(), []);
    }
    Ok(all)
}

fn levels(all: &mut Conditions, query: &ModelQuery) {
    let mut own = Conditions::default();
    own.one_of("c.level", query.levels.iter().map(|level| level.code()));
    if !query.levels.is_empty() {
        let text = format!(
            "EXISTS (SELECT 1 FROM recognition c WHERE c.registration = r.key AND {})",
            own.text()
        );
        all.add(&text, own.values);
    }
}
