//! The photos of a model on its sheet: the main one large, the others two abreast.

use papers::{Block, Role};

use crate::Result;
use crate::attachments;
use crate::models::column::Column;
use crate::models::evidence;
use crate::models::stored::Stored;
use crate::office::Reading;

/// Photos under their heading; nothing where the registration has none to be printed.
pub(super) fn photos(reading: &Reading, stored: &Stored) -> Result<Vec<Block>> {
    let title = stored.values.get(Column::Title);
    let subject = format!("Ảnh của mô hình “{title}”");
    let mut pictures = attachments::pictures(reading, evidence::owner(stored.key)?, &subject)?;
    if pictures.is_empty() {
        return Ok(Vec::new());
    }
    let others = pictures.split_off(1);
    let heading = Block::Paragraph {
        text: "Hình ảnh".to_owned(),
        role: Role::Heading,
    };
    let main = Block::Pictures {
        pictures,
        abreast: 1,
    };
    let others = (!others.is_empty()).then_some(Block::Pictures {
        pictures: others,
        abreast: 2,
    });
    Ok([heading, main].into_iter().chain(others).collect())
}
