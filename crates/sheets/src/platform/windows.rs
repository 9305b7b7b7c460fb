//! Limits of the child on Windows: it puts itself into a job object (nested jobs: Windows 8 and
//! later) that bounds its memory and its processor time.

#![allow(
    unsafe_code,
    reason = "job objects have no safe wrapper in the standard library"
)]

use std::io;
use std::os::windows::process::CommandExt;
use std::process::{Command, ExitStatus};
use std::{mem, ptr};

use windows_sys::Win32::System::JobObjects::{
    AssignProcessToJobObject, CreateJobObjectW, JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION,
    JOB_OBJECT_LIMIT_PROCESS_MEMORY, JOB_OBJECT_LIMIT_PROCESS_TIME,
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION, JobObjectExtendedLimitInformation,
    SetInformationJobObject,
};
use windows_sys::Win32::System::Threading::GetCurrentProcess;

use super::LAST_RESORT;

/// `CREATE_NO_WINDOW`: no console flashes up when a window program starts the child.
const NO_WINDOW: u32 = 0x0800_0000;
/// `STATUS_STACK_BUFFER_OVERRUN`, with which Rust aborts (`__fastfail`).
const FAST_FAIL: i32 = 0xC000_0409_u32 as i32;
/// `STATUS_NO_MEMORY` and `STATUS_COMMITMENT_LIMIT`.
const NO_MEMORY: [i32; 2] = [0xC000_0017_u32 as i32, 0xC000_012D_u32 as i32];

/// Holds this process to so many bytes of committed memory and to a last resort of processor
/// time. The job object lives as long as the process: its handle is never closed.
///
/// # Errors
/// What the system says when it refuses the job or its limits.
pub(crate) fn confine(memory: u64) -> io::Result<()> {
    // SAFETY: all bits zero is a valid value of this plain C structure.
    let mut limits: JOBOBJECT_EXTENDED_LIMIT_INFORMATION = unsafe { mem::zeroed() };
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_PROCESS_MEMORY
        | JOB_OBJECT_LIMIT_PROCESS_TIME
        | JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION;
    // In units of 100 nanoseconds.
    limits.BasicLimitInformation.PerProcessUserTimeLimit = (LAST_RESORT * 10_000_000) as i64;
    limits.ProcessMemoryLimit = usize::try_from(memory).unwrap_or(usize::MAX);
    // SAFETY: both pointers may be null: no security attributes, no name.
    let job = unsafe { CreateJobObjectW(ptr::null(), ptr::null()) };
    if job.is_null() {
        return Err(io::Error::last_os_error());
    }
    let size = mem::size_of_val(&limits) as u32;
    // SAFETY: `job` is a job object of ours, and the pointer and size are those of `limits`.
    let set = unsafe {
        SetInformationJobObject(
            job,
            JobObjectExtendedLimitInformation,
            (&raw const limits).cast(),
            size,
        )
    };
    if set == 0 {
        return Err(io::Error::last_os_error());
    }
    // SAFETY: the pseudo handle of the current process needs no closing and is always valid.
    match unsafe { AssignProcessToJobObject(job, GetCurrentProcess()) } {
        0 => Err(io::Error::last_os_error()),
        _ => Ok(()),
    }
}

/// Whether a process that ended so was probably refused memory.
pub(crate) fn died_of_memory(status: ExitStatus) -> bool {
    status
        .code()
        .is_some_and(|code| code == FAST_FAIL || NO_MEMORY.contains(&code))
}

/// Keeps the child from opening a console window.
pub(crate) fn quietly(command: &mut Command) {
    command.creation_flags(NO_WINDOW);
}
