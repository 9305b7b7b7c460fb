//! The order of what is typed. Each save travels by itself and bears a number; here it waits until the
//! one before it is done, so that no save waits in the page for the answer to another.

use std::{future::Future, time::Duration};
use tokio::{sync::watch, time::timeout};

/// A number that never comes (a save the page could not send) holds up the next ones only so long.
const PATIENCE: Duration = Duration::from_secs(2);

/// The saves of one open page, one after the other.
pub(crate) struct Lane(watch::Sender<u32>);

impl Default for Lane {
    fn default() -> Lane {
        Lane(watch::Sender::new(1))
    }
}

impl Lane {
    /// The page counts from one again.
    pub(crate) fn begin(&self) {
        self.0.send_replace(1);
    }

    /// Does `work` when everything with a smaller number is done; without a number at once.
    pub(crate) async fn take<T>(&self, turn: Option<u32>, work: impl Future<Output = T>) -> T {
        let Some(turn) = turn else {
            return work.await;
        };
        let mut next = self.0.subscribe();
        let _ = timeout(PATIENCE, next.wait_for(|next| *next >= turn)).await;
        let done = work.await;
        self.0
            .send_modify(|next| *next = (*next).max(turn.saturating_add(1)));
        done
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Mutex;
    use tokio::{join, time::sleep};

    #[tokio::test]
    async fn saves_are_done_by_number_however_they_arrive() {
        let (lane, done) = (Lane::default(), Mutex::new(Vec::new()));
        let save = |turn, slow| {
            let done = &done;
            lane.take(Some(turn), async move {
                sleep(Duration::from_millis(slow)).await;
                done.lock().expect("no test panics").push(turn);
            })
        };
        join!(save(3, 0), save(1, 20), save(2, 10));
        assert_eq!(*done.lock().expect("no test panics"), [1, 2, 3]);
    }

    #[tokio::test]
    async fn a_number_that_never_comes_is_not_waited_for_for_ever() {
        let lane = Lane::default();
        assert_eq!(lane.take(Some(2), async { "saved" }).await, "saved");
        assert_eq!(lane.take(None, async { "at once" }).await, "at once");
        lane.begin();
        assert_eq!(lane.take(Some(1), async { "first" }).await, "first");
    }
}
