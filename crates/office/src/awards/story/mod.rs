//! A nomination's whole story: the awards its recipient had over the years, also under former
//! names of its unit and under records that were said to be one with it; other nominations; its
//! moves between states; its papers; where it came from. Findings come with the nomination.

mod papers;
mod record;
mod table;
mod tell;

pub use papers::set_document;
pub use record::{
    Story, StoryAward, StoryDocument, StoryEvent, StoryModel, StoryNomination, StoryNote,
    StorySource,
};
pub use tell::story;
