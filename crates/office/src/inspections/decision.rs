//! The decision that makes a team (domain §5.3): its grounds, whom it names, what they are to do.

use papers::{Block, Document, Orientation};

use super::forms::{Whole, lower_first, whole};
use crate::office::Reading;
use crate::{Code, Failure, Result};

/// The decision on the team.
///
/// # Errors
/// `nothing_to_print` while nobody is on the team.
pub(super) fn decision(reading: &Reading, key: i64) -> Result<Document> {
    let whole = whole(reading, key)?;
    if whole.members.is_empty() {
        return Err(Failure::new(Code::NothingToPrint));
    }
    let paper = whole.paper(reading, "decision", "decided")?;
    let mut paper = paper.send_to(&["Như Điều 3", "Các đơn vị được kiểm tra"]);
    let issuer = paper.issuer();
    let grounds = [
        format!("Căn cứ chức năng, nhiệm vụ, quyền hạn của {issuer}"),
        format!("Căn cứ {} của {issuer}", whole.cited()),
    ];
    if paper.is_party() {
        paper.grounds(&grounds);
        paper.banner(&format!("{issuer} quyết định"));
    } else {
        paper.banner(&issuer);
        paper.grounds(&grounds);
        paper.banner("Quyết định:");
    }
    paper.block(article(1, &first(&whole)));
    whole.team(&mut paper);
    paper.block(article(2, "Đoàn làm việc với các đơn vị theo kế hoạch, lập biên bản từng buổi, báo cáo kết quả và dự thảo kết luận. Đoàn tự giải thể khi hoàn thành nhiệm vụ."));
    let end = if paper.is_party() { "." } else { "./." };
    paper.block(article(3, &format!("Các ông, bà có tên tại Điều 1 và các đơn vị liên quan chịu trách nhiệm thi hành Quyết định này. Quyết định có hiệu lực từ ngày ký{end}")));
    let about = if paper.is_party() { "về" } else { "Về" };
    let title = vec![
        format!("{about} việc thành lập Đoàn"),
        lower_first(&whole.plan.shown("title")),
    ];
    Ok(paper.document(("QUYẾT ĐỊNH", title), Orientation::Portrait))
}

fn article(number: u32, text: &str) -> Block {
    Block::Article {
        label: format!("Điều {number}."),
        text: text.to_owned(),
    }
}

fn first(whole: &Whole) -> String {
    let inspected = whole.stretch("starts", "ends");
    let when = match inspected.as_str() {
        "" => String::new(),
        inspected => format!(", làm việc {inspected}"),
    };
    let kind = whole.plan.shown("kind").to_lowercase();
    format!("Thành lập Đoàn {kind}{when}, gồm các ông, bà có tên sau:")
}
