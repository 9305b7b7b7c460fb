//! Page numbers: none on the first page, centred in the top margin of the others.

use papers::{Block, Document, Profile};

use crate::reader::Page;
use crate::sample::{document, list_title, pages, person, table};

fn three_pages(profile: Profile) -> Document {
    document(
        profile,
        vec![list_title(), table((1..=80).map(person).collect())],
    )
}

/// What stands in the top margin.
fn number(page: &Page) -> Option<(String, f64, f64)> {
    let line = page.lines().into_iter().find(|line| line.baseline < 20.0)?;
    let (middle, baseline) = (line.middle(), line.baseline);
    Some((line.text, middle, baseline))
}

#[test]
fn the_first_page_has_no_number_and_the_second_shows_2_ten_millimetres_from_the_top() {
    for profile in [Profile::PartyHd36, Profile::StateNd30] {
        let pages = pages(&three_pages(profile));
        assert!(pages.len() > 2);
        assert_eq!(number(&pages[0]), None);
        for (index, page) in pages.iter().enumerate().skip(1) {
            let (text, middle, baseline) = number(page).expect("a number");
            assert_eq!(text, (index + 1).to_string());
            assert!(
                (middle - (30.0 + 165.0 / 2.0)).abs() < 0.2,
                "middle at {middle} mm"
            );
            assert!((baseline - 10.0).abs() < 0.2, "baseline at {baseline} mm");
            assert_eq!(page.line(&text).size_pt.round(), 14.0);
        }
    }
}

#[test]
fn numbers_start_again_with_each_appendix() {
    let rows = || table((1..=50).map(person).collect());
    let blocks = vec![
        rows(),
        Block::Appendix { number: Some(1) },
        rows(),
        Block::Appendix { number: Some(2) },
        rows(),
    ];
    let pages = pages(&document(Profile::StateNd30, blocks));
    let numbers: Vec<_> = pages
        .iter()
        .map(|page| number(page).map(|(text, ..)| text))
        .collect();
    let two = Some("2".to_owned());
    assert_eq!(numbers, [None, two.clone(), None, two.clone(), None, two]);
}
