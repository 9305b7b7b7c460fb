//! Records of delimited text after RFC 4180, forgiving: any of three line ends, quotes only
//! where a field begins with one, and a quote that never ends is a letter like others.

use std::borrow::Cow;

/// A quoted field longer than this is taken for a stray quote.
const LONGEST_QUOTED: usize = 256 << 10;
/// How much of the text decides on the separator.
const SAMPLE: usize = 64 << 10;
/// What may separate fields, likeliest first.
const SEPARATORS: [char; 4] = [';', '\t', ',', '|'];

/// The separator that gives the most regular records; a comma if none gives any.
pub(super) fn separator(text: &str) -> char {
    let sample = &text[..text.floor_char_boundary(SAMPLE)];
    if let Some(told) = told(sample) {
        return told;
    }
    let best = SEPARATORS
        .into_iter()
        .rev()
        .max_by_key(|separator| regularity(sample, *separator));
    best.filter(|best| regularity(sample, *best) > 0)
        .unwrap_or(',')
}

/// The separator that Excel's first line `sep=;` names.
pub(super) fn told(text: &str) -> Option<char> {
    let named = text.strip_prefix("sep=")?;
    let mut letters = named.chars();
    let separator = letters.next()?;
    letters
        .next()
        .is_none_or(|next| matches!(next, '\r' | '\n'))
        .then_some(separator)
}

/// Calls with each field's record, column (both from 1) and text. Empty lines are records, too.
pub(super) fn fields<E>(
    text: &str,
    separator: char,
    mut each: impl FnMut(u32, u32, &str) -> Result<(), E>,
) -> Result<(), E> {
    let mut rest = text;
    let (mut record, mut column) = (1u32, 1u32);
    while !rest.is_empty() {
        let (field, after) = field(rest, separator);
        each(record, column, &field)?;
        let mut letters = after.chars();
        match letters.next() {
            None => break,
            Some(letter) if letter == separator => column = column.saturating_add(1),
            Some(letter) => {
                if letter == '\r' && letters.as_str().starts_with('\n') {
                    letters.next();
                }
                (record, column) = (record.saturating_add(1), 1);
            }
        }
        rest = letters.as_str();
    }
    Ok(())
}

/// The field at the start and what follows it: a separator, a line end or nothing.
fn field(rest: &str, separator: char) -> (Cow<'_, str>, &str) {
    let inside = rest.strip_prefix('"');
    if let Some((text, after)) = inside.and_then(|inside| quoted(inside, separator)) {
        return (Cow::Owned(text), after);
    }
    let end = rest.find([separator, '\n', '\r']).unwrap_or(rest.len());
    let (text, after) = rest.split_at(end);
    (Cow::Borrowed(text), after)
}

/// Reads behind an opening quote; none if the quotes are no quotes.
fn quoted(inside: &str, separator: char) -> Option<(String, &str)> {
    let mut text = String::new();
    let mut rest = inside;
    loop {
        let quote = rest
            .as_bytes()
            .iter()
            .take(LONGEST_QUOTED)
            .position(|b| *b == b'"')?;
        text.push_str(&rest[..quote]);
        rest = &rest[quote + 1..];
        match rest.chars().next() {
            Some('"') => text.push('"'),
            None | Some('\r' | '\n') => return Some((text, rest)),
            Some(letter) if letter == separator => return Some((text, rest)),
            Some(_) => return None,
        }
        rest = &rest[1..];
        if text.len() > LONGEST_QUOTED {
            return None;
        }
    }
}

/// How many separators stand in records of the commonest width.
fn regularity(sample: &str, separator: char) -> usize {
    let mut widths = std::collections::BTreeMap::<u32, usize>::new();
    let mut last = (0, 0);
    let mut end = |record: (u32, u32)| {
        if record.1 > 1 {
            *widths.entry(record.1).or_default() += 1;
        }
    };
    let told: Result<(), ()> = fields(sample, separator, |record, column, _| {
        if record != last.0 {
            end(last);
        }
        last = (record, column);
        Ok(())
    });
    debug_assert!(told.is_ok());
    end(last);
    widths
        .into_iter()
        .map(|(width, count)| (width as usize - 1) * count)
        .max()
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    type Fields<'a> = &'a [(u32, u32, &'a str)];

    fn all(text: &str, separator: char) -> Vec<(u32, u32, String)> {
        let mut found = Vec::new();
        fields::<()>(text, separator, |record, column, field| {
            found.push((record, column, field.to_owned()));
            Ok(())
        })
        .unwrap();
        found.retain(|(_, _, field)| !field.is_empty());
        found
    }

    #[test]
    fn fields_keep_their_record_and_column() {
        let cases: [(&str, Fields<'_>); 8] = [
            (
                "a;b\nc;d",
                &[(1, 1, "a"), (1, 2, "b"), (2, 1, "c"), (2, 2, "d")],
            ),
            ("a\r\n\r\nb\r", &[(1, 1, "a"), (3, 1, "b")]),
            (";;x\n\n\n;y", &[(1, 3, "x"), (4, 2, "y")]),
            ("\"a;b\nc\";d", &[(1, 1, "a;b\nc"), (1, 2, "d")]),
            (
                "\"nói \"\"được\"\"\";d",
                &[(1, 1, "nói \"được\""), (1, 2, "d")],
            ),
            ("\"Ấp 1\" mẫu;d", &[(1, 1, "\"Ấp 1\" mẫu"), (1, 2, "d")]),
            (
                "\"không đóng;d\ne",
                &[(1, 1, "\"không đóng"), (1, 2, "d"), (2, 1, "e")],
            ),
            ("5\" x;\"\"", &[(1, 1, "5\" x")]),
        ];
        for (text, expected) in cases {
            let expected: Vec<_> = expected
                .iter()
                .map(|(r, c, field)| (*r, *c, (*field).to_owned()))
                .collect();
            assert_eq!(all(text, ';'), expected, "{text:?}");
        }
    }

    #[test]
    fn the_separator_is_the_one_that_makes_columns() {
        let cases = [
            (
                "TT;Họ và tên;Tiền\n1;Lê Văn Bảy, ấp 1;1.000,5\n2;Trần Ánh;2,5\n",
                ';',
            ),
            ("Danh sách, năm 2024\nTT\tHọ và tên\n1\tLê Bảy\n", '\t'),
            ("TT,Tên\n1,\"Hội Nông dân; xã\"\n", ','),
            ("TT|Tên\n1|Lê Bảy\n", '|'),
            ("sep=|\na;b;c\n", '|'),
            ("một dòng không có cột", ','),
            ("", ','),
        ];
        for (text, expected) in cases {
            assert_eq!(separator(text), expected, "{text:?}");
        }
    }
}
