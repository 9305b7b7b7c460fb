//! Heads and titles: Hướng dẫn 36-HD/VPTW for the Party, Nghị định 30/2020/NĐ-CP for the State.

use papers::{Block, Profile};

use crate::reader::Page;
use crate::sample::{document, letterhead, list_title, pages};

fn first_page(profile: Profile, blocks: Vec<Block>) -> Page {
    pages(&document(profile, blocks)).remove(0)
}

/// The rule just under a line.
fn rule_under(page: &Page, words: &str) -> (f64, f64) {
    let line = page.line_in_right_cell(words);
    let rules = page.rules();
    let below = rules.iter().filter(|(left, right, y)| {
        *y > line.baseline
            && *y < line.baseline + 4.0
            && *left < line.middle()
            && *right > line.middle()
    });
    let (left, right, _) = below
        .copied()
        .next()
        .unwrap_or_else(|| panic!("no rule under {words}"));
    (left, right - left)
}

#[test]
fn the_rule_under_the_party_is_as_long_as_its_name() {
    let page = first_page(Profile::PartyHd36, vec![letterhead(Profile::PartyHd36)]);
    let line = page.line_in_right_cell("ĐẢNG CỘNG SẢN VIỆT NAM");
    let (left, length) = rule_under(&page, "ĐẢNG CỘNG SẢN VIỆT NAM");
    assert_eq!(
        (line.size_pt.round(), line.font.as_str()),
        (15.0, "Tinos-Bold")
    );
    assert!((length - 72.9).abs() < 1.0, "{length} mm");
    assert!(
        (length - line.width()).abs() < 0.3,
        "{length} mm under {} mm",
        line.width()
    );
    assert!((left - line.x).abs() < 0.3);
}

#[test]
fn the_rule_under_the_motto_is_as_long_as_the_motto() {
    let page = first_page(Profile::StateNd30, vec![letterhead(Profile::StateNd30)]);
    let line = page.line_in_right_cell("Độc lập - Tự do - Hạnh phúc");
    let (_, length) = rule_under(&page, "Độc lập");
    assert!((length - line.width()).abs() < 0.3);
    assert!((length - 60.5).abs() < 1.0, "{length} mm");
}

#[test]
fn what_is_given_is_printed_in_its_size_and_style() {
    let cases = [
        (Profile::PartyHd36, "THÀNH ỦY CẦN THƠ", 14.0, "Tinos"),
        (Profile::PartyHd36, "BAN DÂN VẬN", 14.0, "Tinos-Bold"),
        (Profile::PartyHd05, "Số 07-QĐ/BDVTU", 14.0, "Tinos"),
        (
            Profile::PartyHd05,
            "Cần Thơ, ngày 18 tháng 6 năm 2024",
            14.0,
            "Tinos-Italic",
        ),
        (Profile::StateNd30, "TỈNH CỬU LONG", 13.0, "Tinos"),
        (Profile::StateNd30, "ỦY BAN NHÂN DÂN", 13.0, "Tinos-Bold"),
        (
            Profile::StateNd30,
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            13.0,
            "Tinos-Bold",
        ),
        (Profile::StateNd30, "Số: 07/QĐ-UBND", 13.0, "Tinos"),
        (
            Profile::Front,
            "Độc lập - Tự do - Hạnh phúc",
            14.0,
            "Tinos-Bold",
        ),
    ];
    for (profile, words, size, font) in cases {
        let page = first_page(profile, vec![letterhead(profile)]);
        let printed = page.texts.iter().find(|text| text.text == words);
        let printed = printed.unwrap_or_else(|| panic!("{words} not in {:?}", page.words()));
        assert_eq!(
            (printed.size_pt.round(), printed.font.as_str()),
            (size, font),
            "{words}"
        );
    }
}

#[test]
fn the_page_begins_30_mm_from_the_left_and_20_mm_from_the_top() {
    let page = first_page(
        Profile::PartyHd36,
        vec![letterhead(Profile::PartyHd36), list_title()],
    );
    let first = page.line("THÀNH ỦY");
    // The ascender of 14 points is 4.4 mm above the baseline.
    assert!((first.baseline - 24.4).abs() < 0.3, "{first:?}");
    let left_cell = page.lines_between((0.0, 108.0));
    assert!((left_cell[0].middle() - (30.0 + 78.0 / 2.0)).abs() < 0.3);
}

