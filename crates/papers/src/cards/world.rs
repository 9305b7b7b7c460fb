//! The world of a card: the one of papers with another template.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, World};

use crate::fonts::current;
use crate::world::PaperWorld;

/// Cards to be laid out.
pub(super) struct CardWorld {
    paper: PaperWorld,
    data: Bytes,
}

impl CardWorld {
    /// A world whose `data.json` holds these bytes.
    pub(super) fn new(json: Vec<u8>) -> Self {
        Self {
            paper: PaperWorld::new(Vec::new(), current()),
            data: Bytes::new(json),
        }
    }
}

static TEMPLATE: LazyLock<Source> = LazyLock::new(|| {
    let text = include_str!("../../templates/cards.typ");
    Source::new(file_id("/cards.typ"), text.to_owned())
});

static DATA: LazyLock<FileId> = LazyLock::new(|| file_id("/cards.json"));

fn file_id(path: &str) -> FileId {
    let path = VirtualPath::new(path).expect("the paths above are valid");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

impl World for CardWorld {
    fn library(&self) -> &LazyHash<Library> {
        self.paper.library()
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.paper.book()
    }

    fn main(&self) -> FileId {
        TEMPLATE.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == TEMPLATE.id() {
            Ok(TEMPLATE.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == *DATA {
            Ok(self.data.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.paper.font(index)
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
