use std::cmp::Ordering;

use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale::locale;
use viet::name::ToneOrder::{self, Dictionary, Traditional};
use viet::name::{phrase_key, sort_key};

fn sorted(names: &[&str], key: fn(&str, ToneOrder) -> Vec<u8>, order: ToneOrder) -> Vec<String> {
    let mut sorted: Vec<String> = names.iter().rev().map(|n| n.to_string()).collect();
    sorted.sort_by_key(|name| key(name, order));
    sorted
}

#[test]
fn people_are_listed_by_given_name_in_the_vietnamese_alphabet() {
    let listed = [
        "Nguyễn Văn An",
        "Trần Thị Ân",
        "Lê Văn Ấn",
        "Phạm Bình",
        "Lê Văn Dũng",
        "Đỗ Đức",
        "Võ Đức",
        "Lê Thị Em",
        "Phan Êm",
        "Trần Ngọc Oanh",
        "Trần Ngọc Ông",
        "Trần Ngọc Ơn",
        "Lý Tuấn",
        "Lý Ty",
        "Cao Ưng",
        "Đỗ Yến",
    ];
    assert_eq!(sorted(&listed, sort_key, Dictionary), listed);
}

#[test]
fn middle_words_decide_before_the_family_name() {
    let listed = [
        "Võ An",
        "Trần Bá An",
        "Lê Thị An",
        "Nguyễn Thị An",
        "Bùi Thị Ngọc An",
        "An Văn An",
        "An",
    ];
    let by_key = sorted(&listed, sort_key, Dictionary);
    assert_eq!(
        by_key,
        [
            "An",
            "Võ An",
            "Trần Bá An",
            "Lê Thị An",
            "Nguyễn Thị An",
            "Bùi Thị Ngọc An",
            "An Văn An"
        ]
    );
}

#[test]
fn each_tone_order_is_the_one_it_says() {
    let dictionary = ["Ma", "Mà", "Mả", "Mã", "Má", "Mạ"];
    let traditional = ["Ma", "Mà", "Má", "Mả", "Mã", "Mạ"];
    assert_eq!(sorted(&dictionary, sort_key, Dictionary), dictionary);
    assert_eq!(sorted(&traditional, sort_key, Traditional), traditional);
    assert_eq!(sorted(&traditional, phrase_key, Traditional), traditional);
}

#[test]
fn spellings_of_one_name_have_one_key_so_that_the_birth_date_decides() {
    for (a, b) in [
        ("Lê Thị Hồng Hạnh", "LÊ THỊ HỒNG HẠNH"),
        ("Võ Minh Hòa", "Võ Minh Hoà"),
        ("Trần Ân", "Tra\u{302}\u{300}n A\u{302}n"),
        ("Đỗ  Đức", "Ðỗ Đức "),
    ] {
        assert_eq!(
            sort_key(a, Dictionary),
            sort_key(b, Dictionary),
            "{a} = {b}"
        );
    }
    assert_ne!(
        sort_key("Trần Hùng", Dictionary),
        sort_key("Trần Hưng", Dictionary)
    );
}

#[test]
fn a_name_in_brackets_does_not_become_the_given_name() {
    let listed = [
        "Trần Văn An (Út Xinh)",
        "Lê Văn Tám (Ba Bông)",
        "Lê Văn Tám (Tám Lúa)",
        "Lê Văn Xuân",
    ];
    assert_eq!(sorted(&listed, sort_key, Dictionary), listed);
}

#[test]
fn phrases_go_from_the_left_and_numbers_by_value() {
    let listed = [
        "Khu vực 2",
        "Khu vực 10",
        "Phường An Bình",
        "Phường An Hòa",
        "Phường Ba Láng",
        "Trường Xuân",
        "Trường Xuân A",
        "Trường Xuân B",
        "Xã Đông Bình",
    ];
    assert_eq!(sorted(&listed, phrase_key, Dictionary), listed);
    let same = phrase_key("Khu vực 01", Dictionary);
    assert_eq!(same, phrase_key("khu vực 1", Dictionary));
}

