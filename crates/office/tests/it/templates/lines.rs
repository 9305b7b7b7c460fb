//! The lines of a form, for somebody who puts them in order by hand.

use super::decision;
use crate::desk::Desk;
use office::templates::form_columns;

#[test]
fn lines_to_be_put_in_order_stand_as_the_form_prints_them_under_their_headings() {
    let desk = Desk::new();
    let key = decision(&desk);
    let shape = |form: &str| {
        let read = desk.office.read(|reading| form_columns(reading, form, key));
        read.unwrap()
    };
    let form = shape("awards.l5");
    let shown: Vec<(&str, &str)> = form
        .lines
        .iter()
        .map(|line| (line.name.as_str(), line.heading.as_str()))
        .collect();
    assert!(form.movable && shown.len() > 3, "{shown:?}");
    assert!(shown[0].0.contains("Hội Nông dân"), "{shown:?}");
    assert!(shown[0].1.contains("TẬP THỂ"), "{shown:?}");
    let last = shown.last().unwrap();
    assert!(
        last.1.contains("CÁ NHÂN") && !last.1.contains("TẬP THỂ"),
        "{shown:?}"
    );
    // The lists of one paper are kept apart.
    let paper = shape("awards.decision");
    let apart = |place: &str| {
        paper
            .lines
            .iter()
            .any(|line| line.heading.starts_with(place))
    };
    assert!(apart("1. ") && apart("2. "), "{:?}", paper.lines);
}
