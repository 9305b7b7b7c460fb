//! Finds the parts of an archive by what its relations and its manifest say, never by guessed
//! names (ECMA-376 part 2, 9; OpenDocument 1.3, part 2).

use std::io::{Read, Seek};

use zip::ZipArchive;
use zip::result::ZipError;

use super::package::refusal;
use super::tags::Tags;
use crate::refusal::{Refusal, RefusalCode, Stranger};

/// The longest part that is read whole (relations, the list of sheets, the manifest).
const SMALL_PART: u64 = 16 << 20;

/// Which workbook the archive holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Container {
    Xlsx,
    Xlsb,
    Ods,
    Docx,
}

/// What the archive says it is.
pub(super) fn container<R: Read + Seek>(archive: &mut ZipArchive<R>) -> Result<Container, Refusal> {
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
        b"document" => Ok(Container::Docx),
        b"presentation" => Err(Stranger::Slides.refusal(main)),
        b"" => {
            let detail = format!("{main} is not there or empty");
            Err(Refusal::new(RefusalCode::Damaged, detail))
        }
        _ => Err(Stranger::Unknown.refusal(format!("an archive with {main}"))),
    }
}

fn open_document<R: Read + Seek>(
    archive: &mut ZipArchive<R>,
    kind: &[u8],
) -> Result<Container, Refusal> {
    let kind = String::from_utf8_lossy(kind).trim().to_owned();
    let of = |what: &str| kind.starts_with(&format!("application/vnd.oasis.opendocument.{what}"));
    if !of("spreadsheet") {
        let stranger = match () {
            () if of("text") => Stranger::OldDocument,
            () if of("presentation") => Stranger::Slides,
            () if of("graphics") => Stranger::Picture,
            () => Stranger::Unknown,
        };
        return Err(stranger.refusal(kind));
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
    main.ok_or_else(|| without_document(archive))
}

/// What an archive is that names no document.
fn without_document<R: Read + Seek>(archive: &ZipArchive<R>) -> Refusal {
    let has = |name: &str| find(archive, name).is_some();
    if has("index/document.iwa") || has("index.zip") || has("index.xml") {
        return Stranger::Numbers.refusal("an archive of Apple's programs");
    }
    if has("[Content_Types].xml") {
        return Refusal::new(RefusalCode::Damaged, "a package without its relations");
    }
    Stranger::Archive.refusal("an archive without a document")
}

/// A worksheet in the workbook's list.
#[derive(Debug)]
pub(crate) struct Listed {
    /// Its name as it stands there, escaped.
    pub(crate) name: Vec<u8>,
    /// `hidden` or `veryHidden`; else it can be seen.
    pub(crate) state: Vec<u8>,
    /// Its part, in lower case.
    pub(crate) part: String,
}

/// What the workbook's own part says.
#[derive(Debug, Default)]
pub(crate) struct Spreadsheet {
    /// The worksheets in their order; charts and the like are left out.
    pub(crate) sheets: Vec<Listed>,
    /// The parts of shared strings and styles, where they are said or lie where they always do.
    pub(crate) strings: String,
    pub(crate) styles: String,
    /// Whether days are counted from 1904.
    pub(crate) from_1904: bool,
}

/// Reads the workbook's part and its relations.
pub(crate) fn spreadsheet<R: Read + Seek>(
    archive: &mut ZipArchive<R>,
) -> Result<Spreadsheet, Refusal> {
    let (main, relations) = main_relations(archive)?;
    let workbook = small_part(archive, &main)?.unwrap_or_default();
    let folder = main.rsplit_once('/').map_or("", |(folder, _)| folder);
    let part = |kind: &str, usual: &str| {
        let relation = relations.iter().find(|relation| relation.kind == kind);
        relation.map_or_else(|| resolve(folder, usual), |own| own.target.clone())
    };
    let mut book = Spreadsheet {
        strings: part("sharedstrings", "sharedstrings.xml"),
        styles: part("styles", "styles.xml"),
        ..Spreadsheet::default()
    };
    Tags::default().feed(&workbook, false, |tag| {
        match tag.name {
            b"sheet" if !tag.closing => {
                let id = tag.attribute(b"id");
                let relation = relations
                    .iter()
                    .find(|relation| Some(relation.id.as_slice()) == id);
                let worksheet = relation.filter(|relation| relation.kind == "worksheet");
                let own = |name| tag.attribute(name).unwrap_or_default().to_vec();
                book.sheets.extend(worksheet.map(|relation| Listed {
                    name: own(b"name"),
                    state: own(b"state"),
                    part: relation.target.clone(),
                }));
            }
            b"workbookPr" => book.from_1904 |= tag.yes(b"date1904"),
            _ => {}
        }
        Ok(())
    })?;
    Ok(book)
}

/// Where the text of a document lies in the archive, and its styles.
pub(crate) fn document<R: Read + Seek>(
    archive: &mut ZipArchive<R>,
) -> Result<(usize, Option<Vec<u8>>), Refusal> {
    let (main, relations) = main_relations(archive)?;
    let styles = relations.iter().find(|relation| relation.kind == "styles");
    let styles = match styles {
        Some(relation) => small_part(archive, &relation.target)?,
        None => None,
    };
    let missing = || Refusal::new(RefusalCode::Damaged, format!("no part {main}"));
    let place = find(archive, &main).ok_or_else(missing)?;
    Ok((place, styles))
}

/// Where the parts of a binary workbook lie in the archive.
pub(crate) struct Binary {
    /// The list of sheets.
    pub(crate) main: usize,
    /// For each id of a relation whether it leads to a worksheet, and to which part.
    pub(crate) sheets: Vec<(String, bool, Option<usize>)>,
    pub(crate) styles: Option<usize>,
    pub(crate) strings: Option<usize>,
}

/// Finds the parts of a binary workbook.
pub(crate) fn binary<R: Read + Seek>(archive: &mut ZipArchive<R>) -> Result<Binary, Refusal> {
    let (main, relations) = main_relations(archive)?;
    let part = |kind: &str| {
        let relation = relations.iter().find(|relation| relation.kind == kind);
        relation.and_then(|relation| find(archive, &relation.target))
    };
    let sheet = |relation: &Relation| {
        let id = String::from_utf8_lossy(&relation.id).into_owned();
        let worksheet = relation.kind == "worksheet";
        (id, worksheet, find(archive, &relation.target))
    };
    let missing = || Refusal::new(RefusalCode::Damaged, format!("no part {main}"));
    Ok(Binary {
        main: find(archive, &main).ok_or_else(missing)?,
        sheets: relations.iter().map(sheet).collect(),
        styles: part("styles"),
        strings: part("sharedstrings"),
    })
}

/// The main part and what it is related to.
fn main_relations<R: Read + Seek>(
    archive: &mut ZipArchive<R>,
) -> Result<(String, Vec<Relation>), Refusal> {
    let main = main_part(archive)?;
    let (folder, name) = main.rsplit_once('/').unwrap_or(("", &main));
    let slash = if folder.is_empty() { "" } else { "/" };
    let list = format!("{folder}{slash}_rels/{name}.rels");
    let relations = relations(archive, &list, folder)?;
    Ok((main, relations))
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

/// The place of a part, found without regard to case.
pub(crate) fn find<R: Read + Seek>(archive: &ZipArchive<R>, name: &str) -> Option<usize> {
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
