//! Viewing through the shell, printing through the spooler: the pages are drawn by this program and
//! handed over as dots, because no part of the system prints a PDF file with a choice of pages,
//! copies, sides and tray.
#![allow(
    unsafe_code,
    reason = "the shell and the spooler can only be asked through their C interfaces"
)]

mod draw;
mod mode;
mod spooler;

pub(super) use draw::print;
pub(super) use spooler::{offers, printers};

use office::{Code, Failure, Result};
use std::{ffi::OsStr, os::windows::ffi::OsStrExt, path::Path, ptr};
use windows_sys::Win32::UI::{Shell::ShellExecuteW, WindowsAndMessaging::SW_SHOWNORMAL};

/// Values up to this one are errors of `ShellExecuteW`.
const LAST_ERROR: isize = 32;

/// Asks the shell to open the file.
pub(super) fn view(file: &Path) -> Result<()> {
    let (verb, path) = (wide("open"), wide(file));
    // SAFETY: both texts end in a zero and outlive the call; the other pointers may be null.
    let answer = unsafe {
        ShellExecuteW(
            ptr::null_mut(),
            verb.as_ptr(),
            path.as_ptr(),
            ptr::null(),
            ptr::null(),
            SW_SHOWNORMAL,
        )
    };
    if answer as isize > LAST_ERROR {
        return Ok(());
    }
    Err(Failure::new(Code::NoViewer))
}

/// A text as the system takes it, with a zero at its end.
fn wide(text: impl AsRef<OsStr>) -> Vec<u16> {
    text.as_ref().encode_wide().chain([0]).collect()
}
