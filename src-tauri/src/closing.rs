//! Closing the window: the page is asked first, so that what is being typed is saved. A page that
//! does not answer holds the window open for a few seconds only; one that asks the person about text
//! nobody has saved yet holds it until the person has chosen.

use crate::app::{Sender, held};
use serde::Serialize;
use std::{sync::Mutex, time::Duration};
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

/// What becomes of a window that somebody closes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    /// It closes at once.
    Close,
    /// The page was asked; its answer is to be waited for.
    Ask,
    /// The person is being asked already.
    Stay,
}

/// How far the closing has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Stage {
    #[default]
    Open,
    Asked,
    Held,
    Ready,
}

/// Who is asked before the window closes, and whether that has happened.
#[derive(Default)]
pub(crate) struct Farewell {
    listener: Mutex<Option<Sender<Closing>>>,
    stage: Mutex<Stage>,
    moved: Notify,
}

impl Farewell {
    /// From now on `listener` is asked.
    pub(crate) fn listen(&self, listener: Sender<Closing>) {
        *held(&self.listener) = Some(listener);
    }

    /// Asks the page. Where nobody listens, or where it was asked before and says nothing, the
    /// window closes at once.
    pub(crate) fn ask(&self) -> Way {
        let listener = held(&self.listener);
        let Some(listener) = listener.as_ref() else {
            return Way::Close;
        };
        let mut stage = held(&self.stage);
        match *stage {
            Stage::Held => Way::Stay,
            Stage::Asked | Stage::Ready => Way::Close,
            Stage::Open => {
                *stage = Stage::Asked;
                listener(Closing::Asked);
                Way::Ask
            }
        }
    }

    /// The page has saved everything.
    pub(crate) fn answer(&self) {
        self.go(Stage::Ready);
    }

    /// The page asks the person; or the person stays, and the next closing asks anew.
    pub(crate) fn hold(&self, asking: bool) {
        self.go(if asking { Stage::Held } else { Stage::Open });
    }

    fn go(&self, to: Stage) {
        *held(&self.stage) = to;
        self.moved.notify_one();
    }

    /// Waits for the answer; false where the person stays.
    pub(crate) async fn answered(&self) -> bool {
        loop {
            let stage = *held(&self.stage);
            match stage {
                Stage::Ready => return true,
                Stage::Open => return false,
                Stage::Held => self.moved.notified().await,
                Stage::Asked => {
                    let silent = timeout(PATIENCE, self.moved.notified()).await.is_err();
                    if silent && *held(&self.stage) == Stage::Asked {
                        return true;
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    fn listened() -> (Farewell, Arc<Mutex<Vec<Closing>>>) {
        let farewell = Farewell::default();
        let heard = Arc::new(Mutex::new(Vec::new()));
        let ears = heard.clone();
        farewell.listen(Box::new(move |message| held(&ears).push(message)));
        (farewell, heard)
    }

    #[test]
    fn the_page_is_asked_once_and_a_second_close_goes_through() {
        assert_eq!(Farewell::default().ask(), Way::Close, "nobody listens yet");
        let (farewell, heard) = listened();
        assert_eq!(farewell.ask(), Way::Ask);
        assert_eq!(farewell.ask(), Way::Close);
        assert_eq!(*held(&heard), [Closing::Asked]);
    }

    #[tokio::test]
    async fn an_answer_that_came_first_is_not_waited_for() {
        let farewell = Farewell::default();
        farewell.answer();
        assert!(farewell.answered().await);
    }

    #[tokio::test]
    async fn a_person_who_stays_keeps_the_window_and_is_asked_the_next_time() {
        let (farewell, heard) = listened();
        farewell.ask();
        farewell.hold(true);
        assert_eq!(farewell.ask(), Way::Stay, "the question stands already");
        farewell.hold(false);
        assert!(!farewell.answered().await);
        assert_eq!(farewell.ask(), Way::Ask);
        farewell.hold(true);
        farewell.answer();
        assert!(farewell.answered().await);
        assert_eq!(held(&heard).len(), 2);
    }
}
