//! The acceptance checks of printing (P1–P8), measured in the PDF of every profile: Party (HD 36 and
//! HD 05), State (NĐ 30) and Front; upright, on its side, and on both sides of the sheet.

use crate::desk::Desk;
use crate::forms::text;
use crate::reader::{self, Line, Page};
use crate::round::{collective, individual, nominated, opened_as};
use office::awards::{self, DecideArgs, NominationDraft};
use office::print::{self, Sides};
use papers::Document;

/// A body whose papers follow one of the profiles.
struct Issuer {
    name: &'static str,
    award: &'static str,
    date: &'static str,
    number: &'static str,
    day: &'static str,
    is_party: bool,
}

/// One of each profile. Days before 10 and the months 1 and 2 have a zero, others have none.
const ISSUERS: [Issuer; 4] = [
    Issuer {
        name: "Ban Dân vận Thành ủy",
        award: "GK_BDV",
        date: "2024-06-18",
        number: "Số 07-QĐ/BDVTU",
        day: "ngày 18 tháng 6 năm 2024",
        is_party: true,
    },
    Issuer {
        name: "Ban Tuyên giáo và Dân vận Thành ủy",
        award: "GK_BDV",
        date: "2026-09-05",
        number: "Số 07-QĐ/BTGDVTU",
        day: "ngày 05 tháng 9 năm 2026",
        is_party: true,
    },
    Issuer {
        name: "Ủy ban nhân dân phường Ninh Kiều",
        award: "GK_XA",
        date: "2026-01-05",
        number: "Số: 07/QĐ-UBND",
        day: "ngày 05 tháng 01 năm 2026",
        is_party: false,
    },
    Issuer {
        name: "Ủy ban MTTQ Việt Nam phường An Bình",
        award: "GK_SO",
        date: "2026-02-28",
        number: "Số: 07/QĐ-MTTQ-BTT",
        day: "ngày 28 tháng 02 năm 2026",
        is_party: false,
    },
];

/// So many persons beside one body.
fn round_of(desk: &Desk, issuer: &Issuer, people: usize) -> i64 {
    let year = issuer.date[..4].parse().unwrap();
    let round = opened_as(desk, issuer.name, Some(issuer.award), year);
    let person = |at: usize| NominationDraft {
        award: String::new(),
        gender: if at.is_multiple_of(2) { "Nữ" } else { "Nam" }.into(),
        amount: "710.000".into(),
        amount_reason: "Quỹ khen thưởng".into(),
        citation: format!("Thành tích số {at}"),
        ..individual(
            &format!(
                "{} {}",
                ["Nguyễn Văn", "Trần Thị", "Lê"][at % 3],
                WORDS[at % 8]
            ),
            &(1950 + at % 40).to_string(),
        )
    };
    let mut drafts: Vec<_> = (0..people).map(person).collect();
    drafts.push(NominationDraft {
        award: String::new(),
        amount: "1.420.000".into(),
        amount_reason: "Quỹ khen thưởng".into(),
        ..collective("Hội Nông dân phường An Bình")
    });
    nominated(desk, round, &drafts);
    round
}

const WORDS: [&str; 8] = [
    "An", "Bình", "Chín", "Dũng", "Giàu", "Hạnh", "Khánh", "Lành",
];

fn decided_of(desk: &Desk, issuer: &Issuer, people: usize) -> i64 {
    let args = DecideArgs {
        place: "Cần Thơ".into(),
        position: if issuer.is_party {
            "Trưởng ban"
        } else {
            "Chủ tịch"
        }
        .into(),
        ..crate::round::args(round_of(desk, issuer, people), "7", issuer.date)
    };
    awards::decide(&desk.office, &desk.ctx(), &args).unwrap()
}

fn document(desk: &Desk, form: &str, key: i64) -> Document {
    let made = desk
        .office
        .read(|reading| print::document(reading, form, key));
    made.unwrap()
}

fn laid(document: &Document) -> Vec<Page> {
    let laid = papers::lay_out(document, &()).unwrap();
    reader::read(&laid.pdf().unwrap())
}

