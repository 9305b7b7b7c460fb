//! The child's side of reading: checks and parses one foreign file under limits and writes what
//! it finds to standard output. Whatever happens here, a panic or an abort of a parser, happens
//! to the child alone. The shell program calls [`serve`] under a hidden verb, before anything
//! else it does.

pub(crate) mod tell;
mod texts;

use std::cell::RefCell;
use std::ffi::OsString;
use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Seek, SeekFrom};
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::rc::Rc;

use self::tell::{Mouth, Teller, Watched};
use crate::formats::{delimited, ods, xls, xlsb, xlsx};
use crate::platform;
use crate::preflight::package;
use crate::preflight::parts::Container;
use crate::read::Limits;
use crate::refusal::{Refusal, RefusalCode};
use crate::sniff::{self, Shape};

/// Reads one file. The arguments are those behind the hidden verb, as [`crate::Reader`] passes
/// them: the limits as JSON, then the file. A file alone is read under the usual limits.
///
/// The answer goes to standard output; the exit code only says whether it was given.
pub fn serve(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    // Nobody reads what a panic would print.
    panic::set_hook(Box::new(|_| {}));
    let Some((limits, file)) = task(args.into_iter().collect()) else {
        return ExitCode::from(2);
    };
    let out = BufWriter::with_capacity(64 << 10, io::stdout().lock());
    match answer(
        &file,
        &limits,
        Rc::new(RefCell::new(Teller::new(out, &limits))),
    ) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

fn task(mut args: Vec<OsString>) -> Option<(Limits, PathBuf)> {
    let file = PathBuf::from(args.pop()?);
    let limits = match args.pop() {
        Some(json) => serde_json::from_str(json.to_str()?).ok()?,
        None => Limits::default(),
    };
    Some((limits, file))
}

/// Tells the file or why not; an error means that nobody listens.
fn answer(file: &Path, limits: &Limits, mouth: Mouth) -> io::Result<()> {
    let told = match platform::confine(limits.memory) {
        Ok(()) => guarded(|| parse(file, limits, &mouth)),
        Err(error) => {
            let detail = format!("limits of the child: {error}");
            Err(Refusal::new(RefusalCode::ReaderDied, detail))
        }
    };
    let told = told.and_then(|()| guarded(|| mouth.borrow_mut().end()));
    let Err(refusal) = told else {
        return Ok(());
    };
    match mouth.try_borrow_mut() {
        Ok(mut teller) => teller.refuse(&refusal),
        Err(_) => Err(io::Error::other("a panic in the middle of a word")),
    }
}

/// Turns a parser's panic into a refusal.
fn guarded(work: impl FnOnce() -> Result<(), Refusal>) -> Result<(), Refusal> {
    panic::catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|panic| {
        let text = panic.downcast_ref::<String>().map(String::as_str);
        let text = text.or_else(|| panic.downcast_ref::<&str>().copied());
        let detail = format!("the parser gave up: {}", text.unwrap_or("no reason given"));
        Err(Refusal::new(RefusalCode::Damaged, detail))
    })
}

fn parse(path: &Path, limits: &Limits, mouth: &Mouth) -> Result<(), Refusal> {
    let unreadable = |error: io::Error| Refusal::new(RefusalCode::NotReadable, error.to_string());
    let mut file = File::open(path).map_err(unreadable)?;
    let mut head = Vec::new();
    (&file)
        .take(sniff::HEAD as u64)
        .read_to_end(&mut head)
        .map_err(unreadable)?;
    file.seek(SeekFrom::Start(0)).map_err(unreadable)?;
    let shape = sniff::shape(&head)?;
    if shape == Shape::Zip {
        return parse_package(path, limits, mouth);
    }
    let mut bytes = Vec::new();
    let most = limits.file_bytes.saturating_add(1);
    Watched::new(file, mouth)
        .take(most)
        .read_to_end(&mut bytes)
        .map_err(unreadable)?;
    if bytes.len() as u64 > limits.file_bytes {
        return Err(Refusal::new(
            RefusalCode::TooLarge,
            "more bytes than the limits allow",
        ));
    }
    match shape {
        Shape::Compound => xls::read(bytes, mouth, limits),
        _ => delimited::read(bytes, mouth),
    }
}

fn parse_package(path: &Path, limits: &Limits, mouth: &Mouth) -> Result<(), Refusal> {
    let unreadable = |error: io::Error| Refusal::new(RefusalCode::NotReadable, error.to_string());
    let open = || File::open(path).map(|file| BufReader::new(Watched::new(file, mouth)));
    let size = path.metadata().map_err(unreadable)?.len();
    let package = package::check(open().map_err(unreadable)?, size, limits)?;
    let source = open().map_err(unreadable)?;
    match package.container {
        Container::Xlsx => xlsx::read(source, package.profiles, mouth, limits),
        Container::Xlsb => xlsb::read(source, mouth, limits),
        Container::Ods => ods::read(source, mouth, limits),
    }
}
