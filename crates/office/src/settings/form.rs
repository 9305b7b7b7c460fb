//! The form on which an office says what it is and what it chooses: read whole, saved as one
//! operation.

use super::choice::{self, ChoiceSet, ChoiceShown};
use super::{EDIT_PROFILE, OfficeProfile, named, profile, put_profile, table};
use crate::Result;
use crate::office::{Ctx, Office, Op, Reading};
use crate::words::Lang;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OfficeForm {
    /// What the office is.
    pub profile: OfficeProfile,
    /// What it may choose.
    pub choices: Vec<ChoiceShown>,
}

/// The form as it stands.
///
/// # Errors
/// When the file cannot be read.
pub fn form(reading: &Reading, lang: Lang) -> Result<OfficeForm> {
    Ok(OfficeForm {
        profile: profile(reading)?,
        choices: choice::shown(reading, lang)?,
    })
}

/// Saves the form as one operation; choices that are not named stay as they are.
///
/// # Errors
/// [`crate::Code::FieldMissing`] without a name; [`crate::Code::NoSuchField`],
/// [`crate::Code::FieldUnreadable`] for a choice or value that there is not.
pub fn save_form(
    office: &Office,
    ctx: &Ctx,
    profile: &OfficeProfile,
    choices: &[ChoiceSet],
) -> Result<()> {
    named(&profile.name)?;
    choices.iter().try_for_each(choice::checked)?;
    office.change(ctx, Op::new(&EDIT_PROFILE), |change| {
        put_profile(change, profile)?;
        choices.iter().try_for_each(|set| match &set.value {
            Some(value) => table::put(change, &set.name, value),
            None => table::remove(change, &set.name),
        })
    })
}
