//! The child's side of marking: checks the package, patches it, and gives the file on standard
//! output behind lines of JSON. It writes no file.

use std::cell::RefCell;
use std::ffi::OsString;
use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom, Write};
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::rc::Rc;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use super::{MarkJob, Marked, Trouble, patch};
use crate::platform;
use crate::preflight::package;
use crate::preflight::parts::Container;
use crate::read::Limits;
use crate::refusal::{Refusal, RefusalCode};
use crate::sniff::{self, Shape};

/// The word before the limits and the file that asks for a marked file. The job comes on standard
/// input.
pub(crate) const VERB: &str = "mark";

/// How often a sign of life is given at most.
const PULSE: Duration = Duration::from_millis(500);

/// One line of the child.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Word {
    /// A sign of life.
    Tick(u32),
    /// The file is refused.
    Refusal(Refusal),
    /// The file cannot be patched, for this reason; a copy may be made.
    Unfit(String),
    /// So many bytes of a file with that ending follow the line.
    File { bytes: u64, ending: String },
}

/// Marks one file. The arguments are those behind the verb: the limits as JSON, then the file.
pub(crate) fn serve(args: Vec<OsString>) -> ExitCode {
    let Some((limits, file, job)) = task(args) else {
        return ExitCode::from(2);
    };
    let told = match platform::confine(limits.memory) {
        Ok(()) => guarded(|| work(&file, &limits, &job)),
        Err(error) => {
            let detail = format!("limits of the child: {error}");
            Err(Trouble::Refused(Refusal::new(
                RefusalCode::ReaderDied,
                detail,
            )))
        }
    };
    match answer(told) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

fn task(args: Vec<OsString>) -> Option<(Limits, PathBuf, MarkJob)> {
    let [limits, file] = <[OsString; 2]>::try_from(args).ok()?;
    let limits = serde_json::from_str(limits.to_str()?).ok()?;
    let job = serde_json::from_reader(BufReader::new(io::stdin().lock())).ok()?;
    Some((limits, PathBuf::from(file), job))
}

fn answer(told: Result<Marked, Trouble>) -> io::Result<()> {
    match told {
        Ok(marked) => {
            say(&Word::File {
                bytes: marked.bytes.len() as u64,
                ending: marked.ending.to_owned(),
            })?;
            let mut out = io::stdout().lock();
            out.write_all(&marked.bytes)?;
            out.flush()
        }
        Err(Trouble::Refused(refusal)) => say(&Word::Refusal(refusal)),
        Err(Trouble::Unfit(why)) => say(&Word::Unfit(why.to_owned())),
    }
}

fn say(word: &Word) -> io::Result<()> {
    let mut line = serde_json::to_vec(word)?;
    line.push(b'\n');
    let mut out = io::stdout().lock();
    out.write_all(&line)?;
    out.flush()
}

/// A panic of a parser concerns this process alone, and leaves a copy to be made.
fn guarded(work: impl FnOnce() -> Result<Marked, Trouble>) -> Result<Marked, Trouble> {
    let done = panic::catch_unwind(AssertUnwindSafe(work));
    done.unwrap_or(Err(Trouble::Unfit("the patching gave up")))
}

fn work(path: &Path, limits: &Limits, job: &MarkJob) -> Result<Marked, Trouble> {
    let unreadable = |error: io::Error| {
        Trouble::Refused(Refusal::new(RefusalCode::NotReadable, error.to_string()))
    };
    let mut file = File::open(path).map_err(unreadable)?;
    let size = file.metadata().map_err(unreadable)?.len();
    let mut head = Vec::new();
    let seen = (&file).take(sniff::HEAD as u64).read_to_end(&mut head);
    seen.map_err(unreadable)?;
    file.seek(SeekFrom::Start(0)).map_err(unreadable)?;
    if sniff::shape(&head).map_err(Trouble::Refused)? != Shape::Zip {
        return Err(Trouble::Unfit("another format"));
    }
    let said = Rc::new(RefCell::new(Instant::now()));
    let open = |file| {
        BufReader::with_capacity(
            64 << 10,
            Ticking {
                file,
                said: Rc::clone(&said),
            },
        )
    };
    let checked = package::check(open(file), size, limits).map_err(Trouble::Refused)?;
    if checked.container != Container::Xlsx {
        return Err(Trouble::Unfit("another format"));
    }
    let again = File::open(path).map_err(unreadable)?;
    patch::patch(open(again), &checked.profiles, job)
}

/// A file that gives signs of life while it is read.
struct Ticking {
    file: File,
    said: Rc<RefCell<Instant>>,
}

impl Read for Ticking {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let mut said = self.said.borrow_mut();
        if said.elapsed() > PULSE {
            say(&Word::Tick(0))?;
            *said = Instant::now();
        }
        self.file.read(buf)
    }
}

impl Seek for Ticking {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.file.seek(to)
    }
}
