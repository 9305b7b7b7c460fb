//! Foreign workbooks (xlsx, xls, xlsb, ods, delimited text, tables of docx and of
//! web pages) as typed cells with their addresses,
//! and where the table is on a sheet; the running text of foreign documents. Nothing here knows an office, and no input of any kind
//! aborts, hangs or exhausts memory: reading runs in a child process behind structural checks.

pub mod child;
pub mod mark;
pub mod table;

mod formats;
mod platform;
mod preflight;
mod prose;
mod read;
mod refusal;
mod repair;
mod sniff;
mod spans;
mod wire;
mod workbook;

pub use prose::text_of;
pub use read::{Limits, Reader, Watch, file_digest};
pub use refusal::{Hostile, Refusal, RefusalCode, Stranger};
pub use repair::{Repair, Told, repair, repair_as};
pub use workbook::{Area, Cell, CellFormat, Format, Sheet, Spans, Value, Visibility, Workbook};
