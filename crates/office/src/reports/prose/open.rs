//! Opening a narrative report: its text is read in the child, under its limits.

use std::io;
use std::path::Path;

use sheets::{Reader, Refusal, Watch};

use super::candidate::FiguresFound;
use super::read::read;
use crate::Result;
use crate::import::refused::failure_of;
use crate::office::Program;

/// The figures of a document (.docx, .txt, a saved web page).
///
/// # Errors
/// [`crate::Code::NotNarrative`] where it holds no running text, and all that reading may refuse.
pub fn open(program: &Program, file: &Path, watch: &dyn Watch) -> Result<FiguresFound> {
    Ok(read(&text_of(program, file, watch)?))
}

/// The running text of a document.
///
/// # Errors
/// Those of [`open`].
pub fn text_of(program: &Program, file: &Path, watch: &dyn Watch) -> Result<String> {
    let reader = Reader::new(program.path.clone(), program.verb.clone());
    let text = reader.text(file, watch);
    text.map_err(|refusal| failure_of(&refusal, file))
}

/// The figures of text that came as bytes, of whatever encoding.
///
/// # Errors
/// [`crate::Code::EmptyFile`], [`crate::Code::TooLarge`], [`crate::Code::NotReadable`].
pub fn piped(bytes: Vec<u8>, came: io::Result<()>) -> Result<FiguresFound> {
    let refused = |refusal: &Refusal| failure_of(refusal, Path::new("-"));
    if let Err(error) = came {
        let refusal = Refusal::new(sheets::RefusalCode::NotReadable, error.to_string());
        return Err(refused(&refusal));
    }
    let text = sheets::text_of(bytes).map_err(|refusal| refused(&refusal))?;
    Ok(read(&text))
}
