//! Breaks the texts of cards into lines and chooses their sizes, before layout. What does not fit
//! is told by card and field; nothing is cut, and nothing is set below four fifths of its size.

use serde::{Deserialize, Serialize};

use super::check::check;
use super::sheet::{Rect, apart};
use super::{CardField, CardSheet, Cards, Rise, SMALLEST_SHARE};
use crate::fonts::{self, Face, MM_PER_PT, in_typeface, width_mm};
use crate::lines::{Setting, even};
use crate::{Align, PaperError, compose::clean};

/// Cards whose lines are decided.
#[derive(Debug, Clone, PartialEq)]
pub struct Fitted {
    pub(super) cards: Cards,
    /// For each card, in the order of the cards.
    pub(super) texts: Vec<Vec<FittedText>>,
    /// What somebody has to look at, in the order of the cards.
    pub misfits: Vec<Misfit>,
}

/// A text that does not fit as it should.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Misfit {
    /// Its card, from 0.
    pub card: usize,
    /// Its field.
    pub field: String,
    /// What is wrong.
    pub why: Why,
}

/// Why a text does not fit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "why", content = "about")]
pub enum Why {
    /// A name or word is wider than its box, also at the smallest size.
    TooWide,
    /// The lines are more than the box is high for, also at the smallest size.
    TooHigh,
    /// The text reaches over the edge of its card or paper.
    OffPage,
    /// The text lies on that of another field.
    Overlaps(String),
    /// The font has no such letters.
    MissingGlyphs(String),
}

/// A text in its lines.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct FittedText {
    pub(super) lines: Vec<FittedLine>,
    pub(super) size_pt: f64,
    /// Its field's number on the card.
    pub(super) field: usize,
}

/// A line and where it stands on its card.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct FittedLine {
    pub(super) text: String,
    pub(super) baseline_mm: f64,
    pub(super) width_mm: f64,
}

/// Decides lines and sizes of all cards.
///
/// # Errors
/// [`PaperError::NoCards`], [`PaperError::SheetSize`], [`PaperError::CardsOffSheet`],
/// [`PaperError::OffsetTooLarge`], [`PaperError::FieldMeasure`].
pub fn fit(cards: Cards) -> Result<Fitted, PaperError> {
    check(&cards)?;
    let font = cards.font.clone();
    Ok(in_typeface(&font, || fitted(cards)))
}

fn fitted(cards: Cards) -> Fitted {
    let mut misfits = Vec::new();
    let texts = cards.cards.iter().enumerate().map(|(number, card)| {
        let mut told = |field: &CardField, why| {
            misfits.push(Misfit {
                card: number,
                field: field.name.clone(),
                why,
            });
        };
        let mut texts = Vec::with_capacity(card.fields.len());
        for (at, field) in card.fields.iter().enumerate() {
            let (text, why) = fit_field(field, at);
            why.into_iter().for_each(|why| told(field, why));
            texts.extend(text);
        }
        apart(
            &cards.sheet,
            cards.offset_mm,
            &card.fields,
            &texts,
            &mut told,
        );
        texts
    });
    let texts = texts.collect();
    Fitted {
        cards,
        texts,
        misfits,
    }
}

impl Fitted {
    /// How many cards there are.
    #[must_use]
    pub fn card_count(&self) -> usize {
        self.cards.cards.len()
    }

    /// The paper.
    #[must_use]
    pub fn sheet(&self) -> &CardSheet {
        &self.cards.sheet
    }

    /// The cards without those that have a misfit; none when no card is left. A card in a grid is
    /// followed by the next one that fits.
    #[must_use]
    pub fn without_misfits(&self) -> Option<Fitted> {
        let bad: std::collections::HashSet<usize> =
            self.misfits.iter().map(|misfit| misfit.card).collect();
        self.only(|card| !bad.contains(&card))
    }

    /// Only the cards that `wanted` takes by their numbers; none when it takes none.
    #[must_use]
    pub fn only(&self, wanted: impl Fn(usize) -> bool) -> Option<Fitted> {
        let kept: Vec<usize> = (0..self.card_count())
            .filter(|card| wanted(*card))
            .collect();
        if kept.is_empty() {
            return None;
        }
        let place = |old: usize| kept.binary_search(&old).ok();
        let misfits = self.misfits.iter().filter_map(|misfit| {
            let card = place(misfit.card)?;
            Some(Misfit {
                card,
                ..misfit.clone()
            })
        });
        Some(Fitted {
            misfits: misfits.collect(),
            texts: kept.iter().map(|card| self.texts[*card].clone()).collect(),
            cards: Cards {
                cards: kept
                    .iter()
                    .map(|card| self.cards.cards[*card].clone())
                    .collect(),
                title: self.cards.title.clone(),
                font: self.cards.font.clone(),
                ..self.cards
            },
        })
    }
}

/// Steps by which a text is made smaller: fortieths of its size.
const STEPS: u32 = 8;

/// Widths are sums of many letters; less than a hair is no overhang.
const HAIR_MM: f64 = 0.001;

