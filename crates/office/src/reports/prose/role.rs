//! What an amount is to its indicator: a result, a plan, a change, an earlier period's figure, a
//! share of a plan, or what each one gets. Only results are of the report's period.

use serde::Serialize;
use viet::number::Dimension;
use viet::prose::{Amount, Token};

use super::scene::{Scene, has};
use crate::words::{Key, keys};

/// What an amount is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// What was reached or counted.
    Result,
    /// What is aimed at: "phấn đấu", "kế hoạch", or under a heading of tasks.
    Plan,
    /// By how much it rose or fell: "tăng 12 % so với cùng kỳ".
    Change,
    /// The figure of another period that it is compared with: "cùng kỳ năm trước 350 căn".
    Earlier,
    /// How much of a plan was reached: "đạt 102 % kế hoạch".
    OfPlan,
    /// What each one gets: "mỗi suất 500.000 đồng".
    Each,
}

impl Role {
    /// Its word for people.
    pub(super) fn word(self) -> Key {
        match self {
            Role::Result => keys::REPORTS_PROSE_RESULT,
            Role::Plan => keys::REPORTS_PROSE_PLAN,
            Role::Change => keys::REPORTS_PROSE_CHANGE,
            Role::Earlier => keys::REPORTS_PROSE_EARLIER,
            Role::OfPlan => keys::REPORTS_PROSE_OF_PLAN,
            Role::Each => keys::REPORTS_PROSE_EACH,
        }
    }

    /// Whether it is a figure of some indicator.
    pub(super) fn is_of_an_indicator(self) -> bool {
        matches!(self, Role::Result | Role::Plan | Role::Earlier)
    }
}

/// The role of an amount in its sentence.
pub(super) fn role(tokens: &[Token], amount: &Amount, scene: &Scene, planned_above: bool) -> Role {
    let before = &tokens[..amount.tokens.start];
    match () {
        () if amount.each || is_each(scene, amount) => Role::Each,
        () if is_of_plan(scene, amount) => Role::OfPlan,
        () if is_change(before, scene, amount) => Role::Change,
        () if is_earlier(before, scene) => Role::Earlier,
        () => match planned(before) {
            Some(true) => Role::Plan,
            None if planned_above => Role::Plan,
            _ => Role::Result,
        },
    }
}

/// "mỗi suất 500.000 đồng", "bình quân 55 triệu đồng", "200.000 đồng một suất".
fn is_each(scene: &Scene, amount: &Amount) -> bool {
    let measured = amount
        .dimension
        .is_some_and(|dimension| dimension != Dimension::Percent);
    let lead = ["mỗi", "bình quân", "trung bình", "từng", "một suất", "từ"];
    let said = lead[..4].iter().any(|word| has(&scene.lead, word));
    let behind = [
        "một suất",
        "mỗi",
        "1 suất",
        "1 căn",
        "1 phần",
        "một căn",
        "một hộ",
        "1 hộ",
        "1 người",
    ];
    let behind = measured && behind.iter().any(|word| begins(&scene.head, word));
    said || behind
}

fn begins(text: &str, words: &str) -> bool {
    let rest = text.strip_prefix(words);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}

/// "đạt 102 % kế hoạch", "đạt 79 % so với chỉ tiêu".
fn is_of_plan(scene: &Scene, amount: &Amount) -> bool {
    const PLANS: &[&str] = &[
        "kế hoạch",
        "chỉ tiêu",
        "so với kế hoạch",
        "so với chỉ tiêu",
        "so kế hoạch",
        "so với nghị quyết",
        "so với mục tiêu",
        "mục tiêu",
        "kh năm",
        "của kế hoạch",
        "dự toán",
        "so với đăng ký",
    ];
    let share = amount.dimension == Some(Dimension::Percent);
    let exceeded = ["vượt", "vượt chỉ tiêu", "vượt kế hoạch"]
        .iter()
        .any(|word| has(&scene.lead, word));
    share && (PLANS.iter().any(|words| begins(&scene.head, words)) || exceeded)
}

