//! Files that cannot be attached, each told in a sentence; the others are taken.

use office::Code;
use office::attachments::{self, Owner, Wish};
use office::words::Lang;

use super::{attach, desk, names, owner, put};
use crate::forge::{bomb, jpeg};

#[test]
fn each_odd_file_is_told_and_the_sound_one_is_taken() {
    let (desk, model) = desk();
    let whole = jpeg(400, 300, 1);
    let heic = [&[0, 0, 0, 24][..], b"ftypheic", &[0; 16]].concat();
    let cases: [(&str, &[u8], &str); 8] = [
        ("trang.jpg", b"<html>", "bên trong không phải ảnh"),
        ("iphone.heic", &heic, "thuộc loại HEIC"),
        ("thiếu.jpg", &whole[..whole.len() / 2], "bị thiếu phần cuối"),
        ("bom.png", &bomb(60_000, 60_000), "60.000 × 60.000 điểm"),
        ("rỗng.pdf", b"", "trống"),
        ("cài.exe", b"MZ\x90\0", "là chương trình"),
        (
            "macro.docx",
            b"PK\x03\x04 word/document.xml word/vbaProject.bin",
            "chứa macro",
        ),
        ("lạ.bin", &[1, 2, 0, 3], "Không rõ"),
    ];
    let mut files: Vec<_> = cases
        .iter()
        .map(|(name, bytes, _)| put(&desk, name, bytes))
        .collect();
    files.push(put(&desk, "tốt.jpg", &whole));
    files.push(desk.path("không có.jpg"));
    let told = attach(&desk, model, &files);
    assert_eq!(names(&desk, model), ["tốt.jpg"]);
    assert_eq!(told.refused.len(), cases.len() + 1);
    for ((name, _, words), failure) in cases.iter().zip(&told.refused) {
        let said = failure.say(Lang::Vi);
        assert!(
            said.contains(words) && said.contains(name),
            "{name}: {said}"
        );
        assert_eq!(failure.code, Code::AttachmentRefused);
    }
    assert_eq!(told.refused.last().unwrap().code, Code::NoSuchFile);
    assert_eq!(desk.office.check().unwrap(), []);
}

#[test]
fn nothing_is_attached_to_what_is_not_there() {
    let (desk, _) = desk();
    assert_eq!(Owner::of("unit", 1).unwrap_err().code, Code::NoSuchSubject);
    let file = put(&desk, "a.jpg", &jpeg(40, 30, 1));
    let told = attachments::attach(
        &desk.office,
        &desk.ctx(),
        owner(99),
        &[file],
        Wish::default(),
    );
    assert_eq!(told.unwrap_err().code, Code::NoSuchRecord);
    let before = desk.office.operations(9).unwrap().len();
    let refused = attach(&desk, 1, &[put(&desk, "lạ.bin", &[0])]);
    assert_eq!(refused.keys, [0_i64; 0]);
    assert_eq!(
        desk.office.operations(9).unwrap().len(),
        before,
        "nothing was done"
    );
}
