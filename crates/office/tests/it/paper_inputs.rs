//! What a user can do wrong with papers, and what becomes of it: every case prints whole and literally,
//! or is refused with a sentence, before any paper is touched.

use crate::desk::Desk;
use crate::forms::{pages, text};
use crate::reader::{Page, Text};
use crate::round::{args, collective, individual, nominated, opened_as};
use office::awards::{self, CouncilMeeting, NewRound, NominationDraft};
use office::words::Lang;
use office::{Code, print};

/// Where the ink of a page ends, in millimetres from its left edge, and how far down.
fn ink(page: &Page) -> (f64, f64, f64) {
    let texts = || {
        page.texts
            .iter()
            .filter(|text| !text.text.trim().is_empty())
    };
    let left = texts().map(|text| text.x).fold(f64::MAX, f64::min);
    let right = texts()
        .map(|text| text.x + text.width - blanks_after(text))
        .fold(0.0, f64::max);
    let low = texts().map(|text| text.baseline).fold(0.0, f64::max);
    (left, right, low)
}

/// How wide the blanks are that a line ends with, which hang over its edge.
fn blanks_after(text: &Text) -> f64 {
    let blanks = text.text.chars().rev().take_while(|letter| *letter == ' ');
    blanks.count() as f64 * 0.25 * text.size_pt * 25.4 / 72.0
}

/// The words of all pages without blanks, so that breaks do not matter.
fn run_together(pages: &[Page]) -> String {
    let texts = pages.iter().flat_map(|page| &page.texts);
    texts
        .map(|text| text.text.replace([' ', '\u{200b}'], ""))
        .collect()
}

const FORMS_OF_ROUNDS: [&str; 4] = [
    "awards.l4",
    "awards.proposal",
    "awards.minutes",
    "awards.blank",
];

const FORMS_OF_DECISIONS: [&str; 6] = [
    "awards.decision",
    "awards.l1",
    "awards.l2",
    "awards.l3",
    "awards.l5",
    "awards.l7",
];

/// A round whose every field says `words`, and its decision.
fn saying(desk: &Desk, words: &str) -> (i64, i64) {
    let new = NewRound {
        title: format!("về {words}"),
        year: 2024,
        issuer: format!("Ban Dân vận {words}"),
        superior: format!("Thành ủy {words}"),
        proposer: words.into(),
        award_code: Some("GK_BDV".into()),
        ..NewRound::default()
    };
    let round = awards::create_round(&desk.office, &desk.ctx(), &new).unwrap();
    let with = |draft: NominationDraft| NominationDraft {
        award: String::new(),
        position: words.into(),
        unit: words.into(),
        citation: words.into(),
        note: words.into(),
        amount: "710.000".into(),
        ..draft
    };
    nominated(
        desk,
        round,
        &[
            with(individual(words, "1970")),
            with(collective(&format!("Hội {words}"))),
        ],
    );
    let meeting = CouncilMeeting {
        council: words.into(),
        place: words.into(),
        remarks: words.into(),
        ..CouncilMeeting::default()
    };
    awards::save_council(&desk.office, &desk.ctx(), round, &meeting).unwrap();
    let wish = awards::DecideArgs {
        signer: words.into(),
        position: words.into(),
        authority: words.into(),
        place: words.into(),
        ..args(round, "7", "2024-06-18")
    };
    let decision = awards::decide(&desk.office, &desk.ctx(), &wish).unwrap();
    (round, decision)
}

#[test]
fn signs_of_markup_print_as_they_were_typed_on_every_form() {
    let words = "#set page(width: 1pt) *a* $x^2$ <b>&amp; {{ten}} \\u{41} ]]>";
    let desk = Desk::new();
    let (round, decision) = saying(&desk, words);
    let on_rounds = FORMS_OF_ROUNDS.map(|form| (form, round));
    let on_decisions = FORMS_OF_DECISIONS.map(|form| (form, decision));
    for (form, key) in on_rounds.into_iter().chain(on_decisions) {
        let pages = pages(&desk, form, key);
        let (left, right, _) = ink(&pages[0]);
        assert!(
            left > 25.0 && right < 285.0,
            "{form}: from {left} to {right} mm"
        );
        // A line may break between two of its words, which are looked for one by one.
        let all = run_together(&pages).to_lowercase();
        for word in words.to_lowercase().split(' ') {
            assert!(all.contains(word), "{form}: no {word} in {all}");
        }
    }
}

#[test]
fn a_name_of_four_hundred_letters_stays_on_its_page_on_every_form() {
    let long = "Nguyễn Thị Hồng Phương Thảo ".repeat(15).trim().to_owned();
    assert!(long.chars().count() >= 400);
    let unbroken = "Ỗ".repeat(400);
    for words in [long, unbroken] {
        let desk = Desk::new();
        let (round, decision) = saying(&desk, &words);
        let on_rounds = FORMS_OF_ROUNDS.map(|form| (form, round));
        let on_decisions = FORMS_OF_DECISIONS.map(|form| (form, decision));
        for (form, key) in on_rounds.into_iter().chain(on_decisions) {
            let wide = form == "awards.l4" || form == "awards.blank";
            let (width, height) = if wide { (297.0, 210.0) } else { (210.0, 297.0) };
            for page in pages(&desk, form, key) {
                let (left, right, low) = ink(&page);
                assert!(
                    left > 29.0 && right < width - 14.0 && low < height - 19.0,
                    "{form}: from {left} to {right} mm, {low} mm down"
                );
            }
        }
    }
}

#[test]
fn a_round_of_nobody_is_refused_in_words_on_each_of_its_forms() {
    let desk = Desk::new();
    let round = opened_as(&desk, "Ban Dân vận Thành ủy", Some("GK_BDV"), 2024);
    for form in [
        "awards.l4",
        "awards.l6",
        "awards.proposal",
        "awards.minutes",
    ] {
        let refused = desk
            .office
            .read(|reading| print::document(reading, form, round))
            .unwrap_err();
        assert_eq!(refused.code, Code::NothingInRound, "{form}");
        let sentence = refused.say(Lang::Vi);
        assert!(sentence.contains("Dân vận khéo"), "{form}: {sentence}");
    }
    let refused = awards::decide(&desk.office, &desk.ctx(), &args(round, "7", "2024-06-18"));
    assert_eq!(refused.unwrap_err().code, Code::NothingToDecide);
    // An empty sheet is for a round of nobody yet.
    assert!(text(&pages(&desk, "awards.blank", round)).contains("Họ và tên"));
}

#[test]
fn a_letter_to_hundreds_of_units_goes_on_over_its_pages_and_names_each() {
    let desk = Desk::new();
    let round = opened_as(&desk, "Ban Dân vận Thành ủy", Some("GK_BDV"), 2024);
    let units = desk
        .office
        .read(|reading| {
            let registry = office::units::registry(reading)?;
            Ok(registry
                .units()
                .iter()
                .map(|unit| unit.key)
                .collect::<Vec<i64>>())
        })
        .unwrap();
    assert!(units.len() > 140);
    awards::expect_units(&desk.office, &desk.ctx(), round, &units).unwrap();
    let pages = pages(&desk, "awards.reminder", round);
    assert!(pages.len() > 2, "{} pages", pages.len());
    let named: usize = pages
        .iter()
        .flat_map(Page::words)
        .filter(|line| line.contains("- ") && (line.ends_with(',') || line.ends_with('.')))
        .count();
    assert!(named >= units.len(), "{named} of {}", units.len());
    for page in &pages {
        assert!(ink(page).2 < 278.0);
    }
}
