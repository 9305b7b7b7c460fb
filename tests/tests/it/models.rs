//! The register in the window: a register taken in, approved, scored, recognised, taken over
//! elsewhere, printed, registered again for the next year, and proposed for an award.

use journeys::{Dialog, Screen};
use serde_json::json;

use crate::offices::Prepared;
use crate::sample;

#[test]
fn a_register_is_taken_in_recognised_and_registered_again() {
    let prepared = Prepared::round();
    let screen = Screen::start();
    let window = prepared.open(&screen);
    window.follow("rail-models", "models-year");
    window.choose("models-year", "2026");
    let workbook = sample("06-dang-ky-dan-van-kheo-2023.xlsx");
    Dialog::opened_by(&screen, || window.click("import-open")).choose(&workbook);
    window.expect("import-commit", "76");
    window.picture("models-import");
    window.follow("import-commit", "import-receipt");
    window.follow("import-done", "model-row");
    window.picture("models-first");
    window.expect("models-total", "76");
    window.expect("model-detail", "Tự quản Tuyến đường");
    window.picture("models-list");

    window.follow("model-next-approved", "model-state-submit");
    window.click("model-state-submit");
    window.expect("model-life", "Đã duyệt đăng ký");
    window.follow("model-recognise-one", "recognise-number");
    window.fill("recognise-number", "12-QĐ/BDV");
    window.fill("recognise-date", "10/10/2026");
    window.click("recognise-submit");
    window.expect("model-recognitions", "Cấp xã");
    window.picture("models-recognised");

    window.click("tab-score");
    window.fill("score-KQ-conclusion", "30");
    window.fill("score-TT-conclusion", "18,5");
    window.click("score-save");
    window.expect("score-total-conclusion", "48,5");
    window.picture("models-score");

    window.follow("models-charts", "indicators");
    window.expect("chart-funnel", "76");
    window.expect("ranking", "48,5");
    window.picture("models-charts");
    window.follow("back", "model-row");

    window.follow("models-print", "preview-form");
    window.expect("page-number", "Trang 1 / ");
    window.picture("models-print");
    assert_eq!(window.texts("error-note"), [""; 0]);
    window.follow("back", "model-row");

    window.follow("models-cards", "cards-title");
    window.expect("cards-line", "1. ");
    window.picture("models-cards");
    assert_eq!(window.texts("error-note"), [""; 0]);
    window.follow("back", "model-row");

    // The first two lines are chosen and registered again for the next year.
    let choose = "document.querySelectorAll('[data-testid=\"model-row\"] input[type=checkbox]')[arguments[0]].click();";
    for line in [0, 1] {
        window.read(choose, json!([line]));
    }
    window.follow("models-renew", "renew-submit");
    window.click("renew-submit");
    window.expect("models-total", "2 mô hình");
    window.expect("model-years", "2026");
    window.picture("models-next-year");
}
