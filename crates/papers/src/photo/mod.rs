//! Photos on their way into an office's file: looked at before they are decoded, freed of what they
//! tell of the camera and the place, turned upright, made smaller where that is wished. Deliberately
//! not here: how many an office keeps, and of what.

mod exif;
mod shrink;
mod strip;

use std::io::Cursor;

use chrono::NaiveDate;
use image::codecs::jpeg::JpegDecoder;
use image::codecs::png::PngDecoder;
use image::codecs::webp::WebPDecoder;
use image::metadata::Orientation;
use image::{DynamicImage, ExtendedColorType, ImageDecoder, Limits};

/// A photo as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Photo {
    /// JPEG or PNG.
    pub bytes: Vec<u8>,
    /// Which of both.
    pub format: PhotoFormat,
    /// Dots across.
    pub width: u32,
    /// Dots down.
    pub height: u32,
    /// Dots across and down as it came, upright.
    pub came: (u32, u32),
    /// The day the camera noted.
    pub taken: Option<NaiveDate>,
    /// Where it was taken stood in it, and was left out.
    pub had_place: bool,
    /// What else it told of the camera or the program, or a second picture behind it, was left out.
    pub had_notes: bool,
    /// A JPEG of at most [`THUMB`] dots.
    pub thumb: Vec<u8>,
}

/// What a kept photo is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PhotoFormat {
    /// As cameras write.
    Jpeg,
    /// As screens are pictured.
    Png,
}

/// Why a photo is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// The bytes are of no picture that is taken.
    NotAPicture,
    /// A picture of another kind: HEIC of telephones, GIF, BMP, TIFF, AVIF.
    OtherKind(&'static str),
    /// The end of the file is missing.
    CutOff,
    /// The bytes are of a picture, but damaged.
    Damaged,
    /// It has more dots than are taken.
    TooManyDots {
        /// Across.
        width: u32,
        /// Down.
        height: u32,
    },
}

/// Dots of the longer side of a small picture for lists.
pub const THUMB: u32 = 320;

/// Memory that the dots of one photo may take: some 110 million in three colours.
const DECODED: u64 = 340 << 20;

/// Whether the bytes begin like a picture of any kind, taken or not.
#[must_use]
pub fn is_picture(bytes: &[u8]) -> bool {
    !matches!(kind_of(bytes), Err(Refused::NotAPicture))
}

/// Takes a photo in. Whatever is written in it besides its dots and colours is left out; it is
/// written anew only where it must be turned, is wider than `longest` dots, or is of a kind that word
/// processors do not show.
///
/// # Errors
/// [`Refused`]. A file of too many dots is refused by its head, before any memory is taken for it.
pub fn take(bytes: &[u8], longest: Option<u32>) -> Result<Photo, Refused> {
    let kind = kind_of(bytes)?;
    let kept = strip::strip(kind, bytes)?;
    let had_notes = kept.len() != bytes.len();
    let Raw {
        mut dots,
        orientation,
        exif,
        colours,
        odd_colours,
    } = read(kind, bytes)?;
    dots.apply_orientation(orientation);
    let came = (dots.width(), dots.height());
    let thumb = shrink::jpeg(&shrink::within(&dots, THUMB), colours.as_deref());
    let too_wide = longest.filter(|longest| came.0.max(came.1) > *longest);
    let as_it_is = too_wide.is_none() && orientation == Orientation::NoTransforms && !odd_colours;
    let (bytes, format) = match kind {
        Kind::Jpeg if as_it_is => (kept, PhotoFormat::Jpeg),
        Kind::Png if as_it_is => (kept, PhotoFormat::Png),
        _ => {
            if let Some(longest) = too_wide {
                dots = shrink::within(&dots, longest);
            }
            (shrink::jpeg(&dots, colours.as_deref()), PhotoFormat::Jpeg)
        }
    };
    let notes = exif::read(exif);
    Ok(Photo {
        bytes,
        format,
        width: dots.width(),
        height: dots.height(),
        came,
        taken: notes.taken,
        had_place: notes.had_place,
        had_notes,
        thumb,
    })
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Jpeg,
    Png,
    WebP,
}

fn kind_of(bytes: &[u8]) -> Result<Kind, Refused> {
    match bytes {
        [0xff, 0xd8, 0xff, ..] => Ok(Kind::Jpeg),
        [0x89, b'P', b'N', b'G', ..] => Ok(Kind::Png),
        [
            b'R',
            b'I',
            b'F',
            b'F',
            _,
            _,
            _,
            _,
            b'W',
            b'E',
            b'B',
            b'P',
            ..,
        ] => Ok(Kind::WebP),
        [b'G', b'I', b'F', b'8', ..] => Err(Refused::OtherKind("GIF")),
        [b'B', b'M', _, _, _, _, 0, 0, 0, 0, ..] => Err(Refused::OtherKind("BMP")),
        [b'I', b'I', 42, 0, ..] | [b'M', b'M', 0, 42, ..] => Err(Refused::OtherKind("TIFF")),
        [_, _, _, _, b'f', b't', b'y', b'p', brand @ ..] => match brand.get(..4) {
            Some(b"avif" | b"avis") => Err(Refused::OtherKind("AVIF")),
            Some(b"heic" | b"heix" | b"heim" | b"heis" | b"hevc" | b"mif1" | b"msf1") => {
                Err(Refused::OtherKind("HEIC"))
            }
            _ => Err(Refused::NotAPicture),
        },
        _ => Err(Refused::NotAPicture),
    }
}

/// A photo's dots and what its file says of them.
struct Raw {
    dots: DynamicImage,
    orientation: Orientation,
    exif: Option<Vec<u8>>,
    /// The profile of its colours, where they are red, green and blue.
    colours: Option<Vec<u8>>,
    /// Colours of the printing press, which programs show wrongly.
    odd_colours: bool,
}

fn read(kind: Kind, bytes: &[u8]) -> Result<Raw, Refused> {
    let from = Cursor::new(bytes);
    match kind {
        Kind::Jpeg => decoded(JpegDecoder::new(from)),
        Kind::Png => decoded(PngDecoder::new(from)),
        Kind::WebP => decoded(WebPDecoder::new(from)),
    }
}

fn decoded(decoder: image::ImageResult<impl ImageDecoder>) -> Result<Raw, Refused> {
    let damaged = |_| Refused::Damaged;
    let mut decoder = decoder.map_err(damaged)?;
    let (width, height) = decoder.dimensions();
    let too_many = Refused::TooManyDots { width, height };
    if decoder.total_bytes() > DECODED {
        return Err(too_many);
    }
    let mut limits = Limits::default();
    limits.max_alloc = Some(DECODED + (64 << 20));
    decoder.set_limits(limits).map_err(|_| too_many)?;
    let exif = decoder.exif_metadata().unwrap_or_default();
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let colours = decoder.icc_profile().unwrap_or_default();
    let odd_colours = matches!(
        decoder.original_color_type(),
        ExtendedColorType::Cmyk8 | ExtendedColorType::Cmyk16
    );
    let dots = DynamicImage::from_decoder(decoder).map_err(|error| match error {
        image::ImageError::Limits(_) => too_many,
        _ => Refused::Damaged,
    })?;
    Ok(Raw {
        dots,
        orientation,
        exif,
        colours: colours.filter(|profile| profile.get(16..20) == Some(b"RGB ")),
        odd_colours,
    })
}
