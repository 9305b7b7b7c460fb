//! Views of lists that the office keeps by name: which rows, in which order, with which columns.
//! They lie in the office's file, since a filter may name a unit of this office, and since
//! everybody who opens the file wants the same ones. What a view says only the window reads.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use viet::text::clean;

use super::table;
use crate::journal::OpKind;
use crate::office::{Ctx, Office, Op, Reading};
use crate::{Code, Failure, Result};

/// Keeping a view by a name.
pub(super) static KEEP_VIEW: OpKind = OpKind::undoable("office.view_keep");
/// Forgetting a kept view.
pub(super) static DROP_VIEW: OpKind = OpKind::undoable("office.view_drop");

/// Views of one list, letters of a name, bytes of a view: at most.
const VIEWS: usize = 100;
const NAME: usize = 80;
const BYTES: usize = 16_384;

/// A view that is kept by its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KeptView {
    /// The name.
    pub name: String,
    /// Rows, order and columns, as the window wrote them down.
    pub content: String,
}

/// The kept views of a list (`models`), by name.
///
/// # Errors
/// When the file cannot be read.
pub fn kept_views(reading: &Reading, list: &str) -> Result<Vec<KeptView>> {
    let start = before_name(list);
    let kept = table::beginning_with(reading, &start)?.into_iter();
    let mut views: Vec<KeptView> = kept
        .map(|(name, content)| KeptView {
            name: name[start.len()..].to_owned(),
            content,
        })
        .collect();
    views.sort_by_cached_key(|view| {
        viet::name::phrase_key(&view.name, viet::name::ToneOrder::Dictionary)
    });
    Ok(views)
}

/// Keeps a view by its name, over another one of that name.
///
/// # Errors
/// [`Code::FieldMissing`] without a name; [`Code::ViewTooLarge`].
pub fn keep_view(office: &Office, ctx: &Ctx, list: &str, view: &KeptView) -> Result<()> {
    let name = clean(&view.name);
    if name.is_empty() {
        return Err(Failure::new(Code::FieldMissing).with("field", "name"));
    }
    let op = Op::new(&KEEP_VIEW).with("name", &name);
    office.change(ctx, op, |change| {
        let there = kept_views(change, list)?;
        let full = there.len() >= VIEWS && there.iter().all(|one| one.name != name);
        if full || name.chars().count() > NAME || view.content.len() > BYTES {
            let failure = Failure::new(Code::ViewTooLarge).with("name", &name);
            return Err(failure.with("most", VIEWS));
        }
        table::put(change, &(before_name(list) + &name), &view.content)
    })
}

/// Forgets a kept view.
///
/// # Errors
/// What the file says.
pub fn drop_view(office: &Office, ctx: &Ctx, list: &str, name: &str) -> Result<()> {
    let op = Op::new(&DROP_VIEW).with("name", name);
    office.change(ctx, op, |change| {
        table::remove(change, &(before_name(list) + name))
    })
}

fn before_name(list: &str) -> String {
    format!("view.{list}.")
}
