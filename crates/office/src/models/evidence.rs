//! Photos and documents as evidence: which items of a registration's score sheet they prove.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::scoring::sheet_of;
use super::{ops, table};
use crate::attachments::{self, Owner};
use crate::models::column::Column;
use crate::office::{Ctx, Office, Op, Reading};
use crate::{Code, Failure, Result};

/// The table of registrations, whose attachments prove items.
pub(crate) const TABLE: &str = "registration";

/// An item that evidence can be given for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EvidenceItem {
    /// Its code in the sheet.
    pub code: String,
    /// What is judged.
    pub label: String,
    /// Whether the sheet asks for evidence.
    pub wanted: bool,
}

/// The items of the sheet by which a registration is scored.
///
/// # Errors
/// [`Code::NoSuchRecord`].
pub fn evidence_items(reading: &Reading, registration: i64) -> Result<Vec<EvidenceItem>> {
    let stored = table::get(reading, registration)?;
    let items = sheet_of(reading, registration, stored.year)?
        .items
        .into_iter();
    let items = items.map(|item| EvidenceItem {
        code: item.code,
        label: item.label,
        wanted: item.evidence,
    });
    Ok(items.collect())
}

/// Says which items an attachment of a registration proves, as one operation.
///
/// # Errors
/// [`Code::NoSuchRecord`]; [`Code::EvidenceNoItem`] for a code that the sheet does not have.
pub fn put_evidence(office: &Office, ctx: &Ctx, attachment: i64, items: &[String]) -> Result<()> {
    office.change(ctx, Op::new(&ops::EVIDENCE), |change| {
        let one = attachments::attachment(change, attachment)?;
        if one.table != TABLE {
            return Err(Failure::new(Code::NoSuchRecord).with("id", attachment));
        }
        let known = evidence_items(change, one.record)?;
        let unknown = |item: &&String| known.iter().all(|one| one.code != **item);
        // What an earlier sheet asked for stays as it was said.
        let new = items.iter().filter(|item| !one.items.contains(item));
        if let Some(item) = new.into_iter().find(unknown) {
            return Err(Failure::new(Code::EvidenceNoItem).with("item", item));
        }
        let stored = table::get(change, one.record)?;
        change.note("name", one.name);
        change.note("title", stored.values.get(Column::Title));
        attachments::put_items(change, attachment, items)
    })
}

/// The attachments of a registration as an owner.
pub(crate) fn owner(registration: i64) -> Result<Owner> {
    Owner::of(TABLE, registration)
}
