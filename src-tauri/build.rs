//! Prepares the window program: names its commands to Tauri and makes sure that there is a page to embed.

use std::{fs, path::Path};

/// Reads the names out of the one command table; the window program reads the same file for everything else.
macro_rules! commands {
    ($($module:ident :: $name:ident ( $($rest:tt)* ) -> $result:ty;)*) => {
        const COMMANDS: &[&str] = &[$(stringify!($name)),*];
    };
}

include!("src/commands/table.rs");

/// Tells `cargo xtask` that the page was not built; a real build of the interface has no such line.
const PLACEHOLDER: &str = "<!doctype html><meta charset=utf-8><meta name=placeholder content=not-built>\
<title>Sổ Dân vận</title><p>Giao diện chưa được dựng. Hãy chạy: cargo xtask run</p>";

fn main() {
    embed_a_page(Path::new("../ui/dist"));
    write_capability(Path::new("gen/capabilities"));
    println!("cargo:rerun-if-changed=../ui/dist");
    println!("cargo:rerun-if-changed=src/commands/table.rs");
    tauri_build::try_build(
        tauri_build::Attributes::new()
            .app_manifest(tauri_build::AppManifest::new().commands(COMMANDS))
            .capabilities_path_pattern("gen/capabilities/*.json"),
    )
    .expect("the window's configuration is part of this repository");
}

/// `generate_context!` needs the folder at compile time, also on a clean clone.
fn embed_a_page(dist: &Path) {
    let index = dist.join("index.html");
    if index.exists() {
        return;
    }
    fs::create_dir_all(dist).expect("the folder of the interface can be created");
    fs::write(&index, PLACEHOLDER).expect("the placeholder page can be written");
    println!(
        "cargo:warning=ui/dist is missing: a placeholder page is embedded; run `cargo xtask run`"
    );
}

/// The one window may call every command of the table and nothing else of Tauri.
fn write_capability(folder: &Path) {
    let allowed: Vec<String> = COMMANDS
        .iter()
        .map(|name| format!("\"allow-{}\"", name.replace('_', "-")))
        .collect();
    let text = format!(
        r#"{{"identifier": "main", "local": true, "windows": ["main"], "permissions": [{}]}}"#,
        allowed.join(", ")
    );
    let path = folder.join("main.json");
    if fs::read_to_string(&path).is_ok_and(|stands| stands == text) {
        return;
    }
    fs::create_dir_all(folder).expect("the folder of generated files can be created");
    fs::write(path, text).expect("the capability can be written");
}
