//! An encrypted office in the window: it asks for its passphrase, tells a wrong one, opens by the right one
//! or by the code of its recovery sheet.

use journeys::Screen;

use crate::offices::Prepared;

#[test]
fn an_encrypted_office_opens_by_its_passphrase_or_its_recovery_code() {
    let prepared = Prepared::sample();
    let secret = prepared.path("mk");
    std::fs::write(&secret, "mùa lúa chín vàng").expect("the passphrase can be written");
    let told = prepared.office().ask(
        &["encrypt"],
        &["--new-passphrase-file", &secret.to_string_lossy()],
    );
    let screen = Screen::start();
    let window = prepared.open(&screen);
    window.expect("unlock-about", "ninh-kieu.sdv");
    window.fill("unlock-passphrase", "không phải thế");
    window.click("unlock-open");
    window.expect("error-note", "không đúng");
    window.picture("sealed-wrong");
    window.fill("unlock-passphrase", "mùa lúa chín vàng");
    window.follow("unlock-open", "home-history");
    window.picture("sealed-open");
    window.close();

    let window = prepared.open(&screen);
    window.follow("unlock-other", "unlock-code");
    let code = told["recovery"].as_str().expect("a recovery code");
    window.fill("unlock-code", &code.to_lowercase());
    window.follow("unlock-open", "home-history");
}
