//! Joins the parts of a long list into one PDF. What holds for each part (fonts in the file, colours
//! bound to a profile, no forbidden objects) holds for the whole; what a file says of itself is said
//! anew here, so that parts that are PDF/A make a whole that is.

use lopdf::{Document, Object, ObjectId, StringFormat};
use typst::utils::hash128;

use crate::PaperError;

/// One file: pages in order, everything about the whole from the first part.
pub(crate) fn join<'a>(parts: impl Iterator<Item = &'a [u8]>) -> Result<Vec<u8>, PaperError> {
    join_parts(parts).map_err(|error| PaperError::Write {
        detail: error.to_string(),
    })
}

fn join_parts<'a>(parts: impl Iterator<Item = &'a [u8]>) -> lopdf::Result<Vec<u8>> {
    let mut whole = Document::with_version("1.7");
    let mut pages: Vec<ObjectId> = Vec::new();
    let mut names: Vec<Vec<u8>> = Vec::new();
    for bytes in parts {
        let mut part = Document::load_mem(bytes)?;
        names.push(own_name(&part)?);
        part.renumber_objects_with(whole.max_id + 1);
        pages.extend(part.get_pages().into_values());
        if whole.objects.is_empty() {
            whole = part;
        } else {
            whole.max_id = part.max_id;
            whole.objects.append(&mut part.objects);
        }
    }
    hang_pages(&mut whole, &pages)?;
    restate(
        &mut whole,
        pages.len(),
        &format!("{:032x}", hash128(&names)),
    )?;
    // Catalogues and metadata of the later parts are left behind.
    whole.prune_objects();
    whole.renumber_objects();
    let mut bytes = Vec::new();
    whole.save_to(&mut bytes)?;
    Ok(bytes)
}

/// The second half of a file's identifier, which the exporter reckons from its content.
fn own_name(part: &Document) -> lopdf::Result<Vec<u8>> {
    let id = part.trailer.get(b"ID")?.as_array()?;
    let own = id.last().ok_or(lopdf::Error::DictKey("ID".into()))?;
    Ok(own.as_str()?.to_vec())
}

/// Makes `pages` the children of the one page tree.
fn hang_pages(whole: &mut Document, pages: &[ObjectId]) -> lopdf::Result<()> {
    let tree = whole.catalog()?.get(b"Pages")?.as_reference()?;
    for page in pages {
        whole
            .get_object_mut(*page)?
            .as_dict_mut()?
            .set("Parent", tree);
    }
    let node = whole.get_object_mut(tree)?.as_dict_mut()?;
    node.set("Count", pages.len() as i64);
    node.set(
        "Kids",
        pages.iter().copied().map(Object::from).collect::<Vec<_>>(),
    );
    Ok(())
}

/// The first part's metadata counts its own pages only and names that part, and its labels number
/// its pages alone.
fn restate(whole: &mut Document, pages: usize, name: &str) -> lopdf::Result<()> {
    let id = whole.trailer.get_mut(b"ID")?.as_array_mut()?;
    if let Some(own) = id.last_mut() {
        *own = Object::String(name.as_bytes().to_vec(), StringFormat::Literal);
    }
    let root = whole.catalog_mut()?;
    root.remove(b"PageLabels");
    let metadata = root.get(b"Metadata")?.as_reference()?;
    let stream = whole.get_object_mut(metadata)?.as_stream_mut()?;
    let text = String::from_utf8_lossy(&stream.get_plain_content()?).into_owned();
    let text = said_anew(&text, "xmpTPg:NPages", &pages.to_string());
    let text = said_anew(&text, "xmpMM:InstanceID", name);
    stream.set_plain_content(text.into_bytes());
    Ok(())
}

/// The metadata with another value of one property.
fn said_anew(text: &str, property: &str, value: &str) -> String {
    let (open, close) = (format!("<{property}>"), format!("</{property}>"));
    let parted = text
        .split_once(&open)
        .and_then(|(before, rest)| Some((before, rest.split_once(&close)?.1)));
    match parted {
        Some((before, after)) => format!("{before}{open}{value}{close}{after}"),
        None => text.to_owned(),
    }
}
