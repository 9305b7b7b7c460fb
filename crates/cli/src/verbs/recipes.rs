//! `recipes`: the kept ways of reading foreign files: listed, handed on as a small file, taken in,
//! removed.

use crate::shell::Shell;
use clap::{Args, Subcommand};
use office::import::recipe::{self, RecipeRow};
use office::words::keys;
use office::{Code, Failure, Office, Result};
use serde_json::json;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, Subcommand)]
pub(crate) enum Recipes {
    List(ListArgs),
    Export(ExportArgs),
    Import(ImportArgs),
    Remove(RemoveArgs),
}

#[derive(Debug, Args)]
pub(crate) struct ListArgs {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct ExportArgs {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(long, value_name = "FILE.json")]
    out: PathBuf,
    #[arg(long, value_name = "ID")]
    id: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct ImportArgs {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(value_name = "FILE.json")]
    recipes: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct RemoveArgs {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(long, value_name = "ID", required = true)]
    id: Vec<String>,
}

impl Recipes {
    pub(crate) fn run(self, shell: &Shell) -> Result<ExitCode> {
        match self {
            Recipes::List(args) => list(shell, &args),
            Recipes::Export(args) => export(shell, &args),
            Recipes::Import(args) => import(shell, &args),
            Recipes::Remove(args) => remove(shell, &args),
        }
    }
}

fn list(shell: &Shell, args: &ListArgs) -> Result<ExitCode> {
    let office = shell.open(&args.file)?;
    let recipes = office.read(recipe::recipes)?;
    shell.answer(&json!({ "recipes": recipes }), || {
        recipes.iter().map(|recipe| told(shell, recipe)).collect()
    })
}

fn told(shell: &Shell, recipe: &RecipeRow) -> String {
    let sender = match recipe.sender.is_empty() {
        true => shell.say(keys::RECIPES_NO_SENDER, &[]),
        false => recipe.sender.clone(),
    };
    format!("{}\t{sender}\t{}", recipe.id, recipe.parts.join("; "))
}

fn export(shell: &Shell, args: &ExportArgs) -> Result<ExitCode> {
    let office = shell.open(&args.file)?;
    let keys = match args.id.is_empty() {
        true => None,
        false => Some(keys_of(&office, &args.id)?),
    };
    let count = recipe::write_recipes(&office, keys.as_deref(), &args.out)?;
    let file = args.out.to_string_lossy();
    shell.answer(&json!({ "out": file, "count": count }), || {
        let params = [("count", count.into()), ("file", file.as_ref().into())];
        vec![shell.say(keys::CLI_RECIPES_WRITTEN, &params)]
    })
}

fn import(shell: &Shell, args: &ImportArgs) -> Result<ExitCode> {
    let office = shell.open(&args.file)?;
    let taken = recipe::read_recipes(&office, &shell.ctx(), &args.recipes)?;
    shell.answer(&taken, || {
        let params = [
            ("added", taken.added.into()),
            ("changed", taken.changed.into()),
            ("same", taken.same.into()),
        ];
        vec![shell.say(keys::RECIPES_TAKEN, &params)]
    })
}

fn remove(shell: &Shell, args: &RemoveArgs) -> Result<ExitCode> {
    let office = shell.open(&args.file)?;
    let found = keys_of(&office, &args.id)?;
    recipe::remove_recipes(&office, &shell.ctx(), &found)?;
    shell.answer(&json!({ "removed": found.len() }), || {
        vec![shell.say(keys::CLI_RECIPES_REMOVED, &[("count", found.len().into())])]
    })
}

/// The keys of recipes by their ids.
fn keys_of(office: &Office, ids: &[String]) -> Result<Vec<i64>> {
    let recipes = office.read(recipe::recipes)?;
    let key = |id: &String| {
        let own = recipes.iter().find(|recipe| recipe.id == *id);
        own.map(|recipe| recipe.key)
            .ok_or_else(|| Failure::new(Code::NoSuchRecord))
    };
    ids.iter().map(key).collect()
}
