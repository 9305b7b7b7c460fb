//! A photo on its way from a telephone to the sheet of a model: chosen, captioned, proved with, printed.

use std::fs;
use std::path::PathBuf;

use journeys::{Dialog, Screen, until, words_of};

use crate::offices::Prepared;

fn photo() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fixtures/photos/le-ra-mat.jpg")
}

/// How many pictures a PDF shows.
fn pictures(file: &[u8]) -> usize {
    let pdf = lopdf::Document::load_mem(file).expect("a PDF");
    let is_picture = |object: &&lopdf::Object| {
        let stream = object.as_stream().ok();
        let kind = stream.and_then(|stream| stream.dict.get(b"Subtype").ok());
        kind.is_some_and(|kind| kind.as_name().ok() == Some(b"Image"))
    };
    pdf.objects.values().filter(is_picture).count()
}

#[test]
fn a_photo_of_a_model_is_captioned_and_printed() {
    let prepared = Prepared::sample();
    let screen = Screen::start();
    let window = prepared.open(&screen);
    window.follow("rail-models", "model-row");
    window.follow("model-cell-title", "model-detail");
    window.expect("attachments-usage", "trong 500 MB");
    Dialog::opened_by(&screen, || window.click("attachment-add")).choose(&photo());
    window.expect("attachment", "le-ra-mat.jpg");
    window.expect("toast", "Đã bỏ vị trí chụp");
    window.expect("attachment", "18/11/2024");

    window.follow("attachment-edit", "attachment-caption-field");
    window.fill("attachment-caption-field", "Bà con dự lễ ra mắt");
    window.click("evidence-KQ");
    window.picture("photos-dialog");
    window.click("attachment-submit");
    window.expect("attachment-caption", "Bà con dự lễ ra mắt");
    window.expect("attachment", "Minh chứng: Kết quả có số liệu");
    window.picture("photos-pane");

    window.follow("model-print", "preview-form");
    window.expect_drawn("preview-page");
    let saved = prepared.path("phieu.pdf");
    Dialog::opened_by(&screen, || window.click("preview-save")).save_as(&saved);
    let bytes = until("the saved sheet", || fs::read(&saved).ok());
    assert!(words_of(&saved).contains("Bà con dự lễ ra mắt"));
    assert_eq!(pictures(&bytes), 1);
    window.picture("photos-paper");
}
