//! The key of an office file that is encrypted at rest.
//!
//! The whole file is SQLCipher's (AES-256-CBC with HMAC-SHA-512 for each page). Its key comes from a
//! passphrase by Argon2id (RFC 9106). What is needed to work it out again stands in the first 16 bytes,
//! which SQLCipher keeps in the clear as its salt:
//!
//! | bytes | hold |
//! |---|---|
//! | 0–3 | `SDK1`, which tells an encrypted office from any other file |
//! | 4, 5 | the cost: memory as a power of two of KiB, passes |
//! | 6–12 | chance |
//! | 13–15 | a check of the key: a wrong passphrase is told from a damaged file |

use crate::office::Random;
use crate::{Code, Failure, Result};
use argon2::{Algorithm, Argon2, Params, Version};
use rusqlite::Connection;
use std::fmt;
use std::io::Read;
use std::path::Path;
use std::time::{Duration, Instant};
use zeroize::Zeroizing;

/// Bytes before everything else that are not encrypted.
const HEADER: usize = 16;
const MARK: &[u8; 4] = b"SDK1";
/// Where the check of the key begins.
const CHECK: usize = 13;
/// Letters of a passphrase at least.
const SHORTEST: usize = 8;
/// The digits of a recovery code: no I, L, O and U, which are misread.
const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Digits of a recovery code that say the key, and those that check them.
const SAID: usize = 52;
const CHECKED: usize = 4;

/// What it costs to try one passphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cost {
    /// Memory, as a power of two of KiB.
    pub memory_log2: u8,
    /// How often it is gone over.
    pub passes: u8,
}

impl Cost {
    /// The least that is asked of a real office file: 64 MiB, two passes (OWASP asks for 19 MiB).
    pub const LEAST: Cost = Cost {
        memory_log2: 16,
        passes: 2,
    };

    /// About a second on this machine. Memory stays at 64 MiB, which an office machine of 4 GB can
    /// spare; the passes are as many as fit.
    ///
    /// # Errors
    /// [`Code::Internal`] where there is no room for the memory.
    pub fn calibrated() -> Result<Cost> {
        let begun = Instant::now();
        derive("", &[0; CHECK], Cost::LEAST)?;
        let pass = (begun.elapsed() / u32::from(Cost::LEAST.passes)).max(Duration::from_millis(1));
        let passes = (Duration::from_secs(1).as_millis() / pass.as_millis().max(1)).clamp(2, 20);
        Ok(Cost {
            passes: u8::try_from(passes).unwrap_or(Cost::LEAST.passes),
            ..Cost::LEAST
        })
    }
}

/// What a person opens an encrypted office file with.
#[derive(Clone)]
pub enum Unlock {
    /// The passphrase.
    Passphrase(Zeroizing<String>),
    /// The code of the recovery sheet.
    Recovery(Zeroizing<String>),
}

impl fmt::Debug for Unlock {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Unlock")
    }
}

/// The key of one file.
#[derive(Clone)]
pub(crate) struct FileKey {
    key: Zeroizing<[u8; 32]>,
    header: [u8; HEADER],
}

impl fmt::Debug for FileKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("FileKey")
    }
}

impl FileKey {
    /// The key of a file that is being made.
    ///
    /// # Errors
    /// [`Code::PassphraseWeak`].
    pub(crate) fn new(passphrase: &str, cost: Cost, random: &Random) -> Result<FileKey> {
        let mut header = [0; HEADER];
        header[..4].copy_from_slice(MARK);
        header[4] = cost.memory_log2;
        header[5] = cost.passes;
        header[6..CHECK].copy_from_slice(&random.draw::<7>());
        let key = derive(&said(passphrase)?, &salt_of(&header), cost)?;
        header[CHECK..].copy_from_slice(&check_of(&key));
        Ok(FileKey { key, header })
    }

