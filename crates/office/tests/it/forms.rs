//! The printed lists, measured in their own PDF: what stands on them, where, and in which type.

use crate::desk::Desk;
use crate::reader::{self, Page};
use crate::round::{args, collective, decide, individual, nominated, opened, opened_as};
use office::awards::{self, DecideArgs, NominationDraft};
use office::{Code, print};

struct Stop;

impl papers::Watch for Stop {}

/// The pages of a decision on a form.
pub(crate) fn pages(desk: &Desk, form: &str, decision: i64) -> Vec<Page> {
    let document = desk
        .office
        .read(|reading| print::document(reading, form, decision))
        .unwrap();
    let laid = papers::lay_out(&document, &Stop).unwrap();
    reader::read(&laid.pdf().unwrap())
}

pub(crate) fn text(pages: &[Page]) -> String {
    let lines = pages.iter().flat_map(Page::words);
    lines.collect::<Vec<_>>().join(" ")
}

/// What stands between two distances from the left edge, in millimetres, without its blanks:
/// the words of one column, wherever they wrap.
fn column(pages: &[Page], from: f64, to: f64) -> String {
    let lines = pages.iter().flat_map(|page| page.lines_between((from, to)));
    lines.map(|line| line.text.replace(' ', "")).collect()
}

/// One body, one household and one person of a Party board.
pub(crate) fn of_party(desk: &Desk, date: &str) -> i64 {
    let round = opened_as(desk, "Ban Dân vận Thành ủy", Some("GK_BDV"), 2024);
    let with = |draft: NominationDraft, amount: &str| NominationDraft {
        amount: amount.into(),
        ..draft
    };
    let household = NominationDraft {
        subject_kind: "household".into(),
        unit: "P. An Bình".into(),
        ..individual("Hộ ông Phạm Đức Phúc", "")
    };
    nominated(
        desk,
        round,
        &[
            with(
                individual("Bà Nguyễn Thị Hồng Phương Thảo", "1975"),
                "710.000",
            ),
            with(household, "1.060.000"),
            with(
                collective("Ủy ban MTTQ Việt Nam phường Xuân Khánh"),
                "1.410.000",
            ),
        ],
    );
    decide(desk, round, "7", date).unwrap()
}

fn of_state(desk: &Desk, date: &str) -> i64 {
    let round = opened_as(
        desk,
        "Ủy ban nhân dân phường Ninh Kiều",
        Some("GK_XA"),
        2025,
    );
    nominated(
        desk,
        round,
        &[NominationDraft {
            unit: "Phường Ninh Kiều".into(),
            ..individual("Lê Văn An", "1970")
        }],
    );
    let args = DecideArgs {
        place: "Ninh Kiều".into(),
        authority: "TM. ỦY BAN NHÂN DÂN".into(),
        ..args(round, "7", date)
    };
    awards::decide(&desk.office, &desk.ctx(), &args).unwrap()
}

#[test]
fn p1_p2_the_letterhead_words_number_and_date_as_its_profile_does() {
    let desk = Desk::new();
    let party = text(&pages(&desk, "awards.l3", of_party(&desk, "2024-06-18")));
    assert!(
        party.contains("Số 07-QĐ/BDVTU") && party.contains("Sông Mây, ngày 18 tháng 6 năm 2024"),
        "{party}"
    );
    let state = text(&pages(&desk, "awards.l3", of_state(&desk, "2026-01-05")));
    assert!(
        state.contains("Số: 07/QĐ-UBND") && state.contains("Ninh Kiều, ngày 05 tháng 01 năm 2026"),
        "{state}"
    );
}

#[test]
fn p1_p2_an_attached_list_is_tied_to_its_decision() {
    let desk = Desk::new();
    let party = text(&pages(&desk, "awards.l1", of_party(&desk, "2024-06-18")));
    assert!(
        party.contains(
            "(Kèm theo Quyết định số 07-QĐ/BDVTU, ngày 18/6/2024 của Ban Dân vận Thành ủy)"
        ),
        "{party}"
    );
    assert!(
        !party.contains("ĐẢNG CỘNG SẢN VIỆT NAM"),
        "the issuer's block alone"
    );
    let state = text(&pages(&desk, "awards.l2", of_state(&desk, "2026-01-05")));
    assert!(
        state.contains("(Kèm theo Quyết định số 07/QĐ-UBND ngày 05 tháng 01 năm 2026 của Ủy ban"),
        "{state}"
    );
}

#[test]
fn p4_the_rule_under_the_party_is_as_long_as_its_name() {
    let desk = Desk::new();
    let page = &pages(&desk, "awards.l3", of_party(&desk, "2024-06-18"))[0];
    let nation = page.line("ĐẢNG CỘNG SẢN VIỆT NAM");
    let near = |(_, _, height): &&(f64, f64, f64)| {
        *height > nation.baseline && *height < nation.baseline + 4.0
    };
    let rules = page.rules();
    let rule = rules.iter().find(near).expect("a rule under the name");
    assert!((rule.1 - rule.0 - 72.9).abs() <= 1.0, "{rule:?}");
}

#[test]
fn p5_the_position_is_bold_only_in_documents_of_the_state() {
    let desk = Desk::new();
    let font = |decision, words: &str| {
        let pages = pages(&desk, "awards.l3", decision);
        let mut texts = pages[0].texts.iter();
        texts
            .rfind(|text| text.text.contains(words))
            .unwrap()
            .font
            .clone()
    };
    assert!(!font(of_party(&desk, "2024-06-18"), "TRƯỞNG BAN").contains("Bold"));
    let state = of_state(&desk, "2026-01-05");
    assert!(font(state, "CHỦ TỊCH").contains("Bold") && font(state, "TM.").contains("Bold"));
}

