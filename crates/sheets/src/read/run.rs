//! Starts the child and sees to it that it ends: when it is done, when the user wants no more,
//! when it gives no sign of life.

use std::fs;
use std::io::{self, Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use super::assemble::{self, Trouble};
use super::{Limits, Reader, Watch};
use crate::platform;
use crate::refusal::{Refusal, RefusalCode};
use crate::workbook::Workbook;

/// How often the watch is asked and the clock looked at.
const BEAT: Duration = Duration::from_millis(40);

/// Reads the file in a child of its own.
pub(super) fn run(reader: &Reader, file: &Path, watch: &dyn Watch) -> Result<Workbook, Refusal> {
    supervise(reader, file, None, watch, |out| {
        assemble::book(out, &reader.limits, watch)
    })
}

/// Has a child work on the file and watches over it; `heard` makes of its words what it can. A
/// task other than reading has a name and an input.
pub(crate) fn supervise<T>(
    reader: &Reader,
    file: &Path,
    task: Option<(&str, Vec<u8>)>,
    watch: &dyn Watch,
    heard: impl FnOnce(Pulsing<'_, ChildStdout>) -> Result<T, Trouble>,
) -> Result<T, Refusal> {
    presentable(file, &reader.limits)?;
    let died = |error: io::Error| Refusal::new(RefusalCode::ReaderDied, error.to_string());
    let mut child = spawn(reader, file, task.as_ref().map(|task| task.0)).map_err(died)?;
    let out = child
        .stdout
        .take()
        .expect("standard output of the child is a pipe");
    let input = child.stdin.take().zip(task.map(|task| task.1));
    let guard = Guard::new(child);
    let told = thread::scope(|scope| {
        scope.spawn(|| guard.watch(watch, reader.limits.patience));
        // A child that dies does not listen to the end; how it died is told elsewhere.
        scope.spawn(|| input.map(|(mut pipe, bytes)| pipe.write_all(&bytes)));
        // However the reading ends, the guard is told; else the scope would wait for ever.
        let _done = Done(&guard);
        heard(Pulsing {
            out,
            pulse: &guard.pulse,
        })
    });
    guard.verdict(told)
}

/// What can be said of the file without reading it.
fn presentable(file: &Path, limits: &Limits) -> Result<(), Refusal> {
    let name = file
        .file_name()
        .map(|name| name.to_string_lossy().into_owned());
    let facts = fs::metadata(file).map_err(|error| {
        let code = match error.kind() {
            io::ErrorKind::NotFound => RefusalCode::NoSuchFile,
            _ => RefusalCode::NotReadable,
        };
        Refusal::new(code, error.to_string())
    })?;
    let refuse = |code, detail: &str| Err(Refusal::new(code, detail));
    match () {
        () if !facts.is_file() => refuse(RefusalCode::NotReadable, "not a file"),
        () if name.is_some_and(|name| name.starts_with("~$") || name.starts_with(".~lock.")) => {
            refuse(RefusalCode::LockFile, "the mark of an open workbook")
        }
        () if facts.len() == 0 => refuse(RefusalCode::Empty, "no bytes"),
        () if facts.len() > limits.file_bytes => {
            refuse(RefusalCode::TooLarge, &format!("{} bytes", facts.len()))
        }
        () => Ok(()),
    }
}

fn spawn(reader: &Reader, file: &Path, task: Option<&str>) -> io::Result<Child> {
    let limits = serde_json::to_string(&reader.limits)?;
    let mut command = Command::new(&reader.program);
    command.arg(&reader.verb).args(task).arg(limits).arg(file);
    // An allocator that took its memory far ahead would have it before the limits are set.
    command.env("MIMALLOC_ARENA_RESERVE", "0");
    command
        .stdin(task.map_or_else(Stdio::null, |_| Stdio::piped()))
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    platform::quietly(&mut command);
    command.spawn()
}

/// The child and how it fares.
struct Guard {
    child: Mutex<Child>,
    pulse: AtomicU64,
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    done: bool,
    stopped: Option<RefusalCode>,
}

impl Guard {
    fn new(child: Child) -> Guard {
        Guard {
            child: Mutex::new(child),
            pulse: AtomicU64::new(0),
            state: Mutex::default(),
            changed: Condvar::new(),
        }
    }

    /// Until the reading is done: kills a child that is not wanted or not getting on.
    fn watch(&self, watch: &dyn Watch, patience: Duration) {
        let (mut seen, mut since) = (0, Instant::now());
        let mut state = locked(&self.state);
        while !state.done {
            let waited = self.changed.wait_timeout(state, BEAT);
            state = waited.unwrap_or_else(PoisonError::into_inner).0;
            let pulse = self.pulse.load(Ordering::Relaxed);
            if pulse != seen {
                (seen, since) = (pulse, Instant::now());
            }
            let stop = match () {
                () if state.done || state.stopped.is_some() => None,
                () if watch.cancelled() => Some(RefusalCode::Cancelled),
                () if since.elapsed() > patience => Some(RefusalCode::Timeout),
                () => None,
            };
            if stop.is_some() {
                state.stopped = stop;
                self.kill();
            }
        }
    }

    /// What all this comes to. A reading that was stopped is stopped, even if it was done.
    fn verdict<T>(&self, told: Result<T, Trouble>) -> Result<T, Refusal> {
        let trouble = match (locked(&self.state).stopped, told) {
            (Some(code), _) => return Err(Refusal::new(code, "the child was stopped")),
            (None, Ok(told)) => return Ok(told),
            (None, Err(trouble)) => trouble,
        };
        Err(match trouble {
            Trouble::Told(refusal) => refusal,
            Trouble::Protocol(detail) => Refusal::new(RefusalCode::ReaderDied, detail),
            Trouble::CutOff => self.obituary(),
        })
    }

    /// Why the child's words ended in the middle.
    fn obituary(&self) -> Refusal {
        let status = locked(&self.child).wait();
        let memory = status
            .as_ref()
            .is_ok_and(|status| platform::died_of_memory(*status));
        let code = if memory {
            RefusalCode::OutOfMemory
        } else {
            RefusalCode::ReaderDied
        };
        Refusal::new(code, format!("the child ended: {status:?}"))
    }

    fn kill(&self) {
        // It fails only for a child that has ended.
        let _ = locked(&self.child).kill();
    }
}

impl Drop for Guard {
    /// No child outlives its reading, and none stays behind as a zombie.
    fn drop(&mut self) {
        self.kill();
        let _ = locked(&self.child).wait();
    }
}

struct Done<'a>(&'a Guard);

impl Drop for Done<'_> {
    fn drop(&mut self) {
        locked(&self.0.state).done = true;
        self.0.changed.notify_all();
    }
}

/// The child's words; each that comes is a sign of life.
pub(crate) struct Pulsing<'a, R> {
    out: R,
    pulse: &'a AtomicU64,
}

impl<R: Read> Read for Pulsing<'_, R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let count = self.out.read(buf)?;
        self.pulse.fetch_add(count as u64, Ordering::Relaxed);
        Ok(count)
    }
}

/// What a panic elsewhere left is still good: nothing here is half done while locked.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
