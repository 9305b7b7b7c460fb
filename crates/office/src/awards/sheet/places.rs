//! The places of the fields in [`super::FIELDS`].

pub(crate) const KIND: usize = 0;
pub(crate) const NAME: usize = 1;
pub(crate) const HONORIFIC: usize = 2;
pub(crate) const POSITION: usize = 3;
pub(crate) const UNIT: usize = 4;
pub(crate) const BIRTH: usize = 5;
pub(crate) const AWARD: usize = 6;
pub(crate) const AMOUNT: usize = 7;
pub(crate) const CITATION: usize = 8;
