//! Whether what attachments lead to is there and is what it was.

use super::table;
use crate::Result;
use crate::office::{CheckFinding, Reading};
use crate::words::keys;

/// Attachments without content, and content that its checksum does not fit.
pub(crate) fn check(reading: &Reading) -> Result<Vec<CheckFinding>> {
    let all = table::all(reading)?;
    let lost = all
        .iter()
        .filter(|one| one.lost)
        .map(|one| CheckFinding::new(keys::CHECK_ATTACHMENT_LOST).with("name", &one.name));
    let mut findings: Vec<CheckFinding> = lost.collect();
    for digest in table::digests(reading)? {
        let bytes = table::bytes(reading, &digest)?.unwrap_or_default();
        if blake3::hash(&bytes).to_hex().as_str() == digest {
            continue;
        }
        let named = all.iter().find(|one| one.digest == digest);
        let name = named.map_or(digest.as_str(), |one| one.name.as_str());
        findings.push(CheckFinding::new(keys::CHECK_ATTACHMENT_DAMAGED).with("name", name));
    }
    Ok(findings)
}
