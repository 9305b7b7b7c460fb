//! A print on papers of different sizes, taken apart: a printer takes one size at a time, so there is
//! one print for each, in the order in which the sizes first come.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::decided::Decided;
use super::order::{BlankOrder, Chosen, chosen};
use crate::Result;
use crate::awards::blank::BlankPaper;
use crate::office::Reading;

/// One of several prints.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BlankPart {
    /// Width of its sheets in millimetres.
    pub width_mm: f64,
    /// Height of its sheets in millimetres.
    pub height_mm: f64,
    /// How many cards it prints.
    pub cards: u32,
    /// Names of its layouts.
    pub layouts: Vec<String>,
    /// What is asked of it; any of it can be printed by itself.
    pub order: BlankOrder,
}

/// The prints of an order, one for each size of paper; one alone is the order as it came.
///
/// # Errors
/// Those of [`super::made`], but for `blank_sheets_differ`.
pub fn apart(reading: &Reading, order: &BlankOrder) -> Result<Vec<BlankPart>> {
    let of = Decided::of(reading, order)?;
    let chosen = chosen(reading, order, &of.decisions)?;
    let mut papers: Vec<(&BlankPaper, Vec<&Chosen<'_>>)> = Vec::new();
    for one in &chosen {
        let paper = &one.layout.content.paper;
        match papers.iter_mut().find(|(known, _)| *known == paper) {
            Some((_, cards)) => cards.push(one),
            None => papers.push((paper, vec![one])),
        }
    }
    let is_one = papers.len() == 1;
    let part = |(paper, cards): (&BlankPaper, Vec<&Chosen<'_>>)| {
        let mut layouts: Vec<String> = cards.iter().map(|one| one.layout.name.clone()).collect();
        layouts.sort_unstable();
        layouts.dedup();
        BlankPart {
            width_mm: paper.width_mm,
            height_mm: paper.height_mm,
            cards: cards.len().try_into().unwrap_or(u32::MAX),
            layouts,
            order: match is_one {
                true => order.clone(),
                false => BlankOrder {
                    from: 0,
                    count: None,
                    only: cards.iter().map(|one| one.number).collect(),
                    ..order.clone()
                },
            },
        }
    };
    Ok(papers.into_iter().map(part).collect())
}
