//! Pages as a person types them: `1-3,7`.

use crate::{Code, Failure, Result};

/// So many parts of a range are read.
const MOST_PARTS: usize = 100;

/// The pages that a text asks for, from 1, first and last of each part, in the order typed; no text
/// asks for all. `5-` goes to the last page.
///
/// # Errors
/// `pages_unreadable` for another shape, or a page that a paper of `pages` pages has not got.
pub fn page_ranges(text: &str, pages: usize) -> Result<Vec<(usize, usize)>> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(Vec::new());
    }
    let parts: Vec<&str> = text.split([',', ';']).map(str::trim).collect();
    let read: Option<Vec<_>> = parts.iter().map(|part| range(part, pages)).collect();
    read.filter(|read| read.len() <= MOST_PARTS).ok_or_else(|| {
        Failure::new(Code::PagesUnreadable)
            .with("text", text)
            .with("pages", pages)
    })
}

fn range(part: &str, pages: usize) -> Option<(usize, usize)> {
    let page = |text: &str| text.trim().parse::<usize>().ok();
    let (first, last) = match part.split_once(['-', '–']) {
        None => (page(part)?, page(part)?),
        Some((first, last)) if last.trim().is_empty() => (page(first)?, pages),
        Some((first, last)) => (page(first)?, page(last)?),
    };
    (1 <= first && first <= last && last <= pages).then_some((first, last))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_read_as_people_type_them_and_nothing_else_is() {
        let cases: [(&str, &[(usize, usize)]); 6] = [
            ("", &[]),
            (" 3 ", &[(3, 3)]),
            ("1-3,7", &[(1, 3), (7, 7)]),
            ("2 – 4; 9", &[(2, 4), (9, 9)]),
            ("8-", &[(8, 10)]),
            ("10", &[(10, 10)]),
        ];
        for (text, ranges) in cases {
            assert_eq!(page_ranges(text, 10).as_deref(), Ok(ranges), "{text}");
        }
        for text in [
            "0", "11", "3-2", "1-11", "hai", "1,,2", "-3", "1-2-3", "1.5",
        ] {
            let refused = page_ranges(text, 10).expect_err(text);
            assert_eq!(refused.code, Code::PagesUnreadable, "{text}");
        }
    }
}
