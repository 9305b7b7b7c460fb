//! Native dialogs: the only way by which a path reaches the program.
//!
//! Behind a trait, so that tests of commands answer in a dialog's place.

use rfd::AsyncFileDialog;
use std::{future::Future, path::PathBuf, pin::Pin};

/// A dialog that is still open; `None` when the person cancels.
pub(crate) type Choice = Pin<Box<dyn Future<Output = Option<PathBuf>> + Send>>;

/// A dialog for several files that is still open; none when the person cancels.
pub(crate) type Choices = Pin<Box<dyn Future<Output = Vec<PathBuf>> + Send>>;

/// What a dialog asks for.
#[derive(Debug, Clone)]
pub(crate) struct Question {
    /// The dialog's title, in the user's language.
    pub(crate) title: String,
    /// What the files are, in the user's language, and their extensions without the dot.
    pub(crate) kind: (String, Vec<&'static str>),
    /// The name offered when saving.
    pub(crate) name: Option<String>,
}

/// Asks a person for a file.
pub(crate) trait Picker: Send + Sync {
    /// An existing file to read.
    fn file_to_open(&self, question: Question) -> Choice;
    /// Existing files to read.
    fn files_to_open(&self, question: Question) -> Choices;
    /// A place to write to.
    fn place_to_save(&self, question: Question) -> Choice;
    /// A folder to write files into.
    fn folder_to_fill(&self, title: String) -> Choice;
}

/// The dialogs of the operating system. Only the asynchronous ones: the others stop the window for ever.
pub(crate) struct Native;

impl Native {
    fn dialog(question: &Question) -> AsyncFileDialog {
        let (kind, extensions) = &question.kind;
        let dialog = AsyncFileDialog::new()
            .set_title(&question.title)
            .add_filter(kind, extensions);
        match &question.name {
            Some(name) => dialog.set_file_name(name),
            None => dialog,
        }
    }
}

impl Picker for Native {
    fn file_to_open(&self, question: Question) -> Choice {
        Box::pin(async move {
            Some(
                Native::dialog(&question)
                    .pick_file()
                    .await?
                    .path()
                    .to_owned(),
            )
        })
    }

    fn files_to_open(&self, question: Question) -> Choices {
        Box::pin(async move {
            let files = Native::dialog(&question).pick_files().await;
            let files = files.unwrap_or_default().into_iter();
            files.map(|file| file.path().to_owned()).collect()
        })
    }

    fn place_to_save(&self, question: Question) -> Choice {
        Box::pin(async move {
            Some(
                Native::dialog(&question)
                    .save_file()
                    .await?
                    .path()
                    .to_owned(),
            )
        })
    }

    fn folder_to_fill(&self, title: String) -> Choice {
        Box::pin(async move {
            let dialog = AsyncFileDialog::new().set_title(title);
            Some(dialog.pick_folder().await?.path().to_owned())
        })
    }
}
