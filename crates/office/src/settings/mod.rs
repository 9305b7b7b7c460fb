//! What the office says of itself, kept in the file and journalled like any record. Not here:
//! settings of the machine (recent files, theme), which are not the office's.

pub mod machine;

mod choice;
mod form;
mod kept;
mod table;

pub use choice::{Choice, ChoiceSet, ChoiceShown, ChoiceValue};
pub use form::{OfficeForm, form, save_form};
pub use kept::{KeptView, drop_view, keep_view, kept_views};

use crate::journal::{self, OpKind};
use crate::office::{Change, Ctx, NewOffice, Office, Op, Reading};
use crate::print;
use crate::subjects::Subject;
use crate::words::{self, keys};
use crate::{Code, Failure, Result};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Changing the office's particulars.
pub static EDIT_PROFILE: OpKind = OpKind::undoable("office.profile");
/// Changing one named setting.
pub static EDIT_SETTING: OpKind = OpKind::undoable("office.setting");

/// The office's own tables and operations.
pub static SUBJECT: Subject = Subject {
    tables: &["setting", "raw_entry", "paper_look"],
    ops: &[
        &journal::CREATE,
        &journal::MIGRATE,
        &journal::SEAL,
        &journal::UNDO,
        &journal::REDO,
        &EDIT_PROFILE,
        &EDIT_SETTING,
        &kept::KEEP_VIEW,
        &kept::DROP_VIEW,
    ],
    choices: print::CHOICES,
    ..Subject::empty("settings")
};

/// The office's particulars, as letterheads and closing lines use them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct OfficeProfile {
    /// The office: "Ban Dân vận Quận ủy Ninh Kiều".
    pub name: String,
    /// The body above it: "Quận ủy Ninh Kiều".
    pub superior: String,
    /// Where its documents are dated: "Ninh Kiều".
    pub place: String,
    /// The code of its unit, if it stands for one.
    pub unit: Option<String>,
}

impl From<&NewOffice> for OfficeProfile {
    fn from(new: &NewOffice) -> Self {
        let tidy = |text: &str| text.trim().to_owned();
        OfficeProfile {
            name: tidy(&new.name),
            superior: tidy(&new.superior),
            place: tidy(&new.place),
            unit: new
                .unit
                .as_deref()
                .map(tidy)
                .filter(|code| !code.is_empty()),
        }
    }
}

impl Office {
    /// The office's particulars.
    pub fn profile(&self) -> Result<OfficeProfile> {
        self.read(profile)
    }

    /// Changes the office's particulars as one operation.
    ///
    /// # Errors
    /// [`Code::FieldMissing`] when the office would have no name.
    pub fn edit_profile(&self, ctx: &Ctx, profile: &OfficeProfile) -> Result<()> {
        named(&profile.name)?;
        self.change(ctx, Op::new(&EDIT_PROFILE), |change| {
            put_profile(change, profile)
        })
    }

    /// Changes one named setting as one operation; none removes it, so that its default holds.
    pub fn edit_setting(&self, ctx: &Ctx, name: &str, value: Option<&str>) -> Result<()> {
        self.change(
            ctx,
            Op::new(&EDIT_SETTING).with("name", name),
            |change| match value {
                Some(value) => table::put(change, name, value),
                None => table::remove(change, name),
            },
        )
    }
}

/// The office's particulars within a reading.
pub fn profile(reading: &Reading) -> Result<OfficeProfile> {
    let text = |name| Ok::<_, Failure>(table::get(reading, name)?.unwrap_or_default());
    Ok(OfficeProfile {
        name: text("office.name")?,
        superior: text("office.superior")?,
        place: text("office.place")?,
        unit: table::get(reading, "office.unit")?,
    })
}

/// A named setting (`"awards.rounding"`), if it was ever set.
pub fn setting(reading: &Reading, name: &str) -> Result<Option<String>> {
    table::get(reading, name)
}

/// Sets a named setting within an operation.
pub fn put_setting(change: &Change, name: &str, value: &str) -> Result<()> {
    table::put(change, name, value)
}

/// Refuses an office without a name.
pub(crate) fn named(name: &str) -> Result<()> {
    if !name.trim().is_empty() {
        return Ok(());
    }
    let field = words::say(
        words::spoken(),
        keys::OFFICE_FIELD_NAME,
        &Default::default(),
    );
    Err(Failure::new(Code::FieldMissing).with("field", field))
}

pub(crate) fn put_profile(change: &Change, profile: &OfficeProfile) -> Result<()> {
    table::put(change, "office.name", profile.name.trim())?;
    table::put(change, "office.superior", profile.superior.trim())?;
    table::put(change, "office.place", profile.place.trim())?;
    match &profile.unit {
        Some(code) => table::put(change, "office.unit", code),
        None => table::remove(change, "office.unit"),
    }
}
