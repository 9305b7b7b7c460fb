//! Taking Word files in by name, giving them out, removing them.

use std::io::Read;
use std::path::Path;

use super::fill::check_template;
use super::record::{TemplateFault, TemplateFile, TemplateRow};
use super::table;
use crate::office::{Ctx, Office, Op, Reading};
use crate::templates::ops;
use crate::templates::preference::{checked_name, known_form};
use crate::words;
use crate::{Code, Failure, Result};

/// Bytes of one file, and of all together, at most.
const LARGEST: u64 = 5 << 20;
const ALL: i64 = 40 << 20;

impl TemplateFile {
    /// Reads a file, no more of it than is taken.
    ///
    /// # Errors
    /// [`Code::NotReadable`]; [`Code::TemplateRefused`] for one that is too large.
    pub fn read(path: &Path) -> Result<TemplateFile> {
        let unreadable = |_| Failure::new(Code::NotReadable).of_file(path);
        // To open a pipe is to wait until somebody writes into it.
        if !std::fs::metadata(path).map_err(unreadable)?.is_file() {
            return Err(Failure::new(Code::NotReadable).of_file(path));
        }
        let opened = std::fs::File::open(path).map_err(unreadable)?;
        let mut bytes = Vec::new();
        opened
            .take(LARGEST + 1)
            .read_to_end(&mut bytes)
            .map_err(unreadable)?;
        if bytes.len() as u64 > LARGEST {
            return Err(Failure::new(Code::TemplateRefused).with("why", "too-large"));
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        Ok(TemplateFile {
            name: name.into_owned(),
            bytes,
        })
    }
}

/// All Word files of a form, of all forms where none is named, by form and name.
///
/// # Errors
/// When they cannot be read.
pub fn templates(reading: &Reading, form: Option<&str>) -> Result<Vec<TemplateRow>> {
    let mut rows = table::all(reading)?;
    rows.retain(|row| form.is_none_or(|form| row.form == form));
    Ok(rows)
}

/// The Word file of that name.
///
/// # Errors
/// [`Code::NoSuchTemplate`] with those there are.
pub fn named_template(reading: &Reading, form: &str, name: &str) -> Result<TemplateRow> {
    if let Some(row) = table::named(reading, form, name)? {
        return Ok(row);
    }
    let known = templates(reading, Some(form))?;
    let known: Vec<_> = known.iter().map(|row| row.name.as_str()).collect();
    let failure = Failure::new(Code::NoSuchTemplate).with("name", name);
    Err(failure.with("known", known.join(", ")))
}

/// The bytes of the Word file of that name.
///
/// # Errors
/// [`Code::NoSuchTemplate`]; [`Code::TemplateGone`] where its bytes were given up for others.
pub fn template_bytes(reading: &Reading, form: &str, name: &str) -> Result<Vec<u8>> {
    let row = named_template(reading, form, name)?;
    let bytes = table::bytes(reading, &row.digest)?;
    bytes.ok_or_else(|| Failure::new(Code::TemplateGone).with("name", row.name))
}

/// Takes a Word file in under a name, in place of one that has it, as one operation. Where its fields
/// are wrong nothing is written and the faults are given.
///
/// # Errors
/// [`Code::NoSuchForm`], [`Code::FieldMissing`] without a name, [`Code::TemplateRefused`],
/// [`Code::TemplateNoRecord`], [`Code::TemplatesFull`].
pub fn take_template(
    office: &Office,
    ctx: &Ctx,
    (form, name): (&str, &str),
    file: &TemplateFile,
) -> Result<Vec<TemplateFault>> {
    known_form(form)?;
    let name = checked_name(name)?;
    let lang = words::spoken();
    let faults = office.read(|reading| check_template(reading, form, &file.bytes, lang))?;
    if !faults.is_empty() {
        return Ok(faults);
    }
    let digest = blake3::hash(&file.bytes).to_hex().to_string();
    keep(office, &digest, &file.bytes)?;
    let size = i64::try_from(file.bytes.len()).unwrap_or(i64::MAX);
    let op = Op::new(&ops::TAKE).with("name", &name);
    office.change(ctx, op, |change| {
        let known = table::named(change, form, &name)?;
        let now = table::Put {
            form,
            name: &name,
            file_name: &file.name,
            digest: &digest,
            size,
        };
        match known {
            Some(row) if row.digest == digest && row.name == name => Ok(()),
            Some(row) => table::update(change, row.key, &now),
            None => table::insert(change, &now),
        }
    })?;
    Ok(Vec::new())
}

/// Keeps the bytes of a file, once. Those that no template names any more make room.
fn keep(office: &Office, digest: &str, bytes: &[u8]) -> Result<()> {
    office.stage(|staging| {
        if table::holds(staging, digest)? {
            return Ok(());
        }
        let size = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
        if table::used(staging)? + size > ALL {
            table::forget_unused(staging)?;
        }
        if table::used(staging)? + size > ALL {
            return Err(Failure::new(Code::TemplatesFull).with("limit", ALL >> 20));
        }
        table::keep(staging, digest, bytes)
    })
}

/// Removes a Word file, as one operation.
///
/// # Errors
/// [`Code::NoSuchTemplate`].
pub fn remove_template(office: &Office, ctx: &Ctx, form: &str, name: &str) -> Result<()> {
    let op = Op::new(&ops::REMOVE).with("name", name);
    office.change(ctx, op, |change| {
        let row = named_template(change, form, name)?;
        table::delete(change, row.key)
    })
}
