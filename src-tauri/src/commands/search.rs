//! Finding anything of the office by a few words.

use crate::app::App;
use office::{
    Result,
    search::{self, Hit},
};

pub(super) async fn find(app: &App, text: String, limit: u32) -> Result<Vec<Hit>> {
    let lang = app.machine.lang();
    app.work(move |office, _| office.read(|reading| search::find(reading, &text, limit, lang)))
        .await
}
