//! The office as its shells use it. One binary; one module a room.

mod desk;
mod files;
mod inspect;
mod journal;
mod round;
mod settings;
