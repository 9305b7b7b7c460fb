//! Checks an archive before a parser opens it: the directory, what every entry really unpacks
//! to, counts that claim more than the bytes can hold, document types; and gathers the profiles
//! of its worksheets on the way, because everything is unpacked here anyhow.

use std::collections::HashMap;
use std::io::{Read, Seek, SeekFrom};

use zip::ZipArchive;
use zip::result::ZipError;

use super::directory;
use super::parts::{self, Container};
use super::tags::{Tag, Tags};
use super::worksheet::{Profile, Scan};
use crate::read::Limits;
use crate::refusal::{Hostile, Refusal, RefusalCode};

/// More entries than any workbook has.
const ENTRIES: usize = 5_000;
/// A shared string takes at least this many bytes of its part.
const SHARED_STRING: u64 = 8;

/// An archive that passed.
#[derive(Debug)]
pub(crate) struct Package {
    pub(crate) container: Container,
    /// Profiles of the worksheets in the order of the workbook's list (xlsx only). A sheet whose
    /// part was not found has an empty one.
    pub(crate) profiles: Vec<Profile>,
}

/// Checks a whole archive of `size` bytes.
pub(crate) fn check<R: Read + Seek>(
    source: R,
    size: u64,
    limits: &Limits,
) -> Result<Package, Refusal> {
    let mut source = source;
    let claims = directory::check(&mut source, ENTRIES)?;
    let mut budget = Budget::new(size, limits);
    budget.afford(claims.bytes)?;
    let mut archive = open(source)?;
    // Another reading of the directory would be of another archive than the one that was checked.
    if archive.len() != claims.entries {
        let code = RefusalCode::Hostile(Hostile::Archive);
        let detail = format!("{} entries, or {}", claims.entries, archive.len());
        return Err(Refusal::new(code, detail));
    }
    let mut profiles = HashMap::new();
    for index in 0..archive.len() {
        unpack(&mut archive, index, &mut budget, &mut profiles)?;
    }
    let container = parts::container(&mut archive)?;
    let parts = match container {
        Container::Xlsx => parts::spreadsheet(&mut archive)?.sheets,
        Container::Xlsb | Container::Ods | Container::Docx => Vec::new(),
    };
    let profiles = parts
        .iter()
        .map(|sheet| profiles.remove(&sheet.part).unwrap_or_default())
        .collect();
    Ok(Package {
        container,
        profiles,
    })
}

/// Opens an archive; says whether its end is missing.
pub(crate) fn open<R: Read + Seek>(mut source: R) -> Result<ZipArchive<R>, Refusal> {
    let ended = has_end_record(&mut source).unwrap_or(false);
    ZipArchive::new(source).map_err(|error| match error {
        ZipError::Io(_) | ZipError::InvalidArchive(_) if !ended => {
            Refusal::new(RefusalCode::Truncated, "the archive has no directory")
        }
        other => refusal(&other),
    })
}

/// What an error of the archive means.
pub(crate) fn refusal(error: &ZipError) -> Refusal {
    let code = match error {
        ZipError::Io(io) if io.kind() == std::io::ErrorKind::UnexpectedEof => {
            RefusalCode::Truncated
        }
        ZipError::UnsupportedArchive(text) if *text == ZipError::PASSWORD_REQUIRED => {
            RefusalCode::Encrypted
        }
        _ => RefusalCode::Damaged,
    };
    Refusal::new(code, format!("archive: {error}"))
}

/// How much may still be unpacked.
struct Budget {
    left: u64,
    code: RefusalCode,
}

impl Budget {
    fn new(size: u64, limits: &Limits) -> Budget {
        let by_ratio = size.saturating_mul(limits.ratio).max(limits.ratio_from);
        match by_ratio < limits.unpacked_bytes {
            true => Budget {
                left: by_ratio,
                code: RefusalCode::Hostile(Hostile::Bomb),
            },
            false => Budget {
                left: limits.unpacked_bytes,
                code: RefusalCode::TooLarge,
            },
        }
    }

    /// Whether so many bytes could be spent.
    fn afford(&self, bytes: u64) -> Result<(), Refusal> {
        match bytes <= self.left {
            true => Ok(()),
            false => {
                let detail = format!("claims to unpack to {bytes} bytes");
                Err(Refusal::new(self.code, detail))
            }
        }
    }

