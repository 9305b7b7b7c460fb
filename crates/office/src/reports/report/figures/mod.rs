//! The figures of reports in the file.

pub(super) mod table;
