use crate::desk::Desk;
use office::Code;
use office::settings::{self, ChoiceSet, KeptView};
use office::words::Lang;

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

fn chosen(desk: &Desk, name: &str) -> Option<String> {
    let form = desk
        .office
        .read(|reading| settings::form(reading, Lang::Vi))
        .unwrap();
    let choice = form.choices.into_iter().find(|choice| choice.name == name);
    choice.unwrap().chosen
}

fn set(name: &str, value: Option<&str>) -> ChoiceSet {
    ChoiceSet {
        name: name.into(),
        value: value.map(str::to_owned),
    }
}

#[test]
fn the_form_of_the_office_is_saved_as_one_operation_that_undo_takes_back() {
    let desk = Desk::new();
    let mut profile = desk.office.profile().unwrap();
    profile.place = "Sông Mây Hạ".into();
    let choices = [
        set("awards.tones", Some("traditional")),
        set("awards.rule.aw03", Some("error")),
    ];
    settings::save_form(&desk.office, &desk.ctx(), &profile, &choices).unwrap();
    assert_eq!(desk.office.profile().unwrap().place, "Sông Mây Hạ");
    assert_eq!(
        chosen(&desk, "awards.tones").as_deref(),
        Some("traditional")
    );
    desk.office.undo(&desk.ctx(), None).unwrap();
    assert_eq!(desk.office.profile().unwrap().place, "Sông Mây");
    assert_eq!(chosen(&desk, "awards.tones"), None);
    assert_eq!(chosen(&desk, "awards.rule.aw03"), None);
}

#[test]
fn a_form_saved_without_a_change_leaves_no_entry() {
    let desk = Desk::new();
    let profile = desk.office.profile().unwrap();
    let before = desk.office.operations(9).unwrap();
    settings::save_form(&desk.office, &desk.ctx(), &profile, &[]).unwrap();
    assert_eq!(desk.office.operations(9).unwrap(), before);
}

#[test]
fn what_cannot_be_chosen_is_refused_and_nothing_is_saved() {
    let desk = Desk::new();
    let mut profile = desk.office.profile().unwrap();
    profile.place = "Nơi khác".into();
    let cases = [
        (set("awards.tones", Some("alphabet")), Code::FieldUnreadable),
        (
            set("awards.party_hd05_from", Some("ngày mai")),
            Code::FieldUnreadable,
        ),
        (set("office.name", Some("x")), Code::NoSuchField),
    ];
    for (choice, code) in cases {
        let refused = settings::save_form(&desk.office, &desk.ctx(), &profile, &[choice]);
        assert_eq!(refused.unwrap_err().code, code);
    }
    assert_eq!(desk.office.profile().unwrap().place, "Sông Mây");
}

#[test]
fn a_view_is_kept_by_name_in_the_file_and_forgotten_with_undo() {
    let desk = Desk::new();
    let view = |name: &str, content: &str| KeptView {
        name: name.into(),
        content: content.into(),
    };
    let (office, ctx) = (&desk.office, desk.ctx());
    settings::keep_view(office, &ctx, "models", &view("  Ấp 2  ", "{}")).unwrap();
    settings::keep_view(
        office,
        &ctx,
        "models",
        &view("An ninh", "{\"field\":\"QPAN\"}"),
    )
    .unwrap();
    settings::keep_view(office, &ctx, "models", &view("Ấp 2", "{\"text\":\"ap 2\"}")).unwrap();
    settings::keep_view(office, &ctx, "units", &view("Khác", "{}")).unwrap();
    let desk = desk.reopened();
    let kept = |desk: &Desk| {
        let read = |reading: &office::Reading| settings::kept_views(reading, "models");
        desk.office.read(read).unwrap()
    };
    let told = kept(&desk);
    assert_eq!(
        (told.len(), told[0].name.as_str(), told[1].content.as_str()),
        (2, "An ninh", "{\"text\":\"ap 2\"}")
    );
    settings::drop_view(&desk.office, &desk.ctx(), "models", "Ấp 2").unwrap();
    assert_eq!(kept(&desk).len(), 1);
    desk.office.undo(&desk.ctx(), None).unwrap();
    assert_eq!(kept(&desk).len(), 2);
    let long = view("Dài", &"x".repeat(20_000));
    let refused = settings::keep_view(&desk.office, &desk.ctx(), "models", &long).unwrap_err();
    assert_eq!(refused.code, Code::ViewTooLarge);
}
