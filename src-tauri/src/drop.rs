//! Files dropped on the window. They arrive through the system's own events, so that no path ever
//! passes the page: the page is told what hovers, and asks for the file that was dropped last.

use crate::app::{App, Sender, held};
use serde::Serialize;
use std::{
    path::{Path, PathBuf},
    sync::Mutex,
};
use tauri::DragDropEvent;
use ts_rs::TS;

/// What the page is told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "state", rename_all = "snake_case")]
pub(crate) enum Dropped {
    /// Files hover over the window.
    Hovering {
        /// Name of the first, without folders.
        name: String,
        /// How many there are.
        count: usize,
        /// What the first is by its name.
        kind: DroppedKind,
    },
    /// They were let go over it.
    Let {
        /// Name of the first, without folders.
        name: String,
        /// How many there are.
        count: usize,
        /// What the first is by its name.
        kind: DroppedKind,
    },
    /// They went away.
    Left,
}

/// What a file is by its name; its content decides later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub(crate) enum DroppedKind {
    /// A workbook or delimited text.
    Workbook,
    /// An office file.
    Office,
    /// A picture.
    Picture,
    /// Something else.
    Other,
}

/// What workbooks are called on disk; the content decides, not the name.
pub(crate) const WORKBOOKS: &[&str] = &[
    "xlsx", "xlsm", "xls", "xlsb", "ods", "fods", "csv", "tsv", "txt", "docx", "docm", "htm",
    "html", "xml",
];

/// What pictures are called on disk.
const PICTURES: &[&str] = &["jpg", "jpeg", "png", "webp", "heic"];

/// The files dropped last, and who wants to hear of such files.
#[derive(Default)]
pub(crate) struct Drops {
    last: Mutex<Vec<PathBuf>>,
    listener: Mutex<Option<Sender<Dropped>>>,
}

impl Drops {
    /// From now on `listener` is told.
    pub(crate) fn listen(&self, listener: Sender<Dropped>) {
        *held(&self.listener) = Some(listener);
    }

    /// The first of the files dropped last, once.
    pub(crate) fn take(&self) -> Option<PathBuf> {
        self.take_all().into_iter().next()
    }

    /// The files dropped last, once.
    pub(crate) fn take_all(&self) -> Vec<PathBuf> {
        std::mem::take(&mut *held(&self.last))
    }

    fn over(&self, paths: &[PathBuf]) {
        if let Some(first) = paths.first() {
            let (name, count, kind) = described(first, paths);
            self.tell(Dropped::Hovering { name, count, kind });
        }
    }

    /// Files were let go over the window.
    pub(crate) fn let_go(&self, paths: &[PathBuf]) {
        let Some(first) = paths.first() else {
            return self.tell(Dropped::Left);
        };
        *held(&self.last) = paths.to_vec();
        let (name, count, kind) = described(first, paths);
        self.tell(Dropped::Let { name, count, kind });
    }

    fn tell(&self, dropped: Dropped) {
        if let Some(listener) = held(&self.listener).as_ref() {
            listener(dropped);
        }
    }
}

/// Takes in what the system says about files over the window.
pub(crate) fn heard(app: &App, event: &DragDropEvent) {
    match event {
        DragDropEvent::Enter { paths, .. } => app.drops.over(paths),
        DragDropEvent::Drop { paths, .. } => app.drops.let_go(paths),
        DragDropEvent::Leave => app.drops.tell(Dropped::Left),
        _ => {}
    }
}

fn described(first: &Path, paths: &[PathBuf]) -> (String, usize, DroppedKind) {
    let name = first.file_name().unwrap_or_default();
    let ending = first.extension().unwrap_or_default().to_ascii_lowercase();
    let kind = match ending.to_str() {
        Some("sdv") => DroppedKind::Office,
        Some(ending) if WORKBOOKS.contains(&ending) => DroppedKind::Workbook,
        Some(ending) if PICTURES.contains(&ending) => DroppedKind::Picture,
        _ => DroppedKind::Other,
    };
    (name.to_string_lossy().into_owned(), paths.len(), kind)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    #[test]
    fn the_page_hears_names_and_never_a_folder() {
        let told = Arc::new(Mutex::new(Vec::new()));
        let drops = Drops::default();
        let heard = told.clone();
        drops.listen(Box::new(move |dropped| held(&heard).push(dropped)));
        let paths = [
            PathBuf::from("/nha/riêng/Danh sách.XLSX"),
            PathBuf::from("/b.sdv"),
        ];
        drops.over(&paths);
        drops.let_go(&paths);
        let (name, count) = (String::from("Danh sách.XLSX"), 2);
        let kind = DroppedKind::Workbook;
        let expected = [
            Dropped::Hovering {
                name: name.clone(),
                count,
                kind,
            },
            Dropped::Let { name, count, kind },
        ];
        assert_eq!(*held(&told), expected);
        assert_eq!(drops.take(), Some(paths[0].clone()));
        assert_eq!(drops.take(), None, "a file is taken once");
    }

    #[test]
    fn what_a_file_is_is_guessed_from_its_ending() {
        let cases = [
            ("a.xlsx", DroppedKind::Workbook),
            ("a.CSV", DroppedKind::Workbook),
            ("a.sdv", DroppedKind::Office),
            ("a.docx", DroppedKind::Workbook),
            ("a.pdf", DroppedKind::Other),
            ("a.JPG", DroppedKind::Picture),
            ("a", DroppedKind::Other),
        ];
        for (name, kind) in cases {
            let path = PathBuf::from(name);
            assert_eq!(
                described(&path, std::slice::from_ref(&path)).2,
                kind,
                "{name}"
            );
        }
    }
}
