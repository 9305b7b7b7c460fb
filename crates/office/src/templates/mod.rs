//! What offices change about papers without us: preferences for a form (letterhead, columns, order,
//! closing sentence), saved by name, and Word files of their own with fields to fill. Deliberately
//! not here: what a form says (`forms.rs` of its subject), and how a Word file is filled
//! (`papers::fill`).

mod align;
mod facts;
mod own;
mod paper;
mod preference;
mod printed;

pub use facts::{Facts, LineFacts, Teller};
pub use own::{
    FieldHelp, ListHelp, TemplateFault, TemplateFields, TemplateFile, TemplateRow, check_template,
    fields, fill_template, named_template, remove_template, sample_template, take_template,
    template_bytes, template_faults, templates,
};
pub(crate) use paper::dotted;
pub use preference::{
    ColumnShown, ColumnWish, FormColumns, Grouping, LineOrder, LineShown, Preference,
    PreferenceRow, form_columns, named_preference, preferences, put_preference, remove_preference,
    set_usual,
};
pub use printed::{Chosen, Printed, chosen_preference, printed};

use crate::journal::OpKind;
use crate::subjects::Subject;

/// The operations of templates.
pub mod ops {
    use super::OpKind;

    /// A preference is saved.
    pub static PREFERENCE_PUT: OpKind = OpKind::undoable("templates.preference_put");
    /// A preference becomes a form's usual one, or none does.
    pub static PREFERENCE_USUAL: OpKind = OpKind::undoable("templates.preference_usual");
    /// A preference is removed.
    pub static PREFERENCE_REMOVE: OpKind = OpKind::undoable("templates.preference_remove");
    /// A Word file is taken in.
    pub static TAKE: OpKind = OpKind::undoable("templates.take");
    /// A Word file is removed.
    pub static REMOVE: OpKind = OpKind::undoable("templates.remove");
}

/// What templates bring to the house.
pub static SUBJECT: Subject = Subject {
    tables: &["form_preference", "paper_template"],
    scratch: &["template_file"],
    ops: &[
        &ops::PREFERENCE_PUT,
        &ops::PREFERENCE_USUAL,
        &ops::PREFERENCE_REMOVE,
        &ops::TAKE,
        &ops::REMOVE,
    ],
    ..Subject::empty("templates")
};
