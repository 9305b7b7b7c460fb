//! The copies of the office file: the list, a look into one, putting one back, the second place.

use super::start::{self, OfficeInfo};
use crate::app::{App, blocking};
use office::keep::{CopyLook, KeptCopy, PlaceState};
use office::words::{self, keys};
use office::{Code, Failure, Result};

pub(super) async fn copies(app: &App) -> Result<Vec<KeptCopy>> {
    app.work(|office, _| Ok(office.copies())).await
}

pub(super) async fn copy_look(app: &App, name: String) -> Result<CopyLook> {
    let lang = app.machine.lang();
    app.work(move |office, _| office.look_into(&name, lang))
        .await
}

/// Puts a copy back and shows the office as it was then. Where the present cannot be let go of, it
/// is shown again.
pub(super) async fn copy_put_back(app: &App, name: String) -> Result<OfficeInfo> {
    let path = app.path().ok_or_else(|| Failure::new(Code::NoOffice))?;
    let ready = app
        .work(move |office, ctx| office.prepare_putting_back(ctx, &name))
        .await?;
    app.close();
    let ctx = app.ctx();
    let (office, refused) = blocking(move || match ready.finish(&ctx) {
        Ok(office) => Ok((office, None)),
        Err(failure) => Ok((ready.leave(&ctx)?, Some(failure))),
    })
    .await?;
    app.show(office, path);
    match refused {
        Some(failure) => Err(failure),
        None => start::opened(app).await,
    }
}

pub(super) async fn backup_place(app: &App) -> Result<PlaceState> {
    app.work(|office, ctx| office.place(ctx)).await
}

/// Asks for the folder of the second place; nothing changes when the person cancels.
pub(super) async fn backup_place_choose(app: &App) -> Result<PlaceState> {
    let title = words::say(
        app.machine.lang(),
        keys::KEEP_PLACE_DIALOG,
        &Default::default(),
    );
    match app.picker.folder_to_fill(title).await {
        Some(folder) => {
            app.work(move |office, ctx| office.name_place(ctx, Some(&folder)))
                .await
        }
        None => backup_place(app).await,
    }
}

pub(super) async fn backup_place_forget(app: &App) -> Result<PlaceState> {
    app.work(|office, ctx| office.name_place(ctx, None)).await
}

pub(super) async fn backup_place_fill(app: &App) -> Result<PlaceState> {
    app.work(|office, ctx| office.mirror(ctx)).await
}

/// What nobody asks for: a copy when one is due, and the second place when it is there. What
/// goes wrong shows as the age of the last copy.
pub(crate) async fn keep(app: &App) {
    let _ = app
        .work(|office, ctx| {
            office.keep_when_due(ctx)?;
            office.mirror_when_there(ctx)
        })
        .await;
}
