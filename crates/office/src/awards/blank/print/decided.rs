//! What an order of cards is about.

use std::collections::HashMap;

use super::RECOGNITION;
use super::order::BlankOrder;
use crate::Result;
use crate::awards::blank::layout::{Accommodation, accommodations};
use crate::awards::blank::table;
use crate::awards::decision::{Decision, decision};
use crate::models::{ModelWords, certified, praised_by_lines};
use crate::office::Reading;

/// What an order is about, and all that is noted of its lines.
pub(super) struct Decided {
    pub(super) decisions: Vec<Decision>,
    pub(super) gold: HashMap<i64, String>,
    pub(super) own: HashMap<(i64, i64, String), Accommodation>,
    pub(super) models: HashMap<i64, ModelWords>,
}

impl Decided {
    /// Of a decision; of certificates of recognition all decisions of the year, of which no more
    /// is noted.
    pub(super) fn of(reading: &Reading, order: &BlankOrder) -> Result<Decided> {
        if order.form == RECOGNITION {
            let (decisions, models) = certified(reading, order.decision)?;
            return Ok(Decided {
                decisions,
                models,
                gold: HashMap::new(),
                own: HashMap::new(),
            });
        }
        let decision = decision(reading, order.decision)?;
        Ok(Decided {
            gold: table::gold(reading, order.decision)?,
            own: accommodations(reading, order.decision)?,
            models: praised_by_lines(reading, &decision.lines)?,
            decisions: vec![decision],
        })
    }
}
