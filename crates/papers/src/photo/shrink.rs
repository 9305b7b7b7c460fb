//! Dots made fewer, and written as JPEG.

use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::{DynamicImage, GenericImageView, ImageEncoder};

/// Fine enough for paper; half the bytes of what cameras write.
const QUALITY: u8 = 85;

/// The picture with at most `longest` dots on its longer side.
pub(super) fn within(dots: &DynamicImage, longest: u32) -> DynamicImage {
    let most = dots.width().max(dots.height());
    if most <= longest {
        return dots.clone();
    }
    // Filtering takes sixteen bytes a dot: a large picture is averaged first, which takes none.
    match most > longest.saturating_mul(3) {
        true => {
            let twice = longest.saturating_mul(2);
            let half = dots.thumbnail(twice, twice);
            half.resize(longest, longest, FilterType::CatmullRom)
        }
        false => dots.resize(longest, longest, FilterType::CatmullRom),
    }
}

/// The picture as JPEG with the profile of its colours.
pub(super) fn jpeg(dots: &DynamicImage, colours: Option<&[u8]>) -> Vec<u8> {
    let flat = match dots.color().has_alpha() {
        true => on_white(dots),
        false => dots.to_rgb8(),
    };
    let mut bytes = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut bytes, QUALITY);
    if let Some(colours) = colours {
        // A profile too long for the format is left out: colours are then those of usual screens.
        let _ = encoder.set_icc_profile(colours.to_vec());
    }
    let written = flat.write_with_encoder(encoder);
    written.expect("memory takes every write, and dots fit a JPEG after the look at its head");
    bytes
}

/// JPEG has no transparency: what is transparent is paper.
fn on_white(dots: &DynamicImage) -> image::RgbImage {
    let mut flat = image::RgbImage::new(dots.width(), dots.height());
    for (x, y, pixel) in dots.pixels() {
        let [red, green, blue, alpha] = pixel.0.map(u32::from);
        let over = |colour: u32| ((colour * alpha + 255 * (255 - alpha)) / 255) as u8;
        flat.put_pixel(x, y, image::Rgb([over(red), over(green), over(blue)]));
    }
    flat
}