    /// The key of the file at `path`; none where it is not encrypted.
    ///
    /// # Errors
    /// [`Code::PassphraseNeeded`] where nothing is given, [`Code::PassphraseWrong`],
    /// [`Code::RecoveryMistyped`].
    pub(crate) fn of_file(path: &Path, unlock: Option<&Unlock>) -> Result<Option<FileKey>> {
        let Some(header) = header_of(path) else {
            return Ok(None);
        };
        let key = match unlock {
            None => return Err(Failure::new(Code::PassphraseNeeded).of_file(path)),
            Some(Unlock::Recovery(code)) => recovered(code)?,
            Some(Unlock::Passphrase(passphrase)) => {
                let cost = Cost {
                    memory_log2: header[4],
                    passes: header[5],
                };
                let said = Zeroizing::new(viet::text::clean(passphrase));
                derive(&said, &salt_of(&header), cost)?
            }
        };
        if check_of(&key) != header[CHECK..] {
            return Err(Failure::new(Code::PassphraseWrong).of_file(path));
        }
        Ok(Some(FileKey { key, header }))
    }

    /// Lets a connection read and write; the first thing it is told.
    pub(crate) fn unlock(&self, sql: &Connection) -> Result<()> {
        sql.pragma_update(None, "cipher_log_level", "NONE")?;
        sql.pragma_update(None, "key", self.said().as_str())?;
        Ok(())
    }

    /// The key as SQLCipher takes it: digits of the key, then of the salt.
    pub(crate) fn said(&self) -> Zeroizing<String> {
        let bytes = self.key.iter().chain(&self.header);
        let digits = bytes.map(|byte| format!("{byte:02x}")).collect::<String>();
        Zeroizing::new(format!("x'{digits}'"))
    }

    /// What a recovery sheet says: 14 groups of four.
    pub(crate) fn recovery(&self) -> Zeroizing<String> {
        let mut digits = spelt(self.key.as_slice(), SAID);
        digits.push_str(&spelt(&sum_of(&self.key), CHECKED));
        let groups: Vec<&str> = (0..digits.len())
            .step_by(4)
            .map(|at| &digits[at..at + 4])
            .collect();
        Zeroizing::new(groups.join(" "))
    }
}

/// The right key opens what is no database only where the file is damaged.
pub(crate) fn told(key: Option<&FileKey>, failure: Failure) -> Failure {
    match (key, failure.code) {
        (Some(_), Code::NotAnOffice) => Failure {
            code: Code::FileDamaged,
            ..failure
        },
        _ => failure,
    }
}

fn header_of(path: &Path) -> Option<[u8; HEADER]> {
    let mut header = [0; HEADER];
    let mut file = std::fs::File::open(path).ok()?;
    file.read_exact(&mut header).ok()?;
    header.starts_with(MARK).then_some(header)
}

/// A passphrase as it counts: as people read it, however it was typed.
fn said(passphrase: &str) -> Result<Zeroizing<String>> {
    let said = Zeroizing::new(viet::text::clean(passphrase));
    if said.chars().count() < SHORTEST {
        return Err(Failure::new(Code::PassphraseWeak).with("least", SHORTEST as i64));
    }
    Ok(said)
}

fn salt_of(header: &[u8; HEADER]) -> [u8; CHECK] {
    let mut salt = [0; CHECK];
    salt.copy_from_slice(&header[..CHECK]);
    salt
}

