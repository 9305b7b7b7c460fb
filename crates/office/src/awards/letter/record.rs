//! The head of a proposal, as screens and scripts hand it in and get it back.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The head of a round's proposal. What is empty prints as the form has it: dots, whoever decides
/// the round, the head of the office.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct ProposalLetter {
    /// Number as typed: `12`, `12-TTr/BDV`.
    pub number: String,
    /// Its day.
    pub dated: Option<NaiveDate>,
    /// Whom it goes to; a line feed starts the next one.
    pub addressee: String,
    /// Who signs.
    pub signer: String,
    /// Position of the signer.
    pub position: String,
}
