//! The order of a record's attachments, what they prove, and their removal.

use super::ops;
use super::record::Owner;
use super::table;
use crate::Result;
use crate::office::{Change, Ctx, Office, Op};

/// Gives an attachment another place among those of its record, counted from 0; the first photo is
/// the main one.
///
/// # Errors
/// [`crate::Code::NoSuchRecord`].
pub fn move_attachment(office: &Office, ctx: &Ctx, key: i64, to: usize) -> Result<()> {
    office.change(ctx, Op::new(&ops::MOVE), |change| {
        let one = table::get(change, key)?;
        let owner = Owner::of(&one.table, one.record)?;
        let mut keys: Vec<i64> = table::of(change, owner)?
            .iter()
            .map(|row| row.key)
            .collect();
        keys.retain(|other| *other != key);
        keys.insert(to.min(keys.len()), key);
        change.note("name", one.name);
        // A place that stays the same is not written, so that undo touches what moved.
        (1..)
            .zip(keys)
            .try_for_each(|(place, key)| table::put_place(change, key, place))
    })
}

/// Removes attachments, as one operation; their content stays until it is trimmed, so that undo brings
/// them back.
///
/// # Errors
/// [`crate::Code::NoSuchRecord`].
pub fn remove_attachments(office: &Office, ctx: &Ctx, keys: &[i64]) -> Result<()> {
    let op = Op::new(&ops::REMOVE).with("count", keys.len());
    office.change(ctx, op, |change| {
        for key in keys {
            let one = table::get(change, *key)?;
            change.note("name", one.name);
            table::remove(change, *key)?;
        }
        Ok(())
    })
}

/// Removes what a record has that is removed itself.
pub(crate) fn remove_of(change: &Change, owner: Owner) -> Result<()> {
    let all = table::of(change, owner)?;
    all.iter()
        .try_for_each(|one| table::remove(change, one.key))
}

/// Says which items an attachment proves. The subject of its record knows which there are.
pub(crate) fn put_items(change: &Change, key: i64, items: &[String]) -> Result<()> {
    let one = table::get(change, key)?;
    let owner = Owner::of(&one.table, one.record)?;
    let rows = table::of(change, owner)?.into_iter();
    let before = rows.filter(|row| row.key == key).flat_map(|row| row.items);
    let before: Vec<String> = before.collect();
    for gone in before.iter().filter(|item| !items.contains(item)) {
        table::remove_item(change, key, gone)?;
    }
    for new in items.iter().filter(|item| !before.contains(item)) {
        table::put_item(change, key, new)?;
    }
    Ok(())
}
