//! Small edits of XML text that leave everything else as it is written.

use std::fmt::Write;
use std::ops::Range;

use quick_xml::Reader;
use quick_xml::events::Event;

use super::{Patched, Trouble};

/// Where an element stands in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Element {
    /// Its opening tag, brackets included.
    pub(super) open: Range<usize>,
    /// Its closing tag; empty, behind the opening one, where the element is `<a/>`.
    pub(super) close: Range<usize>,
    /// What stands before its name, colon included.
    pub(super) prefix: String,
    /// Its name without the prefix.
    pub(super) name: String,
}

impl Element {
    fn is_empty(&self) -> bool {
        self.close.is_empty()
    }

    /// The whole element.
    pub(super) fn whole(&self) -> Range<usize> {
        self.open.start..self.close.end
    }

    /// Its opening tag.
    pub(super) fn tag<'a>(&self, text: &'a str) -> &'a str {
        &text[self.open.clone()]
    }

    /// The change that puts `content` behind its last child.
    pub(super) fn append(&self, text: &str, content: &str) -> Edit {
        if !self.is_empty() {
            return Edit(self.close.start..self.close.start, content.to_owned());
        }
        let tag = self.tag(text).trim_end_matches("/>").trim_end();
        let Element { prefix, name, .. } = self;
        Edit(
            self.open.clone(),
            format!("{tag}>{content}</{prefix}{name}>"),
        )
    }
}

/// A stretch of a text and what comes in its place.
pub(super) struct Edit(pub(super) Range<usize>, pub(super) String);

/// The text with all changes, which must not overlap.
pub(super) fn edited(text: &str, mut edits: Vec<Edit>) -> String {
    edits.sort_by_key(|edit| edit.0.start);
    let (mut out, mut at) = (String::with_capacity(text.len() + 256), 0);
    for Edit(range, new) in edits {
        out += &text[at..range.start];
        out += &new;
        at = range.end;
    }
    out + &text[at..]
}

/// The children of the element at this path of local names, and the element itself. The root is
/// the first of the path.
pub(super) fn find(text: &str, path: &[&str]) -> Patched<Option<(Element, Vec<Element>)>> {
    let mut reader = Reader::from_str(text);
    let (mut open, mut matched): (Vec<Element>, usize) = (Vec::new(), 0);
    let (mut children, mut at) = (Vec::new(), 0);
    loop {
        let event = reader.read_event()?;
        let range = at..usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        at = range.end;
        let found = match event {
            Event::Eof => return Ok(None),
            Event::DocType(_) => return Err(Trouble::Unfit("a document type declaration")),
            Event::Start(start) => {
                let element = element(start.name().as_ref(), range);
                if matched == open.len() && path.get(matched).is_some_and(|n| **n == element.name) {
                    matched += 1;
                }
                open.push(element);
                continue;
            }
            Event::Empty(start) => {
                let element = element(start.name().as_ref(), range);
                let on_path = matched == open.len() && matched + 1 == path.len();
                match on_path && path[matched] == element.name {
                    true => return Ok(Some((element, Vec::new()))),
                    false => element,
                }
            }
            Event::End(_) => {
                let mut element = open.pop().ok_or(Trouble::Unfit("tags that do not match"))?;
                element.close = range;
                if open.len() + 1 == path.len() && matched == path.len() {
                    return Ok(Some((element, children)));
                }
                matched = matched.min(open.len());
                element
            }
            _ => continue,
        };
        if matched == path.len() && open.len() == path.len() {
            children.push(found);
        }
    }
}

fn element(name: &str, range: Range<usize>) -> Element {
    let (prefix, local) = split(name);
    Element {
        close: range.end..range.end,
        open: range,
        prefix: prefix.to_owned(),
        name: local.to_owned(),
    }
}

/// A name's prefix with its colon, and the rest.
pub(super) fn split(name: &str) -> (&str, &str) {
    name.split_at(name.rfind(':').map_or(0, |colon| colon + 1))
}

/// The place of an attribute's raw value in a tag (`<c r="A1">` or `c r="A1"`). A prefix counts
/// only where one is asked for.
fn value_range(tag: &str, name: &str) -> Option<Range<usize>> {
    let bytes = tag.as_bytes();
    let mut at = tag.find(|c: char| c.is_ascii_whitespace())?;
    loop {
        let equals = at + tag[at..].find('=')?;
        let key = tag[at..equals].trim();
        let quote = equals + 1 + tag[equals + 1..].find(['"', '\''])?;
        let end = quote + 1 + tag[quote + 1..].find(char::from(bytes[quote]))?;
        let same = match name.contains(':') {
            true => key == name,
            false => split(key).1 == name && !key.starts_with("xmlns"),
        };
        if same {
            return Some(quote + 1..end);
        }
        at = end + 1;
    }
}

/// The value of an attribute, entities resolved.
pub(super) fn attribute(tag: &str, name: &str) -> Option<String> {
    let raw = &tag[value_range(tag, name)?];
    let plain = quick_xml::escape::unescape(raw);
    Some(plain.map_or_else(|_| raw.to_owned(), |text| text.into_owned()))
}

