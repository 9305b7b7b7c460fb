//! Photos and documents of records.

mod keeping;
mod printing;
mod refusing;
mod taking;

use std::path::PathBuf;

use office::attachments::{self, Attached, Attachment, AttachmentList, Owner, Wish};
use office::models;

use crate::desk::Desk;
use crate::models::registered;

/// A desk with one registration.
pub(crate) fn desk() -> (Desk, i64) {
    let desk = Desk::new();
    let model = registered(&desk, 2024, "Thắp sáng hẻm 12", "Chi bộ ấp 2");
    (desk, model)
}

pub(crate) fn owner(key: i64) -> Owner {
    Owner::of("registration", key).unwrap()
}

/// Writes a file and gives its path.
pub(crate) fn put(desk: &Desk, name: &str, bytes: &[u8]) -> PathBuf {
    let path = desk.path(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

pub(crate) fn attach(desk: &Desk, key: i64, files: &[PathBuf]) -> Attached {
    let wish = Wish::default();
    attachments::attach(&desk.office, &desk.ctx(), owner(key), files, wish).unwrap()
}

pub(crate) fn list(desk: &Desk, key: i64) -> AttachmentList {
    desk.office
        .read(|reading| attachments::attachments(reading, owner(key)))
        .unwrap()
}

pub(crate) fn names(desk: &Desk, key: i64) -> Vec<String> {
    let rows = list(desk, key).rows.into_iter();
    rows.map(|row: Attachment| row.name).collect()
}

pub(crate) fn remove_model(desk: &Desk, key: i64) {
    models::remove_registrations(&desk.office, &desk.ctx(), &[key]).unwrap();
}
