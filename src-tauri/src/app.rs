//! What the window holds while it runs: the open office file, its previews, a reading under way.
//!
//! Knows no Tauri, so that command bodies can be tested without a window.

use crate::{
    cards::CardPreviews, closing::Farewell, drop::Drops, forward::Markers, lane::Lane,
    papers::Papers, picker::Picker, preview::Previews,
};
use office::{
    Code, Ctx, Failure, Notice, Office, Program, Result, settings::machine::Machine, words,
};
use std::{
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError, RwLock,
        atomic::{AtomicBool, Ordering},
    },
};

/// Hands a message to the interface; the receiver may be gone.
pub(crate) type Sender<T> = Box<dyn Fn(T) + Send + Sync>;

/// The state behind every command.
pub(crate) struct App {
    office: RwLock<Option<Opened>>,
    requested: Mutex<Option<PathBuf>>,
    /// An encrypted file that waits for what opens it; the page never learns where it stands.
    pub(crate) locked: Mutex<Option<PathBuf>>,
    listener: Arc<Mutex<Option<Sender<Notice>>>>,
    cancelled: Mutex<Arc<AtomicBool>>,
    pub(crate) previews: Mutex<Previews>,
    pub(crate) cards: Mutex<CardPreviews>,
    pub(crate) machine: Machine,
    pub(crate) markers: Markers,
    pub(crate) drops: Drops,
    pub(crate) farewell: Farewell,
    pub(crate) lane: Lane,
    pub(crate) papers: Papers,
    pub(crate) picker: Box<dyn Picker>,
    program: Program,
    sample: PathBuf,
}

#[derive(Clone)]
struct Opened {
    office: Arc<Office>,
    path: PathBuf,
}

impl App {
    /// An application without an open file, whose settings stand in `settings`.
    pub(crate) fn new(settings: PathBuf, program: Program, picker: Box<dyn Picker>) -> App {
        App {
            office: RwLock::new(None),
            requested: Mutex::default(),
            locked: Mutex::default(),
            listener: Arc::default(),
            cancelled: Mutex::default(),
            previews: Mutex::default(),
            cards: Mutex::default(),
            markers: Markers::below(&settings),
            drops: Drops::default(),
            farewell: Farewell::default(),
            lane: Lane::default(),
            papers: Papers::below(&settings),
            sample: settings.join("so-mau.sdv"),
            machine: Machine::in_folder(settings),
            picker,
            program,
        }
    }

    /// Who acts and when.
    pub(crate) fn ctx(&self) -> Ctx {
        Ctx::system(whoami())
    }

    /// The program that reads foreign files for this one.
    pub(crate) fn program(&self) -> Program {
        self.program.clone()
    }

    /// Where the invented sample office stands.
    pub(crate) fn sample_path(&self) -> &Path {
        &self.sample
    }

    /// The interface opens `file` when it asks for the first time.
    pub(crate) fn request(&self, file: Option<PathBuf>) {
        *held(&self.requested) = file;
    }

    /// The file the program was started with, once.
    pub(crate) fn take_request(&self) -> Option<PathBuf> {
        held(&self.requested).take()
    }

    /// The open file's path.
    pub(crate) fn path(&self) -> Option<PathBuf> {
        self.opened().map(|opened| opened.path)
    }

    /// Opens what `open` gives in place of whatever is open.
    pub(crate) async fn replace(
        &self,
        path: &Path,
        open: impl FnOnce(&Path, Program, &Ctx) -> Result<Office> + Send + 'static,
    ) -> Result<()> {
        self.close();
        let (path, program, ctx) = (path.to_owned(), self.program(), self.ctx());
        let (office, path) = blocking(move || Ok((open(&path, program, &ctx)?, path))).await?;
        self.show(office, path);
        Ok(())
    }

    /// From now on `office` is the open one.
    pub(crate) fn show(&self, office: Office, path: PathBuf) {
        office.on_change(self.relay());
        *self.office.write().unwrap_or_else(PoisonError::into_inner) = Some(Opened {
            office: Arc::new(office),
            path,
        });
    }

    /// Lets go of the open file.
    pub(crate) fn close(&self) {
        held(&self.previews).clear();
        held(&self.cards).clear();
        *self.office.write().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// Does `work` with the open file away from the window's thread.
    ///
    /// # Errors
    /// `no_office_open` when no file is open, and whatever `work` refuses.
    pub(crate) async fn work<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Office, &Ctx) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let opened = self.opened().ok_or_else(|| Failure::new(Code::NoOffice))?;
        let (ctx, lang) = (self.ctx(), self.machine.lang());
        blocking(move || words::speaking(lang, || work(&opened.office, &ctx))).await
    }

    /// From now on change notices go to `listener`.
    pub(crate) fn listen(&self, listener: Sender<Notice>) {
        *held(&self.listener) = Some(listener);
    }

    /// A new mark by which the work that starts now can be stopped.
    pub(crate) fn cancellable(&self) -> Arc<AtomicBool> {
        let mark = Arc::new(AtomicBool::new(false));
        *held(&self.cancelled) = mark.clone();
        mark
    }

    /// Stops the work under way.
    pub(crate) fn cancel(&self) {
        held(&self.cancelled).store(true, Ordering::Relaxed);
    }

    fn opened(&self) -> Option<Opened> {
        self.office
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    fn relay(&self) -> Box<dyn Fn(&Notice) + Send + Sync> {
        let listener = self.listener.clone();
        Box::new(move |notice| {
            if let Some(listener) = held(&listener).as_ref() {
                listener(notice.clone());
            }
        })
    }
}

/// A lock's content, also after another thread died while holding it.
pub(crate) fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Runs `work` on a thread that may block.
///
/// # Errors
/// What `work` refuses; `unexpected` when it panicked.
pub(crate) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T> + Send + 'static,
) -> Result<T> {
    tokio::task::spawn_blocking(work)
        .await
        .unwrap_or_else(|_| Err(Failure::new(Code::Internal).with("detail", "panic")))
}

/// The account name at this machine, as the journal's actor.
fn whoami() -> String {
    std::env::var("USERNAME")
        .or_else(|_| std::env::var("USER"))
        .unwrap_or_else(|_| String::from("máy này"))
}
