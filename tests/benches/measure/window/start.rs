//! From the start of a program to the picture that stays, and what its processes hold by then.

use std::fs;
use std::path::Path;
use std::process::{Child, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use journeys::{Area, Eye, Screen};

use super::Subjects;
use crate::Failure;

/// A picture that has not changed for so long is the one that stays.
const STILL: Duration = Duration::from_millis(1500);
/// No window takes longer, or something is wrong.
const LIMIT: Duration = Duration::from_secs(60);
const PAGE: Area = Area {
    x: 0,
    y: 0,
    width: 1366,
    height: 720,
};

/// One start of a window.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Start {
    /// Until the last change of the picture.
    pub(crate) time: Duration,
    /// Proportional share of all its processes, in bytes.
    pub(crate) memory: u64,
}

/// The program and the empty window, in turns, the middle of several each.
pub(crate) struct Starts {
    pub(crate) ours: Start,
    pub(crate) empty: Start,
}

pub(crate) fn both(subjects: &Subjects, times: usize) -> Result<Starts, Failure> {
    let (mut ours, mut empty) = (Vec::new(), Vec::new());
    // The first turn only brings both into the system's memory.
    for turn in 0..=times {
        let program = once(&subjects.ours, Some(&subjects.office))?;
        let nothing = once(&subjects.empty, None)?;
        if turn > 0 {
            ours.push(program);
            empty.push(nothing);
        }
    }
    Ok(Starts {
        ours: middle(&mut ours),
        empty: middle(&mut empty),
    })
}

/// The middle time and the middle memory; they need not come from one run.
fn middle(starts: &mut [Start]) -> Start {
    let at = starts.len() / 2;
    starts.sort_by_key(|start| start.memory);
    let memory = starts[at].memory;
    starts.sort_by_key(|start| start.time);
    Start {
        time: starts[at].time,
        memory,
    }
}

fn once(program: &Path, office: Option<&Path>) -> Result<Start, Failure> {
    let folder = tempfile::tempdir()?;
    let screen = Screen::start();
    let eye = Eye::on(&screen, PAGE);
    let mut picture = eye.look();
    let began = Instant::now();
    let mut child = screen
        .command(program)
        .args(office)
        .env("SODANVAN_CONFIG_DIR", folder.path())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    let mut changed = None;
    while changed.is_none_or(|at: Instant| at.elapsed() < STILL) && began.elapsed() < LIMIT {
        let now = eye.look();
        if now != picture {
            picture = now;
            changed = Some(Instant::now());
        }
        sleep(Duration::from_millis(3));
    }
    let memory = memory(&child);
    end(&mut child);
    let at = changed.ok_or_else(|| format!("{} shows nothing", program.display()))?;
    Ok(Start {
        time: at - began,
        memory,
    })
}

fn end(child: &mut Child) {
    let _ = child.kill();
    let _ = child.wait();
}

/// What a process and everything it started hold, shared pages counted by their share.
fn memory(child: &Child) -> u64 {
    let parents = parents();
    let mut family = vec![child.id()];
    let mut at = 0;
    while at < family.len() {
        let of = family[at];
        family.extend(
            parents
                .iter()
                .filter(|(_, parent)| *parent == of)
                .map(|(id, _)| *id),
        );
        at += 1;
    }
    family.iter().filter_map(|id| share(*id)).sum()
}

/// Every process and who started it.
fn parents() -> Vec<(u32, u32)> {
    let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
    let pair = |entry: fs::DirEntry| {
        let id = entry.file_name().to_str()?.parse().ok()?;
        let status = fs::read_to_string(entry.path().join("status")).ok()?;
        let parent = status.lines().find_map(|line| line.strip_prefix("PPid:"))?;
        Some((id, parent.trim().parse().ok()?))
    };
    processes.filter_map(pair).collect()
}

fn share(id: u32) -> Option<u64> {
    let sums = fs::read_to_string(format!("/proc/{id}/smaps_rollup")).ok()?;
    let line = sums.lines().find_map(|line| line.strip_prefix("Pss:"))?;
    let kilobytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kilobytes * 1024)
}
