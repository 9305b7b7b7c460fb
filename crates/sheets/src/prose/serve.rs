//! The child's side of reading running text. It writes no file.

use std::cell::RefCell;
use std::ffi::OsString;
use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom, Write};
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use crate::formats::narrative;
use crate::platform;
use crate::preflight::package;
use crate::preflight::parts::Container;
use crate::read::Limits;
use crate::refusal::{Refusal, RefusalCode};
use crate::sniff::{self, Shape};

/// The word before the limits and the file that asks for running text.
pub(crate) const VERB: &str = "text";

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
    /// So many bytes of text follow the line.
    Text(u64),
}

/// Reads one file. The arguments are those behind the verb: the limits as JSON, then the file.
pub(crate) fn serve(args: Vec<OsString>) -> ExitCode {
    let Some((limits, file)) = task(args) else {
        return ExitCode::from(2);
    };
    let told = match platform::confine(limits.memory) {
        Ok(()) => guarded(|| work(&file, &limits)),
        Err(error) => {
            let detail = format!("limits of the child: {error}");
            Err(Refusal::new(RefusalCode::ReaderDied, detail))
        }
    };
    match answer(told) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

fn task(args: Vec<OsString>) -> Option<(Limits, PathBuf)> {
    let [limits, file] = <[OsString; 2]>::try_from(args).ok()?;
    let limits = serde_json::from_str(limits.to_str()?).ok()?;
    Some((limits, PathBuf::from(file)))
}

fn answer(told: Result<String, Refusal>) -> io::Result<()> {
    match told {
        Ok(text) => {
            say(&Word::Text(text.len() as u64))?;
            let mut out = io::stdout().lock();
            out.write_all(text.as_bytes())?;
            out.flush()
        }
        Err(refusal) => say(&Word::Refusal(refusal)),
    }
}

fn say(word: &Word) -> io::Result<()> {
    let mut line = serde_json::to_vec(word)?;
    line.push(b'\n');
    let mut out = io::stdout().lock();
    out.write_all(&line)?;
    out.flush()
}

/// A panic of a parser concerns this process alone.
fn guarded(work: impl FnOnce() -> Result<String, Refusal>) -> Result<String, Refusal> {
    let done = panic::catch_unwind(AssertUnwindSafe(work));
    done.unwrap_or_else(|_| Err(Refusal::new(RefusalCode::Damaged, "the parser gave up")))
}

fn work(path: &Path, limits: &Limits) -> Result<String, Refusal> {
    let unreadable = |error: io::Error| Refusal::new(RefusalCode::NotReadable, error.to_string());
    let said = RefCell::new(Instant::now());
    let mut file = File::open(path).map_err(unreadable)?;
    let size = file.metadata().map_err(unreadable)?.len();
    let mut head = Vec::new();
    let seen = (&file).take(sniff::HEAD as u64).read_to_end(&mut head);
    seen.map_err(unreadable)?;
    file.seek(SeekFrom::Start(0)).map_err(unreadable)?;
    let open = |file| Ticking { file, said: &said };
    match sniff::shape(&head).map_err(no_narrative)? {
        Shape::Zip => {
            let source = BufReader::with_capacity(64 << 10, open(file));
            let checked = package::check(source, size, limits).map_err(no_narrative)?;
            if checked.container != Container::Docx {
                return Err(Refusal::new(RefusalCode::NotNarrative, "a workbook"));
            }
            let again = File::open(path).map_err(unreadable)?;
            narrative::document(BufReader::with_capacity(64 << 10, open(again)))
        }
        Shape::Text => narrative::plain(bytes(open(file), size)?),
        Shape::Html => narrative::page(bytes(open(file), size)?),
        Shape::Compound | Shape::SpreadsheetXml | Shape::FlatOds => {
            Err(Refusal::new(RefusalCode::NotNarrative, "no running text"))
        }
    }
}

/// What is no workbook either is told to those who look for text in words of their own.
fn no_narrative(refusal: Refusal) -> Refusal {
    match refusal.code {
        RefusalCode::NotAWorkbook(_) | RefusalCode::HtmlPage | RefusalCode::LegacyXml => Refusal {
            code: RefusalCode::NotNarrative,
            ..refusal
        },
        _ => refusal,
    }
}

fn bytes(source: impl Read, size: u64) -> Result<Vec<u8>, Refusal> {
    let unreadable = |error: io::Error| Refusal::new(RefusalCode::NotReadable, error.to_string());
    // UTF-16 has two bytes for a letter that may have one.
    let most = 2 * narrative::MOST as u64;
    if size > most {
        return Err(Refusal::new(
            RefusalCode::TooLarge,
            format!("{size} bytes of text"),
        ));
    }
    let mut bytes = Vec::new();
    source
        .take(most)
        .read_to_end(&mut bytes)
        .map_err(unreadable)?;
    Ok(bytes)
}

/// A file that gives signs of life while it is read.
struct Ticking<'a> {
    file: File,
    said: &'a RefCell<Instant>,
}

impl Read for Ticking<'_> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let mut said = self.said.borrow_mut();
        if said.elapsed() > PULSE {
            say(&Word::Tick(0))?;
            *said = Instant::now();
        }
        self.file.read(buf)
    }
}

impl Seek for Ticking<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.file.seek(to)
    }
}
