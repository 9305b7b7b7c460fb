//! Printing through the shell: the program that shows PDF files prints this one.
#![allow(
    unsafe_code,
    reason = "the shell's verbs can only be asked for through its C interface"
)]

use super::refused;
use office::Result;
use std::{os::windows::ffi::OsStrExt, path::Path, ptr};
use windows_sys::Win32::UI::{Shell::ShellExecuteW, WindowsAndMessaging::SW_HIDE};

/// Values up to this one are errors of `ShellExecuteW`.
const LAST_ERROR: isize = 32;

/// Asks the shell to print the file; the queue shows the file's own name.
pub(super) fn print(file: &Path, _title: &str) -> Result<()> {
    let wide = |text: &std::ffi::OsStr| -> Vec<u16> { text.encode_wide().chain([0]).collect() };
    let (verb, path) = (wide("print".as_ref()), wide(file.as_os_str()));
    // SAFETY: both texts end in a zero and outlive the call; the other pointers may be null.
    let answer = unsafe {
        ShellExecuteW(
            ptr::null_mut(),
            verb.as_ptr(),
            path.as_ptr(),
            ptr::null(),
            ptr::null(),
            SW_HIDE,
        )
    };
    match answer as isize {
        code if code > LAST_ERROR => Ok(()),
        code => Err(refused(&format!("ShellExecute {code}"))),
    }
}
