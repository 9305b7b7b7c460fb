//! A window with nothing in it, of the same toolkit and size: what `cargo xtask bench` holds the
//! program's start and memory against.

use std::process::ExitCode;
use tauri::{WebviewUrl, WebviewWindowBuilder};

fn main() -> ExitCode {
    let built = tauri::Builder::default()
        .setup(|app| {
            WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
                .title("Cửa sổ trống")
                .inner_size(1366.0, 720.0)
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!("examples/empty/tauri.conf.json"));
    match built {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}
