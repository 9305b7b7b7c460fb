//! Papers on their way to another program: a PDF reader or the printer gets a file of its own, in a
//! folder that only this user can look into. What lies there is cleared at the next start.

use crate::preview::Sheet;
use ::papers::PdfWish;
use office::print::{self, PaperFile};
use office::{Code, Failure, Result, files};
use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// A reader may still hold a file of the same name open.
const NAMES: u32 = 20;

/// The folder of such papers.
#[derive(Debug, Clone)]
pub(crate) struct Papers(PathBuf);

impl Papers {
    /// Papers below the machine's settings folder.
    pub(crate) fn below(settings: &Path) -> Papers {
        Papers(settings.join("papers"))
    }

    /// Forgets the papers of earlier starts.
    pub(crate) fn clear(&self) {
        // A file that is still open stays until the next start.
        let _ = fs::remove_dir_all(&self.0);
    }

    /// Writes a paper as PDF under its title; gives the file.
    ///
    /// # Errors
    /// `paper_failed`, `not_writable`, `disk_full`.
    pub(crate) fn keep(&self, sheet: &Sheet) -> Result<PathBuf> {
        self.keep_as(sheet.title(), &|file| {
            sheet.save(PaperFile::Pdf, PdfWish::default(), file)
        })
    }

    /// Has a PDF written under a title; gives the file.
    ///
    /// # Errors
    /// As [`Papers::keep`].
    pub(crate) fn keep_as(
        &self,
        title: &str,
        save: &dyn Fn(&Path) -> Result<()>,
    ) -> Result<PathBuf> {
        self.keep_named((&print::file_name(title), "pdf"), save)
    }

    /// Writes a file of another kind under its own name; gives the file.
    ///
    /// # Errors
    /// `not_writable`, `disk_full`.
    pub(crate) fn keep_file(&self, name: &str, bytes: &[u8]) -> Result<PathBuf> {
        let (bare, ending) = name.rsplit_once('.').unwrap_or((name, ""));
        let bare = print::file_name(bare);
        self.keep_named((&bare, ending), &|file| files::write_whole(file, bytes))
    }

    fn keep_named(
        &self,
        name: (&str, &str),
        save: &dyn Fn(&Path) -> Result<()>,
    ) -> Result<PathBuf> {
        private(&self.0).map_err(|_| Failure::new(Code::NotWritable).of_file(&self.0))?;
        let mut refused = None;
        for number in 1..=NAMES {
            let file = self.0.join(numbered(name, number));
            match save(&file) {
                Ok(()) => return Ok(file),
                Err(failure) if failure.code == Code::NotWritable => refused = Some(failure),
                Err(failure) => return Err(failure),
            }
        }
        Err(refused.unwrap_or_else(|| Failure::new(Code::NotWritable).of_file(&self.0)))
    }
}

fn numbered((name, ending): (&str, &str), number: u32) -> String {
    match number {
        1 => format!("{name}.{ending}"),
        _ => format!("{name} ({number}).{ending}"),
    }
}

/// Makes a folder that only its owner can look into.
fn private(folder: &Path) -> io::Result<()> {
    let mut maker = fs::DirBuilder::new();
    maker.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut maker, 0o700);
    maker.create(folder)
}
