//! SQL of lists of nominations: keys only.

use rusqlite::functions::FunctionFlags;
use rusqlite::params_from_iter;
use rusqlite::types::Value;
use viet::text::fold;

use super::order::{Order, Places};
use crate::Result;
use crate::awards::nomination::record::NominationQuery;
use crate::awards::nomination::stored::{territory_of, unit_bytes};
use crate::awards::subject::SubjectKind;
use crate::office::Reading;

/// The frozen line of a nomination in the decision that stands.
const LINES: &str = "LEFT JOIN award_line l ON l.nomination = n.key AND l.decision IN
    (SELECT d.key FROM decision d WHERE d.revoked_on IS NULL)";

/// The keys of a round's nominations that the query asks for.
pub(super) fn keys(
    reading: &Reading,
    round: i64,
    query: &NominationQuery,
    order: Order,
) -> Result<Vec<i64>> {
    let lines = match order.places {
        Some(places) => {
            place_units(reading, places)?;
            LINES
        }
        None => "",
    };
    let (conditions, values) = conditions(round, query);
    let sql = format!(
        "SELECT n.key, {} FROM nomination n {lines} WHERE {conditions} ORDER BY {}",
        order.nothing, order.text
    );
    let mut statement = reading.sql().prepare(&sql)?;
    let mut rows = statement.query(params_from_iter(values))?;
    let (mut keys, mut last) = (Vec::new(), Vec::new());
    while let Some(row) = rows.next()? {
        match row.get(1)? {
            true => last.push(row.get(0)?),
            false => keys.push(row.get(0)?),
        }
    }
    keys.append(&mut last);
    Ok(keys)
}

/// Which of the asked rows are still in the round.
pub(super) fn still(reading: &Reading, round: i64, asked: &[i64]) -> Result<Vec<i64>> {
    let mut statement = reading
        .sql()
        .prepare_cached("SELECT 1 FROM nomination WHERE key = ?1 AND round = ?2")?;
    let mut found = Vec::new();
    for key in asked {
        if statement.exists([*key, round])? {
            found.push(*key);
        }
    }
    Ok(found)
}

fn conditions(round: i64, query: &NominationQuery) -> (String, Vec<Value>) {
    let mut texts = vec!["n.round = ?".to_owned()];
    let mut values = vec![Value::Integer(round)];
    let words = fold(&query.text);
    if !words.is_empty() {
        let often = "n.position, n.unit_text, n.award_text";
        texts.push(format!(
            "(viet_has_often(?, {often}) OR viet_has(?, n.name, n.citation))"
        ));
        values.extend([Value::Text(words.clone()), Value::Text(words)]);
    }
    let kinds = query.kinds.iter().map(|kind| kind.code());
    one_of("n.subject_kind", kinds, &mut texts, &mut values);
    let states = query.states.iter().map(|state| state.code());
    one_of("n.state", states, &mut texts, &mut values);
    (texts.join(" AND "), values)
}

fn one_of(
    column: &str,
    codes: impl ExactSizeIterator<Item = &'static str>,
    texts: &mut Vec<String>,
    values: &mut Vec<Value>,
) {
    if codes.len() == 0 {
        return;
    }
    let holders = vec!["?"; codes.len()].join(", ");
    texts.push(format!("{column} IN ({holders})"));
    values.extend(codes.map(|code| Value::Text(code.to_owned())));
}

/// Gives this connection the function `unit_place(unit, text, kind, name)`: the bytes by which the
/// legal order places the unit of a nomination on the day.
fn place_units(reading: &Reading, places: Places) -> Result<()> {
    let places = std::sync::Mutex::new(places);
    let flags = FunctionFlags::SQLITE_UTF8;
    reading
        .sql()
        .create_scalar_function(c"unit_place", 4, flags, move |call| {
            let text = |at| call.get_raw(at).as_str().unwrap_or_default();
            let kind = SubjectKind::from_code(text(2)).unwrap_or(SubjectKind::Individual);
            let words = territory_of(text(1), kind, text(3));
            let mut places = places
                .lock()
                .unwrap_or_else(std::sync::PoisonError::into_inner);
            let place = places.place(call.get(0)?, words);
            Ok(unit_bytes(
                place,
                if place.is_some() { "" } else { text(1) },
            ))
        })?;
    Ok(())
}
