//! One reader for each kind of file. Each tells a [`crate::child::tell::Teller`] what it finds
//! and stops at the first refusal; a single sheet that is broken is told as such.

pub(crate) mod delimited;
pub(crate) mod docx;
mod encoding;
mod entities;
pub(crate) mod html;
pub(crate) mod narrative;
pub(crate) mod number;
pub(crate) mod ods;
mod packed;
mod records;
pub(crate) mod spreadsheet_xml;
mod tables;
pub(crate) mod xls;
pub(crate) mod xlsb;
pub(crate) mod xlsx;
mod xml;
