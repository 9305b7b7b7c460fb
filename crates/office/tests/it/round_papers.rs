//! The papers of a round and of a decision: measured in their own PDF, and as word processors lay
//! them out.

use std::process::Command;

use crate::desk::Desk;
use crate::forms::{of_party, pages, text};
use crate::round::{collective, individual, nominated, opened_as};
use office::awards::{
    self, CouncilDuty, CouncilMeeting, CouncilMember, NominationDraft, Sector, ServiceDraft,
};
use office::{Code, print};
use papers::{Block, Document};

fn state_round(desk: &Desk) -> i64 {
    let round = opened_as(
        desk,
        "Ủy ban nhân dân quận Ninh Kiều",
        Some("GK_HUYEN"),
        2024,
    );
    let woman = NominationDraft {
        gender: "Nữ".into(),
        votes: "17/19".into(),
        ..individual("Lê Thị An", "1984")
    };
    nominated(
        desk,
        round,
        &[woman, collective("Hội Nông dân phường An Bình")],
    );
    round
}

fn medal(desk: &Desk) -> (i64, i64) {
    let round = opened_as(desk, "Ban Dân vận Trung ương", Some("KNC_DV"), 2024);
    let person = NominationDraft {
        award: String::new(),
        ..individual("Ông Trần Văn Bé", "1970")
    };
    (round, nominated(desk, round, &[person])[0])
}

fn posts() -> Vec<ServiceDraft> {
    let post = |since: &str, until: &str, sector, is_leader| ServiceDraft {
        since: since.into(),
        until: until.into(),
        unit: "Ban Dân vận Huyện ủy Sông Mây".into(),
        position: "Chuyên viên".into(),
        sector,
        is_leader,
        ..ServiceDraft::default()
    };
    vec![
        post("01/2010", "12/2015", Sector::Mobilisation, false),
        post("01/2016", "nay", Sector::Mobilisation, true),
    ]
}

#[test]
fn a_decision_has_grounds_of_its_day_articles_and_its_lists_with_pages_counted_anew() {
    let desk = Desk::new();
    let pages = pages(&desk, "awards.decision", of_party(&desk, "2024-06-18"));
    let paper = text(&pages);
    for words in [
        "Số 07-QĐ/BDVTU",
        "ngày 18 tháng 6 năm 2024",
        "98/2023/NĐ-CP",
        "BAN DÂN VẬN THÀNH ỦY QUYẾT ĐỊNH",
        "Điều 1. Tặng Giấy khen cho 1 tập thể, 1 hộ gia đình và 1 cá nhân",
        "3.180.000 đồng",
        "- Như Điều 3,",
        "Phụ lục 1",
        "Phụ lục 2",
    ] {
        assert!(paper.contains(words), "{words}: {paper}");
    }
    assert!(!paper.contains("152/2025"), "a later decree: {paper}");
    for page in pages
        .iter()
        .filter(|page| page.words()[0].starts_with("Phụ lục"))
    {
        assert!(
            !page.words().contains(&"2".to_owned()),
            "the first page has no number"
        );
    }
}

#[test]
fn a_round_that_is_not_decided_prints_its_own_papers_with_dots_for_what_nobody_knows() {
    let desk = Desk::new();
    let round = state_round(&desk);
    let list = text(&pages(&desk, "awards.l4", round));
    for words in [
        "Năm sinh",
        "Nam",
        "Nữ",
        "1984",
        "I. TẬP THỂ",
        "II. CÁ NHÂN",
        "……",
    ] {
        assert!(list.contains(words), "{words}: {list}");
    }
    let letter = text(&pages(&desk, "awards.proposal", round));
    for words in [
        "TỜ TRÌNH",
        "Kính trình: Chủ tịch Ủy ban nhân dân quận Ninh Kiều",
        "Số ……-TTr/BDV",
        "1 tập thể và 1 cá nhân",
    ] {
        assert!(letter.contains(words), "{words}: {letter}");
    }
    let minutes = text(&pages(&desk, "awards.minutes", round));
    assert!(minutes.contains("17 19 89,5"), "{minutes}");
    assert!(minutes.contains("…… giờ ……"), "{minutes}");
}

