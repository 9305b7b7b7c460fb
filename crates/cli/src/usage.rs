//! A line that cannot be understood: one sentence, how it is meant, exit code 2. Asking for help
//! is no mistake.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use office::words::{self, Key, Lang, Params, keys};
use std::io::{self, Write};
use std::process::ExitCode;

/// Says what is wrong with the line, or shows the help that was asked for.
pub(crate) fn tell(wrong: &clap::Error, lang: Lang) -> ExitCode {
    if matches!(
        wrong.kind(),
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion
    ) {
        // Nobody is left to hear of a terminal that is gone.
        let _ = write!(
            io::stdout().lock(),
            "{}",
            localised(&wrong.render().to_string(), lang)
        );
        return ExitCode::SUCCESS;
    }
    let params = Params::from([("what".to_owned(), about(wrong, lang).into())]);
    eprintln!("{}", words::say(lang, sentence(wrong.kind()), &params));
    if let Some(ContextValue::StyledStr(usage)) = wrong.get(ContextKind::Usage) {
        let usage = usage.to_string();
        let usage = usage.trim().trim_start_matches("Usage:").trim_start();
        eprintln!(
            "{}: {}",
            words::say(lang, keys::CLI_HEADING_USAGE, &Params::new()),
            localised(usage, lang)
        );
    }
    eprintln!("{}", words::say(lang, keys::CLI_USAGE_MORE, &Params::new()));
    ExitCode::from(2)
}

fn sentence(kind: ErrorKind) -> Key {
    match kind {
        ErrorKind::MissingRequiredArgument
        | ErrorKind::MissingSubcommand
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => keys::CLI_USAGE_MISSING,
        ErrorKind::InvalidSubcommand => keys::CLI_USAGE_NO_SUCH_VERB,
        ErrorKind::UnknownArgument => keys::CLI_USAGE_UNKNOWN,
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => keys::CLI_USAGE_BAD_VALUE,
        ErrorKind::ArgumentConflict => keys::CLI_USAGE_CONFLICT,
        _ => keys::CLI_USAGE_OTHER,
    }
}

/// The words of the line that the mistake is about.
fn about(wrong: &clap::Error, lang: Lang) -> String {
    if matches!(
        wrong.kind(),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
    ) {
        return words::say(lang, keys::CLI_VALUE_VERB, &Params::new());
    }
    let kinds = [
        ContextKind::InvalidSubcommand,
        ContextKind::InvalidArg,
        ContextKind::InvalidValue,
    ];
    let parts = kinds.iter().filter_map(|kind| match wrong.get(*kind) {
        Some(ContextValue::String(text)) => Some(text.clone()),
        Some(ContextValue::Strings(texts)) => Some(texts.join(" ")),
        _ => None,
    });
    parts.collect::<Vec<_>>().join(" ")
}

/// The one word in the usage line that the parser writes by itself.
fn localised(usage: &str, lang: Lang) -> String {
    let options = format!(
        "[{}]",
        words::say(lang, keys::CLI_VALUE_OPTIONS, &Params::new())
    );
    usage.replace("[OPTIONS]", &options)
}
