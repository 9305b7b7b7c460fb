//! Finding an office's own family among the font files of its machine.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use typst::foundations::Bytes;
use typst::text::Font;

use super::names::{self, Named};
use super::typeface::{self, Typeface};

/// Why a family cannot be printed in.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FontProblem {
    /// No font file of the machine has it.
    #[error("no font file of the family {family}")]
    NotFound {
        /// The family asked for.
        family: String,
    },
    /// It lacks one of the four styles; a paper needs them all.
    #[error("{family} has no file for {style}")]
    StyleMissing {
        /// The family asked for.
        family: String,
        /// `regular`, `bold`, `italic` or `bold italic`.
        style: &'static str,
    },
    /// It cannot print each letter of Vietnamese in each style.
    #[error("{family} lacks {letters:?}")]
    LettersMissing {
        /// The family asked for.
        family: String,
        /// The letters it lacks.
        letters: Vec<char>,
    },
}

/// The four styles in their order, and how they are called.
const STYLES: [(bool, bool, &str); 4] = [
    (false, false, "regular"),
    (true, false, "bold"),
    (false, true, "italic"),
    (true, true, "bold italic"),
];

/// Folders in folders are looked into this deep.
const DEEP: usize = 6;

/// A font file larger than this is not read.
const MOST_BYTES: u64 = 64 << 20;

/// Every letter of Vietnamese in small; what is composed of two marks is among them.
pub(super) const LETTERS: &str =
    "aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";

/// Makes a family of these folders' font files one that papers can be printed in, for as long as the
/// program runs. A family that is there already is not looked for again.
///
/// # Errors
/// [`FontProblem`]; papers are then printed in the built-in family.
pub fn install_font(family: &str, folders: &[PathBuf]) -> Result<(), FontProblem> {
    if typeface::installed(family).is_some() {
        return Ok(());
    }
    let files = files(folders);
    let mut fonts = Vec::new();
    let mut any = false;
    for (bold, italic, style) in STYLES {
        let is = |named: &Named| {
            let same = named.family.eq_ignore_ascii_case(family);
            same && (named.bold, named.italic) == (bold, italic)
        };
        let found = files.iter().find(|(_, named)| is(named));
        any |= found.is_some()
            || files
                .iter()
                .any(|(_, n)| n.family.eq_ignore_ascii_case(family));
        let font = found.and_then(|(path, named)| read(path, named.index));
        fonts.push(font.ok_or_else(|| lacking(family, any, style))?);
    }
    let typeface = Typeface::new(family, fonts);
    let letters = unprinted(&typeface);
    if !letters.is_empty() {
        let family = family.to_owned();
        return Err(FontProblem::LettersMissing { family, letters });
    }
    typeface::keep(typeface);
    Ok(())
}

/// The families of these folders that have all four styles and each letter of Vietnamese, in
/// alphabetical order.
#[must_use]
pub fn families(folders: &[PathBuf]) -> Vec<String> {
    let mut styles: BTreeMap<String, [Option<(PathBuf, u32)>; 4]> = BTreeMap::new();
    for (path, named) in files(folders) {
        let place = usize::from(named.bold) + 2 * usize::from(named.italic);
        let file = Some((path, named.index));
        styles.entry(named.family).or_default()[place] = file;
    }
    let whole = styles.into_iter().filter(|(_, files)| {
        // The letters of one style tell those of the others; all are looked at once it is chosen.
        let regular = files.iter().all(Option::is_some).then(|| files[0].as_ref());
        let font = regular
            .flatten()
            .and_then(|(path, index)| read(path, *index));
        font.is_some_and(|font| unprinted(&Typeface::new("", vec![font])).is_empty())
    });
    whole.map(|(family, _)| family).collect()
}

fn lacking(family: &str, any: bool, style: &'static str) -> FontProblem {
    let family = family.to_owned();
    if any {
        FontProblem::StyleMissing { family, style }
    } else {
        FontProblem::NotFound { family }
    }
}

fn unprinted(typeface: &Typeface) -> Vec<char> {
    let both = LETTERS
        .chars()
        .flat_map(|c| std::iter::once(c).chain(c.to_uppercase()));
    both.filter(|&c| !typeface.has(c)).collect()
}

