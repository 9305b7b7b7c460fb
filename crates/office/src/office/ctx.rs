//! Who acts, when, and where chance comes from: passed in, so that a test can say what day it is
//! and get the same ids twice.

use chrono::{DateTime, FixedOffset, NaiveDate, Utc};
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use uuid::Uuid;

/// The circumstances of an operation.
#[derive(Debug, Clone)]
pub struct Ctx {
    /// Who acts, as the journal will name them.
    pub actor: String,
    /// The instant of the operation.
    pub now: DateTime<Utc>,
    /// Where ids and salts come from.
    pub random: Random,
}

impl Ctx {
    /// The real clock and the system's randomness; for the shells.
    pub fn system(actor: impl Into<String>) -> Self {
        Ctx {
            actor: actor.into(),
            now: Utc::now(),
            random: Random::system(),
        }
    }

    /// A stated instant and a repeatable stream of numbers; for tests.
    pub fn fixed(seed: u64, now: DateTime<Utc>) -> Self {
        Ctx {
            actor: "Người kiểm thử".to_owned(),
            now,
            random: Random::seeded(seed),
        }
    }

    /// The date of a document written now: the local date at +07:00.
    pub fn today(&self) -> NaiveDate {
        self.now.with_timezone(&hanoi()).date_naive()
    }

    /// A new UUIDv7 of this instant.
    pub fn new_id(&self) -> Uuid {
        let chance: [u8; 16] = self.random.draw();
        let mut tail = [0; 10];
        tail.copy_from_slice(&chance[..10]);
        let millis = u64::try_from(self.now.timestamp_millis()).unwrap_or(0);
        uuid::Builder::from_unix_timestamp_millis(millis, &tail).into_uuid()
    }
}

/// The clock of the office: document dates are plain local dates at +07:00.
fn hanoi() -> FixedOffset {
    FixedOffset::east_opt(7 * 3600).expect("seven hours are a valid offset")
}

/// A source of chance: the system's, or a stream that a seed determines.
#[derive(Clone)]
pub struct Random(Source);

#[derive(Clone)]
enum Source {
    System,
    Seeded { seed: u64, drawn: Arc<AtomicU64> },
}

impl Random {
    /// The system's randomness.
    pub fn system() -> Self {
        Random(Source::System)
    }

    /// The stream of that seed; copies share it, so no two draws are alike.
    pub fn seeded(seed: u64) -> Self {
        Random(Source::Seeded {
            seed,
            drawn: Arc::new(AtomicU64::new(0)),
        })
    }

    /// The next bytes, up to 32.
    pub fn draw<const N: usize>(&self) -> [u8; N] {
        const { assert!(N <= 32, "one draw gives at most 32 bytes") };
        let mut bytes = [0; N];
        match &self.0 {
            Source::System => {
                getrandom::fill(&mut bytes).expect("the operating system gives randomness")
            }
            Source::Seeded { seed, drawn } => {
                let count = drawn.fetch_add(1, Ordering::Relaxed);
                let mut text = seed.to_le_bytes().to_vec();
                text.extend(count.to_le_bytes());
                bytes.copy_from_slice(&blake3::hash(&text).as_bytes()[..N]);
            }
        }
        bytes
    }
}

impl fmt::Debug for Random {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self.0 {
            Source::System => "Random::system",
            Source::Seeded { .. } => "Random::seeded",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeZone;

    #[test]
    fn a_document_written_after_17_utc_bears_the_next_local_date() {
        let at = |hour| {
            Ctx::fixed(1, Utc.with_ymd_and_hms(2024, 6, 17, hour, 30, 0).unwrap())
                .today()
                .to_string()
        };
        assert_eq!(at(16), "2024-06-17");
        assert_eq!(at(17), "2024-06-18");
    }

    #[test]
    fn ids_of_one_seed_repeat_and_never_collide() {
        let now = Utc.with_ymd_and_hms(2024, 6, 17, 1, 0, 0).unwrap();
        let (one, two) = (Ctx::fixed(7, now), Ctx::fixed(7, now));
        let first = one.new_id();
        assert_eq!(first, two.new_id());
        assert_ne!(first, one.new_id());
        assert_eq!(first.get_version_num(), 7);
    }
}
