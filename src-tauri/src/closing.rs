//! Closing the window: the page is asked first, so that what is being typed is saved. A page that
//! does not answer holds the window open for a few seconds only.

use crate::app::{Sender, held};
use serde::Serialize;
use std::{
    sync::{
        Mutex,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};
use tokio::{sync::Notify, time::timeout};
use ts_rs::TS;

/// How long the page may take to save what was typed.
const PATIENCE: Duration = Duration::from_secs(5);

/// What the page is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Closing {
    /// Somebody closes the window.
    Asked,
}

/// Who is asked before the window closes, and whether that has happened.
#[derive(Default)]
pub(crate) struct Farewell {
    listener: Mutex<Option<Sender<Closing>>>,
    asked: AtomicBool,
    ready: Notify,
}

impl Farewell {
    /// From now on `listener` is asked.
    pub(crate) fn listen(&self, listener: Sender<Closing>) {
        *held(&self.listener) = Some(listener);
    }

    /// Asks the page. False where nobody listens, or where it was asked before: then the window
    /// closes at once.
    pub(crate) fn ask(&self) -> bool {
        let listener = held(&self.listener);
        let Some(listener) = listener.as_ref() else {
            return false;
        };
        let first = !self.asked.swap(true, Ordering::Relaxed);
        if first {
            listener(Closing::Asked);
        }
        first
    }

    /// The page has saved everything.
    pub(crate) fn answer(&self) {
        self.ready.notify_one();
    }

    /// Waits for the answer.
    pub(crate) async fn answered(&self) {
        let _ = timeout(PATIENCE, self.ready.notified()).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    #[test]
    fn the_page_is_asked_once_and_a_second_close_goes_through() {
        let farewell = Farewell::default();
        assert!(!farewell.ask(), "nobody listens yet");
        let heard = Arc::new(Mutex::new(Vec::new()));
        let ears = heard.clone();
        farewell.listen(Box::new(move |message| held(&ears).push(message)));
        assert!(farewell.ask());
        assert!(!farewell.ask());
        assert_eq!(*held(&heard), [Closing::Asked]);
    }

    #[tokio::test]
    async fn an_answer_that_came_first_is_not_waited_for() {
        let farewell = Farewell::default();
        farewell.answer();
        farewell.answered().await;
    }
}