fn sheets(desk: &Desk, form: &str, key: i64, sides: Sides) -> Vec<Page> {
    let mut document = document(desk, form, key);
    print::turn_over(&mut document, sides);
    laid(&document)
}

/// What stands in the top margin.
fn head(page: &Page) -> Option<Line> {
    page.lines().into_iter().find(|line| line.baseline < 18.0)
}

/// The left and right ends of the table's rules.
fn edges(page: &Page) -> (f64, f64) {
    let rules = page.rules();
    let widest = rules
        .iter()
        .max_by(|a, b| (a.1 - a.0).total_cmp(&(b.1 - b.0)));
    widest.map(|rule| (rule.0, rule.1)).unwrap()
}

#[test]
fn p1_p2_p5_each_profile_words_its_number_and_date_and_sets_its_signer() {
    for issuer in ISSUERS {
        let desk = Desk::new();
        let pages = sheets(
            &desk,
            "awards.l3",
            decided_of(&desk, &issuer, 3),
            Sides::One,
        );
        let said = text(&pages);
        assert!(said.contains(issuer.number), "{}: {said}", issuer.name);
        let dated = format!("Cần Thơ, {}", issuer.day);
        assert!(said.contains(&dated), "{dated}: {said}");
        let position = if issuer.is_party {
            "TRƯỞNG BAN"
        } else {
            "CHỦ TỊCH"
        };
        let mut texts = pages.iter().flat_map(|page| &page.texts);
        let printed = texts.rfind(|text| text.text == position);
        let is_bold = printed.unwrap().font.contains("Bold");
        assert_eq!(is_bold, !issuer.is_party, "{}", issuer.name);
    }
}

#[test]
fn p3_the_first_page_has_no_number_and_each_other_one_ten_millimetres_from_the_top() {
    for issuer in ISSUERS {
        let desk = Desk::new();
        let upright = decided_of(&desk, &issuer, 70);
        let on_its_side = round_of(&desk, &issuer, 70);
        for (form, key, middle) in [
            ("awards.l2", upright, 30.0 + 165.0 / 2.0),
            ("awards.l4", on_its_side, 30.0 + 252.0 / 2.0),
        ] {
            let pages = sheets(&desk, form, key, Sides::One);
            assert!(pages.len() > 2, "{form}: {} pages", pages.len());
            assert!(head(&pages[0]).is_none(), "{form} of {}", issuer.name);
            for (at, page) in pages.iter().enumerate().skip(1) {
                let line = head(page).unwrap();
                assert_eq!(line.text, (at + 1).to_string());
                assert!((line.baseline - 10.0).abs() < 0.2, "{} mm", line.baseline);
                assert!((line.middle() - middle).abs() < 0.3, "{} mm", line.middle());
            }
        }
    }
}

#[test]
fn p4_the_rule_under_the_nation_is_as_long_as_its_words() {
    for issuer in ISSUERS {
        let desk = Desk::new();
        let pages = sheets(
            &desk,
            "awards.l3",
            decided_of(&desk, &issuer, 3),
            Sides::One,
        );
        let (words, expected) = match issuer.is_party {
            true => ("ĐẢNG CỘNG SẢN VIỆT NAM", 72.9),
            false => ("Độc lập - Tự do - Hạnh phúc", 60.5),
        };
        let text = pages[0].texts.iter().find(|text| text.text == words);
        let text = text.unwrap();
        let rules = pages[0].rules();
        let under = rules.iter().find(|(left, _, height)| {
            *height > text.baseline && *height < text.baseline + 4.0 && (left - text.x).abs() < 1.0
        });
        let (left, right, _) = under.unwrap();
        assert!((right - left - text.width).abs() < 0.3, "{}", issuer.name);
        assert!((right - left - expected).abs() <= 1.0, "{}", right - left);
    }
}

