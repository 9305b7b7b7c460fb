//! Cleaning the texts of a document and walking through all of them.

use crate::{Block, Content, Document, Row};

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
            Block::Pictures { pictures, .. } => {
                let words = pictures.iter().map(|picture| &picture.caption);
                words.for_each(|text| see(text));
            }
            Block::Table(table) => {
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
