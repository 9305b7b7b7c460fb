//! Nominations: their records and the operations that enter and change them.

mod block;
mod field;
mod intake;
mod kind;
mod listing;
mod moves;
mod place;
mod put;
mod record;
mod stored;
mod table;
mod typed;
mod values;
mod view;

pub use block::{BlockApplied, apply_block, preview_block};
pub use field::Field;
pub use intake::Intake;
pub use kind::{kind_of_name, kind_of_words};
pub use listing::{open_nominations, page_of_nominations};
pub use moves::set_state;
pub use put::{choose_basis, edit_field, put_nomination, remove_nominations};
pub use record::{
    Gender, Nomination, NominationDraft, NominationOrder, NominationQuery, NominationSort, Origin,
    RawEntry,
};
pub use values::{Known, Unread, Values, Votes};
pub use view::{nomination, nominations};

pub(crate) use moves::unread_words;
pub(crate) use stored::{Stored, territory, territory_text, unit_bytes};
pub(crate) use table::{
    get as stored, namesakes, of_keys, of_round, set_recipient, set_state as move_to,
};
pub(crate) use view::as_json;
