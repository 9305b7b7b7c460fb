//! What an office may decide for itself about its calendar.

use super::fixed::Circle;
use crate::Result;
use crate::office::Reading;
use crate::settings::{Choice, setting};
use crate::words::keys;

const AHEAD: &str = "calendar.ahead";
const FIXED: &str = "calendar.fixed";

/// The choices as a form shows them.
pub(super) static ALL: &[Choice] = &[
    Choice {
        name: AHEAD,
        word: keys::CHOICE_CALENDAR_AHEAD,
        values: &[
            ("7", keys::CHOICE_CALENDAR_AHEAD_7),
            ("14", keys::CHOICE_CALENDAR_AHEAD_14),
            ("30", keys::CHOICE_CALENDAR_AHEAD_30),
        ],
        usual: "14",
    },
    Choice {
        name: FIXED,
        word: keys::CHOICE_CALENDAR_FIXED,
        values: &[
            ("all", keys::CHOICE_CALENDAR_FIXED_ALL),
            ("mass", keys::CHOICE_CALENDAR_FIXED_MASS),
            ("mobilisation", keys::CHOICE_CALENDAR_FIXED_MOBILISATION),
            ("none", keys::CHOICE_CALENDAR_FIXED_NONE),
        ],
        usual: "all",
    },
];

/// So many days before something is, the desk tells it.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn ahead(reading: &Reading) -> Result<u64> {
    let chosen = setting(reading, AHEAD)?.and_then(|text| text.parse().ok());
    Ok(chosen.unwrap_or(14))
}

/// Whose fixed days stand in the calendar.
pub(super) fn circles(reading: &Reading) -> Result<&'static [Circle]> {
    use Circle::{Mass, Mobilisation, State};
    Ok(match setting(reading, FIXED)?.as_deref() {
        Some("none") => &[],
        Some("mobilisation") => &[Mobilisation],
        Some("mass") => &[Mobilisation, Mass],
        _ => &[Mobilisation, Mass, State],
    })
}
