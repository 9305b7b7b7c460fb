//! What the papers say and where, measured in the PDF itself.

mod cards;
mod docx;
mod file;
mod head;
mod hostile;
mod lists;
mod numbers;
mod reader;
mod sample;
mod signing;
mod xlsx;
