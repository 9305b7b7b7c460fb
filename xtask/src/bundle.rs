//! `cargo xtask bundle`: the installers of the system it runs on. An installer for Windows is made
//! on Windows, a Debian package on Debian: nothing is compiled for a system that is not there.

use crate::icons::tauri;
use crate::process::{self, Done, Failure};
use crate::{house, system, web};

/// Builds in release and packs what the system installs its programs with.
pub(crate) fn bundle() -> Done {
    let kind = match std::env::consts::OS {
        "linux" => "deb",
        "windows" => "nsis",
        other => return Err(Failure::new(format!("no installer is made on {other}"))),
    };
    system::prepare_build()?;
    web::install()?;
    web::build()?;
    process::run(
        tauri()
            .args(["build", "--bundles", kind])
            .current_dir(house::root()),
    )?;
    println!(
        "{}",
        house::target().join("release/bundle").join(kind).display()
    );
    Ok(())
}
