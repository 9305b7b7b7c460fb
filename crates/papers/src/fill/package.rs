//! The container of a Word file: measured before it is unpacked; only its texts are unpacked, all
//! else is copied as it is packed.

use std::collections::HashSet;
use std::io::{Cursor, Read, Write};

use quick_xml::Reader;
use quick_xml::events::Event;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use super::fault::{FillError, Refused, TextPart};

/// Bytes of a file, packed and unpacked, and parts of it, at most.
const PACKED: usize = 20 << 20;
const UNPACKED: u64 = 100 << 20;
const TEXT: u64 = 24 << 20;
const PARTS: usize = 3_000;

const TYPES: &str = "[Content_Types].xml";

/// A file whose texts are at hand.
pub(super) struct Package<'a> {
    bytes: &'a [u8],
    types: String,
    /// Its texts: part, name and content, the body first.
    pub(super) texts: Vec<(TextPart, String, String)>,
}

impl<'a> Package<'a> {
    pub(super) fn open(bytes: &'a [u8]) -> Result<Package<'a>, Refused> {
        let mut archive = archive(bytes)?;
        let types = text(&mut archive, TYPES)?;
        let listed = listed(&types)?;
        let mut texts = Vec::new();
        for (part, name) in listed {
            texts.push((part, name.clone(), text(&mut archive, &name)?));
        }
        texts.sort_by_key(|(part, ..)| *part);
        match texts.first() {
            Some((TextPart::Body, ..)) => Ok(Package {
                bytes,
                types,
                texts,
            }),
            _ => Err(Refused::NotWord),
        }
    }

    /// The file with these parts in place of its own.
    pub(super) fn repacked(&self, parts: &[(String, String)]) -> Result<Vec<u8>, FillError> {
        let damaged = |_| FillError::from(Refused::Damaged);
        let mut archive = archive(self.bytes)?;
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for index in 0..archive.len() {
            let entry = archive.by_index_raw(index).map_err(damaged)?;
            let name = String::from_utf8_lossy(entry.name_raw()).into_owned();
            let new = match parts.iter().find(|(part, _)| *part == name) {
                Some((_, content)) => content.clone(),
                // What was a pattern for documents is now a document.
                None if name == TYPES => {
                    self.types.replace("template.main+xml", "document.main+xml")
                }
                None => {
                    zip.raw_copy_file(entry).map_err(damaged)?;
                    continue;
                }
            };
            zip.start_file(name, SimpleFileOptions::default())
                .map_err(damaged)?;
            let written = zip.write_all(new.as_bytes());
            written.map_err(|_| FillError::TooLong)?;
        }
        Ok(zip.finish().map_err(damaged)?.into_inner())
    }
}

type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// The archive, if its directory claims no more than is taken and nothing in it is a macro.
fn archive(bytes: &[u8]) -> Result<Archive<'_>, Refused> {
    if bytes.len() > PACKED {
        return Err(Refused::TooLarge);
    }
    // Old Word files are compound files, and so are those with a password.
    if bytes.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        let locked = holds(bytes, &wide("EncryptedPackage"));
        return Err(if locked {
            Refused::Locked
        } else {
            Refused::OldWord
        });
    }
    if !bytes.starts_with(b"PK") {
        return Err(Refused::NotWord);
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refused::Damaged)?;
    if archive.len() > PARTS {
        return Err(Refused::TooLarge);
    }
    let (mut unpacked, mut names) = (0u64, HashSet::new());
    for index in 0..archive.len() {
        let entry = archive.by_index_raw(index).map_err(|_| Refused::Damaged)?;
        if entry.encrypted() {
            return Err(Refused::Locked);
        }
        unpacked = unpacked.saturating_add(entry.size());
        let name = String::from_utf8_lossy(entry.name_raw()).to_lowercase();
        if name.ends_with("vbaproject.bin") {
            return Err(Refused::Macros);
        }
        // Two parts of one name are read differently by different programs.
        if !names.insert(name) {
            return Err(Refused::Hostile);
        }
    }
    match unpacked <= UNPACKED {
        true => Ok(archive),
        false => Err(Refused::TooLarge),
    }
}

fn wide(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

fn holds(bytes: &[u8], sought: &[u8]) -> bool {
    bytes.windows(sought.len()).any(|window| window == sought)
}

/// A part as text, however much its directory entry claims.
fn text(archive: &mut Archive<'_>, name: &str) -> Result<String, Refused> {
    let missing = match name {
        TYPES => Refused::NotWord,
        _ => Refused::Damaged,
    };
    let entry = archive.by_name(name).map_err(|_| missing)?;
    let mut bytes = Vec::new();
    let read = entry.take(TEXT + 1).read_to_end(&mut bytes);
    read.map_err(|_| Refused::Damaged)?;
    if bytes.len() as u64 > TEXT {
        return Err(Refused::TooLarge);
    }
    let text = String::from_utf8(bytes).map_err(|_| Refused::Damaged)?;
    Ok(text.trim_start_matches('\u{feff}').to_owned())
}

/// The texts that the list of content types names.
fn listed(types: &str) -> Result<Vec<(TextPart, String)>, Refused> {
    let mut reader = Reader::from_str(types);
    let mut found = Vec::new();
    loop {
        let tag = match reader.read_event().map_err(|_| Refused::Damaged)? {
            Event::Eof => return Ok(found),
            Event::DocType(_) => return Err(Refused::Hostile),
            Event::Start(tag) | Event::Empty(tag) => tag,
            _ => continue,
        };
        let value = |name: &str| {
            let attribute = tag.try_get_attribute(name).ok().flatten()?;
            Some(attribute.value.into_owned())
        };
        let kind = value("ContentType").unwrap_or_default();
        if kind.contains("macroEnabled") {
            return Err(Refused::Macros);
        }
        let (Some(part), Some(name)) = (part_of(&kind), value("PartName")) else {
            continue;
        };
        found.push((part, name.trim_start_matches('/').to_owned()));
        if found.len() > PARTS {
            return Err(Refused::TooLarge);
        }
    }
}

fn part_of(kind: &str) -> Option<TextPart> {
    let kind =
        kind.strip_prefix("application/vnd.openxmlformats-officedocument.wordprocessingml.")?;
    match kind {
        "document.main+xml" | "template.main+xml" => Some(TextPart::Body),
        "header+xml" => Some(TextPart::Header),
        "footer+xml" => Some(TextPart::Footer),
        "footnotes+xml" | "endnotes+xml" => Some(TextPart::Notes),
        _ => None,
    }
}
