//! Finds the tags of an XML part as it streams by. It knows comments, CDATA and quotes, nothing
//! of entities or names' spaces: enough to count and to read plain attributes, at little cost.

use memchr::{memchr, memmem, memrchr};

use crate::refusal::{Hostile, Refusal, RefusalCode};

/// The longest tag, comment or CDATA section.
pub(crate) const LONGEST: usize = 1 << 20;

/// One tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Tag<'a> {
    /// The name without its prefix.
    pub(crate) name: &'a [u8],
    /// `</name>`
    pub(crate) closing: bool,
    /// `<name/>`
    pub(crate) empty: bool,
    /// `<prefix:name>`
    pub(super) prefixed: bool,
    /// Bytes of text since the tag before.
    pub(super) text: u64,
    attributes: &'a [u8],
}

impl<'a> Tag<'a> {
    /// The raw value of an attribute by its name; a prefix of the attribute is not looked at.
    pub(crate) fn attribute(&self, name: &[u8]) -> Option<&'a [u8]> {
        let mut attributes = self.attributes();
        attributes.find(|own| own.0 == name).map(|own| own.1)
    }

    /// Names without their prefixes, and raw values.
    pub(crate) fn attributes(&self) -> impl Iterator<Item = (&'a [u8], &'a [u8])> + use<'a> {
        let mut rest = self.attributes;
        std::iter::from_fn(move || {
            let equals = rest.iter().position(|b| *b == b'=')?;
            let key = local(rest[..equals].trim_ascii());
            let after = rest[equals + 1..].trim_ascii_start();
            let quote = *after.first()?;
            let value = &after[1..];
            let end = value.iter().position(|b| *b == quote)?;
            rest = &value[end + 1..];
            Some((key, &value[..end]))
        })
    }

    /// An attribute that is a whole number.
    pub(super) fn number<T: std::str::FromStr>(&self, name: &[u8]) -> Option<T> {
        std::str::from_utf8(self.attribute(name)?)
            .ok()?
            .trim()
            .parse()
            .ok()
    }

    /// Whether some attribute has this value: cheaper than to look for its name.
    pub(super) fn has_value(&self, value: &[u8]) -> bool {
        memmem::find(self.attributes, value).is_some_and(|at| {
            let around = (at.checked_sub(1), at + value.len());
            let quote = around.0.and_then(|before| self.attributes.get(before));
            quote.is_some() && quote == self.attributes.get(around.1)
        })
    }

    /// Whether an attribute says yes.
    pub(crate) fn yes(&self, name: &[u8]) -> bool {
        matches!(self.attribute(name), Some(b"1" | b"true"))
    }
}

/// The part so far.
#[derive(Debug, Default)]
pub(super) struct Tags {
    waiting: Vec<u8>,
    text: u64,
}

