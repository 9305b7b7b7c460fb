//! Which fields a Word file for a form may hold, shown with what they say on the newest paper.

use papers::fill::{Data, GROUP_FIELDS, Line};

use super::record::{FieldHelp, ListHelp, TemplateFields};
use super::table;
use crate::office::Reading;
use crate::templates::facts::{self, Facts};
use crate::templates::paper::{data, known};
use crate::templates::preference::known_form;
use crate::{Code, Failure, Result, print, subjects};
use papers::Document;

/// The fields of a form.
///
/// # Errors
/// [`Code::NoSuchForm`]; [`Code::TemplateNoRecord`] while the office has nothing that the form prints.
pub fn fields(reading: &Reading, form: &str) -> Result<TemplateFields> {
    let (document, facts) = newest(reading, form)?;
    let Data { once, lists } = data(&document, &known(&document, &facts), &facts);
    let once = once
        .into_iter()
        .map(|(name, example)| FieldHelp { name, example });
    let lists = lists.into_iter().map(|list| {
        let first = list.lines.iter().find_map(|line| match line {
            Line::Values(values) => Some(values.clone()),
            Line::Group { .. } => None,
        });
        let mut examples = first.unwrap_or_default().into_iter();
        let fields = list.fields.into_iter().map(|name| FieldHelp {
            name,
            example: examples.next().unwrap_or_default(),
        });
        ListHelp {
            name: list.name,
            fields: fields.collect(),
        }
    });
    Ok(TemplateFields {
        once: once.collect(),
        lists: lists.collect(),
        groups: GROUP_FIELDS.map(str::to_owned).to_vec(),
    })
}

/// The newest paper of a form, with what is known of its record.
pub(super) fn newest(reading: &Reading, form: &str) -> Result<(Document, Facts)> {
    known_form(form)?;
    let table = subjects::form(form)
        .map(|form| form.table)
        .unwrap_or_default();
    for key in table::newest(reading, table)? {
        match print::document(reading, form, key) {
            Ok(document) => return Ok((document, facts::of(reading, form, key)?)),
            Err(failure) if matches!(failure.code, Code::NothingToPrint | Code::NothingInRound) => {
            }
            Err(failure) => return Err(failure),
        }
    }
    Err(Failure::new(Code::TemplateNoRecord))
}
