//! Running a program as a whole and seeing how long it took and how much memory it held.

use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use crate::Failure;

/// What a run of a program cost.
#[derive(Debug, Clone)]
pub(crate) struct Cost {
    pub(crate) time: Duration,
    /// The most memory the program itself held, in bytes; its children are not counted. `None`
    /// where the system does not tell.
    pub(crate) memory: Option<u64>,
    pub(crate) output: String,
}

/// Runs a program to its end.
pub(crate) fn measure(command: &mut Command) -> Result<Cost, Failure> {
    let start = Instant::now();
    let child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    let (id, over) = (child.id(), AtomicBool::new(false));
    let (output, memory) = std::thread::scope(|scope| {
        let watch = scope.spawn(|| peak(id, &over));
        let output = child.wait_with_output();
        over.store(true, Ordering::Relaxed);
        (output, watch.join().unwrap_or_default())
    });
    let (time, output) = (start.elapsed(), output?);
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        return Err(format!(
            "{:?} ended with {}: {said}",
            command.get_program(),
            output.status
        )
        .into());
    }
    Ok(Cost {
        time,
        memory,
        output: String::from_utf8_lossy(&output.stdout).into_owned(),
    })
}

/// The run in the middle of several: neither the luckiest nor the one that met another program.
pub(crate) fn median(
    times: usize,
    mut run: impl FnMut() -> Result<Cost, Failure>,
) -> Result<Cost, Failure> {
    let mut costs = (0..times).map(|_| run()).collect::<Result<Vec<_>, _>>()?;
    costs.sort_by_key(|cost| cost.time);
    Ok(costs.swap_remove(times / 2))
}

/// The kernel keeps the high-water mark itself; the last one read before the end is the peak.
fn peak(id: u32, over: &AtomicBool) -> Option<u64> {
    let mut highest = None;
    while !over.load(Ordering::Relaxed) {
        let status = std::fs::read_to_string(format!("/proc/{id}/status")).unwrap_or_default();
        highest = status
            .lines()
            .find_map(kilobytes)
            .map(|kb| kb * 1024)
            .max(highest);
        std::thread::sleep(Duration::from_millis(5));
    }
    highest
}

fn kilobytes(line: &str) -> Option<u64> {
    line.strip_prefix("VmHWM:")?
        .trim()
        .strip_suffix("kB")?
        .trim()
        .parse()
        .ok()
}
