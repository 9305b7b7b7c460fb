//! Photos as cameras and telephones write them, made by the tests.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, RgbImage};

/// Dots that differ from place to place, and from seed to seed.
pub(crate) fn dots(width: u32, height: u32, seed: u8) -> DynamicImage {
    let dot = |x: u32, y: u32| {
        let at = |part: u32, whole: u32| (part * 255 / whole.max(1)) as u8;
        image::Rgb([at(x, width), at(y, height), seed])
    };
    RgbImage::from_fn(width, height, dot).into()
}

pub(crate) fn written(dots: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    dots.write_to(&mut bytes, format).expect("written");
    bytes.into_inner()
}

/// A JPEG without any notes.
pub(crate) fn jpeg(width: u32, height: u32, seed: u8) -> Vec<u8> {
    written(&dots(width, height, seed), ImageFormat::Jpeg)
}

/// The same with what a telephone writes: the way it was held, the day, the place, a maker's remark,
/// and a film behind the picture.
pub(crate) fn from_telephone(jpeg: &[u8], orientation: u8) -> Vec<u8> {
    let mut file = jpeg[..2].to_vec();
    file.extend(segment(0xe1, &[b"Exif\0\0", &*exif(orientation)].concat()));
    file.extend(segment(0xfe, b"May anh cua ong Vo Minh Duc"));
    file.extend(&jpeg[2..]);
    file.extend(b"....ftypmp42 a film with its own GPS");
    file
}

fn segment(marker: u8, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len() + 2).expect("a short segment");
    let mut bytes = vec![0xff, marker];
    bytes.extend(length.to_be_bytes());
    bytes.extend(content);
    bytes
}

/// Three directories: how it was held, when it was taken, where.
fn exif(orientation: u8) -> Vec<u8> {
    const DAY: &[u8] = b"2024:03:15 09:30:00\0";
    let (exif_at, gps_at, day_at, place_at) = (50_u32, 68_u32, 104_u32, 124_u32);
    let mut out = b"II*\0".to_vec();
    out.extend(8_u32.to_le_bytes());
    let entry = |tag: u16, kind: u16, count: u32, value: [u8; 4]| {
        let mut bytes = Vec::new();
        bytes.extend(tag.to_le_bytes());
        bytes.extend(kind.to_le_bytes());
        bytes.extend(count.to_le_bytes());
        bytes.extend(value);
        bytes
    };
    let directory = |entries: Vec<Vec<u8>>| {
        let count = u16::try_from(entries.len()).expect("few");
        let mut bytes = count.to_le_bytes().to_vec();
        bytes.extend(entries.concat());
        bytes.extend([0; 4]);
        bytes
    };
    out.extend(directory(vec![
        entry(0x0112, 3, 1, [orientation, 0, 0, 0]),
        entry(0x8769, 4, 1, exif_at.to_le_bytes()),
        entry(0x8825, 4, 1, gps_at.to_le_bytes()),
    ]));
    let day = u32::try_from(DAY.len()).expect("short");
    out.extend(directory(vec![entry(0x9003, 2, day, day_at.to_le_bytes())]));
    out.extend(directory(vec![
        entry(0x0001, 2, 2, *b"N\0\0\0"),
        entry(0x0002, 5, 3, place_at.to_le_bytes()),
    ]));
    out.resize(day_at as usize, 0);
    out.extend(DAY);
    for degrees in [10_u32, 2, 13] {
        out.extend(degrees.to_le_bytes());
        out.extend(1_u32.to_le_bytes());
    }
    out
}

/// A PNG whose head promises that many dots and whose dots are a few zeros.
pub(crate) fn bomb(width: u32, height: u32) -> Vec<u8> {
    let mut file = written(&dots(2, 2, 0), ImageFormat::Png);
    file[16..20].copy_from_slice(&width.to_be_bytes());
    file[20..24].copy_from_slice(&height.to_be_bytes());
    let sum = checksum(&file[12..29]);
    file[29..33].copy_from_slice(&sum.to_be_bytes());
    file
}

/// CRC-32 as PNG counts it.
fn checksum(bytes: &[u8]) -> u32 {
    let mut sum = u32::MAX;
    for byte in bytes {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            sum = (sum >> 1) ^ (0xedb8_8320 & (sum & 1).wrapping_neg());
        }
    }
    !sum
}

/// Whether a run of bytes stands somewhere in a file.
pub(crate) fn holds(file: &[u8], bytes: &[u8]) -> bool {
    file.windows(bytes.len()).any(|window| window == bytes)
}
