//! The closed lists of the register: kinds, levels, who registers, what is new about it (domain
//! §3.1). Codes stand in the file; names come from the catalogue.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use viet::text::fold;

use crate::words::{self, Key, Params, keys};

/// One line a value: its code in the file, its name in the catalogue.
macro_rules! coded {
    ($(#[$doc:meta])+ $name:ident { $($(#[$vdoc:meta])+ $variant:ident = $code:literal => $word:ident,)+ }) => {
        $(#[$doc])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
        pub enum $name {
            $($(#[$vdoc])+ #[serde(rename = $code)] $variant,)+
        }

        impl $name {
            /// Every value once, in the order of lists.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The code as the file keeps it.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $($name::$variant => $code,)+ }
            }

            /// The value of that code.
            #[must_use]
            pub fn from_code(code: &str) -> Option<$name> {
                Self::ALL.iter().copied().find(|value| value.code() == code)
            }

            /// Its name for people.
            #[must_use]
            pub fn name(self) -> String {
                words::say(words::spoken(), self.word(), &Params::new())
            }

            fn word(self) -> Key {
                match self { $($name::$variant => keys::$word,)+ }
            }
        }
    };
}
pub(crate) use coded;

coded! {
    /// What is registered.
    ModelKind {
        /// Mô hình.
        Model = "model" => MODELS_KIND_MODEL,
        /// Điển hình tập thể.
        Collective = "collective" => MODELS_KIND_COLLECTIVE,
        /// Điển hình cá nhân.
        Individual = "individual" => MODELS_KIND_INDIVIDUAL,
    }
}

coded! {
    /// Who registers it.
    Registrant {
        /// Khu dân cư, ấp, khu vực.
        Neighbourhood = "neighbourhood" => MODELS_REGISTRANT_NEIGHBOURHOOD,
        /// Cơ quan, đơn vị.
        Agency = "agency" => MODELS_REGISTRANT_AGENCY,
        /// Trường học.
        School = "school" => MODELS_REGISTRANT_SCHOOL,
        /// Lực lượng vũ trang.
        ArmedForces = "armed_forces" => MODELS_REGISTRANT_ARMED_FORCES,
        /// Tổ chức tôn giáo.
        Religious = "religious" => MODELS_REGISTRANT_RELIGIOUS,
        /// Doanh nghiệp.
        Enterprise = "enterprise" => MODELS_REGISTRANT_ENTERPRISE,
        /// Hộ, cá nhân.
        Household = "household" => MODELS_REGISTRANT_HOUSEHOLD,
    }
}

coded! {
    /// What is new about it.
    Novelty {
        /// Mới.
        New = "new" => MODELS_NOVELTY_NEW,
        /// Duy trì.
        Continued = "continued" => MODELS_NOVELTY_CONTINUED,
        /// Nhân rộng từ mô hình khác.
        Replica = "replica" => MODELS_NOVELTY_REPLICA,
    }
}

coded! {
    /// The level of a recognition. Districts gave them until 30 June 2025.
    ModelLevel {
        /// Cấp xã.
        Commune = "commune" => MODELS_LEVEL_COMMUNE,
        /// Cấp huyện.
        District = "district" => MODELS_LEVEL_DISTRICT,
        /// Cấp tỉnh, thành phố.
        Province = "province" => MODELS_LEVEL_PROVINCE,
        /// Trung ương.
        Central = "central" => MODELS_LEVEL_CENTRAL,
    }
}

coded! {
    /// Who gives what goes in.
    Giver {
        /// Nhà nước.
        State = "state" => MODELS_GIVER_STATE,
        /// Nhân dân.
        People = "people" => MODELS_GIVER_PEOPLE,
        /// Nguồn khác.
        Other = "other" => MODELS_GIVER_OTHER,
    }
}

coded! {
    /// How it is measured.
    Measure {
        /// Đồng.
        Dong = "dong" => MODELS_MEASURE_DONG,
        /// Ngày công.
        Days = "days" => MODELS_MEASURE_DAYS,
        /// Mét vuông đất.
        Area = "area" => MODELS_MEASURE_AREA,
    }
}

impl ModelKind {
    /// The kind that these words name.
    #[must_use]
    pub fn read(text: &str) -> Option<ModelKind> {
        let words = fold(text);
        let has = |word: &str| words.contains(word);
        match words.as_str() {
            "cn" => Some(ModelKind::Individual),
            "tt" => Some(ModelKind::Collective),
            _ if has("ca nhan") => Some(ModelKind::Individual),
            _ if has("tap the") => Some(ModelKind::Collective),
            _ if has("mo hinh") => Some(ModelKind::Model),
            _ => None,
        }
    }
}

impl Registrant {
    /// The registrant that these words name.
    #[must_use]
    pub fn read(text: &str) -> Option<Registrant> {
        let words = fold(text);
        let any = |all: &[&str]| all.iter().any(|word| words.contains(word));
        match () {
            () if any(&["khu dan cu", "khu vuc", "to dan pho", "khom"]) || words == "ap" => {
                Some(Registrant::Neighbourhood)
            }
            () if any(&["truong hoc", "nha truong"]) => Some(Registrant::School),
            () if any(&["vu trang", "cong an", "quan su", "bien phong"]) => {
                Some(Registrant::ArmedForces)
            }
            () if any(&["ton giao"]) => Some(Registrant::Religious),
            () if any(&["doanh nghiep"]) => Some(Registrant::Enterprise),
            () if any(&["ca nhan"]) || words == "ho" => Some(Registrant::Household),
            () if any(&["co quan", "don vi"]) => Some(Registrant::Agency),
            () => None,
        }
    }
}

impl Novelty {
    /// What these words say; a mark alone under "Mới" is read where the heading is known.
    #[must_use]
    pub fn read(text: &str) -> Option<Novelty> {
        let words = fold(text);
        let any = |all: &[&str]| all.iter().any(|word| words.contains(word));
        match () {
            () if any(&["nhan rong", "hoc tap tu"]) => Some(Novelty::Replica),
            () if any(&["duy tri", "tiep tuc", "dang ky lai"]) || words == "cu" => {
                Some(Novelty::Continued)
            }
            () if words == "moi" || any(&["dang ky moi", "xay dung moi", "mo hinh moi"]) => {
                Some(Novelty::New)
            }
            () => None,
        }
    }
}

impl ModelLevel {
    /// The level that these words name.
    #[must_use]
    pub fn read(text: &str) -> Option<ModelLevel> {
        let words = fold(text);
        let any = |all: &[&str]| all.iter().any(|word| words.contains(word));
        match () {
            () if any(&["trung uong", "toan quoc"]) => Some(ModelLevel::Central),
            () if any(&["huyen", "quan", "thi xa"]) => Some(ModelLevel::District),
            () if any(&["tinh", "thanh pho"]) => Some(ModelLevel::Province),
            () if any(&["xa", "phuong", "thi tran", "co so"]) => Some(ModelLevel::Commune),
            () => None,
        }
    }
}
