//! The rows of a list: group rows, the cells of a line, the total.

use std::borrow::Borrow;

use papers::{Content, Row};
use viet::text::compare_key;

use super::wording::kinds;
use crate::awards::catalogue::entry;
use crate::awards::decision::AwardLine;
use crate::awards::subject::SubjectKind;
use crate::print::legal;

/// Group rows wherever there is more than one part: awards as A, B where several are given,
/// kinds of recipient as I, II, III.
pub(super) fn rows<L: Borrow<AwardLine>>(
    lines: &[&L],
    cells: impl Fn(&L) -> Vec<Content>,
    total: Option<Row>,
) -> Vec<Row> {
    let mut rows = Vec::with_capacity(lines.len() + 8);
    let plain: Vec<&AwardLine> = lines.iter().map(|line| (*line).borrow()).collect();
    let (several_awards, several_kinds) = (
        several(&plain, |l| &l.award_code),
        kinds(&plain).count() > 1,
    );
    let (mut awards, mut parts) = (0, 0);
    let mut before: Option<&AwardLine> = None;
    for (line, own) in plain.into_iter().zip(lines) {
        let new_award = before.is_none_or(|b| b.award_code != line.award_code);
        if new_award {
            parts = 0;
            if several_awards {
                awards += 1;
                rows.push(group(&letter(awards), &award_heading(line), 0));
            }
        }
        if several_kinds
            && (new_award || before.is_none_or(|b| b.subject_kind != line.subject_kind))
        {
            parts += 1;
            let words = line.subject_kind.word().to_uppercase();
            rows.push(group(
                &papers::roman(parts),
                &words,
                u8::from(several_awards),
            ));
        }
        rows.push(Row::Data { cells: cells(own) });
        before = Some(line);
    }
    rows.extend(total);
    rows
}

fn award_heading(line: &AwardLine) -> String {
    if line.award_code.is_empty() {
        return "CHƯA RÕ HÌNH THỨC KHEN".to_owned();
    }
    line.award_name.to_uppercase()
}

pub(super) fn group(number: &str, words: &str, level: u8) -> Row {
    Row::Group {
        text: format!("{number}. {words}"),
        level,
    }
}

pub(super) fn several<'a>(
    lines: &[&'a AwardLine],
    of: impl Fn(&'a AwardLine) -> &'a String,
) -> bool {
    lines.windows(2).any(|pair| of(pair[0]) != of(pair[1]))
}

pub(super) fn letter(place: u8) -> String {
    char::from(b'A' + (place - 1) % 26).to_string()
}

pub(super) fn total(lines: &[&AwardLine]) -> Row {
    let sum = lines.iter().filter_map(|line| line.amount).sum();
    Row::Total {
        label: "Tổng cộng".to_owned(),
        cells: vec![
            Content::Empty,
            Content::Empty,
            Content::Empty,
            Content::Money(sum),
        ],
    }
}

pub(super) fn name_title(lines: &[&AwardLine]) -> &'static str {
    let has = |kind| lines.iter().any(|line| line.subject_kind == kind);
    let bodies = has(SubjectKind::Collective) || has(SubjectKind::Household);
    match (has(SubjectKind::Individual), bodies) {
        (true, true) => "Họ và tên / Tên tập thể",
        (true, false) => "Họ và tên",
        (false, _) if !has(SubjectKind::Household) => "Tên tập thể",
        (false, _) if !has(SubjectKind::Collective) => "Tên hộ gia đình",
        (false, _) => "Tên tập thể, hộ gia đình",
    }
}

pub(super) fn number(line: &AwardLine) -> Content {
    Content::Number(line.list_no.into())
}

pub(super) fn money(line: &AwardLine) -> Content {
    line.amount.map_or(Content::Empty, Content::Money)
}

pub(super) fn remark(line: &AwardLine) -> Content {
    match &line.revoked {
        Some(revoked) => {
            let words = legal("Đã hủy theo Quyết định số");
            Content::Text(format!("{words} {}", revoked.number))
        }
        None => Content::Empty,
    }
}

pub(in crate::awards) fn full_name(line: &AwardLine) -> String {
    let honorific = if line.honorific.is_empty() {
        String::new()
    } else {
        format!("{} ", line.honorific)
    };
    let mark = if line.posthumous {
        " (truy tặng)"
    } else {
        ""
    };
    format!("{honorific}{}{mark}", line.name)
}

/// The award in a cell: its short name, where the catalogue has one.
pub(in crate::awards) fn award_word(line: &AwardLine) -> String {
    entry(&line.award_code).map_or_else(|| line.award_name.clone(), |award| legal(&award.short))
}

/// Position and unit in one cell.
pub(in crate::awards) fn post(line: &AwardLine) -> String {
    let parts = [line.position.as_str(), line.unit_text.as_str()];
    let said: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    said.join(", ")
}

/// "Hội Nông dân phường Hưng Lợi" in "phường Hưng Lợi, quận Ninh Kiều" is "Hội Nông dân phường
/// Hưng Lợi, quận Ninh Kiều": what the name already says is not said twice.
pub(super) fn with_unit(name: &str, unit: &str) -> String {
    let rest = without_own_name(name, unit);
    if rest.is_empty() {
        name.to_owned()
    } else {
        format!("{name}, {rest}")
    }
}

pub(in crate::awards) fn without_own_name(name: &str, unit: &str) -> String {
    let said = compare_key(name);
    let parts = unit
        .split(", ")
        .skip_while(|part| said.contains(&compare_key(part)));
    parts.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_does_not_say_its_unit_twice() {
        let cases = [
            (
                "Hội Nông dân phường Hưng Lợi",
                "phường Hưng Lợi, quận Ninh Kiều",
                "Hội Nông dân phường Hưng Lợi, quận Ninh Kiều",
            ),
            (
                "Trường Mầm non Cái Khế",
                "phường Cái Khế, quận Ninh Kiều",
                "Trường Mầm non Cái Khế, phường Cái Khế, quận Ninh Kiều",
            ),
            ("Công an thành phố", "", "Công an thành phố"),
        ];
        for (name, unit, expected) in cases {
            assert_eq!(with_unit(name, unit), expected);
        }
    }
}
