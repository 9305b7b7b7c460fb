//! The program as scripts use it: arguments in, documents and exit codes out.

mod answers;
mod beside;
mod journey;
mod mistakes;
mod terminal;
