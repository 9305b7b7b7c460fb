//! The figures of reading as Markdown.

use std::fmt::Write as _;

use super::Line;
use super::peer::PEERS;
use super::watched::Run;

const HEAD: &str = "\n## Reading\n\n\
`sodanvan inspect` as a whole (checks, reading child, what was understood, every record as JSON) beside programs that \
only go over the cells: calamine's bare stream (a range in formats that it cannot stream) and the usual tools of Python, \
each a process of its own. Memory is the most that a program held; ours is told with its reading child, which alone \
stands behind the plus.\n";

/// One table for the sizes, one for other formats of one size.
pub(super) fn markdown(lines: &[Line], others: &[Line]) -> String {
    let mut text = String::new();
    if lines.is_empty() {
        return text;
    }
    text.push_str(HEAD);
    table(&mut text, lines);
    let costs = lines.iter().map(|line| {
        let micros = line.ours.time.as_secs_f64() * 1e6 / line.rows as f64;
        format!("{micros:.1} µs at {}", line.rows)
    });
    let costs: Vec<String> = costs.collect();
    let _ = writeln!(text, "\nTime for a row: {}.", costs.join(", "));
    if !others.is_empty() {
        text.push_str("\nOther formats of one of these lists, as LibreOffice writes them:\n");
        table(&mut text, others);
    }
    text
}

fn table(text: &mut String, lines: &[Line]) {
    text.push_str("\n| rows | format | sodanvan | memory | calamine | memory | ÷ calamine |");
    for peer in &PEERS {
        let _ = write!(text, " {} | memory | ÷ sodanvan |", peer.name);
    }
    text.push_str("\n|---:|---|---:|---:|---:|---:|---:|");
    PEERS.iter().for_each(|_| text.push_str("---:|---:|---:|"));
    text.push('\n');
    lines.iter().for_each(|line| row(text, line));
}

fn row(text: &mut String, line: &Line) {
    let ours = &line.ours;
    let _ = write!(
        text,
        "| {} | {} | {} | {} + {} | {} |",
        line.rows,
        line.format,
        seconds(ours),
        megabytes(ours.own),
        megabytes(ours.children),
        told(line.stream.as_ref()),
    );
    let against = |stream: &Run| ours.time.as_secs_f64() / stream.time.as_secs_f64();
    let _ = write!(text, " {} |", bold(line.stream.as_ref().map(against)));
    for peer in &line.peers {
        let ahead = |peer: &Run| peer.time.as_secs_f64() / ours.time.as_secs_f64();
        let ahead = bold(peer.as_ref().map(ahead));
        let _ = write!(text, " {} | {ahead} |", told(peer.as_ref()));
    }
    text.push('\n');
}

/// Time and memory, in two columns.
fn told(run: Option<&Run>) -> String {
    run.map_or("– | –".to_owned(), |run| {
        format!("{} | {}", seconds(run), megabytes(run.memory()))
    })
}

fn seconds(run: &Run) -> String {
    format!("{:.2} s", run.time.as_secs_f64())
}

fn megabytes(bytes: u64) -> String {
    format!("{} MB", bytes / 1_000_000)
}

fn bold(ratio: Option<f64>) -> String {
    ratio.map_or("–".to_owned(), |ratio| format!("**{ratio:.2}**"))
}
