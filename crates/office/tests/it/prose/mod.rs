//! Figures out of prose: sentences with what must be read of them, and texts that would break it.

use office::reports::prose::{Candidate, Role, read};

mod texts;

/// A sentence and its figures, as the files beside this one have them.
struct Case {
    text: String,
    expected: Vec<String>,
}

fn cases(file: &str) -> Vec<Case> {
    let mut all: Vec<Case> = Vec::new();
    let lines = file.lines().map(str::trim);
    for line in lines.filter(|line| !line.is_empty() && !line.starts_with('#')) {
        match (line.strip_prefix("> "), all.last_mut()) {
            (Some(text), _) => all.push(Case {
                text: text.replace("\\n", "\n"),
                expected: Vec::new(),
            }),
            (None, Some(case)) => case.expected.push(line.to_owned()),
            (None, None) => {}
        }
    }
    all
}

/// A figure as the files write it.
fn told(one: &Candidate) -> String {
    let sign = if one.qualifier == "=" {
        ""
    } else {
        one.qualifier
    };
    let value = one
        .value
        .clone()
        .map_or(one.state.to_owned(), |value| format!("{sign}{value}"));
    let role = serde_json::to_value(one.role).unwrap();
    let role = if one.role == Role::Result {
        String::new()
    } else {
        format!(" {}", role.as_str().unwrap())
    };
    format!("{} {value}{role}", one.code.as_deref().unwrap_or("?"))
}

/// How a set of sentences fared.
#[derive(Debug, Default)]
struct Score {
    /// Figures of an indicator that must be found.
    wanted: usize,
    /// Those that were found, with indicator, value, qualifier and role.
    found: usize,
    /// Figures that were given an indicator.
    given: usize,
    /// Figures that are none, or that were not seen.
    strange: usize,
    wrong: Vec<String>,
}

fn score(file: &str) -> Score {
    let mut score = Score::default();
    for case in cases(file) {
        let mut given: Vec<String> = read(&case.text).candidates.iter().map(told).collect();
        let named = |figure: &&String| !figure.starts_with('?');
        score.wanted += case.expected.iter().filter(named).count();
        score.given += given.iter().filter(named).count();
        let mut missing = Vec::new();
        for figure in &case.expected {
            match given.iter().position(|one| one == figure) {
                Some(at) => {
                    score.found += usize::from(named(&figure));
                    given.remove(at);
                }
                None => missing.push(figure.clone()),
            }
        }
        score.strange += given.iter().filter(|one| one.starts_with('?')).count();
        if !missing.is_empty() || !given.is_empty() {
            score.wrong.push(format!(
                "{}\n   missing {missing:?}, instead {given:?}",
                case.text
            ));
        }
    }
    score
}

#[test]
fn the_facts_the_program_was_built_from_are_read() {
    let score = score(include_str!("known.txt"));
    assert!(score.wrong.is_empty(), "{}", score.wrong.join("\n"));
}

#[test]
fn the_sentences_the_rules_were_written_on_are_read() {
    let score = score(include_str!("dev.txt"));
    assert!(score.wrong.is_empty(), "{}", score.wrong.join("\n"));
}

#[test]
fn most_of_the_sentences_that_were_set_aside_are_read_and_hardly_any_wrong() {
    let score = score(include_str!("held.txt"));
    assert!(score.found * 10 >= score.wanted * 8, "{score:#?}");
    assert!(score.found * 10 >= score.given * 9, "{score:#?}");
}
