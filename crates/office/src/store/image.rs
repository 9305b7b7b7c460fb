//! Values of the database as JSON and back, without loss: bytes, and text or numbers that JSON
//! cannot hold, are wrapped in an object with one name that begins with `$`.

use rusqlite::types::{Value as SqlValue, ValueRef};
use serde_json::{Number, Value, json};

/// The value as it stands in an image.
pub(crate) fn json_value(value: ValueRef<'_>) -> Value {
    match value {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(whole) => Value::from(whole),
        ValueRef::Real(real) => match Number::from_f64(real) {
            Some(number) => Value::Number(number),
            None => json!({ "$real": hex(&real.to_bits().to_be_bytes()) }),
        },
        ValueRef::Text(text) => match std::str::from_utf8(text) {
            Ok(text) => Value::from(text),
            Err(_) => json!({ "$text": hex(text) }),
        },
        ValueRef::Blob(blob) => json!({ "$blob": hex(blob) }),
    }
}

/// Appends the same as JSON text.
pub(crate) fn write_json(out: &mut String, value: ValueRef<'_>) {
    match value {
        ValueRef::Null => out.push_str("null"),
        ValueRef::Blob(blob) => {
            out.push_str("{\"$blob\":\"");
            blob.iter().for_each(|byte| push_hex(out, *byte));
            out.push_str("\"}");
        }
        value => out.push_str(&json_value(value).to_string()),
    }
}

/// The value an image holds. What no image of ours can hold is read as NULL.
pub(crate) fn sql_value(value: &Value) -> SqlValue {
    match value {
        Value::Number(number) => match number.as_i64() {
            Some(whole) => SqlValue::Integer(whole),
            None => SqlValue::Real(number.as_f64().unwrap_or_default()),
        },
        Value::String(text) => SqlValue::Text(text.clone()),
        Value::Object(wrapped) => wrapped
            .iter()
            .next()
            .map_or(SqlValue::Null, |(kind, text)| unwrapped(kind, text)),
        Value::Null | Value::Bool(_) | Value::Array(_) => SqlValue::Null,
    }
}

fn unwrapped(kind: &str, text: &Value) -> SqlValue {
    let bytes = text.as_str().and_then(unhex);
    match (kind, bytes) {
        ("$blob", Some(bytes)) => SqlValue::Blob(bytes),
        // Text that is not UTF-8 cannot be bound as text; its bytes are kept.
        ("$text", Some(bytes)) => SqlValue::Blob(bytes),
        ("$real", Some(bytes)) => <[u8; 8]>::try_from(bytes).map_or(SqlValue::Null, |bits| {
            SqlValue::Real(f64::from_bits(u64::from_be_bytes(bits)))
        }),
        _ => SqlValue::Null,
    }
}

/// Bytes in hexadecimal, as ids are shown to people and in JSON.
pub(crate) fn hex(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    bytes.iter().for_each(|byte| push_hex(&mut text, *byte));
    text
}

fn push_hex(out: &mut String, byte: u8) {
    const DIGITS: [char; 16] = [
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f',
    ];
    out.push(DIGITS[usize::from(byte >> 4)]);
    out.push(DIGITS[usize::from(byte & 15)]);
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let digits = text.as_bytes();
    if !digits.len().is_multiple_of(2) {
        return None;
    }
    digits
        .chunks(2)
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_value_comes_back_as_it_was() {
        let values = [
            SqlValue::Null,
            SqlValue::Integer(i64::MIN),
            SqlValue::Integer(1),
            SqlValue::Real(1.0),
            SqlValue::Real(0.1 + 0.2),
            SqlValue::Real(-0.0),
            SqlValue::Real(f64::INFINITY),
            SqlValue::Text("Hoà\u{0}\n\"{\"$blob\":1}".to_owned()),
            SqlValue::Text(String::new()),
            SqlValue::Blob(vec![]),
            SqlValue::Blob(vec![0, 255, 16]),
        ];
        for value in values {
            let text = json_value(ValueRef::from(&value)).to_string();
            let mut written = String::new();
            write_json(&mut written, ValueRef::from(&value));
            assert_eq!(written, text);
            let back = sql_value(&serde_json::from_str(&text).unwrap());
            assert_eq!(format!("{back:?}"), format!("{value:?}"));
        }
    }
}
