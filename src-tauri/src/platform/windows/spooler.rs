//! Which printers the spooler knows, and what their drivers say they can do.

use super::super::{Offers, Printer, Tray, refused};
use super::wide;
use office::Result;
use std::{io, ptr};
use windows_sys::Win32::{
    Graphics::Printing::{
        EnumPrintersW, GetDefaultPrinterW, PRINTER_ENUM_CONNECTIONS, PRINTER_ENUM_LOCAL,
        PRINTER_INFO_4W,
    },
    Storage::Xps::{
        DC_BINNAMES, DC_BINS, DC_DUPLEX, DeviceCapabilitiesW, PRINTER_DEVICE_CAPABILITIES,
    },
};

/// The kind of list that comes from the registry alone and asks no printer over the network.
const LEVEL: u32 = 4;

/// Letters of a tray's name, as the interface fixes them.
const TRAY_LETTERS: usize = 24;

/// More trays than any printer has.
const MOST_TRAYS: usize = 256;

pub(in super::super) fn printers() -> Result<Vec<Printer>> {
    let default = default_printer();
    let printer = |name: String| Printer {
        is_default: default.as_ref() == Some(&name),
        name,
    };
    Ok(names()?.into_iter().map(printer).collect())
}

fn names() -> Result<Vec<String>> {
    let flags = PRINTER_ENUM_LOCAL | PRINTER_ENUM_CONNECTIONS;
    let (mut bytes, mut count) = (0, 0);
    // SAFETY: without a buffer the call only tells how large one has to be.
    unsafe {
        EnumPrintersW(
            flags,
            ptr::null(),
            LEVEL,
            ptr::null_mut(),
            0,
            &mut bytes,
            &mut count,
        );
    }
    if bytes == 0 {
        return Ok(Vec::new());
    }
    // Words of eight bytes, so that the records in the buffer lie where pointers may.
    let mut buffer = vec![0_u64; (bytes as usize).div_ceil(8)];
    let room = (buffer.len() * 8) as u32;
    // SAFETY: the buffer has the room that is told, and outlives what is read from it below.
    let listed = unsafe {
        EnumPrintersW(
            flags,
            ptr::null(),
            LEVEL,
            buffer.as_mut_ptr().cast(),
            room,
            &mut bytes,
            &mut count,
        )
    };
    if listed == 0 {
        return Err(last_error());
    }
    let first = buffer.as_ptr().cast::<PRINTER_INFO_4W>();
    let name = |at: usize| {
        // SAFETY: the call has written `count` records, whose names lie in the same buffer.
        unsafe { text_at((*first.add(at)).pPrinterName) }
    };
    Ok((0..count as usize).map(name).collect())
}

fn default_printer() -> Option<String> {
    let mut letters = 0;
    // SAFETY: without a buffer the call only tells how many letters one has to hold.
    unsafe { GetDefaultPrinterW(ptr::null_mut(), &mut letters) };
    let mut name = vec![0_u16; letters as usize];
    // SAFETY: the buffer holds as many letters as are told.
    let found = unsafe { GetDefaultPrinterW(name.as_mut_ptr(), &mut letters) };
    (found != 0).then(|| up_to_zero(&name))
}

pub(in super::super) fn offers(printer: &str) -> Result<Offers> {
    let device = wide(printer);
    // SAFETY: this capability writes nothing; the name ends in a zero.
    let duplex = unsafe { ask(&device, DC_DUPLEX, ptr::null_mut()) };
    Ok(Offers {
        duplex: duplex == 1,
        trays: trays(&device),
    })
}

fn trays(device: &[u16]) -> Vec<Tray> {
    // SAFETY: without a buffer the calls only tell how many trays there are.
    let counts = unsafe { [DC_BINS, DC_BINNAMES].map(|about| ask(device, about, ptr::null_mut())) };
    let count = counts.into_iter().min().unwrap_or(0);
    let Ok(count) = usize::try_from(count) else {
        return Vec::new();
    };
    // A driver may find more of them the second time; it gets room for that.
    let mut numbers = vec![0_u16; MOST_TRAYS.max(count)];
    let mut names = vec![0_u16; numbers.len() * TRAY_LETTERS];
    // SAFETY: the buffers have room for more trays than the driver has just told of.
    unsafe {
        ask(device, DC_BINS, numbers.as_mut_ptr());
        ask(device, DC_BINNAMES, names.as_mut_ptr());
    }
    let trays = numbers.iter().zip(names.chunks_exact(TRAY_LETTERS));
    let trays = trays.take(count).map(|(number, name)| Tray {
        value: number.to_string(),
        text: up_to_zero(name),
    });
    trays.filter(|tray| !tray.text.is_empty()).collect()
}

/// # Safety
/// `into` is null or has the room that the capability needs.
unsafe fn ask(device: &[u16], about: PRINTER_DEVICE_CAPABILITIES, into: *mut u16) -> i32 {
    // SAFETY: the name ends in a zero; no port and no settings need be given.
    unsafe { DeviceCapabilitiesW(device.as_ptr(), ptr::null(), about, into, ptr::null()) }
}

/// The refusal of a call that tells its reason to whoever asks next.
pub(super) fn last_error() -> office::Failure {
    refused(&io::Error::last_os_error().to_string())
}

/// # Safety
/// `text` is null or leads to letters that end in a zero.
unsafe fn text_at(text: *const u16) -> String {
    if text.is_null() {
        return String::new();
    }
    let mut length = 0;
    // SAFETY: every letter up to the zero may be read.
    while unsafe { *text.add(length) } != 0 {
        length += 1;
    }
    // SAFETY: these letters have just been read.
    String::from_utf16_lossy(unsafe { std::slice::from_raw_parts(text, length) })
}

fn up_to_zero(letters: &[u16]) -> String {
    let end = letters.iter().position(|letter| *letter == 0);
    String::from_utf16_lossy(&letters[..end.unwrap_or(letters.len())])
}