fn derive(passphrase: &str, salt: &[u8; CHECK], cost: Cost) -> Result<Zeroizing<[u8; 32]>> {
    let refused =
        |error: argon2::Error| Failure::new(Code::Internal).with("detail", error.to_string());
    // A damaged header must not ask for more memory than a machine has.
    let memory = 1_u32 << cost.memory_log2.clamp(3, 20);
    let params = Params::new(memory, u32::from(cost.passes.max(1)), 1, None).map_err(refused)?;
    let mut key = Zeroizing::new([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(passphrase.as_bytes(), salt, key.as_mut_slice())
        .map_err(refused)?;
    Ok(key)
}

/// Three bytes that say whether a key is the right one; they tell nothing else of it.
fn check_of(key: &[u8; 32]) -> [u8; HEADER - CHECK] {
    let digest = blake3::derive_key("so dan van 2026 check of an office key", key);
    [digest[0], digest[1], digest[2]]
}

/// The 20 bits that find a mistyped digit of a recovery code.
fn sum_of(key: &[u8; 32]) -> [u8; 3] {
    let digest = blake3::derive_key("so dan van 2026 sum of a recovery code", key);
    [digest[0], digest[1], digest[2] & 0xf0]
}

/// Bytes in digits of five bits.
fn spelt(bytes: &[u8], digits: usize) -> String {
    let bit = |at: usize| {
        let byte = bytes.get(at / 8).copied().unwrap_or(0);
        (byte >> (7 - at % 8)) & 1
    };
    let digit = |at: usize| (0..5).fold(0, |value, next| value << 1 | bit(at * 5 + next));
    (0..digits)
        .map(|at| char::from(DIGITS[usize::from(digit(at))]))
        .collect()
}

/// The key that a recovery code says, however it was typed.
fn recovered(code: &str) -> Result<Zeroizing<[u8; 32]>> {
    let mistyped = || Failure::new(Code::RecoveryMistyped);
    let digits: Zeroizing<Vec<u8>> = Zeroizing::new(
        code.chars()
            .filter(char::is_ascii_alphanumeric)
            .map(|digit| match digit.to_ascii_uppercase() {
                'O' => b'0',
                'I' | 'L' => b'1',
                other => other as u8,
            })
            .filter_map(|digit| DIGITS.iter().position(|known| *known == digit))
            .filter_map(|value| u8::try_from(value).ok())
            .collect(),
    );
    if digits.len() != SAID + CHECKED {
        return Err(mistyped());
    }
    let mut key = Zeroizing::new([0_u8; 32]);
    for at in 0..key.len() * 8 {
        let bit = (digits[at / 5] >> (4 - at % 5)) & 1;
        key[at / 8] |= bit << (7 - at % 8);
    }
    let told = [spelt(key.as_slice(), SAID), spelt(&sum_of(&key), CHECKED)].concat();
    let typed: String = digits
        .iter()
        .map(|digit| char::from(DIGITS[usize::from(*digit)]))
        .collect();
    (told == typed).then_some(key).ok_or_else(mistyped)
}

#[cfg(test)]
mod tests {
    use super::*;

    const QUICK: Cost = Cost {
        memory_log2: 8,
        passes: 1,
    };

    fn key() -> FileKey {
        FileKey::new("mùa lúa chín vàng", QUICK, &Random::seeded(1)).expect("a key")
    }

    #[test]
    fn a_recovery_code_says_the_key_however_it_is_typed() {
        let key = key();
        let code = key.recovery();
        assert_eq!(code.len(), 14 * 5 - 1);
        for typed in [
            code.to_string(),
            code.to_lowercase(),
            code.replace(' ', "-"),
            code.replace('0', "o").replace('1', "l"),
        ] {
            assert_eq!(recovered(&typed).expect("read"), key.key);
        }
    }

    #[test]
    fn each_mistyped_digit_of_a_recovery_code_is_found() {
        let code = key().recovery().replace(' ', "");
        for at in 0..code.len() {
            let other = if &code[at..=at] == "7" { "8" } else { "7" };
            let typed = format!("{}{other}{}", &code[..at], &code[at + 1..]);
            let refused = recovered(&typed).expect_err("mistyped");
            assert_eq!(refused.code, Code::RecoveryMistyped, "digit {at}");
        }
    }

    #[test]
    fn a_passphrase_counts_as_it_is_read_and_spaces_alone_are_none() {
        let composed = said("mùa  lúa chín").expect("long enough");
        let apart: String = "mu\u{300}a lu\u{301}a chi\u{301}n ".into();
        assert_eq!(composed, said(&apart).expect("long enough"));
        for weak in ["", "             ", "ngắn quá", "1234567"] {
            let refused = said(weak).map(drop);
            let is_weak = weak.trim().chars().count() < SHORTEST;
            assert_eq!(refused.is_err(), is_weak, "{weak}");
        }
    }
}
