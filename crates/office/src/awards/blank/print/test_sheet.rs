//! The sheet by which a printer is measured: crosses with rulers, and the boxes of a layout's
//! fields, to be held against a blank in the light. Two typed numbers come back as the offset.

use papers::{
    Align, Card, CardField, CardSheet, CardStroke, Cards, Fitted, LARGEST_OFFSET_MM, Rise, fit,
};

use crate::awards::blank::{BlankLayout, BlankPaper};
use crate::print::refused;
use crate::{Code, Failure, Result};
use chrono::NaiveDate;

/// Where the cross stands, from the left and the upper edge, in millimetres; nearer on small paper.
const CROSS_MM: f64 = 40.0;

/// Half the length of a ruler, in millimetres.
const ARM_MM: f64 = 20.0;

/// The place of the cross on a paper, in whole millimetres.
fn cross(paper: &BlankPaper) -> (f64, f64) {
    let place = |size: f64| CROSS_MM.min((size / 3.0).floor());
    (place(paper.width_mm), place(paper.height_mm))
}

/// The sheet for the paper of a layout, moved by an offset that is to be checked.
///
/// # Errors
/// Those of measures.
pub fn test_sheet(
    layout: &BlankLayout,
    created: NaiveDate,
    offset_mm: (f64, f64),
) -> Result<Fitted> {
    let paper = &layout.content.paper;
    let (x, y) = cross(paper);
    let mut strokes = ruler_cross(x, y);
    strokes.extend(ruler_cross(paper.width_mm - x, paper.height_mm - y));
    let mut fields = vec![told(x, y, paper)];
    for field in &layout.content.fields {
        let height = field.height_mm.unwrap_or(field.size_pt * 0.4);
        strokes.extend(outline(field.x_mm, field.y_mm, field.width_mm, height));
    }
    fields.push(title(layout, paper));
    fit(Cards {
        title: format!("Tờ in thử – {}", layout.name),
        font: papers::BUILT_IN.to_owned(),
        created,
        sheet: CardSheet::single(paper.width_mm, paper.height_mm),
        offset_mm,
        cards: vec![Card { fields, strokes }],
    })
    .map_err(refused)
}

/// How far a printer's output has to be moved, from where the cross was measured: its distances
/// from the left and the upper edge, in millimetres. In tenths.
///
/// # Errors
/// `offset_too_large` beyond 20 mm: then another paper was measured.
pub fn measured_offset(
    paper: &BlankPaper,
    from_left_mm: f64,
    from_top_mm: f64,
) -> Result<(f64, f64)> {
    let (x, y) = cross(paper);
    let tenth = |value: f64| (value * 10.0).round() / 10.0;
    let offset = (tenth(x - from_left_mm), tenth(y - from_top_mm));
    let small = |value: f64| value.abs() <= LARGEST_OFFSET_MM;
    if small(offset.0) && small(offset.1) {
        Ok(offset)
    } else {
        Err(Failure::new(Code::OffsetTooLarge)
            .with("x", offset.0.to_string())
            .with("y", offset.1.to_string()))
    }
}

/// Two rulers of millimetres that cross.
fn ruler_cross(x: f64, y: f64) -> Vec<CardStroke> {
    let mut strokes = vec![
        stroke((x - ARM_MM, y), (x + ARM_MM, y), 0.5),
        stroke((x, y - ARM_MM), (x, y + ARM_MM), 0.5),
    ];
    for step in -(ARM_MM as i32)..=ARM_MM as i32 {
        let at = f64::from(step);
        let half = if step % 10 == 0 {
            3.0
        } else if step % 5 == 0 {
            2.0
        } else {
            1.0
        };
        if step != 0 {
            strokes.push(stroke((x + at, y - half), (x + at, y + half), 0.3));
            strokes.push(stroke((x - half, y + at), (x + half, y + at), 0.3));
        }
    }
    strokes
}

fn outline(x: f64, y: f64, width: f64, height: f64) -> [CardStroke; 4] {
    let (right, bottom) = (x + width, y + height);
    [
        stroke((x, y), (right, y), 0.25),
        stroke((right, y), (right, bottom), 0.25),
        stroke((right, bottom), (x, bottom), 0.25),
        stroke((x, bottom), (x, y), 0.25),
    ]
}

fn stroke(from_mm: (f64, f64), to_mm: (f64, f64), weight_pt: f64) -> CardStroke {
    CardStroke {
        from_mm,
        to_mm,
        weight_pt,
    }
}

fn told(x: f64, y: f64, paper: &BlankPaper) -> CardField {
    let text = format!(
        "Đo từ mép trái tờ giấy đến tâm chữ thập: đúng là {x} mm.\nĐo từ mép trên tờ giấy đến tâm chữ thập: đúng là {y} mm.\nGhi hai số đo được vào ô “Căn máy in”."
    );
    let left = x + ARM_MM + 4.0;
    note(
        "huong_dan",
        text,
        (left, y - 16.0),
        paper.width_mm - left - 5.0,
        10.0,
    )
}

fn title(layout: &BlankLayout, paper: &BlankPaper) -> CardField {
    let text = format!(
        "{} – {} × {} mm",
        layout.name, paper.width_mm, paper.height_mm
    );
    let (x, y) = cross(paper);
    let at = (10.0, paper.height_mm - y + ARM_MM - 6.0);
    let width = (paper.width_mm - x - ARM_MM - 15.0).max(20.0);
    note("ten_mau", text, at, width, 9.0)
}

fn note(
    name: &str,
    text: String,
    (x_mm, y_mm): (f64, f64),
    width_mm: f64,
    size_pt: f64,
) -> CardField {
    CardField {
        name: name.to_owned(),
        x_mm,
        y_mm,
        width_mm: width_mm.max(20.0),
        height_mm: None,
        align: Align::Left,
        rise: Rise::Top,
        size_pt,
        line_spacing: 1.3,
        bold: false,
        italic: false,
        caps: false,
        text,
    }
}
