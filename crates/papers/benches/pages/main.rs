//! Measures pages as the window needs them: the first page of a list beside the whole of it, a page
//! of the finished layout, a report of fifty pages beside LibreOffice converting the very same
//! text, and booklets of models with their contents. Started by `cargo xtask bench`; the tables go to standard output as Markdown.
#![allow(clippy::print_stdout)] // What is measured is told.

mod sample;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};
use std::{env, fs};

use papers::{Document, Laid, docx, first_page, lay_out};

/// Of how many runs the middle one is taken.
const TIMES: usize = 3;
/// So many pages of a layout are looked at, spread evenly over it.
const LOOKED_AT: usize = 20;
/// Paragraphs that come to fifty pages.
const REPORT: usize = 350;

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

fn main() -> Outcome {
    let Ok(rows) = env::var("MEASURE_PAGED") else {
        println!("left out: `cargo xtask bench` says what to measure");
        return Ok(());
    };
    println!("\n## Pages\n");
    println!("A list as the window opens it: its first page, the whole, one page after another.\n");
    println!(
        "| rows | pages | first page | whole, as PDF | share | a page of the finished layout |"
    );
    println!("|---:|---:|---:|---:|---:|---:|");
    for rows in rows.split(',').filter_map(|rows| rows.trim().parse().ok()) {
        list(&sample::list(rows), rows)?;
    }
    report(&sample::report(REPORT))?;
    println!("\nBooklets of models, with contents, as PDF:\n");
    println!("| models | pages | whole, as PDF | a model | peak memory so far |");
    println!("|---:|---:|---:|---:|---:|");
    for models in BOOKLETS {
        booklet(models)?;
    }
    Ok(())
}

/// Models of the booklets that are measured, the smallest first.
const BOOKLETS: [usize; 3] = [100, 250, 500];

/// A booklet once, since the peak of memory is of the whole process.
fn booklet(models: usize) -> Outcome {
    let start = Instant::now();
    let laid = whole(&sample::booklet(models))?;
    let time = start.elapsed();
    let (pages, each) = (laid.page_count(), time / models as u32);
    let peak = peak_mb().map_or_else(|| "–".to_owned(), |peak| format!("{peak} MB"));
    println!(
        "| {models} | {pages} | {} | {} | {peak} |",
        shown(time),
        shown(each)
    );
    Ok(())
}

/// The most memory that the process has held, where the system tells.
fn peak_mb() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    let kilobytes: u64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kilobytes / 1024)
}

fn list(paper: &Document, rows: usize) -> Outcome {
    let (first, _) = middle(|| Ok(first_page(paper)?))?;
    let (whole, laid) = middle(|| whole(paper))?;
    let pages = laid.page_count();
    let start = Instant::now();
    let looked_at = (0..LOOKED_AT.min(pages)).map(|at| at * pages / LOOKED_AT.min(pages));
    for page in looked_at.clone() {
        laid.svg(page)?;
    }
    let page = start.elapsed() / looked_at.count() as u32;
    let share = 100.0 * first.as_secs_f64() / whole.as_secs_f64();
    println!(
        "| {rows} | {pages} | {} | {} | **{share:.1} %** | {} |",
        shown(first),
        shown(whole),
        shown(page)
    );
    Ok(())
}

fn report(paper: &Document) -> Outcome {
    let (ours, laid) = middle(|| whole(paper))?;
    let pages = laid.page_count();
    println!("\nA report of {pages} pages, beside LibreOffice converting its own DOCX:\n");
    println!("| sodanvan | LibreOffice | ÷ |\n|---:|---:|---:|");
    let Some(writer) = env::var_os("MEASURE_WRITER").map(PathBuf::from) else {
        println!("| {} | left out | – |", shown(ours));
        return Ok(());
    };
    let folder = env::temp_dir().join(format!("papers-bench-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    let file = folder.join("report.docx");
    fs::write(&file, docx(paper)?)?;
    // The first start writes a profile; it must not be in the time.
    convert(&writer, &folder, &file)?;
    let (theirs, ()) = middle(|| convert(&writer, &folder, &file))?;
    fs::remove_dir_all(&folder)?;
    let times = theirs.as_secs_f64() / ours.as_secs_f64();
    println!("| {} | {} | **{times:.1}** |", shown(ours), shown(theirs));
    Ok(())
}

fn whole(paper: &Document) -> Outcome<Laid> {
    let laid = lay_out(paper, &())?;
    laid.pdf()?;
    Ok(laid)
}

fn convert(writer: &Path, folder: &Path, file: &Path) -> Outcome {
    let profile = folder.join("profile");
    let done = Command::new(writer)
        .arg(format!(
            "-env:UserInstallation=file://{}",
            profile.display()
        ))
        .args(["--headless", "--convert-to", "pdf", "--outdir"])
        .args([folder, file])
        .output()?;
    if done.status.success() {
        return Ok(());
    }
    Err(String::from_utf8_lossy(&done.stderr).into())
}

/// The middle time of some runs, and what the last one made.
fn middle<T>(run: impl Fn() -> Outcome<T>) -> Outcome<(Duration, T)> {
    let mut times = Vec::new();
    let mut made = None;
    for _ in 0..TIMES {
        let start = Instant::now();
        made = Some(run()?);
        times.push(start.elapsed());
    }
    times.sort_unstable();
    Ok((times[TIMES / 2], made.expect("it was run")))
}

fn shown(time: Duration) -> String {
    if time < Duration::from_secs(1) {
        format!("{:.1} ms", time.as_secs_f64() * 1000.0)
    } else {
        format!("{:.2} s", time.as_secs_f64())
    }
}
