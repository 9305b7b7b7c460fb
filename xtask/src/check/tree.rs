//! The tracked text of the house as the rules read it: in memory, so that a test can hand a rule a
//! bad tree and see it caught.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::process::{self, Failure};

/// Every text file that git tracks or would track; samples from outside are not text of ours.
pub(crate) struct Tree {
    files: Vec<File>,
}

/// One text file; the path is relative to the workspace, with `/` on every system.
pub(crate) struct File {
    pub(crate) path: String,
    pub(crate) text: String,
}

/// A broken rule, with the place where it is broken.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Finding {
    pub(crate) path: String,
    /// From 1; 0 speaks of the file as a whole.
    pub(crate) line: usize,
    pub(crate) reason: String,
}

impl Tree {
    /// Reads the working tree, uncommitted files included: a mistake shows before it is committed.
    pub(crate) fn read(root: &Path) -> Result<Tree, Failure> {
        let list = [
            "ls-files",
            "-z",
            "--cached",
            "--others",
            "--exclude-standard",
        ];
        let listed = process::read(Command::new("git").args(list).current_dir(root))?;
        let paths = listed.split('\0').filter(|path| !path.is_empty());
        let paths = paths.filter(|path| !path.starts_with("tests/fixtures/"));
        let files = paths.filter_map(|path| {
            // A deleted file is still listed, a picture is not text: neither can break a rule.
            let text = fs::read_to_string(root.join(path)).ok()?;
            Some(File {
                path: path.to_owned(),
                text,
            })
        });
        Ok(Tree {
            files: files.collect(),
        })
    }

    pub(crate) fn files(&self) -> impl Iterator<Item = &File> {
        self.files.iter()
    }

    /// Files below a folder, whose name ends with `/`.
    pub(crate) fn under<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = &'a File> {
        self.files()
            .filter(move |file| file.path.starts_with(folder))
    }

    pub(crate) fn file(&self, path: &str) -> Option<&File> {
        self.files().find(|file| file.path == path)
    }

    #[cfg(test)]
    pub(crate) fn of(files: &[(&str, &str)]) -> Tree {
        let own = |(path, text): &(&str, &str)| File {
            path: (*path).into(),
            text: (*text).into(),
        };
        Tree {
            files: files.iter().map(own).collect(),
        }
    }
}

impl File {
    pub(crate) fn ends_with(&self, extension: &str) -> bool {
        self.path.ends_with(extension)
    }

    /// Lines with their numbers from 1.
    pub(crate) fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text
            .lines()
            .enumerate()
            .map(|(index, line)| (index + 1, line))
    }

    /// The same without lines that are wholly a comment: prose may name what code may not.
    pub(crate) fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let comment = |line: &str| {
            ["//", "#", "--", "<!--"]
                .iter()
                .any(|mark| line.starts_with(mark))
        };
        self.lines()
            .filter(move |(_, line)| !comment(line.trim_start()))
    }

    pub(crate) fn finding(&self, line: usize, reason: impl Into<String>) -> Finding {
        Finding {
            path: self.path.clone(),
            line,
            reason: reason.into(),
        }
    }
}

/// Whether a text holds a word, not only as a part of a longer one.
pub(crate) fn names(line: &str, word: &str) -> bool {
    let part = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(word).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = line[at + word.len()..].chars().next();
        !before.is_some_and(part) && !after.is_some_and(part)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_found_only_as_a_whole() {
        assert!(names("use rusqlite::Row;", "rusqlite"));
        assert!(!names("let rusqlite_like = 1;", "rusqlite"));
        assert!(!names("let mytauri = 1;", "tauri"));
        assert!(names("tauri::Builder", "tauri"));
    }

    #[test]
    fn comments_are_not_code_but_attributes_are_not_comments_in_rust() {
        let tree = Tree::of(&[("a.rs", "// rusqlite\nuse x;\n    //! tauri\n")]);
        let code: Vec<_> = tree.file("a.rs").unwrap().code().collect();
        assert_eq!(code, [(2, "use x;")]);
    }
}
