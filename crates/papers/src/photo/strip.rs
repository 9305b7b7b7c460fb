//! A picture without what is written beside its dots, as long as it need not be written anew: the
//! dots stay bit by bit as they came.

use super::{Kind, Refused};

/// What is kept of a file. A WebP is written anew anyway.
pub(super) fn strip(kind: Kind, bytes: &[u8]) -> Result<Vec<u8>, Refused> {
    match kind {
        Kind::Jpeg => jpeg(bytes).ok_or(Refused::CutOff),
        Kind::Png => png(bytes).ok_or(Refused::CutOff),
        Kind::WebP => webp(bytes).ok_or(Refused::CutOff),
    }
}

/// The segments that say how dots are coded and coloured; nothing behind the picture's end, where
/// telephones hide a second picture or a film.
fn jpeg(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut kept = bytes.get(..2)?.to_vec();
    let mut at = 2;
    loop {
        at += bytes.get(at..)?.iter().position(|byte| *byte == 0xff)?;
        at += bytes.get(at..)?.iter().position(|byte| *byte != 0xff)?;
        let marker = bytes[at];
        at += 1;
        match marker {
            0xd9 => {
                kept.extend([0xff, 0xd9]);
                return Some(kept);
            }
            0x00 | 0x01 | 0xd0..=0xd8 => {}
            _ => {
                let length =
                    usize::from(u16::from_be_bytes([*bytes.get(at)?, *bytes.get(at + 1)?]));
                let segment = bytes.get(at..at + length.max(2))?;
                at += segment.len();
                if says_how(marker, segment.get(2..)?) {
                    kept.extend([0xff, marker]);
                    kept.extend(segment);
                }
                if marker == 0xda {
                    let dots = coded(bytes.get(at..)?)?;
                    kept.extend(dots);
                    at += dots.len();
                }
            }
        }
    }
}

fn says_how(marker: u8, content: &[u8]) -> bool {
    match marker {
        0xe0 => content.starts_with(b"JFIF\0"),
        0xe2 => content.starts_with(b"ICC_PROFILE\0"),
        0xee => content.starts_with(b"Adobe"),
        0xe1 | 0xe3..=0xed | 0xef | 0xfe => false,
        _ => true,
    }
}

/// Coded dots up to the next marker that is none of theirs.
fn coded(bytes: &[u8]) -> Option<&[u8]> {
    let mut at = 0;
    loop {
        at += bytes.get(at..)?.iter().position(|byte| *byte == 0xff)?;
        match bytes.get(at + 1)? {
            0x00 | 0xd0..=0xd7 => at += 2,
            0xff => at += 1,
            _ => return bytes.get(..at),
        }
    }
}

/// The chunks without which a PNG looks different.
const CHUNKS: [&[u8; 4]; 11] = [
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"cHRM", b"gAMA", b"iCCP", b"sBIT", b"sRGB",
    b"pHYs",
];

fn png(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut kept = bytes.get(..8)?.to_vec();
    let mut at = 8;
    loop {
        let length = u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?);
        let name: &[u8; 4] = bytes.get(at + 4..at + 8)?.try_into().ok()?;
        let end = at
            .checked_add(usize::try_from(length).ok()?)?
            .checked_add(12)?;
        let chunk = bytes.get(at..end)?;
        if CHUNKS.contains(&name) {
            kept.extend(chunk);
        }
        if name == b"IEND" {
            return Some(kept);
        }
        at = end;
    }
}

/// A WebP says at its head how long it is.
fn webp(bytes: &[u8]) -> Option<Vec<u8>> {
    let length = u32::from_le_bytes(bytes.get(4..8)?.try_into().ok()?);
    let end = usize::try_from(length).ok()?.checked_add(8)?;
    bytes.get(..end).map(<[u8]>::to_vec)
}
