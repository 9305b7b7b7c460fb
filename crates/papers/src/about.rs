//! What a file says of itself: its title, who issued it, what it is about. It is taken from what the
//! paper says, so that no form has to say it twice.

use serde::Serialize;

use crate::compose::clean;
use crate::{Block, Document};

/// The metadata of a document; what the paper does not say is empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct About {
    /// The document's title.
    pub(crate) title: String,
    /// The issuing body, with the body above it: `Ban Dân vận, Quận ủy Ninh Kiều`.
    pub(crate) author: String,
    /// The subject: the lines of the first title.
    pub(crate) subject: String,
    /// The kind of paper and its number.
    pub(crate) keywords: Vec<String>,
}

impl About {
    /// The metadata of a document.
    pub(crate) fn of(doc: &Document) -> Self {
        let mut about = Self {
            title: clean(&doc.title),
            author: String::new(),
            subject: String::new(),
            keywords: Vec::new(),
        };
        doc.blocks.iter().for_each(|block| about.hear(block));
        about
    }

    fn hear(&mut self, block: &Block) {
        match block {
            Block::Letterhead {
                superior,
                issuer,
                number,
                ..
            } => {
                self.issued_by(issuer, superior);
                self.keywords.extend(number.as_deref().map(clean));
            }
            Block::IssuerOnly { superior, issuer } => self.issued_by(issuer, superior),
            Block::Title { kind, lines, .. } | Block::Cover { kind, lines, .. }
                if self.subject.is_empty() =>
            {
                self.subject = clean(&lines.join(" "));
                self.keywords.push(clean(kind));
            }
            Block::Regarding(text) if self.subject.is_empty() => self.subject = clean(text),
            _ => {}
        }
    }

    fn issued_by(&mut self, issuer: &str, superior: &str) {
        if self.author.is_empty() {
            let names = [issuer, superior].map(clean);
            let said = names.into_iter().filter(|name| !name.is_empty());
            self.author = said.collect::<Vec<_>>().join(", ");
        }
    }
}
