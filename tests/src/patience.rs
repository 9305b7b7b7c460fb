//! Waiting for what another program does. A journey never sleeps for a fixed time: it asks again
//! until the answer comes, and gives up with the name of what it waited for.

use std::thread::sleep;
use std::time::{Duration, Instant};

/// Long enough for a debug build on a loaded machine; a working window answers in milliseconds.
const LIMIT: Duration = Duration::from_secs(60);

/// Asks until there is an answer.
///
/// # Panics
/// When there is none within a minute: the journey has failed, and `what` says where.
pub fn until<T>(what: &str, mut ask: impl FnMut() -> Option<T>) -> T {
    let began = Instant::now();
    loop {
        if let Some(answer) = ask() {
            return answer;
        }
        assert!(began.elapsed() < LIMIT, "waited in vain for {what}");
        sleep(Duration::from_millis(30));
    }
}

/// Asks until the answer is the wanted one.
///
/// # Panics
/// When it is not within a minute; tells what came instead.
pub fn until_is<T: PartialEq + std::fmt::Debug>(what: &str, wanted: T, mut ask: impl FnMut() -> T) {
    let began = Instant::now();
    loop {
        let answer = ask();
        if answer == wanted {
            return;
        }
        let late = began.elapsed() >= LIMIT;
        assert!(
            !late,
            "{what}: waited in vain for {wanted:?}, still {answer:?}"
        );
        sleep(Duration::from_millis(30));
    }
}
