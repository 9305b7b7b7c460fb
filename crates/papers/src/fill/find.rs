//! Fields and markers in the letters of one paragraph.

use std::ops::Range;

use super::fault::Wrong;
use super::name::{in_capitals, name_of};

/// A name of more letters than this is a brace that was never closed.
const LONGEST: usize = 100;

/// Something in double braces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mark {
    /// Its letters, braces included, in bytes.
    pub(super) range: Range<usize>,
    pub(super) what: What,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum What {
    /// A field: as it is typed, its plain name, whether its value is put in capitals.
    Field {
        typed: String,
        name: String,
        capitals: bool,
    },
    /// A list begins; as typed and plain.
    Begin { typed: String, name: String },
    /// A list ends.
    End { typed: String, name: String },
}

/// Braces that are not as they should be, and where, in bytes.
pub(super) type Slip = (Wrong, usize);

/// All fields and markers of a text, in their order, and the braces that are wrong.
pub(super) fn find(text: &str) -> (Vec<Mark>, Vec<Slip>) {
    let (mut marks, mut slips) = (Vec::new(), Vec::new());
    let mut at = 0;
    while let Some(next) = next_braces(text, at) {
        match next {
            Braces::Close(place) => {
                slips.push((Wrong::Unopened, place));
                at = place + 2;
            }
            Braces::Open(place) => match inside(text, place + 2) {
                Some(end) => {
                    match read(&text[place + 2..end]) {
                        Some(what) => marks.push(Mark {
                            range: place..end + 2,
                            what,
                        }),
                        None => slips.push((Wrong::Empty, place)),
                    }
                    at = end + 2;
                }
                None => {
                    slips.push((Wrong::Unclosed, place));
                    at = place + 2;
                }
            },
        }
    }
    (marks, slips)
}

enum Braces {
    Open(usize),
    Close(usize),
}

fn next_braces(text: &str, from: usize) -> Option<Braces> {
    let rest = &text[from..];
    // Of three braces the last two are the field's.
    let open = rest
        .find("{{")
        .map(|at| from + at + usize::from(rest[at + 2..].starts_with('{')));
    let close = rest.find("}}").map(|at| from + at);
    match (open, close) {
        (Some(open), Some(close)) if close < open => Some(Braces::Close(close)),
        (Some(open), _) => Some(Braces::Open(open)),
        (None, close) => close.map(Braces::Close),
    }
}

/// Where the braces that were opened before `from` close; none where they do not.
fn inside(text: &str, from: usize) -> Option<usize> {
    let end = from + text[from..].find("}}")?;
    let between = &text[from..end];
    let broken = between.contains(['{', '}', '\n', '\t']);
    (!broken && between.chars().count() <= LONGEST).then_some(end)
}

fn read(between: &str) -> Option<What> {
    let typed = between.trim();
    let listed = |words: &str| {
        let typed = words.trim().to_owned();
        let name = name_of(&typed);
        (!name.is_empty()).then_some((typed, name))
    };
    if let Some(words) = typed.strip_prefix('#') {
        return listed(words).map(|(typed, name)| What::Begin { typed, name });
    }
    if let Some(words) = typed.strip_prefix('/') {
        return listed(words).map(|(typed, name)| What::End { typed, name });
    }
    let (typed, name) = listed(typed)?;
    let capitals = in_capitals(&typed);
    Some(What::Field {
        typed,
        name,
        capitals,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<String> {
        let (marks, _) = find(text);
        let name = |mark: Mark| match mark.what {
            What::Field { name, .. } => name,
            What::Begin { name, .. } => format!("#{name}"),
            What::End { name, .. } => format!("/{name}"),
        };
        marks.into_iter().map(name).collect()
    }

    #[test]
    fn fields_and_markers_are_found_with_blanks_and_accents() {
        assert_eq!(
            names("Số {{ Số quyết định }}: {{#dong}}{{TEN}}{{/ dòng }}"),
            ["so_quyet_dinh", "#dong", "ten", "/dong"]
        );
        assert_eq!(names("{{{ten}}}"), ["ten"]);
        assert_eq!(names("{ten} { {ten} }"), [""; 0]);
    }

    #[test]
    fn braces_that_do_not_pair_are_told_and_the_next_field_is_still_found() {
        let cases = [
            (
                "{{ten và {{chuc_vu}}",
                vec![Wrong::Unclosed],
                vec!["chuc_vu"],
            ),
            ("{{ten\n}}", vec![Wrong::Unclosed, Wrong::Unopened], vec![]),
            ("a }} {{ten}}", vec![Wrong::Unopened], vec!["ten"]),
            (
                "{{{{ten}}}}",
                vec![Wrong::Unclosed, Wrong::Unopened, Wrong::Unopened],
                vec![],
            ),
            ("{{ }} {{#}}", vec![Wrong::Empty, Wrong::Empty], vec![]),
        ];
        for (text, wrong, fields) in cases {
            let (_, slips) = find(text);
            let found: Vec<Wrong> = slips.into_iter().map(|slip| slip.0).collect();
            assert_eq!(found, wrong, "{text}");
            assert_eq!(names(text), fields, "{text}");
        }
    }
}
