//! Files of a batch: one for each card, named by a rule that gives a name which every system takes.

use std::collections::HashSet;
use std::path::Path;

use papers::{Watch, lay_out_cards};

use super::{BlankPrint, Pattern, nothing};
use crate::Result;
use crate::files::write_whole;
use crate::print::{file_name, refused};

/// Bytes of a name without its ending; file systems take 255.
const LONGEST: usize = 180;

/// Names that Windows keeps for devices.
const RESERVED: [&str; 4] = ["con", "prn", "aux", "nul"];

/// The names of the printed cards' files by a rule such as `{stt}-{ten}-{so_qd}`, without ending,
/// each once. Numbers are as wide as the largest.
///
/// # Errors
/// `blank_token` for a token that there is not.
pub fn names(print: &BlankPrint, rule: &str) -> Result<Vec<String>> {
    let rule = Pattern::read(rule)?;
    let last = print.lines.last().map_or(1, |line| line.number);
    let wide = last.to_string().len();
    let mut taken = HashSet::new();
    let printed = print.lines.iter().filter(|line| line.printed);
    let names = printed.zip(&print.said).map(|(line, values)| {
        let filled = rule.filled(|token| match token {
            // The number among the cards: that of a list begins anew in each of its parts.
            "stt" => format!("{:0wide$}", line.number),
            _ => values.get(token).cloned().unwrap_or_default(),
        });
        let name = safe(&filled.replace('\u{a0}', " "));
        let mut unique = name.clone();
        let mut again = 1;
        while !taken.insert(unique.to_lowercase()) {
            again += 1;
            unique = format!("{name} ({again})");
        }
        unique
    });
    Ok(names.collect())
}

fn safe(text: &str) -> String {
    let mut name = file_name(text);
    while name.len() > LONGEST {
        name.pop();
    }
    let name = name.trim_end_matches([' ', '.']).to_owned();
    let stem = name.split('.').next().unwrap_or_default().to_lowercase();
    let device = RESERVED.contains(&stem.as_str())
        || (stem.len() == 4
            && (stem.starts_with("com") || stem.starts_with("lpt"))
            && stem.ends_with(|c: char| c.is_ascii_digit()));
    if device { format!("_{name}") } else { name }
}

/// Writes each printed card as a PDF of its own into a folder; gives how many. Each file is written
/// whole or not at all; those before one that failed stay.
///
/// # Errors
/// `nothing_to_print`, `not_writable`, `disk_full`, `cancelled`.
pub fn separate(print: &BlankPrint, rule: &str, folder: &Path, watch: &dyn Watch) -> Result<usize> {
    let names = names(print, rule)?;
    let all = print
        .fitted
        .as_ref()
        .ok_or_else(|| nothing(&print.number))?;
    for (number, name) in names.iter().enumerate() {
        watch.progress(number, names.len());
        let one = all.only(|card| card == number);
        let one = one.ok_or_else(|| nothing(&print.number))?;
        let laid = lay_out_cards(one, watch).map_err(refused)?;
        let bytes = laid.pdf().map_err(refused)?;
        write_whole(&folder.join(format!("{name}.pdf")), &bytes)?;
    }
    Ok(names.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_taken_by_every_system() {
        let cases = [
            ("01-Lê Văn An-07-QĐ/BDVTU", "01-Lê Văn An-07-QĐ-BDVTU"),
            ("CON", "_CON"),
            ("lpt1.x", "_lpt1.x"),
            ("a. ", "a"),
        ];
        for (text, name) in cases {
            assert_eq!(safe(text), name);
        }
        assert!(safe(&"Ế".repeat(300)).len() <= LONGEST);
    }
}
