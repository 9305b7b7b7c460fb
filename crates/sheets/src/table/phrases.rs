//! Lists of phrases that a text may begin with, looked up by their first word.

use std::collections::HashMap;
use std::sync::OnceLock;

use viet::text;

/// Phrases parted by commas, with their marks. Text typed without any marks is compared with
/// their plain letters.
pub struct Phrases {
    list: &'static str,
    index: OnceLock<Index>,
}

type Index = HashMap<String, Vec<(String, String)>>;

impl Phrases {
    /// A list for a `static`; it is taken apart when first asked.
    pub const fn new(list: &'static str) -> Phrases {
        Phrases {
            list,
            index: OnceLock::new(),
        }
    }

    /// Whether a text in the form of [`text::compare_key`] begins with one of the phrases.
    pub fn begin(&self, key: &str) -> bool {
        let unmarked = key.is_ascii();
        let first = key.split(' ').next().unwrap_or_default();
        let plain = text::fold(first);
        let Some(phrases) = self.index().get(&plain) else {
            return false;
        };
        phrases.iter().any(|(marked, plain)| {
            starts_at_word(key, marked) || (unmarked && starts_at_word(key, plain))
        })
    }

    fn index(&self) -> &Index {
        self.index.get_or_init(|| {
            let mut index = Index::new();
            for phrase in self.list.split(',') {
                let marked = text::compare_key(phrase);
                let plain = text::fold(&marked);
                let first = plain.split(' ').next().unwrap_or_default().to_owned();
                index.entry(first).or_default().push((marked, plain));
            }
            index
        })
    }

    /// Whether a text in that form is one of the phrases.
    pub fn hold(&self, key: &str) -> bool {
        let first = text::fold(key.split(' ').next().unwrap_or_default());
        let phrases = self.index().get(&first).map_or(&[][..], Vec::as_slice);
        phrases
            .iter()
            .any(|(marked, plain)| marked == key || (key.is_ascii() && plain == key))
    }
}

fn starts_at_word(key: &str, known: &str) -> bool {
    key.strip_prefix(known)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}
