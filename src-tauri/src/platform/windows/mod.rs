//! Viewing and printing through the shell: the program that shows PDF files does both.
#![allow(
    unsafe_code,
    reason = "the shell's verbs can only be asked for through its C interface"
)]

use super::refused;
use office::{Code, Failure, Result};
use std::{ffi::OsStr, os::windows::ffi::OsStrExt, path::Path, ptr};
use windows_sys::Win32::UI::{
    Shell::ShellExecuteW,
    WindowsAndMessaging::{SHOW_WINDOW_CMD, SW_HIDE, SW_SHOWNORMAL},
};

/// Values up to this one are errors of `ShellExecuteW`.
const LAST_ERROR: isize = 32;

/// Asks the shell to open the file.
pub(super) fn view(file: &Path) -> Result<()> {
    match ask("open", file, SW_SHOWNORMAL) {
        code if code > LAST_ERROR => Ok(()),
        _ => Err(Failure::new(Code::NoViewer)),
    }
}

/// Asks the shell to print the file; the queue shows the file's own name.
pub(super) fn print(file: &Path, _title: &str) -> Result<()> {
    match ask("print", file, SW_HIDE) {
        code if code > LAST_ERROR => Ok(()),
        code => Err(refused(&format!("ShellExecute {code}"))),
    }
}

fn ask(verb: &str, file: &Path, window: SHOW_WINDOW_CMD) -> isize {
    let wide = |text: &OsStr| -> Vec<u16> { text.encode_wide().chain([0]).collect() };
    let (verb, path) = (wide(verb.as_ref()), wide(file.as_os_str()));
    // SAFETY: both texts end in a zero and outlive the call; the other pointers may be null.
    let answer = unsafe {
        ShellExecuteW(
            ptr::null_mut(),
            verb.as_ptr(),
            path.as_ptr(),
            ptr::null(),
            ptr::null(),
            window,
        )
    };
    answer as isize
}
