//! The child's side of reading: checks and parses one foreign file under limits and writes what
//! it finds to standard output. Whatever happens here, a panic or an abort of a parser, happens
//! to the child alone. The shell program calls [`serve`] under a hidden verb, before anything
//! else it does.

mod input;
pub(crate) mod tell;
mod texts;

use std::cell::RefCell;
use std::ffi::OsString;
use std::io::{self, BufWriter, Read};
use std::panic::{self, AssertUnwindSafe};
use std::path::PathBuf;
use std::process::ExitCode;
use std::rc::Rc;

use self::input::Input;
use self::tell::{Mouth, Teller};
use crate::formats::{delimited, docx, html, ods, spreadsheet_xml, xls, xlsb, xlsx};
use crate::mark::serve;
use crate::platform;
use crate::preflight::package;
use crate::preflight::parts::Container;
use crate::prose;
use crate::read::Limits;
use crate::refusal::{Refusal, RefusalCode};
use crate::sniff::{self, Shape};
use crate::workbook::Workbook;

/// Reads one file. The arguments are those behind the hidden verb, as [`crate::Reader`] passes
/// them: the limits as JSON, then the file. A file alone is read under the usual limits.
///
/// The answer goes to standard output; the exit code only says whether it was given.
pub fn serve(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    // Nobody reads what a panic would print.
    panic::set_hook(Box::new(|_| {}));
    let mut args: Vec<OsString> = args.into_iter().collect();
    if args.first().is_some_and(|task| task == serve::VERB) {
        return serve::serve(args.split_off(1));
    }
    if args.first().is_some_and(|task| task == prose::serve::VERB) {
        return prose::serve::serve(args.split_off(1));
    }
    let Some((limits, file)) = task(args) else {
        return ExitCode::from(2);
    };
    let out = BufWriter::with_capacity(64 << 10, io::stdout().lock());
    let confined = platform::confine(limits.memory).map_err(|error| {
        let detail = format!("limits of the child: {error}");
        Refusal::new(RefusalCode::ReaderDied, detail)
    });
    let mouth = Rc::new(RefCell::new(Teller::new(out, &limits)));
    match answer(&Input::File(&file), confined, &limits, &mouth) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

/// Reads bytes in this very process, without its limits on memory and time: for fuzzing, and for
/// tests of files that were made for them. A parser that aborts takes the process with it.
///
/// # Errors
/// As [`crate::Reader::read`].
pub fn read_here(bytes: &[u8], limits: &Limits) -> Result<Workbook, Refusal> {
    let page = Page::default();
    let mouth = Rc::new(RefCell::new(Teller::new(page.clone(), limits)));
    let told = answer(&Input::Bytes(bytes.into()), Ok(()), limits, &mouth);
    told.map_err(|error| Refusal::new(RefusalCode::ReaderDied, error.to_string()))?;
    drop(mouth);
    crate::read::assembled(&page.0.borrow(), limits)
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
fn answer(
    input: &Input<'_>,
    confined: Result<(), Refusal>,
    limits: &Limits,
    mouth: &Mouth,
) -> io::Result<()> {
    let told = confined.and_then(|()| guarded(|| parse(input, limits, mouth)));
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

fn parse(input: &Input<'_>, limits: &Limits, mouth: &Mouth) -> Result<(), Refusal> {
    let unreadable = |error: io::Error| Refusal::new(RefusalCode::NotReadable, error.to_string());
    let shape = sniff::shape(&input.head(sniff::HEAD).map_err(unreadable)?)?;
    if shape == Shape::Zip {
        return parse_package(input, limits, mouth);
    }
    let mut bytes = Vec::new();
    let source = input.open(mouth).map_err(unreadable)?;
    let most = limits.file_bytes.saturating_add(1);
    source
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
        Shape::Html => html::read(bytes, mouth, limits),
        Shape::SpreadsheetXml => spreadsheet_xml::read(bytes, mouth, limits),
        Shape::FlatOds => ods::read_flat(bytes, mouth, limits),
        Shape::Text | Shape::Zip => delimited::read(bytes, mouth),
    }
}

fn parse_package(input: &Input<'_>, limits: &Limits, mouth: &Mouth) -> Result<(), Refusal> {
    let unreadable = |error: io::Error| Refusal::new(RefusalCode::NotReadable, error.to_string());
    let size = input.size().map_err(unreadable)?;
    let package = package::check(input.open(mouth).map_err(unreadable)?, size, limits)?;
    let source = input.open(mouth).map_err(unreadable)?;
    match package.container {
        Container::Xlsx => xlsx::read(source, package.profiles, mouth, limits),
        Container::Xlsb => xlsb::read(source, mouth, limits),
        Container::Ods => ods::read(source, mouth, limits),
        Container::Docx => docx::read(source, mouth, limits),
    }
}

/// Bytes that the child has said, for a listener in the same process.
#[derive(Clone, Default)]
struct Page(Rc<RefCell<Vec<u8>>>);

impl io::Write for Page {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
