//! What a font's name says of the encoding of the text in it. It is no proof: fonts stay where
//! text is pasted, and are replaced where text stays.

use super::LegacyKind;

/// An encoding by the name of a font.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct LegacyFont {
    /// The encoding the font was made for.
    pub kind: LegacyKind,
    /// Whether it draws small letters as capitals (`.VnTimeH`).
    pub capitals: bool,
}

/// The encoding a font was made for; none for a font of Unicode text.
///
/// ```
/// use viet::legacy::{LegacyKind, font};
/// assert!(font(".VnTimeH").unwrap().capitals);
/// assert_eq!(font("VNI-Times").unwrap().kind, LegacyKind::Vni);
/// assert_eq!(font("Times New Roman"), None);
/// ```
pub fn font(name: &str) -> Option<LegacyFont> {
    let name = name.trim();
    let starts = |start: &str| {
        let own = name.get(..start.len());
        own.is_some_and(|own| own.eq_ignore_ascii_case(start))
    };
    if starts(".vn") {
        return Some(LegacyFont {
            kind: LegacyKind::Tcvn3,
            capitals: name.ends_with(['H', 'h']),
        });
    }
    (starts("vni-") || starts("vni ")).then_some(LegacyFont {
        kind: LegacyKind::Vni,
        capitals: false,
    })
}
