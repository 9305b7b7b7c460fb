//! Commendation as an office does it: entering, checking, deciding, taking back.

pub(crate) mod blanks;
mod blocks;
mod deciding;
mod doubts;
mod entering;
mod lists;
mod people;
mod refusing;
mod rules;
mod scoped;
mod spoken;
mod states;