#[test]
fn a_long_issuer_wraps_into_even_lines_and_does_not_shrink() {
    let block = Block::IssuerOnly {
        superior: "Thành ủy Cần Thơ".into(),
        issuer: "Ban Chỉ đạo thực hiện QCDC ở cơ sở".into(),
    };
    let page = first_page(Profile::PartyHd36, vec![block]);
    let words = page.words();
    assert_eq!(
        words,
        [
            "THÀNH ỦY CẦN THƠ",
            "BAN CHỈ ĐẠO THỰC HIỆN",
            "QCDC Ở CƠ SỞ",
            "*"
        ]
    );
    assert!(page.texts.iter().all(|text| text.size_pt.round() == 14.0));
}

#[test]
fn the_title_of_an_attached_list_is_closed_by_the_profiles_mark() {
    let party = first_page(Profile::PartyHd36, vec![list_title()]);
    let words = party.words();
    assert_eq!(words[0], "DANH SÁCH");
    assert_eq!(words.last().map(String::as_str), Some("-----"));
    assert!(party.line("Kèm theo").font.ends_with("Italic"));
    let state = first_page(Profile::StateNd30, vec![list_title()]);
    let last = state.lines().pop().expect("a line");
    let (left, right, _) = state.rules()[0];
    let share = (right - left) / last.width();
    assert!(
        (1.0 / 3.0..=0.5).contains(&share),
        "{share} of the text above"
    );
}

#[test]
fn an_appendix_is_numbered_as_its_profile_counts() {
    for (profile, expected) in [
        (Profile::PartyHd36, "Phụ lục 4"),
        (Profile::StateNd30, "Phụ lục IV"),
    ] {
        let page = first_page(profile, vec![Block::Appendix { number: Some(4) }]);
        assert_eq!(page.words(), [expected]);
    }
}

#[test]
fn what_a_letter_is_about_stands_under_its_number_in_every_file() {
    for (profile, number, font) in [
        (Profile::PartyHd36, "Số 07-QĐ/BDVTU", "Tinos-Italic"),
        (Profile::StateNd30, "Số: 07/QĐ-UBND", "Tinos"),
    ] {
        let about = "V/v gửi hồ sơ đề nghị khen thưởng phong trào “Dân vận khéo” năm 2024";
        let blocks = vec![letterhead(profile), Block::Regarding(about.into())];
        let document = document(profile, blocks);
        let page = pages(&document).remove(0);
        let lines = page.lines_between((0.0, 30.0 + document.style.letterhead.left_mm));
        let at = lines.iter().position(|line| line.text == number);
        let at = at.expect("the number");
        let (number, under) = (&lines[at], &lines[at + 1..]);
        assert!((2..=3).contains(&under.len()), "{under:?}");
        let said: Vec<&str> = under.iter().map(|line| line.text.as_str()).collect();
        assert_eq!(said.join(" "), about);
        // Six points and a line of 12.
        let gap = under[0].baseline - number.baseline;
        assert!((5.0..8.0).contains(&gap), "{gap} mm below");
        for line in under {
            assert_eq!((line.size_pt.round(), &*line.font), (12.0, font));
            assert!((line.middle() - number.middle()).abs() < 0.3);
        }
        let parts = crate::docx::parts(&document);
        let word = &parts["word/document.xml"];
        assert!(word.contains("TrichYeuCongVan") && word.contains("V/v gửi hồ sơ"));
        assert_eq!(
            parts
                .get("docProps/core.xml")
                .map(|core| core.contains(about)),
            Some(true)
        );
        papers::xlsx(&document).map(drop).expect("a workbook");
    }
    let alone = first_page(
        Profile::PartyHd36,
        vec![Block::Regarding("V/v".into()), list_title()],
    );
    assert!(!alone.words().join(" ").contains("V/v"));
}

impl Page {
    fn line_in_right_cell(&self, words: &str) -> crate::reader::Line {
        let lines = self.lines_between((98.0, 210.0));
        let found = lines.into_iter().find(|line| line.text.contains(words));
        found.unwrap_or_else(|| panic!("no {words:?} at the right"))
    }
}
