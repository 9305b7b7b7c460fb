//! What a word typed in an old encoding was meant to say, in small letters: enough to judge it.

use unicode_normalization::UnicodeNormalization;

/// TCVN3 from 0xA1 on; "·" where there is no letter. Capitals with tones have no codes: the fonts
/// whose name ends in H draw the small ones as capitals.
const TCVN3: &str = "ăâêôơưđăâêôơưđ······àảãáạ·ằẳẵắ·······ặầẩẫấậè·ẻẽéẹềểễếệìỉ···ĩíịò·ỏõóọồổỗốộờởỡớợù·ủũúụừửữứựỳỷỹýỵ";

/// The word as read from TCVN3, `None` where some character is not of it.
pub(super) fn tcvn3(word: &str) -> Option<String> {
    word.chars().map(tcvn3_letter).collect()
}

fn tcvn3_letter(code: char) -> Option<char> {
    if code.is_ascii() {
        return Some(code.to_ascii_lowercase());
    }
    let place = (code as usize).checked_sub(0xA1)?;
    TCVN3.chars().nth(place).filter(|&letter| letter != '·')
}

/// The word as read from VNI: some letters have a code of their own, the others are a plain
/// letter and then a code for shape and tone together.
pub(super) fn vni(word: &str) -> Option<String> {
    let mut parts = String::with_capacity(word.len() * 2);
    for code in word.chars() {
        let code = if ('À'..='Þ').contains(&code) {
            small(code)
        } else {
            code.to_ascii_lowercase()
        };
        match vni_code(code) {
            Some(meaning) => parts.push_str(meaning),
            None if code.is_ascii() => parts.push(code),
            None => return None,
        }
    }
    Some(parts.nfc().collect())
}

/// Latin-1 small letters lie 32 above their capitals; VNI's codes follow it also at "×" and "÷".
fn small(capital: char) -> char {
    char::from(capital as u8 + 0x20)
}

fn vni_code(code: char) -> Option<&'static str> {
    Some(match code {
        'ñ' => "đ",
        'ì' => "ì",
        'í' => "í",
        'æ' => "ỉ",
        'ó' => "ĩ",
        'ò' => "ị",
        'î' => "ỵ",
        'ô' => "ơ",
        'ö' => "ư",
        'ø' => "\u{300}",
        'ù' => "\u{301}",
        'û' => "\u{309}",
        'õ' => "\u{303}",
        'ï' => "\u{323}",
        'â' => "\u{302}",
        'à' => "\u{302}\u{300}",
        'á' => "\u{302}\u{301}",
        'å' => "\u{302}\u{309}",
        'ã' => "\u{302}\u{303}",
        'ä' => "\u{302}\u{323}",
        'ê' => "\u{306}",
        'è' => "\u{306}\u{300}",
        'é' => "\u{306}\u{301}",
        'ú' => "\u{306}\u{309}",
        'ü' => "\u{306}\u{303}",
        'ë' => "\u{306}\u{323}",
        _ => return None,
    })
}
