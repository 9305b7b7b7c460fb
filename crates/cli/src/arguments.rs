//! What is typed after the program's name. Help texts come from the catalogue (`dressed`).

use crate::dressed;
use crate::verbs::Verb;
use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta, Utc};
use clap::{Args, FromArgMatches, Parser, ValueEnum};
use office::words::Lang;
use std::ffi::OsString;
use std::path::PathBuf;

#[derive(Debug, Parser)]
#[command(
    name = "sodanvan",
    version,
    disable_help_subcommand = true,
    subcommand_required = true
)]
struct Line {
    #[command(flatten)]
    shared: Shared,
    #[command(subcommand)]
    verb: Verb,
}

/// What every verb takes.
#[derive(Debug, Args)]
pub(crate) struct Shared {
    #[arg(long, global = true)]
    pub(crate) json: bool,
    #[arg(
        long,
        global = true,
        value_enum,
        default_value = "vi",
        value_name = "vi|en"
    )]
    pub(crate) lang: LangChoice,
    #[arg(long, global = true, value_name = "FILE|-")]
    pub(crate) passphrase_file: Option<PathBuf>,
    #[arg(
        long,
        global = true,
        value_name = "FILE|-",
        conflicts_with = "passphrase_file"
    )]
    pub(crate) recovery_file: Option<PathBuf>,
    /// The clock of tests.
    #[arg(long, global = true, hide = true, value_name = "INSTANT", value_parser = instant)]
    pub(crate) now: Option<DateTime<Utc>>,
}

/// The languages as they are typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum LangChoice {
    Vi,
    En,
}

impl From<LangChoice> for Lang {
    fn from(choice: LangChoice) -> Lang {
        match choice {
            LangChoice::Vi => Lang::Vi,
            LangChoice::En => Lang::En,
        }
    }
}

/// The verb and what goes with it, or why the line is wrong.
pub(crate) fn parse(words: &[OsString]) -> Result<(Shared, Verb), clap::Error> {
    let mut command = dressed::command::<Line>(dressed::language(words));
    let mut matches = command.try_get_matches_from_mut(words)?;
    let line =
        Line::from_arg_matches_mut(&mut matches).map_err(|wrong| wrong.format(&mut command))?;
    Ok((line.shared, line.verb))
}

/// An instant with its zone, or a day and time, or a day (in the morning), both at +07:00.
fn instant(text: &str) -> Result<DateTime<Utc>, String> {
    if let Ok(instant) = text.parse::<DateTime<Utc>>() {
        return Ok(instant);
    }
    let local = match text.parse::<NaiveDateTime>() {
        Ok(local) => Some(local),
        Err(_) => text
            .parse::<NaiveDate>()
            .ok()
            .and_then(|day| day.and_hms_opt(8, 0, 0)),
    };
    let local = local.ok_or_else(|| text.to_owned())?;
    Ok((local - TimeDelta::hours(7)).and_utc())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_is_set_with_or_without_a_zone() {
        let cases = [
            ("2024-10-01T08:00:00Z", "2024-10-01T08:00:00Z"),
            ("2024-10-01T15:00:00+07:00", "2024-10-01T08:00:00Z"),
            ("2024-10-01T15:00:00", "2024-10-01T08:00:00Z"),
            ("2024-10-01", "2024-10-01T01:00:00Z"),
        ];
        for (typed, meant) in cases {
            assert_eq!(instant(typed), Ok(meant.parse().unwrap()), "{typed}");
        }
        assert!(instant("hôm qua").is_err());
    }

    #[test]
    fn the_command_line_is_sound_and_every_part_has_a_help_text_in_both_languages() {
        for lang in [Lang::Vi, Lang::En] {
            let command = dressed::command::<Line>(lang);
            command.clone().debug_assert();
            assert_eq!(dressed::bare(&command), Vec::<String>::new(), "{lang:?}");
        }
    }
}
