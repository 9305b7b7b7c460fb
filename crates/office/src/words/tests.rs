use super::{CATALOGUE_EN, CATALOGUE_VI, Key, Lang, Param, Params, keys, say};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::{env, fs};

/// Messages of a catalogue with the names of their parameters.
fn messages(files: &[(&str, &str)]) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (file, text) in files {
        assert!(
            fluent::FluentResource::try_new((*text).to_owned()).is_ok(),
            "{file}.ftl has a line that Fluent cannot read"
        );
        let mut current = String::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            if let Some((key, _)) = line.split_once('=')
                && line.starts_with(|c: char| c.is_ascii_lowercase())
            {
                current = key.trim().to_owned();
                let repeated = found.insert(current.clone(), BTreeSet::new());
                assert!(
                    repeated.is_none(),
                    "{current} stands twice in the catalogue ({file}.ftl)"
                );
            }
            for piece in line.split('$').skip(1) {
                let name = piece
                    .split(|c: char| !c.is_ascii_alphanumeric() && c != '_')
                    .next();
                if let (Some(name), Some(names)) = (name, found.get_mut(&current)) {
                    names.insert(name.to_owned());
                }
            }
        }
    }
    found
}

#[test]
fn both_languages_have_the_same_messages_with_the_same_parameters() {
    let (vi, en) = (messages(CATALOGUE_VI), messages(CATALOGUE_EN));
    let missing: Vec<_> = vi.keys().filter(|key| !en.contains_key(*key)).collect();
    let surplus: Vec<_> = en.keys().filter(|key| !vi.contains_key(*key)).collect();
    assert!(
        missing.is_empty() && surplus.is_empty(),
        "missing in en: {missing:?}; only in en: {surplus:?}"
    );
    for (key, names) in &vi {
        assert_eq!(Some(names), en.get(key), "parameters of {key}");
    }
}

#[test]
fn every_constant_has_a_text_and_every_text_a_constant() {
    let vi = messages(CATALOGUE_VI);
    let named: BTreeSet<_> = keys::ALL.iter().map(|key| key.name().to_owned()).collect();
    assert_eq!(named, vi.keys().cloned().collect());
    assert_eq!(Key::of("failure-disk-full"), Some(keys::FAILURE_DISK_FULL));
    assert_eq!(Key::of("no-such-word"), None);
}

#[test]
fn numbers_are_grouped_the_way_the_language_does() {
    let params = Params::from([("count".to_owned(), Param::from(1_234_567_i64))]);
    assert!(say(Lang::Vi, keys::COUNT_ROWS, &params).contains("1.234.567"));
    assert!(say(Lang::En, keys::COUNT_ROWS, &params).contains("1,234,567"));
}

/// `SODANVAN_WRITE=1 cargo test -p office word_keys` writes the file anew.
#[test]
fn word_keys_of_the_window_are_fresh() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/lib/ipc/gen/wordKeys.ts");
    let wanted = window_keys();
    if env::var_os("SODANVAN_WRITE").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, &wanted).unwrap();
    }
    let found = fs::read_to_string(&path)
        .unwrap_or_default()
        .replace("\r\n", "\n");
    assert!(
        found == wanted,
        "wordKeys.ts is stale: SODANVAN_WRITE=1 cargo test -p office word_keys"
    );
}

fn window_keys() -> String {
    let mut text = String::from(
        "// Generated from the message catalogue (crates/office/words); do not edit.\nexport type WordKey =\n",
    );
    for key in keys::ALL {
        text.push_str(&format!("  | \"{}\"\n", key.name()));
    }
    text.push_str("  ;\n");
    text
}
