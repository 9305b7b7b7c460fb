//! What the papers say and where, measured in the PDF itself.

mod docx;
mod file;
mod head;
mod hostile;
mod lists;
mod numbers;
mod reader;
mod sample;
mod shapes;
mod signing;
mod xlsx;
