//! The office's own typeface: which ones the machine has, and what is done where it has not the
//! chosen one.

use std::path::PathBuf;

use papers::{BUILT_IN, Document, FontProblem};

use super::FONT;
use crate::Result;
use crate::office::Reading;
use crate::platform;
use crate::settings::setting;
use crate::words::{self, Lang, Params, keys};

/// The folders in which this machine keeps font files.
#[must_use]
pub fn font_folders() -> Vec<PathBuf> {
    platform::font_folders()
}

/// Makes the typeface that a document names ready to be printed in. Where the machine has not got
/// it, or it lacks a style or a letter, the document takes the built-in one, and a sentence says so.
#[must_use]
pub(super) fn ready(document: &mut Document, folders: &[PathBuf], lang: Lang) -> Option<String> {
    let problem = papers::install_font(&document.style.font, folders).err()?;
    BUILT_IN.clone_into(&mut document.style.font);
    Some(said(&problem, lang))
}

/// The family that the office prints in, ready to be printed in; where this machine has not got it,
/// the built-in one and a sentence about it.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn own_family(reading: &Reading) -> Result<(String, Option<String>)> {
    let wanted = setting(reading, FONT)?.filter(|family| !family.trim().is_empty());
    let family = wanted.unwrap_or_else(|| BUILT_IN.to_owned());
    Ok(match papers::install_font(&family, &font_folders()) {
        Ok(()) => (family, None),
        Err(problem) => (BUILT_IN.to_owned(), Some(said(&problem, words::spoken()))),
    })
}

fn said(problem: &FontProblem, lang: Lang) -> String {
    let (key, family, what) = match problem {
        FontProblem::NotFound { family } => (keys::PRINT_FONT_NOT_FOUND, family, String::new()),
        FontProblem::StyleMissing { family, style } => {
            (keys::PRINT_FONT_STYLE_MISSING, family, (*style).to_owned())
        }
        FontProblem::LettersMissing { family, letters } => {
            let shown = letters.iter().take(12).map(char::to_string);
            let shown = shown.collect::<Vec<_>>().join(", ");
            (keys::PRINT_FONT_LETTERS_MISSING, family, shown)
        }
    };
    let params: Params = [
        ("family", family.clone()),
        ("what", what),
        ("instead", BUILT_IN.into()),
    ]
    .into_iter()
    .map(|(name, value)| (name.to_owned(), value.into()))
    .collect();
    words::say(lang, key, &params)
}
