//! The figures of the window as Markdown.

use std::fmt::Write as _;
use std::time::Duration;

use super::keys::Presses;
use super::scroll::Scroll;
use super::start::Starts;

pub(crate) fn starts(starts: &Starts) -> String {
    let (ours, empty) = (starts.ours, starts.empty);
    let time = ours.time.as_secs_f64() / empty.time.as_secs_f64();
    let memory = ours.memory as f64 / empty.memory as f64;
    format!(
        "{STARTS}| start to the picture that stays | {} | {} | **{time:.2}** |\n\
         | memory of all processes (PSS) | {} MB | {} MB | **{memory:.2}** |\n",
        milliseconds(ours.time),
        milliseconds(empty.time),
        ours.memory / 1_000_000,
        empty.memory / 1_000_000,
    )
}

const STARTS: &str = "\n## Window\n\n\
The program on an office with one round of 60, until its first screen stands complete, beside an empty window of the \
same toolkit and size (`src-tauri/examples/empty`), started in turns under a virtual display; read off the pixels of \
the display, without a driver.\n\n\
| | so-dan-van | empty window | ÷ |\n|---|---:|---:|---:|\n";

pub(crate) fn keys(presses: &[Presses]) -> String {
    let mut text = String::from(KEYS);
    for Presses { what, times } in presses {
        let _ = writeln!(
            text,
            "| {what} | {} | {} | {} | **{}** | {} |",
            times.len(),
            part(times, 0.0),
            part(times, 0.5),
            part(times, 0.95),
            part(times, 1.0)
        );
    }
    text
}

const KEYS: &str = "\nFrom a key press (X test extension) to the first changed pixel of the list, 100,000 rows in the round:\n\n\
| key | presses | least | median | 95 % | most |\n|---|---:|---:|---:|---:|---:|\n";

pub(crate) fn scrolls(scrolls: &[Scroll], rows: usize) -> String {
    let mut text = format!(
        "\nFrom one frame to the next while {rows} rows are scrolled; blank is a frame in which a row that should be seen has \
         no words:\n\n| scrolled by | frames | median | 95 % | most | blank |\n|---|---:|---:|---:|---:|---:|\n"
    );
    for Scroll { what, frames } in scrolls {
        let gaps = &frames.gaps;
        let _ = writeln!(
            text,
            "| {what} | {} | {} | **{}** | {} | **{}** |",
            gaps.len(),
            part(gaps, 0.5),
            part(gaps, 0.95),
            part(gaps, 1.0),
            frames.blank
        );
    }
    text
}

/// The duration below which a part of all lies.
fn part(times: &[Duration], part: f64) -> String {
    let mut times = times.to_vec();
    times.sort_unstable();
    let at = ((times.len().saturating_sub(1)) as f64 * part).round() as usize;
    times.get(at).map_or("–".into(), |time| milliseconds(*time))
}

fn milliseconds(time: Duration) -> String {
    format!("{:.0} ms", time.as_secs_f64() * 1e3)
}
