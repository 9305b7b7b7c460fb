//! Who acts, when, and where chance comes from: passed in, so that a test can say what day it is
//! and get the same ids twice.

use chrono::{DateTime, FixedOffset, NaiveDate, Utc};
use std::fmt;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
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

    /// A new UUIDv7 of this instant. Those of one operation follow each other (RFC 9562, 6.2,
    /// method 1), so that a long import adds to the end of an index instead of all over it.
    pub fn new_id(&self) -> Uuid {
        let [a, b, c, d] = self.random.next_in_row().to_be_bytes();
        let chance: [u8; 6] = self.random.draw();
        // Version and variant take the upper bits of the first and the third byte.
        let [low, high] = [c & 0x3f, (b << 2) | (c >> 6)];
        let mut tail = [(a << 2) | (b >> 6), high, low, d, 0, 0, 0, 0, 0, 0];
        tail[4..].copy_from_slice(&chance);
        let millis = u64::try_from(self.now.timestamp_millis()).unwrap_or(0);
        uuid::Builder::from_unix_timestamp_millis(millis, &tail).into_uuid()
    }
}

/// The clock of the office: document dates are plain local dates at +07:00.
fn hanoi() -> FixedOffset {
    FixedOffset::east_opt(7 * 3600).expect("seven hours are a valid offset")
}

/// A source of chance: the system's, or a stream that a seed determines. Copies share it, so no two
/// draws are alike.
#[derive(Clone)]
pub struct Random {
    stream: Arc<Mutex<blake3::OutputReader>>,
    count: Arc<AtomicU32>,
}

impl Random {
    /// A stream that the system's randomness begins.
    pub fn system() -> Self {
        let mut secret = [0; 32];
        getrandom::fill(&mut secret).expect("the operating system gives randomness");
        Random::of(secret)
    }

    /// The stream of that seed.
    pub fn seeded(seed: u64) -> Self {
        Random::of(*blake3::hash(&seed.to_le_bytes()).as_bytes())
    }

    fn of(secret: [u8; 32]) -> Self {
        let random = Random {
            stream: Arc::new(Mutex::new(
                blake3::Hasher::new_keyed(&secret).finalize_xof(),
            )),
            count: Arc::default(),
        };
        let first = u32::from_be_bytes(random.draw()) & (IN_ROW >> 1);
        random.count.store(first, Ordering::Relaxed);
        random
    }

    /// The next bytes.
    pub fn draw<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        let mut stream = self.stream.lock().unwrap_or_else(PoisonError::into_inner);
        stream.fill(&mut bytes);
        bytes
    }

    /// Numbers of 26 bits that follow each other, from a first one by chance.
    fn next_in_row(&self) -> u32 {
        self.count.fetch_add(1, Ordering::Relaxed) & IN_ROW
    }
}

/// The bits of a number in a row.
const IN_ROW: u32 = (1 << 26) - 1;

impl fmt::Debug for Random {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Random")
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

    #[test]
    fn ids_of_one_operation_follow_each_other() {
        let ctx = Ctx::system("Người kiểm thử");
        let ids: Vec<_> = (0..100_000).map(|_| ctx.new_id()).collect();
        assert!(ids.is_sorted());
        assert!(ids.windows(2).all(|pair| pair[0] != pair[1]));
    }
}
