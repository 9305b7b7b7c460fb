//! One reader for each kind of file. Each tells a [`crate::child::tell::Teller`] what it finds
//! and stops at the first refusal; a single sheet that is broken is told as such.

pub(crate) mod delimited;
mod encoding;
pub(crate) mod number;
pub(crate) mod ods;
mod records;
pub(crate) mod xls;
pub(crate) mod xlsb;
pub(crate) mod xlsx;
