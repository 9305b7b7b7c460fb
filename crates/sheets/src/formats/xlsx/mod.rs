//! xlsx and xlsm (ECMA-376 part 1, 18): a cell at a time with its look, never a whole sheet in
//! memory. Our own reader: the cells of a list are most of what is read, and a general parser
//! takes three times as long over them.

mod markup;
mod place;
mod plain;
mod sheet;
mod styles;
mod text;

use std::io::{Read, Seek};

use zip::ZipArchive;

use self::markup::Markup;
use self::sheet::Stop;
use self::styles::Look;
use crate::child::tell::Mouth;
use crate::preflight::parts::{self, Listed};
use crate::preflight::{Profile, package};
use crate::read::Limits;
use crate::refusal::{Refusal, RefusalCode};
use crate::wire::Tab;
use crate::workbook::{Format, Visibility};

/// What all sheets share.
struct Book {
    strings: Vec<Box<str>>,
    looks: Vec<Look>,
    from_1904: bool,
}

/// Tells the whole book. The profiles are those of its worksheets, in order.
pub(crate) fn read<R: Read + Seek>(
    source: R,
    profiles: Vec<Profile>,
    mouth: &Mouth,
    limits: &Limits,
) -> Result<(), Refusal> {
    let mut archive = package::open(source)?;
    let said = parts::spreadsheet(&mut archive)?;
    refuse_many(&said.sheets, limits)?;
    let looks = in_part(&mut archive, &said.styles, |part| styles::read(part))?;
    let strings = in_part(&mut archive, &said.strings, |part| strings(part))?;
    let book = Book {
        strings: strings.unwrap_or_default(),
        looks: looks.unwrap_or_default(),
        from_1904: said.from_1904,
    };
    mouth.borrow_mut().book(&Format::Xlsx)?;
    let mut numbers = vec![None; book.looks.len().max(1)];
    let profiles = profiles
        .into_iter()
        .chain(std::iter::repeat_with(Profile::default));
    for (listed, profile) in said.sheets.iter().zip(profiles) {
        let tab = tab(listed)?;
        let name = tab.name.clone().unwrap_or_default();
        mouth.borrow_mut().open_sheet(&tab)?;
        let told = in_part(&mut archive, &listed.part, |part| {
            match sheet::tell(part, &book, &mut numbers, mouth) {
                Ok(()) => Ok(None),
                Err(Stop::Sheet(problem)) => Ok(Some(problem)),
                Err(Stop::Book(refusal)) => Err(refusal.in_sheet(&name)),
            }
        })?;
        let missing = || Some(Refusal::new(RefusalCode::Damaged, "its part is missing"));
        let problem = told.unwrap_or_else(missing);
        let problem = problem.or_else(|| profile.broken.clone());
        profile.tell(problem.map(|refusal| refusal.in_sheet(&name)), mouth)?;
    }
    Ok(())
}

/// What `f` makes of a part; none if the archive has no such part.
fn in_part<R: Read + Seek, T>(
    archive: &mut ZipArchive<R>,
    name: &str,
    f: impl FnOnce(&mut dyn Read) -> Result<T, Refusal>,
) -> Result<Option<T>, Refusal> {
    let Some(place) = parts::find(archive, name) else {
        return Ok(None);
    };
    let mut part = archive
        .by_index(place)
        .map_err(|error| package::refusal(&error))?;
    f(&mut part).map(Some)
}

fn refuse_many(sheets: &[Listed], limits: &Limits) -> Result<(), Refusal> {
    match sheets.len() {
        0 => Err(Refusal::new(RefusalCode::Empty, "no worksheet")),
        count if count > limits.sheets => Err(Refusal::new(
            RefusalCode::TooManySheets,
            format!("{count} sheets"),
        )),
        _ => Ok(()),
    }
}

/// The shared strings in their order (18.4.9).
fn strings(part: impl Read) -> Result<Vec<Box<str>>, Refusal> {
    let mut markup = Markup::new(part);
    let mut strings = Vec::new();
    while let Some(tag) = markup.next_tag()? {
        match (tag.name, tag.closing, tag.empty) {
            (b"si", false, true) => strings.push(Box::default()),
            (b"si", false, false) => strings.push(text::read(&mut markup, b"si")?.into()),
            (b"sst", true, _) | (b"sst", _, true) => return Ok(strings),
            _ => {}
        }
    }
    Err(markup::cut_off())
}

/// A sheet as the wire has it.
fn tab(listed: &Listed) -> Result<Tab, Refusal> {
    let mut name = String::new();
    text::add(&mut name, &listed.name)?;
    Ok(Tab {
        name: Some(name),
        visibility: match &*listed.state {
            b"hidden" => Visibility::Hidden,
            b"veryHidden" => Visibility::VeryHidden,
            _ => Visibility::Visible,
        },
    })
}
