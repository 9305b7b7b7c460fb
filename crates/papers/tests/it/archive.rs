//! Files for the archive: the rules of PDF/A-2 that a file shows, for short lists and for those
//! that are joined from parts, and what a file says of itself.

use std::sync::LazyLock;

use lopdf::{Dictionary, Document as File, Object};
use papers::{Document, Laid, PaperError, PdfWish, Profile, Tags};

use crate::reader::read;
use crate::sample::{document, laid, letterhead, list_title, person, row, signature, table, total};

fn list(rows: usize) -> Document {
    let mut lines: Vec<_> = (1..=rows).map(person).collect();
    lines.push(total(1_410_000 * rows as i64));
    let blocks = vec![
        letterhead(Profile::PartyHd36),
        list_title(),
        table(lines),
        signature(),
    ];
    document(Profile::PartyHd36, blocks)
}

const LONG_ROWS: usize = 2100;

/// A list that is joined from parts.
static LONG: LazyLock<Laid> = LazyLock::new(|| laid(&list(LONG_ROWS)));
static SHORT: LazyLock<Laid> = LazyLock::new(|| laid(&list(40)));

const ARCHIVE: PdfWish = PdfWish {
    archival: true,
    tags: Tags::Usual,
};

const BARE: PdfWish = PdfWish {
    archival: true,
    tags: Tags::LeftOut,
};

fn file(laid: &Laid, wish: PdfWish) -> File {
    File::load_mem(&laid.pdf_as(wish).expect("a PDF")).expect("a PDF")
}

fn metadata(file: &File) -> String {
    let stream = file
        .catalog()
        .and_then(|root| root.get(b"Metadata"))
        .and_then(Object::as_reference)
        .and_then(|id| file.get_object(id))
        .and_then(Object::as_stream)
        .expect("metadata");
    assert!(!stream.dict.has(b"Filter"), "metadata is to be read by eye");
    String::from_utf8(stream.get_plain_content().expect("content")).expect("UTF-8")
}

fn dictionaries(file: &File) -> impl Iterator<Item = &Dictionary> {
    file.objects.values().filter_map(|object| match object {
        Object::Stream(stream) => Some(&stream.dict),
        other => other.as_dict().ok(),
    })
}

#[test]
fn an_archive_file_names_its_level() {
    let cases = [
        (&*SHORT, ARCHIVE, "A", true),
        (&*SHORT, BARE, "B", false),
        (&*LONG, ARCHIVE, "B", false),
        (&*LONG, BARE, "B", false),
    ];
    for (laid, wish, level, tagged) in cases {
        let file = file(laid, wish);
        let metadata = metadata(&file);
        assert!(metadata.contains("<pdfaid:part>2</pdfaid:part>"));
        let level = format!("<pdfaid:conformance>{level}</pdfaid:conformance>");
        assert!(metadata.contains(&level), "{level}: {metadata}");
        let root = file.catalog().expect("a catalogue");
        assert_eq!(root.has(b"StructTreeRoot"), tagged);
    }
}

