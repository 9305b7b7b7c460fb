//! Refusing a layout that could not be printed, before it is kept.

use std::collections::HashSet;

use viet::text::clean;

use super::{Accommodation, BlankContent, BlankField, BlankLayout};
use crate::awards::blank::print::Pattern;
use crate::awards::round::required;
use crate::words::keys;
use crate::{Code, Failure, Result};

/// Fields of a layout, letters of a name and of a pattern at most.
const FIELDS: usize = 60;
const NAME: usize = 120;
const PATTERN: usize = 1_000;

/// The layout with its texts cleaned.
///
/// # Errors
/// `field_missing` without a name; `blank_field` for a field that cannot be; `blank_token` for a
/// token that there is not; `blank_size` for a paper that no printer takes.
pub(super) fn checked(layout: &BlankLayout) -> Result<BlankLayout> {
    let name = clean(&layout.name);
    required(&name, keys::BLANKS_FIELD_NAME)?;
    if name.chars().count() > NAME || layout.content.fields.len() > FIELDS {
        return Err(odd("name"));
    }
    let mut names = HashSet::new();
    let mut content = layout.content.clone();
    for field in &mut content.fields {
        field.name = clean(&field.name);
        let usable = !field.name.is_empty()
            && field.name.chars().count() <= NAME
            && field.pattern.chars().count() <= PATTERN
            && names.insert(field.name.clone());
        if !usable {
            return Err(odd(&field.name));
        }
        Pattern::read(&field.pattern).map_err(|failure| failure.with("field", &field.name))?;
    }
    probe(&content)?;
    Ok(BlankLayout {
        name,
        content,
        ..layout.clone()
    })
}

/// Whether the page maker would take paper and fields: it is asked with one card of them.
fn probe(content: &BlankContent) -> Result<()> {
    let fields = content.fields.iter().map(|field| as_card_field(field, "x"));
    let card = papers::Card {
        fields: fields.collect(),
        strokes: Vec::new(),
    };
    let cards = papers::Cards {
        title: String::new(),
        font: papers::BUILT_IN.to_owned(),
        created: chrono::NaiveDate::default(),
        sheet: content.paper.sheet(),
        offset_mm: (0.0, 0.0),
        cards: vec![card],
    };
    papers::fit(cards).map_err(crate::print::refused)?;
    Ok(())
}

/// A field with its text, as the page maker takes it.
pub(in crate::awards::blank) fn as_card_field(field: &BlankField, text: &str) -> papers::CardField {
    use super::{BlankRise, BlankSide};
    papers::CardField {
        name: field.name.clone(),
        x_mm: field.x_mm,
        y_mm: field.y_mm,
        width_mm: field.width_mm,
        height_mm: field.height_mm,
        align: match field.align {
            BlankSide::Left => papers::Align::Left,
            BlankSide::Center => papers::Align::Center,
            BlankSide::Right => papers::Align::Right,
        },
        rise: match field.rise {
            BlankRise::Top => papers::Rise::Top,
            BlankRise::Middle => papers::Rise::Middle,
            BlankRise::Bottom => papers::Rise::Bottom,
        },
        size_pt: field.size_pt,
        line_spacing: field.line_spacing,
        bold: field.bold,
        italic: field.italic,
        caps: field.caps,
        text: text.to_owned(),
    }
}

/// The field as one recipient needs it.
pub(in crate::awards::blank) fn accommodated(field: &BlankField, to: &Accommodation) -> BlankField {
    BlankField {
        x_mm: to.x_mm.unwrap_or(field.x_mm),
        y_mm: to.y_mm.unwrap_or(field.y_mm),
        width_mm: to.width_mm.unwrap_or(field.width_mm),
        height_mm: to.height_mm.or(field.height_mm),
        size_pt: to.size_pt.unwrap_or(field.size_pt),
        ..field.clone()
    }
}

/// Refuses measures that cannot be.
pub(super) fn check_accommodation(
    layout: &BlankLayout,
    field: &str,
    to: &Accommodation,
) -> Result<()> {
    let known = layout.content.fields.iter().find(|own| own.name == field);
    let Some(own) = known else {
        return Err(Failure::new(Code::NoSuchField).with("field", field));
    };
    probe(&BlankContent {
        fields: vec![accommodated(own, to)],
        ..layout.content.clone()
    })
}

fn odd(field: &str) -> Failure {
    Failure::new(Code::BlankField).with("field", field)
}
