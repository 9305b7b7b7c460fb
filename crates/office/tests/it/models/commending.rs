//! From a model to a commendation.

use office::Code;
use office::awards::{self, NominationQuery, SubjectKind, story};
use office::models::commend::{commend, nominees};
use office::models::life::recognise;
use office::models::{self, ModelLevel};

use super::{draft, recognising, registered, row};
use crate::desk::Desk;
use crate::round::opened;

#[test]
fn recognised_models_become_nominations_that_show_their_model() {
    let desk = Desk::new();
    let round = opened(&desk);
    let fields = [
        ("title", "Ông Danh Trung Cường"),
        ("kind", "điển hình cá nhân"),
        ("unit", "xã Tân Lân"),
    ];
    let person =
        models::put_registration(&desk.office, &desk.ctx(), 2024, None, &draft(&fields)).unwrap();
    let model = registered(
        &desk,
        2024,
        "“Nét đẹp đường quê”",
        "Hội Nông dân xã Long Định",
    );
    let keys = [model, person];
    let all = desk
        .office
        .read(|reading| nominees(reading, &keys))
        .unwrap();
    let refused = commend(&desk.office, &desk.ctx(), round, &all).unwrap_err();
    assert_eq!(refused.code, Code::NotRecognised);
    let by = recognising(ModelLevel::Commune, "2024-10-10");
    recognise(&desk.office, &desk.ctx(), &keys, &by).unwrap();
    let all = desk
        .office
        .read(|reading| nominees(reading, &keys))
        .unwrap();
    assert!(
        all[0].citation.contains("mô hình “Nét đẹp đường quê”"),
        "{}",
        all[0].citation
    );
    assert!(
        all[0].citation.contains("Quyết định số 12-QĐ/BDV"),
        "{}",
        all[0].citation
    );
    let made = commend(&desk.office, &desk.ctx(), round, &all).unwrap();
    let listed = desk
        .office
        .read(|reading| awards::nominations(reading, round, &NominationQuery::default()))
        .unwrap();
    let told: Vec<(SubjectKind, &str)> = listed
        .iter()
        .map(|one| (one.subject_kind, one.name.as_str()))
        .collect();
    let expected = [
        (SubjectKind::Collective, "Hội Nông dân xã Long Định"),
        (SubjectKind::Individual, "Danh Trung Cường"),
    ];
    assert_eq!(told, expected);
    let today = "2024-10-20".parse().unwrap();
    let shown =
        |reading: &office::Reading| story::story(reading, made[0], today, office::words::Lang::Vi);
    let praised = desk.office.read(shown).unwrap().model.unwrap();
    assert_eq!((praised.key, praised.year), (model, 2024));
    assert_eq!(row(&desk, model).nominations, 1);
    let removed = models::remove_registrations(&desk.office, &desk.ctx(), &[model]);
    assert_eq!(removed.unwrap_err().code, Code::ModelNominated);
    desk.office.undo(&desk.ctx(), None).unwrap();
    assert_eq!(row(&desk, model).nominations, 0);
}
