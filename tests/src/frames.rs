//! What a grid shows in each frame the window draws: when it was drawn, and whether every row that
//! should be seen had words in it.

use std::time::Duration;

use serde_json::json;

use crate::{Grid, Window};

/// Runs before each frame is painted, when everything that scrolling asked for has been done.
const WATCH: &str = "const sheet = document.querySelector(arguments[0]);
    const scroller = sheet.parentElement, field = arguments[1];
    const seen = { times: [], blank: 0, places: [] };
    window.framesSeen = seen;
    const wordless = () => {
        const box = scroller.getBoundingClientRect();
        const [head, row] = sheet.querySelectorAll('[role=row]');
        const height = row?.offsetHeight || 32;
        const top = head.getBoundingClientRect().bottom;
        const cell = sheet.querySelector(field).getBoundingClientRect();
        for (let y = top + height / 2; y < box.top + scroller.clientHeight - height; y += height) {
            const shown = document.elementFromPoint(cell.left + cell.width / 2, y)?.closest('[data-cell]');
            const words = shown?.querySelector('input')?.value || shown?.textContent.trim();
            if (!words) return true;
        }
        return false;
    };
    const look = (time) => {
        if (window.framesSeen !== seen) return;
        seen.times.push(time);
        if (wordless()) { seen.blank += 1; seen.places.push(Math.round(scroller.scrollTop)); }
        requestAnimationFrame(look);
    };
    requestAnimationFrame(look);";

/// The frames that were drawn while something was done.
#[derive(Debug)]
pub struct Frames {
    /// From one frame to the next.
    pub gaps: Vec<Duration>,
    /// How many frames showed a row without words.
    pub blank: usize,
}

impl Grid<'_> {
    /// Does something and watches every frame of it.
    ///
    /// # Panics
    /// When the window draws no frame.
    pub fn frames_while(&self, field: &str, act: impl FnOnce(&Window)) -> Frames {
        let (sheet, cells) = (self.sheet(), self.cells(field));
        self.window().read(WATCH, json!([sheet, cells]));
        act(self.window());
        let stop = "const seen = window.framesSeen; window.framesSeen = null; return seen;";
        let seen = self.window().read(stop, json!([]));
        let times = seen["times"].as_array().cloned().unwrap_or_default();
        let times: Vec<f64> = times.iter().filter_map(serde_json::Value::as_f64).collect();
        assert!(times.len() > 1, "the window drew nothing: {seen}");
        let gap = |pair: &[f64]| Duration::from_secs_f64((pair[1] - pair[0]).max(0.0) / 1000.0);
        Frames {
            gaps: times.windows(2).map(gap).collect(),
            blank: usize::try_from(seen["blank"].as_u64().unwrap_or(u64::MAX))
                .unwrap_or(usize::MAX),
        }
    }
}
