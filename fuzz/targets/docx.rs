//! The text of a Word document, or its styles, inside a sound container.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sodanvan_fuzz::{archive, read, relations};

const TABLE: &[u8] = b"<document><tbl><tr><tc><p><pPr><pStyle val=\"a\"/></pPr><r><t>a</t></r></p></tc></tr></tbl></document>";

fuzz_target!(|bytes: &[u8]| {
    let (document, styles) = match bytes.split_first() {
        Some((b'S', styles)) => (TABLE, styles),
        _ => (bytes, &b"<styles/>"[..]),
    };
    let file = archive(&[
        ("_rels/.rels", &relations(&[("r1", "officeDocument", "word/document.xml")])),
        ("word/_rels/document.xml.rels", &relations(&[("r1", "styles", "styles.xml")])),
        ("word/styles.xml", styles),
        ("word/document.xml", document),
    ]);
    let _ = read(&file);
});
