//! What each field says of one recipient, and what is different for them: for whoever adjusts one
//! certificate by hand.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::text_of_field;
use crate::Result;
use crate::awards::blank::layout::{Accommodation, accommodations};
use crate::awards::blank::{BlankField, blank_layout};
use crate::office::Reading;

/// A field of one recipient.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OwnField {
    /// The field as its layout has it.
    pub field: BlankField,
    /// What it says.
    pub text: String,
    /// What is different for this recipient; nothing where all is none.
    pub to: Accommodation,
}

/// The fields of a layout for one line of a decision.
///
/// # Errors
/// `no_such_layout`, `no_such_record`.
pub fn own_fields(
    reading: &Reading,
    decision: i64,
    line: i64,
    layout: &str,
) -> Result<Vec<OwnField>> {
    let layout = blank_layout(reading, layout)?;
    let known = accommodations(reading, decision)?;
    let fields = layout.content.fields.iter().map(|field| {
        let text = text_of_field(reading, &layout, &field.name, decision, line)?;
        let place = layout.key.map(|key| (line, key, field.name.clone()));
        Ok(OwnField {
            field: field.clone(),
            text: text.replace('\u{a0}', " "),
            to: place
                .and_then(|place| known.get(&place).cloned())
                .unwrap_or_default(),
        })
    });
    fields.collect()
}
