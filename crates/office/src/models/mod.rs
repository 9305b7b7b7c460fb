//! "Dân vận khéo" models (mô hình): what is registered each year, its life from registration to
//! recognition and to where it is taken over, its scores, its counts, its papers. A model keeps its
//! identity over the years; each year has a registration of its own. Deliberately not here: where a
//! table is on a foreign sheet (`sheets::table`), and how a page is laid out (`papers`).

pub mod calendar;
pub mod codes;
pub mod commend;
pub mod counts;
pub mod evidence;
pub mod life;
pub mod ops;
pub mod record;
pub mod scoring;
pub mod sheet;
pub mod twins;

mod alike;
mod block;
mod certify;
mod column;
mod days;
mod facts;
mod field;
mod figures;
mod forms;
mod intake;
mod listing;
mod near;
mod past;
mod register;
mod rules;
mod sought;
mod state;
mod stored;
mod table;
mod values;
mod view;

pub use block::{ModelsApplied, apply_block, preview_block};
pub use codes::{Giver, Measure, ModelKind, ModelLevel, Novelty, Registrant};
pub use column::Column;
pub use field::Field;
pub use figures::put_figures;
pub use listing::{open_registrations, page_of_registrations};
pub use record::{
    ModelEvent, ModelOrder, ModelQuery, ModelRow, ModelSort, ModelStory, OtherModel, Praise,
    Recognition, Resource, StateChoice, TargetRow, YearOfModel,
};
pub use register::{
    edit_registration, put_registration, put_registrations, remove_registrations, renew,
};
pub use rules::{ModelFinding, ModelRule};
pub use state::ModelState;
pub use values::{Unread, Values};
pub use view::{contact, registration, registrations, story};

pub(crate) use certify::{ModelWords, certified, praised_by_lines};
pub(crate) use life::praised_by;
pub(crate) use register::right_year;
pub(crate) use values::{date_shown, day};

use crate::subjects::{ImportKind, Subject};
use crate::words::keys;

/// Models as a subject of the office.
pub static SUBJECT: Subject = Subject {
    tables: &[
        "model",
        "registration",
        "registration_event",
        "registration_resource",
        "registration_target",
        "recognition",
        "model_link",
        "model_quota",
        "model_day",
        "score_sheet",
        "model_mark",
    ],
    attached: &[evidence::TABLE],
    ops: ops::ALL,
    import_kinds: &[ImportKind {
        code: "models",
        name: keys::IMPORT_KIND_MODELS,
        taken: Some(&sheet::TAKEN),
    }],
    forms: forms::FORMS,
    list: Some(view::as_json),
    past: Some(past::past),
    find: Some(sought::find),
    days: Some(days::tell),
    ..Subject::empty("models")
};
