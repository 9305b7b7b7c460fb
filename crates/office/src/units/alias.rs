//! Remembering that a spelling means a unit, once somebody has said so.

use viet::text::clean;

use super::{ops, table};
use crate::office::{Ctx, Office, Op};
use crate::words::{self, Params, keys};
use crate::{Code, Failure, Result};

/// Remembers that `text` means the unit `key` in this office.
///
/// # Errors
/// [`Code::FieldMissing`] for an empty text, [`Code::NoSuchRecord`] for an unknown unit.
pub fn remember_alias(office: &Office, ctx: &Ctx, text: &str, key: i64) -> Result<()> {
    let text = clean(text);
    if text.is_empty() {
        let field = words::say(words::spoken(), keys::UNITS_FIELD_SPELLING, &Params::new());
        return Err(Failure::new(Code::FieldMissing).with("field", field));
    }
    let op = Op::new(&ops::ALIAS).with("text", &text);
    office.change(ctx, op, |change| {
        let registry = table::registry(change)?;
        let unit = registry.unit(key).ok_or(Failure::new(Code::NoSuchRecord))?;
        change.note("unit", unit.name());
        table::add_spelling(change, &text, key)
    })
}
