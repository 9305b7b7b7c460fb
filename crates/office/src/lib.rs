//! The program without a window: one [`Office`] is one SQLite file in which every change is a
//! named, journalled, undoable operation, and each subject of the office has a folder of its own.
//! Nothing here knows a window; the database is named only in `store` and in files called
//! `table.rs`, and words for people come only from the message catalogue ([`words`]).

pub mod attachments;
pub mod awards;
pub mod block;
pub mod calendar;
pub mod democracy;
pub mod files;
pub mod funds;
pub mod home;
pub mod import;
pub mod inspections;
pub mod journal;
pub mod keep;
pub mod models;
pub mod print;
pub mod recommendations;
pub mod registers;
pub mod reports;
pub mod search;
pub mod settings;
pub mod subjects;
pub mod templates;
pub mod units;
pub mod words;

mod failure;
mod moves;
mod office;
mod platform;
mod store;
mod view;

pub use failure::{Code, Failure, Place, Result};
pub use journal::{OpKind, OperationRow, OperationState, Undone};
pub use office::{
    BackupInfo, Change, CheckFinding, Cost, Ctx, NewOffice, Notice, Office, Op, Page, Program,
    Random, Reading, Staging, Unlock,
};
pub use settings::OfficeProfile;
pub use subjects::{FormKind, ImportKind, Subject};
pub use view::ViewInfo;
