//! Preferences saved by name: put, made usual, removed.

use viet::text::clean;

use super::record::{Preference, PreferenceRow};
use super::table;
use crate::office::{Ctx, Office, Op, Reading};
use crate::templates::ops;
use crate::words::{self, keys};
use crate::{Code, Failure, Result, subjects};

/// Letters of a name at most.
const NAME: usize = 80;

/// All preferences of a form, of all forms where none is named, by form and name.
///
/// # Errors
/// When they cannot be read.
pub fn preferences(reading: &Reading, form: Option<&str>) -> Result<Vec<PreferenceRow>> {
    let mut rows = table::all(reading)?;
    rows.retain(|row| form.is_none_or(|form| row.form == form));
    Ok(rows)
}

/// The preference of that name.
///
/// # Errors
/// [`Code::NoSuchPreference`] with those there are.
pub fn named_preference(reading: &Reading, form: &str, name: &str) -> Result<PreferenceRow> {
    if let Some(row) = table::named(reading, form, name)? {
        return Ok(row);
    }
    let known = preferences(reading, Some(form))?;
    let known: Vec<_> = known.iter().map(|row| row.name.as_str()).collect();
    let failure = Failure::new(Code::NoSuchPreference).with("name", name);
    Err(failure.with("known", known.join(", ")))
}

/// What a form is printed with where nothing else is chosen.
pub(in crate::templates) fn usual(reading: &Reading, form: &str) -> Result<Option<Preference>> {
    let rows = preferences(reading, Some(form))?;
    Ok(rows
        .into_iter()
        .find(|row| row.usual)
        .map(|row| row.content))
}

/// Saves a preference under its name, in place of one that has it, as one operation; gives its key.
///
/// # Errors
/// [`Code::NoSuchForm`], [`Code::FieldMissing`] without a name.
pub fn put_preference(
    office: &Office,
    ctx: &Ctx,
    form: &str,
    name: &str,
    content: &Preference,
) -> Result<i64> {
    known_form(form)?;
    let name = checked_name(name)?;
    let op = Op::new(&ops::PREFERENCE_PUT).with("name", &name);
    office.change(ctx, op, |change| match table::named(change, form, &name)? {
        Some(row) if row.content == *content && row.name == name => Ok(row.key),
        Some(row) => {
            table::update(change, row.key, &name, content)?;
            Ok(row.key)
        }
        None => table::insert(change, form, &name, content),
    })
}

/// Makes a preference the usual one of its form; none goes back to the form as it came.
///
/// # Errors
/// [`Code::NoSuchPreference`].
pub fn set_usual(office: &Office, ctx: &Ctx, form: &str, name: Option<&str>) -> Result<()> {
    known_form(form)?;
    let usual = if name.is_some() { "yes" } else { "no" };
    let op = Op::new(&ops::PREFERENCE_USUAL)
        .with("name", name.unwrap_or_default())
        .with("usual", usual);
    office.change(ctx, op, |change| {
        let chosen = match name {
            Some(name) => Some(named_preference(change, form, name)?.key),
            None => None,
        };
        table::set_usual(change, form, chosen)
    })
}

/// Removes a preference, as one operation.
///
/// # Errors
/// [`Code::NoSuchPreference`].
pub fn remove_preference(office: &Office, ctx: &Ctx, form: &str, name: &str) -> Result<()> {
    let op = Op::new(&ops::PREFERENCE_REMOVE).with("name", name);
    office.change(ctx, op, |change| {
        let row = named_preference(change, form, name)?;
        table::delete(change, row.key)
    })
}

/// Refuses a form that there is not.
pub(in crate::templates) fn known_form(form: &str) -> Result<()> {
    match subjects::form(form) {
        Some(_) => Ok(()),
        None => Err(crate::print::no_such_form(form)),
    }
}

/// A name as it is kept.
pub(in crate::templates) fn checked_name(name: &str) -> Result<String> {
    let name: String = clean(name).chars().take(NAME).collect();
    if name.is_empty() {
        let field = words::say(
            words::spoken(),
            keys::TEMPLATES_FIELD_NAME,
            &Default::default(),
        );
        return Err(Failure::new(Code::FieldMissing).with("field", field));
    }
    Ok(name)
}
