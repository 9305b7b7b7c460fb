//! The service record of somebody proposed for a medal: posts with their time, how much of it was
//! in dân vận work and how much as a leader, and what the rule asks for (domain rule for the medal
//! "Vì sự nghiệp Dân vận", which no source confirms: see [`rule`]).

mod count;
mod keep;
mod record;
pub mod rule;
mod table;

pub use count::{Period, Service, months_of_service};
pub use keep::save_service;
pub use record::{PostCount, PostWhy, Sector, ServiceDraft, ServicePeriod, ServiceRecord};
pub use rule::{MedalRule, save_medal_rule};

pub(crate) use record::{printed, time_in_words};
pub(crate) use table::remove as remove_service;

use chrono::NaiveDate;

use crate::Result;
use crate::awards::{decision, nomination, round};
use crate::office::Reading;

/// What the office asks for, or what is taken while it has said nothing.
///
/// # Errors
/// When the file cannot be read.
pub fn medal_rule(reading: &Reading) -> Result<MedalRule> {
    rule::read(reading)
}

/// The service record of a nomination; posts still held count to the day of the decision, or to
/// the round's own day while there is none.
///
/// # Errors
/// [`crate::Code::NoSuchRecord`].
pub fn service_record(reading: &Reading, nomination: i64) -> Result<ServiceRecord> {
    let round = nomination::stored(reading, nomination)?.round;
    let date = decision::date_of(reading, &round::row(reading, round)?)?;
    service_on(reading, nomination, date)
}

/// The same, counted to a day.
pub(crate) fn service_on(
    reading: &Reading,
    nomination: i64,
    date: NaiveDate,
) -> Result<ServiceRecord> {
    let periods = table::of_nomination(reading, nomination)?;
    Ok(ServiceRecord::counted(periods, date, rule::read(reading)?))
}
