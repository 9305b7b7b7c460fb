//! Opening a round and changing its particulars.

use viet::text::clean;

use super::record::NewRound;
use super::table;
use crate::awards::catalogue::entry;
use crate::awards::{decision, ops};
use crate::office::{Change, Ctx, Office, Op};
use crate::settings;
use crate::words::{Key, keys};
use crate::{Code, Failure, Result};

/// Opens a round; gives its key.
///
/// # Errors
/// [`Code::FieldMissing`] without title or issuer, [`Code::AwardNotFound`], [`Code::YearOdd`].
pub fn create_round(office: &Office, ctx: &Ctx, new: &NewRound) -> Result<i64> {
    let new = checked(new)?;
    let op = Op::new(&ops::ROUND_CREATE).with("title", &new.title);
    office.change(ctx, op, |change| {
        table::insert(change, &with_superior(change, new)?)
    })
}

/// Changes the particulars of a round that is not decided yet.
///
/// # Errors
/// As [`create_round`], and [`Code::RoundDecided`].
pub fn edit_round(office: &Office, ctx: &Ctx, key: i64, new: &NewRound) -> Result<()> {
    let new = checked(new)?;
    let op = Op::new(&ops::ROUND_EDIT).with("title", &new.title);
    office.change(ctx, op, |change| {
        table::get(change, key)?;
        decision::refuse_when_decided(change, key)?;
        table::update(change, key, &with_superior(change, new)?)
    })
}

fn checked(new: &NewRound) -> Result<NewRound> {
    let new = NewRound {
        title: clean(&new.title),
        issuer: clean(&new.issuer),
        superior: clean(&new.superior),
        proposer: clean(&new.proposer),
        ceremony_note: clean(&new.ceremony_note),
        award_code: new
            .award_code
            .as_deref()
            .map(clean)
            .filter(|code| !code.is_empty()),
        ..new.clone()
    };
    required(&new.title, keys::AWARDS_FIELD_TITLE)?;
    required(&new.issuer, keys::AWARDS_FIELD_ISSUER)?;
    if !(1990..=2100).contains(&new.year) {
        return Err(Failure::new(Code::YearOdd).with("year", new.year.to_string()));
    }
    match new.award_code.as_deref() {
        Some(code) if entry(code).is_none() => {
            Err(Failure::new(Code::AwardNotFound).with("award", code))
        }
        _ => Ok(new),
    }
}

/// Refuses an empty text, naming its field.
pub(crate) fn required(text: &str, field: Key) -> Result<()> {
    if text.trim().is_empty() {
        let field = crate::awards::said::said(field, []);
        return Err(Failure::new(Code::FieldMissing).with("field", field));
    }
    Ok(())
}

/// The body above the issuer is the office's own, when the office itself decides.
fn with_superior(change: &Change, new: NewRound) -> Result<NewRound> {
    let profile = settings::profile(change)?;
    let own = viet::text::compare_key(&profile.name) == viet::text::compare_key(&new.issuer);
    let superior = if new.superior.is_empty() && own {
        profile.superior
    } else {
        new.superior.clone()
    };
    Ok(NewRound { superior, ..new })
}
