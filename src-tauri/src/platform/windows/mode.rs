//! The settings of a job as a driver takes them: its own, changed where the job asks for it.

use super::super::PrintJob;
use super::spooler::last_error;
use office::{Result, print::Sides};
use std::ptr;
use windows_sys::Win32::Graphics::{
    Gdi::{
        DEVMODEW, DM_COLLATE, DM_COPIES, DM_DEFAULTSOURCE, DM_DUPLEX, DM_IN_BUFFER, DM_ORIENTATION,
        DM_OUT_BUFFER, DM_PAPERLENGTH, DM_PAPERSIZE, DM_PAPERWIDTH, DMCOLLATE_TRUE,
        DMDUP_HORIZONTAL, DMDUP_SIMPLEX, DMDUP_VERTICAL, DMORIENT_LANDSCAPE, DMORIENT_PORTRAIT,
        DMPAPER_A3, DMPAPER_A4, DMPAPER_USER,
    },
    Printing::{ClosePrinter, DocumentPropertiesW, OpenPrinterW, PRINTER_HANDLE},
};

/// Settings with what the driver keeps behind them, in words that lie where pointers may.
pub(super) struct Mode(Vec<u64>);

/// An open printer.
struct Open(PRINTER_HANDLE);

impl Drop for Open {
    fn drop(&mut self) {
        // SAFETY: the handle was given by `OpenPrinterW` and is closed once.
        unsafe { ClosePrinter(self.0) };
    }
}

impl Mode {
    /// The settings for a job on the printer of this name.
    pub(super) fn of(device: &[u16], job: &PrintJob, sheet_mm: (f64, f64)) -> Result<Mode> {
        let mut handle = PRINTER_HANDLE::default();
        // SAFETY: the name ends in a zero; no defaults need be given.
        let opened = unsafe { OpenPrinterW(device.as_ptr(), &mut handle, ptr::null()) };
        if opened == 0 {
            return Err(last_error());
        }
        let printer = Open(handle);
        // SAFETY: without buffers and flags the call only tells how large the settings are.
        let bytes = unsafe { properties(&printer, device, ptr::null_mut(), ptr::null(), 0) };
        let Ok(bytes) = usize::try_from(bytes) else {
            return Err(last_error());
        };
        let mut mode = Mode(vec![0; bytes.max(size_of::<DEVMODEW>()).div_ceil(8)]);
        // SAFETY: the buffer is as large as the driver asked for.
        let given =
            unsafe { properties(&printer, device, mode.as_mut(), ptr::null(), DM_OUT_BUFFER) };
        if given < 0 {
            return Err(last_error());
        }
        mode.set(job, sheet_mm);
        let both = DM_IN_BUFFER | DM_OUT_BUFFER;
        let own: *mut DEVMODEW = mode.as_mut();
        // SAFETY: the driver may be given the same buffer to read and to write its answer into.
        if unsafe { properties(&printer, device, own, own, both) } < 0 {
            return Err(last_error());
        }
        Ok(mode)
    }

    /// For calls that read the settings.
    pub(super) fn as_ptr(&self) -> *const DEVMODEW {
        self.0.as_ptr().cast()
    }

    fn as_mut(&mut self) -> *mut DEVMODEW {
        self.0.as_mut_ptr().cast()
    }

    fn set(&mut self, job: &PrintJob, (width, height): (f64, f64)) {
        // SAFETY: the buffer is at least as large as the settings and was filled by the driver.
        let mode = unsafe { &mut *self.as_mut() };
        mode.dmFields |= DM_ORIENTATION | DM_PAPERSIZE | DM_COPIES | DM_COLLATE | DM_DUPLEX;
        mode.dmCollate = DMCOLLATE_TRUE;
        mode.dmDuplex = match job.sides {
            Sides::One => DMDUP_SIMPLEX,
            Sides::LongEdge => DMDUP_VERTICAL,
            Sides::ShortEdge => DMDUP_HORIZONTAL,
        };
        let orientation = if width > height {
            DMORIENT_LANDSCAPE
        } else {
            DMORIENT_PORTRAIT
        };
        let tray = job
            .tray
            .as_deref()
            .and_then(|tray| tray.parse::<u16>().ok());
        let (short, long) = (width.min(height), width.max(height));
        let paper = paper(short, long);
        if paper == DMPAPER_USER {
            mode.dmFields |= DM_PAPERWIDTH | DM_PAPERLENGTH;
        }
        if tray.is_some() {
            mode.dmFields |= DM_DEFAULTSOURCE;
        }
        // SAFETY: a printer's settings use this half of the union.
        let sheet = unsafe { &mut mode.Anonymous1.Anonymous1 };
        sheet.dmOrientation = orientation as i16;
        sheet.dmPaperSize = paper as i16;
        if paper == DMPAPER_USER {
            // In tenths of a millimetre, for the sheet upright; how it lies is told apart.
            sheet.dmPaperWidth = (short * 10.0).round() as i16;
            sheet.dmPaperLength = (long * 10.0).round() as i16;
        }
        sheet.dmCopies = job.copies() as i16;
        if let Some(tray) = tray {
            // Drivers number their own trays above what a signed number holds.
            sheet.dmDefaultSource = tray as i16;
        }
    }
}

/// The system's number for a size of paper, in millimetres.
fn paper(short: f64, long: f64) -> u32 {
    let is = |a: f64, b: f64| (short - a).abs() < 0.5 && (long - b).abs() < 0.5;
    match () {
        () if is(210.0, 297.0) => DMPAPER_A4,
        () if is(297.0, 420.0) => DMPAPER_A3,
        () => DMPAPER_USER,
    }
}

/// # Safety
/// The buffers have the size that the driver asked for, or are null with flags that do not use them.
unsafe fn properties(
    printer: &Open,
    device: &[u16],
    out: *mut DEVMODEW,
    input: *const DEVMODEW,
    flags: u32,
) -> i32 {
    // SAFETY: the printer is open and its name ends in a zero; no window need be given.
    unsafe {
        DocumentPropertiesW(
            ptr::null_mut(),
            printer.0,
            device.as_ptr(),
            out,
            input,
            flags,
        )
    }
}
