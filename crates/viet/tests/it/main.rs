//! What the crate promises, claim by claim.

mod address;
mod alike;
mod date;
mod laws;
mod legacy;
mod money;
mod number;
mod order;
mod prose;
mod text;
mod unit_name;
mod words;
