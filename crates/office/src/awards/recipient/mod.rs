//! Recipients: master records, and the links that people confirm between them.

mod record;

pub use record::DuplicatePair;
