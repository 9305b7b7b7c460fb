use crate::desk::Desk;
use office::Code;

#[test]
fn the_office_remembers_what_it_was_told_at_its_making() {
    let desk = Desk::new().reopened();
    let profile = desk.office.profile().unwrap();
    assert_eq!(profile.name, "Ban Dân vận Huyện ủy Sông Mây");
    assert_eq!(
        (profile.superior.as_str(), profile.place.as_str()),
        ("Huyện ủy Sông Mây", "Sông Mây")
    );
    assert_eq!(profile.unit, None);
}

#[test]
fn an_office_without_a_name_is_refused() {
    let desk = Desk::new();
    let refused = desk
        .office
        .edit_profile(&desk.ctx(), &Default::default())
        .unwrap_err();
    assert_eq!(refused.code, Code::FieldMissing);
}
