//! What a layout looks like while it is being made: with the line of a decision whose name is the
//! longest, or with an invented one.

use std::collections::HashMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::order::{BlankOrder, BlankPrint, Chosen, of_chosen};
use crate::Result;
use crate::awards::blank::{BlankKind, BlankLayout, table};
use crate::awards::decision::{AwardLine, Decision, DocumentProfile, decision};
use crate::awards::subject::SubjectKind;
use crate::office::Reading;
use crate::print::own_family;

/// With what a layout is shown.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct SheetSample {
    /// A decision; none shows invented words.
    pub decision: Option<i64>,
    /// Only its recipients of this kind.
    pub subject: Option<SubjectKind>,
}

/// One card of a layout that may not be kept yet, whatever does not fit.
///
/// # Errors
/// `no_such_record`; `blank_token`; those of measures.
pub fn samples(reading: &Reading, layout: &BlankLayout, with: &SheetSample) -> Result<BlankPrint> {
    let decision = match with.decision {
        Some(key) => decision(reading, key)?,
        None => invented(),
    };
    let gold: HashMap<i64, String> = match with.decision {
        Some(key) => table::gold(reading, key)?,
        None => HashMap::from([(0, "128".to_owned()), (1, "129".to_owned())]),
    };
    let kind = with.subject.or_else(|| meant_for(layout));
    let of_kind = |line: &&AwardLine| kind.is_none_or(|kind| kind == line.subject_kind);
    let length = |line: &&AwardLine| line.name.chars().count();
    let longest = decision.lines.iter().filter(of_kind).max_by_key(length);
    let line = longest.or_else(|| decision.lines.iter().max_by_key(length));
    let line = line.ok_or_else(|| super::nothing(&decision.number))?;
    let chosen = [Chosen {
        number: 1,
        line,
        layout: layout.clone(),
        own: false,
    }];
    let order = BlankOrder {
        form: match layout.kind {
            BlankKind::Certificate => "awards.certificate",
            BlankKind::Envelope => "awards.envelope",
            BlankKind::PlaceCards => "awards.place_cards",
        }
        .to_owned(),
        with_misfits: true,
        ..BlankOrder::default()
    };
    let none = HashMap::new();
    let family = own_family(reading)?;
    of_chosen(&decision, &chosen, (&gold, &none), &order, family)
}

/// A certificate that says a position or a title of address is one for a person, another one for a
/// body; other layouts are for both.
fn meant_for(layout: &BlankLayout) -> Option<SubjectKind> {
    let says = |token: &str| {
        let mut fields = layout.content.fields.iter();
        fields.any(|field| field.pattern.contains(token))
    };
    match layout.kind {
        BlankKind::Certificate if says("{chuc_vu") || says("{danh_xung") => {
            Some(SubjectKind::Individual)
        }
        BlankKind::Certificate => Some(SubjectKind::Collective),
        BlankKind::Envelope | BlankKind::PlaceCards => None,
    }
}

/// A decision that nobody made, with long names.
fn invented() -> Decision {
    let line = |key, subject_kind, honorific: &str, name: &str, position: &str| {
        AwardLine {
        key,
        nomination: 0,
        position_in_list: key as u32 + 1,
        list_no: 1,
        award_code: String::new(),
        award_name: "Giấy khen".to_owned(),
        subject_kind,
        honorific: honorific.to_owned(),
        name: name.to_owned(),
        position: position.to_owned(),
        unit_text: "phường Xuân Khánh, quận Ninh Kiều".to_owned(),
        citation: "Xuất sắc trong phong trào thi đua “Dân vận khéo” năm 2024, vận động Nhân dân hiến đất mở rộng hẻm".to_owned(),
        amount: None,
        amount_reason: String::new(),
        posthumous: false,
        revoked: None,
    }
    };
    Decision {
        key: 0,
        round: 0,
        title: "về thành tích trong phong trào thi đua “Dân vận khéo” năm 2024".to_owned(),
        number: "07-QĐ/BDVTU".to_owned(),
        date: NaiveDate::from_ymd_opt(2024, 10, 15).unwrap_or_default(),
        issuer: "Ban Dân vận Huyện ủy Sông Mây".to_owned(),
        superior: "Huyện ủy Sông Mây".to_owned(),
        place: "Sông Mây".to_owned(),
        signer: "Lê Hoàng Sáu".to_owned(),
        position: "Trưởng Ban".to_owned(),
        authority: String::new(),
        profile: DocumentProfile::PartyHd36,
        lines: vec![
            line(
                0,
                SubjectKind::Individual,
                "Bà",
                "Nguyễn Thị Hồng Phương Thảo",
                "Trưởng Ban công tác Mặt trận khu vực 3",
            ),
            line(
                1,
                SubjectKind::Collective,
                "",
                "Ủy ban Mặt trận Tổ quốc Việt Nam phường Xuân Khánh",
                "",
            ),
        ],
        total: 0,
        revoked: false,
    }
}