    fn spend(&mut self, bytes: u64) -> Result<(), Refusal> {
        self.left = self
            .left
            .checked_sub(bytes)
            .ok_or_else(|| Refusal::new(self.code, "unpacks to more than the limits allow"))?;
        Ok(())
    }
}

fn unpack<R: Read + Seek>(
    archive: &mut ZipArchive<R>,
    index: usize,
    budget: &mut Budget,
    profiles: &mut HashMap<String, Profile>,
) -> Result<(), Refusal> {
    let mut entry = archive.by_index(index).map_err(|error| refusal(&error))?;
    let name = String::from_utf8_lossy(entry.name_raw())
        .replace('\\', "/")
        .to_lowercase();
    budget.afford(entry.size())?;
    let mut part = Part::new(&name, entry.size());
    let mut chunk = vec![0; 64 << 10];
    let broken = loop {
        let count = match entry.read(&mut chunk) {
            Ok(0) => break None,
            Ok(count) => count,
            Err(error) => break Some(refusal(&ZipError::Io(error))),
        };
        budget.spend(count as u64)?;
        part.feed(&chunk[..count])?;
    };
    // Texts that may be wrong must not be read; pictures and the like may be as broken as they are.
    match (part.end(), broken) {
        (None, Some(refusal)) if name.ends_with("sharedstrings.xml") => return Err(refusal),
        (None, _) => {}
        (Some(profile), broken) => {
            profiles.insert(name, Profile { broken, ..profile });
        }
    }
    Ok(())
}

/// An entry as it streams by.
struct Part {
    tags: Option<Tags>,
    doctype: bool,
    size: u64,
    rooted: bool,
    worksheet: Option<Scan>,
}

impl Part {
    fn new(name: &str, size: u64) -> Part {
        let markup = name.ends_with(".xml") || name.ends_with(".rels");
        // OpenOffice 1 and 2 wrote a harmless document type into this one part.
        let doctype = name == "meta-inf/manifest.xml";
        let tags = markup.then(Tags::default);
        Part {
            tags,
            doctype,
            size,
            rooted: false,
            worksheet: None,
        }
    }

    fn feed(&mut self, bytes: &[u8]) -> Result<(), Refusal> {
        let Part {
            tags: Some(tags),
            doctype,
            size,
            rooted,
            worksheet,
        } = self
        else {
            return Ok(());
        };
        if let Some(scan) = worksheet {
            return scan.feed(bytes, tags);
        }
        let mut first = None;
        tags.feed(bytes, *doctype, |tag| {
            if !std::mem::replace(rooted, true) && tag.name == b"worksheet" {
                first = Some(Scan::default());
            }
            match &mut first {
                Some(scan) => scan.tag(tag),
                None => shared_strings(tag, *size),
            }
        })?;
        *worksheet = first;
        Ok(())
    }

    fn end(self) -> Option<Profile> {
        self.worksheet.map(Scan::end)
    }
}

/// The reader reserves memory for as many shared strings as the part claims to have.
fn shared_strings(tag: Tag<'_>, size: u64) -> Result<(), Refusal> {
    let claims = match tag.name {
        b"sst" => tag.attribute(b"uniqueCount"),
        _ => None,
    };
    let Some(digits) = claims else {
        return Ok(());
    };
    let count = std::str::from_utf8(digits)
        .ok()
        .and_then(|text| text.trim().parse::<u64>().ok());
    if count.is_some_and(|count| count <= size / SHARED_STRING) {
        return Ok(());
    }
    let detail = format!(
        "{} shared strings in {size} bytes",
        String::from_utf8_lossy(digits)
    );
    Err(Refusal::new(RefusalCode::Hostile(Hostile::Count), detail))
}

/// Whether the record that ends every archive is there.
fn has_end_record<R: Read + Seek>(source: &mut R) -> std::io::Result<bool> {
    let size = source.seek(SeekFrom::End(0))?;
    source.seek(SeekFrom::Start(size.saturating_sub(66_000)))?;
    let mut tail = Vec::new();
    source.take(66_000).read_to_end(&mut tail)?;
    source.seek(SeekFrom::Start(0))?;
    Ok(tail.windows(4).any(|w| w == b"PK\x05\x06"))
}
