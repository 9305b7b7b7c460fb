//! A part of XML as it streams by: a tag at a time, with the text before it. It knows comments,
//! CDATA and quotes, and that no document type comes (`preflight` refuses those). A general
//! parser takes three times as long over the cells of a long list.

use std::io::{self, Read};

use memchr::memchr;

use crate::preflight::package;
use crate::preflight::tags::{LONGEST, Tag, extent, tag};
use crate::refusal::{Refusal, RefusalCode};

/// Bytes read at a time.
const CHUNK: usize = 64 << 10;
/// The longest text between two tags.
const LONGEST_TEXT: usize = 16 << 20;

/// The part, read as far as it was asked for.
pub(super) struct Markup<R> {
    source: R,
    buffer: Vec<u8>,
    /// What waits in the buffer.
    at: usize,
    end: usize,
}

/// Some text, and what ends it.
pub(super) struct Piece<'a> {
    /// As it stands there, escaped.
    pub(super) text: &'a [u8],
    pub(super) end: End<'a>,
}

/// What ends a text.
pub(super) enum End<'a> {
    Tag(Tag<'a>),
    /// More text, in which nothing is escaped.
    Data(&'a [u8]),
    /// A comment or an instruction.
    Aside,
}

impl<R: Read> Markup<R> {
    pub(super) fn new(source: R) -> Markup<R> {
        Markup {
            source,
            buffer: Vec::new(),
            at: 0,
            end: 0,
        }
    }

    /// The next piece; none at the end. Text behind the last tag is nothing.
    pub(super) fn next(&mut self) -> Result<Option<Piece<'_>>, Refusal> {
        let (start, length) = loop {
            let waiting = &self.buffer[self.at..self.end];
            let start = memchr(b'<', waiting);
            let length = start.and_then(|start| extent(&waiting[start + 1..]));
            if let Some(found) = start.zip(length) {
                break found;
            }
            let long = match start {
                Some(start) => waiting.len() - start > LONGEST || start > LONGEST_TEXT,
                None => waiting.len() > LONGEST_TEXT,
            };
            if long {
                return Err(Refusal::new(RefusalCode::Damaged, "a tag without an end"));
            }
            if !self.fill()? {
                return match start {
                    Some(_) => Err(cut_off()),
                    None => Ok(None),
                };
            }
        };
        let text = self.at..self.at + start;
        let inside = text.end + 1..text.end + length;
        self.at = inside.end + 1;
        let inside = &self.buffer[inside];
        let end = match inside {
            [b'!', b'[', ..] => {
                let data = inside.strip_prefix(b"![CDATA[");
                End::Data(
                    data.and_then(|data| data.strip_suffix(b"]]"))
                        .unwrap_or(b""),
                )
            }
            [b'!' | b'?', ..] => End::Aside,
            _ => End::Tag(tag(inside, start as u64)),
        };
        let text = &self.buffer[text];
        Ok(Some(Piece { text, end }))
    }

    /// The next tag, whatever comes before it.
    pub(super) fn next_tag(&mut self) -> Result<Option<Tag<'_>>, Refusal> {
        // What is borrowed in a loop cannot be given from it: the place is looked for first.
        while let Some(true) = self.is_aside()? {
            self.next()?;
        }
        match self.next()? {
            Some(Piece {
                end: End::Tag(tag), ..
            }) => Ok(Some(tag)),
            _ => Ok(None),
        }
    }

    /// What waits, for those who know what they look for; [`Markup::pass`] passes over it.
    pub(super) fn waiting(&self) -> &[u8] {
        &self.buffer[self.at..self.end]
    }

    /// Passes over so many bytes of what waits.
    pub(super) fn pass(&mut self, count: usize) {
        self.at = (self.at + count).min(self.end);
    }

    /// Whether the next piece ends otherwise than with a tag; none at the end.
    fn is_aside(&mut self) -> Result<Option<bool>, Refusal> {
        loop {
            let waiting = self.waiting();
            let start = memchr(b'<', waiting);
            if let Some(first) = start.and_then(|start| waiting.get(start + 1)) {
                return Ok(Some(matches!(first, b'!' | b'?')));
            }
            if waiting.len() > LONGEST_TEXT || !self.fill()? {
                return Ok(None);
            }
        }
    }

    /// Reads on; whether anything came.
    fn fill(&mut self) -> Result<bool, Refusal> {
        self.buffer.copy_within(self.at..self.end, 0);
        (self.at, self.end) = (0, self.end - self.at);
        if self.buffer.len() < self.end + CHUNK {
            self.buffer.resize(self.end + CHUNK, 0);
        }
        loop {
            match self.source.read(&mut self.buffer[self.end..]) {
                Ok(count) => {
                    self.end += count;
                    return Ok(count > 0);
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(package::refusal(&zip::result::ZipError::Io(error))),
            }
        }
    }
}

/// The part ends in the middle.
pub(super) fn cut_off() -> Refusal {
    Refusal::new(RefusalCode::Truncated, "the part ends in the middle")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Gives its bytes one by one.
    struct Drops<'a>(&'a [u8]);

    impl Read for Drops<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let count = self.0.len().min(1);
            buffer[..count].copy_from_slice(&self.0[..count]);
            self.0 = &self.0[count..];
            Ok(count)
        }
    }

    fn told(source: impl Read) -> Vec<String> {
        let mut markup = Markup::new(source);
        let mut all = Vec::new();
        while let Some(piece) = markup.next().unwrap() {
            let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
            let end = match piece.end {
                End::Tag(tag) => text(tag.name),
                End::Data(data) => format!("[{}]", text(data)),
                End::Aside => "-".to_owned(),
            };
            all.push(format!("{}<{end}", text(piece.text)));
        }
        all
    }

    #[test]
    fn pieces_are_the_same_however_they_come() {
        let part = "<?xml?><x:a b='>'>một<!-- <no/> --> hai<![CDATA[<ba>]]></x:a> ";
        let whole = told(part.as_bytes());
        assert_eq!(whole, ["<-", "<a", "một<-", " hai<[<ba>]", "<a"]);
        assert_eq!(told(Drops(part.as_bytes())), whole);
    }

    #[test]
    fn a_tag_that_does_not_end_is_a_part_cut_off() {
        let mut markup = Markup::new(&b"<a><b"[..]);
        assert!(markup.next_tag().unwrap().is_some());
        let refusal = markup.next().err().unwrap();
        assert_eq!(refusal.code, RefusalCode::Truncated);
    }
}
