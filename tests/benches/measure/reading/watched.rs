//! Running a program whose output nobody needs, and seeing how much memory it and its children
//! held.

use std::collections::HashMap;
use std::fs;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::Failure;

/// What a run cost.
#[derive(Debug, Clone)]
pub(super) struct Run {
    pub(super) time: Duration,
    /// The most memory of the program, in bytes.
    pub(super) own: u64,
    /// The most memory of its children, in bytes; 0 where it has none.
    pub(super) children: u64,
}

impl Run {
    /// Both together, as if they had been at their highest at the same time.
    pub(super) fn memory(&self) -> u64 {
        self.own + self.children
    }
}

const BEAT: Duration = Duration::from_millis(2);

/// Runs a program to its end. Where the system does not tell of memory, none is seen.
pub(super) fn watch(command: &mut Command) -> Result<Run, Failure> {
    command.stdin(Stdio::null()).stdout(Stdio::null());
    let start = Instant::now();
    let mut program = command.stderr(Stdio::null()).spawn()?;
    let id = program.id();
    let mut peaks: HashMap<u32, u64> = HashMap::new();
    let status = loop {
        if let Some(status) = program.try_wait()? {
            break status;
        }
        for id in children(id).into_iter().chain([id]) {
            let peak = peaks.entry(id).or_default();
            *peak = high_water(id).unwrap_or_default().max(*peak);
        }
        thread::sleep(BEAT);
    };
    let time = start.elapsed();
    if !status.success() {
        return Err(format!("{:?} ended with {status}", command.get_program()).into());
    }
    let own = peaks.remove(&id).unwrap_or_default();
    Ok(Run {
        time,
        own,
        children: peaks.values().sum(),
    })
}

/// The run in the middle of several.
pub(super) fn middle(
    times: usize,
    mut run: impl FnMut() -> Result<Run, Failure>,
) -> Result<Run, Failure> {
    let mut runs = (0..times).map(|_| run()).collect::<Result<Vec<_>, _>>()?;
    runs.sort_by_key(|run| run.time);
    Ok(runs.swap_remove(times / 2))
}

/// The processes that any thread of a program has started.
fn children(id: u32) -> Vec<u32> {
    let threads = fs::read_dir(format!("/proc/{id}/task"));
    let lists = threads
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|thread| fs::read_to_string(thread.path().join("children")).ok());
    lists
        .flat_map(|list| {
            list.split_whitespace()
                .filter_map(|id| id.parse().ok())
                .collect::<Vec<u32>>()
        })
        .collect()
}

/// The kernel keeps the mark itself; the last one read before the end is the peak.
fn high_water(id: u32) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{id}/status")).ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kilobytes * 1024)
}
