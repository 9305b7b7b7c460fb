//! Giving up content that no record has any more.

use chrono::{Duration, SecondsFormat};

use super::budget::{say, shown};
use super::record::Trimmed;
use super::table;
use crate::Result;
use crate::office::{Ctx, Office};
use crate::words::keys;

/// Days for which content is kept after the operation that let go of it, where nobody says otherwise.
pub const KEPT_DAYS: u32 = 30;

/// Gives up content that no record has, unless an operation of the last `days` days let go of it:
/// undoing that one finds its content. Older removals can still be undone, but their content comes
/// back only with the same file.
///
/// # Errors
/// [`crate::Code::OfficeInUse`], and what the disk says.
pub fn trim(office: &Office, ctx: &Ctx, days: u32) -> Result<Trimmed> {
    let since = ctx.now - Duration::days(i64::from(days));
    let since = since.to_rfc3339_opts(SecondsFormat::Millis, true);
    office.stage(|staging| {
        let (files, bytes) = table::forget(staging, &since)?;
        let waiting = table::stored(staging)? - table::used(staging)?;
        let params = [
            ("files", files.into()),
            ("size", shown(bytes).into()),
            ("waiting", shown(waiting).into()),
        ];
        Ok(Trimmed {
            files,
            bytes,
            waiting,
            text: say(keys::ATTACHMENTS_TRIMMED, params),
        })
    })
}
