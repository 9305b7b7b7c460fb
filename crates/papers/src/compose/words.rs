//! Cleaning the texts of a document and walking through all of them.

use crate::{Block, Content, Document, Row, Signer};

/// Text as it is printed: line feeds kept, everything else as [`viet::text::clean`] leaves it.
pub(crate) fn clean(text: &str) -> String {
    if !text.contains('\n') {
        return viet::text::clean(text);
    }
    let lines: Vec<String> = text.lines().map(viet::text::clean).collect();
    lines.join("\n")
}

/// Hands every text of a document that will be printed to `see`, in reading order.
pub(crate) fn every_text<'a>(doc: &'a Document, see: &mut dyn FnMut(&'a str)) {
    for block in &doc.blocks {
        match block {
            Block::Letterhead {
                superior,
                issuer,
                number,
                place_date,
            } => {
                see(superior);
                see(issuer);
                number.iter().chain(place_date).for_each(|text| see(text));
            }
            Block::IssuerOnly { superior, issuer } => {
                [superior, issuer].into_iter().for_each(|text| see(text))
            }
            Block::Appendix { .. } => {}
            Block::Regarding(text) => see(text),
            Block::Title {
                kind,
                lines,
                parent,
            } => {
                see(kind);
                lines.iter().chain(parent).for_each(|text| see(text));
            }
            Block::Paragraph { text, .. } | Block::Closing(text) => see(text),
            Block::Article { label, text } => {
                see(label);
                see(text);
            }
            Block::Addressee { label, names } => {
                see(label);
                names.iter().for_each(|text| see(text));
            }
            Block::Chart(chart) => chart.every_text(see),
            Block::Pictures { pictures, .. } => {
                let words = pictures.iter().map(|picture| &picture.caption);
                words.for_each(|text| see(text));
            }
            Block::Cover { kind, lines, foot } => {
                see(kind);
                lines.iter().chain([foot]).for_each(|text| see(text));
            }
            Block::Contents { title } => see(title),
            Block::Section { text, .. } => see(text),
            Block::Table(table) | Block::Workbook(table) => {
                table.columns.iter().for_each(|column| {
                    let above = column.group.iter().chain(&column.index);
                    above.chain([&column.title]).for_each(|text| see(text));
                });
                table.rows.iter().for_each(|row| texts_of_row(row, see));
            }
            Block::Signature {
                recipients,
                authority,
                position,
                name,
            } => {
                recipients
                    .iter()
                    .chain(authority)
                    .for_each(|text| see(text));
                see(position);
                name.iter().for_each(|text| see(text));
            }
            Block::Signers { signers, .. } => {
                for signer in signers {
                    signer.authority.iter().for_each(|text| see(text));
                    see(&signer.position);
                    signer.name.iter().for_each(|text| see(text));
                }
            }
        }
    }
}

fn texts_of_row<'a>(row: &'a Row, see: &mut dyn FnMut(&'a str)) {
    let cells = match row {
        Row::Group { text, .. } => return see(text),
        Row::Data { cells } => cells,
        Row::Total { label, cells } => {
            see(label);
            cells
        }
    };
    for cell in cells {
        if let Content::Text(text) = cell {
            see(text);
        }
    }
}

/// Lets `change` rewrite every text of a document that will be printed, and its title.
pub fn rewrite_texts(doc: &mut Document, change: &mut dyn FnMut(&mut String)) {
    change(&mut doc.title);
    doc.blocks
        .iter_mut()
        .for_each(|block| rewrite_block(block, change));
}

fn rewrite_block(block: &mut Block, change: &mut dyn FnMut(&mut String)) {
    match block {
        Block::Letterhead {
            superior,
            issuer,
            number,
            place_date,
        } => {
            [superior, issuer].into_iter().for_each(&mut *change);
            number.iter_mut().chain(place_date).for_each(change);
        }
        Block::IssuerOnly { superior, issuer } => {
            [superior, issuer].into_iter().for_each(change);
        }
        Block::Appendix { .. } => {}
        Block::Title {
            kind,
            lines,
            parent,
        } => {
            change(kind);
            lines.iter_mut().chain(parent).for_each(change);
        }
        Block::Paragraph { text, .. } | Block::Closing(text) | Block::Regarding(text) => {
            change(text);
        }
        Block::Article { label, text } => [label, text].into_iter().for_each(change),
        Block::Addressee { label, names } => {
            change(label);
            names.iter_mut().for_each(change);
        }
        Block::Chart(chart) => chart.rewrite_texts(change),
        Block::Pictures { pictures, .. } => {
            let words = pictures.iter_mut().map(|picture| &mut picture.caption);
            words.for_each(change);
        }
        Block::Cover { kind, lines, foot } => {
            [kind, foot].into_iter().for_each(&mut *change);
            lines.iter_mut().for_each(change);
        }
        Block::Contents { title } => change(title),
        Block::Section { text, .. } => change(text),
        Block::Table(table) | Block::Workbook(table) => {
            for column in &mut table.columns {
                change(&mut column.title);
                column
                    .group
                    .iter_mut()
                    .chain(&mut column.index)
                    .for_each(&mut *change);
            }
            table
                .rows
                .iter_mut()
                .for_each(|row| rewrite_row(row, change));
        }
        Block::Signature {
            recipients,
            authority,
            position,
            name,
        } => {
            recipients
                .iter_mut()
                .chain(authority)
                .for_each(&mut *change);
            change(position);
            name.iter_mut().for_each(change);
        }
        Block::Signers { signers, .. } => {
            for Signer {
                authority,
                position,
                name,
            } in signers
            {
                authority.iter_mut().for_each(&mut *change);
                change(position);
                name.iter_mut().for_each(&mut *change);
            }
        }
    }
}

fn rewrite_row(row: &mut Row, change: &mut dyn FnMut(&mut String)) {
    let cells = match row {
        Row::Group { text, .. } => return change(text),
        Row::Data { cells } => cells,
        Row::Total { label, cells } => {
            change(label);
            cells
        }
    };
    for cell in cells {
        if let Content::Text(text) = cell {
            change(text);
        }
    }
}
