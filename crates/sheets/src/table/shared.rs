//! Columns that several fields claim together: told apart by what they hold.

use super::columns::{FieldColumns, Spread};
use super::sample::Sample;
use super::vocabulary::{Fit, Lexicon, Role};

/// Several fields over as many columns ("Chức vụ, đơn vị" drawn over two) have one each, in the
/// order of their words.
pub(super) fn share_out(found: &mut [FieldColumns]) {
    for at in 0..found.len() {
        let columns = found[at].columns.clone();
        let shares =
            |entry: &FieldColumns| entry.spread == Spread::Parts && entry.columns == columns;
        let together: Vec<usize> = (at..found.len()).filter(|&at| shares(&found[at])).collect();
        if columns.len() < 2 || together.len() != columns.len() {
            continue;
        }
        for (place, entry) in together.into_iter().enumerate() {
            found[entry] = found[entry].only(place);
        }
    }
}

/// "Họ và tên, đơn vị" over names alone means the names of units: a cell that holds two fields
/// has something between them. Nor is a field in a cell with another where its content is none.
pub(super) fn leave_whole(lexicon: &Lexicon, sample: &Sample, found: &mut Vec<FieldColumns>) {
    let subject = |entry: &FieldColumns| {
        let field = lexicon.field(entry.field);
        field.is_some_and(|field| lexicon.role(field) == Role::Subject)
    };
    let shared: Vec<Vec<u32>> = found.iter().map(|entry| entry.columns.clone()).collect();
    let alone = |columns: &[u32]| shared.iter().filter(|other| *other == columns).count() == 1;
    found.retain(|entry| {
        let col = entry.columns[0];
        let fit = || sample.fit(lexicon.words, entry.field, col) >= -0.5;
        let piece = |text: &str| holds_piece(lexicon, entry.field, text);
        alone(&entry.columns) || subject(entry) || fit() || sample.share(col, piece) > 0.5
    });
    let Some(names) = found.iter().find(|entry| subject(entry)).cloned() else {
        return;
    };
    let parted = |text: &str| text.contains(PARTING);
    let parts = names
        .columns
        .iter()
        .any(|col| sample.texts(*col).any(parted));
    found.retain(|entry| parts || subject(entry) || entry.columns != names.columns);
}

/// What stands between the values of a cell that holds several.
const PARTING: [char; 7] = [',', ';', '(', ')', '-', '–', ':'];

/// Whether a part of the text is a value of the field: "1970" in "Lê Văn An (1970)".
fn holds_piece(lexicon: &Lexicon, field: &str, text: &str) -> bool {
    let mut pieces = text.split(PARTING).map(str::trim);
    pieces.any(|piece| lexicon.words.fits(field, piece) == Fit::Yes)
}

impl FieldColumns {
    /// The same field with one of its columns.
    fn only(&self, place: usize) -> FieldColumns {
        FieldColumns {
            field: self.field,
            columns: vec![self.columns[place]],
            spread: Spread::One,
            leaves: vec![self.leaves[place].clone()],
            labels: vec![self.labels[place]],
        }
    }
}
