//! Invented papers for the tests.

use papers::{
    Align, Block, Column, ColumnKind, Content, Document, Laid, Orientation, Profile, Row, Table,
};

use crate::reader::{Page, read};

pub(crate) fn document(profile: Profile, blocks: Vec<Block>) -> Document {
    Document {
        title: "Danh sách khen thưởng năm 2024".into(),
        created: "2024-06-18".parse().expect("a date"),
        style: profile.style(),
        orientation: Orientation::Portrait,
        blocks,
    }
}

pub(crate) fn laid(document: &Document) -> Laid {
    papers::lay_out(document, &()).expect("a layout")
}

pub(crate) fn pages(document: &Document) -> Vec<Page> {
    read(&laid(document).pdf().expect("a PDF"))
}

pub(crate) fn letterhead(profile: Profile) -> Block {
    let (superior, issuer, number) = match profile {
        Profile::PartyOld | Profile::PartyHd36 | Profile::PartyHd05 => {
            ("Thành ủy Cần Thơ", "Ban Dân vận", "Số 07-QĐ/BDVTU")
        }
        _ => ("Tỉnh Cửu Long", "Ủy ban nhân dân", "Số: 07/QĐ-UBND"),
    };
    Block::Letterhead {
        superior: superior.into(),
        issuer: issuer.into(),
        number: Some(number.into()),
        place_date: Some("Cần Thơ, ngày 18 tháng 6 năm 2024".into()),
    }
}

pub(crate) fn list_title() -> Block {
    Block::Title {
        kind: "Danh sách".into(),
        lines: vec!["cá nhân được tặng Giấy khen".into()],
        parent: Some(
            "(Kèm theo Quyết định số 15-QĐ/BDVTU, ngày 10/10/2024 của Ban Dân vận Thành ủy)".into(),
        ),
    }
}

pub(crate) fn columns() -> Vec<Column> {
    let column = Column::new;
    vec![
        column("STT", 10.0, Align::Center, ColumnKind::Number),
        column("Họ và tên", 58.0, Align::Left, ColumnKind::Text),
        column(
            "Chức vụ, đơn vị công tác",
            77.0,
            Align::Left,
            ColumnKind::Text,
        ),
        column("Tiền thưởng (đồng)", 20.0, Align::Right, ColumnKind::Money),
    ]
}

pub(crate) fn table(rows: Vec<Row>) -> Block {
    Block::Table(Table {
        columns: columns(),
        rows,
    })
}

pub(crate) fn group(text: &str, level: u8) -> Row {
    Row::Group {
        text: text.into(),
        level,
    }
}

/// A person's row; the place is short or takes two lines by turns.
pub(crate) fn person(number: usize) -> Row {
    let place = if number.is_multiple_of(3) {
        "Phó Chủ tịch Hội Liên hiệp Phụ nữ xã Mỹ Hòa, huyện Phong Phú"
    } else {
        "Khu vực 3, phường An Hòa"
    };
    row(number, &name(number), place)
}

pub(crate) fn row(number: usize, name: &str, place: &str) -> Row {
    Row::Data {
        cells: vec![
            Content::Number(number as i64),
            Content::Text(name.into()),
            Content::Text(place.into()),
            Content::Money(1_410_000),
        ],
    }
}

/// An invented name, different for each number below 1,000.
pub(crate) fn name(number: usize) -> String {
    const FAMILY: [&str; 10] = [
        "Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ",
    ];
    const MIDDLE: [&str; 10] = [
        "Thị Hồng",
        "Văn",
        "Ngọc",
        "Đức",
        "Mỹ",
        "Hoàng",
        "Thanh",
        "Kim",
        "Quốc",
        "Bảo",
    ];
    const GIVEN: [&str; 10] = [
        "Ẩn",
        "Ế",
        "Hùng",
        "Hưng",
        "Thảo",
        "Duyên",
        "Khánh",
        "Phượng",
        "Vỹ",
        "Yến",
    ];
    let digit = |place: usize| number / place % 10;
    format!(
        "{} {} {}",
        FAMILY[digit(1)],
        MIDDLE[digit(10)],
        GIVEN[digit(100)]
    )
}

pub(crate) fn total(sum: i64) -> Row {
    Row::Total {
        label: "Tổng cộng".into(),
        cells: vec![
            Content::Empty,
            Content::Empty,
            Content::Empty,
            Content::Money(sum),
        ],
    }
}

pub(crate) fn signature() -> Block {
    Block::Signature {
        recipients: vec![
            "- Thường trực Thành ủy (báo cáo),".into(),
            "- Lưu Ban Dân vận.".into(),
        ],
        authority: vec!["K/T Trưởng ban".into()],
        position: "Phó Trưởng ban".into(),
        name: Some("Nguyễn Văn Mẫu".into()),
    }
}
