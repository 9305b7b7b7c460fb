//! What is said of an attachment: its caption, its day, whether it is of persons.

use viet::date;
use viet::text::clean;

use super::ops;
use super::record::AttachmentEdit;
use super::table;
use crate::office::{Ctx, Office, Op};
use crate::words::{self, keys};
use crate::{Code, Failure, Result};

/// The longest caption, in letters: three lines under a picture.
const CAPTION: usize = 300;

/// Puts what was said in the place of what was said before, as one operation.
///
/// # Errors
/// [`Code::NoSuchRecord`]; [`Code::CellTooLong`] for a caption, [`Code::FieldUnreadable`] for a day.
pub fn edit_attachment(office: &Office, ctx: &Ctx, key: i64, edit: &AttachmentEdit) -> Result<()> {
    let said = AttachmentEdit {
        caption: caption(&edit.caption)?,
        taken: day(&edit.taken)?,
        personal: edit.personal,
    };
    office.change(ctx, Op::new(&ops::EDIT), |change| {
        let one = table::get(change, key)?;
        change.note("name", one.name);
        table::edit(change, key, &said)
    })
}

fn caption(text: &str) -> Result<String> {
    let text = clean(text);
    match text.chars().count() {
        0..=CAPTION => Ok(text),
        length => Err(Failure::new(Code::CellTooLong)
            .with("field", said(keys::ATTACHMENTS_CAPTION))
            .with("length", length)
            .with("limit", CAPTION)),
    }
}

/// A day as typed, ISO and as exact as it was written.
fn day(text: &str) -> Result<String> {
    match date::read(text, None) {
        Ok(day) => Ok(day.map(|day| day.iso()).unwrap_or_default()),
        Err(_) => Err(Failure::new(Code::FieldUnreadable)
            .with("field", said(keys::ATTACHMENTS_TAKEN))
            .with("text", text)),
    }
}

fn said(key: words::Key) -> String {
    words::say(words::spoken(), key, &Default::default())
}
