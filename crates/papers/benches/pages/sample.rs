//! Invented papers to be measured.

use papers::{
    Align, Block, Column, ColumnKind, Content, Document, Orientation, Profile, Role, Row, Table,
};

/// A list of people with their posts, two lines a row.
pub(crate) fn list(rows: usize) -> Document {
    let column = Column::new;
    let columns = vec![
        column("STT", 12.0, Align::Center, ColumnKind::Number),
        column("Họ và tên", 58.0, Align::Left, ColumnKind::Text),
        column("Chức vụ, đơn vị", 70.0, Align::Left, ColumnKind::Text),
        column("Tiền thưởng", 25.0, Align::Right, ColumnKind::Money),
    ];
    let table = Table {
        columns,
        rows: (1..=rows).map(row).collect(),
    };
    let blocks = vec![title("Danh sách"), Block::Table(table)];
    document("Danh sách khen thưởng", blocks)
}

/// A report of headings and paragraphs.
pub(crate) fn report(paragraphs: usize) -> Document {
    let mut blocks = vec![title("Báo cáo")];
    for number in 1..=paragraphs {
        if number % 10 == 1 {
            let text = format!("{}- Kết quả công tác dân vận", number / 10 + 1);
            let role = Role::Heading;
            blocks.push(Block::Paragraph { text, role });
        }
        let text = format!(
            "Trong kỳ, các đơn vị đã tổ chức {number} cuộc tuyên truyền, vận động Nhân dân hiến {} m² \
             đất, đóng góp {} ngày công, xây dựng {} công trình phục vụ dân sinh; phối hợp giải quyết \
             kịp thời các kiến nghị, phản ánh ngay từ cơ sở, góp phần giữ vững ổn định tình hình. Các \
             mô hình “Dân vận khéo” tiếp tục được nhân rộng, có sức lan tỏa, tạo sự đồng thuận cao.",
            number * 37,
            number * 11,
            number % 7 + 1
        );
        let role = Role::Body;
        blocks.push(Block::Paragraph { text, role });
    }
    document("Báo cáo công tác dân vận", blocks)
}

/// A booklet of models: a cover, contents, four chapters, half a page a model.
pub(crate) fn booklet(models: usize) -> Document {
    let mut blocks = vec![
        Block::Cover {
            kind: "Sổ tay".to_owned(),
            lines: vec!["mô hình “Dân vận khéo”".to_owned(), "năm 2024".to_owned()],
            foot: "Sông Mây, năm 2024".to_owned(),
        },
        Block::Contents {
            title: "Mục lục".to_owned(),
        },
    ];
    let section = |text: String, level| Block::Section {
        text,
        level,
        new_page: level == 1,
    };
    for number in 1..=models {
        if (number - 1).is_multiple_of(models.div_ceil(4)) {
            blocks.push(section(format!("Lĩnh vực {number}"), 1));
        }
        let title = format!("{number}. Tự quản tuyến đường sáng - xanh - sạch - đẹp ấp {number}");
        blocks.push(section(title, 2));
        let told = [
            ("Đơn vị thực hiện:", format!("Chi bộ ấp {number}, xã Long Định")),
            ("Địa bàn:", format!("ấp {number}, xã Long Định, huyện Sông Mây")),
            ("Công nhận:", format!("Cấp xã, Quyết định số {number}-QĐ/BDV, ngày 10/10/2024")),
            (
                "Nội dung, cách làm:",
                "Họp dân bàn bạc, thống nhất mức đóng góp; thành lập tổ tự quản; vận động các hộ hiến \
                 đất, di dời hàng rào, trồng hoa, lắp đèn; phân công từng đoạn cho từng hộ chăm sóc; mỗi \
                 tháng ra quân một lần, công khai thu chi tại nhà văn hóa. "
                    .repeat(2),
            ),
            (
                "Kết quả:",
                format!(
                    "Đã vận động {} hộ hiến {} m² đất, đóng góp {} ngày công; tuyến đường dài hơn 1 km \
                     sáng đèn về đêm, không còn rác thải; tình làng nghĩa xóm thêm gắn bó.",
                    number % 90 + 9,
                    number * 37,
                    number * 11
                ),
            ),
            ("Liên hệ:", "N. V. M., 09••••••12".to_owned()),
        ];
        blocks.extend(told.into_iter().map(|(label, text)| Block::Article {
            label: label.to_owned(),
            text,
        }));
    }
    let mut paper = document("Sổ tay mô hình “Dân vận khéo”", blocks);
    paper.style.running_head = Some(paper.title.clone());
    paper
}

fn title(kind: &str) -> Block {
    Block::Title {
        kind: kind.to_owned(),
        lines: vec!["công tác dân vận năm 2024".to_owned()],
        parent: None,
    }
}

fn row(number: usize) -> Row {
    Row::Data {
        cells: vec![
            Content::Number(number as i64),
            Content::Text(format!("Nguyễn Thị Hồng {number}")),
            Content::Text("Phó Chủ tịch Hội Liên hiệp Phụ nữ phường Xuân Khánh".to_owned()),
            Content::Money(1_410_000),
        ],
    }
}

fn document(title: &str, blocks: Vec<Block>) -> Document {
    Document {
        title: title.to_owned(),
        created: "2024-10-02".parse().expect("a date"),
        style: Profile::PartyHd36.style(),
        orientation: Orientation::Portrait,
        blocks,
    }
}
