//! Refusing measures that no paper has, before anything is worked out of them.

use super::{CardField, CardSheet, Cards, LARGEST_OFFSET_MM};
use crate::PaperError;

/// A stamp at the smallest, a poster at the largest.
const SMALLEST_MM: f64 = 20.0;
const LARGEST_MM: f64 = 1300.0;

/// Sizes that somebody could mean, in points.
const SIZES_PT: std::ops::RangeInclusive<f64> = 4.0..=300.0;

/// Rounding of millimetres that is nobody's mistake.
const SLACK_MM: f64 = 0.01;

pub(super) fn check(cards: &Cards) -> Result<(), PaperError> {
    sheet(&cards.sheet)?;
    offset(cards.offset_mm)?;
    if cards.cards.is_empty() {
        return Err(PaperError::NoCards);
    }
    cards
        .cards
        .iter()
        .flat_map(|card| &card.fields)
        .try_for_each(field)
}

fn sheet(sheet: &CardSheet) -> Result<(), PaperError> {
    let sizes = [sheet.size_mm, sheet.card_mm];
    for (width_mm, height_mm) in sizes {
        let right = |size: f64| (SMALLEST_MM..=LARGEST_MM).contains(&size);
        if !right(width_mm) || !right(height_mm) {
            return Err(PaperError::SheetSize {
                width_mm,
                height_mm,
            });
        }
    }
    let reach = |origin: f64, card: f64, gap: f64, count: u32| {
        let count = f64::from(count.max(1));
        origin + card * count + gap * (count - 1.0)
    };
    let width_mm = reach(
        sheet.origin_mm.0,
        sheet.card_mm.0,
        sheet.gap_mm.0,
        sheet.grid.0,
    );
    let height_mm = reach(
        sheet.origin_mm.1,
        sheet.card_mm.1,
        sheet.gap_mm.1,
        sheet.grid.1,
    );
    let inside = sheet.origin_mm.0 >= 0.0
        && sheet.origin_mm.1 >= 0.0
        && sheet.gap_mm.0 >= 0.0
        && sheet.gap_mm.1 >= 0.0
        && width_mm <= sheet.size_mm.0 + SLACK_MM
        && height_mm <= sheet.size_mm.1 + SLACK_MM;
    if inside {
        Ok(())
    } else {
        Err(PaperError::CardsOffSheet {
            width_mm,
            height_mm,
        })
    }
}

fn offset((x_mm, y_mm): (f64, f64)) -> Result<(), PaperError> {
    let right = |value: f64| value.abs() <= LARGEST_OFFSET_MM;
    if right(x_mm) && right(y_mm) {
        Ok(())
    } else {
        Err(PaperError::OffsetTooLarge { x_mm, y_mm })
    }
}

fn field(field: &CardField) -> Result<(), PaperError> {
    let place = |value: f64| value.abs() <= LARGEST_MM;
    let length = |value: f64| value > 0.0 && value <= LARGEST_MM;
    let right = place(field.x_mm)
        && place(field.y_mm)
        && length(field.width_mm)
        && field.height_mm.is_none_or(length)
        && SIZES_PT.contains(&field.size_pt)
        && (0.5..=10.0).contains(&field.line_spacing);
    if right {
        Ok(())
    } else {
        let field = field.name.clone();
        Err(PaperError::FieldMeasure { field })
    }
}
