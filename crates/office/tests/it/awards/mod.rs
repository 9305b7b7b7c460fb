//! Commendation as an office does it: entering, checking, deciding, taking back.

mod deciding;
mod doubts;
mod entering;
mod people;
mod refusing;
mod rules;
mod states;