#[test]
fn a_proposal_bears_what_was_noted_of_it_and_its_list_is_tied_to_it() {
    let desk = Desk::new();
    let round = state_round(&desk);
    let noted = awards::ProposalLetter {
        number: " 7 ".into(),
        dated: "2024-06-10".parse().ok(),
        addressee: "Ban Thường vụ Quận ủy\n\n Hội đồng Thi đua - Khen thưởng quận ".into(),
        signer: "Lê Hoàng Sáu".into(),
        position: "PHÓ TRƯỞNG BAN".into(),
    };
    awards::save_letter(&desk.office, &desk.ctx(), round, &noted).unwrap();
    let letter = text(&pages(&desk, "awards.proposal", round));
    for words in [
        "Số 07-TTr/BDV",
        "ngày 10 tháng 6 năm 2024",
        "Ban Thường vụ Quận ủy",
        "Hội đồng Thi đua - Khen thưởng quận",
        "PHÓ TRƯỞNG BAN",
        "Lê Hoàng Sáu",
        "(Kèm theo Tờ trình số 07-TTr/BDV, ngày 10/6/2024",
    ] {
        assert!(letter.contains(words), "{words}: {letter}");
    }
    assert!(
        !letter.contains("……-TTr") && !letter.contains("tháng ……"),
        "neither number nor day is left to fill in: {letter}"
    );
    assert!(
        letter.contains("kính trình Ban Thường vụ Quận ủy xem xét"),
        "whoever it is addressed to is asked: {letter}"
    );
    let list = text(&pages(&desk, "awards.l4", round));
    assert!(list.contains("07-TTr/BDV, ngày 10/6/2024"), "{list}");
}

#[test]
fn minutes_name_who_came_and_who_did_not_and_a_meeting_can_be_taken_back() {
    let desk = Desk::new();
    let round = state_round(&desk);
    let member = |name: &str, duty, present| CouncilMember {
        name: name.into(),
        duty,
        present,
        absence: if present { "" } else { "đi công tác" }.into(),
        ..CouncilMember::default()
    };
    let meeting = CouncilMeeting {
        held_on: "2024-05-20".parse().ok(),
        members: vec![
            member("Ông Lê Hoàng Sáu", CouncilDuty::Chair, true),
            member("Bà Trần Thị Mai", CouncilDuty::Secretary, true),
            member("Ông Phạm Quốc Bảo", CouncilDuty::Member, false),
        ],
        ..CouncilMeeting::default()
    };
    awards::save_council(&desk.office, &desk.ctx(), round, &meeting).unwrap();
    let minutes = text(&pages(&desk, "awards.minutes", round));
    for words in [
        "ngày 20 tháng 5 năm 2024",
        "Thành viên có mặt: 2/3",
        "(lý do: đi công tác)",
        "THƯ KÝ CHỦ TRÌ",
        "Trần Thị Mai Lê Hoàng Sáu",
    ] {
        assert!(minutes.contains(words), "{words}: {minutes}");
    }
    desk.office.undo(&desk.ctx(), None).unwrap();
    let kept = desk
        .office
        .read(|reading| awards::council(reading, round))
        .unwrap();
    assert_eq!(kept, None);
}

#[test]
fn a_service_record_is_counted_printed_and_listed() {
    let desk = Desk::new();
    let (round, key) = medal(&desk);
    let wrong = vec![ServiceDraft {
        since: "31/2/2010".into(),
        ..ServiceDraft::default()
    }];
    let refused = awards::save_service(&desk.office, &desk.ctx(), key, &wrong).unwrap_err();
    assert_eq!(refused.code, Code::FieldUnreadable);
    assert_eq!(refused.place.and_then(|place| place.row), Some(1));
    awards::save_service(&desk.office, &desk.ctx(), key, &posts()).unwrap();
    let record = desk
        .office
        .read(|reading| awards::service_record(reading, key))
        .unwrap();
    assert!(record.meets && !record.rule.confirmed, "{record:?}");
    let paper = text(&pages(&desk, "awards.service", key));
    for words in [
        "BẢN KÊ QUÁ TRÌNH CÔNG TÁC",
        "01/2010",
        "12/2015",
        "nay",
        "từ 01/2010",
    ] {
        assert!(paper.contains(words), "{words}: {paper}");
    }
    let list = text(&pages(&desk, "awards.l6", round));
    for words in ["(11)", "1970", "01/2010"] {
        assert!(list.contains(words), "{words}: {list}");
    }
    let other = desk
        .office
        .read(|reading| print::document(reading, "awards.l6", state_round(&desk)));
    assert_eq!(other.unwrap_err().code, Code::NothingInRound);
}

#[test]
fn a_form_is_offered_for_the_records_it_prints() {
    let of = |table: &str| -> Vec<String> {
        let forms = print::choices_of(table, office::words::Lang::Vi);
        forms.into_iter().map(|form| form.id).collect()
    };
    assert_eq!(
        of("award_round"),
        [
            "awards.proposal",
            "awards.l4",
            "awards.minutes",
            "awards.l6",
            "awards.blank",
            "awards.unsent"
        ]
    );
    assert_eq!(of("nomination"), ["awards.service"]);
    assert!(of("decision").contains(&"awards.decision".to_owned()));
}

