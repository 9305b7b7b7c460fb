//! Pictures of a paper: photos with their captions, in rows.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// A picture as a paper shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picture {
    /// By which its bytes are told apart: their checksum.
    pub digest: String,
    /// JPEG or PNG; empty where they are lost. Not written down with the document.
    #[serde(skip)]
    pub bytes: Arc<[u8]>,
    /// What it shows, for those who hear the paper.
    pub alt: String,
    /// What stands beneath it; empty prints nothing.
    pub caption: String,
    /// What is printed in its place where it cannot be shown.
    pub instead: String,
}
