//! Keeping, renaming, removing layouts; handing one on as a small file; what one recipient needs.

use serde::{Deserialize, Serialize};
use viet::text::clean;

use super::check::{check_accommodation, checked};
use super::{Accommodation, BlankContent, BlankKind, BlankLayout, blank_layout};
use crate::awards::blank::print::text_of_field;
use crate::awards::blank::table;
use crate::awards::ops;
use crate::office::{Ctx, Office, Op, Reading};
use crate::{Code, Failure, Result};

/// Keeps a layout, as one operation: a new one where it has no key, else in place of the old one.
/// Gives its key. Only what a person kept is no proposal any more.
///
/// # Errors
/// `layout_exists` where another one has the name; those of a layout that cannot be printed.
pub fn put_blank(office: &Office, ctx: &Ctx, layout: &BlankLayout) -> Result<i64> {
    let layout = checked(layout)?;
    let op = Op::new(&ops::BLANK_PUT).with("layout", &layout.name);
    office.change(ctx, op, |change| {
        let same_name = table::layouts(change)?
            .into_iter()
            .find(|own| own.name == layout.name);
        match (layout.key, same_name) {
            (None, None) => table::insert_layout(change, &layout),
            (Some(key), taken) if taken.as_ref().is_none_or(|own| own.key == Some(key)) => {
                table::layout(change, key)?;
                table::update_layout(change, key, &layout)?;
                Ok(key)
            }
            _ => Err(Failure::new(Code::LayoutExists).with("layout", &layout.name)),
        }
    })
}

/// Removes a layout of the office with the choices and accommodations that name it.
///
/// # Errors
/// `no_such_record`.
pub fn remove_blank(office: &Office, ctx: &Ctx, key: i64) -> Result<()> {
    let op = Op::new(&ops::BLANK_REMOVE).with("layout", "");
    office.change(ctx, op, |change| {
        let layout = table::layout(change, key)?;
        change.note("layout", &layout.name);
        table::delete_layout(change, key)?;
        match layout.scan {
            Some(scan) => table::drop_unused_scan(change, scan),
            None => Ok(()),
        }
    })
}

/// Places a field otherwise for one line, as one operation; none takes that back.
///
/// # Errors
/// `no_such_field`, `blank_field`; `blank_text` when the words are others than the decision's.
pub fn override_blank(
    office: &Office,
    ctx: &Ctx,
    line: i64,
    layout: i64,
    field: &str,
    to: Option<&Accommodation>,
) -> Result<()> {
    let op = Op::new(&ops::BLANK_OVERRIDE).with("name", "");
    office.change(ctx, op, |change| {
        let (known, decision) = crate::awards::decision::line_of(change, line)?;
        change.note("name", &known.name);
        let own = table::layout(change, layout)?;
        let Some(to) = to else {
            return table::remove_override(change, line, layout, field);
        };
        check_accommodation(&own, field, to)?;
        if let Some(text) = &to.text {
            let said = text_of_field(change, &own, field, decision, line)?;
            let bare = |text: &str| clean(&text.replace(['\n', '\u{a0}'], " "));
            if bare(text) != bare(&said) {
                return Err(Failure::new(Code::BlankText).with("text", said));
            }
        }
        table::put_override(change, line, layout, field, to)
    })
}

/// What a file of a layout calls itself.
const FORMAT: &str = "so-dan-van.blank";

#[derive(Serialize, Deserialize)]
struct File {
    format: String,
    name: String,
    kind: BlankKind,
    content: BlankContent,
}

/// A layout as the text of a file, to be handed on or edited by hand.
///
/// # Errors
/// `no_such_layout`.
pub fn export_blank(reading: &Reading, name: &str) -> Result<String> {
    let layout = blank_layout(reading, name)?;
    let file = File {
        format: FORMAT.to_owned(),
        name: layout.name,
        kind: layout.kind,
        content: layout.content,
    };
    let text = serde_json::to_string_pretty(&file);
    Ok(text.expect("a layout has nothing that JSON cannot hold") + "\n")
}

/// Takes the text of such a file in: a new layout, or in place of the office's own of that name.
///
/// # Errors
/// `layout_unreadable`; those of [`put_blank`].
pub fn take_blank(office: &Office, ctx: &Ctx, text: &str) -> Result<i64> {
    let unreadable = || Failure::new(Code::LayoutUnreadable);
    let file: File = serde_json::from_str(text.trim_start_matches('\u{feff}'))
        .map_err(|error| unreadable().with("detail", error.to_string()))?;
    if file.format != FORMAT {
        return Err(unreadable().with("detail", FORMAT));
    }
    let name = clean(&file.name);
    let own = office.read(table::layouts)?;
    let known = own.into_iter().find(|layout| layout.name == name);
    let layout = BlankLayout {
        key: known.as_ref().and_then(|layout| layout.key),
        name,
        kind: file.kind,
        content: file.content,
        scan: known.and_then(|layout| layout.scan),
    };
    put_blank(office, ctx, &layout)
}
