//! An invented round, the same for every run.

use office::awards::{self, Intake, Known, NewRound, NominationDraft, Values};
use office::{Ctx, Office, Op, OpKind, Result};

const SURNAMES: &[&str] = &[
    "Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Phan", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô",
    "Dương", "Lý",
];
const MIDDLES: &[&str] = &[
    "Văn", "Thị", "Hữu", "Ngọc", "Minh", "Thanh", "Kim", "Quốc", "Hoàng", "Bích", "Đức", "Thùy",
];
const GIVEN: &[&str] = &[
    "An",
    "Ánh",
    "Bình",
    "Cường",
    "Dung",
    "Đào",
    "Giang",
    "Hà",
    "Hạnh",
    "Hiếu",
    "Hùng",
    "Hưng",
    "Khánh",
    "Lan",
    "Liên",
    "Loan",
    "Mai",
    "Nam",
    "Nga",
    "Nghĩa",
    "Oanh",
    "Phấn",
    "Phúc",
    "Phượng",
    "Quý",
    "Sang",
    "Tâm",
    "Thảo",
    "Thủy",
    "Toàn",
    "Trang",
    "Tuấn",
    "Út",
    "Vân",
    "Xuân",
    "Yến",
];
const UNITS: &[&str] = &[
    "Phường Xuân Khánh, quận Ninh Kiều",
    "Phường Hưng Lợi, quận Ninh Kiều",
    "Phường An Khánh, quận Ninh Kiều",
    "Phường An Bình, quận Ninh Kiều",
    "Khối Dân vận phường Cái Khế",
    "Hội Nông dân xã Trường Xuân",
];
const POSITIONS: &[&str] = &[
    "Trưởng Khối Dân vận",
    "Trưởng ban Công tác Mặt trận",
    "Bí thư Chi bộ",
    "Chi hội trưởng",
];

/// Opens a round and takes so many people in.
pub(crate) fn round(office: &Office, ctx: &Ctx, rows: usize) -> Result<i64> {
    let new = NewRound {
        title: "Khen thưởng công tác dân vận năm 2024".into(),
        year: 2024,
        issuer: "Ủy ban nhân dân quận Ninh Kiều".into(),
        award_code: Some("GK_HUYEN".into()),
        ..NewRound::default()
    };
    let round = awards::create_round(office, ctx, &new)?;
    let kind = awards::SUBJECT
        .ops
        .iter()
        .find(|kind| kind.code == "awards.nominate");
    let kind: &'static OpKind = kind.expect("nominating is an operation of awards");
    office.change(ctx, Op::new(kind).with("name", ""), |change| {
        let mut intake = Intake::open(change, round)?;
        for index in 0..rows {
            let values = values(index, &intake.known());
            intake.add(&values, None)?;
        }
        Ok(())
    })?;
    Ok(round)
}

fn values(index: usize, known: &Known<'_>) -> Values {
    // Neighbours differ in everything, as in a list that nobody has sorted.
    let mixed = index.wrapping_mul(7_919) + index / 97;
    let pick = |list: &[&'static str], step: usize| list[(mixed / step) % list.len()];
    let name = format!(
        "{} {} {}",
        pick(SURNAMES, 1),
        pick(MIDDLES, 14),
        pick(GIVEN, 168)
    );
    let draft = NominationDraft {
        name,
        birth: format!(
            "{:02}/{:02}/{}",
            1 + index % 28,
            1 + mixed % 12,
            1950 + index % 50
        ),
        position: pick(POSITIONS, 3).into(),
        unit: pick(UNITS, 7).into(),
        citation: format!(
            "Vận động {} hộ dân hiến đất làm đường năm 2024",
            2 + mixed % 97
        ),
        amount: if index.is_multiple_of(9) {
            "500.000"
        } else {
            ""
        }
        .into(),
        ..NominationDraft::default()
    };
    Values::from_draft(&draft, known)
}
