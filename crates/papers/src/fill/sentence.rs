//! A sentence with fields, such as the one that closes a list.

use super::Data;
use super::fault::{Fault, Spot, TextPart, Wrong};
use super::find::{What, find};
use super::name::meant;

/// The sentence with its fields filled: `Danh sách này có {{so_ca_nhan}} cá nhân.`
///
/// # Errors
/// Every fault: only fields that are said once may stand in a sentence.
pub fn sentence(pattern: &str, data: &Data) -> Result<String, Vec<Fault>> {
    let (marks, slips) = find(pattern);
    let spot = || Spot {
        part: TextPart::Body,
        paragraph: 1,
        cell: None,
        near: pattern.chars().take(60).collect(),
    };
    let mut faults: Vec<Fault> = slips
        .into_iter()
        .map(|(wrong, _)| Fault {
            wrong,
            spot: spot(),
        })
        .collect();
    let (mut words, mut at) = (String::new(), 0);
    for mark in marks {
        words += &pattern[at..mark.range.start];
        at = mark.range.end;
        match value(&mark.what, data) {
            Ok(value) => words += &value,
            Err(wrong) => faults.push(Fault {
                wrong,
                spot: spot(),
            }),
        }
    }
    words += &pattern[at..];
    match faults.is_empty() {
        true => Ok(words),
        false => Err(faults),
    }
}

fn value(what: &What, data: &Data) -> Result<String, Wrong> {
    match what {
        What::Field {
            typed,
            name,
            capitals,
        } => match data.once.iter().find(|(known, _)| known == name) {
            Some((_, value)) if *capitals => Ok(value.to_uppercase()),
            Some((_, value)) => Ok(value.clone()),
            None => Err(Wrong::Unknown {
                name: typed.clone(),
                meant: meant(name, data.once.iter().map(|(known, _)| known.as_str())),
            }),
        },
        What::Begin { typed, .. } | What::End { typed, .. } => Err(Wrong::Crossed {
            list: typed.clone(),
        }),
    }
}