fn read(path: &Path, index: u32) -> Option<Font> {
    if fs::metadata(path).ok()?.len() > MOST_BYTES {
        return None;
    }
    Font::new(Bytes::new(fs::read(path).ok()?), index)
}

/// The fonts of all files in these folders, in an order that does not change.
fn files(folders: &[PathBuf]) -> Vec<(PathBuf, Named)> {
    let mut paths = Vec::new();
    folders
        .iter()
        .for_each(|folder| walk(folder, DEEP, &mut paths));
    paths.sort();
    let fonts = paths.into_iter().flat_map(|path| {
        let named = names::of_file(&path);
        named.into_iter().map(move |named| (path.clone(), named))
    });
    fonts.collect()
}

fn walk(folder: &Path, deep: usize, paths: &mut Vec<PathBuf>) {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    for path in entries.map(|entry| entry.path()) {
        if path.is_dir() {
            if deep > 0 {
                walk(&path, deep - 1, paths);
            }
        } else if is_font(&path) {
            paths.push(path);
        }
    }
}

fn is_font(path: &Path) -> bool {
    let ending = path.extension().unwrap_or_default().to_string_lossy();
    ["ttf", "otf", "ttc", "otc"].contains(&ending.to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Folder(PathBuf);

    impl Folder {
        /// A folder with some styles of the built-in family under another name of its own.
        fn with(name: &str, styles: &[&str]) -> Folder {
            let folder = std::env::temp_dir().join(format!("papers-{name}-{}", std::process::id()));
            fs::create_dir_all(folder.join("sâu")).expect("a folder");
            let fonts = Path::new(env!("CARGO_MANIFEST_DIR")).join("fonts");
            for style in styles {
                let bytes = fs::read(fonts.join(format!("Tinos-{style}.ttf"))).expect("a font");
                let to = folder.join("sâu").join(format!("{style}.TTF"));
                fs::write(to, renamed(bytes, name)).expect("written");
            }
            Folder(folder)
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    /// The family's name is five letters long in each table; so must the new one be.
    fn renamed(mut bytes: Vec<u8>, name: &str) -> Vec<u8> {
        let wide =
            |text: &str| -> Vec<u8> { text.encode_utf16().flat_map(u16::to_be_bytes).collect() };
        let (old, new) = (wide("Tinos"), wide(name));
        for at in 0..bytes.len() - old.len() {
            if bytes[at..].starts_with(&old) {
                bytes[at..at + new.len()].copy_from_slice(&new);
            }
        }
        bytes
    }

    const ALL: [&str; 4] = ["Regular", "Bold", "Italic", "BoldItalic"];

    #[test]
    fn a_family_of_the_machine_is_found_and_printed_in() {
        let folder = Folder::with("Rieng", &ALL);
        let folders = [folder.0.clone()];
        assert_eq!(families(&folders), ["Rieng"]);
        assert_eq!(install_font("rieng", &folders), Ok(()));
        super::super::in_typeface("RIENG", || {
            assert_eq!(super::super::current().engine_name(), "Rieng");
        });
        assert_eq!(super::super::current().engine_name(), "Tinos");
    }

    #[test]
    fn a_family_that_is_not_there_or_lacks_a_style_says_which() {
        let folder = Folder::with("Thieu", &ALL[..3]);
        let folders = [folder.0.clone(), PathBuf::from("/no/such/folder")];
        assert_eq!(families(&folders), Vec::<String>::new());
        let family = String::from("Thieu");
        let style = "bold italic";
        assert_eq!(
            install_font("Thieu", &folders),
            Err(FontProblem::StyleMissing { family, style })
        );
        let family = String::from("Times New Roman");
        assert_eq!(
            install_font("Times New Roman", &folders),
            Err(FontProblem::NotFound { family })
        );
    }

    #[test]
    fn the_built_in_family_prints_every_letter_in_every_style() {
        assert_eq!(
            unprinted(&Typeface::of(super::super::BUILT_IN)),
            Vec::<char>::new()
        );
    }
}
