//! Noting a service record, as one operation.

use viet::date::{self, PartialDate};
use viet::text::{clean, compare_key};

use super::record::{ServiceDraft, ServicePeriod};
use super::table;
use crate::awards::{nomination, ops, said};
use crate::failure::Place;
use crate::office::{Ctx, Office, Op};
use crate::words::{Key, keys};
use crate::{Code, Failure, Result};

/// Puts typed posts in the place of those that stood there. Lines without anything are left out.
///
/// # Errors
/// [`Code::NoSuchRecord`], [`Code::RoundDecided`]; [`Code::FieldMissing`] for a post without its
/// first day, [`Code::FieldUnreadable`] for a day that cannot be read or an end before its
/// beginning, each with the line it stands in, counted from 1: nothing is written then.
pub fn save_service(
    office: &Office,
    ctx: &Ctx,
    nomination: i64,
    posts: &[ServiceDraft],
) -> Result<()> {
    let typed = (1..).zip(posts).filter(|(_, post)| !is_empty(post));
    let posts: Vec<ServicePeriod> = typed
        .map(|(row, post)| read(post).map_err(|failure| failure.at(line(row))))
        .collect::<Result<_>>()?;
    let op = Op::new(&ops::SERVICE).with("name", "");
    office.change(ctx, op, |change| {
        let stored = nomination::stored(change, nomination)?;
        change.note("name", &stored.values.name);
        if !stored.state.is_editable() {
            return Err(Failure::new(Code::RoundDecided));
        }
        if table::of_nomination(change, nomination)? == posts {
            return Ok(());
        }
        table::put(change, nomination, &posts)
    })
}

fn line(row: u32) -> Place {
    Place {
        row: Some(row),
        ..Place::default()
    }
}

fn is_empty(post: &ServiceDraft) -> bool {
    let texts = [&post.since, &post.until, &post.unit, &post.position];
    texts.iter().all(|text| text.trim().is_empty())
}

fn read(post: &ServiceDraft) -> Result<ServicePeriod> {
    let since = day(&post.since, keys::AWARDS_SERVICE_SINCE)?;
    let Some(since) = since else {
        let field = said::said(keys::AWARDS_SERVICE_SINCE, []);
        return Err(Failure::new(Code::FieldMissing).with("field", field));
    };
    let until = match compare_key(&post.until).as_str() {
        "nay" | "đến nay" => None,
        _ => day(&post.until, keys::AWARDS_SERVICE_UNTIL)?,
    };
    if until.is_some_and(|until| until.last_day() < since.first_day()) {
        return Err(unreadable(&post.until, keys::AWARDS_SERVICE_UNTIL));
    }
    Ok(ServicePeriod {
        since,
        until,
        unit: clean(&post.unit),
        position: clean(&post.position),
        sector: post.sector,
        service: post.service,
        is_leader: post.is_leader,
    })
}

/// A day, a month or a year; ISO is understood as well.
fn day(text: &str, field: Key) -> Result<Option<PartialDate>> {
    if let Ok(iso) = text.trim().parse() {
        return Ok(Some(iso));
    }
    date::read(text, None).map_err(|_| unreadable(text, field))
}

fn unreadable(text: &str, field: Key) -> Failure {
    let failure = Failure::new(Code::FieldUnreadable).with("field", said::said(field, []));
    failure.with("text", text.trim())
}
