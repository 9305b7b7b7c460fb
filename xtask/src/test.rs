//! `cargo xtask test`: everything that must hold, in the order in which a mistake shows soonest for
//! the least work. The first failure ends it, named; each step tells how long it took.

use std::time::{Duration, Instant};

use crate::process::{self, Done};
use crate::{check, house, system, web};

type Step = (&'static str, fn() -> Done);

/// Building comes before clippy and the tests: both reuse its build scripts and macros, and all
/// three ask for the same targets, so that no dependency is built for two sets of features.
const STEPS: &[Step] = &[
    ("system packages", system::prepare_test),
    ("npm packages", web::install),
    ("rules of the house", check::check),
    ("format", || cargo(&["fmt", "--all", "--check"])),
    ("types of the page", || web::script("check")),
    ("tests of the page", || web::script("test")),
    ("page", web::build),
    ("programs", || {
        cargo(&["build", "--workspace", "--all-targets", "--locked"])
    }),
    ("clippy", || {
        cargo(&[
            "clippy",
            "--workspace",
            "--all-targets",
            "--locked",
            "--",
            "-D",
            "warnings",
        ])
    }),
    ("tests", || cargo(&["test", "--workspace", "--locked"])),
    ("licences and sources", supply_chain),
];

/// Runs every step and closes with one line, as a single test program would.
pub(crate) fn test() -> Done {
    if !cfg!(target_os = "linux") {
        println!(
            "The journeys in the real window are left out: they need a virtual display and WebKitWebDriver, \
             which exist on Linux only. Everything else runs."
        );
    }
    let began = Instant::now();
    let mut taken = Vec::new();
    for (name, step) in STEPS {
        println!("\n=== {name}");
        let start = Instant::now();
        let outcome = step();
        taken.push((*name, start.elapsed()));
        if let Err(failure) = outcome {
            print!("{}", table(&taken));
            println!(
                "\ntest result: FAILED at {name:?}; {}",
                closing(taken.len() - 1, 1, began)
            );
            return Err(failure);
        }
    }
    print!("{}", table(&taken));
    println!("\ntest result: ok. {}", closing(taken.len(), 0, began));
    Ok(())
}

fn closing(passed: usize, failed: usize, began: Instant) -> String {
    let seconds = began.elapsed().as_secs_f64();
    format!("{passed} steps passed; {failed} failed; finished in {seconds:.2}s")
}

fn table(taken: &[(&str, Duration)]) -> String {
    let line = |(name, time): &(&str, Duration)| format!("{:>8.1} s  {name}\n", time.as_secs_f64());
    format!("\n{}", taken.iter().map(line).collect::<String>())
}

fn cargo(arguments: &[&str]) -> Done {
    process::run(process::cargo().args(arguments).current_dir(house::root()))
}

/// Offline half of the supply-chain rules; the public workflow looks up the advisories as well.
fn supply_chain() -> Done {
    if !process::succeeds(process::cargo().args(["deny", "--version"])) {
        println!("left out: cargo-deny is not installed here; the public workflow runs it");
        return Ok(());
    }
    cargo(&["deny", "--offline", "check", "bans", "licenses", "sources"])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_step_has_a_name_of_its_own() {
        let mut names: Vec<_> = STEPS.iter().map(|(name, _)| *name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), STEPS.len());
    }

    #[test]
    fn the_table_shows_each_step_with_its_time() {
        let shown = table(&[("format", Duration::from_millis(1_540))]);
        assert_eq!(shown, "\n     1.5 s  format\n");
    }
}
