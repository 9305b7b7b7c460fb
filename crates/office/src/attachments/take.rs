//! Attaching files to a record, as one operation.

use std::path::PathBuf;

use super::budget::{Limits, say, shown};
use super::incoming::{Incoming, incoming, size_of};
use super::ops;
use super::record::{Attached, Owner};
use super::table;
use crate::office::{Change, Ctx, Office, Op};
use crate::words::keys;
use crate::{Code, Failure, Result};

/// How files are to be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Wish {
    /// Photos keep their dots, whatever the office's setting says.
    pub keep_size: bool,
    /// They show or tell personal data.
    pub personal: bool,
}

/// Photos and documents that a record has at most (`domain.md`, 3.2).
const MOST: i64 = 20;

/// Attaches files to a record. Those that cannot be taken are told with the reason; the others are
/// taken, as one operation. What the record has already is passed over.
///
/// # Errors
/// [`Code::NoSuchRecord`], [`Code::OfficeInUse`]. Reasons in [`Attached::refused`]:
/// [`Code::AttachmentRefused`], [`Code::AttachmentLarge`], [`Code::AttachmentsFull`],
/// [`Code::AttachmentsMany`], and what the disk says.
pub fn attach(
    office: &Office,
    ctx: &Ctx,
    owner: Owner,
    files: &[PathBuf],
    wish: Wish,
) -> Result<Attached> {
    let limits = office.read(Limits::of)?;
    let mut refused = Vec::new();
    let mut ready = Vec::new();
    for path in files {
        match incoming(path, limits, wish) {
            Ok(file) => ready.push(file),
            Err(failure) => refused.push(failure),
        }
    }
    office.change(ctx, Op::new(&ops::ADD), |change| {
        table::is_there(change, owner)?;
        let mut attached = Attached {
            keys: Vec::new(),
            notices: Vec::new(),
            refused,
        };
        let mut first = None;
        for file in &ready {
            match take(change, owner, file, (limits, wish)) {
                Ok(Some(key)) => {
                    attached.keys.push(key);
                    attached.notices.extend_from_slice(&file.notices);
                    first.get_or_insert(&file.name);
                }
                Ok(None) => {
                    let params = [("name", (&file.name).into())];
                    attached.notices.push(say(keys::ATTACHMENTS_SAME, params));
                }
                Err(failure) if is_of_one(failure.code) => attached.refused.push(failure),
                Err(failure) => return Err(failure),
            }
        }
        change.note("count", attached.keys.len());
        change.note("name", first.map_or("", |name| name.as_str()));
        Ok(attached)
    })
}

/// Whether a refusal is of one file, so that others may be taken.
fn is_of_one(code: Code) -> bool {
    matches!(code, Code::AttachmentsFull | Code::AttachmentsMany)
}

/// Keeps one file; none where the record has it.
fn take(
    change: &Change,
    owner: Owner,
    file: &Incoming,
    (limits, wish): (Limits, Wish),
) -> Result<Option<i64>> {
    let (count, next) = table::places(change, owner)?;
    if table::has(change, owner, &file.digest)? {
        return Ok(None);
    }
    if count >= MOST {
        let failure = Failure::new(Code::AttachmentsMany).with("limit", MOST);
        return Err(failure.with("name", &file.name));
    }
    if !table::holds(change, &file.digest)? {
        let (stored, size) = (table::stored(change)?, size_of(&file.bytes));
        if stored + size > limits.all {
            return Err(Failure::new(Code::AttachmentsFull)
                .with("name", &file.name)
                .with("size", shown(size))
                .with("used", shown(stored))
                .with("limit", shown(limits.all)));
        }
        table::keep(change, &file.digest, &file.bytes, file.thumb.as_deref())?;
    }
    table::insert(change, owner, file, (next, wish.personal)).map(Some)
}
