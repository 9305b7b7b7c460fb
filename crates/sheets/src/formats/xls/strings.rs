//! Text of old workbooks: Unicode strings of BIFF8, cut into pieces wherever a record is full
//! (MS-XLS 2.5.293), and bytes of BIFF5 in the encoding of the book or of the cell's font.

use std::borrow::Cow;

use encoding_rs::{
    BIG5, EUC_KR, Encoding, GBK, MACINTOSH, SHIFT_JIS, WINDOWS_874, WINDOWS_1250, WINDOWS_1251,
    WINDOWS_1252, WINDOWS_1253, WINDOWS_1254, WINDOWS_1255, WINDOWS_1256, WINDOWS_1257,
    WINDOWS_1258,
};
use unicode_normalization::UnicodeNormalization;

use super::records::{double, word};

/// Pieces of a record and of those that go on with it, as one run of bytes.
pub(super) struct Pieces<'a> {
    rest: &'a [u8],
    more: std::vec::IntoIter<&'a [u8]>,
}

impl<'a> Pieces<'a> {
    pub(super) fn new(pieces: Vec<&'a [u8]>) -> Pieces<'a> {
        Pieces {
            rest: &[],
            more: pieces.into_iter(),
        }
    }

    /// The next bytes, which may lie in several pieces; none where they are not all there.
    pub(super) fn take(&mut self, count: usize) -> Option<Cow<'a, [u8]>> {
        self.refill()?;
        if let Some((taken, rest)) = self.rest.split_at_checked(count) {
            self.rest = rest;
            return Some(Cow::Borrowed(taken));
        }
        let mut taken = Vec::new();
        while taken.len() < count {
            self.refill()?;
            let part = self.rest.len().min(count - taken.len());
            taken.extend_from_slice(&self.rest[..part]);
            self.rest = &self.rest[part..];
        }
        Some(Cow::Owned(taken))
    }

    /// A string of so many letters whose flags were read; in a new piece come new flags.
    pub(super) fn letters(&mut self, mut count: usize, flags: u8) -> Option<String> {
        let mut wide = flags & 1 != 0;
        let mut units: Vec<u16> = Vec::new();
        while count > 0 {
            if self.rest.is_empty() {
                self.refill()?;
                wide = self.rest[0] & 1 != 0;
                self.rest = &self.rest[1..];
                continue;
            }
            let width = if wide { 2 } else { 1 };
            let part = (self.rest.len() / width).min(count);
            let (bytes, rest) = self.rest.split_at(part * width);
            match wide {
                true => units.extend(
                    bytes
                        .as_chunks::<2>()
                        .0
                        .iter()
                        .map(|two| u16::from_le_bytes(*two)),
                ),
                false => units.extend(bytes.iter().map(|byte| u16::from(*byte))),
            }
            // Half a letter at the end of a piece is no letter.
            self.rest = if part == 0 { &[] } else { rest };
            count -= part;
        }
        Some(String::from_utf16_lossy(&units))
    }

    /// The next string of the shared strings.
    pub(super) fn shared(&mut self) -> Option<String> {
        let head = self.take(3)?;
        let (count, flags) = (usize::from(word(&head, 0)), head[2]);
        let runs = match flags & 8 != 0 {
            true => usize::from(word(&self.take(2)?, 0)),
            false => 0,
        };
        let phonetic = match flags & 4 != 0 {
            true => double(&self.take(4)?, 0) as usize,
            false => 0,
        };
        let text = self.letters(count, flags)?;
        let behind = runs * 4 + phonetic;
        if behind > 0 {
            self.skip(behind);
        }
        Some(text)
    }

    fn skip(&mut self, mut count: usize) {
        while count > 0 && self.refill().is_some() {
            let part = self.rest.len().min(count);
            self.rest = &self.rest[part..];
            count -= part;
        }
    }

    /// Goes to the next piece where this one is used up; none at the end.
    fn refill(&mut self) -> Option<()> {
        while self.rest.is_empty() {
            self.rest = self.more.next()?;
        }
        Some(())
    }
}

/// Bytes in an encoding as text; tones of code page 1258 are joined with their vowels.
pub(super) fn decoded(bytes: &[u8], encoding: &'static Encoding) -> String {
    let text = encoding.decode_without_bom_handling(bytes).0;
    match encoding == WINDOWS_1258 && !bytes.is_ascii() {
        true => text.nfc().collect(),
        false => text.into_owned(),
    }
}

/// The encoding that a record of the code page names (MS-XLS 2.4.52).
pub(super) fn of_code_page(number: u16) -> &'static Encoding {
    match number {
        874 => WINDOWS_874,
        932 => SHIFT_JIS,
        936 => GBK,
        949 => EUC_KR,
        950 => BIG5,
        1250 => WINDOWS_1250,
        1251 => WINDOWS_1251,
        1253 => WINDOWS_1253,
        1254 => WINDOWS_1254,
        1255 => WINDOWS_1255,
        1256 => WINDOWS_1256,
        1257 => WINDOWS_1257,
        1258 => WINDOWS_1258,
        10_000 | 0x8000 => MACINTOSH,
        _ => WINDOWS_1252,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_string_goes_on_in_the_next_record_with_flags_of_its_own() {
        let pieces: Vec<&[u8]> = vec![&[4, 0, 0, b'a', b'b'], &[1, 0xd1, 0x1e, b'c', 0], &[9]];
        let mut pieces = Pieces::new(pieces);
        assert_eq!(pieces.shared().as_deref(), Some("abốc"));
        assert_eq!(pieces.shared(), None, "what is cut off is no string");
    }

    #[test]
    fn marks_of_rich_text_are_passed_over() {
        let rich: Vec<&[u8]> = vec![
            &[1, 0, 12, 1, 0, 2, 0, 0, 0, b'x', 1, 2],
            &[3, 4, 5, 6],
            &[1, 0, 0, b'y'],
        ];
        let mut pieces = Pieces::new(rich);
        assert_eq!(pieces.shared().as_deref(), Some("x"));
        assert_eq!(pieces.shared().as_deref(), Some("y"));
    }
}