/// The tag with an attribute set to a value; everything else stays as it is written.
pub(super) fn with_attribute(tag: &str, name: &str, value: &str) -> String {
    if let Some(range) = value_range(tag, name) {
        return format!("{}{value}{}", &tag[..range.start], &tag[range.end..]);
    }
    let body = tag.trim_end_matches('>').trim_end_matches('/').trim_end();
    let rest = &tag[body.len()..];
    format!("{body} {name}=\"{value}\"{}", rest.trim_start())
}

/// The tag without an attribute.
pub(super) fn without_attribute(tag: &str, name: &str) -> String {
    let Some(range) = value_range(tag, name) else {
        return tag.to_owned();
    };
    let before = tag[..range.start].rfind(name).unwrap_or(range.start);
    let before = tag[..before].trim_end();
    format!("{before}{}", &tag[range.end + 1..])
}

/// Text for an element or an attribute. What XML cannot hold is left out.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for letter in text.chars() {
        match letter {
            '&' => out += "&amp;",
            '<' => out += "&lt;",
            '>' => out += "&gt;",
            '"' => out += "&quot;",
            '\n' | '\t' => out.push(letter),
            '\r' => out += "&#13;",
            '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            _ => out.push(letter),
        }
    }
    out
}

/// Text as a cell can hold it (ECMA-376 part 1, 22.9.2.19: `_x0041_` is a letter in disguise).
pub(super) fn cell_text(text: &str) -> String {
    let short: String = text.chars().take(LONGEST).collect();
    let mut out = String::with_capacity(short.len());
    for (at, letter) in short.char_indices() {
        let rest = &short.as_bytes()[at..];
        let disguised = letter == '_'
            && matches!(rest, [_, b'x' | b'X', hex @ ..] if hex.len() > 4
                && hex[..4].iter().all(u8::is_ascii_hexdigit) && hex[4] == b'_');
        match disguised {
            true => out += "_x005F_",
            false => out.push(letter),
        }
    }
    escaped(&out)
}

/// Letters of a cell at most (Excel allows 32,767 UTF-16 units).
const LONGEST: usize = 16_000;

/// `B7` of row 7, column 2.
pub(super) fn reference(row: u32, col: u32) -> String {
    let mut reference = crate::table::letters(col);
    write!(reference, "{row}").expect("a string takes every number");
    reference
}

/// Row and column of `B7`.
pub(super) fn address(reference: &str) -> Option<(u32, u32)> {
    let digits = reference.find(|c: char| c.is_ascii_digit())?;
    let (letters, digits) = reference.split_at(digits);
    let row: u32 = digits.parse().ok()?;
    let col = crate::table::column_number(letters)?;
    let inside =
        (1..=crate::wire::LAST_ROW).contains(&row) && (1..=crate::wire::LAST_COLUMN).contains(&col);
    inside.then_some((row, col))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_attribute_changes_and_nothing_else() {
        let cases = [
            ("c r=\"A1\" s='3' t=\"s\"", "c r=\"A1\" s='9' t=\"s\""),
            ("c r=\"A1\"", "c r=\"A1\" s=\"9\""),
            ("c", "c s=\"9\""),
            ("<x:c  r = \"A1\" />", "<x:c  r = \"A1\" s=\"9\"/>"),
            ("<c xmlns:s=\"1\" s=\"2\">", "<c xmlns:s=\"1\" s=\"9\">"),
        ];
        for (tag, expected) in cases {
            assert_eq!(with_attribute(tag, "s", "9"), expected);
        }
        assert_eq!(
            without_attribute("row r=\"1\" spans=\"1:3\" ht=\"2\"", "spans"),
            "row r=\"1\" ht=\"2\""
        );
    }

    #[test]
    fn an_element_is_found_by_its_path_and_takes_one_more_child() {
        let text = "<?xml version='1.0'?><x:a><x:b n='1'/><x:c><x:b/><x:b>t</x:b></x:c></x:a>";
        let (c, children) = find(text, &["a", "c"]).unwrap().unwrap();
        assert_eq!(children.len(), 2);
        assert_eq!(&text[children[1].whole()], "<x:b>t</x:b>");
        let more = edited(text, vec![c.append(text, "<x:b/>")]);
        assert!(more.ends_with("<x:b>t</x:b><x:b/></x:c></x:a>"));
        let (b, _) = find(text, &["a", "b"]).unwrap().unwrap();
        let more = edited(text, vec![b.append(text, "<q/>")]);
        assert!(more.contains("<x:b n='1'><q/></x:b><x:c>"));
        assert_eq!(find(text, &["a", "d"]).unwrap(), None);
    }

    #[test]
    fn texts_that_look_like_escapes_stay_what_they_are() {
        assert_eq!(cell_text("a_x0041_<\u{1}b"), "a_x005F_x0041_&lt;b");
    }
}
