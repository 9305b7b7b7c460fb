//! Whether a word can be a Vietnamese syllable: a known beginning, a known rime, and before a
//! stop only the tones sắc and nặng.

use crate::letter::{self, Tone};

const ONSETS: &[&str] = &[
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh",
    "nh", "p", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x",
];

const RIMES: &str = "\
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
    let mut tones = apart.iter().map(|&(_, t)| t).filter(|&t| t != Tone::Level);
    let tone = tones.next().unwrap_or(Tone::Level);
    let bare: String = apart.iter().map(|&(c, _)| c).collect();
    tones.next().is_none() && tone_fits(&bare, tone) && has_rime(&bare)
}

fn tone_fits(bare: &str, tone: Tone) -> bool {
    let stopped = bare.ends_with(['c', 'p', 't']) || bare.ends_with("ch");
    !stopped || matches!(tone, Tone::Acute | Tone::Dot)
}

fn has_rime(bare: &str) -> bool {
    let rests = ONSETS.iter().filter_map(|onset| bare.strip_prefix(onset));
    rests
        .filter(|rest| !rest.is_empty() && rest.chars().all(char::is_alphabetic))
        .any(|rest| RIMES.contains(&format!(" {rest} ")))
}
