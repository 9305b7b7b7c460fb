use proptest::prelude::*;
use viet::legacy::LegacyKind::{self, Cp1258, Tcvn3, Viscii, Vni};
use viet::legacy::{
    LegacyFont, Vote, decode, font, is_unicode, looks_legacy, strangers, with_capitals,
};

fn verdict(texts: &[&str]) -> Option<LegacyKind> {
    looks_legacy(texts.iter().copied())
}

#[test]
fn old_encodings_are_recognised_by_what_they_would_say() {
    for (texts, expected) in [
        (vec!["Céng hßa x· héi", "Danh s¸ch khen th\u{ad}ëng"], Tcvn3),
        (
            vec!["NguyÔn ThÞ H\u{ad}êng", "CÇn §\u{ad}íc", "D©n vËn khÐo"],
            Tcvn3,
        ),
        (vec!["STT", "Hä vµ tªn", "§¬n vÞ", "1", "2008"], Tcvn3),
        (vec!["Nguyeãn Thò Höông", "DANH SAÙCH KHEN THÖÔÛNG"], Vni),
        (
            vec!["Kyû nieäm chöông", "Ban Daân vaän", "Nguyeãn Vaên Bình"],
            Vni,
        ),
    ] {
        assert_eq!(verdict(&texts), Some(expected), "{texts:?}");
    }
}

#[test]
fn unicode_and_plain_texts_are_left_alone() {
    for texts in [
        vec![],
        vec!["Đảng ủy", "Danh sách khen thưởng"],
        vec!["Hoà", "Hà", "Bình", "Lê Văn Tám"],
        vec!["Danh sách", "Mô hình", "Kinh tế", "Nguyễn Thị Hoà"],
        vec!["STT", "Ghi chu", "123"],
        vec!["m²", "20°C", "café"],
        vec!["Nguye\u{302}\u{303}n", "Đô\u{309}"],
    ] {
        assert_eq!(verdict(&texts), None, "{texts:?}");
    }
}

#[test]
fn one_cell_of_another_encoding_does_not_overrule_the_rest() {
    let mixed = [
        "Céng hßa x· héi",
        "D©n vËn khÐo",
        "NguyÔn ThÞ H\u{ad}êng",
        "Đảng ủy",
    ];
    assert_eq!(verdict(&mixed), Some(Tcvn3));
    let mixed = [
        "Đảng ủy phường",
        "Nguyễn Thị Đào",
        "Trần Văn Bảy",
        "Céng hßa",
    ];
    assert_eq!(verdict(&mixed), None);
}