/// Whether the pages of a word processor can be compared here: with it, a reader of its PDF, and
/// a typeface as wide as that of the files.
fn can_compare() -> bool {
    let runs = |program: &str, argument: &str| Command::new(program).arg(argument).output();
    let fonts = runs("fc-list", ":").map(|list| String::from_utf8_lossy(&list.stdout).into_owned());
    let has_font = fonts.is_ok_and(|list| {
        let known = ["Times New Roman", "Liberation Serif", "Tinos"];
        known.iter().any(|name| list.contains(name))
    });
    has_font && runs("soffice", "--version").is_ok() && runs("pdftotext", "-v").is_ok()
}

/// Where LibreOffice is installed each form is laid out by it too; elsewhere the test says that it
/// looked at nothing.
#[test]
fn a_word_processor_lays_each_form_out_on_as_many_pages_with_the_same_words_in_order() {
    if !can_compare() {
        eprintln!("soffice, pdftotext or a Times typeface is not installed: nothing was compared");
        return;
    }
    let desk = Desk::new();
    let round = state_round(&desk);
    let (medals, person) = medal(&desk);
    awards::save_service(&desk.office, &desk.ctx(), person, &posts()).unwrap();
    let decision = of_party(&desk, "2024-06-18");
    for (form, key) in [
        ("awards.proposal", round),
        ("awards.l4", round),
        ("awards.minutes", round),
        ("awards.l6", medals),
        ("awards.service", person),
        ("awards.decision", decision),
    ] {
        compare(&desk, form, key);
    }
}

fn compare(desk: &Desk, form: &str, key: i64) {
    let document = desk
        .office
        .read(|reading| print::document(reading, form, key))
        .unwrap();
    let laid = papers::lay_out(&document, &()).unwrap();
    let (docx, pdf) = (
        desk.path(&format!("{form}.docx")),
        desk.path(&format!("{form}.pdf")),
    );
    std::fs::write(&docx, papers::docx(&document).unwrap()).unwrap();
    let profile = format!("-env:UserInstallation=file://{}", desk.path("lo").display());
    let made = Command::new("soffice")
        .args([&profile, "--headless", "--convert-to", "pdf", "--outdir"])
        .arg(desk.folder.path())
        .arg(&docx)
        .output()
        .unwrap();
    assert!(made.status.success() && pdf.exists(), "{form}: {made:?}");
    let theirs = text_of(&pdf);
    let pages = theirs.matches('\u{c}').count();
    assert!(
        pages.abs_diff(laid.page_count()) <= 1,
        "{form}: {pages} pages"
    );
    let ours = desk.path("own.pdf");
    std::fs::write(&ours, laid.pdf().unwrap()).unwrap();
    // One page more repeats a header and bears a number more; the words are the same ones.
    let is_longer = pages != laid.page_count();
    let apart = placed_apart(&document);
    let words = |text: &str| {
        // The reader joins words over a dash at the end of a line.
        let text = text.replace('-', " ");
        let mut words: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
        if is_longer {
            words.sort_unstable();
            words.retain(|word| word.parse::<usize>().is_err());
            words.dedup();
        } else {
            // The break between two pages may be a line further on, and the number of the page with it.
            let is_page = |word: &str| word.parse().is_ok_and(|n| (2..=pages).contains(&n));
            words.retain(|word| !apart.contains(word) && !is_page(word));
        }
        words
    };
    assert_eq!(words(&theirs), words(&text_of(&ours)), "{form}");
}

/// Words that stand beside others at one height, so that each program writes them at a time of its
/// own: the number of the letterhead and headings over several columns.
fn placed_apart(document: &Document) -> Vec<String> {
    let texts = document.blocks.iter().flat_map(|block| match block {
        Block::Letterhead { number, .. } => number.iter().cloned().collect(),
        Block::Table(table) => table
            .columns
            .iter()
            .filter_map(|column| column.group.clone())
            .collect(),
        _ => Vec::new(),
    });
    let texts: Vec<String> = texts.map(|text| text.replace('-', " ")).collect();
    texts
        .iter()
        .flat_map(|text| text.split_whitespace())
        .map(str::to_owned)
        .collect()
}

/// The words of a file in the order in which they were written.
fn text_of(pdf: &std::path::Path) -> String {
    let read = Command::new("pdftotext")
        .arg("-raw")
        .arg(pdf)
        .arg("-")
        .output()
        .unwrap();
    String::from_utf8(read.stdout).unwrap()
}