#[test]
fn an_archive_file_keeps_the_rules_that_a_reader_can_see() {
    for (laid, wish) in [(&*SHORT, ARCHIVE), (&*SHORT, BARE), (&*LONG, ARCHIVE)] {
        let bytes = laid.pdf_as(wish).expect("a PDF");
        // ISO 19005-2, 6.1.2: a line of four bytes above 127 under the header.
        let second = bytes.split(|byte| *byte == b'\n').nth(1).expect("a line");
        assert!(second[0] == b'%' && second[1..5].iter().all(|byte| *byte > 127));
        let file = File::load_mem(&bytes).expect("a PDF");
        // 6.1.3: an identifier, no encryption.
        let id = file.trailer.get(b"ID").and_then(Object::as_array);
        let id = id.expect("an identifier");
        assert_eq!(id.len(), 2);
        assert!(!file.trailer.has(b"Encrypt"));
        for entry in dictionaries(&file) {
            // 6.2.11: every font lies in the file, as the subset that is used.
            if entry.has_type(b"FontDescriptor") {
                assert!(entry.has(b"FontFile2") || entry.has(b"FontFile3"));
                let name = entry.get(b"FontName").and_then(Object::as_name);
                assert_eq!(name.expect("a name").get(6), Some(&b'+'));
            }
            // 6.1.7, 6.5, 6.6: nothing outside the file, no scripts, no actions.
            for banned in [&b"F"[..], b"AA", b"JS", b"OpenAction", b"Launch"] {
                assert!(!entry.has(banned), "{}", String::from_utf8_lossy(banned));
            }
        }
        // 6.2.4: colours are bound to a profile, never those of a device alone.
        let text = String::from_utf8_lossy(&bytes);
        for device in ["/DeviceRGB", "/DeviceCMYK"] {
            assert!(!text.contains(device), "{device}");
        }
        // 6.6.2, 6.6.4: what the file and its metadata say agree.
        let metadata = metadata(&file);
        assert!(metadata.contains(&format!("<xmpTPg:NPages>{}<", laid.page_count())));
        let own = id[1].as_str().expect("text");
        let own = String::from_utf8_lossy(own);
        assert!(
            metadata.contains(&format!("<xmpMM:InstanceID>{own}<")),
            "{own}"
        );
    }
}

#[test]
fn the_same_list_gives_the_same_archive_file_and_another_one_another_name() {
    for (earlier, rows) in [(&*SHORT, 40), (&*LONG, LONG_ROWS)] {
        let again = laid(&list(rows));
        assert!(earlier.pdf_as(ARCHIVE) == again.pdf_as(ARCHIVE), "{rows}");
        let mut other = list(rows);
        let last = other.blocks.len() - 1;
        other.blocks.truncate(last);
        let name = |laid: &Laid| {
            let file = file(laid, ARCHIVE);
            let id = file.trailer.get(b"ID").and_then(Object::as_array).cloned();
            id.expect("an identifier")[1].clone()
        };
        assert_ne!(name(&again), name(&laid(&other)), "{rows}");
    }
}

#[test]
fn a_letter_without_a_glyph_is_refused_for_the_archive_and_printed_otherwise() {
    for rows in [1, LONG_ROWS] {
        let mut lines: Vec<_> = (1..=rows).map(person).collect();
        lines.push(row(rows + 1, "Lê 漢 Mẫu", "Khu vực 3"));
        let laid = laid(&document(Profile::PartyHd36, vec![table(lines)]));
        let refused = laid.pdf_as(ARCHIVE);
        assert!(
            matches!(refused, Err(PaperError::NotArchival { .. })),
            "{rows} rows"
        );
        assert_eq!(read(&laid.pdf().expect("a PDF")).len(), laid.page_count());
    }
}

#[test]
fn a_list_in_parts_has_no_tags_and_says_so_where_they_are_asked_for() {
    let tagged = PdfWish {
        tags: Tags::Written,
        ..PdfWish::default()
    };
    assert_eq!(
        LONG.pdf_as(tagged),
        Err(PaperError::TooLongToTag { most: 2000 })
    );
    let root = file(&SHORT, tagged);
    assert!(root.catalog().expect("a catalogue").has(b"StructTreeRoot"));
}

#[test]
fn a_file_says_who_issued_it_and_what_it_is_about() {
    for (laid, wish) in [
        (&*SHORT, PdfWish::default()),
        (&*SHORT, ARCHIVE),
        (&*LONG, ARCHIVE),
    ] {
        let file = file(laid, wish);
        let metadata = metadata(&file);
        for said in [
            ">Danh sách khen thưởng năm 2024<",
            ">Ban Dân vận, Thành ủy Cần Thơ<",
            ">cá nhân được tặng Giấy khen<",
            "Số 07-QĐ/BDVTU",
            "2024-06-18",
        ] {
            assert!(metadata.contains(said), "{said} in {metadata}");
        }
    }
}
