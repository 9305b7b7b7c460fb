//! An office's own Word file: the text of one inside a sound container, filled with a list whose
//! values look like markup. What is filled must be readable again and hold no field.
#![no_main]

use libfuzzer_sys::fuzz_target;
use papers::fill::{Data, Line, List, check, fill};
use sodanvan_fuzz::{archive, heed_own_panics};

const TYPES: &[u8] = b"<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

fuzz_target!(|bytes: &[u8]| {
    heed_own_panics();
    // The first byte says whether the whole file is foreign, or only its text.
    let file = match bytes.split_first() {
        Some((b'Z', file)) => file.to_vec(),
        _ => archive(&[("[Content_Types].xml", TYPES), ("word/document.xml", bytes)]),
    };
    let data = data();
    let _ = check(&file, &data);
    if let Ok(filled) = fill(&file, &data) {
        assert!(check(&filled, &data).is_ok_and(|asked| asked.fields.is_empty()));
    }
});

fn data() -> Data {
    let values = |values: [&str; 2]| Line::Values(values.map(str::to_owned).to_vec());
    let group = Line::Group {
        level: 0,
        text: "I. <w:t>&amp;".to_owned(),
    };
    Data {
        once: vec![("co_quan".to_owned(), "]]> & <w:p>\n\u{1}".to_owned())],
        lists: vec![List {
            name: "dong".to_owned(),
            fields: vec!["ten".to_owned(), "stt".to_owned()],
            lines: vec![group, values(["A & B", "1"]), values(["<C>", "2"])],
        }],
    }
}
