//! The words that say what a unit is.

/// What a unit is, as far as its words tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum UnitHint {
    /// tỉnh
    Province,
    /// thành phố
    City,
    /// quận
    Quan,
    /// huyện
    Huyen,
    /// thị xã
    ThiXa,
    /// thị trấn
    ThiTran,
    /// phường
    Phuong,
    /// xã
    Xa,
    /// ấp, thôn
    Ap,
    /// khu vực
    KhuVuc,
    /// khóm, khu phố, tổ dân phố
    Khom,
    /// đảng ủy, quận ủy, chi bộ …
    Party,
    /// ban dân vận, khối dân vận, ban tuyên giáo và dân vận
    Board,
    /// Mặt trận Tổ quốc
    Front,
    /// UBND, HĐND
    Government,
    /// the other mass organisations: Hội …, Đoàn …
    Mass,
    /// công an, quân sự
    Forces,
    /// trường
    School,
}

/// A word for a kind: its words in the form of `compare_key`, the kind of territory, and what
/// body it forms at the same time ("quận ủy").
pub(super) struct KindWord {
    pub(super) words: &'static [&'static str],
    pub(super) kind: UnitHint,
    pub(super) body: Option<UnitHint>,
    /// Letters that stand for a kind only at the start, as a capital, or before a full stop or a
    /// number.
    pub(super) short: bool,
}

const fn full(words: &'static [&'static str], kind: UnitHint) -> KindWord {
    KindWord {
        words,
        kind,
        body: None,
        short: false,
    }
}

const fn short(words: &'static [&'static str], kind: UnitHint) -> KindWord {
    KindWord {
        words,
        kind,
        body: None,
        short: true,
    }
}

const fn with_body(words: &'static [&'static str], kind: UnitHint, body: UnitHint) -> KindWord {
    KindWord {
        words,
        kind,
        body: Some(body),
        short: false,
    }
}

/// Longer words first where one begins like another.
pub(super) const KIND_WORDS: &[KindWord] = &[
    with_body(&["tỉnh", "ủy"], UnitHint::Province, UnitHint::Party),
    with_body(&["thành", "ủy"], UnitHint::City, UnitHint::Party),
    with_body(&["quận", "ủy"], UnitHint::Quan, UnitHint::Party),
    with_body(&["huyện", "ủy"], UnitHint::Huyen, UnitHint::Party),
    with_body(&["thị", "ủy"], UnitHint::ThiXa, UnitHint::Party),
    with_body(&["tỉnh", "đoàn"], UnitHint::Province, UnitHint::Mass),
    with_body(&["thành", "đoàn"], UnitHint::City, UnitHint::Mass),
    with_body(&["quận", "đoàn"], UnitHint::Quan, UnitHint::Mass),
    with_body(&["huyện", "đoàn"], UnitHint::Huyen, UnitHint::Mass),
    with_body(&["thị", "đoàn"], UnitHint::ThiXa, UnitHint::Mass),
    full(&["tổ", "dân", "phố"], UnitHint::Khom),
    full(&["thành", "phố"], UnitHint::City),
    full(&["thị", "xã"], UnitHint::ThiXa),
    full(&["thị", "trấn"], UnitHint::ThiTran),
    full(&["khu", "vực"], UnitHint::KhuVuc),
    full(&["khu", "phố"], UnitHint::Khom),
    full(&["tỉnh"], UnitHint::Province),
    full(&["quận"], UnitHint::Quan),
    full(&["huyện"], UnitHint::Huyen),
    full(&["phường"], UnitHint::Phuong),
    full(&["xã"], UnitHint::Xa),
    full(&["ấp"], UnitHint::Ap),
    full(&["thôn"], UnitHint::Ap),
    full(&["khóm"], UnitHint::Khom),
    short(&["tp"], UnitHint::City),
    short(&["tx"], UnitHint::ThiXa),
    short(&["tt"], UnitHint::ThiTran),
    short(&["tdp"], UnitHint::Khom),
    short(&["kv"], UnitHint::KhuVuc),
    short(&["kp"], UnitHint::Khom),
    short(&["p"], UnitHint::Phuong),
    short(&["q"], UnitHint::Quan),
    short(&["h"], UnitHint::Huyen),
    short(&["x"], UnitHint::Xa),
];

/// Beginnings of organisations' names, in the form of `compare_key`, longest first.
pub(super) const BODY_WORDS: &[(&str, UnitHint)] = &[
    ("ban tuyên giáo và dân vận", UnitHint::Board),
    ("ban tg dv", UnitHint::Board),
    ("ban dân vận", UnitHint::Board),
    ("khối dân vận", UnitHint::Board),
    ("ban thường vụ đảng ủy", UnitHint::Party),
    ("btv đảng ủy", UnitHint::Party),
    ("đảng ủy", UnitHint::Party),
    ("đảng bộ", UnitHint::Party),
    ("chi bộ", UnitHint::Party),
    ("ủy ban mặt trận tổ quốc việt nam", UnitHint::Front),
    ("ủy ban mặt trận tổ quốc", UnitHint::Front),
    ("ủy ban mttq việt nam", UnitHint::Front),
    ("ủy ban mttq vn", UnitHint::Front),
    ("ủy ban mttqvn", UnitHint::Front),
    ("ủy ban mttq", UnitHint::Front),
    ("ub mttq việt nam", UnitHint::Front),
    ("ub mttq vn", UnitHint::Front),
    ("ub mttqvn", UnitHint::Front),
    ("ub mttq", UnitHint::Front),
    ("ubmttq việt nam", UnitHint::Front),
    ("ubmttq vn", UnitHint::Front),
    ("ubmttqvn", UnitHint::Front),
    ("ubmttq", UnitHint::Front),
    ("mttq việt nam", UnitHint::Front),
    ("mttq", UnitHint::Front),
    ("ban công tác mặt trận", UnitHint::Front),
    ("mặt trận tổ quốc việt nam", UnitHint::Front),
    ("mặt trận tổ quốc", UnitHint::Front),
    ("hội đồng nhân dân", UnitHint::Government),
    ("hđnd", UnitHint::Government),
    ("ủy ban nhân dân", UnitHint::Government),
    ("ubnd", UnitHint::Government),
    ("công an", UnitHint::Forces),
    ("ban chỉ huy quân sự", UnitHint::Forces),
    ("ban chqs", UnitHint::Forces),
];

/// Beginnings that only say what the body is; its own name goes on behind them.
pub(super) const BODY_BEGINNINGS: &[(&str, UnitHint)] = &[
    ("đoàn", UnitHint::Mass),
    ("hội", UnitHint::Mass),
    ("liên đoàn", UnitHint::Mass),
    ("trường", UnitHint::School),
];
