//! What an office says on a screen follows the person who looks; names stay as they are.

use crate::desk::Desk;
use crate::round::{all, individual, nominated, opened};
use office::awards::{self, NominationDraft};
use office::words::{Lang, speaking};

const VIETNAMESE: &str = "ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";

/// A round with a line that has much to be said about, in letters without marks.
fn doubtful(desk: &Desk) -> i64 {
    let round = opened(desk);
    let draft = NominationDraft {
        position: "Truong khu".into(),
        unit: "Xom La".into(),
        award: "Khen la".into(),
        citation: String::new(),
        amount: "12 con ga".into(),
        ..individual("Tran 9 An", "31/02/1970")
    };
    nominated(desk, round, &[draft]);
    round
}

fn sentences(desk: &Desk, round: i64) -> Vec<String> {
    let date = "2024-06-18".parse().unwrap();
    let list = desk
        .office
        .read(|reading| awards::round_findings(reading, round, date, 250));
    let findings = list.unwrap().rows.into_iter().map(|finding| finding.text);
    let rows = all(desk, round).into_iter();
    let of_rows = rows
        .flat_map(|row| row.findings)
        .map(|finding| finding.text);
    findings.chain(of_rows).collect()
}

#[test]
fn findings_are_said_in_the_language_of_who_looks_and_again_in_the_other() {
    let desk = Desk::new();
    let round = doubtful(&desk);
    let vietnamese = sentences(&desk, round);
    let english = speaking(Lang::En, || sentences(&desk, round));
    assert!(vietnamese.len() >= 4, "{vietnamese:?}");
    assert_eq!(english.len(), vietnamese.len());
    for sentence in &english {
        let found = sentence.to_lowercase();
        assert!(!found.contains(|c| VIETNAMESE.contains(c)), "{sentence}");
    }
    assert_eq!(sentences(&desk, round), vietnamese);
}
