//! The world that the layout engine sees: our templates, one data file, one typeface. It has no
//! clock, no file system and no network.

use std::sync::{Arc, LazyLock};

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use crate::fonts::Typeface;

/// One paper to be laid out.
pub(crate) struct PaperWorld {
    data: Bytes,
    pictures: Vec<(FileId, Bytes)>,
    typeface: Arc<Typeface>,
    main: FileId,
}

impl PaperWorld {
    /// A world whose `data.json` holds these bytes and whose only letters are those of a typeface.
    pub(crate) fn new(json: Vec<u8>, typeface: Arc<Typeface>) -> Self {
        Self {
            data: Bytes::new(json),
            pictures: Vec::new(),
            typeface,
            main: SHELF.templates[0].id(),
        }
    }

    /// A world of one drawing on a page of its own size.
    pub(crate) fn alone(json: Vec<u8>, typeface: Arc<Typeface>) -> Self {
        Self {
            main: *ALONE,
            ..Self::new(json, typeface)
        }
    }

    /// The same world with pictures in it, by their paths.
    pub(crate) fn showing(self, files: Vec<(String, Bytes)>) -> Self {
        let named = files.into_iter();
        Self {
            pictures: named.map(|(path, bytes)| (file_id(&path), bytes)).collect(),
            ..self
        }
    }
}

/// What is the same for every paper.
struct Shelf {
    library: LazyHash<Library>,
    /// The first is the one that the engine starts from.
    templates: Vec<Source>,
    data: FileId,
}

static SHELF: LazyLock<Shelf> = LazyLock::new(|| Shelf {
    library: LazyHash::new(Library::builder().build()),
    templates: [
        ("/paper.typ", include_str!("../templates/paper.typ")),
        ("/head.typ", include_str!("../templates/head.typ")),
        ("/table.typ", include_str!("../templates/table.typ")),
        ("/pictures.typ", include_str!("../templates/pictures.typ")),
        ("/foot.typ", include_str!("../templates/foot.typ")),
        ("/book.typ", include_str!("../templates/book.typ")),
        ("/chart.typ", include_str!("../templates/chart.typ")),
        ("/alone.typ", include_str!("../templates/alone.typ")),
    ]
    .map(|(path, text)| Source::new(file_id(path), text.to_owned()))
    .into(),
    data: file_id("/data.json"),
});

/// The template of a drawing alone.
static ALONE: LazyLock<FileId> = LazyLock::new(|| file_id("/alone.typ"));

fn file_id(path: &str) -> FileId {
    let path = VirtualPath::new(path).expect("the paths of this room are valid");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

impl World for PaperWorld {
    fn library(&self) -> &LazyHash<Library> {
        &SHELF.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.typeface.book()
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let mut templates = SHELF.templates.iter();
        let found = templates.find(|template| template.id() == id);
        found.cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == SHELF.data {
            return Ok(self.data.clone());
        }
        let found = self.pictures.iter().find(|(path, _)| *path == id);
        found
            .map(|(_, bytes)| bytes.clone())
            .ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.typeface.font(index)
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
