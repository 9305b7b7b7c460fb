//! Vietnamese text and values as offices write them: cleaning and comparing text, ordering
//! names, reading numbers, money, dates and unit names, also where they stand in running text, and
//! putting numbers into words.
//!
//! Every function here is pure. The crate knows no office, no file and no database; it does not
//! know what a value is for, and it never rewrites what a person typed: it reads it.

mod letter;

pub mod date;
pub mod legacy;
pub mod money;
pub mod name;
pub mod number;
pub mod prose;
pub mod text;
pub mod unit_name;
pub mod words;
