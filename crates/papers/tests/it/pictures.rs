//! Photos on a paper: in the pages, in the Word file, named in the workbook.

use std::io::{Cursor, Read};
use std::sync::Arc;

use image::ImageFormat;
use lopdf::{Document as Pdf, Object};
use papers::{Block, Document, Picture, Profile, Role, docx, xlsx};

use crate::docx::parts;
use crate::forge::{dots, jpeg, written};
use crate::sample::{document, laid, letterhead, pages};

fn picture(number: u8, bytes: Vec<u8>, caption: &str) -> Picture {
    Picture {
        digest: number.to_string(),
        bytes: Arc::from(bytes),
        alt: format!("Bà con làm đường, ảnh {number}"),
        caption: caption.into(),
        instead: format!("Không hiển thị được ảnh {number}"),
    }
}

fn paper(pictures: Vec<Picture>, abreast: u8) -> Document {
    let heading = Block::Paragraph {
        text: "Hình ảnh".into(),
        role: Role::Heading,
    };
    let pictures = Block::Pictures { pictures, abreast };
    document(
        Profile::PartyHd36,
        vec![letterhead(Profile::PartyHd36), heading, pictures],
    )
}

fn four() -> Vec<Picture> {
    vec![
        picture(1, jpeg(800, 600, 1), "Ngày ra mắt"),
        picture(2, jpeg(600, 800, 2), "Bà con góp công"),
        picture(3, written(&dots(400, 300, 3), ImageFormat::Png), ""),
        picture(4, b"no picture".to_vec(), "Ảnh hỏng"),
    ]
}

fn images(pdf: &[u8]) -> usize {
    let pdf = Pdf::load_mem(pdf).expect("a PDF");
    let is_image = |object: &&Object| {
        let stream = object.as_stream().ok();
        let kind = stream.and_then(|stream| stream.dict.get(b"Subtype").ok());
        kind.is_some_and(|kind| kind.as_name().ok() == Some(b"Image"))
    };
    pdf.objects.values().filter(is_image).count()
}

#[test]
fn pages_show_each_photo_with_its_caption_and_a_sentence_for_a_broken_one() {
    let document = paper(four(), 2);
    let pdf = laid(&document).pdf().expect("a PDF");
    assert_eq!(images(&pdf), 3);
    let said = |page: &crate::reader::Page| {
        let words: Vec<&str> = page.texts.iter().map(|text| text.text.as_str()).collect();
        words.join(" ")
    };
    let all: Vec<String> = pages(&document).iter().map(said).collect();
    let all = all.join(" ");
    for words in [
        "Ngày ra mắt",
        "Bà con góp công",
        "Không hiển thị được ảnh 4",
        "Ảnh hỏng",
    ] {
        assert!(all.contains(words), "{words}: {all}");
    }
    laid(&document).svg(0).expect("a preview");
}

#[test]
fn those_who_hear_the_paper_hear_what_a_photo_shows() {
    let pdf = laid(&paper(four(), 2)).pdf().expect("a PDF");
    let pdf = Pdf::load_mem(&pdf).expect("a PDF");
    let alts = pdf.objects.values().filter_map(|object| {
        let alt = object.as_dict().ok()?.get(b"Alt").ok()?;
        lopdf::decode_text_string(alt).ok()
    });
    let alts: Vec<String> = alts.collect();
    for number in 1..=3 {
        let wanted = format!("Bà con làm đường, ảnh {number}");
        assert!(alts.contains(&wanted), "{alts:?}");
    }
}

#[test]
fn a_word_file_has_the_photos_as_parts_with_their_words() {
    let document = paper(four(), 2);
    let bytes = docx(&document).expect("a file");
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    let names: Vec<String> = zip
        .file_names()
        .map(|name| name.expect("a name").into_owned())
        .collect();
    let media: Vec<&String> = names
        .iter()
        .filter(|name| name.contains("/media/"))
        .collect();
    assert_eq!(media.len(), 3, "{names:?}");
    let mut photo = Vec::new();
    let mut part = zip.by_name("word/media/anh2-0.jpeg").expect("a part");
    part.read_to_end(&mut photo).expect("read");
    assert_eq!(photo, jpeg(800, 600, 1));
    let only_text = paper(vec![picture(4, Vec::new(), "Ảnh hỏng")], 1);
    let body = &parts(&only_text)["word/document.xml"];
    assert!(body.contains("Không hiển thị được ảnh 4") && !body.contains("w:drawing"));
}

#[test]
fn a_workbook_names_the_photos_it_does_not_show() {
    use calamine::{Reader, Xlsx, open_workbook_from_rs};
    let bytes = xlsx(&paper(four(), 2)).expect("a workbook");
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes)).expect("a workbook");
    let sheet = book.worksheet_range_at(0).expect("a sheet").expect("cells");
    let cells: Vec<String> = sheet.cells().map(|(_, _, cell)| cell.to_string()).collect();
    let told = cells
        .iter()
        .find(|cell| cell.starts_with("Có 4 ảnh"))
        .expect("told");
    assert!(told.contains("- Ngày ra mắt"), "{told}");
}

#[test]
fn a_wide_photo_keeps_its_shape_and_no_row_leaves_the_page() {
    let wide = |number| picture(number, jpeg(2000, 500, number), "");
    let high = |number| picture(number, jpeg(300, 1200, number), "Cao");
    let document = paper((1..=6).map(high).chain((7..=9).map(wide)).collect(), 3);
    let laid = laid(&document);
    assert!(laid.page_count() >= 1);
    assert_eq!(images(&laid.pdf().expect("a PDF")), 9);
}
