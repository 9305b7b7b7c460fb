//! The life of a registration (domain §3.3): its moves between states, its recognitions, where its
//! model is taken over, which registrations are of one model; each with who, when and why.

mod link;
mod moves;
mod recognise;
mod table;
mod tree;

pub use link::{link_models, part_model, set_origin};
pub use moves::set_state;
pub use recognise::{Recognising, recognise, unrecognise};

pub(crate) use table::{
    events, praised_by, praised_by_all, praises, recognitions, recognitions_of_year, set_praised,
    told_apart,
};
pub(crate) use tree::{origin, replicas};