fn vietnamese() -> CollatorBorrowed<'static> {
    let mut options = CollatorOptions::default();
    options.strength = Some(Strength::Secondary);
    Collator::try_new(locale!("vi").into(), options).expect("the oracle knows Vietnamese")
}

/// Every beginning with every vowel in every tone and every ending.
fn syllables() -> Vec<String> {
    let onsets = "- b c ch d đ f g gh gi h j k kh l m n ng ngh nh p ph qu r s t th tr v w x z";
    let vowels = "a à ả ã á ạ ă ằ ẳ ẵ ắ ặ â ầ ẩ ẫ ấ ậ e è ẻ ẽ é ẹ ê ề ể ễ ế ệ i ì ỉ ĩ í ị \
                  o ò ỏ õ ó ọ ô ồ ổ ỗ ố ộ ơ ờ ở ỡ ớ ợ u ù ủ ũ ú ụ ư ừ ử ữ ứ ự y ỳ ỷ ỹ ý ỵ";
    let finals = "- c ch m n ng nh p t";
    let mut all = Vec::new();
    for onset in onsets.split_whitespace() {
        for vowel in vowels.split_whitespace() {
            let ends = finals.split_whitespace();
            all.extend(ends.map(|end| format!("{onset}{vowel}{end}").replace('-', "")));
        }
    }
    all
}

#[test]
fn syllables_order_as_the_collation_of_the_language_says() {
    let oracle = vietnamese();
    let mut all = syllables();
    assert!(all.len() > 20_000);
    all.sort_by(|a, b| oracle.compare(a, b));
    for pair in all.windows(2) {
        let [a, b] = [&pair[0], &pair[1]].map(|s| phrase_key(s, Dictionary));
        assert_eq!(a.cmp(&b), oracle.compare(&pair[0], &pair[1]), "{pair:?}");
    }
}

/// Given name, middle words, family, each word as the oracle orders it.
fn by_oracle(oracle: &CollatorBorrowed, a: &str, b: &str) -> Ordering {
    let turned = |name: &str| {
        let words: Vec<String> = name.split(' ').map(str::to_owned).collect();
        let given = words[words.len() - 1].clone();
        let middle = words[1..words.len() - 1].to_vec();
        (given, middle, words[0].clone())
    };
    let ((given_a, middle_a, family_a), (given_b, middle_b, family_b)) = (turned(a), turned(b));
    let word = |a: &String, b: &String| oracle.compare(a, b);
    let middles = || {
        let decided = middle_a
            .iter()
            .zip(&middle_b)
            .map(|(a, b)| word(a, b))
            .find(|o| o.is_ne());
        decided.unwrap_or(middle_a.len().cmp(&middle_b.len()))
    };
    word(&given_a, &given_b)
        .then_with(middles)
        .then_with(|| word(&family_a, &family_b))
}

#[test]
fn names_order_as_the_collation_of_the_language_says() {
    let families = [
        "Nguyễn", "Trần", "Lê", "Đỗ", "Dương", "Ông", "Âu", "Lý", "Ly", "Hồ", "Hò",
    ];
    let middles = [
        "",
        "Thị",
        "Văn",
        "Thị Ngọc",
        "Thị Ngọc Bé",
        "Hữu",
        "Thỉ",
        "Đức",
        "Duy",
    ];
    let givens = [
        "An", "Ân", "Ấn", "Ẩn", "Đức", "Dức", "Hùng", "Hưng", "Thảo", "Thào", "Thạo", "Yến", "Ý",
        "Út", "Ưu",
    ];
    let mut names = Vec::new();
    for family in families {
        for middle in middles {
            names.extend(
                givens.map(|given| format!("{family} {middle} {given}").replace("  ", " ")),
            );
        }
    }
    let oracle = vietnamese();
    names.sort_by(|a, b| by_oracle(&oracle, a, b));
    let mut ours = names.clone();
    ours.reverse();
    ours.sort_by_key(|name| sort_key(name, Dictionary));
    assert_eq!(ours, names);
}