/// Small letters with a mark, and the same in each encoding as glibc's iconv writes them (VNI as
/// three published tables agree).
const SMALL: &str = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";
const CAPITAL: &str = "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ";
const CODES: [(LegacyKind, &str, &str); 7] = [
    (
        Tcvn3,
        SMALL,
        "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u{ad}õøö÷ùúýûüþ",
    ),
    (
        Vni,
        SMALL,
        "aøaùaûaõaïaêaèaéaúaüaëaâaàaáaåaãaäñeøeùeûeõeïeâeàeáeåeãeäìíæóòoøoùoûoõoïoâoàoáoåoãoäôôøôùôûôõôïuøuùuûuõuïööøöùöûöõöïyøyùyûyõî",
    ),
    (
        Vni,
        CAPITAL,
        "AØAÙAÛAÕAÏAÊAÈAÉAÚAÜAËAÂAÀAÁAÅAÃAÄÑEØEÙEÛEÕEÏEÂEÀEÁEÅEÃEÄÌÍÆÓÒOØOÙOÛOÕOÏOÂOÀOÁOÅOÃOÄÔÔØÔÙÔÛÔÕÔÏUØUÙUÛUÕUÏÖÖØÖÙÖÛÖÕÖÏYØYÙYÛYÕÎ",
    ),
    (
        Viscii,
        SMALL,
        "àáäãÕå¢¡ÆÇ£â¥¤¦ç§ðèéë¨©ê«ª¬\u{ad}®ìíïî¸òóöõ÷ô°¯±²µ½¶¾·Þþùúüûøß×ÑØæñÏýÖÛÜ",
    ),
    (
        Viscii,
        CAPITAL,
        "ÀÁÄÃ\u{80}Å\u{82}\u{81}\u{2}\u{5}\u{83}Â\u{85}\u{84}\u{86}\u{6}\u{87}ÐÈÉË\u{88}\u{89}Ê\u{8b}\u{8a}\u{8c}\u{8d}\u{8e}ÌÍ\u{9b}Î\u{98}ÒÓ\u{99}\u{a0}\u{9a}Ô\u{90}\u{8f}\u{91}\u{92}\u{93}´\u{96}\u{95}\u{97}³\u{94}ÙÚ\u{9c}\u{9d}\u{9e}¿»º¼ÿ¹\u{9f}Ý\u{14}\u{19}\u{1e}",
    ),
    (
        Cp1258,
        SMALL,
        "àáaÒaÞaòããÌãìãÒãÞãòââÌâìâÒâÞâòðèéeÒeÞeòêêÌêìêÒêÞêòiÌíiÒiÞiòoÌóoÒoÞoòôôÌôìôÒôÞôòõõÌõìõÒõÞõòùúuÒuÞuòýýÌýìýÒýÞýòyÌyìyÒyÞyò",
    ),
    (
        Cp1258,
        CAPITAL,
        "ÀÁAÒAÞAòÃÃÌÃìÃÒÃÞÃòÂÂÌÂìÂÒÂÞÂòÐÈÉEÒEÞEòÊÊÌÊìÊÒÊÞÊòIÌÍIÒIÞIòOÌÓOÒOÞOòÔÔÌÔìÔÒÔÞÔòÕÕÌÕìÕÒÕÞÕòÙÚUÒUÞUòÝÝÌÝìÝÒÝÞÝòYÌYìYÒYÞYò",
    ),
];

#[test]
fn every_letter_of_every_encoding_reads_as_other_programs_read_it() {
    for (kind, letters, codes) in CODES {
        assert_eq!(decode(kind, codes), letters, "{kind:?}");
    }
    for (letter, code) in "ĂÂÊÔƠƯĐ".chars().zip("¡¢£¤¥¦§".chars()) {
        assert_eq!(decode(Tcvn3, &code.to_string()), letter.to_string());
    }
    assert_eq!(decode(Viscii, "C\u{2dc}"), "CỊ", "0x98 as cp1252 shows it");
    assert_eq!(decode(Viscii, "V\u{a0} \u{a0}An"), "VÕ \u{a0}An");
    assert_eq!(decode(Vni, "AØAøaØ"), "ÀÀà", "the letter's case holds");
}

/// The codes of each letter by itself.
fn written(kind: LegacyKind, text: &str) -> String {
    let (_, letters, codes) = CODES
        .into_iter()
        .find(|known| known.0 == kind)
        .expect("every encoding has its codes");
    let codes: Vec<char> = codes.chars().collect();
    let mut table = std::collections::HashMap::new();
    let mut at = 0;
    for letter in letters.chars() {
        let end = (at + 1..=codes.len())
            .take(2)
            .filter(|end| {
                let one: String = codes[at..*end].iter().collect();
                decode(kind, &one) == letter.to_string()
            })
            .last()
            .expect("one or two codes make a letter");
        table.insert(letter, codes[at..end].iter().collect::<String>());
        at = end;
    }
    let of = |c: char| table.get(&c).cloned().unwrap_or_else(|| c.to_string());
    text.chars().map(of).collect()
}

proptest! {
    #[test]
    fn any_word_of_vietnamese_letters_comes_back(places in prop::collection::vec(0usize..93, 0..9)) {
        let letters: Vec<char> = SMALL.chars().chain('a'..='z').collect();
        let word: String = places.iter().map(|at| letters[*at]).collect();
        for kind in LegacyKind::ALL {
            let codes = written(kind, &word);
            prop_assert_eq!(decode(kind, &codes), word.as_str(), "{:?} {}", kind, codes);
            prop_assert_eq!(strangers(kind, &codes), 0);
        }
    }

    #[test]
    fn no_text_stops_the_repair_and_all_of_it_is_composed(text in any::<String>()) {
        for kind in LegacyKind::ALL {
            let read = decode(kind, &text);
            strangers(kind, &read);
            prop_assert!(!text.is_ascii() || kind == Viscii || read == text);
        }
        with_capitals(&text);
    }
}

