//! The files: metadata, fonts, sameness, previews.

use std::sync::LazyLock;

use lopdf::Object;
use papers::{Document, Laid, PaperError, Profile, Watch};

use crate::reader::read;
use crate::sample::{
    document, laid, letterhead, list_title, name, person, signature, table, total,
};

fn list(rows: usize) -> Document {
    let mut lines: Vec<_> = (1..=rows).map(person).collect();
    lines.push(total(1_410_000 * rows as i64));
    document(
        Profile::PartyHd36,
        vec![
            letterhead(Profile::PartyHd36),
            list_title(),
            table(lines),
            signature(),
        ],
    )
}

const LONG_ROWS: usize = 2300;

/// A list that is laid out in more than one stretch.
static LONG: LazyLock<Laid> = LazyLock::new(|| laid(&list(LONG_ROWS)));

static SHORT: LazyLock<Laid> = LazyLock::new(|| laid(&list(60)));

#[test]
fn the_file_names_its_title_and_language_and_carries_its_fonts() {
    for laid in [&*SHORT, &*LONG] {
        let bytes = laid.pdf().expect("a PDF");
        let file = lopdf::Document::load_mem(&bytes).expect("a PDF");
        let language = file
            .catalog()
            .and_then(|root| root.get(b"Lang"))
            .and_then(Object::as_str)
            .expect("a language");
        assert_eq!(language, b"vi");
        let info = file
            .trailer
            .get(b"Info")
            .and_then(Object::as_reference)
            .and_then(|id| file.get_dictionary(id))
            .expect("metadata");
        let title = info
            .get(b"Title")
            .map(lopdf::decode_text_string)
            .expect("a title")
            .expect("text");
        assert_eq!(title, "Danh sách khen thưởng năm 2024");
        let metadata = file
            .catalog()
            .and_then(|root| root.get(b"Metadata"))
            .and_then(Object::as_reference)
            .and_then(|id| file.get_object(id))
            .and_then(Object::as_stream)
            .and_then(lopdf::Stream::get_plain_content)
            .expect("metadata");
        let count = format!("<xmpTPg:NPages>{}<", laid.page_count());
        assert!(String::from_utf8_lossy(&metadata).contains(&count));
        let descriptors = file
            .objects
            .values()
            .filter_map(|object| object.as_dict().ok())
            .filter(|entry| entry.has_type(b"FontDescriptor"));
        for descriptor in descriptors {
            assert!(descriptor.has(b"FontFile2") || descriptor.has(b"FontFile3"));
        }
    }
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    for (earlier, rows) in [(&*SHORT, 60), (&*LONG, LONG_ROWS)] {
        let again = laid(&list(rows));
        assert!(earlier.pdf() == again.pdf(), "{rows} rows");
        let last = again.page_count() - 1;
        assert!(earlier.svg(last) == again.svg(last), "{rows} rows");
    }
}

#[test]
fn a_long_list_keeps_every_row_and_page_number() {
    let laid = &*LONG;
    let pages = read(&laid.pdf().expect("a PDF"));
    assert_eq!(pages.len(), laid.page_count());
    let mut next = 1;
    for (index, page) in pages.iter().enumerate() {
        let lines = page.words();
        if index > 0 {
            assert_eq!(lines[0], (index + 1).to_string());
        }
        assert_eq!(
            lines
                .iter()
                .filter(|line| line.contains("Họ và tên"))
                .count(),
            1,
            "page {index}"
        );
        for text in page.texts.iter().filter(|text| text.x < 40.0) {
            if text.text.replace('.', "").parse() == Ok(next) {
                next += 1;
            }
        }
    }
    assert_eq!(next, LONG_ROWS + 1);
    assert!(
        laid.svg(laid.page_count() - 1)
            .expect("a page")
            .starts_with("<svg")
    );
    assert!(laid.svg(0).expect("a page").starts_with("<svg"));
}

#[test]
fn every_page_has_a_preview_and_a_picture_and_no_other_page_has() {
    let laid = &*SHORT;
    for page in 0..laid.page_count() {
        assert!(
            laid.svg(page)
                .expect("a preview")
                .contains("viewBox=\"0 0 595")
        );
        let picture = laid.png(page, 50.0).expect("a picture");
        assert_eq!(&picture[1..4], b"PNG");
        let width = u32::from_be_bytes([picture[16], picture[17], picture[18], picture[19]]);
        assert!((412..=414).contains(&width), "{width} dots");
    }
    let pages = laid.page_count();
    assert_eq!(
        laid.svg(pages),
        Err(PaperError::NoSuchPage { page: pages, pages })
    );
    assert_eq!(
        laid.png(pages, 50.0),
        Err(PaperError::NoSuchPage { page: pages, pages })
    );
}

#[test]
fn text_can_be_searched_by_whole_names() {
    let pages = read(&laid(&list(5)).pdf().expect("a PDF"));
    for number in 1..=5 {
        assert!(
            pages[0].texts.iter().any(|text| text.text == name(number)),
            "{}",
            name(number)
        );
    }
}

#[test]
fn a_stop_is_obeyed() {
    struct Stop;
    impl Watch for Stop {
        fn cancelled(&self) -> bool {
            true
        }
    }
    assert_eq!(
        papers::lay_out(&list(3), &Stop).err(),
        Some(PaperError::Cancelled)
    );
}

#[test]
fn progress_runs_to_the_last_row() {
    struct Seen(std::sync::Mutex<Vec<(usize, usize)>>);
    impl Watch for Seen {
        fn progress(&self, done: usize, total: usize) {
            self.0.lock().expect("no poison").push((done, total));
        }
    }
    let seen = Seen(std::sync::Mutex::default());
    papers::lay_out(&list(30), &seen)
        .map(drop)
        .expect("a layout");
    let steps = seen.0.into_inner().expect("no poison");
    assert_eq!(steps.first(), Some(&(0, 31)));
    assert_eq!(steps.last(), Some(&(31, 31)));
    assert!(steps.is_sorted());
}

#[test]
fn a_layout_can_be_handed_from_thread_to_thread() {
    fn shared<T: Send + Sync>(_: &T) {}
    shared(&*SHORT);
}