/// "tăng 12 mô hình", "giảm 0,5 %", "bằng 67 % so với cùng kỳ"; not "giảm còn 2 %", "tăng lên 80 %".
fn is_change(before: &[Token], scene: &Scene, amount: &Amount) -> bool {
    let last: Vec<&str> = before
        .iter()
        .rev()
        .take(3)
        .map(|token| token.key.as_str())
        .collect();
    let reached = last
        .first()
        .is_some_and(|word| ["lên", "xuống", "còn", "đến", "là", "đạt"].contains(word));
    let compared = begins(&scene.head, "so với cùng kỳ")
        || begins(&scene.head, "so với năm")
        || begins(&scene.head, "so cùng kỳ")
        || begins(&scene.head, "so với kỳ")
        || begins(&scene.head, "cùng kỳ");
    let moved = |words: &[&str]| words.iter().any(|word| ["tăng", "giảm"].contains(word));
    let share = amount.dimension == Some(Dimension::Percent);
    let wide = share && (has(&scene.lead, "tăng") || has(&scene.lead, "giảm"));
    let more = ["cao", "thấp", "nhiều", "ít"]
        .iter()
        .any(|word| last.first() == Some(word))
        && before.len() < amount.tokens.end
        && amount.qualifier == viet::number::Qualifier::MoreThan;
    let points = begins(&scene.head, "điểm phần trăm") || (share && begins(&scene.head, "điểm"));
    (share && compared)
        || more
        || points
        || (!reached && (moved(&last) || wide) && last.first() != Some(&"từ"))
}

/// "cùng kỳ năm 2023 là 350 căn", "tăng từ 70 %".
fn is_earlier(before: &[Token], scene: &Scene) -> bool {
    let from = before.len() >= 2
        && before[before.len() - 1].is("từ")
        && before
            .iter()
            .rev()
            .skip(1)
            .take(8)
            .any(|word| word.is_any(&["tăng", "giảm", "nâng"]));
    let compared = has(&scene.lead, "cùng kỳ")
        && !has(&scene.lead, "so với cùng kỳ")
        && !has(&scene.lead, "so cùng kỳ");
    from || compared || begins(&scene.lead, "năm trước")
}

/// Whether what comes next is a plan (true) or a result (false), as the last word says that tells.
fn planned(before: &[Token]) -> Option<bool> {
    let mut said = None;
    for (at, token) in before.iter().enumerate() {
        let next = before.get(at + 1).map_or("", |token| token.key.as_str());
        let last = at.checked_sub(1).map_or("", |at| before[at].key.as_str());
        let plan = match (token.key.as_str(), next) {
            ("phấn", "đấu")
            | ("dự", "kiến")
            | ("mục", "tiêu")
            | ("sẽ", _)
            | ("phương", "hướng") => true,
            ("kế", "hoạch") => {
                !matches!(
                    last,
                    "theo" | "đạt" | "vượt" | "hiện" | "với" | "có" | "ban" | "hành"
                ) && is_set(before.get(at + 2).map_or("", |token| token.key.as_str()))
            }
            ("chỉ", "tiêu") => {
                !matches!(last, "đạt" | "vượt" | "với" | "thành" | "hiện" | "các")
            }
            _ => false,
        };
        match () {
            () if plan => said = Some(true),
            () if token.is("đã")
                || (token.is("kết") && next == "quả")
                || (token.is("đến") && next == "nay") =>
            {
                said = Some(false)
            }
            () => {}
        }
    }
    said
}

/// "kế hoạch năm", "kế hoạch đề ra", "kế hoạch là".
fn is_set(next: &str) -> bool {
    matches!(
        next,
        "năm"
            | "đề"
            | "là"
            | "giao"
            | "quý"
            | "tháng"
            | "đến"
            | "vận"
            | "xây"
            | "huy"
            | "trong"
            | ":"
            | ""
    )
}

/// Whether a heading stands over tasks that are still to be done.
pub(super) fn is_of_tasks(heading: &str) -> bool {
    [
        "phương hướng",
        "nhiệm vụ trọng tâm",
        "nhiệm vụ giải pháp",
        "kế hoạch công tác",
        "chỉ tiêu",
        "nhiệm vụ công tác",
        "thời gian tới",
        "nhiệm vụ quý",
        "nhiệm vụ 6 tháng",
        "nhiệm vụ tháng",
    ]
    .iter()
    .any(|words| has(heading, words))
}
