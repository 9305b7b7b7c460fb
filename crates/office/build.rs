//! Turns the message catalogue into constants, so that a word without a text does not compile.
//! The catalogue itself is embedded by the same step: a new `.ftl` file needs no second list.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("words");
    println!("cargo::rerun-if-changed={}", root.display());
    let mut out = String::new();
    let mut keys = BTreeMap::new();
    for lang in ["vi", "en"] {
        let files = catalogue(&root.join(lang))?;
        embed(&mut out, lang, &files);
        if lang == "vi" {
            for file in &files {
                collect(&fs::read_to_string(file)?, &mut keys);
            }
        }
    }
    constants(&mut out, &keys);
    let target = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("keys.rs");
    fs::write(target, out)
}

fn catalogue(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            println!("cargo::rerun-if-changed={}", path.display());
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn embed(out: &mut String, lang: &str, files: &[PathBuf]) {
    let name = lang.to_uppercase();
    let _ = writeln!(
        out,
        "pub(crate) const CATALOGUE_{name}: &[(&str, &str)] = &["
    );
    for file in files {
        let stem = file.file_stem().unwrap_or_default().to_string_lossy();
        let _ = writeln!(
            out,
            "    ({stem:?}, include_str!({:?})),",
            file.display().to_string()
        );
    }
    let _ = writeln!(out, "];");
}

/// Every message of a file with its first line, which serves as the documentation of its constant.
fn collect(text: &str, keys: &mut BTreeMap<String, String>) {
    for line in text.lines() {
        let Some((key, value)) = line.split_once('=') else {
            continue;
        };
        let key = key.trim_end();
        let is_key = key.starts_with(|c: char| c.is_ascii_lowercase())
            && key.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        if is_key {
            keys.insert(key.to_owned(), value.trim().to_owned());
        }
    }
}

fn constants(out: &mut String, keys: &BTreeMap<String, String>) {
    let _ = writeln!(
        out,
        "/// Every word of the catalogue as a constant.\npub mod keys {{\n    use super::Key;"
    );
    for (key, text) in keys {
        let name = key.replace('-', "_").to_uppercase();
        let doc = format!("{key}: {text}");
        let _ = writeln!(
            out,
            "    #[doc = {doc:?}]\n    pub const {name}: Key = Key({key:?});"
        );
    }
    let _ = writeln!(
        out,
        "    /// All keys, in alphabetical order.\n    pub const ALL: &[Key] = &["
    );
    for key in keys.keys() {
        let _ = writeln!(out, "        Key({key:?}),");
    }
    let _ = writeln!(out, "    ];\n}}");
}