/// The text of a field in lines; none if it says nothing.
fn fit_field(field: &CardField, at: usize) -> (Option<FittedText>, Vec<Why>) {
    let paragraphs = paragraphs(field);
    if paragraphs.iter().all(String::is_empty) {
        return (None, Vec::new());
    }
    let mut why: Vec<Why> = missing(&paragraphs).into_iter().collect();
    let most = most_lines(field);
    let step = (1.0 - SMALLEST_SHARE) / f64::from(STEPS);
    let mut lines = Vec::new();
    let mut size_pt = field.size_pt;
    let mut wrong = None;
    for number in 0..=STEPS {
        size_pt = field.size_pt * (1.0 - step * f64::from(number));
        let setting = Setting {
            face: face(field),
            size_pt,
            room_mm: field.width_mm,
        };
        lines = broken(&paragraphs, setting);
        wrong = if lines
            .iter()
            .any(|(_, wide)| *wide > field.width_mm + HAIR_MM)
        {
            Some(Why::TooWide)
        } else if lines.len() > most {
            Some(Why::TooHigh)
        } else {
            None
        };
        if wrong.is_none() {
            break;
        }
    }
    why.extend(wrong);
    let first = first_baseline_mm(field, lines.len());
    let lines = lines.into_iter().enumerate();
    let lines = lines.map(|(number, (text, width_mm))| FittedLine {
        text,
        width_mm,
        baseline_mm: first + number as f64 * pitch_mm(field),
    });
    let text = FittedText {
        lines: lines.collect(),
        size_pt,
        field: at,
    };
    (Some(text), why)
}

/// The lines that were asked for by line feeds, cleaned; blanks within a name stay no-break.
fn paragraphs(field: &CardField) -> Vec<String> {
    let lines = field.text.split('\n').map(|line| {
        let parts: Vec<String> = line.split(NO_BREAK).map(clean).collect();
        let line = parts.join("\u{a0}");
        if field.caps {
            line.to_uppercase()
        } else {
            line
        }
    });
    lines.collect()
}

const NO_BREAK: char = '\u{a0}';

/// Lines with their widths in millimetres. On paper a no-break space is a space.
fn broken(paragraphs: &[String], setting: Setting) -> Vec<(String, f64)> {
    let mut lines = Vec::new();
    for paragraph in paragraphs {
        let words: Vec<&str> = paragraph
            .split(' ')
            .filter(|word| !word.is_empty())
            .collect();
        for line in even(&words, setting) {
            let line = line.replace(NO_BREAK, " ");
            let wide = width_mm(&line, setting.face, setting.size_pt);
            lines.push((line, wide));
        }
    }
    lines
}

fn missing(paragraphs: &[String]) -> Option<Why> {
    let mut letters = String::new();
    for c in paragraphs.iter().flat_map(|text| text.chars()) {
        if !fonts::prints(c) && !letters.contains(c) {
            letters.push(c);
        }
    }
    (!letters.is_empty()).then_some(Why::MissingGlyphs(letters))
}

/// Ascent and height of a line of the font, in sizes.
pub(super) const ASCENT_EM: f64 = 0.891;
const HEIGHT_EM: f64 = 1.107;

fn pitch_mm(field: &CardField) -> f64 {
    field.line_spacing * field.size_pt * MM_PER_PT
}

/// How many lines the box is high for; one at least.
fn most_lines(field: &CardField) -> usize {
    let Some(height) = field.height_mm else {
        return usize::MAX;
    };
    let rest = height - HEIGHT_EM * field.size_pt * MM_PER_PT;
    1 + ((rest + HAIR_MM) / pitch_mm(field)).floor().max(0.0) as usize
}

fn first_baseline_mm(field: &CardField, lines: usize) -> f64 {
    let line = field.size_pt * MM_PER_PT;
    let high = HEIGHT_EM * line + (lines.max(1) - 1) as f64 * pitch_mm(field);
    let left = field
        .height_mm
        .map_or(0.0, |height| (height - high).max(0.0));
    let above = match field.rise {
        Rise::Top => 0.0,
        Rise::Middle => left / 2.0,
        Rise::Bottom => left,
    };
    field.y_mm + above + ASCENT_EM * line
}

pub(super) fn face(field: &CardField) -> Face {
    match (field.bold, field.italic) {
        (false, false) => Face::Regular,
        (true, false) => Face::Bold,
        (false, true) => Face::Italic,
        (true, true) => Face::BoldItalic,
    }
}

/// Ink of a line: from the tops of capitals without marks to the feet of g and y, in sizes. Marks
/// may come nearer to the line above than its letters.
const INK_ABOVE_EM: f64 = 0.68;
const INK_BELOW_EM: f64 = 0.2;

impl FittedText {
    /// Where the ink of its lines lies on the card.
    pub(super) fn rects<'a>(&'a self, field: &'a CardField) -> impl Iterator<Item = Rect> + 'a {
        let em = self.size_pt * MM_PER_PT;
        self.lines.iter().map(move |line| {
            let left = match field.align {
                Align::Left => field.x_mm,
                Align::Center => field.x_mm + (field.width_mm - line.width_mm) / 2.0,
                Align::Right => field.x_mm + field.width_mm - line.width_mm,
            };
            Rect {
                left,
                right: left + line.width_mm,
                top: line.baseline_mm - INK_ABOVE_EM * em,
                bottom: line.baseline_mm + INK_BELOW_EM * em,
            }
        })
    }
}