impl Tags {
    /// Takes the next bytes and tells each tag that is complete. A document type is refused
    /// unless `doctype` is true.
    pub(super) fn feed(
        &mut self,
        bytes: &[u8],
        doctype: bool,
        mut each: impl FnMut(Tag<'_>) -> Result<(), Refusal>,
    ) -> Result<(), Refusal> {
        self.waiting.extend_from_slice(bytes);
        let mut waiting = std::mem::take(&mut self.waiting);
        let mut rest = waiting.as_slice();
        while let Some(start) = memchr(b'<', rest) {
            self.text += start as u64;
            rest = &rest[start..];
            let Some(length) = extent(&rest[1..]) else {
                break;
            };
            match &rest[1..=length] {
                [b'!', b'-', b'-', ..] | [b'?', ..] => {}
                [b'!', b'[', ..] => self.text += length as u64,
                [b'!', ..] if doctype => {}
                [b'!', ..] => {
                    let code = RefusalCode::Hostile(Hostile::Doctype);
                    return Err(Refusal::new(code, "a document type declaration"));
                }
                inside => each(tag(&inside[..length - 1], std::mem::take(&mut self.text)))?,
            }
            rest = &rest[length + 1..];
        }
        let waits = self.keep(rest)?;
        waiting.drain(..waiting.len() - waits);
        self.waiting = waiting;
        Ok(())
    }

    /// Takes the next bytes without telling their tags if they have none of these words, and
    /// gives `skipped` what it passed over. The last tag, whole or not, waits for [`Tags::feed`].
    pub(super) fn skip(&mut self, bytes: &[u8], words: &[&str], skipped: impl FnOnce(&[u8])) {
        self.waiting.extend_from_slice(bytes);
        let has = |word: &&str| memmem::find(&self.waiting, word.as_bytes()).is_some();
        let last = memrchr(b'<', &self.waiting).filter(|_| !words.iter().any(has));
        if let Some(last) = last {
            skipped(&self.waiting[..last]);
            self.waiting.drain(..last);
            self.text = 0;
        }
    }

    /// How many bytes of the rest must wait for more.
    fn keep(&mut self, rest: &[u8]) -> Result<usize, Refusal> {
        if rest.first() != Some(&b'<') {
            self.text += rest.len() as u64;
            return Ok(0);
        }
        if rest.len() > LONGEST {
            return Err(Refusal::new(RefusalCode::Damaged, "a tag without an end"));
        }
        Ok(rest.len())
    }
}

/// How many bytes after `<` belong to the tag, its `>` included.
pub(crate) fn extent(bytes: &[u8]) -> Option<usize> {
    let until = |end: &[u8]| memmem::find(bytes, end).map(|at| at + end.len());
    match bytes {
        [b'!', b'-', b'-', ..] => until(b"-->"),
        [b'!', b'[', ..] => until(b"]]>"),
        [b'?', ..] => until(b"?>"),
        [b'!'] | [b'!', b'-'] | [] => None,
        _ => {
            let end = memchr(b'>', bytes)?;
            if settled(&bytes[..end]) {
                return Some(end + 1);
            }
            unquoted_end(bytes)
        }
    }
}

/// Whether the bytes surely do not end inside quotes.
fn settled(bytes: &[u8]) -> bool {
    let marks = bytes.iter().fold(0u32, |marks, byte| match byte {
        b'"' => marks ^ 1,
        b'\'' => marks | 2,
        _ => marks,
    });
    marks == 0
}

fn unquoted_end(bytes: &[u8]) -> Option<usize> {
    let mut quote = None;
    for (at, byte) in bytes.iter().enumerate() {
        match (byte, quote) {
            (b'>', None) => return Some(at + 1),
            (b'"' | b'\'', None) => quote = Some(*byte),
            (byte, Some(open)) if *byte == open => quote = None,
            _ => {}
        }
    }
    None
}

/// The tag with this between `<` and `>`, so many bytes of text before it.
pub(crate) fn tag(inside: &[u8], text: u64) -> Tag<'_> {
    let closing = inside.first() == Some(&b'/');
    let empty = !closing && inside.last() == Some(&b'/');
    let body = &inside[usize::from(closing)..inside.len() - usize::from(empty)];
    let end = body
        .iter()
        .position(u8::is_ascii_whitespace)
        .unwrap_or(body.len());
    let name = local(&body[..end]);
    let prefixed = name.len() < end;
    Tag {
        name,
        closing,
        empty,
        prefixed,
        text,
        attributes: &body[end..],
    }
}

fn local(name: &[u8]) -> &[u8] {
    let after = name
        .iter()
        .rposition(|b| *b == b':')
        .map_or(0, |colon| colon + 1);
    &name[after..]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(parts: &[&str]) -> Vec<String> {
        let mut tags = Tags::default();
        let mut found = Vec::new();
        for part in parts {
            tags.feed(part.as_bytes(), false, |tag| {
                let mark = if tag.closing { "/" } else { "" };
                found.push(format!(
                    "{mark}{}:{}",
                    String::from_utf8_lossy(tag.name),
                    tag.text
                ));
                Ok(())
            })
            .unwrap();
        }
        found
    }

    #[test]
    fn tags_are_found_wherever_the_stream_is_cut() {
        let part = r#"<?xml version="1.0"?><x:a b='>'><!-- <no/> -->hai<c/></x:a>"#;
        let whole = names(&[part]);
        assert_eq!(whole, ["a:0", "c:3", "/a:0"]);
        for cut in 0..part.len() {
            assert_eq!(names(&[&part[..cut], &part[cut..]]), whole, "cut at {cut}");
        }
    }

    #[test]
    fn attributes_are_read_without_their_prefix() {
        let mut seen = 0;
        Tags::default()
            .feed(
                br#"<row r = "12" x:hidden='1' note="a=b"/>"#,
                false,
                |tag| {
                    seen += 1;
                    assert_eq!(tag.number::<u32>(b"r"), Some(12));
                    assert!(tag.yes(b"hidden") && tag.empty);
                    assert_eq!(tag.attribute(b"note"), Some(&b"a=b"[..]));
                    assert_eq!(tag.attribute(b"ht"), None);
                    Ok(())
                },
            )
            .unwrap();
        assert_eq!(seen, 1);
    }

    #[test]
    fn a_document_type_is_refused() {
        let refused =
            Tags::default().feed(b"<!DOCTYPE a [<!ENTITY b 'c'>]><a/>", false, |_| Ok(()));
        assert_eq!(
            refused.unwrap_err().code,
            RefusalCode::Hostile(Hostile::Doctype)
        );
    }
}
