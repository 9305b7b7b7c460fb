//! The desk: what waits, what has a day, what was done last.

use crate::desk::Desk;
use crate::import::staged_csv;
use crate::round::{decided, individual, nominated, opened, opened_as};
use office::awards::{self, RevokeGround, RevokeReason};
use office::home::{self, Home};
use office::import;
use office::words::Lang;
use office::{Ctx, OperationState};

fn home(desk: &Desk, ctx: &Ctx) -> Home {
    home::home(&desk.office, ctx, Lang::Vi).unwrap()
}

fn on(day: &str) -> Ctx {
    let at = format!("{day}T03:00:00Z").parse().unwrap();
    Ctx::fixed(77, at)
}

#[test]
fn a_round_of_a_past_year_without_a_decision_is_a_deadline() {
    let desk = Desk::new();
    let old = opened_as(&desk, "Ban Dân vận Huyện ủy Sông Mây", Some("GK_BDV"), 2023);
    opened(&desk);
    let home = home(&desk, &on("2024-06-18"));
    assert_eq!(home.drafts.len(), 2);
    assert_eq!(home.deadlines.len(), 1);
    let line = &home.deadlines[0];
    assert_eq!((line.key, line.overdue), (old, true));
    assert_eq!(line.detail, "Đợt của năm 2023 chưa có quyết định");
    assert_eq!(line.place, ["awards", "round", &old.to_string()]);
}

#[test]
fn what_was_revoked_stands_with_its_day_until_a_month_after_it() {
    let desk = Desk::new();
    let decision = decided(&desk, "3");
    let reason = RevokeReason {
        ground: RevokeGround::ForgedPapers,
        number: "20-QĐ/BDVHU".into(),
        date: "2024-11-01".parse().unwrap(),
        note: String::new(),
    };
    awards::revoke_line(&desk.office, &desk.ctx(), decision.lines[0].key, &reason).unwrap();
    let lines = |day| home(&desk, &on(day)).deadlines;
    let before = lines("2024-11-04");
    assert_eq!(before.len(), 1);
    assert_eq!(before[0].kind, "return");
    assert_eq!(before[0].due, Some("2024-11-22".parse().unwrap()));
    assert!(!before[0].overdue);
    assert!(
        before[0].detail.contains(&decision.lines[0].name),
        "{}",
        before[0].detail
    );
    assert!(lines("2024-11-23")[0].overdue);
    assert_eq!(lines("2024-12-23"), []);
}

const LIST: &str = "STT;Họ và tên;Năm sinh;Đơn vị;Hình thức khen\n\
    1;Trần Văn An;1970;Xã A;Giấy khen\n2;Lê Thị Bình;1980;Xã B;Giấy khen\n\
    3;Hội Nông dân xã C;;Xã C;Giấy khen\n";

#[test]
fn an_import_left_since_another_day_waits_until_it_is_taken_in() {
    let desk = Desk::new();
    let round = opened(&desk);
    let batch = staged_csv(&desk, "danh-sach.csv", LIST, round);
    assert_eq!(home(&desk, &on("2024-06-18")).deadlines, []);
    let next_day = home(&desk, &on("2024-06-19")).deadlines;
    assert_eq!(next_day.len(), 1);
    assert_eq!(next_day[0].title, "danh-sach.csv");
    assert_eq!(next_day[0].detail, "Đang nhập dở từ ngày 18/6/2024");
    let (in_round, in_import) = (round.to_string(), batch.to_string());
    let place = ["awards", "round", &in_round, "import", &in_import];
    assert_eq!(home(&desk, &on("2024-06-18")).imports[0].place, place);
    import::commit(&desk.office, &desk.ctx(), batch).unwrap();
    assert_eq!(home(&desk, &on("2024-06-19")).deadlines, []);
}

#[test]
fn an_import_is_told_by_who_came_in_and_from_which_file() {
    let desk = Desk::new();
    let round = opened(&desk);
    let take_in = |name: &str, lines: &str| {
        let batch = staged_csv(&desk, name, lines, round);
        import::commit(&desk.office, &desk.ctx(), batch).unwrap();
        desk.office.operations(1).unwrap().remove(0).text
    };
    assert_eq!(
        take_in("danh-sach.csv", LIST),
        "2 người, 1 tập thể nhập từ tệp “danh-sach.csv”"
    );
    let more = LIST.replace("1970;Xã A", "1970;Xã B") + "4;Võ Thị Tư;1990;Xã A;Giấy khen\n";
    assert_eq!(
        take_in("sửa.csv", &more),
        "1 người nhập từ tệp “sửa.csv”, sửa 1 đề nghị"
    );
    let changed = more.replace("1990;Xã A", "1990;Xã B");
    assert_eq!(
        take_in("lần 3.csv", &changed),
        "Sửa 1 đề nghị theo tệp “lần 3.csv”"
    );
}

#[test]
fn the_journal_is_read_page_by_page_and_says_why_something_stands() {
    let desk = Desk::new();
    decided(&desk, "5");
    nominated(&desk, opened(&desk), &[individual("Lê Văn Một", "1970")]);
    desk.office.undo(&desk.ctx(), None).unwrap();
    let all = desk.office.operations(i64::MAX).unwrap();
    let mut paged = Vec::new();
    let mut before = None;
    loop {
        let page = desk.office.operations_before(before, 2, Lang::Vi).unwrap();
        let Some(last) = page.last() else { break };
        before = Some(last.key);
        paged.extend(page);
    }
    assert_eq!(paged, all);
    for row in &all {
        assert_eq!(row.undoable, row.why.is_none(), "{}", row.text);
    }
    let why = |state| {
        let row = all.iter().find(|row| row.state == state).unwrap();
        row.why.clone().unwrap()
    };
    assert_eq!(why(OperationState::Undone), "Đã được hoàn tác.");
    assert!(why(OperationState::Sealed).contains("thu hồi"));
}
