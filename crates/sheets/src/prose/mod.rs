//! The running text of a foreign document (.txt, .docx, a saved web page), read in the child under
//! the same checks and limits as workbooks. Deliberately not here: what the text says.

pub(crate) mod serve;

use std::io::{BufRead, BufReader, Read};
use std::path::Path;

use self::serve::{VERB, Word};
use crate::formats::narrative::MOST;
use crate::read::{Lost, Reader, Watch, supervise};
use crate::refusal::Refusal;

/// The longest line before the text.
const LINE: u64 = 1 << 20;

impl Reader {
    /// The text of a document: paragraphs as lines, cells of a table parted by tabs.
    ///
    /// # Errors
    /// A [`Refusal`]; `NotNarrative` for what holds no running text, such as a workbook.
    pub fn text(&self, file: &Path, watch: &dyn Watch) -> Result<String, Refusal> {
        supervise(self, file, Some((VERB, Vec::new())), watch, |out| told(out))
    }
}

/// The text of bytes that are at hand, such as what was piped in: plain text of any encoding.
///
/// # Errors
/// A [`Refusal`] where there is none, or more than 32 MB of it.
pub fn text_of(bytes: Vec<u8>) -> Result<String, Refusal> {
    crate::formats::narrative::plain(bytes)
}

/// What the child says: signs of life, then its answer.
fn told(out: impl Read) -> Result<String, Lost> {
    let mut out = BufReader::with_capacity(64 << 10, out);
    loop {
        let mut line = Vec::new();
        let count = (&mut out).take(LINE).read_until(b'\n', &mut line);
        if count.unwrap_or(0) == 0 {
            return Err(Lost::CutOff);
        }
        let word = serde_json::from_slice(&line);
        match word.map_err(|error| Lost::Protocol(error.to_string()))? {
            Word::Tick(_) => {}
            Word::Refusal(refusal) => return Err(Lost::Told(refusal)),
            // Put into Unicode, letters of one byte become three at most.
            Word::Text(bytes) if bytes > (MOST * 3) as u64 => {
                return Err(Lost::Protocol("a text too long".to_owned()));
            }
            Word::Text(bytes) => {
                let mut text = Vec::new();
                let read = out.take(bytes).read_to_end(&mut text).unwrap_or(0);
                return match read as u64 == bytes {
                    true => {
                        String::from_utf8(text).map_err(|error| Lost::Protocol(error.to_string()))
                    }
                    false => Err(Lost::CutOff),
                };
            }
        }
    }
}
