//! Checks an archive before a parser opens it: the directory, what every entry really unpacks
//! to, counts that claim more than the bytes can hold, document types; and gathers the profiles
//! of its worksheets on the way, because everything is unpacked here anyhow.

use std::collections::HashMap;
use std::io::{Read, Seek, SeekFrom};

use zip::ZipArchive;
use zip::result::ZipError;

use super::tags::{Tag, Tags};
use super::worksheet::{Profile, Scan};
use crate::read::Limits;
use crate::refusal::{Hostile, Refusal, RefusalCode};

/// More entries than any workbook has.
const ENTRIES: usize = 5_000;
/// The longest part that is read whole (relations, the list of sheets, the manifest).
const SMALL_PART: u64 = 16 << 20;
/// A shared string takes at least this many bytes of its part.
const SHARED_STRING: u64 = 8;

/// Which workbook the archive holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Container {
    Xlsx,
    Xlsb,
    Ods,
}

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
    let mut archive = open(source)?;
    if archive.len() > ENTRIES {
        let code = RefusalCode::Hostile(Hostile::Archive);
        return Err(Refusal::new(code, format!("{} entries", archive.len())));
    }
    let mut budget = Budget::new(size, limits);
    let mut profiles = HashMap::new();
    for index in 0..archive.len() {
        unpack(&mut archive, index, &mut budget, &mut profiles)?;
    }
    let container = container(&mut archive)?;
    let parts = match container {
        Container::Xlsx => worksheet_parts(&mut archive)?,
        Container::Xlsb | Container::Ods => Vec::new(),
    };
    let profiles = parts
        .iter()
        .map(|part| profiles.remove(part).unwrap_or_default())
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
    let declared = entry.size();
    if declared > budget.left {
        return budget.spend(declared);
    }
    let mut part = Part::new(&name, declared);
    let mut chunk = vec![0; 64 << 10];
    loop {
        let count = entry
            .read(&mut chunk)
            .map_err(|error| refusal(&ZipError::Io(error)))?;
        if count == 0 {
            break;
        }
        budget.spend(count as u64)?;
        part.feed(&chunk[..count])?;
    }
    if let Some(profile) = part.end() {
        profiles.insert(name, profile);
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
        tags.feed(bytes, *doctype, |tag| {
            if !std::mem::replace(rooted, true) {
                *worksheet = (tag.name == b"worksheet").then(Scan::default);
            }
            match worksheet {
                Some(scan) => scan.tag(tag),
                None => shared_strings(tag, *size),
            }
        })
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

fn container<R: Read + Seek>(archive: &mut ZipArchive<R>) -> Result<Container, Refusal> {
    if let Some(kind) = small_part(archive, "mimetype")? {
        return open_document(archive, &kind);
    }
    let main = main_part(archive)?;
    if main.ends_with(".bin") {
        return Ok(Container::Xlsb);
    }
    let root = match small_part(archive, &main)? {
        Some(bytes) => first_tag(&bytes)?,
        None => Vec::new(),
    };
    match root.as_slice() {
        b"workbook" => Ok(Container::Xlsx),
        _ => Err(Refusal::new(
            RefusalCode::NotAWorkbook,
            format!("an archive with {main}"),
        )),
    }
}

fn open_document<R: Read + Seek>(
    archive: &mut ZipArchive<R>,
    kind: &[u8],
) -> Result<Container, Refusal> {
    let kind = String::from_utf8_lossy(kind).trim().to_owned();
    if !kind.starts_with("application/vnd.oasis.opendocument.spreadsheet") {
        return Err(Refusal::new(RefusalCode::NotAWorkbook, kind));
    }
    let manifest = small_part(archive, "meta-inf/manifest.xml")?.unwrap_or_default();
    let mut encrypted = find(archive, "encrypted-package").is_some();
    Tags::default().feed(&manifest, true, |tag| {
        encrypted |= tag.name == b"encryption-data";
        Ok(())
    })?;
    match encrypted {
        true => Err(Refusal::new(
            RefusalCode::Encrypted,
            "encrypted OpenDocument",
        )),
        false => Ok(Container::Ods),
    }
}

/// The part that the package's relations call its document, in lower case.
fn main_part<R: Read + Seek>(archive: &mut ZipArchive<R>) -> Result<String, Refusal> {
    let relations = relations(archive, "_rels/.rels", "")?;
    let main = relations
        .into_iter()
        .find(|relation| relation.kind == "officedocument");
    let main = main.map(|relation| relation.target);
    main.ok_or_else(|| Refusal::new(RefusalCode::NotAWorkbook, "an archive without a document"))
}

/// Parts of the worksheets in the order of the workbook's list, in lower case.
fn worksheet_parts<R: Read + Seek>(archive: &mut ZipArchive<R>) -> Result<Vec<String>, Refusal> {
    let main = main_part(archive)?;
    let (folder, name) = main.rsplit_once('/').unwrap_or(("", &main));
    let slash = if folder.is_empty() { "" } else { "/" };
    let list = format!("{folder}{slash}_rels/{name}.rels");
    let relations = relations(archive, &list, folder)?;
    let workbook = small_part(archive, &main)?.unwrap_or_default();
    let mut parts = Vec::new();
    Tags::default().feed(&workbook, false, |tag| {
        let id = (tag.name == b"sheet" && !tag.closing)
            .then(|| tag.attribute(b"id"))
            .flatten();
        let relation = relations
            .iter()
            .find(|relation| Some(relation.id.as_slice()) == id);
        parts.extend(
            relation
                .filter(|r| r.kind == "worksheet")
                .map(|r| r.target.clone()),
        );
        Ok(())
    })?;
    Ok(parts)
}

struct Relation {
    id: Vec<u8>,
    kind: String,
    target: String,
}

fn relations<R: Read + Seek>(
    archive: &mut ZipArchive<R>,
    part: &str,
    folder: &str,
) -> Result<Vec<Relation>, Refusal> {
    let bytes = small_part(archive, part)?.unwrap_or_default();
    let mut found = Vec::new();
    Tags::default().feed(&bytes, false, |tag| {
        if tag.name == b"Relationship" && !tag.closing {
            let text = |name: &[u8]| {
                String::from_utf8_lossy(tag.attribute(name).unwrap_or_default()).to_lowercase()
            };
            let kind = text(b"Type")
                .rsplit('/')
                .next()
                .unwrap_or_default()
                .to_owned();
            let id = tag.attribute(b"Id").unwrap_or_default().to_vec();
            found.push(Relation {
                id,
                kind,
                target: resolve(folder, &text(b"Target")),
            });
        }
        Ok(())
    })?;
    Ok(found)
}

/// A target beside the folder of its source, or from the root.
fn resolve(folder: &str, target: &str) -> String {
    match target.strip_prefix('/') {
        Some(from_root) => from_root.to_owned(),
        None if folder.is_empty() => target.to_owned(),
        None => format!("{folder}/{target}"),
    }
}

/// A part as a whole, found without regard to case.
fn small_part<R: Read + Seek>(
    archive: &mut ZipArchive<R>,
    name: &str,
) -> Result<Option<Vec<u8>>, Refusal> {
    let Some(index) = find(archive, name) else {
        return Ok(None);
    };
    let entry = archive.by_index(index).map_err(|error| refusal(&error))?;
    let mut bytes = Vec::new();
    let read = entry.take(SMALL_PART).read_to_end(&mut bytes);
    read.map_err(|error| refusal(&ZipError::Io(error)))?;
    Ok(Some(bytes))
}

fn find<R: Read + Seek>(archive: &ZipArchive<R>, name: &str) -> Option<usize> {
    let same = |raw: &[u8]| {
        String::from_utf8_lossy(raw)
            .replace('\\', "/")
            .to_lowercase()
            == name.to_lowercase()
    };
    archive.file_names_raw().position(same)
}

fn first_tag(bytes: &[u8]) -> Result<Vec<u8>, Refusal> {
    let mut first = Vec::new();
    Tags::default().feed(bytes, false, |tag| {
        if first.is_empty() {
            first = tag.name.to_vec();
        }
        Ok(())
    })?;
    Ok(first)
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
