//! Photos on the sheet of a model.

use office::attachments::{AttachmentEdit, edit_attachment};
use office::print;
use papers::{Block, Document, Picture};

use super::{attach, desk, put};
use crate::desk::Desk;
use crate::forge::jpeg;

fn sheet(desk: &Desk, key: i64) -> Document {
    desk.office
        .read(|reading| print::document(reading, "models.sheet", key))
        .unwrap()
}

fn rows(document: &Document) -> Vec<(Vec<&Picture>, u8)> {
    let blocks = document.blocks.iter().filter_map(|block| match block {
        Block::Pictures { pictures, abreast } => Some((pictures.iter().collect(), *abreast)),
        _ => None,
    });
    blocks.collect()
}

#[test]
fn the_sheet_shows_the_main_photo_large_and_leaves_persons_out() {
    let (desk, model) = desk();
    assert!(rows(&sheet(&desk, model)).is_empty());
    let files = [1, 2, 3, 4].map(|seed| put(&desk, &format!("{seed}.jpg"), &jpeg(90, 60, seed)));
    let keys = attach(&desk, model, &files).keys;
    attach(&desk, model, &[put(&desk, "Kế hoạch.pdf", b"%PDF-1.7")]);
    let say = |key, caption: &str, personal| {
        let edit = AttachmentEdit {
            caption: caption.into(),
            personal,
            ..AttachmentEdit::default()
        };
        edit_attachment(&desk.office, &desk.ctx(), key, &edit).unwrap();
    };
    say(keys[0], "Lễ ra mắt", false);
    say(keys[1], "Căn cước của hộ dân", true);
    let document = sheet(&desk, model);
    let rows = rows(&document);
    assert_eq!((rows[0].1, rows[0].0.len()), (1, 1));
    assert_eq!((rows[1].1, rows[1].0.len()), (2, 2));
    assert_eq!(rows[0].0[0].alt, "Lễ ra mắt");
    assert_eq!(rows[1].0[0].alt, "Ảnh của mô hình “Thắp sáng hẻm 12”");
    let laid = papers::lay_out(&document, &()).unwrap();
    let pdf = laid.pdf().unwrap();
    assert!(pdf.windows(6).filter(|window| window == b"/Image").count() >= 3);
    papers::docx(&document).unwrap();
    papers::xlsx(&document).unwrap();
}
