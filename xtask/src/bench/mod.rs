//! `cargo xtask bench`: builds for release, gathers the contenders, measures everything in one run,
//! prints the ratios side by side and keeps them in `docs/measurements.md`.

mod contenders;
mod machine;

use std::fs;
use std::path::PathBuf;

use crate::process::{self, Done, Failure};
use crate::{house, system, web};

/// Measures what the arguments ask for: `--rows` imported, `--read` inspected, `--lines` printed,
/// `--certificates` put on blanks, `--views` scrolled through (with reports of a province beside them), each a list of sizes, and the window where there is a display to be had; `--window`
/// measures that alone.
pub(crate) fn bench(arguments: &[String]) -> Done {
    let alone = arguments.iter().any(|argument| argument == WINDOW);
    let usual = |sizes| if alone { "" } else { sizes };
    let rows = sizes(arguments, "--rows", usual("10000,100000"))?;
    let read = sizes(arguments, "--read", usual("1000,10000,100000,1000000"))?;
    let lines = sizes(arguments, "--lines", usual("1000,10000,50000"))?;
    let certificates = sizes(arguments, "--certificates", usual("300"))?;
    let views = sizes(arguments, "--views", usual("10000,100000"))?;
    build()?;
    let python = contenders::pandas();
    let writer = contenders::libre_office();
    let mut measure = process::cargo();
    measure
        .args(["bench", "--workspace", "--bench", "measure"])
        .current_dir(house::root())
        .env("MEASURE_FOLDER", house::target().join("xtask/bench"))
        .env("MEASURE_PROGRAM", house::program("release", "sodanvan"))
        .envs(windows())
        .env("MEASURE_IMPORTED", rows)
        .env("MEASURE_INSPECTED", read)
        .env("MEASURE_PRINTED", &lines)
        .env("MEASURE_CERTIFICATES", certificates)
        .envs(python.map(|path| ("MEASURE_PYTHON", path)))
        .envs(writer.iter().map(|path| ("MEASURE_WRITER", path)));
    let mut tables = process::read(&mut measure)?;
    if !lines.is_empty() {
        tables.push_str(&read_pages(&lines, writer)?);
    }
    if !views.is_empty() {
        tables.push_str(&read_views(&views)?);
        tables.push_str(&read_reports()?);
    }
    print!("{tables}");
    if arguments.is_empty() {
        return keep(&tables);
    }
    println!("\nnot kept: docs/measurements.md holds the usual sizes only");
    Ok(())
}

/// The figures of open views, which the office measures of itself.
fn read_views(sizes: &str) -> Result<String, Failure> {
    let mut measure = process::cargo();
    measure
        .args(["bench", "--workspace", "--bench", "views"])
        .current_dir(house::root())
        .env("MEASURE_VIEWED", sizes);
    process::read(&mut measure)
}

/// Units and months of reports: a province over ten years, the country over one.
const REPORTED: &str = "168x120,3321x12";

/// The figures of reports, which the office measures of itself.
fn read_reports() -> Result<String, Failure> {
    let mut measure = process::cargo();
    measure
        .args(["bench", "-p", "office", "--bench", "reports"])
        .current_dir(house::root())
        .env("MEASURE_REPORTED", REPORTED);
    process::read(&mut measure)
}

/// The figures of pages, which the papers measure of themselves.
fn read_pages(sizes: &str, writer: Option<PathBuf>) -> Result<String, Failure> {
    let mut measure = process::cargo();
    measure
        .args(["bench", "--workspace", "--bench", "pages"])
        .current_dir(house::root())
        .env("MEASURE_PAGED", sizes)
        .envs(writer.map(|path| ("MEASURE_WRITER", path)));
    process::read(&mut measure)
}

/// Asks for the window alone.
const WINDOW: &str = "--window";

/// The programs of all users, and the empty window that ours is held against. Everything is built with
/// the libraries' choices of the whole workspace: a package by itself would have them built once more.
fn build() -> Done {
    let mut build = process::cargo();
    build.args(["build", "--release"]);
    if cfg!(target_os = "linux") {
        system::prepare_test()?;
        web::install()?;
        web::build()?;
        build.args(["--workspace", "--bins", "--example", "empty"]);
    } else {
        build.args(["-p", "cli"]);
    }
    process::run(build.current_dir(house::root()))
}

/// Where both windows stand; none where no display can be made for them.
fn windows() -> Vec<(&'static str, PathBuf)> {
    if !cfg!(target_os = "linux") {
        println!("left out: the window (it is measured under a virtual display, on Linux only)");
        return Vec::new();
    }
    vec![
        ("MEASURE_WINDOW", house::program("release", "so-dan-van")),
        (
            "MEASURE_EMPTY_WINDOW",
            house::program("release/examples", "empty"),
        ),
    ]
}

fn keep(tables: &str) -> Done {
    let file = house::root().join("docs/measurements.md");
    let text = format!(
        "# What was measured\n\nWritten by `cargo xtask bench`: all figures of one run on one machine, the middle of \
         three runs each.\n\n{}{tables}",
        machine::described()
    );
    fs::write(&file, text).map_err(|e| Failure::at(&file, e))?;
    println!("\n{}", file.display());
    Ok(())
}

/// The value after an option: numbers with commas between.
fn sizes(arguments: &[String], option: &str, usual: &str) -> Result<String, Failure> {
    let Some(at) = arguments.iter().position(|argument| argument == option) else {
        return Ok(usual.to_owned());
    };
    let value = arguments.get(at + 1).map_or("", String::as_str);
    let numbers = value
        .split(',')
        .all(|number| number.trim().parse::<u32>().is_ok());
    if numbers {
        Ok(value.to_owned())
    } else {
        Err(Failure::new(format!(
            "{option} wants numbers: {option} 1000,10000"
        )))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_read_from_their_option_or_are_the_usual_ones() {
        let given: Vec<String> = ["--rows", "10,20"].map(String::from).to_vec();
        assert_eq!(sizes(&given, "--rows", "1"), Ok("10,20".to_owned()));
        assert_eq!(sizes(&given, "--lines", "1"), Ok("1".to_owned()));
        assert!(sizes(&["--rows".to_owned()], "--rows", "1").is_err());
        assert!(sizes(&["--rows".to_owned(), "many".to_owned()], "--rows", "1").is_err());
    }
}
