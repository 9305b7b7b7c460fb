//! The encoding of delimited text: a byte order mark, else what the bytes look like. Old fonts
//! (TCVN3, VNI) are no encodings: their text comes out as the Latin letters it is stored as, and
//! is repaired by those who see whole columns.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252, WINDOWS_1258};
use unicode_normalization::{UnicodeNormalization, is_nfc};

use crate::sniff;

/// How much of the text decides.
const SAMPLE: usize = 1 << 20;

/// Text with what is known of its bytes.
pub(super) struct Decoded {
    /// The text without the mark.
    pub(super) text: String,
    /// Name of the encoding, in lower case.
    pub(super) encoding: String,
    /// Whether there was a byte order mark.
    pub(super) bom: bool,
}

/// Decodes a whole file. Bytes that the encoding has not become U+FFFD.
pub(super) fn decode(bytes: Vec<u8>) -> Decoded {
    let marked = Encoding::for_bom(&bytes);
    let encoding = marked.map_or_else(|| guess(&bytes), |(encoding, _)| encoding);
    let from = marked.map_or(0, |(_, length)| length);
    let text = match encoding.decode_without_bom_handling(&bytes[from..]).0 {
        Cow::Owned(text) => text,
        Cow::Borrowed(_) => owned(bytes, from),
    };
    // Some devices pad with zero bytes; no text needs them.
    let text = match text.contains('\0') {
        true => text.replace('\0', ""),
        false => text,
    };
    // Code page 1258 stores a tone as a letter of its own behind the vowel.
    let text = match encoding == WINDOWS_1258 && !is_nfc(&text) {
        true => text.nfc().collect(),
        false => text,
    };
    Decoded {
        text,
        encoding: encoding.name().to_ascii_lowercase(),
        bom: marked.is_some(),
    }
}

/// The bytes themselves, which are known to be UTF-8, without a copy where there is no mark.
fn owned(mut bytes: Vec<u8>, from: usize) -> String {
    bytes.drain(..from);
    match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => String::from_utf8_lossy(error.as_bytes()).into_owned(),
    }
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    match sniff::utf16_without_mark(&bytes[..bytes.len().min(sniff::HEAD)]) {
        Some(true) => return UTF_16BE,
        Some(false) => return UTF_16LE,
        None if std::str::from_utf8(bytes).is_ok() => return UTF_8,
        None => {}
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    detector.feed(sample, bytes.len() <= SAMPLE);
    let guess = detector.guess(Some(b"vn"), Utf8Detection::Allow);
    // Nobody has said that it is code page 1258, and no Vietnamese text goes without a tone.
    match guess == WINDOWS_1258 && !(sample.iter().any(is_tone) && combines(sample)) {
        true => WINDOWS_1252,
        false => guess,
    }
}

/// Whether code page 1258 has a tone there that joins the vowel before it.
fn is_tone(byte: &u8) -> bool {
    matches!(byte, 0xcc | 0xd2 | 0xde | 0xec | 0xf2)
}

/// Whether bytes that are tones in code page 1258 mostly stand behind a vowel. In text of old
/// fonts the same bytes are letters and stand anywhere.
pub(super) fn combines(bytes: &[u8]) -> bool {
    let vowel = |b: u8| {
        b"aeiouyAEIOUY".contains(&b)
            || matches!(
                b,
                0xc2 | 0xc3 | 0xca | 0xd4 | 0xd5 | 0xdd | 0xe2 | 0xe3 | 0xea | 0xf4 | 0xf5 | 0xfd
            )
    };
    let pairs = bytes.windows(2).filter(|pair| is_tone(&pair[1]));
    let (all, behind) = pairs.fold((0, 0), |(all, behind), pair| {
        (all + 1, behind + usize::from(vowel(pair[0])))
    });
    behind * 10 >= all * 9
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utf16(text: &str, big: bool) -> Vec<u8> {
        let bytes = |unit: u16| {
            if big {
                unit.to_be_bytes()
            } else {
                unit.to_le_bytes()
            }
        };
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn unicode_is_told_from_its_bytes() {
        let text =
            "Họ và tên;Đơn vị công tác\nTrần Thị Ánh;Hội Nông dân xã\nLê Văn Bảy;Ấp Thới Hoà\n";
        let cases: [(Vec<u8>, &str, bool); 5] = [
            (text.into(), "utf-8", false),
            ([b"\xef\xbb\xbf", text.as_bytes()].concat(), "utf-8", true),
            (utf16(text, false), "utf-16le", false),
            (utf16(text, true), "utf-16be", false),
            (utf16(&format!("\u{feff}{text}"), false), "utf-16le", true),
        ];
        for (bytes, encoding, bom) in cases {
            let decoded = decode(bytes);
            assert_eq!((decoded.encoding.as_str(), decoded.bom), (encoding, bom));
            assert_eq!(decoded.text, text, "{encoding}");
        }
    }

    #[test]
    fn code_page_1258_is_composed_and_old_fonts_stay_as_they_are_stored() {
        let cp1258 =
            b"H\xf4\xf2i N\xf4ng d\xe2n x\x61\xde; Tr\xe2\xccn Thi\xf2 Ba\xd2y; \xd0\xf5n vi\xf2\n"
                .repeat(9);
        let tcvn3 = "Hä vµ tªn;Chøc vô\nTrÇn ThÞ B¶y;Héi N«ng d©n x· Phong §iÒn\n".repeat(9);
        let tcvn3_bytes: Vec<u8> = tcvn3.chars().map(|letter| letter as u8).collect();
        let cases = [
            (
                cp1258,
                "windows-1258",
                "Hội Nông dân xã; Trần Thị Bảy; Đơn vị\n".repeat(9),
            ),
            (tcvn3_bytes, "windows-1252", tcvn3),
        ];
        for (bytes, encoding, text) in cases {
            let decoded = decode(bytes);
            assert_eq!(decoded.encoding, encoding);
            assert_eq!(decoded.text, text);
        }
    }
}
