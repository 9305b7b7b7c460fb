//! Where the bytes of a file come from: the file itself, or memory. A container is opened more
//! than once, each time from its beginning.

use std::fs::File;
use std::io::{self, BufReader, Cursor, Read, Seek};
use std::path::Path;
use std::rc::Rc;

use super::tell::{Mouth, Watched};

/// What can be read from any place in it.
pub(crate) trait Source: Read + Seek {}

impl<T: Read + Seek> Source for T {}

/// A foreign file.
#[derive(Clone)]
pub(super) enum Input<'a> {
    /// A file by its path.
    File(&'a Path),
    /// Bytes that are at hand.
    Bytes(Rc<[u8]>),
}

impl Input<'_> {
    /// How many bytes there are.
    pub(super) fn size(&self) -> io::Result<u64> {
        match self {
            Input::File(path) => Ok(path.metadata()?.len()),
            Input::Bytes(bytes) => Ok(bytes.len() as u64),
        }
    }

    /// The first bytes, `most` at the most.
    pub(super) fn head(&self, most: usize) -> io::Result<Vec<u8>> {
        let mut head = Vec::new();
        match self {
            Input::File(path) => {
                let file = File::open(path)?;
                file.take(most as u64).read_to_end(&mut head)?;
            }
            Input::Bytes(bytes) => head.extend_from_slice(&bytes[..bytes.len().min(most)]),
        }
        Ok(head)
    }

    /// All of it from the beginning, giving signs of life.
    pub(super) fn open(&self, mouth: &Mouth) -> io::Result<Box<dyn Source>> {
        Ok(match self {
            Input::File(path) => Box::new(BufReader::new(Watched::new(File::open(path)?, mouth))),
            Input::Bytes(bytes) => Box::new(Cursor::new(Rc::clone(bytes))),
        })
    }
}
