//! Limits of the child on Unix.

#![allow(
    unsafe_code,
    reason = "setrlimit has no safe wrapper in the standard library"
)]

use std::io;
use std::os::unix::process::ExitStatusExt;
use std::process::{Command, ExitStatus};

use super::LAST_RESORT;

#[cfg(target_os = "linux")]
type Resource = libc::__rlimit_resource_t;
#[cfg(not(target_os = "linux"))]
type Resource = libc::c_int;

/// Holds this process to so many bytes of memory beyond what it has, to a last resort of
/// processor time, and to leaving no core file.
///
/// # Errors
/// What the system says when it refuses a limit.
pub(crate) fn confine(memory: u64) -> io::Result<()> {
    limit(libc::RLIMIT_CORE, 0)?;
    limit(libc::RLIMIT_CPU, LAST_RESORT)?;
    limit(libc::RLIMIT_DATA, memory)?;
    // The libraries of a window program alone may fill gigabytes of addresses.
    limit(libc::RLIMIT_AS, mapped().saturating_add(memory))
}

/// Whether a process that ended so was probably refused memory: an allocation that fails aborts
/// the process, and a system without memory kills it.
pub(crate) fn died_of_memory(status: ExitStatus) -> bool {
    matches!(status.signal(), Some(libc::SIGABRT | libc::SIGKILL))
}

/// A child has no window here anyhow.
pub(crate) fn quietly(_command: &mut Command) {}

fn limit(resource: Resource, most: u64) -> io::Result<()> {
    let mut now = libc::rlimit {
        rlim_cur: 0,
        rlim_max: 0,
    };
    // SAFETY: `now` is a valid place for one `rlimit`, borrowed for the call only.
    if unsafe { libc::getrlimit(resource, &raw mut now) } != 0 {
        return Err(io::Error::last_os_error());
    }
    // A limit that is lower already stays.
    let most = libc::rlim_t::try_from(most)
        .unwrap_or(libc::rlim_t::MAX)
        .min(now.rlim_max);
    let wanted = libc::rlimit {
        rlim_cur: most,
        rlim_max: most,
    };
    // SAFETY: `wanted` is a valid `rlimit`, borrowed for the call only.
    match unsafe { libc::setrlimit(resource, &raw const wanted) } {
        0 => Ok(()),
        _ => Err(io::Error::last_os_error()),
    }
}

/// Bytes of addresses in use; a guess where the system does not tell.
fn mapped() -> u64 {
    let told = std::fs::read_to_string("/proc/self/statm").ok();
    let pages = told.and_then(|line| line.split(' ').next()?.parse::<u64>().ok());
    // SAFETY: `sysconf` takes a number and touches no memory of ours.
    let page = unsafe { libc::sysconf(libc::_SC_PAGESIZE) };
    let page = u64::try_from(page).unwrap_or(4096);
    pages.map_or(1 << 30, |pages| pages.saturating_mul(page))
}
