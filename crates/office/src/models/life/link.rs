//! Saying of models what only people know: which take others over, which are one and the same.

use crate::models::column::Column;
use crate::models::table::{drop_unused, insert_models, next_keys, of_model, origin_of, set_model};
use crate::models::{ops, table};
use crate::office::{Change, Ctx, Office, Op};
use crate::{Code, Failure, Result};

use super::table as links;

/// Says that the model of a registration takes over the model of another one; none takes it back.
///
/// # Errors
/// [`Code::NoSuchRecord`]; [`Code::ReplicaOfItself`] where the other takes this one over already,
/// itself or by others.
pub fn set_origin(office: &Office, ctx: &Ctx, key: i64, origin: Option<i64>) -> Result<()> {
    office.change(ctx, Op::new(&ops::ORIGIN), |change| {
        let stored = table::get(change, key)?;
        change.note("title", stored.values.get(Column::Title));
        let Some(origin) = origin else {
            return links::set_origin(change, stored.model, None);
        };
        let other = table::get(change, origin)?;
        if is_above(change, stored.model, other.model)? {
            let title = stored.values.get(Column::Title);
            return Err(Failure::new(Code::ReplicaOfItself).with("title", title));
        }
        links::set_origin(change, stored.model, Some(other.model))
    })
}

/// Whether a model is the other one, or one that the other takes over.
fn is_above(change: &Change, model: i64, other: i64) -> Result<bool> {
    let mut at = Some(other);
    // A chain is never longer than there are models.
    let mut steps = 0;
    while let Some(here) = at.filter(|_| steps < 10_000) {
        if here == model {
            return Ok(true);
        }
        at = origin_of(change, here)?;
        steps += 1;
    }
    Ok(false)
}

/// Says that the models of two registrations are one (they then have one identity over the years),
/// or that they are two and are not to be asked about again.
///
/// # Errors
/// [`Code::NoSuchRecord`]; [`Code::ModelTwiceInYear`] where both are registered for one year.
pub fn link_models(office: &Office, ctx: &Ctx, a: i64, b: i64, same: bool) -> Result<()> {
    let op = match same {
        true => Op::new(&ops::LINK_SAME),
        false => Op::new(&ops::LINK_DIFFERENT),
    };
    office.change(ctx, op, |change| {
        let (one, other) = (table::get(change, a)?, table::get(change, b)?);
        change.note("a", one.values.get(Column::Title));
        change.note("b", other.values.get(Column::Title));
        if one.model == other.model {
            return Ok(());
        }
        let (keep, gone) = (one.model.min(other.model), one.model.max(other.model));
        if !same {
            return links::insert_different(change, keep, gone);
        }
        let kept = of_model(change, keep)?;
        let moved = of_model(change, gone)?;
        if let Some(twice) = moved
            .iter()
            .find(|one| kept.iter().any(|k| k.year == one.year))
        {
            let failure = Failure::new(Code::ModelTwiceInYear);
            return Err(failure.with("year", twice.year.to_string()));
        }
        for registration in &moved {
            set_model(change, registration.key, keep)?;
        }
        links::hand_over(change, gone, keep)?;
        drop_unused(change, gone)
    })
}

/// Says that a registration is of a model of its own, not of the one it was joined to.
///
/// # Errors
/// [`Code::NoSuchRecord`].
pub fn part_model(office: &Office, ctx: &Ctx, key: i64) -> Result<()> {
    office.change(ctx, Op::new(&ops::PART), |change| {
        let stored = table::get(change, key)?;
        change.note("title", stored.values.get(Column::Title));
        if of_model(change, stored.model)?.len() < 2 {
            return Ok(());
        }
        let (model, _) = next_keys(change)?;
        insert_models(change, &[model])?;
        set_model(change, key, model)?;
        links::insert_different(change, stored.model.min(model), stored.model.max(model))
    })
}
