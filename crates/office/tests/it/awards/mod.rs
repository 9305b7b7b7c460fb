//! Commendation as an office does it: entering, checking, deciding, taking back.

mod deciding;
mod entering;
mod people;
mod rules;
mod states;
