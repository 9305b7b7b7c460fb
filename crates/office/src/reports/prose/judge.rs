//! Which indicator an amount is of: by the rules, else as the worth of what was told before it, else
//! by the catalogue's own names. Where two indicators fit as well, none is taken.

use viet::number::Dimension;

use super::rules::{Fit, Rule, rules};
use super::scene::{Scene, has};
use crate::reports::catalogue::{Indicator, indicator, indicators};
use crate::reports::meaning::{Measured, Reader};

/// An indicator and how sure it is, of 100.
pub(super) type Judged = Option<(&'static Indicator, u8)>;

/// Below this nothing is told.
const LEAST: u8 = 60;

/// What was told before an amount in its sentence, the nearest last.
pub(super) type Earlier = [Option<&'static Indicator>];

/// The indicator of an amount of that dimension.
pub(super) fn judge(scene: &Scene, dimension: Option<Dimension>, earlier: &Earlier) -> Judged {
    if let Some(sibling) = sibling(scene, earlier) {
        return Some((sibling, 85));
    }
    let by_rule = best(
        rules(dimension)
            .iter()
            .filter_map(|rule| Some((rule, rule.fit(scene)?))),
    );
    let follows = match dimension {
        Some(Dimension::Money) => worth(scene, earlier),
        Some(Dimension::Percent) => share(scene, earlier),
        _ => None,
    };
    match (by_rule, follows) {
        (Some((rule, fit)), Some((of, score)))
            if fit.score > score || rule.indicator.code == of.code =>
        {
            told(rule, fit)
        }
        (_, Some(follows)) => Some(follows),
        (Some((rule, fit)), None) => told(rule, fit),
        (None, None) => by_name(scene, dimension),
    }
}

/// "bằng khen cho 12 tập thể và 20 cá nhân": the second is of what was said of the first.
fn sibling(scene: &Scene, earlier: &Earlier) -> Option<&'static Indicator> {
    const SIBLINGS: &[(&str, &str, &str)] = &[
        ("L02", "cá nhân", "L03"),
        ("L04", "cá nhân", "L05"),
        ("C02", "cá nhân", "C03"),
        ("C03", "tập thể", "C02"),
    ];
    let last = (*earlier.last()?)?;
    let found = SIBLINGS
        .iter()
        .find(|(code, head, _)| *code == last.code && begins(&scene.head, head));
    let (_, _, code) = found.filter(|_| !has(&scene.lead, "khen"))?;
    indicator(code)
}

fn begins(text: &str, words: &str) -> bool {
    let rest = text.strip_prefix(words);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}

/// "hòa giải thành 186/200 vụ, đạt tỷ lệ 93 %": the share that the count before it is the part of.
fn share(scene: &Scene, earlier: &Earlier) -> Judged {
    const REACHED: &[&str] = &["đạt", "chiếm", "tỷ lệ", "bằng", "đạt tỷ lệ", "chiếm tỷ lệ"];
    let said = scene.lead.is_empty() || REACHED.iter().any(|words| scene.lead == *words);
    let last = (*earlier.last()?)?;
    let of_last = |one: &&Indicator| {
        one.of
            .as_ref()
            .is_some_and(|of| of.parts == [last.code.clone()])
    };
    let found = indicators()
        .iter()
        .find(of_last)
        .filter(|_| said && scene.head.split(' ').count() <= 3)?;
    Some((found, 85))
}

/// The indicator that a sentence says has nothing.
pub(super) fn judge_nothing(scene: &Scene) -> Judged {
    let found = best(
        rules(None)
            .iter()
            .filter_map(|rule| Some((rule, rule.fits_nothing(scene)?))),
    );
    let (rule, fit) = found?;
    Some((rule.indicator, fit.score))
}

fn told(rule: &Rule, fit: Fit) -> Judged {
    (fit.score >= LEAST).then_some((rule.indicator, fit.score))
}

/// The rule that fits best; none where two of different indicators fit as well.
fn best<'r>(fitting: impl Iterator<Item = (&'r Rule, Fit)>) -> Option<(&'r Rule, Fit)> {
    let mut best: Option<(&Rule, Fit)> = None;
    let mut doubt = false;
    for (rule, fit) in fitting {
        match best {
            Some((_, known)) if fit < known => {}
            Some((other, known)) if fit == known => {
                doubt |= other.indicator.code != rule.indicator.code
            }
            _ => (best, doubt) = (Some((rule, fit)), false),
        }
    }
    best.filter(|_| !doubt)
}

/// "395 căn nhà Đại đoàn kết, trị giá 21,9 tỉ đồng": the worth of the nearest thing before it that
/// has one.
fn worth(scene: &Scene, earlier: &Earlier) -> Judged {
    const WORTH: &[&str] = &[
        "trị giá",
        "giá trị",
        "kinh phí",
        "số tiền",
        "tương đương",
        "thành tiền",
    ];
    if !WORTH.iter().any(|words| has(&scene.lead, words)) {
        return None;
    }
    let total = has(&scene.lead, "tổng");
    let mut back = earlier.iter().rev();
    let nearest = (*back.next()?).and_then(worth_of);
    match nearest {
        Some(found) => Some((found, 90)),
        // A sum of several things is the worth of the first of them that has one.
        None if total => back
            .find_map(|one| one.and_then(worth_of))
            .map(|found| (found, 70)),
        None => None,
    }
}

fn worth_of(one: &'static Indicator) -> Option<&'static Indicator> {
    let below = |other: &&Indicator| {
        let own = other.under.as_deref() == Some(&one.code) && other.unit == "đồng";
        own && other
            .short
            .iter()
            .any(|name| matches!(name.as_str(), "trị giá" | "giá trị"))
    };
    match one.unit == "đồng" {
        true => None,
        false if one.code == "F07" => indicator("F05"),
        false => indicators().iter().find(below),
    }
}

/// The catalogue's names, for what is counted under a name of at least three words.
fn by_name(scene: &Scene, dimension: Option<Dimension>) -> Judged {
    const TOO_WIDE: &[&str] = &[
        "F20", "F13", "D22", "H09", "K01", "G01", "F21", "F22", "D11", "C01", "C02", "C03", "C10",
        "B02", "D10",
    ];
    let words = scene.head.split(' ').count();
    if dimension.is_some() || words < 3 || scene.unmarked {
        return None;
    }
    let found = Reader::default().read(&scene.head, Measured::Open, &[])?;
    let counted = !matches!(found.unit.as_str(), "đồng" | "kg" | "m²" | "%");
    (counted && !TOO_WIDE.contains(&found.code.as_str())).then_some((found, 65))
}
