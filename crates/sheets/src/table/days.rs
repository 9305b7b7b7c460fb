//! A date in three columns of its own: "Ngày", "Tháng" and "Năm" beside each other, with or
//! without a heading over them that says of what.

use super::columns::{FieldColumns, Spread};
use super::paths::Path;
use super::sample::Sample;
use super::vocabulary::{Lexicon, Role};

/// Gives the dated field its three columns, where no other column has it.
pub(super) fn join(
    lexicon: &Lexicon,
    block: &[Path],
    sample: &Sample,
    found: &mut Vec<FieldColumns>,
) {
    let Some(code) = lexicon.words.dated() else {
        return;
    };
    let three = block
        .windows(3)
        .find(|three| are_date(three) && hold_date(sample, three));
    let Some(three) = three else { return };
    let own = |entry: &FieldColumns| {
        let inside = |col: &u32| three.iter().any(|path| path.col == *col);
        entry.columns.iter().all(inside)
    };
    let aside = |entry: &FieldColumns| {
        let field = lexicon.field(entry.field);
        field.is_some_and(|field| lexicon.role(field) == Role::Aside)
    };
    let taken = |entry: &FieldColumns| {
        let touched = |path: &Path| entry.columns.contains(&path.col);
        (entry.field == code || three.iter().any(touched)) && !own(entry)
    };
    if found.iter().any(|entry| taken(entry) && !aside(entry)) {
        return;
    }
    found.retain(|entry| !own(entry));
    found.push(FieldColumns {
        field: code,
        columns: three.iter().map(|path| path.col).collect(),
        spread: Spread::Parts,
        leaves: three.iter().map(|path| path.leaf().to_owned()).collect(),
        labels: three.iter().map(|path| path.label).collect(),
    });
}

/// Headings of their own: below "Quyết định" they are the date of a decision.
fn are_date(three: &[Path]) -> bool {
    let words = [["ngày"; 2], ["tháng"; 2], ["năm", "năm sinh"]];
    let bare = |path: &Path| path.cells.len() == 1;
    let said = |path: &Path| viet::text::compare_key(path.leaf());
    let mut both = three.iter().zip(words);
    both.all(|(path, words)| bare(path) && words.contains(&said(path).as_str()))
}

fn hold_date(sample: &Sample, three: &[Path]) -> bool {
    let most = [31, 12, 2100];
    let mut both = three.iter().zip(most);
    both.all(|(path, most)| {
        let number = |text: &str| {
            let number = text.trim_matches(['.', '\'', ' ']).parse::<u32>();
            number.is_ok_and(|number| (1..=most).contains(&number))
        };
        sample.share(path.col, number) > 0.8
    })
}
