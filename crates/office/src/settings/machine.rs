//! Settings of this machine: a small file in the user's configuration folder. Nothing of the
//! office is kept in it.
