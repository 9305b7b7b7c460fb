//! What only the operating system can do with a finished paper: show it in the program people use
//! for PDF files, tell which printers there are, send it to one. Each system has one room; all
//! refuse with a sentence where the machine has no such program.

mod job;
mod printable;
#[cfg(unix)]
mod unix;
#[cfg(windows)]
mod windows;

#[cfg(unix)]
use unix as system;
#[cfg(windows)]
use windows as system;

pub(crate) use job::{Offers, PrintJob, Printer, Tray};
pub(crate) use printable::{Cards, Printable};

use crate::papers::Papers;
use office::print::{TrayNamed, tray_names};
use office::words::Lang;
use office::{Code, Failure, Result};
use std::path::Path;

/// Opens a file in the program that the system has for its kind. No package does this here: those
/// there are do not tell whether a program was found, and that is what a person has to know.
///
/// # Errors
/// `no_viewer` where there is none.
pub(crate) fn view(file: &Path) -> Result<()> {
    system::view(file)
}

/// The printers of this machine, the system's own choice first; none where nothing prints here.
///
/// # Errors
/// `print_refused` with what the system says where it cannot tell.
pub(crate) fn printers() -> Result<Vec<Printer>> {
    let mut printers = system::printers()?;
    printers.sort_by_key(|printer| !printer.is_default);
    Ok(printers)
}

/// What a printer can do, its trays in the words of `lang`.
///
/// # Errors
/// `print_refused` with what the system says.
pub(crate) fn offers(printer: &str, lang: Lang) -> Result<Offers> {
    let mut offers = system::offers(printer)?;
    let trays = offers.trays.iter().map(|tray| TrayNamed {
        number: tray.value.parse().ok(),
        name: &tray.text,
    });
    let names = tray_names(&trays.collect::<Vec<_>>(), lang);
    for (tray, name) in offers.trays.iter_mut().zip(names) {
        tray.text = name;
    }
    Ok(offers)
}

/// Sends pages to a printer; without a job shows them in the program people use for PDF files.
///
/// # Errors
/// `no_printer` where nothing prints here, `no_viewer`; `pages_unreadable`; `print_refused` with what the system
/// says; what the writing of the file refuses.
pub(crate) fn print(of: &dyn Printable, papers: &Papers, job: Option<&PrintJob>) -> Result<()> {
    match job {
        Some(job) => system::print(of, papers, job),
        None => view(&of.keep(papers)?),
    }
}

fn refused(detail: &str) -> Failure {
    Failure::new(Code::PrintRefused).with("detail", detail.trim())
}
