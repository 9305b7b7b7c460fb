//! The room that attachments may take: of one file, of the office, of a photo's longer side.

use super::record::AttachmentUsage;
use super::table;
use crate::Result;
use crate::office::Reading;
use crate::settings::{Choice, setting};
use crate::words::{self, Key, keys};

const FILE: &str = "attachments.file";
const ALL: &str = "attachments.all";
const LONGEST: &str = "attachments.longest";

/// What an office may choose; the usual values are ours, no rule gives any. A photo of 2,000 dots
/// prints 165 mm wide at 300 dots to the inch.
pub(super) static CHOICES: &[Choice] = &[
    Choice {
        name: FILE,
        word: keys::CHOICE_ATTACHMENTS_FILE,
        values: &[
            ("5", keys::CHOICE_MB_5),
            ("10", keys::CHOICE_MB_10),
            ("20", keys::CHOICE_MB_20),
            ("50", keys::CHOICE_MB_50),
        ],
        usual: "10",
    },
    Choice {
        name: ALL,
        word: keys::CHOICE_ATTACHMENTS_ALL,
        values: &[
            ("200", keys::CHOICE_MB_200),
            ("500", keys::CHOICE_MB_500),
            ("1000", keys::CHOICE_MB_1000),
            ("2000", keys::CHOICE_MB_2000),
        ],
        usual: "500",
    },
    Choice {
        name: LONGEST,
        word: keys::CHOICE_ATTACHMENTS_LONGEST,
        values: &[
            ("1600", keys::CHOICE_DOTS_1600),
            ("2000", keys::CHOICE_DOTS_2000),
            ("3000", keys::CHOICE_DOTS_3000),
            ("keep", keys::CHOICE_DOTS_KEEP),
        ],
        usual: "2000",
    },
];

/// The limits of an office, in bytes and dots.
#[derive(Debug, Clone, Copy)]
pub(super) struct Limits {
    pub(super) file: i64,
    pub(super) all: i64,
    pub(super) longest: Option<u32>,
}

impl Limits {
    pub(super) fn of(reading: &Reading) -> Result<Limits> {
        let megabytes = |text: String| text.parse::<i64>().unwrap_or_default() << 20;
        Ok(Limits {
            file: megabytes(chosen(reading, &CHOICES[0])?),
            all: megabytes(chosen(reading, &CHOICES[1])?),
            longest: chosen(reading, &CHOICES[2])?.parse().ok(),
        })
    }
}

fn chosen(reading: &Reading, choice: &Choice) -> Result<String> {
    let known = |value: &String| choice.values.iter().any(|(one, _)| one == value);
    let value = setting(reading, choice.name)?.filter(known);
    Ok(value.unwrap_or_else(|| choice.usual.to_owned()))
}

/// How much of its room the office uses.
///
/// # Errors
/// When the file cannot be read.
pub fn usage(reading: &Reading) -> Result<AttachmentUsage> {
    let limits = Limits::of(reading)?;
    let stored = table::stored(reading)?;
    let used = table::used(reading)?;
    let params = [
        ("used", shown(used).into()),
        ("limit", shown(limits.all).into()),
    ];
    Ok(AttachmentUsage {
        used,
        waiting: stored - used,
        waiting_text: shown(stored - used),
        limit: limits.all,
        file_limit: limits.file,
        longest: limits.longest,
        text: say(keys::ATTACHMENTS_USED, params),
    })
}

/// A sentence in the language that is spoken.
pub(super) fn say<const N: usize>(key: Key, params: [(&str, words::Param); N]) -> String {
    words::say_with(words::spoken(), key, params)
}

/// Bytes as people say them: `84 MB`, `1,2 MB`, `310 KB`.
pub(super) fn shown(bytes: i64) -> String {
    let tenths = |unit: i64| (bytes * 10 + unit / 2) / unit;
    match bytes {
        0..1024 => format!("{bytes} B"),
        1024..1_048_576 => format!("{} KB", (tenths(1 << 10) + 5) / 10),
        1_048_576..10_485_760 => {
            let tenths = tenths(1 << 20);
            match tenths % 10 {
                0 => format!("{} MB", tenths / 10),
                tenth => format!("{},{tenth} MB", tenths / 10),
            }
        }
        _ => format!("{} MB", (tenths(1 << 20) + 5) / 10),
    }
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn bytes_are_said_as_people_say_them() {
        let cases = [
            (0, "0 B"),
            (1023, "1023 B"),
            (310 << 10, "310 KB"),
            (5 << 20, "5 MB"),
            (1_258_291, "1,2 MB"),
            (84 << 20, "84 MB"),
            (500 << 20, "500 MB"),
        ];
        for (bytes, text) in cases {
            assert_eq!(shown(bytes), text);
        }
    }
}
