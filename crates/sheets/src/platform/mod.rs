//! What only the operating system can do for reading: hold the child to its memory, keep it from
//! showing a window, and tell how it died. The only place of this crate where `unsafe` is
//! allowed, for calls into the system's C library; each such call states why it is sound.
//!
//! * Unix: `setrlimit`. A child over its memory is refused more and aborts.
//! * Windows: a job object around the child, with the same effect.

#[cfg(unix)]
mod unix;
#[cfg(windows)]
mod windows;

#[cfg(unix)]
pub(crate) use unix::{confine, died_of_memory, quietly};
#[cfg(windows)]
pub(crate) use windows::{confine, died_of_memory, quietly};

/// Processor time after which a child is ended even if nobody watches it any more, in seconds.
const LAST_RESORT: u64 = 600;
