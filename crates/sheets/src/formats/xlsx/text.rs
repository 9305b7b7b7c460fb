//! Texts of a workbook: rich or plain, without what is read aloud (ECMA-376 part 1, 18.4), and
//! the escapes of Excel for letters that XML cannot hold (22.9.2.19, `ST_Xstring`).

use std::borrow::Cow;
use std::io::Read;

use super::markup::{End, Markup, cut_off};
use crate::refusal::{Refusal, RefusalCode};

/// Bytes of an escape: `_x000D_`.
const ESCAPE: usize = 7;

/// The text of an element with runs and phonetic hints, up to its closing tag.
pub(super) fn read(markup: &mut Markup<impl Read>, element: &[u8]) -> Result<String, Refusal> {
    let mut whole = String::new();
    let (mut own, mut open, mut aloud, mut keeps) = (String::new(), false, false, false);
    while let Some(piece) = markup.next()? {
        if open {
            add(&mut own, piece.text)?;
        }
        match piece.end {
            End::Data(data) if open => own.push_str(utf8(data)?),
            End::Data(_) | End::Aside => {}
            End::Tag(tag) => match (tag.name, tag.closing) {
                (name, true) if name == element => return Ok(whole),
                (b"rPh", closing) => aloud = !closing && !tag.empty,
                (b"t", false) if !aloud && !tag.empty => {
                    keeps = tag.attribute(b"space") == Some(b"preserve");
                    open = true;
                    own.clear();
                }
                (b"t", true) if open => {
                    open = false;
                    let blank = [' ', '\t', '\r', '\n'];
                    let text = if keeps {
                        &*own
                    } else {
                        own.trim_matches(blank)
                    };
                    whole.push_str(&unescape(text));
                }
                _ => {}
            },
        }
    }
    Err(cut_off())
}

/// Adds escaped text as it is meant.
pub(super) fn add(text: &mut String, raw: &[u8]) -> Result<(), Refusal> {
    let raw = utf8(raw)?;
    let lines = match raw.contains('\r') {
        true => Cow::Owned(raw.replace("\r\n", "\n").replace('\r', "\n")),
        false => Cow::Borrowed(raw),
    };
    if !lines.contains('&') {
        text.push_str(&lines);
        return Ok(());
    }
    let plain = quick_xml::escape::unescape(&lines)
        .map_err(|error| Refusal::new(RefusalCode::Damaged, error.to_string()))?;
    text.push_str(&plain);
    Ok(())
}

/// Bytes that have to be text.
pub(super) fn utf8(bytes: &[u8]) -> Result<&str, Refusal> {
    std::str::from_utf8(bytes)
        .map_err(|error| Refusal::new(RefusalCode::Damaged, error.to_string()))
}

/// The text with Excel's escapes resolved: units of UTF-16, `_x005F_` for the underline itself.
pub(super) fn unescape(text: &str) -> Cow<'_, str> {
    if !text.contains("_x") {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('_') {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        let Some(unit) = escaped(rest) else {
            plain.push('_');
            rest = &rest[1..];
            continue;
        };
        rest = &rest[ESCAPE..];
        let low = escaped(rest).filter(|low| (0xDC00..0xE000).contains(low));
        let pair = low.filter(|_| (0xD800..0xDC00).contains(&unit));
        if pair.is_some() {
            rest = &rest[ESCAPE..];
        }
        let units = [Some(unit), pair];
        let letters = char::decode_utf16(units.into_iter().flatten());
        plain.extend(letters.map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER)));
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}

/// The unit that an escape at the beginning stands for.
fn escaped(text: &str) -> Option<u16> {
    let bytes = text.as_bytes().get(..ESCAPE)?;
    let hex = &bytes[2..6];
    let fits =
        bytes.starts_with(b"_x") && bytes[6] == b'_' && hex.iter().all(u8::is_ascii_hexdigit);
    let hex = std::str::from_utf8(hex).ok().filter(|_| fits)?;
    u16::from_str_radix(hex, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text_of(inside: &str) -> String {
        let part = format!("<si>{inside}</si>");
        let mut markup = Markup::new(part.as_bytes());
        markup.next_tag().unwrap();
        read(&mut markup, b"si").unwrap()
    }

    #[test]
    fn texts_are_what_a_person_reads() {
        let cases = [
            ("<t>Lê Văn Bảy</t>", "Lê Văn Bảy"),
            ("<t> Lê \n</t>", "Lê"),
            ("<t xml:space=\"preserve\"> Lê </t>", " Lê "),
            (
                "<r><rPr><b/></rPr><t xml:space=\"preserve\">Lê </t></r><r><t>Bảy</t></r>",
                "Lê Bảy",
            ),
            (
                "<t>会社</t><rPh sb=\"0\" eb=\"1\"><t>カイシャ</t></rPh>",
                "会社",
            ),
            ("<t>A &amp; B&#x1EA1;<![CDATA[ <c>]]></t>", "A & Bạ <c>"),
            ("<t>một\r\nhai</t>", "một\nhai"),
            ("<t/>", ""),
            ("", ""),
            ("<t>a_x000D_b</t>", "a\rb"),
        ];
        for (inside, expected) in cases {
            assert_eq!(text_of(inside), expected, "{inside}");
        }
    }

    #[test]
    fn escapes_are_resolved_and_what_only_looks_like_one_stays() {
        let cases = [
            ("_x005F_x000D_", "_x000D_"),
            ("_xD83D__xDCF7_", "📷"),
            ("_xD83D_a", "\u{FFFD}a"),
            ("ma_x_so", "ma_x_so"),
            ("_x12_", "_x12_"),
            ("_xG000_", "_xG000_"),
        ];
        for (text, expected) in cases {
            assert_eq!(unescape(text), expected, "{text}");
        }
    }

    #[test]
    fn an_unknown_entity_and_a_cut_are_refused() {
        let code = |part: &str| {
            let mut markup = Markup::new(part.as_bytes());
            read(&mut markup, b"si").unwrap_err().code
        };
        assert_eq!(code("<t>&khong;</t></si>"), RefusalCode::Damaged);
        assert_eq!(code("<t>Lê"), RefusalCode::Truncated);
    }
}
