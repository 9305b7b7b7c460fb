//! Attachments for screens, scripts and papers.

use std::sync::Arc;

use papers::Picture;

use super::budget::{say, usage};
use super::record::{Attachment, AttachmentKind, AttachmentList, Owner};
use super::table;
use crate::office::Reading;
use crate::words::keys;
use crate::{Code, Failure, Result};

/// The photos and documents of a record.
///
/// # Errors
/// When the file cannot be read.
pub fn attachments(reading: &Reading, owner: Owner) -> Result<AttachmentList> {
    let rows = rows(reading, owner)?;
    let usage = usage(reading)?;
    Ok(AttachmentList { rows, usage })
}

fn rows(reading: &Reading, owner: Owner) -> Result<Vec<Attachment>> {
    let mut rows = table::of(reading, owner)?;
    let first = rows
        .iter()
        .position(|row| row.kind == AttachmentKind::Photo);
    if let Some(first) = first {
        rows[first].main = true;
    }
    Ok(rows)
}

/// One of them.
///
/// # Errors
/// [`Code::NoSuchRecord`].
pub fn attachment(reading: &Reading, key: i64) -> Result<Attachment> {
    let one = table::get(reading, key)?;
    let owner = Owner::of(&one.table, one.record)?;
    let found = rows(reading, owner)?.into_iter().find(|row| row.key == key);
    found.ok_or_else(|| Failure::new(Code::NoSuchRecord).with("id", key))
}

/// The name and bytes of one.
///
/// # Errors
/// [`Code::NoSuchRecord`]; [`Code::AttachmentGone`] where its content was given up.
pub fn content(reading: &Reading, key: i64) -> Result<(String, Vec<u8>)> {
    let one = table::get(reading, key)?;
    match table::bytes(reading, &one.digest)? {
        Some(bytes) => Ok((one.name, bytes)),
        None => Err(Failure::new(Code::AttachmentGone).with("name", one.name)),
    }
}

/// The small picture of a photo, JPEG; none for a document, and where its content was given up.
///
/// # Errors
/// [`Code::NoSuchRecord`].
pub fn thumb(reading: &Reading, key: i64) -> Result<Option<Vec<u8>>> {
    let one = table::get(reading, key)?;
    table::thumb(reading, &one.digest)
}

/// The photos of a record as papers show them, the main one first; those that show personal data are
/// left out. `subject` is what they show where nobody said it.
pub(crate) fn pictures(reading: &Reading, owner: Owner, subject: &str) -> Result<Vec<Picture>> {
    let rows = rows(reading, owner)?.into_iter();
    let photos = rows.filter(|row| row.kind == AttachmentKind::Photo && !row.personal);
    photos.map(|row| picture(reading, row, subject)).collect()
}

fn picture(reading: &Reading, row: Attachment, subject: &str) -> Result<Picture> {
    let bytes = table::bytes(reading, &row.digest)?.unwrap_or_default();
    let alt = match row.caption.as_str() {
        "" => subject.to_owned(),
        caption => caption.to_owned(),
    };
    Ok(Picture {
        digest: row.digest,
        bytes: Arc::from(bytes),
        alt,
        caption: row.caption,
        instead: say(keys::ATTACHMENTS_INSTEAD, [("name", row.name.into())]),
    })
}

/// All, for scripts.
pub(super) fn as_json(reading: &Reading) -> Result<Vec<serde_json::Value>> {
    let all = table::all(reading)?;
    let json = all.iter().map(|one| {
        let mut value = serde_json::to_value(one).expect("an attachment is plain data");
        if let Some(object) = value.as_object_mut() {
            // Which is the main one is known of the list of one record only.
            object.remove("main");
            let record = reading.id_of(&one.table, one.record)?;
            object.insert("record".to_owned(), record.into());
        }
        Ok(value)
    });
    json.collect()
}