#[test]
fn letters_beyond_latin_are_proof_of_unicode() {
    for text in [
        "Đảng",
        "Mỹ",
        "Cơ",
        "Ủy",
        "Nguye\u{302}\u{303}n",
        "Đô\u{309}i Ph\u{ad}íc",
    ] {
        assert!(is_unicode(text), "{text}");
    }
    for text in [
        "",
        "Bình",
        "Ð/c",
        "Ph\u{ad}íc",
        "Nguyeãn “Thò” – €",
        "ASCII",
    ] {
        assert!(!is_unicode(text), "{text}");
    }
}

#[test]
fn viscii_and_code_page_1258_taken_for_1252_are_recognised_too() {
    let text = "hội nông dân xã phong điền, bí thư đảng ủy, trưởng khối vận động quần chúng";
    for kind in LegacyKind::ALL {
        assert_eq!(verdict(&[&written(kind, text)]), Some(kind), "{kind:?}");
    }
}

#[test]
fn fonts_tip_the_scales_and_no_more() {
    let told = |texts: &[&str], name: &str| {
        let mut vote = Vote::default();
        texts.iter().for_each(|text| vote.hear(text, font(name)));
        vote.verdict()
    };
    // "Mét" is a syllable as it stands and "Một" in TCVN3.
    assert_eq!(told(&["Mét"], "Arial"), None);
    assert_eq!(told(&["Mét"], ".VnTime"), Some(Tcvn3));
    assert_eq!(told(&["Hoà"], "VNI-Times"), Some(Vni));
    assert_eq!(told(&["Đảng ủy", "Mét"], ".VnTime"), None);
    assert_eq!(
        told(&["Nguyeãn Thò Höông", "Ban Daân vaän"], ".VnTime"),
        Some(Vni)
    );
    assert_eq!(told(&["Danh sách", "Nguyễn Thị Hoà"], ".VnTimeH"), None);
}

#[test]
fn fonts_are_known_by_their_names() {
    for (name, kind, capitals) in [
        (".VnTime", Tcvn3, false),
        (".VnTimeH", Tcvn3, true),
        (".VnTimeh", Tcvn3, true),
        (".vnarial", Tcvn3, false),
        ("VNI-Helve", Vni, false),
        ("vni-times", Vni, false),
    ] {
        assert_eq!(font(name), Some(LegacyFont { kind, capitals }), "{name}");
    }
    for name in [
        "",
        "Arial",
        "Vni",
        "Vnitimes",
        "Times New Roman",
        "ĐVn",
        ".V",
        "Symbol",
    ] {
        assert_eq!(font(name), None, "{name}");
    }
}

#[test]
fn a_column_overrules_its_sheet_only_where_its_words_are_clear() {
    let column = |texts: &[&str]| {
        let mut vote = Vote::default();
        texts.iter().for_each(|text| vote.hear(text, None));
        vote.against(Some(Tcvn3))
    };
    let names = ["Đặng Thị Đào", "Nguyễn Văn Bảy", "Trần Đức", "Lê Thị Thắm"];
    assert_eq!(column(&names), Some(None));
    assert_eq!(column(&["Đảng ủy"]), None, "too few words");
    assert_eq!(
        column(&["Nguyeãn Thò Höông", "Ban Daân vaän", "Kyû nieäm"]),
        Some(Some(Vni))
    );
    assert_eq!(
        column(&[
            "NguyÔn ThÞ H\u{ad}êng",
            "Hä vµ tªn",
            "Tr\u{ad}ëng khèi d©n vËn"
        ]),
        None
    );
}

#[test]
fn capitals_that_tcvn3_cannot_write_come_back_in_names_only() {
    for (read, text) in [
        ("Trần Thị ánh", "Trần Thị Ánh"),
        ("Lê Văn ẩn Út", "Lê Văn Ẩn Út"),
        ("ấp Bình An", "Ấp Bình An"),
        ("Chi bộ ấp 2", "Chi bộ ấp 2"),
        ("Ban ấp", "Ban ấp"),
        ("ấp 2", "ấp 2"),
        ("", ""),
    ] {
        assert_eq!(with_capitals(read), text);
    }
}
