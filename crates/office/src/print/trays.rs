//! What a printer's trays are called. Drivers name them by keywords (IPP `media-source`, PWG 5101.1;
//! the `InputSlot` of older drivers) or by the numbers of Windows (`DMBIN_…`); a clerk reads words. A
//! name that nobody knows is shown as the driver gives it.

use crate::words::{self, Key, Lang, keys};

/// A tray as a driver tells of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TrayNamed<'a> {
    /// The number it has in Windows, where it has one.
    pub number: Option<u16>,
    /// Its name in the driver's words.
    pub name: &'a str,
}

/// The trays of one printer in a clerk's words. Where two would be called the same, the driver's name
/// stands behind.
#[must_use]
pub fn tray_names(trays: &[TrayNamed<'_>], lang: Lang) -> Vec<String> {
    let said: Vec<String> = trays.iter().map(|tray| said(tray, lang)).collect();
    let twice = |words: &String| said.iter().filter(|other| *other == words).count() > 1;
    let named = said.iter().zip(trays).map(|(words, tray)| {
        match twice(words) && words != tray.name && !tray.name.is_empty() {
            true => format!("{words} ({})", tray.name),
            false => words.clone(),
        }
    });
    named.collect()
}

/// A driver's own words come first: a number of Windows may stand for the only tray there is.
fn said(tray: &TrayNamed<'_>, lang: Lang) -> String {
    let key = keyword(tray.name);
    if let Some((word, number)) = numbered(&key) {
        return words::say_with(lang, word, [("number", number.into())]);
    }
    let known = WORDS.iter().find(|(words, _)| words.contains(&&*key));
    let known = known.map(|(_, word)| *word);
    match known.or_else(|| tray.number.and_then(of_windows)) {
        Some(word) => words::say(lang, word, &Default::default()),
        None => tray.name.replace(['_', '-'], " "),
    }
}

/// A name without what drivers put between its words.
fn keyword(name: &str) -> String {
    let letters = name.chars().filter(|letter| letter.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

/// `tray1` … `tray20`, `roll3`, and what drivers say instead of `tray`.
fn numbered(key: &str) -> Option<(Key, u32)> {
    let digits = key.find(|letter: char| letter.is_ascii_digit())?;
    let (word, number) = key.split_at(digits);
    let number = number
        .parse()
        .ok()
        .filter(|number| (1..=99).contains(number))?;
    match word {
        "tray" | "cassette" | "drawer" | "cas" | "khay" | "khaygiấy" => {
            Some((keys::PRINT_TRAY_NUMBERED, number))
        }
        "roll" => Some((keys::PRINT_TRAY_ROLL_NUMBERED, number)),
        _ => None,
    }
}

/// The keywords of the standards, and what is usual beside them.
const WORDS: &[(&[&str], Key)] = &[
    (
        &[
            "auto",
            "automatic",
            "autoselect",
            "automaticallyselect",
            "autosheetfeeder",
            "automaticsource",
            "default",
            "printerautoselect",
            "printersdefault",
            "formsource",
        ],
        keys::PRINT_TRAY_AUTO,
    ),
    (&["main", "standard", "onlyone"], keys::PRINT_TRAY_MAIN),
    (&["alternate"], keys::PRINT_TRAY_ALTERNATE),
    (
        &["largecapacity", "highcapacity", "lct", "lcc"],
        keys::PRINT_TRAY_LARGE_CAPACITY,
    ),
    (
        &["manual", "manualfeed", "manualpaperfeed", "manualfeeder"],
        keys::PRINT_TRAY_MANUAL,
    ),
    (
        &[
            "bypasstray",
            "bypass",
            "multipurpose",
            "multipurposetray",
            "multipurposefeeder",
            "mptray",
            "mpf",
            "mpt",
            "multitray",
        ],
        keys::PRINT_TRAY_BY_PASS,
    ),
    (
        &["envelope", "envelopefeeder", "envfeed", "envelopefeed"],
        keys::PRINT_TRAY_ENVELOPE,
    ),
    (
        &["envelopemanual", "envmanual", "manualenvelope"],
        keys::PRINT_TRAY_ENVELOPE_MANUAL,
    ),
    (&["top", "upper"], keys::PRINT_TRAY_TOP),
    (&["middle", "center", "centre"], keys::PRINT_TRAY_MIDDLE),
    (&["bottom", "lower"], keys::PRINT_TRAY_BOTTOM),
    (&["left"], keys::PRINT_TRAY_LEFT),
    (&["right"], keys::PRINT_TRAY_RIGHT),
    (&["side"], keys::PRINT_TRAY_SIDE),
    (&["rear", "reartray"], keys::PRINT_TRAY_REAR),
    (&["front", "fronttray"], keys::PRINT_TRAY_FRONT),
    (&["photo", "phototray"], keys::PRINT_TRAY_PHOTO),
    (&["hagaki"], keys::PRINT_TRAY_POSTCARD),
    (&["disc"], keys::PRINT_TRAY_DISC),
    (&["roll", "mainroll"], keys::PRINT_TRAY_ROLL),
    (&["alternateroll"], keys::PRINT_TRAY_ROLL_ALTERNATE),
    (&["tractor"], keys::PRINT_TRAY_TRACTOR),
    (&["smallformat", "smallfmt"], keys::PRINT_TRAY_SMALL),
    (&["largeformat", "largefmt"], keys::PRINT_TRAY_LARGE),
    (&["cassette"], keys::PRINT_TRAY_CASSETTE),
];

/// The numbers of Windows (`DMBIN_UPPER` to `DMBIN_FORMSOURCE`); from 256 on a driver counts its own.
fn of_windows(number: u16) -> Option<Key> {
    Some(match number {
        1 => keys::PRINT_TRAY_TOP,
        2 => keys::PRINT_TRAY_BOTTOM,
        3 => keys::PRINT_TRAY_MIDDLE,
        4 => keys::PRINT_TRAY_MANUAL,
        5 => keys::PRINT_TRAY_ENVELOPE,
        6 => keys::PRINT_TRAY_ENVELOPE_MANUAL,
        7 | 15 => keys::PRINT_TRAY_AUTO,
        8 => keys::PRINT_TRAY_TRACTOR,
        9 => keys::PRINT_TRAY_SMALL,
        10 => keys::PRINT_TRAY_LARGE,
        11 => keys::PRINT_TRAY_LARGE_CAPACITY,
        14 => keys::PRINT_TRAY_CASSETTE,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(trays: &[(Option<u16>, &str)]) -> Vec<String> {
        let trays = trays.iter().map(|(number, name)| TrayNamed {
            number: *number,
            name,
        });
        tray_names(&trays.collect::<Vec<_>>(), Lang::Vi)
    }

    #[test]
    fn the_keywords_of_the_standards_are_said_in_a_clerks_words() {
        let cases = [
            ("auto", "Máy in tự chọn"),
            ("main", "Khay chính"),
            ("manual", "Nạp giấy bằng tay"),
            ("by-pass-tray", "Khay tay (đa năng)"),
            ("MultiPurpose", "Khay tay (đa năng)"),
            ("tray-1", "Khay 1"),
            ("Tray_12", "Khay 12"),
            ("tray-20", "Khay 20"),
            ("top", "Khay trên"),
            ("middle", "Khay giữa"),
            ("bottom", "Khay dưới"),
            ("large-capacity", "Khay nhiều giấy"),
            ("envelope", "Khay phong bì"),
            ("rear", "Khay sau"),
            ("side", "Khay bên"),
            ("photo", "Khay giấy ảnh"),
            ("roll-2", "Cuộn giấy 2"),
        ];
        for (name, words) in cases {
            assert_eq!(names(&[(None, name)]), [words]);
        }
    }

    #[test]
    fn a_name_nobody_knows_stays_the_drivers_own() {
        assert_eq!(names(&[(None, "Bac_Superieur")]), ["Bac Superieur"]);
        assert_eq!(names(&[(Some(300), "Ngăn kéo XYZ")]), ["Ngăn kéo XYZ"]);
        assert_eq!(names(&[(None, "tray-0")]), ["tray 0"]);
    }

    #[test]
    fn the_numbers_of_windows_are_said_where_the_driver_has_no_known_words() {
        let told = names(&[
            (Some(7), "Tự động chọn lựa"),
            (Some(4), "Manuelle Zufuhr"),
            (Some(1), "Tray 1"),
            (Some(260), "Tray 2"),
        ]);
        assert_eq!(
            told,
            ["Máy in tự chọn", "Nạp giấy bằng tay", "Khay 1", "Khay 2"]
        );
    }

    #[test]
    fn trays_of_one_name_are_told_apart_by_the_drivers() {
        let told = names(&[(None, "Auto"), (None, "FormSource"), (None, "Tray1")]);
        assert_eq!(
            told,
            [
                "Máy in tự chọn (Auto)",
                "Máy in tự chọn (FormSource)",
                "Khay 1"
            ]
        );
    }
}
