//! Patching a whole package: the marked worksheets stream through, the small parts that name
//! things are changed as text, all other entries are copied as they lie, compressed bytes and all.

use std::collections::{BTreeMap, HashSet};
use std::io::{BufReader, BufWriter, Cursor, Read, Seek, Write};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::package::Source;
use super::plan::{Book, Marks, TYPES};
use super::styles::Styles;
use super::worksheet::{self, Addition};
use super::{MarkJob, Marked, Patched, Trouble, book, comments, drawing, listing};
use crate::preflight::Profile;

/// Patches the package; `profiles` are those of its worksheets, in order.
pub(super) fn patch<R: Read + Seek>(
    source: R,
    profiles: &[Profile],
    job: &MarkJob,
) -> Patched<Marked> {
    let mut package = Source::open(source)?;
    let book = Book::open(&mut package, job, profiles)?;
    let mut styles = Styles::read(book.styles.1.clone(), book.dialect.main)?;
    let kind = book::type_of(&book.types, &book.main)?.unwrap_or_default();
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    let mut put = BTreeMap::new();
    let anew = book.written_anew(&package);
    copy(&mut package, &mut out, &book, |index| {
        !anew.contains(&index)
    })?;
    let mut last = last_shape(&mut package)?;
    for sheet in &book.sheets {
        let had = stream(&mut package, &mut out, &book, sheet, &mut styles)?;
        annotate(
            &mut package,
            &book,
            sheet,
            had,
            &mut last,
            &job.words.author,
            &mut put,
        )?;
    }
    start(&mut out, &book.list)?;
    let (lines, title) = (book.lines(job), book.title(job));
    let list = BufWriter::new(&mut out);
    listing::write(
        list,
        book.dialect.main,
        &job.words,
        &title,
        &lines,
        &mut styles,
    )?;
    put.insert(book.styles.0.clone(), styles.finish()?);
    put.insert(book.main.clone(), book.workbook.clone());
    put.insert(book.relations.part.clone(), book.related.clone());
    let written: HashSet<usize> = put
        .keys()
        .chain(book.sheets.iter().map(|sheet| &sheet.part))
        .filter_map(|part| package.index(part))
        .collect();
    // A drawing of something else than comments stays as it is.
    copy(&mut package, &mut out, &book, |index| {
        anew.contains(&index) && !written.contains(&index)
    })?;
    for (part, text) in put {
        start(&mut out, &part)?;
        out.write_all(text.as_bytes())?;
    }
    Ok(Marked {
        bytes: out.finish()?.into_inner(),
        ending: book::ending(&kind),
        copy: false,
    })
}

type Out = ZipWriter<Cursor<Vec<u8>>>;

fn start(out: &mut Out, part: &str) -> Patched<()> {
    Ok(out.start_file(part, SimpleFileOptions::default())?)
}

/// Copies entries as they lie. The list of content types stays where it stood: some programs look
/// for it first.
fn copy<R: Read + Seek>(
    package: &mut Source<R>,
    out: &mut Out,
    book: &Book,
    wanted: impl Fn(usize) -> bool,
) -> Patched<()> {
    let types = package.index(TYPES);
    for index in (0..package.archive.len()).filter(|index| wanted(*index)) {
        if Some(index) == types {
            start(out, TYPES)?;
            out.write_all(book.typed.as_bytes())?;
        } else {
            out.raw_copy_file(package.archive.by_index_raw(index)?)?;
        }
    }
    Ok(())
}

/// Copies a worksheet with its marks; gives the relation of the drawing it had.
fn stream<R: Read + Seek>(
    package: &mut Source<R>,
    out: &mut Out,
    book: &Book,
    sheet: &Marks,
    styles: &mut Styles,
) -> Patched<Option<String>> {
    let index = package
        .index(&sheet.part)
        .ok_or(Trouble::Unfit("a sheet without a part"))?;
    start(out, &sheet.part)?;
    let addition = Addition {
        cells: &sheet.cells,
        drawing: &sheet.drawing.1,
        relations: book.dialect.relations,
    };
    let source = BufReader::with_capacity(64 << 10, package.archive.by_index(index)?);
    let mut out = BufWriter::with_capacity(64 << 10, out);
    let had = worksheet::patch(source, &mut out, &addition, styles)?;
    out.flush()?;
    Ok(had)
}

/// Writes the comments of a sheet, their boxes, and the relations to both.
fn annotate<R: Read + Seek>(
    package: &mut Source<R>,
    book: &Book,
    sheet: &Marks,
    had: Option<String>,
    last: &mut u32,
    author: &str,
    put: &mut BTreeMap<String, String>,
) -> Patched<()> {
    let (part, known) = &sheet.comments_part;
    let old = if *known { package.text(part)? } else { None };
    let (text, cells) =
        comments::added(old.as_deref(), book.dialect.main, author, &sheet.comments)?;
    put.insert(part.clone(), text);
    let mut added = Vec::new();
    if !known {
        let id = sheet.relations.free_id("rIdSdvComments");
        added.push((id, "comments", part.clone()));
    }
    let drawing = match had {
        Some(id) => {
            let relation = sheet
                .relations
                .by_id(&id)
                .ok_or(Trouble::Unfit("a drawing that is not there"))?;
            let old = package
                .text(&relation.target)?
                .ok_or(Trouble::Unfit("a drawing that is not there"))?;
            (relation.target.clone(), Some(old))
        }
        None => {
            added.push((
                sheet.drawing.1.clone(),
                "vmlDrawing",
                sheet.drawing.0.clone(),
            ));
            (sheet.drawing.0.clone(), None)
        }
    };
    put.insert(
        drawing.0,
        drawing::with_boxes(drawing.1.as_deref(), &cells, last)?,
    );
    let related = book::related(&sheet.relations, book.dialect, &added)?;
    put.insert(sheet.relations.part.clone(), related);
    Ok(())
}

/// The highest id of a shape in all drawings of the workbook.
fn last_shape<R: Read + Seek>(package: &mut Source<R>) -> Patched<u32> {
    let mut last = 0;
    for index in 0..package.archive.len() {
        let entry = package.archive.by_index(index)?;
        let name = String::from_utf8_lossy(entry.name_raw()).to_lowercase();
        if name.ends_with(".vml") {
            let mut bytes = Vec::new();
            entry.take(DRAWING).read_to_end(&mut bytes)?;
            last = last.max(drawing::last_id(&String::from_utf8_lossy(&bytes)));
        }
    }
    Ok(last)
}

/// The longest drawing that is looked through.
const DRAWING: u64 = 16 << 20;
