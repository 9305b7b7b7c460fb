//! Word files of the office: taken in by name, checked, filled with a paper. The file stays theirs;
//! what is wrong with its fields is told with the place before it is taken in.

mod fault;
mod fields;
mod fill;
mod record;
mod sample;
mod table;
mod take;

pub(super) use fault::fault_words;
pub use fault::template_faults;
pub use fields::fields;
pub use fill::{check_template, fill_template};
pub use record::{FieldHelp, ListHelp, TemplateFault, TemplateFields, TemplateFile, TemplateRow};
pub use sample::sample_template;
pub(super) use table::now;
pub use take::{named_template, remove_template, take_template, template_bytes, templates};
