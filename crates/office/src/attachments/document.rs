//! What a file that is no picture is, by its bytes; its name only chooses among what they allow.

/// Why a document is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Odd {
    /// It has no content.
    Empty,
    /// Its name says picture, its bytes do not.
    NotAPicture,
    /// It holds macros.
    Macros,
    /// It is a program.
    Program,
    /// It is of no kind that is kept.
    Unknown,
}

impl Odd {
    /// The code by which the sentence is chosen.
    pub(super) fn code(self) -> &'static str {
        match self {
            Odd::Empty => "empty",
            Odd::NotAPicture => "not-a-picture",
            Odd::Macros => "macros",
            Odd::Program => "program",
            Odd::Unknown => "unknown",
        }
    }
}

/// Endings of names that promise a picture.
const PICTURES: [&str; 8] = ["jpg", "jpeg", "png", "webp", "heic", "gif", "bmp", "jfif"];

/// Parts of a container that tell which program wrote it.
const PACKED: [(&[u8], &str); 3] = [
    (b"word/document.xml", "docx"),
    (b"xl/workbook.", "xlsx"),
    (b"ppt/presentation.xml", "pptx"),
];

const OPEN: [(&[u8], &str); 3] = [
    (b"application/vnd.oasis.opendocument.text", "odt"),
    (b"application/vnd.oasis.opendocument.spreadsheet", "ods"),
    (b"application/vnd.oasis.opendocument.presentation", "odp"),
];

/// The ending that a document's content asks for; `named` is the one it bears.
pub(super) fn ending(bytes: &[u8], named: &str) -> Result<&'static str, Odd> {
    match bytes {
        [] => Err(Odd::Empty),
        [b'%', b'P', b'D', b'F', b'-', ..] => Ok("pdf"),
        [b'P', b'K', 3, 4, ..] => packed(bytes),
        [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ..] => Ok(old(named)),
        [b'{', b'\\', b'r', b't', b'f', ..] => Ok("rtf"),
        [b'M', b'Z', ..] | [0x7f, b'E', b'L', b'F', ..] | [b'#', b'!', ..] => Err(Odd::Program),
        _ if PICTURES.contains(&named) => Err(Odd::NotAPicture),
        _ => text(bytes, named),
    }
}

fn packed(bytes: &[u8]) -> Result<&'static str, Odd> {
    let holds = |part: &[u8]| bytes.windows(part.len()).any(|window| window == part);
    if holds(b"vbaProject.bin") {
        return Err(Odd::Macros);
    }
    let head = &bytes[..bytes.len().min(200)];
    let opens = |kind: &[u8]| head.windows(kind.len()).any(|window| window == kind);
    let open = OPEN.iter().find(|(kind, _)| opens(kind));
    let found = open.or_else(|| PACKED.iter().find(|(part, _)| holds(part)));
    found.map(|(_, ending)| *ending).ok_or(Odd::Unknown)
}

/// Files of Office before 2007, and protected ones, look alike from outside.
fn old(named: &str) -> &'static str {
    match named {
        "xls" | "xlsx" => "xls",
        "ppt" | "pptx" => "ppt",
        _ => "doc",
    }
}

/// Plain text is kept only under a name that says so: a script is text too.
fn text(bytes: &[u8], named: &str) -> Result<&'static str, Odd> {
    let plain = !bytes.contains(&0);
    match named {
        "txt" if plain => Ok("txt"),
        "csv" if plain => Ok("csv"),
        _ => Err(Odd::Unknown),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_decides_and_a_name_only_chooses() {
        let ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0];
        let cases: [(&[u8], &str, Result<&str, Odd>); 11] = [
            (b"%PDF-1.7", "jpg", Ok("pdf")),
            (b"PK\x03\x04 .. word/document.xml", "zip", Ok("docx")),
            (
                b"PK\x03\x04 word/document.xml word/vbaProject.bin",
                "docx",
                Err(Odd::Macros),
            ),
            (b"PK\x03\x04 hinh.jpg", "zip", Err(Odd::Unknown)),
            (&ole, "xls", Ok("xls")),
            (&ole, "docx", Ok("doc")),
            (b"MZ\x90", "pdf", Err(Odd::Program)),
            (b"<html>", "jpg", Err(Odd::NotAPicture)),
            (b"abc", "txt", Ok("txt")),
            (b"WScript.Echo", "vbs", Err(Odd::Unknown)),
            (b"", "pdf", Err(Odd::Empty)),
        ];
        for (bytes, named, expected) in cases {
            assert_eq!(ending(bytes, named), expected, "{named}");
        }
    }
}
