//! The picture of a blank: taken in within limits, made small enough to be kept, shown beneath a
//! preview. It is never printed.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, GenericImageView, ImageFormat, ImageReader, Limits};

use crate::PaperError;

/// A picture of a blank as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scan {
    /// JPEG.
    pub jpeg: Vec<u8>,
    /// Dots across.
    pub width: u32,
    /// Dots down.
    pub height: u32,
}

/// Bytes of a file that is taken at most, dots across or down, and memory that reading may take.
const LARGEST: usize = 30 << 20;
const WIDEST: u32 = 12_000;
const MEMORY: u64 = 400 << 20;

/// Dots of the longer side that are kept: an A3 sheet at about 120 to the inch.
const KEPT: u32 = 2_000;
const QUALITY: u8 = 82;

/// Takes a picture in: PNG or JPEG by its bytes, whatever its name says; made small enough to be
/// kept in an office file (some 600 KB at most).
///
/// # Errors
/// [`PaperError::NotAPicture`], [`PaperError::PictureTooLarge`].
pub fn scan(bytes: &[u8]) -> Result<Scan, PaperError> {
    let too_large = PaperError::PictureTooLarge { bytes: bytes.len() };
    if bytes.len() > LARGEST {
        return Err(too_large);
    }
    let picture = read(bytes).map_err(|error| match error {
        image::ImageError::Limits(_) => too_large,
        _ => PaperError::NotAPicture,
    })?;
    let picture = match picture.width().max(picture.height()) > KEPT {
        true => picture.resize(KEPT, KEPT, image::imageops::FilterType::Triangle),
        false => picture,
    };
    let flat = on_white(&picture);
    let mut jpeg = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut jpeg, QUALITY);
    flat.write_with_encoder(encoder)
        .map_err(|error| PaperError::Write {
            detail: error.to_string(),
        })?;
    Ok(Scan {
        jpeg,
        width: picture.width(),
        height: picture.height(),
    })
}

fn read(bytes: &[u8]) -> image::ImageResult<DynamicImage> {
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format()?;
    if !matches!(reader.format(), Some(ImageFormat::Png | ImageFormat::Jpeg)) {
        return Err(image::ImageError::Unsupported(
            image::error::ImageFormatHint::Unknown.into(),
        ));
    }
    let mut limits = Limits::default();
    limits.max_image_width = Some(WIDEST);
    limits.max_image_height = Some(WIDEST);
    limits.max_alloc = Some(MEMORY);
    reader.limits(limits);
    reader.decode()
}

/// JPEG has no transparency: what is transparent is paper.
fn on_white(picture: &DynamicImage) -> image::RgbImage {
    let mut flat = image::RgbImage::new(picture.width(), picture.height());
    for (x, y, pixel) in picture.pixels() {
        let [red, green, blue, alpha] = pixel.0.map(u32::from);
        let over = |colour: u32| ((colour * alpha + 255 * (255 - alpha)) / 255) as u8;
        flat.put_pixel(x, y, image::Rgb([over(red), over(green), over(blue)]));
    }
    flat
}

/// A printed page as it will look on the blank.
pub(super) fn beneath(page: &[u8], blank: &Scan) -> Result<Vec<u8>, PaperError> {
    let unreadable = |_| PaperError::NotAPicture;
    let page = image::load_from_memory(page).map_err(unreadable)?;
    let blank = image::load_from_memory(&blank.jpeg).map_err(unreadable)?;
    let (wide, high) = page.dimensions();
    let blank = blank.resize_exact(wide, high, image::imageops::FilterType::Triangle);
    let (mut page, blank) = (page.to_rgb8(), blank.to_rgb8());
    for (ink, paper) in page.pixels_mut().zip(blank.pixels()) {
        for (over, under) in ink.0.iter_mut().zip(paper.0) {
            *over = (u16::from(*over) * u16::from(under) / 255) as u8;
        }
    }
    let mut bytes = Cursor::new(Vec::new());
    page.write_to(&mut bytes, ImageFormat::Png)
        .map_err(|error| PaperError::Write {
            detail: error.to_string(),
        })?;
    Ok(bytes.into_inner())
}
