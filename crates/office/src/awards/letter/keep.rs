//! Noting the head of a proposal, as one operation.

use viet::text::clean;

use super::record::ProposalLetter;
use super::{letter, table};
use crate::Result;
use crate::awards::ops;
use crate::awards::round::row;
use crate::office::{Ctx, Office, Op};

/// Puts what was noted of a round's proposal in the place of what stood there. A round that is
/// decided takes it as well, since its proposal may be printed once more.
///
/// # Errors
/// [`crate::Code::NoSuchRecord`].
pub fn save_letter(office: &Office, ctx: &Ctx, round: i64, own: &ProposalLetter) -> Result<()> {
    let own = tidied(own);
    let op = Op::new(&ops::LETTER).with("title", "");
    office.change(ctx, op, |change| {
        change.note("title", &row(change, round)?.title);
        if letter(change, round)? == own {
            return Ok(());
        }
        table::put(change, round, &own)
    })
}

fn tidied(own: &ProposalLetter) -> ProposalLetter {
    let lines = own.addressee.lines().map(clean);
    let lines: Vec<String> = lines.filter(|line| !line.is_empty()).collect();
    ProposalLetter {
        number: clean(&own.number),
        dated: own.dated,
        addressee: lines.join("\n"),
        signer: clean(&own.signer),
        position: clean(&own.position),
    }
}
