//! Character references of web pages (HTML Living Standard, 13.5): numbers, and the names that
//! Vietnamese pages use, which are those of Latin-1 and of a few signs.

use std::borrow::Cow;

/// Names of U+00A0 to U+00FF in their order.
const LATIN: [&str; 96] = [
    "nbsp", "iexcl", "cent", "pound", "curren", "yen", "brvbar", "sect", "uml", "copy", "ordf",
    "laquo", "not", "shy", "reg", "macr", "deg", "plusmn", "sup2", "sup3", "acute", "micro",
    "para", "middot", "cedil", "sup1", "ordm", "raquo", "frac14", "frac12", "frac34", "iquest",
    "Agrave", "Aacute", "Acirc", "Atilde", "Auml", "Aring", "AElig", "Ccedil", "Egrave", "Eacute",
    "Ecirc", "Euml", "Igrave", "Iacute", "Icirc", "Iuml", "ETH", "Ntilde", "Ograve", "Oacute",
    "Ocirc", "Otilde", "Ouml", "times", "Oslash", "Ugrave", "Uacute", "Ucirc", "Uuml", "Yacute",
    "THORN", "szlig", "agrave", "aacute", "acirc", "atilde", "auml", "aring", "aelig", "ccedil",
    "egrave", "eacute", "ecirc", "euml", "igrave", "iacute", "icirc", "iuml", "eth", "ntilde",
    "ograve", "oacute", "ocirc", "otilde", "ouml", "divide", "oslash", "ugrave", "uacute", "ucirc",
    "uuml", "yacute", "thorn", "yuml",
];

/// Others that turn up.
const OTHERS: [(&str, char); 14] = [
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("ndash", '–'),
    ("mdash", '—'),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("bull", '•'),
    ("hellip", '…'),
    ("ensp", ' '),
];

/// The text with its references resolved; unknown ones stay as they are.
pub(super) fn unescape(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        let (letter, length) = reference(&rest[1..]).unwrap_or(('&', 0));
        plain.push(letter);
        rest = &rest[1 + length..];
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}

/// The letter of the reference behind `&`, and how many bytes it takes.
fn reference(text: &str) -> Option<(char, usize)> {
    let named = |c: char| !(c.is_ascii_alphanumeric() || c == '#');
    let end = text.find(named).unwrap_or(text.len());
    let name = &text[..end];
    let semicolon = usize::from(text[end..].starts_with(';'));
    let letter = match name.strip_prefix('#') {
        Some(number) => numbered(number)?,
        None => named_letter(name)?,
    };
    Some((letter, end + semicolon))
}

fn numbered(number: &str) -> Option<char> {
    let code = match number.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
        None => number.parse().ok()?,
    };
    char::from_u32(code).filter(|letter| *letter != '\0')
}

fn named_letter(name: &str) -> Option<char> {
    let latin = LATIN.iter().position(|known| *known == name);
    let other = || OTHERS.iter().find(|(known, _)| *known == name);
    latin
        .and_then(|at| char::from_u32(0xa0 + at as u32))
        .or_else(|| other().map(|(_, letter)| *letter))
}

#[cfg(test)]
mod tests {
    use super::unescape;

    #[test]
    fn references_become_letters_and_unknown_ones_stay() {
        let cases = [
            ("H&ograve;a &amp; L&#7841;c", "Hòa & Lạc"),
            ("&#x1EA1;&nbsp;&yuml;", "ạ\u{a0}ÿ"),
            ("A&B &khong; &#0; &", "A&B &khong; &#0; &"),
            ("5 &lt 6", "5 < 6"),
        ];
        for (text, expected) in cases {
            assert_eq!(unescape(text), expected, "{text}");
        }
    }
}
