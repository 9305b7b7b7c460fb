//! Numbers in the golden book (sổ vàng): given to the lines of a decision in its order.

use super::table;
use crate::awards::decision::decision;
use crate::awards::ops;
use crate::office::{Ctx, Office, Op};
use crate::{Code, Failure, Result};

/// Gives the standing lines of a decision the numbers from `first` on, as one operation. Gives how
/// many.
///
/// # Errors
/// `nothing_to_print` where no line stands.
pub fn number_gold(office: &Office, ctx: &Ctx, key: i64, first: u32) -> Result<u32> {
    let op = Op::new(&ops::GOLD_NUMBER).with("first", i64::from(first));
    office.change(ctx, op, |change| {
        let decision = decision(change, key)?;
        change.note("number", &decision.number);
        let standing = decision.lines.iter().filter(|line| line.revoked.is_none());
        let mut count = 0;
        for line in standing {
            table::put_gold(change, line.key, &(first + count).to_string())?;
            count += 1;
        }
        change.note("count", i64::from(count));
        if count == 0 {
            let failure = Failure::new(Code::NothingToPrint).with("number", &decision.number);
            return Err(failure.with("kinds", "người được khen"));
        }
        Ok(count)
    })
}
