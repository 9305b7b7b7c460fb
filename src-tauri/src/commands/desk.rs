//! What a person sets: looks and layouts of this machine, particulars and choices of the office.

use crate::app::{App, blocking};
use office::{
    OfficeProfile, Result,
    settings::{self, ChoiceSet, KeptView, OfficeForm, machine::MachineSettings},
};

pub(super) async fn settings(app: &App) -> Result<MachineSettings> {
    Ok(app.machine.settings())
}

pub(super) async fn save_settings(app: &App, settings: MachineSettings) -> Result<()> {
    app.machine.save(settings)
}

pub(super) async fn kept_views(app: &App, list: String) -> Result<Vec<KeptView>> {
    app.work(move |office, _| office.read(|reading| settings::kept_views(reading, &list)))
        .await
}

pub(super) async fn keep_view(app: &App, list: String, view: KeptView) -> Result<()> {
    app.work(move |office, ctx| settings::keep_view(office, ctx, &list, &view))
        .await
}

pub(super) async fn drop_view(app: &App, list: String, name: String) -> Result<()> {
    app.work(move |office, ctx| settings::drop_view(office, ctx, &list, &name))
        .await
}

pub(super) async fn office_profile(app: &App) -> Result<OfficeForm> {
    let lang = app.machine.lang();
    app.work(move |office, _| office.read(|reading| settings::form(reading, lang)))
        .await
}

/// The typefaces of this machine that can print papers.
pub(super) async fn paper_fonts(_app: &App) -> Result<Vec<String>> {
    blocking(|| Ok(papers::families(&office::print::font_folders()))).await
}

pub(super) async fn save_office_profile(
    app: &App,
    profile: OfficeProfile,
    choices: Vec<ChoiceSet>,
) -> Result<()> {
    app.work(move |office, ctx| settings::save_form(office, ctx, &profile, &choices))
        .await
}
