//! What the papers say and where, measured in the PDF itself.

mod archive;
mod books;
mod cards;
mod charts;
mod docx;
mod dressed;
mod file;
mod fill;
mod forge;
mod head;
mod hostile;
mod lists;
mod numbers;
mod photos;
mod pictures;
mod reader;
mod sample;
mod shapes;
mod signing;
mod xlsx;
