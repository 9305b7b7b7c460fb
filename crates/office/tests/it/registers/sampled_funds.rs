//! What the sources tell of funds and help: in the sample office, as sums of its lines, printed.

use office::funds::balance;
use office::registers::{self, LineQuery, LineRow};
use office::reports::{Period, target_of};
use office::{Office, print};
use tempfile::TempDir;

use crate::desk::{ctx, program};

struct Sample {
    _folder: TempDir,
    office: Office,
}

fn sample() -> Sample {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("so.sdv");
    let office = Office::create_sample(&path, program(), &ctx(1)).unwrap();
    Sample {
        _folder: folder,
        office,
    }
}

impl Sample {
    fn lines(&self, register: &str) -> Vec<LineRow> {
        let today = ctx(1).today();
        let query = LineQuery {
            register: register.into(),
            ..LineQuery::default()
        };
        let view = registers::open_lines(&self.office, &query, None, today).unwrap();
        registers::page_of_lines(&self.office, view.view, 0, 1_000, today).unwrap()
    }

    fn fund(&self, words: &str) -> i64 {
        let funds = self.lines("funds.fund");
        let own = funds.iter().find(|line| line.title.contains(words));
        own.unwrap_or_else(|| panic!("{words}")).key
    }

    fn printed(&self, form: &str, key: i64, period: &str) -> String {
        let period = Period::from_code(period).unwrap();
        let document = self
            .office
            .read(|reading| print::document(reading, form, target_of(period, Some(key))))
            .unwrap();
        serde_json::to_string(&document).unwrap()
    }
}

#[test]
fn nothing_in_the_funds_of_the_sample_is_left_uncounted() {
    let sample = sample();
    for shape in registers::register_shapes() {
        for line in sample.lines(&shape.code) {
            assert!(line.counts, "{}: {:?}", line.title, line.findings);
        }
    }
}

/// Rows 1, 2, 20 to 25 and 30 to 33 of what the sources tell.
#[test]
fn what_sources_tell_of_funds_stands_on_papers() {
    let sample = sample();
    let poor = sample.fund("Vì người nghèo");
    let welfare = sample.fund("Vận động an sinh xã hội");
    let relief = sample.fund("miền Bắc");
    let district = sample.fund("quận Ninh Kiều");
    for (form, fund, period, words) in [
        ("funds.public", poor, "2022-Y", "Tổng thu: 23.500.000.000 đồng"),
        ("funds.public", poor, "2022-Y", "583"),
        ("funds.public", poor, "2022-Y", "hơn 32.000.000.000"),
        ("funds.balance", poor, "2024-N9", "Số dư cuối kỳ"),
        ("funds.public", poor, "2024-N9", "395"),
        ("funds.public", poor, "2024-N9", "hơn 21.900.000.000"),
        ("funds.public", poor, "2024-N9", "hơn 10.000.000.000"),
        ("funds.public", welfare, "2022-Y", "Tổng thu: 39.000.000.000 đồng"),
        ("funds.ledger", relief, "2024-N9", "hàng trăm tỷ đồng"),
        ("funds.public", relief, "2024-N9", "hàng chục chuyến"),
        ("funds.public", district, "2024-H1", "hơn 7.000.000.000"),
        ("funds.balance", district, "2024-H1", "59.000"),
        ("funds.works", 0, "2024-Y", "Nâng cấp hẻm 3T2"),
        ("funds.works", 0, "2024-Y", "đường cao tốc"),
    ] {
        let paper = sample.printed(form, fund, period);
        assert!(paper.contains(words), "{form} {period} {words}: {paper}");
    }
}

#[test]
fn words_of_a_size_leave_the_balance_of_the_sample_as_it_is() {
    let sample = sample();
    let relief = sample.fund("miền Bắc");
    let told = sample
        .office
        .read(|reading| balance(reading, relief, None))
        .unwrap();
    assert_eq!((told.closing, told.in_words), (0, 1));
}
