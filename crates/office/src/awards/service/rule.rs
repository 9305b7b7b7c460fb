//! How long a service the medal asks for. No text of the Dân vận medal was found; the figures are
//! those of the nearest medal (QĐ 751-QĐ/BTGTW, 2017: ten years in the sector, or seven of which
//! three as a leader) and count as not verified until the office puts its own in their place.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::record::Sector;
use crate::office::{Ctx, Office, Reading};
use crate::settings::setting;
use crate::{Code, Failure, Result};

/// What a medal for service asks for, in whole years.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct MedalRule {
    /// Years in the sectors.
    pub min_years: u32,
    /// Years in the sectors that are enough for somebody who led long enough.
    pub min_years_if_leader: u32,
    /// How long that is.
    pub min_leader_years: u32,
    /// Which work counts.
    pub sectors: Vec<Sector>,
    /// Whether the office has confirmed it.
    pub confirmed: bool,
}

impl Default for MedalRule {
    fn default() -> Self {
        MedalRule {
            min_years: 10,
            min_years_if_leader: 7,
            min_leader_years: 3,
            sectors: vec![
                Sector::Mobilisation,
                Sector::Front,
                Sector::MassOrganisation,
            ],
            confirmed: false,
        }
    }
}

impl MedalRule {
    /// Whether so many months in the sectors, and of them as a leader, are enough.
    #[must_use]
    pub fn met_by(&self, sector_months: u32, leader_months: u32) -> bool {
        let years = |years: u32| years.saturating_mul(12);
        let as_leader = leader_months >= years(self.min_leader_years)
            && sector_months >= years(self.min_years_if_leader);
        sector_months >= years(self.min_years) || as_leader
    }
}

/// The name of the setting that holds the office's own rule, as JSON.
const SETTING: &str = "awards.medal_rule";

/// The most years that can be meant.
const MOST_YEARS: u32 = 60;

/// The office's rule, or the unverified one; a setting that cannot be read is as if not set.
pub(crate) fn read(reading: &Reading) -> Result<MedalRule> {
    let own = setting(reading, SETTING)?;
    let own = own.and_then(|text| serde_json::from_str(&text).ok());
    Ok(own.unwrap_or_default())
}

/// Puts the office's rule in place as one operation.
///
/// # Errors
/// [`Code::FieldUnreadable`] for years that nobody serves.
pub fn save_medal_rule(office: &Office, ctx: &Ctx, rule: &MedalRule) -> Result<()> {
    let years = [
        rule.min_years,
        rule.min_years_if_leader,
        rule.min_leader_years,
    ];
    if let Some(odd) = years.into_iter().find(|years| *years > MOST_YEARS) {
        let failure = Failure::new(Code::FieldUnreadable).with("field", "số năm");
        return Err(failure.with("text", odd.to_string()));
    }
    let text = serde_json::json!(rule).to_string();
    office.edit_setting(ctx, SETTING, Some(&text))
}
