//! Checking a Word file against a form, and filling it with a paper.

use papers::fill::{FillError, check, fill};

use super::fault::{refused, template_faults};
use super::fields::newest;
use super::record::TemplateFault;
use crate::Result;
use crate::office::Reading;
use crate::templates::paper::{data, known};
use crate::templates::printed::{Chosen, printed};
use crate::words::Lang;

/// What is wrong with a Word file's fields; nothing where it can be used.
///
/// # Errors
/// [`crate::Code::TemplateRefused`] for a file of another kind; those of
/// [`fields`](super::fields::fields).
pub fn check_template(
    reading: &Reading,
    form: &str,
    bytes: &[u8],
    lang: Lang,
) -> Result<Vec<TemplateFault>> {
    let (document, facts) = newest(reading, form)?;
    match check(bytes, &data(&document, &known(&document, &facts), &facts)) {
        Ok(_) => Ok(Vec::new()),
        Err(FillError::Faults(faults)) => Ok(template_faults(&faults, lang)),
        Err(other) => Err(refused(other)),
    }
}

/// A Word file filled with the paper of a record, and what is to be known of that paper.
///
/// # Errors
/// Those of [`printed`]; [`crate::Code::TemplateRefused`], [`crate::Code::TemplateWrong`],
/// [`crate::Code::TemplateTooLong`].
pub fn fill_template(
    reading: &Reading,
    (form, key): (&str, i64),
    chosen: &Chosen,
    bytes: &[u8],
    lang: Lang,
) -> Result<(Vec<u8>, Vec<String>)> {
    let paper = printed(reading, form, key, chosen, lang)?;
    let said = data(&paper.document, &paper.known, &paper.facts);
    let filled = fill(bytes, &said).map_err(refused)?;
    Ok((filled, paper.notices))
}
