//! What is taken in, and what is said of it.

use office::Code;
use office::attachments::{
    self, AttachmentEdit, AttachmentKind, Wish, edit_attachment, move_attachment,
};
use office::models::evidence::{evidence_items, put_evidence};

use super::{attach, desk, list, names, owner, put};
use crate::forge::{from_telephone, holds, jpeg};

#[test]
fn a_photo_is_taken_small_without_place_and_with_its_day() {
    let (desk, model) = desk();
    let original = from_telephone(&jpeg(2600, 1300, 1), 1);
    let photo = put(&desk, "Lễ ra mắt.JPG", &original);
    let told = attach(&desk, model, &[photo]);
    assert_eq!((told.keys.len(), told.refused.len()), (1, 0));
    let said = told.notices.join("\n");
    assert!(
        said.contains("từ 2600 × 1300 còn 2000 × 1000 điểm"),
        "{said}"
    );
    assert!(said.contains("Đã bỏ vị trí chụp"), "{said}");
    let rows = list(&desk, model).rows;
    let row = &rows[0];
    assert_eq!(
        (row.kind, row.name.as_str()),
        (AttachmentKind::Photo, "Lễ ra mắt.JPG")
    );
    assert_eq!(
        (row.width, row.height, row.taken.as_str()),
        (2000, 1000, "2024-03-15")
    );
    assert_eq!(row.original, blake3::hash(&original).to_hex().to_string());
    assert_eq!(row.original_size, original.len() as i64);
    assert!(row.main && !row.lost && row.added_by == "Người kiểm thử");
    let (_, kept) = desk
        .office
        .read(|reading| attachments::content(reading, row.key))
        .unwrap();
    assert!(!holds(&kept, b"Exif") && kept.len() as i64 == row.size);
    let thumb = desk
        .office
        .read(|reading| attachments::thumb(reading, row.key))
        .unwrap()
        .unwrap();
    assert!(thumb.len() < 20_000);
}

#[test]
fn who_wants_it_keeps_the_dots_and_the_setting_decides_for_all() {
    let (desk, model) = desk();
    let wide = put(&desk, "rộng.jpg", &jpeg(2600, 1300, 1));
    let wish = Wish {
        keep_size: true,
        personal: true,
    };
    attachments::attach(&desk.office, &desk.ctx(), owner(model), &[wide], wish).unwrap();
    let row = &list(&desk, model).rows[0];
    assert!((row.width, row.personal) == (2600, true));
    let set = |value| {
        desk.office
            .edit_setting(&desk.ctx(), "attachments.longest", Some(value))
            .unwrap();
    };
    set("1600");
    attach(&desk, model, &[put(&desk, "hai.jpg", &jpeg(2600, 1300, 2))]);
    set("keep");
    attach(&desk, model, &[put(&desk, "ba.jpg", &jpeg(2600, 1300, 3))]);
    let widths: Vec<i64> = list(&desk, model)
        .rows
        .iter()
        .map(|row| row.width)
        .collect();
    assert_eq!(widths, [2600, 1600, 2600]);
}

#[test]
fn captions_days_and_order_are_said_and_can_be_undone() {
    let (desk, model) = desk();
    let files = [1, 2, 3].map(|seed| put(&desk, &format!("{seed}.jpg"), &jpeg(90, 60, seed)));
    let keys = attach(&desk, model, &files).keys;
    let edit = AttachmentEdit {
        caption: "  Bà con   góp công ".into(),
        taken: "18/6/2024".into(),
        personal: false,
    };
    edit_attachment(&desk.office, &desk.ctx(), keys[2], &edit).unwrap();
    let row = &list(&desk, model).rows[2];
    assert_eq!(
        (row.caption.as_str(), row.taken.as_str()),
        ("Bà con góp công", "2024-06-18")
    );
    move_attachment(&desk.office, &desk.ctx(), keys[2], 0).unwrap();
    assert_eq!(names(&desk, model), ["3.jpg", "1.jpg", "2.jpg"]);
    assert!(list(&desk, model).rows[0].main);
    move_attachment(&desk.office, &desk.ctx(), keys[2], 99).unwrap();
    assert_eq!(names(&desk, model), ["1.jpg", "2.jpg", "3.jpg"]);
    for _ in 0..3 {
        desk.office.undo(&desk.ctx(), None).unwrap();
    }
    assert_eq!(list(&desk, model).rows[2].caption, "");
    let odd = AttachmentEdit {
        taken: "hôm qua".into(),
        ..edit.clone()
    };
    let refused = edit_attachment(&desk.office, &desk.ctx(), keys[0], &odd).unwrap_err();
    assert_eq!(refused.code, Code::FieldUnreadable);
    let long = AttachmentEdit {
        caption: "a".repeat(301),
        ..edit
    };
    let refused = edit_attachment(&desk.office, &desk.ctx(), keys[0], &long).unwrap_err();
    assert_eq!(refused.code, Code::CellTooLong);
}

#[test]
fn a_document_keeps_its_bytes_and_gets_the_ending_of_its_content() {
    let (desk, model) = desk();
    let plan = put(&desk, "Kế hoạch.doc", b"%PDF-1.7 invented");
    let key = attach(&desk, model, &[plan]).keys[0];
    let (name, bytes) = desk
        .office
        .read(|reading| attachments::content(reading, key))
        .unwrap();
    assert_eq!(
        (name.as_str(), bytes.as_slice()),
        ("Kế hoạch.pdf", &b"%PDF-1.7 invented"[..])
    );
    let row = &list(&desk, model).rows[0];
    assert_eq!((row.kind, row.main), (AttachmentKind::Document, false));
}

#[test]
fn evidence_names_items_of_the_score_sheet() {
    let (desk, model) = desk();
    let key = attach(&desk, model, &[put(&desk, "a.jpg", &jpeg(90, 60, 1))]).keys[0];
    let items = desk
        .office
        .read(|reading| evidence_items(reading, model))
        .unwrap();
    assert!(items.iter().any(|item| item.code == "KQ" && item.wanted));
    let prove = |items: &[&str]| {
        let items: Vec<String> = items.iter().map(|&item| item.into()).collect();
        put_evidence(&desk.office, &desk.ctx(), key, &items)
    };
    prove(&["KQ", "DK"]).unwrap();
    assert_eq!(list(&desk, model).rows[0].items, ["KQ", "DK"]);
    prove(&["DK"]).unwrap();
    assert_eq!(list(&desk, model).rows[0].items, ["DK"]);
    let refused = prove(&["DK", "XX"]).unwrap_err();
    assert_eq!(refused.code, Code::EvidenceNoItem);
    desk.office.undo(&desk.ctx(), None).unwrap();
    assert_eq!(list(&desk, model).rows[0].items, ["KQ", "DK"]);
}
