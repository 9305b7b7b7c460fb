//! Saying that two nominations are of one recipient, or of two. What was said is remembered.

use super::table;
use crate::Result;
use crate::awards::nomination::{self, Stored};
use crate::awards::ops;
use crate::office::{Change, Ctx, Office, Op};

/// Says whether the recipients of two nominations are one (`same`) or two.
///
/// # Errors
/// [`crate::Code::NoSuchRecord`].
pub fn link_recipients(office: &Office, ctx: &Ctx, a: i64, b: i64, same: bool) -> Result<()> {
    let kind = if same {
        &ops::LINK_SAME
    } else {
        &ops::LINK_DIFFERENT
    };
    office.change(ctx, Op::new(kind).with("a", "").with("b", ""), |change| {
        let (a, b) = (
            nomination::stored(change, a)?,
            nomination::stored(change, b)?,
        );
        change.note("a", &a.values.name);
        change.note("b", &b.values.name);
        if !same && a.recipient == b.recipient {
            return part(change, &a, &b);
        }
        if a.recipient == b.recipient {
            return Ok(());
        }
        table::put_link(change, a.recipient, b.recipient, same)
    })
}

/// Two nominations of one record get a record each; the second one takes the new record.
fn part(change: &Change, a: &Stored, b: &Stored) -> Result<()> {
    let own = super::matching::described(&b.values, b.unit);
    let new = table::insert(change, &own)?;
    nomination::set_recipient(change, b.key, new)?;
    table::put_link(change, a.recipient, new, false)
}
