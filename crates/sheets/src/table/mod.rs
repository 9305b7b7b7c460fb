//! Where the table is on a sheet: header rows and the kinds of the rows below them.
