//! How Vietnamese is typed: the letters that no plain keyboard has, the Telex keys a person presses
//! for them, and what a typing program such as UniKey sends in their place — backspaces and letters.

/// A vowel without tone and with its five tones, the plain letter it is typed with, and the key
/// that puts its mark on.
const VOWELS: [(&str, char, Option<char>); 12] = [
    ("aàáảãạ", 'a', None),
    ("ăằắẳẵặ", 'a', Some('w')),
    ("âầấẩẫậ", 'a', Some('a')),
    ("eèéẻẽẹ", 'e', None),
    ("êềếểễệ", 'e', Some('e')),
    ("iìíỉĩị", 'i', None),
    ("oòóỏõọ", 'o', None),
    ("ôồốổỗộ", 'o', Some('o')),
    ("ơờớởỡợ", 'o', Some('w')),
    ("uùúủũụ", 'u', None),
    ("ưừứửữự", 'u', Some('w')),
    ("yỳýỷỹỵ", 'y', None),
];

/// The keys of the tones, in the order in which the vowels above bear them.
const TONES: &str = "fsrxj";

/// One thing that reaches the window while a typing program stands between it and the keyboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stroke {
    Letter(char),
    BackSpace,
}

/// The 67 small letters of Vietnamese that are not on a plain keyboard.
pub(crate) fn letters() -> impl Iterator<Item = char> {
    let vowels = VOWELS.iter().flat_map(|(tones, ..)| tones.chars());
    vowels.filter(|letter| !letter.is_ascii()).chain(['đ'])
}

/// The keys of a text in Telex: marks as they come, the tone at the end of its word.
pub(crate) fn keys(text: &str) -> String {
    steps(text).into_iter().map(|(key, _)| key).collect()
}

/// What UniKey sends for the same keys: it lets each key through and, where a word changes
/// backwards, takes letters away and gives others.
pub(crate) fn strokes(text: &str) -> Vec<Stroke> {
    let mut sent = Vec::new();
    let mut before = String::new();
    for (_, shown) in steps(text) {
        let same = shown.chars().zip(before.chars());
        let same = same.take_while(|(new, old)| new == old).count();
        let gone = before.chars().count() - same;
        sent.extend(std::iter::repeat_n(Stroke::BackSpace, gone));
        sent.extend(shown.chars().skip(same).map(Stroke::Letter));
        before = shown;
    }
    sent
}

/// Each key and the whole text as it stands after it.
fn steps(text: &str) -> Vec<(char, String)> {
    let mut steps = Vec::new();
    let (mut shown, mut tone) = (String::new(), None);
    for letter in text.chars() {
        if !letter.is_alphabetic() {
            end_word(&mut steps, &mut shown, text, tone.take());
            shown.push(letter);
            steps.push((letter, shown.clone()));
            continue;
        }
        let parts = Parts::of(letter);
        shown.push(parts.plain);
        steps.push((parts.plain, shown.clone()));
        if let Some(mark) = parts.mark {
            shown.pop();
            shown.push(parts.toneless);
            steps.push((mark, shown.clone()));
        }
        tone = tone.or(parts.tone);
    }
    end_word(&mut steps, &mut shown, text, tone);
    steps
}

/// The tone is typed last and changes a letter that has been there for a while.
fn end_word(steps: &mut Vec<(char, String)>, shown: &mut String, text: &str, tone: Option<char>) {
    if let Some(key) = tone {
        *shown = text.chars().take(shown.chars().count()).collect();
        steps.push((key, shown.clone()));
    }
}

/// A letter taken apart as Telex does.
struct Parts {
    plain: char,
    mark: Option<char>,
    toneless: char,
    tone: Option<char>,
}

impl Parts {
    fn of(letter: char) -> Parts {
        let small = letter.to_lowercase().next().unwrap_or(letter);
        let cased = |c: char| {
            if small == letter {
                c
            } else {
                c.to_uppercase().next().unwrap_or(c)
            }
        };
        if small == 'đ' {
            return Parts {
                plain: cased('d'),
                mark: Some('d'),
                toneless: letter,
                tone: None,
            };
        }
        let found = VOWELS.iter().find_map(|(tones, plain, mark)| {
            let at = tones.chars().position(|c| c == small)?;
            Some((tones.chars().next()?, *plain, *mark, at))
        });
        let Some((toneless, plain, mark, at)) = found else {
            return Parts {
                plain: letter,
                mark: None,
                toneless: letter,
                tone: None,
            };
        };
        let tone = at.checked_sub(1).and_then(|tone| TONES.chars().nth(tone));
        Parts {
            plain: cased(plain),
            mark,
            toneless: cased(toneless),
            tone,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_typed_as_telex_has_it() {
        for (text, typed) in [
            ("Đức", "Dduwcs"),
            ("Nguyễn Thị", "Nguyeenx Thij"),
            ("phường 5", "phuwowngf 5"),
            ("an", "an"),
        ] {
            assert_eq!(keys(text), typed, "{text}");
        }
    }

    #[test]
    fn unikey_takes_letters_back_and_gives_others() {
        let sent = strokes("Đức");
        let shown = |stroke: &Stroke| match stroke {
            Stroke::Letter(letter) => *letter,
            Stroke::BackSpace => '<',
        };
        assert_eq!(sent.iter().map(shown).collect::<String>(), "D<Đu<ưc<<ức");
    }

    #[test]
    fn every_letter_of_the_alphabet_has_a_key_of_its_own() {
        let mut all: Vec<char> = letters().collect();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), 67);
    }
}
