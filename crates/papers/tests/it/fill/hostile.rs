//! Files made to harm, and files that are something else.

use papers::fill::{Data, FillError, List, Refused, check, fill};

use super::forge::{Parts, body, docx, packed, paragraph, part, parts, table, texts};
use super::{data, values};

const MAIN: &str =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

fn refused(bytes: &[u8]) -> Refused {
    match check(bytes, &data()) {
        Err(FillError::Refused(refused)) => refused,
        other => panic!("{other:?}"),
    }
}

fn file(change: impl Fn(&mut Parts)) -> Vec<u8> {
    let mut parts = parts(&body(&paragraph("{{ten}}")), MAIN);
    change(&mut parts);
    packed(&parts)
}

#[test]
fn files_of_another_kind_are_refused_by_what_they_are() {
    let mut old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    old.resize(4096, 0);
    let mut locked = old.clone();
    locked.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    let cases = [
        (b"".to_vec(), Refused::NotWord),
        (b"%PDF-1.7".to_vec(), Refused::NotWord),
        (b"PK\x03\x04 and nothing more".to_vec(), Refused::Damaged),
        (old, Refused::OldWord),
        (locked, Refused::Locked),
        (packed(&vec![("a.txt", "a".to_owned())]), Refused::NotWord),
        (
            file(|parts| parts.retain(|part| part.0 != "word/document.xml")),
            Refused::Damaged,
        ),
        (
            file(|parts| {
                parts[0].1 = parts[0]
                    .1
                    .replace("wordprocessingml.document.main", "spreadsheetml.sheet.main")
            }),
            Refused::NotWord,
        ),
        (
            file(|parts| {
                parts[0].1 = parts[0].1.replace(
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main",
                    "application/vnd.ms-word.document.macroEnabled.main",
                )
            }),
            Refused::Macros,
        ),
        (
            file(|parts| parts.push(("word/vbaProject.bin", "x".into()))),
            Refused::Macros,
        ),
        (
            file(|parts| parts.push(("WORD/document.xml", body("")))),
            Refused::Hostile,
        ),
        (file(|parts| parts[3].1.truncate(200)), Refused::Damaged),
        (
            file(|parts| parts[3].1 = body("<w:p><w:r><w:t>&tho;</w:t></w:r></w:p>")),
            Refused::Damaged,
        ),
        (
            file(|parts| parts[3].1 = format!("<!DOCTYPE a [<!ENTITY a \"b\">]>{}", body(""))),
            Refused::Hostile,
        ),
        (
            docx(&("<w:sdt>".repeat(5_000) + &"</w:sdt>".repeat(5_000))),
            Refused::Hostile,
        ),
    ];
    for (number, (bytes, expected)) in cases.into_iter().enumerate() {
        assert_eq!(refused(&bytes), expected, "case {number}");
    }
}

#[test]
fn a_bomb_is_measured_and_not_unpacked() {
    let text = file(|parts| parts[3].1 = body(&" ".repeat(60 << 20)));
    assert!(text.len() < 1 << 20);
    assert_eq!(refused(&text), Refused::TooLarge);
    let beside = file(|parts| parts.push(("word/media/a.bin", " ".repeat(120 << 20))));
    assert_eq!(refused(&beside), Refused::TooLarge);
}

#[test]
fn ten_thousand_fields_are_filled_and_ten_thousand_mistakes_are_told_in_part() {
    let right = paragraph(&"{{co_quan}} ".repeat(10_000));
    let bytes = fill(&docx(&right), &data()).expect("a filled file");
    let found = texts(&part(&bytes, "word/document.xml")).concat();
    assert_eq!(found.matches("Ban Dân vận").count(), 10_000);
    let wrong: String = (0..10_000).map(|_| paragraph("{{la_lung}}")).collect();
    let Err(FillError::Faults(faults)) = check(&docx(&wrong), &data()) else {
        panic!("no fault");
    };
    assert_eq!(faults.len(), 200);
}

#[test]
fn a_result_without_measure_is_refused() {
    let lists = vec![List {
        name: "dong".into(),
        fields: vec!["ten".into()],
        lines: vec![values(&["x"]); 200_000],
    }];
    let data = Data {
        once: Vec::new(),
        lists,
    };
    let heavy = table(&[&[&format!("{{{{ten}}}}{}", "a".repeat(2_000))]]);
    assert_eq!(fill(&docx(&heavy), &data), Err(FillError::TooLong));
}
