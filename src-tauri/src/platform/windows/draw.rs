//! Draws the pages of a job on a printer, each where its millimetres are on the sheet.

use super::super::{PrintJob, Printable, refused};
use super::{mode::Mode, spooler::last_error, wide};
use crate::papers::Papers;
use ::papers::Pixels;
use office::{Result, print::page_ranges};
use std::ptr;
use windows_sys::Win32::{
    Graphics::Gdi::{
        BI_RGB, BITMAPINFO, BITMAPINFOHEADER, CreateDCW, DIB_RGB_COLORS, DeleteDC,
        GET_DEVICE_CAPS_INDEX, GetDeviceCaps, HALFTONE, HDC, LOGPIXELSX, LOGPIXELSY,
        PHYSICALOFFSETX, PHYSICALOFFSETY, SRCCOPY, SetStretchBltMode, StretchDIBits,
    },
    Storage::Xps::{AbortDoc, DOCINFOW, EndDoc, EndPage, StartDocW, StartPage},
};

/// Dots to the inch in which a page is drawn: small letters are sharp, a page takes 70 MB for the
/// moment it is drawn.
const DPI: f64 = 400.0;

/// Draws the pages and hands them to the spooler as one job. No file is written on the way.
pub(in super::super) fn print(of: &dyn Printable, _papers: &Papers, job: &PrintJob) -> Result<()> {
    let pages = of.page_count()?;
    let ranges = page_ranges(&job.pages, pages)?;
    let wanted: Vec<usize> = if ranges.is_empty() {
        (0..pages).collect()
    } else {
        ranges
            .iter()
            .flat_map(|(first, last)| first - 1..*last)
            .collect()
    };
    let paper = Canvas::open(job, of.sheet_mm())?.begin(of.title())?;
    for page in wanted {
        paper.draw(&of.pixels(page, DPI)?)?;
    }
    paper.finish()
}

/// A printer that can be drawn on.
struct Canvas(HDC);

impl Drop for Canvas {
    fn drop(&mut self) {
        // SAFETY: the canvas was given by `CreateDCW` and is let go once.
        unsafe { DeleteDC(self.0) };
    }
}

impl Canvas {
    fn open(job: &PrintJob, sheet_mm: (f64, f64)) -> Result<Canvas> {
        let device = wide(&job.printer);
        let mode = Mode::of(&device, job, sheet_mm)?;
        // SAFETY: the name ends in a zero, the settings are those of this driver.
        let canvas = unsafe { CreateDCW(ptr::null(), device.as_ptr(), ptr::null(), mode.as_ptr()) };
        if canvas.is_null() {
            return Err(last_error());
        }
        Ok(Canvas(canvas))
    }

    fn begin(self, title: &str) -> Result<Job> {
        let name = wide(title);
        let about = DOCINFOW {
            cbSize: size_of::<DOCINFOW>() as i32,
            lpszDocName: name.as_ptr(),
            ..DOCINFOW::default()
        };
        // SAFETY: the name ends in a zero and outlives the call.
        started(unsafe { StartDocW(self.0, &about) })?;
        Ok(Job {
            canvas: self,
            done: false,
        })
    }

    fn measure(&self, what: GET_DEVICE_CAPS_INDEX) -> f64 {
        // SAFETY: the canvas is open; the call only reads.
        f64::from(unsafe { GetDeviceCaps(self.0, what as i32) })
    }
}

/// A job under way; one that is not finished is taken back whole.
struct Job {
    canvas: Canvas,
    done: bool,
}

impl Drop for Job {
    fn drop(&mut self) {
        if !self.done {
            // SAFETY: a job was begun on the canvas and has not ended.
            unsafe { AbortDoc(self.canvas.0) };
        }
    }
}

impl Job {
    /// One page, as large as its paper and from its very corner: what a printer cannot reach at the
    /// edges is left out, nothing is scaled.
    fn draw(&self, page: &Pixels) -> Result<()> {
        let canvas = self.canvas.0;
        let scale = |what| self.canvas.measure(what) / DPI;
        let width = (f64::from(page.width) * scale(LOGPIXELSX)).round() as i32;
        let height = (f64::from(page.height) * scale(LOGPIXELSY)).round() as i32;
        let corner =
            [PHYSICALOFFSETX, PHYSICALOFFSETY].map(|edge| -self.canvas.measure(edge) as i32);
        let dots = blue_first(page);
        let about = BITMAPINFO {
            bmiHeader: header(page),
            ..BITMAPINFO::default()
        };
        // SAFETY: a job was begun on the canvas; the dots are as many as the header says.
        unsafe {
            started(StartPage(canvas))?;
            SetStretchBltMode(canvas, HALFTONE);
            let drawn = StretchDIBits(
                canvas,
                corner[0],
                corner[1],
                width,
                height,
                0,
                0,
                page.width as i32,
                page.height as i32,
                dots.as_ptr().cast(),
                &about,
                DIB_RGB_COLORS,
                SRCCOPY,
            );
            if drawn <= 0 {
                return Err(last_error());
            }
            started(EndPage(canvas))
        }
    }

    fn finish(mut self) -> Result<()> {
        // SAFETY: a job was begun on the canvas.
        started(unsafe { EndDoc(self.canvas.0) })?;
        self.done = true;
        Ok(())
    }
}

fn started(answer: i32) -> Result<()> {
    if answer > 0 {
        return Ok(());
    }
    Err(refused(&std::io::Error::last_os_error().to_string()))
}

fn header(page: &Pixels) -> BITMAPINFOHEADER {
    BITMAPINFOHEADER {
        biSize: size_of::<BITMAPINFOHEADER>() as u32,
        biWidth: page.width as i32,
        // A height below zero says that the first row is the upper one.
        biHeight: -(page.height as i32),
        biPlanes: 1,
        biBitCount: 32,
        biCompression: BI_RGB,
        ..BITMAPINFOHEADER::default()
    }
}

/// The system takes blue, green, red and nothing; pages are opaque.
fn blue_first(page: &Pixels) -> Vec<u8> {
    let mut dots = page.rgba.clone();
    dots.chunks_exact_mut(4).for_each(|dot| dot.swap(0, 2));
    dots
}
