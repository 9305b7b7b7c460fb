//! Mistakes in an office's file: all of them at once, each with its place, before anything is written.

use papers::fill::{FillError, TextPart, Wrong, check};

use super::data;
use super::forge::{docx, paragraph, table, with_header};

/// What is wrong with a template, and in which paragraph and cell.
/// What is wrong, in which paragraph, and in which table, row and cell where it is in one.
type Told = (Wrong, usize, Option<(usize, usize, usize)>);

fn faults(content: &str) -> Vec<Told> {
    match check(&docx(content), &data()) {
        Err(FillError::Faults(faults)) => {
            let told = faults
                .into_iter()
                .map(|fault| (fault.wrong, fault.spot.paragraph, fault.spot.cell));
            told.collect()
        }
        other => panic!("{other:?}"),
    }
}

fn unknown(name: &str, meant: Option<&str>) -> Wrong {
    Wrong::Unknown {
        name: name.into(),
        meant: meant.map(str::to_owned),
    }
}

#[test]
fn every_mistake_is_told_with_its_paragraph_or_its_cell() {
    let content = paragraph("Kính gửi {{co_quann}}")
        + &table(&[&["STT", "{{tenn}}"], &["{{ten}}", "{{Ngày sinh}}"]])
        + &paragraph("{{ten}} và {{nhom}}")
        + &paragraph("Số {{so_quyet_dinh");
    let name = |name: &str| name.to_owned();
    assert_eq!(
        faults(&content),
        [
            (unknown("co_quann", Some("co_quan")), 1, None),
            (unknown("tenn", Some("ten")), 3, Some((1, 1, 2))),
            (unknown("Ngày sinh", None), 5, Some((1, 2, 2))),
            (Wrong::Unclosed, 7, None),
            (Wrong::OutsideRow { name: name("ten") }, 6, None),
            (Wrong::GroupAlone { name: name("nhom") }, 6, None),
        ]
    );
}

#[test]
fn markers_that_do_not_pair_are_told() {
    let list = || "dong".to_owned();
    let cases = [
        (
            paragraph("{{#dong}}") + &paragraph("{{ten}}"),
            vec![
                Wrong::NoEnd { list: list() },
                Wrong::OutsideRow { name: "ten".into() },
            ],
        ),
        (
            paragraph("{{/dong}}"),
            vec![Wrong::NoBegin { list: list() }],
        ),
        (
            table(&[&["{{#dong}}"], &["a"]]),
            vec![Wrong::NoEnd { list: list() }],
        ),
        (
            paragraph("{{#dong}}") + &table(&[&["{{/dong}}"]]) + &paragraph("{{/dong}}"),
            vec![Wrong::NoBegin { list: list() }],
        ),
        (
            paragraph("{{#dong}}")
                + &paragraph("{{#ca_nhan}}x{{/ca_nhan}}")
                + &paragraph("{{/dong}}"),
            vec![Wrong::Crossed {
                list: "ca_nhan".into(),
            }],
        ),
        (
            paragraph("{{#dong}}") + &paragraph("{{/ca_nhan}}"),
            vec![Wrong::Crossed {
                list: "ca_nhan".into(),
            }],
        ),
        (
            paragraph("{{#don}}{{/don}}"),
            vec![Wrong::UnknownList {
                name: "don".into(),
                meant: Some(list()),
            }],
        ),
        (
            table(&[&["{{nhom}}"], &["chữ"], &["{{ten}}"]]),
            vec![Wrong::GroupAlone {
                name: "nhom".into(),
            }],
        ),
    ];
    for (content, expected) in cases {
        let found: Vec<Wrong> = faults(&content).into_iter().map(|fault| fault.0).collect();
        assert_eq!(found, expected, "{content}");
    }
}

#[test]
fn a_fault_in_a_header_says_so_and_shows_the_words_around_it() {
    let file = with_header("", &paragraph("Văn bản của cơ quan {{co_qan}} ban hành"));
    let Err(FillError::Faults(faults)) = check(&file, &data()) else {
        panic!("no fault");
    };
    assert_eq!(faults[0].spot.part, TextPart::Header);
    assert_eq!(
        faults[0].spot.near,
        "Văn bản của cơ quan {{co_qan}} ban hành"
    );
}
