//! Limits of the reading child that only the operating system can hold.
