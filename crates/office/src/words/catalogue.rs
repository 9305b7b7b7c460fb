//! The catalogue in memory, one bundle a language.

use super::{CATALOGUE_EN, CATALOGUE_VI, Key, Lang, Param, Params};
use fluent::concurrent::FluentBundle;
use fluent::memoizer::MemoizerKind;
use fluent::{FluentArgs, FluentResource, FluentValue};
use std::sync::OnceLock;
use unic_langid::LanguageIdentifier;

type Bundle = FluentBundle<FluentResource>;

/// The message in that language, filled with `params`. Never fails: a message that is missing in
/// `lang` is said in Vietnamese, a missing parameter shows as its name in braces.
pub fn say(lang: Lang, key: Key, params: &Params) -> String {
    text_of(lang, key.name(), params)
        .or_else(|| text_of(Lang::Vi, key.name(), params))
        .unwrap_or_else(|| key.name().to_owned())
}

/// The same with the values at hand.
pub fn say_with<'a>(
    lang: Lang,
    key: Key,
    params: impl IntoIterator<Item = (&'a str, Param)>,
) -> String {
    let params = params.into_iter();
    let params = params.map(|(name, value)| (name.to_owned(), value));
    say(lang, key, &params.collect())
}

/// The message of that name if the language has it; for keys that are built from a code.
pub fn text_of(lang: Lang, name: &str, params: &Params) -> Option<String> {
    let bundle = bundle(lang);
    let pattern = bundle.get_message(name)?.value()?;
    let args: FluentArgs<'_> = params
        .iter()
        .map(|(name, value)| (name.as_str(), fluent_value(value)))
        .collect();
    let mut gaps = Vec::new();
    Some(
        bundle
            .format_pattern(pattern, Some(&args), &mut gaps)
            .into_owned(),
    )
}

/// Whether the language has a message of that name.
pub fn exists(lang: Lang, name: &str) -> bool {
    bundle(lang).has_message(name)
}

fn bundle(lang: Lang) -> &'static Bundle {
    static VI: OnceLock<Bundle> = OnceLock::new();
    static EN: OnceLock<Bundle> = OnceLock::new();
    match lang {
        Lang::Vi => VI.get_or_init(|| load("vi", CATALOGUE_VI)),
        Lang::En => EN.get_or_init(|| load("en", CATALOGUE_EN)),
    }
}

fn load(lang: &str, files: &[(&str, &str)]) -> Bundle {
    let tag: LanguageIdentifier = lang.parse().expect("the tags of our languages are valid");
    let mut bundle = Bundle::new_concurrent(vec![tag]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(if lang == "vi" { dotted } else { commas }));
    for (_, text) in files {
        // A line that Fluent cannot read is left out; a test of the catalogue finds it.
        let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(read, _)| read);
        let _ = bundle.add_resource(resource);
    }
    bundle
}

fn fluent_value(value: &Param) -> FluentValue<'_> {
    match value {
        Param::Number(number) => FluentValue::from(*number),
        Param::Text(text) => FluentValue::from(text.as_str()),
    }
}

fn dotted<M: MemoizerKind>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    grouped(value, '.')
}

fn commas<M: MemoizerKind>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    grouped(value, ',')
}

fn grouped(value: &FluentValue<'_>, separator: char) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let digits = format!("{:.0}", number.value.abs());
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    Some(if number.value < 0.0 {
        format!("-{text}")
    } else {
        text
    })
}