#[test]
fn p6_a_list_of_two_hundred_repeats_its_header_and_sums_up() {
    let desk = Desk::new();
    let round = opened(&desk);
    let person = |at: usize| NominationDraft {
        amount: "710.000".into(),
        citation: format!("Thành tích số {at}"),
        ..individual(
            &format!("Nguyễn Văn {}", ["An", "Bình", "Chín", "Dũng"][at % 4]),
            &format!("{}", 1950 + at % 40),
        )
    };
    let people: Vec<_> = (0..200).map(person).collect();
    nominated(&desk, round, &people);
    let decision = decide(&desk, round, "15", "2024-10-10").unwrap();
    let pages = pages(&desk, "awards.l2", decision);
    assert!(pages.len() > 3);
    for (at, page) in pages.iter().enumerate() {
        let has_rows = page.words().iter().any(|line| line.contains("Nguyễn Văn"));
        assert!(
            !has_rows || page.words().iter().any(|line| line.contains("Họ và tên")),
            "page {}",
            at + 1
        );
    }
    let text = text(&pages);
    assert!(text.contains("142.000.000"), "200 times 710.000");
    assert!(text.contains("Danh sách này có 200 cá nhân."));
    let given = |name: &str| text.find(name).unwrap();
    assert!(
        given("Nguyễn Văn An") < given("Nguyễn Văn Bình")
            && given("Nguyễn Văn Chín") < given("Nguyễn Văn Dũng")
    );
}

#[test]
fn p8_units_are_printed_with_the_name_of_the_day() {
    let desk = Desk::new();
    let decision = of_party(&desk, "2024-06-18");
    let unit = |words: &str| words.replace(' ', "");
    let people = column(&pages(&desk, "awards.l2", decision), 98.0, 175.0);
    assert!(
        people.contains(&unit("phường Xuân Khánh, quận Ninh Kiều")),
        "{people}"
    );
    let bodies = column(&pages(&desk, "awards.l1", decision), 40.0, 100.0);
    assert!(
        bodies.contains(&unit("MTTQ Việt Nam phường Xuân Khánh, quận Ninh Kiều")),
        "{bodies}"
    );
}

#[test]
fn groups_stand_in_legal_order_and_the_closing_sentence_counts_each() {
    let desk = Desk::new();
    let text = text(&pages(&desk, "awards.l3", of_party(&desk, "2024-06-18")));
    let place = |words: &str| {
        text.find(words)
            .unwrap_or_else(|| panic!("no {words} in {text}"))
    };
    assert!(place("I. TẬP THỂ") < place("II. HỘ GIA ĐÌNH"));
    assert!(place("II. HỘ GIA ĐÌNH") < place("III. CÁ NHÂN"));
    assert!(
        text.contains("Danh sách này có 1 tập thể, 1 hộ gia đình và 1 cá nhân."),
        "{text}"
    );
    assert!(
        !text.contains("710.000"),
        "the combined list shows no money"
    );
}

#[test]
fn several_awards_make_groups_of_their_own() {
    let desk = Desk::new();
    let round = opened_as(
        &desk,
        "Ủy ban nhân dân thành phố Cần Thơ",
        Some("BK_TINH"),
        2024,
    );
    let of = |draft: NominationDraft, award: &str| NominationDraft {
        award: award.into(),
        ..draft
    };
    nominated(
        &desk,
        round,
        &[
            of(individual("Lê Văn An", "1970"), "GK_SO"),
            of(individual("Lê Văn Bé", "1971"), "BK_TINH"),
            of(collective("Hội Nông dân phường An Bình"), "BK_TINH"),
        ],
    );
    let decision = decide(&desk, round, "15", "2024-10-10").unwrap();
    let text = text(&pages(&desk, "awards.l3", decision));
    let place = |words: &str| {
        text.find(words)
            .unwrap_or_else(|| panic!("no {words} in {text}"))
    };
    assert!(
        place("A. BẰNG KHEN") < place("I. TẬP THỂ") && place("I. TẬP THỂ") < place("II. CÁ NHÂN")
    );
    assert!(place("II. CÁ NHÂN") < place("B. GIẤY KHEN"));
}

#[test]
fn a_form_without_anybody_on_it_is_refused_in_words() {
    let desk = Desk::new();
    let decision = of_state(&desk, "2026-01-05");
    let refused = desk
        .office
        .read(|reading| print::document(reading, "awards.l1", decision))
        .unwrap_err();
    assert_eq!(refused.code, Code::NothingToPrint);
    assert_eq!(
        refused.say(office::words::Lang::Vi),
        "Quyết định số 07/QĐ-UBND không có tập thể và hộ gia đình để in."
    );
}

#[test]
fn the_file_is_named_after_the_list_and_its_decision() {
    let desk = Desk::new();
    let decision = of_party(&desk, "2024-06-18");
    let document = desk
        .office
        .read(|reading| print::document(reading, "awards.l2", decision))
        .unwrap();
    assert_eq!(
        print::file_name(&document.title),
        "Danh sách cá nhân kèm Quyết định số 07-QĐ-BDVTU ngày 18-06-2024"
    );
}

#[test]
fn hostile_names_print_as_they_are() {
    let desk = Desk::new();
    let round = opened(&desk);
    nominated(
        &desk,
        round,
        &[individual("#set page(width: 1pt) $x$ <script>", "1970")],
    );
    let decision = decide(&desk, round, "15", "2024-10-10").unwrap();
    let names = column(&pages(&desk, "awards.l2", decision), 40.0, 98.0);
    assert!(names.contains("#setpage(width:1pt)$x$<script>"), "{names}");
}