#[test]
fn p6_two_hundred_rows_repeat_their_header_leave_no_heading_alone_and_sum_up() {
    for issuer in ISSUERS {
        let desk = Desk::new();
        let key = decided_of(&desk, &issuer, 200);
        // Everybody's list is set like the others; once is enough.
        let both = [("awards.l2", Some("142.000.000")), ("awards.l3", None)];
        let forms = if issuer.award == "GK_XA" { 2 } else { 1 };
        for (form, sum) in both.into_iter().take(forms) {
            let pages = sheets(&desk, form, key, Sides::One);
            assert!(pages.len() > 4, "{form}");
            for (at, page) in pages.iter().enumerate() {
                let words = page.words();
                let has_rows = words.iter().any(|line| line.contains("phường Xuân Khánh"));
                let headers = words.iter().filter(|line| line.contains("Họ và tên"));
                assert!(!has_rows || headers.count() == 1, "{form}, page {}", at + 1);
                let last = words.last().unwrap();
                let alone = last.starts_with("I. ") || last.starts_with("II. ");
                assert!(!alone, "{form}, page {}: {last}", at + 1);
            }
            let said = text(&pages);
            let names = pages
                .iter()
                .flat_map(|page| page.lines_between((40.0, 98.0)));
            let named = |line: &Line| {
                ["Nguyễn", "Trần", "Lê "]
                    .iter()
                    .any(|w| line.text.starts_with(w))
            };
            assert_eq!(
                names.filter(named).count(),
                200,
                "{form} of {}",
                issuer.name
            );
            if let Some(sum) = sum {
                assert!(said.contains(&format!("Tổng cộng {sum}")), "{said}");
            }
        }
    }
}

#[test]
fn p7_the_backs_of_a_bound_party_paper_have_their_margins_changed_over() {
    for issuer in ISSUERS {
        let desk = Desk::new();
        let upright = decided_of(&desk, &issuer, 70);
        let on_its_side = round_of(&desk, &issuer, 70);
        for (form, key, sides, width) in [
            ("awards.l2", upright, Sides::LongEdge, 165.0),
            ("awards.l4", on_its_side, Sides::ShortEdge, 252.0),
        ] {
            let pages = sheets(&desk, form, key, sides);
            for (at, page) in pages.iter().enumerate().take(3) {
                let is_back = at % 2 == 1;
                // The office's own papers (L4) are a Party board's whoever decides.
                let mirrors = issuer.is_party || form == "awards.l4";
                let left = if is_back && mirrors { 15.0 } else { 30.0 };
                let (from, to) = edges(page);
                assert!((from - left).abs() < 0.3, "{form} {at}: from {from} mm");
                assert!((to - from - width).abs() < 0.6, "{form} {at}: to {to} mm");
                if let Some(number) = head(page) {
                    let middle = left + width / 2.0;
                    assert!((number.middle() - middle).abs() < 0.4, "{number:?}");
                }
            }
            // Printed on one side nothing is changed over.
            let plain = sheets(&desk, form, key, Sides::One);
            assert!((edges(&plain[1]).0 - 30.0).abs() < 0.3);
        }
    }
}

#[test]
fn p8_a_unit_bears_the_name_of_the_papers_day_in_every_list() {
    let desk = Desk::new();
    let before = &ISSUERS[0];
    let decided = decided_of(&desk, before, 3);
    let proposed = round_of(&desk, before, 3);
    let named = "phường Xuân Khánh, quận Ninh Kiều".replace(' ', "");
    for (form, key) in [
        ("awards.l2", decided),
        ("awards.l3", decided),
        ("awards.l5", decided),
        ("awards.l7", decided),
        ("awards.decision", decided),
        ("awards.l4", proposed),
        ("awards.proposal", proposed),
        ("awards.minutes", proposed),
    ] {
        let pages = sheets(&desk, form, key, Sides::One);
        // A column at a time, so that words that wrap stay together.
        let columns: Vec<String> = (30..290)
            .map(|from| {
                let lines = pages
                    .iter()
                    .flat_map(|page| page.lines_between((f64::from(from), f64::from(from) + 60.0)));
                lines.map(|line| line.text.replace(' ', "")).collect()
            })
            .collect();
        let found = columns
            .iter()
            .any(|column: &String| column.contains(&named));
        assert!(found, "{form}");
    }
}
