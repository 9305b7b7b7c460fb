//! Columns that several fields claim together: told apart by what they hold.

use super::columns::{FieldColumns, Spread};
use super::paths::Path;
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

/// An x under "Tập thể" below "Giấy khen" says the kind and, by the cell further up, the award.
pub(super) fn name_by_parents(lexicon: &Lexicon, block: &[Path], found: &mut Vec<FieldColumns>) {
    let marked = found.iter().filter(|entry| entry.spread == Spread::Marked);
    let added: Vec<FieldColumns> = marked
        .filter_map(|entry| by_parents(lexicon, block, entry))
        .collect();
    for entry in added {
        if found.iter().all(|known| known.field != entry.field) {
            found.push(entry);
        }
    }
}

fn by_parents(lexicon: &Lexicon, block: &[Path], entry: &FieldColumns) -> Option<FieldColumns> {
    let parents = entry.columns.iter().map(|col| {
        let path = block.iter().find(|path| path.col == *col)?;
        let cells = path.cells.iter().rev().skip(1);
        cells
            .filter_map(|cell| Some((lexicon.label(cell)?, cell.clone())))
            .find(|(label, _)| lexicon.words.labels()[*label].field != entry.field)
    });
    let parents: Vec<(usize, String)> = parents.collect::<Option<_>>()?;
    let field = lexicon.words.labels()[parents.first()?.0].field;
    let same = |(label, _): &(usize, String)| lexicon.words.labels()[*label].field == field;
    parents.iter().all(same).then(|| FieldColumns {
        field,
        columns: entry.columns.clone(),
        spread: Spread::Marked,
        labels: parents.iter().map(|(label, _)| Some(*label)).collect(),
        leaves: parents.into_iter().map(|(_, cell)| cell).collect(),
    })
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
