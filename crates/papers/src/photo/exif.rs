//! What a camera wrote beside the dots: read once, for the day, and left out.

use chrono::NaiveDate;
use exif::{Context, DateTime, In, Reader, Tag, Value};

#[derive(Debug, Default)]
pub(super) struct Notes {
    pub(super) taken: Option<NaiveDate>,
    pub(super) had_place: bool,
}

pub(super) fn read(raw: Option<Vec<u8>>) -> Notes {
    let Some(found) = raw.and_then(|raw| Reader::new().read_raw(raw).ok()) else {
        return Notes::default();
    };
    let day = |tag| match found.get_field(tag, In::PRIMARY).map(|field| &field.value) {
        Some(Value::Ascii(texts)) => texts.first().and_then(|text| day(text)),
        _ => None,
    };
    Notes {
        taken: day(Tag::DateTimeOriginal).or_else(|| day(Tag::DateTime)),
        had_place: found
            .fields()
            .any(|field| field.tag.context() == Context::Gps),
    }
}

/// A camera whose clock was never set writes zeros.
fn day(text: &[u8]) -> Option<NaiveDate> {
    let at = DateTime::from_ascii(text).ok()?;
    NaiveDate::from_ymd_opt(at.year.into(), at.month.into(), at.day.into())
}
