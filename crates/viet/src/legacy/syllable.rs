//! Whether a word can be a Vietnamese syllable: a known beginning, a known rime, and before a
//! stop only the tones sắc and nặng.

use crate::letter::{self, Tone};

const ONSETS: &[&str] = &[
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh",
    "nh", "p", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x",
];

// A blank stands at either end, so that whole rimes are found.
const RIMES: &str = " \
 a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây \
 e ec em en eng eo ep et ê êch êm ên ênh êp êt êu \
 i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu y ych yêm yên yêng yêt yêu ynh yt \
 o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi \
 om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt \
 u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut \
 uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt \
 ươu ưt ưu ";

/// Whether the word, of any case, is such a syllable.
pub(super) fn is_syllable(word: &str) -> bool {
    let apart: Vec<(char, Tone)> = word
        .chars()
        .map(|c| letter::take_tone(letter::lower(c)))
        .collect();
    let toned = |(_, (_, tone)): &(usize, &(char, Tone))| *tone != Tone::Level;
    let mut tones = apart.iter().enumerate().filter(toned);
    let tone = tones.next().map(|(at, (_, tone))| (at, *tone));
    let bare: Vec<char> = apart.iter().map(|&(c, _)| c).collect();
    let stops = tone.is_none_or(|(_, tone)| tone_fits(&bare.iter().collect::<String>(), tone));
    tones.next().is_none() && stops && has_rime(&bare, tone.map(|(at, _)| at))
}

fn tone_fits(bare: &str, tone: Tone) -> bool {
    let stopped = bare.ends_with(['c', 'p', 't']) || bare.ends_with("ch");
    !stopped || matches!(tone, Tone::Acute | Tone::Dot)
}

/// Whether a beginning and a rime make the word, with the tone where one writes it.
fn has_rime(bare: &[char], tone: Option<usize>) -> bool {
    let word: String = bare.iter().collect();
    let mut parts = ONSETS.iter().filter_map(|onset| {
        let rime = word.strip_prefix(onset).filter(|rime| !rime.is_empty())?;
        Some((*onset, rime))
    });
    parts.any(|(onset, rime)| {
        let known = rime.chars().all(char::is_alphabetic) && RIMES.contains(&format!(" {rime} "));
        let at = tone.map(|at| at as i32 - onset.chars().count() as i32);
        known && goes_before(onset, rime) && at.is_none_or(|at| bears_tone(onset, rime, at))
    })
}

/// "ngh", "gh", "k" stand before e, ê, i, y only, and "ng", "c" never do.
fn goes_before(onset: &str, rime: &str) -> bool {
    let front = rime.starts_with(['e', 'ê', 'i', 'y']);
    match onset {
        "ngh" | "gh" | "k" => front,
        "ng" | "c" => !front,
        _ => true,
    }
}

/// Whether the tone of a rime is written on this letter of it. Both ways of writing "hòa" and "hoà"
/// are taken, and the slips "qúy", "gía", "tòan"; a tone behind the sounding vowel ("xaõ") is none.
fn bears_tone(onset: &str, rime: &str, at: i32) -> bool {
    let vowels: Vec<char> = rime.chars().take_while(|c| is_vowel(*c)).collect();
    let marked = vowels
        .iter()
        .rposition(|c| matches!(c, 'ă' | 'â' | 'ê' | 'ô' | 'ơ'))
        .or_else(|| vowels.iter().position(|c| *c == 'ư'));
    let Ok(at) = usize::try_from(at) else {
        return at == -1 && matches!(onset, "qu" | "gi");
    };
    match (marked, vowels.as_slice()) {
        (Some(marked), _) => at == marked,
        (None, [_, ..]) if at == 0 => vowels.len() < 3,
        (None, ['o', 'a' | 'e', ..] | ['u', 'y', ..] | ['o', 'o']) => at == 1,
        _ => false,
    }
}

fn is_vowel(c: char) -> bool {
    matches!(
        c,
        'a' | 'ă' | 'â' | 'e' | 'ê' | 'i' | 'o' | 'ô' | 'ơ' | 'u' | 'ư' | 'y'
    )
}

#[cfg(test)]
mod tests {
    use super::is_syllable;

    #[test]
    fn syllables_are_told_from_codes_that_look_like_them() {
        let words = "Nguyễn Hoà hòa thuỷ thủy quý qúy gía già tòan toàn ngoái khuỷu uống Yên Ý \
                     nghĩa kể cửa mùa lựu tươi tưới muỗi Loan xoong ruộng gì giếng quốc duyệt hạt";
        for word in words.split_whitespace() {
            assert!(is_syllable(word), "{word}");
        }
        for word in [
            "Xaõ", "Nghóa", "caù", "hàt", "kà", "Mặtt", "Đoàn2", "aéo", "tràò",
        ] {
            assert!(!is_syllable(word), "{word}");
        }
    }
}
