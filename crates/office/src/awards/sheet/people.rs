//! A name cell taken apart, and a cell that holds position and unit together.

use sheets::table::{Numbering, numbering};
use viet::name::split_honorific;

use super::shapes;
use crate::awards::looks;

/// The name without a number before it and without a title of address.
pub(super) fn bare_name(text: &str) -> String {
    split_honorific(without_number(text)).name
}

/// "1. Nguyễn Văn An" in a list without a column of numbers.
pub(super) fn without_number(text: &str) -> &str {
    match numbering(text) {
        Some((Numbering::Arabic | Numbering::Dash, rest)) if !rest.is_empty() => rest,
        _ => text,
    }
}

/// What stands between two names.
const BETWEEN: [char; 5] = ['\n', ';', ',', '+', '&'];

/// Whether a cell names two people, with "và", a comma or a line break between them.
pub(super) fn names_two(raw: &str) -> bool {
    if !raw.contains(BETWEEN) && !raw.contains(" và ") {
        return false;
    }
    let parts = raw.split(BETWEEN).flat_map(|part| part.split(" và "));
    let people = parts.filter(|part| looks::is_person(&bare_name(&viet::text::clean(part))));
    people.count() >= 2
}

/// Parts a cell that holds position and unit: what stands before the first comma is the
/// position, the rest the unit. Where the column's cells have them the other way round
/// (`unit_first`), so are the parts.
pub(super) fn part_position(text: &str, unit_first: bool) -> (Option<String>, Option<String>) {
    let part = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    match text.split_once(',') {
        Some((first, rest)) if unit_first => (part(rest), part(first)),
        Some((first, rest)) => (part(first), part(rest)),
        None if looks::is_place(text) && !shapes::is_post(text) => (None, part(text)),
        None => (part(text), None),
    }
}

/// Parts of a name cell that also holds birth, position or unit: "Nguyễn Văn A, 1970, Chủ tịch".
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Together {
    pub(super) name: String,
    pub(super) birth: Option<String>,
    pub(super) rest: Option<String>,
}

/// Takes a name cell apart at its first comma, bracket or dash.
pub(super) fn part_name(text: &str) -> Together {
    let marks = [",", "(", ";", " - ", " – "];
    let Some(end) = marks.iter().filter_map(|mark| text.find(mark)).min() else {
        return Together {
            name: text.to_owned(),
            ..Together::default()
        };
    };
    let (name, rest) = text.split_at(end);
    let trim = |c: char| matches!(c, ',' | '(' | ')' | ';' | '-' | '–' | ' ');
    let rest = rest.trim_matches(trim);
    let (first, more) = rest.split_once([',', ')', ';']).unwrap_or((rest, ""));
    let said = first.trim().to_lowercase();
    let birth = ["sinh năm", "sinh ngày", "sn", "sinh"]
        .iter()
        .find_map(|word| said.strip_prefix(word));
    let birth = birth
        .unwrap_or(&said)
        .trim_matches([':', '.', ' '])
        .to_owned();
    let dated = birth.len() >= 4
        && birth
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, '/' | '-' | '.'));
    let rest = if dated { more.trim_matches(trim) } else { rest };
    Together {
        name: name.trim().to_owned(),
        birth: dated.then_some(birth),
        rest: Some(rest.to_owned()).filter(|rest| !rest.is_empty()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn position_and_unit_part_at_the_first_comma() {
        let cases = [
            (
                "Chủ tịch Hội Nông dân, xã A, huyện B",
                false,
                Some("Chủ tịch Hội Nông dân"),
                Some("xã A, huyện B"),
            ),
            (
                "Phường Xuân Khánh, Trưởng khu vực",
                true,
                Some("Trưởng khu vực"),
                Some("Phường Xuân Khánh"),
            ),
            ("Chuyên viên", false, Some("Chuyên viên"), None),
            ("Phường Xuân Khánh", false, None, Some("Phường Xuân Khánh")),
        ];
        for (text, unit_first, position, unit) in cases {
            let parted = part_position(text, unit_first);
            assert_eq!(
                (parted.0.as_deref(), parted.1.as_deref()),
                (position, unit),
                "{text}"
            );
        }
    }

    #[test]
    fn a_name_cell_gives_up_what_it_also_holds() {
        let cases = [
            ("Nguyễn Văn An", "Nguyễn Văn An", None, None),
            ("Nguyễn Văn An, 1970", "Nguyễn Văn An", Some("1970"), None),
            (
                "Nguyễn Văn An (sinh năm 1970)",
                "Nguyễn Văn An",
                Some("1970"),
                None,
            ),
            (
                "Nguyễn Văn An, 05/6/1970, Chủ tịch Hội, xã A",
                "Nguyễn Văn An",
                Some("05/6/1970"),
                Some("Chủ tịch Hội, xã A"),
            ),
            (
                "Nguyễn Văn An - Chủ tịch Hội, xã A",
                "Nguyễn Văn An",
                None,
                Some("Chủ tịch Hội, xã A"),
            ),
        ];
        for (text, name, birth, rest) in cases {
            let parted = part_name(text);
            let found = (
                parted.name.as_str(),
                parted.birth.as_deref(),
                parted.rest.as_deref(),
            );
            assert_eq!(found, (name, birth, rest), "{text}");
        }
    }
}
