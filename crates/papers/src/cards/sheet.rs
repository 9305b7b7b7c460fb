//! Where cards and their texts lie on the paper, and what lies where it should not.

use super::fit::{FittedText, Why};
use super::{CardField, CardSheet, CardStroke};

/// A rectangle in millimetres.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Rect {
    pub(super) left: f64,
    pub(super) right: f64,
    pub(super) top: f64,
    pub(super) bottom: f64,
}

/// Texts that touch by less are beside each other.
const TOUCH_MM: f64 = 0.3;

impl Rect {
    fn meets(&self, other: &Rect) -> bool {
        let across = self.right.min(other.right) - self.left.max(other.left);
        let down = self.bottom.min(other.bottom) - self.top.max(other.top);
        across > TOUCH_MM && down > TOUCH_MM
    }

    fn moved(self, (x, y): (f64, f64)) -> Rect {
        Rect {
            left: self.left + x,
            right: self.right + x,
            top: self.top + y,
            bottom: self.bottom + y,
        }
    }

    fn within(&self, (width, height): (f64, f64)) -> bool {
        self.left >= -TOUCH_MM
            && self.top >= -TOUCH_MM
            && self.right <= width + TOUCH_MM
            && self.bottom <= height + TOUCH_MM
    }
}

/// Tells of texts of a card that reach over its edge or lie on each other.
pub(super) fn apart(
    sheet: &CardSheet,
    offset_mm: (f64, f64),
    fields: &[CardField],
    texts: &[FittedText],
    told: &mut impl FnMut(&CardField, Why),
) {
    let rects: Vec<Vec<Rect>> = texts
        .iter()
        .map(|text| text.rects(&fields[text.field]).collect())
        .collect();
    // A card on a larger sheet is cut out where it was meant to be: the offset moves both.
    let offset = if sheet.cards() == 1 {
        offset_mm
    } else {
        (0.0, 0.0)
    };
    for (number, text) in texts.iter().enumerate() {
        let field = &fields[text.field];
        if !rects[number]
            .iter()
            .all(|rect| rect.moved(offset).within(sheet.card_mm))
        {
            told(field, Why::OffPage);
        }
        for (other, others) in rects.iter().enumerate().take(number) {
            let meet = |rect: &Rect| others.iter().any(|other| rect.meets(other));
            if rects[number].iter().any(meet) {
                let name = fields[texts[other].field].name.clone();
                told(field, Why::Overlaps(name));
            }
        }
    }
}

/// The upper left corner of the card with a number on its sheet, in millimetres.
pub(super) fn corner(sheet: &CardSheet, number: usize) -> (f64, f64) {
    let columns = (sheet.grid.0 as usize).max(1);
    let (row, column) = ((number / columns) as f64, (number % columns) as f64);
    (
        sheet.origin_mm.0 + column * (sheet.card_mm.0 + sheet.gap_mm.0),
        sheet.origin_mm.1 + row * (sheet.card_mm.1 + sheet.gap_mm.1),
    )
}

/// Length of a cut mark and its distance from the cards, in millimetres.
const MARK_MM: f64 = 4.0;
const MARK_GAP_MM: f64 = 1.0;
const MARK_PT: f64 = 0.4;

/// Short lines outside the grid that continue the edges of the cards.
pub(super) fn cut_marks(sheet: &CardSheet) -> Vec<CardStroke> {
    if !sheet.cut_marks {
        return Vec::new();
    }
    let edges = |origin: f64, card: f64, gap: f64, count: u32| {
        let mut edges = Vec::new();
        for number in 0..count.max(1) {
            let start = origin + f64::from(number) * (card + gap);
            edges.extend([start, start + card]);
        }
        edges.dedup_by(|a, b| (*a - *b).abs() < TOUCH_MM);
        edges
    };
    let xs = edges(
        sheet.origin_mm.0,
        sheet.card_mm.0,
        sheet.gap_mm.0,
        sheet.grid.0,
    );
    let ys = edges(
        sheet.origin_mm.1,
        sheet.card_mm.1,
        sheet.gap_mm.1,
        sheet.grid.1,
    );
    let (left, right) = (xs[0], xs[xs.len() - 1]);
    let (top, bottom) = (ys[0], ys[ys.len() - 1]);
    let mark = |from_mm, to_mm| CardStroke {
        from_mm,
        to_mm,
        weight_pt: MARK_PT,
    };
    let outer = MARK_GAP_MM + MARK_MM;
    let mut marks = Vec::new();
    for x in xs {
        marks.push(mark((x, top - outer), (x, top - MARK_GAP_MM)));
        marks.push(mark((x, bottom + MARK_GAP_MM), (x, bottom + outer)));
    }
    for y in ys {
        marks.push(mark((left - outer, y), (left - MARK_GAP_MM, y)));
        marks.push(mark((right + MARK_GAP_MM, y), (right + outer, y)));
    }
    marks
}
