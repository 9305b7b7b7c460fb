use super::face::trace;
use super::index::COMPARED;
use super::likeness::NEAR;
use super::*;
use crate::awards::nomination::Values;
use crate::awards::subject::SubjectKind;
use crate::units::{Found, built_in};

type Told = (&'static str, &'static str, &'static str, &'static str);

fn values((name, birth, unit, position): Told, kind: SubjectKind) -> Values {
    Values {
        subject_kind: kind,
        name: name.to_owned(),
        birth: birth.parse().ok(),
        unit_text: unit.to_owned(),
        position: position.to_owned(),
        ..Values::default()
    }
}

fn face(told: Told, kind: SubjectKind) -> Face {
    let date = "2026-01-05".parse().expect("a date");
    let text = if told.2.is_empty() { told.0 } else { told.2 };
    let unit = match built_in().find(text, date) {
        Found::One(unit, _) | Found::Expired(unit, _) => Some(unit.key),
        _ => None,
    };
    Face::of(&values(told, kind), unit)
}

fn score(a: Told, b: Told, kind: SubjectKind) -> Option<u8> {
    let (a, b) = (face(a, kind), face(b, kind));
    let likeness = a.likeness(&b, built_in());
    assert_eq!(likeness, b.likeness(&a, built_in()), "both ways alike");
    likeness.map(|likeness| likeness.score)
}

#[test]
fn people_are_scored_by_all_that_is_known_of_them() {
    let kind = SubjectKind::Individual;
    let an = ("Nguyễn Văn An", "1970-03-02", "P. Xuân Khánh", "Bí thư");
    let cases = [
        (an, Some(100), "the same line"),
        (
            ("NGUYỄN VĂN AN", "1970", "Phường Ninh Kiều", ""),
            Some(85),
            "year; former unit",
        ),
        (("Ng. V. An", "1970-03-02", "", ""), Some(70), "in short"),
        (
            ("Nguyen Van An", "", "phường Xuân Khánh", "bí thư"),
            Some(70),
            "typed without marks",
        ),
        (
            ("Nguyễn Văn An", "1970-02-03", "Xã A", ""),
            Some(69),
            "day and month swapped",
        ),
        (
            ("Nguyễn Văn An", "1971", "P. Xuân Khánh", "Bí thư"),
            None,
            "another year",
        ),
        (
            ("Nguyễn Văn Ân", "1970-03-02", "P. Xuân Khánh", "Bí thư"),
            None,
            "another name",
        ),
        (
            ("Nguyễn Văn An", "", "Phường An Bình", ""),
            Some(60),
            "a namesake elsewhere",
        ),
    ];
    for (other, expected, why) in cases {
        assert_eq!(score(an, other, kind), expected, "{why}");
    }
    let elsewhere = score(an, ("Nguyễn Văn An", "", "Phường An Bình", ""), kind);
    assert!(
        elsewhere < Some(NEAR),
        "of unknown birth: nobody to ask about"
    );
}

#[test]
fn bodies_are_their_name_and_their_place() {
    let kind = SubjectKind::Collective;
    let cases = [
        (
            ("UBND phường An Bình", "", "", ""),
            ("Ủy ban nhân dân P. An Bình", "", "", ""),
            Some(94),
        ),
        (
            ("Hội Nông dân", "", "Phường An Bình", ""),
            ("Hội ND phường An Bình", "", "", ""),
            Some(94),
        ),
        (
            ("Hội Nông dân", "", "Phường An Bình", ""),
            ("Hội Nông dân", "", "Phường Tân An", ""),
            None,
        ),
        (
            ("Hội Nông dân", "", "", ""),
            ("Hội Nông dân xã Long Hòa", "", "", ""),
            None,
        ),
        (
            ("Chi bộ ấp 3", "", "Xã A", ""),
            ("Chi bộ ấp 4", "", "Xã A", ""),
            None,
        ),
    ];
    for (a, b, expected) in cases {
        assert_eq!(score(a, b, kind), expected, "{} / {}", a.0, b.0);
    }
}

#[test]
fn a_household_is_known_by_its_head() {
    let kind = SubjectKind::Household;
    let a = ("Hộ ông Phạm Đức Phúc", "", "Ấp 2, xã A", "");
    let b = ("Gia đình ông Phạm Đức Phúc", "", "Ấp 2, Xã A", "");
    assert_eq!(score(a, b, kind), Some(72));
}

#[test]
fn as_many_comparisons_as_lines_and_never_more_than_some_of_one_name() {
    let birth = |at: usize| (!at.is_multiple_of(3)).then(|| 1950 + at as i32 % 40);
    let traces: Vec<Option<Trace>> = (0..20_000)
        .map(|at| {
            let year = birth(at).and_then(viet::date::PartialDate::year_only);
            trace(SubjectKind::Individual, "Nguyễn Văn An", year)
        })
        .collect();
    let index = Index::of(&traces);
    let most = (0u32..).zip(&traces).map(|(at, trace)| {
        let trace = trace.as_ref().expect("all have names");
        index.candidates(trace, |other| other < at).len()
    });
    assert!(most.max() <= Some(2 * COMPARED));
}

#[test]
fn every_part_has_its_own_code() {
    let parts = [
        Part::SameName,
        Part::FormerUnit,
        Part::FormerPlace,
        Part::Swapped,
    ];
    for part in parts {
        assert_eq!(Part::of(part.code()), Some(part));
    }
    assert_eq!(
        words(&[Part::SameName, Part::SameYear]),
        "trùng họ tên; cùng năm sinh"
    );
}
