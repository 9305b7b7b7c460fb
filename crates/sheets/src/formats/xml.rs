//! What the readers of XML parts share: attributes by their local name, entities, and what an
//! error of the parser means.

use std::borrow::Cow;

use quick_xml::XmlVersion;
use quick_xml::events::{BytesRef, BytesStart};

use crate::refusal::{Refusal, RefusalCode};

/// The value of an attribute, whatever its prefix; none if there is none, or it is broken.
pub(super) fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut attributes = start.attributes();
    let mut sound = attributes.with_checks(false).flatten();
    let own = sound.find(|own| own.key.local_name().as_ref() == name)?;
    let value: Cow<'_, str> = own.normalized_value(XmlVersion::Implicit1_0).ok()?;
    Some(value.into_owned())
}

/// What an entity stands for. Unknown ones cannot be declared here, so they stay as they are.
pub(super) fn letter(entity: &BytesRef<'_>) -> String {
    if let Ok(Some(letter)) = entity.resolve_char_ref() {
        return letter.to_string();
    }
    let name = entity.xml10_content();
    match quick_xml::escape::resolve_predefined_entity(&name) {
        Some(text) => text.to_owned(),
        None => format!("&{name};"),
    }
}

/// What an error in this part means.
pub(super) fn broken(part: &str, error: &quick_xml::Error) -> Refusal {
    let code = match error {
        quick_xml::Error::Io(_) | quick_xml::Error::Syntax(_) => RefusalCode::Truncated,
        _ => RefusalCode::Damaged,
    };
    Refusal::new(code, format!("{part}: {error}"))
}
