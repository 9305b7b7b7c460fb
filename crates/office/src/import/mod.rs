//! The one path by which foreign sheets come in.

use crate::subjects::Subject;

/// What import brings to the house.
pub static SUBJECT: Subject = Subject::empty("import");
