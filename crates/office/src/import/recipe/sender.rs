//! Who has sent a list: the body that its letterhead or its line "Đơn vị: …" names. Nothing is
//! made up: a list without either has no known sender.

use viet::text::fold;

use super::shape::Worded;

/// Lines of a letterhead that name a body, at most.
const LINES: usize = 3;
/// Letters of a name at most.
const LETTERS: usize = 160;

/// The sender of a list whose header begins in this row; empty where nothing says it.
pub(super) fn sender_of(rows: &Worded, header: u32) -> String {
    let above: Vec<&Vec<(u32, String)>> = rows
        .iter()
        .filter(|(row, _)| *row < header)
        .map(|(_, cells)| cells)
        .collect();
    let said = above
        .iter()
        .flat_map(|cells| cells.iter())
        .find_map(|(_, text)| named_outright(text));
    let sender = said.unwrap_or_else(|| letterhead(&above).join(" – "));
    sender.chars().take(LETTERS).collect()
}

/// By what two senders are the same.
pub(super) fn sender_key(sender: &str) -> String {
    let words = fold(sender);
    let letters = words.chars().filter(|c| c.is_alphanumeric() || *c == ' ');
    let plain: String = letters.collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// "Đơn vị báo cáo: UBND xã …", not "Đơn vị tính: …".
fn named_outright(text: &str) -> Option<String> {
    let (before, name) = text.split_once(':')?;
    let before = fold(before);
    let starts = ["don vi", "ten don vi", "co quan", "noi gui", "nguoi gui"];
    let names = starts.iter().any(|start| before.starts_with(start)) && before.len() <= 40;
    let name = name.trim_matches(|c: char| c.is_whitespace() || matches!(c, '.' | '…' | '_'));
    let counts = before.contains("tinh") || !name.chars().any(char::is_alphabetic);
    (names && !counts).then(|| name.to_owned())
}

/// The bodies that a letterhead names, from the higher to the own, before the title begins.
fn letterhead(above: &[&Vec<(u32, String)>]) -> Vec<String> {
    let firsts = above.iter().filter_map(|cells| cells.first());
    let head = firsts.take_while(|(_, text)| !is_title(text));
    let bodies = head.filter(|(_, text)| is_body(text));
    bodies
        .take(LINES)
        .map(|(_, text)| text.trim_matches(['*', '-', ' ']).to_owned())
        .collect()
}

fn is_title(text: &str) -> bool {
    let words = fold(text);
    let starts = [
        "danh sach",
        "bieu",
        "bao cao",
        "tong hop",
        "phu luc",
        "bang ",
        "dang ky",
        "ke hoach",
        "to trinh",
        "de nghi",
        "ket qua",
        "thong ke",
    ];
    starts.iter().any(|start| words.starts_with(start))
}

/// Whether the line names a body: its kind stands in it, and it is no motto, number or day.
fn is_body(text: &str) -> bool {
    let words = format!(" {} ", fold(text));
    let kinds = [
        " uy ban ",
        " ubnd ",
        " hdnd ",
        " ban ",
        " dang uy ",
        " thanh uy ",
        " tinh uy ",
        " huyen uy ",
        " quan uy ",
        " thi uy ",
        " chi bo ",
        " dang bo ",
        " hoi ",
        " lien doan ",
        " doan ",
        " mat tran ",
        " mttq ",
        " ubmttq ",
        " so ",
        " phong ",
        " truong ",
        " cong ty ",
        " benh vien ",
        " trung tam ",
        " xa ",
        " phuong ",
        " thi tran ",
        " huyen ",
        " quan ",
        " cong an ",
        " bo chi huy ",
        " khoi ",
        " van phong ",
        " cong doan ",
        " to dan van ",
    ];
    let mottos = [
        " cong hoa ",
        " doc lap ",
        " dang cong san ",
        " ngay ",
        " mau ",
        " so: ",
        " kem theo ",
    ];
    let named = kinds.iter().any(|kind| words.contains(kind));
    let starts_a_number = words.starts_with(" so ") && text.chars().any(|c| c.is_ascii_digit());
    let is_motto = mottos.iter().any(|motto| words.contains(motto));
    named && !is_motto && !starts_a_number && text.chars().count() <= LETTERS
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(lines: &[&[&str]]) -> Worded {
        let cells = |line: &&[&str]| {
            (1u32..)
                .zip(line.iter().map(|text| (*text).to_owned()))
                .collect()
        };
        (1u32..).zip(lines.iter().map(cells)).collect()
    }

    #[test]
    fn the_sender_is_who_the_letterhead_or_the_line_of_the_unit_names() {
        let cases: [(&[&[&str]], &str); 6] = [
            (
                &[
                    &["QUẬN ỦY NINH KIỀU", "ĐẢNG CỘNG SẢN VIỆT NAM"],
                    &["BAN DÂN VẬN", "Ninh Kiều, ngày 18 tháng 9 năm 2024"],
                    &["*"],
                    &["DANH SÁCH"],
                    &["Ban Dân vận đề nghị"],
                ],
                "QUẬN ỦY NINH KIỀU – BAN DÂN VẬN",
            ),
            (
                &[
                    &["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
                    &["Đơn vị báo cáo: UBND xã Tân Bình"],
                ],
                "UBND xã Tân Bình",
            ),
            (&[&["Đơn vị tính: triệu đồng"], &["DANH SÁCH"]], ""),
            (&[&["Đơn vị: ………"]], ""),
            (&[&["DANH SÁCH KHEN THƯỞNG"], &["Hội Nông dân phường"]], ""),
            (&[], ""),
        ];
        for (lines, sender) in cases {
            assert_eq!(sender_of(&rows(lines), 9), sender, "{lines:?}");
        }
    }

    #[test]
    fn a_sender_is_the_same_in_capitals_and_without_accents() {
        assert_eq!(
            sender_key("UBND XÃ TÂN BÌNH"),
            sender_key("Ubnd xã  Tân Bình.")
        );
        assert_ne!(sender_key("UBND xã Tân Bình"), sender_key("UBND xã Tân An"));
    }
}
