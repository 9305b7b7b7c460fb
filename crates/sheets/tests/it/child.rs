//! The child: it is held to its limits, and whatever becomes of it the parent lives.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use sheets::{Reader, Refusal, RefusalCode, Watch};

use crate::forge::Xlsx;
use crate::{reader, sample};

#[test]
fn the_child_is_held_to_its_memory() {
    let text = "Ủy ban Mặt trận Tổ quốc Việt Nam xã Phong Điền, thành phố Cần Thơ, tổ số ";
    let strings: Vec<String> = (0..60_000).map(|n| format!("{text}{n} {n:x}")).collect();
    let strings: Vec<&str> = strings.iter().map(String::as_str).collect();
    let bytes = Xlsx::of("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>")
        .shared("60000", &strings)
        .bytes();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.xlsx");
    std::fs::write(&file, bytes).unwrap();
    let mut poor = reader();
    poor.limits.memory = 6 << 20;
    assert_eq!(
        poor.read(&file, &()).unwrap_err().code,
        RefusalCode::OutOfMemory
    );
    assert!(
        reader().read(&file, &()).is_ok(),
        "with the usual memory it is read"
    );
}

#[test]
fn a_child_that_cannot_start_or_talks_nonsense_is_a_refusal() {
    let sheet = sample("10-khen-thuong-2025.csv");
    let nobody = Reader::new("/không/có/chương trình", "read");
    assert_eq!(
        nobody.read(&sheet, &()).unwrap_err().code,
        RefusalCode::ReaderDied
    );
    let stranger = Reader::new(std::env::current_exe().unwrap(), "--list");
    assert_eq!(
        stranger.read(&sheet, &()).unwrap_err().code,
        RefusalCode::ReaderDied
    );
}

/// Holds the reading up until the guard has looked at it once.
#[derive(Default)]
struct Slow {
    cancels: bool,
    looked: AtomicBool,
}

impl Watch for Slow {
    fn rows(&self, _count: u64) {
        while !self.looked.load(Ordering::SeqCst) {
            std::thread::yield_now();
        }
    }

    fn cancelled(&self) -> bool {
        self.looked.store(true, Ordering::SeqCst);
        self.cancels
    }
}

#[test]
fn a_reading_ends_when_it_is_cancelled_or_makes_no_progress() {
    let file = sample("07-dang-ky-dvk-2000-dong.xlsx");
    let stopped = |patience: Duration, watch: &dyn Watch| -> Refusal {
        let mut reader = reader();
        reader.limits.patience = patience;
        reader.read(&file, watch).unwrap_err()
    };
    let cancelling = Slow {
        cancels: true,
        ..Slow::default()
    };
    assert_eq!(
        stopped(Duration::from_secs(3600), &cancelling).code,
        RefusalCode::Cancelled
    );
    assert_eq!(
        stopped(Duration::ZERO, &Slow::default()).code,
        RefusalCode::Timeout
    );
}
