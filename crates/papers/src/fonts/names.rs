//! What a font file calls itself, read without reading its letters: a machine has hundreds of font
//! files, and only a few kilobytes of each tell the family. A file is foreign input: every length
//! is bounded, and what cannot be read is no font.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;

/// A font in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Named {
    /// The family as word processors show it: four styles share it at most.
    pub(super) family: String,
    pub(super) bold: bool,
    pub(super) italic: bool,
    /// Which font of the file it is.
    pub(super) index: u32,
}

const MOST_FONTS: u32 = 64;
const MOST_TABLES: usize = 256;
const MOST_BYTES: u32 = 1 << 20;

/// The fonts of a file; none where it is no font file.
pub(super) fn of_file(path: &Path) -> Vec<Named> {
    let Ok(mut file) = File::open(path) else {
        return Vec::new();
    };
    let starts = starts(&mut file).unwrap_or_default();
    let fonts = (0..).zip(starts);
    fonts
        .filter_map(|(index, start)| named(&mut file, start, index))
        .collect()
}

/// Where the fonts of a file begin: a collection holds several.
fn starts(file: &mut File) -> Option<Vec<u32>> {
    let head = bytes(file, 0, 12)?;
    match &head[..4] {
        [0, 1, 0, 0] | b"OTTO" | b"true" => Some(vec![0]),
        b"ttcf" => {
            let count = long(&head, 8)?.min(MOST_FONTS);
            let list = bytes(file, 12, count * 4)?;
            (0..count as usize).map(|at| long(&list, at * 4)).collect()
        }
        _ => None,
    }
}

fn named(file: &mut File, start: u32, index: u32) -> Option<Named> {
    let count = usize::from(short(&bytes(file, start, 12)?, 4)?).min(MOST_TABLES);
    let list = bytes(file, start.checked_add(12)?, count as u32 * 16)?;
    let mut table = |tag: &[u8; 4]| {
        let at = list.chunks_exact(16).find(|entry| entry[..4] == *tag)?;
        bytes(file, long(at, 8)?, long(at, 12)?.min(MOST_BYTES))
    };
    let (names, looks) = (table(b"name")?, table(b"OS/2")?);
    let selection = short(&looks, 62)?;
    Some(Named {
        family: family(&names)?,
        bold: selection & (1 << 5) != 0,
        italic: selection & 1 != 0,
        index,
    })
}

/// The family's name (number 1) as Windows writes it, in English where there are several.
fn family(table: &[u8]) -> Option<String> {
    let (count, strings) = (short(table, 2)?, usize::from(short(table, 4)?));
    let mut found = None;
    for entry in table.get(6..)?.chunks_exact(12).take(count.into()) {
        let [platform, language, number] = [0, 4, 6].map(|at| short(entry, at));
        if platform != Some(3) || number != Some(1) {
            continue;
        }
        let (length, offset) = (short(entry, 8)?, short(entry, 10)?);
        let from = strings + usize::from(offset);
        let text = utf16(table.get(from..from + usize::from(length))?);
        if language == Some(0x409) {
            return Some(text);
        }
        found = found.or(Some(text));
    }
    found
}

fn utf16(bytes: &[u8]) -> String {
    let units = bytes.chunks_exact(2);
    let units: Vec<u16> = units
        .map(|pair| u16::from_be_bytes([pair[0], pair[1]]))
        .collect();
    String::from_utf16_lossy(&units)
}

fn bytes(file: &mut File, from: u32, count: u32) -> Option<Vec<u8>> {
    let mut read = vec![0; count as usize];
    file.seek(SeekFrom::Start(from.into())).ok()?;
    file.read_exact(&mut read).ok()?;
    Some(read)
}

fn short(bytes: &[u8], at: usize) -> Option<u16> {
    let pair = bytes.get(at..at + 2)?;
    Some(u16::from_be_bytes([pair[0], pair[1]]))
}

fn long(bytes: &[u8], at: usize) -> Option<u32> {
    let four = bytes.get(at..at + 4)?;
    Some(u32::from_be_bytes([four[0], four[1], four[2], four[3]]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn built_in(style: &str) -> std::path::PathBuf {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fonts");
        folder.join(format!("Tinos-{style}.ttf"))
    }

    #[test]
    fn a_font_file_tells_its_family_and_style() {
        let cases = [
            ("Regular", false, false),
            ("Bold", true, false),
            ("Italic", false, true),
            ("BoldItalic", true, true),
        ];
        for (style, bold, italic) in cases {
            let named = of_file(&built_in(style));
            let expected = Named {
                family: "Tinos".to_owned(),
                bold,
                italic,
                index: 0,
            };
            assert_eq!(named, [expected], "{style}");
        }
    }

    #[test]
    fn what_is_cut_or_no_font_has_no_name() {
        let whole = std::fs::read(built_in("Regular")).expect("a font");
        let folder = std::env::temp_dir().join(format!("papers-names-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder");
        let path = folder.join("cut.ttf");
        let mut lying = whole[..4096].to_vec();
        lying[4..6].copy_from_slice(&[0xff, 0xff]);
        let collection = [b"ttcf\0\x01\0\0\xff\xff\xff\xff".as_slice(), &[0xff; 64]].concat();
        for bytes in [
            &whole[..11],
            &whole[..200],
            b"%PDF-1.7",
            &[],
            &lying,
            &collection,
        ] {
            std::fs::write(&path, bytes).expect("written");
            assert_eq!(of_file(&path), [], "{} bytes", bytes.len());
        }
        std::fs::remove_dir_all(&folder).expect("removed");
    }
}
