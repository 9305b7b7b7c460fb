//! What a message is filled with: text and whole numbers, by name.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use ts_rs::TS;

/// The values of one message by the name they bear in it (without the `$`).
pub type Params = BTreeMap<String, Param>;

/// One value of a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(untagged)]
pub enum Param {
    /// A whole number; shown with dots between thousands in Vietnamese.
    Number(i64),
    /// Text, shown as it is.
    Text(String),
}

impl fmt::Display for Param {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Param::Number(number) => write!(out, "{number}"),
            Param::Text(text) => out.write_str(text),
        }
    }
}

impl From<&str> for Param {
    fn from(text: &str) -> Self {
        Param::Text(text.to_owned())
    }
}

impl From<String> for Param {
    fn from(text: String) -> Self {
        Param::Text(text)
    }
}

impl From<&String> for Param {
    fn from(text: &String) -> Self {
        Param::Text(text.clone())
    }
}

impl From<i64> for Param {
    fn from(number: i64) -> Self {
        Param::Number(number)
    }
}

impl From<i32> for Param {
    fn from(number: i32) -> Self {
        Param::Number(number.into())
    }
}

impl From<u32> for Param {
    fn from(number: u32) -> Self {
        Param::Number(number.into())
    }
}

impl From<usize> for Param {
    fn from(number: usize) -> Self {
        Param::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}
