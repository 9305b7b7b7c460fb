//! The command line in the user's language: every verb, argument and heading takes its text from
//! the catalogue (`cli-VERB`, `cli-VERB-ARGUMENT`, else `cli-arg-ARGUMENT`).

use clap::{Arg, ArgAction, Command, CommandFactory};
use office::words::{self, Key, Lang, keys};
use std::ffi::OsString;

/// The language asked for, read before anything else so that help and mistakes speak it too.
pub(crate) fn language(words: &[OsString]) -> Lang {
    let texts: Vec<_> = words.iter().map(|word| word.to_string_lossy()).collect();
    let asked = texts.iter().any(|text| text == "--lang=en")
        || texts
            .windows(2)
            .any(|pair| pair[0] == "--lang" && pair[1] == "en");
    if asked { Lang::En } else { Lang::Vi }
}

/// The command line of `L` with its texts.
pub(crate) fn command<L: CommandFactory>(lang: Lang) -> Command {
    let command = L::command()
        .disable_version_flag(true)
        .about(say(lang, keys::CLI_ABOUT));
    dress(command, "cli", lang)
}

/// The parts that have no help text.
#[cfg(test)]
pub(crate) fn bare(command: &Command) -> Vec<String> {
    let own = command
        .get_about()
        .is_none()
        .then(|| command.get_name().to_owned());
    let arguments = command
        .get_arguments()
        .filter(|argument| argument.get_help().is_none() && !argument.is_hide_set())
        .map(|argument| format!("{} {}", command.get_name(), argument.get_id()));
    let below = command.get_subcommands().flat_map(bare);
    own.into_iter().chain(arguments).chain(below).collect()
}

fn dress(command: Command, key: &str, lang: Lang) -> Command {
    let say_heading = |heading| say(lang, heading);
    let template = format!(
        "{{about-with-newline}}\n{}: {{usage}}\n{}",
        say_heading(keys::CLI_HEADING_USAGE),
        "{all-args}"
    );
    let help = Arg::new("help")
        .short('h')
        .long("help")
        .action(ArgAction::Help)
        .help(say(lang, keys::CLI_ARG_HELP));
    let names: Vec<String> = command
        .get_subcommands()
        .map(|verb| verb.get_name().to_owned())
        .collect();
    let mut command = command
        .disable_help_flag(true)
        .help_template(template)
        .subcommand_help_heading(say_heading(keys::CLI_HEADING_VERBS))
        .subcommand_value_name(say_heading(keys::CLI_VALUE_VERB))
        .arg(help)
        .mut_args(|argument| dress_argument(argument, key, lang));
    for name in names {
        let key = format!("{key}-{name}");
        command = command.mut_subcommand(name, |verb| {
            let about = text(lang, &key);
            let verb = dress(verb, &key, lang);
            match about {
                Some(about) => verb.about(about),
                None => verb,
            }
        });
    }
    command
}

fn dress_argument(argument: Arg, verb: &str, lang: Lang) -> Arg {
    let name = argument.get_id().as_str().replace('_', "-");
    let help =
        text(lang, &format!("{verb}-{name}")).or_else(|| text(lang, &format!("cli-arg-{name}")));
    let heading = if argument.is_positional() {
        keys::CLI_HEADING_ARGUMENTS
    } else {
        keys::CLI_HEADING_OPTIONS
    };
    let takes_values = argument.get_action().takes_values();
    let argument = argument
        .help_heading(say(lang, heading))
        .hide_possible_values(takes_values)
        .hide_default_value(takes_values);
    match help {
        Some(help) => argument.help(help),
        None => argument,
    }
}

fn text(lang: Lang, key: &str) -> Option<String> {
    words::text_of(lang, key, &Default::default())
}

fn say(lang: Lang, key: Key) -> String {
    words::say(lang, key, &Default::default())
}
