//! `cargo xtask check`: the rules of the house that a program can read off the tree. What needs the
//! compiler or a running program is not here: those rules are lints and tests.

mod bindings;
mod imports;
mod migrations;
mod naming;
mod places;
mod rooms;
mod sizes;
mod subjects;
mod tree;
mod unfinished;

use crate::house;
use crate::process::{Done, Failure};
use tree::{Finding, Tree};

type Rule = fn(&Tree) -> Vec<Finding>;

const RULES: &[Rule] = &[
    naming::database_words_stay_in_their_rooms,
    naming::window_toolkit_stays_in_the_shell,
    naming::only_the_ipc_room_speaks_to_the_shell,
    rooms::leaf_crates_know_no_office,
    rooms::nothing_below_the_shell_depends_on_it,
    imports::imports_run_downwards,
    sizes::rooms_stay_small,
    places::no_registry_host_and_no_machine_path,
    places::no_remote_resource_in_the_window,
    migrations::no_insert_or_replace,
    migrations::migrations_are_numbered_without_holes,
    bindings::every_list_of_commands_agrees,
    bindings::generated_files_have_a_test,
    subjects::there_is_one_list_of_subjects,
    unfinished::nothing_half_done_lands,
];

/// Reads the tree and prints every broken rule with its place.
pub(crate) fn check() -> Done {
    let tree = Tree::read(&house::root())?;
    let mut findings: Vec<Finding> = RULES.iter().flat_map(|rule| rule(&tree)).collect();
    findings.sort();
    for Finding { path, line, reason } in &findings {
        println!("{path}:{line}: {reason}");
    }
    if findings.is_empty() {
        println!(
            "{} rules hold in {} files",
            RULES.len(),
            tree.files().count()
        );
        return Ok(());
    }
    Err(Failure::new(format!(
        "the house has {} broken rules, listed above",
        findings.len()
    )))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_house_breaks_no_rule() {
        let tree = Tree::of(&[]);
        assert!(RULES.iter().all(|rule| rule(&tree).is_empty()));
    }
}
