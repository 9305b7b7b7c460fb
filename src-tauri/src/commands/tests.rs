//! Commands as the page calls them, without a window: dialogs answer what a test says.

use super::{attachments, desk, home, import, search, start, story};
use crate::app::App;
use crate::picker::{Choice, Choices, Picker, Question};
use office::awards::{self, NewRound, NominationDraft};
use office::import::Kind;
use office::settings::{ChoiceSet, machine::MachineSettings};
use office::{Code, NewOffice, Program, models};
use std::path::PathBuf;
use tempfile::TempDir;

/// Answers every dialog with one path.
struct Always(PathBuf);

impl Picker for Always {
    fn file_to_open(&self, _: Question) -> Choice {
        let path = self.0.clone();
        Box::pin(async move { Some(path) })
    }

    fn files_to_open(&self, _: Question) -> Choices {
        let path = self.0.clone();
        Box::pin(async move { vec![path] })
    }

    fn place_to_save(&self, question: Question) -> Choice {
        self.file_to_open(question)
    }

    fn folder_to_fill(&self, _: String) -> Choice {
        let path = self.0.clone();
        Box::pin(async move { Some(path) })
    }
}

/// A window's state with a new office open in it.
async fn opened() -> (TempDir, App) {
    let folder = tempfile::tempdir().expect("a folder");
    let program = Program {
        path: folder.path().join("no such program"),
        verb: String::from("read"),
    };
    let dialogs = Box::new(Always(folder.path().join("so.sdv")));
    let app = App::new(folder.path().join("settings"), program, dialogs);
    let profile = NewOffice {
        name: "Ban Dân vận Huyện ủy Sông Mây".into(),
        ..NewOffice::default()
    };
    start::new_office(&app, profile).await.expect("opened");
    (folder, app)
}

async fn nominated(app: &App, name: &str) -> i64 {
    let name = name.to_owned();
    let work = app.work(move |office, ctx| {
        let round = NewRound {
            title: "Đợt 1".into(),
            issuer: "Ban Dân vận Huyện ủy Sông Mây".into(),
            year: 2024,
            award_code: Some("GK_BDV".into()),
            ..NewRound::default()
        };
        let round = awards::create_round(office, ctx, &round)?;
        let draft = NominationDraft {
            name,
            ..NominationDraft::default()
        };
        awards::put_nomination(office, ctx, round, None, &draft)
    });
    work.await.expect("entered")
}

#[tokio::test]
async fn what_is_found_leads_to_its_story_and_a_paper_ticked_there_can_be_undone() {
    let (_folder, app) = opened().await;
    let key = nominated(&app, "Ông Võ Minh Đức").await;
    let hits = search::find(&app, "duc".into(), 20).await.expect("found");
    let place = &hits.first().expect("a hit").place;
    assert_eq!(place.last(), Some(&key.to_string()));
    story::nomination_document_set(&app, key, "report".into(), true)
        .await
        .expect("noted");
    let has_report = async || {
        let told = story::nomination_story(&app, key).await.expect("told");
        told.documents
            .iter()
            .any(|paper| paper.code == "report" && paper.present)
    };
    assert!(has_report().await);
    home::undo(&app, None).await.expect("undone");
    assert!(!has_report().await);
    let source = story::cell_source(&app, key, "name".into()).await;
    assert_eq!(source.expect("asked"), None, "it was typed");
}

#[tokio::test]
async fn the_journal_comes_page_by_page() {
    let (_folder, app) = opened().await;
    nominated(&app, "Lê Văn Một").await;
    let first = home::operations(&app, None, 2).await.expect("listed");
    let last = first.last().expect("two").key;
    let next = home::operations(&app, Some(last), 2).await.expect("listed");
    let keys: Vec<i64> = first.iter().chain(&next).map(|row| row.key).collect();
    assert_eq!(keys, [3, 2, 1]);
}

#[tokio::test]
async fn layouts_and_looks_outlive_the_window() {
    let (folder, app) = opened().await;
    let now = desk::settings(&app).await.expect("read");
    let wish = MachineSettings {
        text_size: 125,
        restore_last: true,
        grids: [("unit".to_owned(), "{\"a\":1}".to_owned())].into(),
        ..now
    };
    desk::save_settings(&app, wish.clone()).await.expect("kept");
    let again = office::settings::machine::Machine::in_folder(folder.path().join("settings"));
    assert_eq!(again.settings(), wish);
    assert_eq!(
        wish.grids.get("unit").map(String::as_str),
        Some("{\"a\":1}")
    );
}

#[tokio::test]
async fn the_form_of_the_office_is_read_and_saved() {
    let (_folder, app) = opened().await;
    let mut form = desk::office_profile(&app).await.expect("read");
    form.profile.place = "Sông Mây".into();
    let tones = ChoiceSet {
        name: "awards.tones".into(),
        value: Some("traditional".into()),
    };
    desk::save_office_profile(&app, form.profile.clone(), vec![tones])
        .await
        .expect("saved");
    let again = desk::office_profile(&app).await.expect("read");
    assert_eq!(again.profile, form.profile);
    assert!(again.choices.iter().any(|choice| {
        choice.name == "awards.tones" && choice.chosen.as_deref() == Some("traditional")
    }));
}

#[tokio::test]
async fn a_dropped_file_is_taken_once_and_refused_by_its_name() {
    let (folder, app) = opened().await;
    nominated(&app, "Lê Văn Một").await;
    let progress = || -> crate::app::Sender<import::Progress> { Box::new(|_| {}) };
    let nothing = import::import_dropped(&app, Kind::Awards, 1, progress()).await;
    assert_eq!(nothing.expect("asked"), None);
    let file = folder.path().join("danh sách.xlsx");
    app.drops.let_go(&[file]);
    let refused = import::import_dropped(&app, Kind::Awards, 1, progress()).await;
    let failure = refused.expect_err("there is no such file");
    assert_eq!(failure.code, Code::NoSuchFile);
    let place = failure.place.expect("a place");
    assert_eq!(place.file.as_deref(), Some("danh sách.xlsx"));
    let again = import::import_dropped(&app, Kind::Awards, 1, progress()).await;
    assert_eq!(again.expect("asked"), None, "it was taken before");
}

#[tokio::test]
async fn dropped_documents_are_attached_together_and_an_odd_one_is_told() {
    let (folder, app) = opened().await;
    let titled = [("title".to_owned(), "Thắp sáng hẻm 12".to_owned())].into();
    let entered =
        app.work(move |office, ctx| models::put_registration(office, ctx, 2024, None, &titled));
    let model = entered.await.expect("entered");
    let files = [
        ("Kế hoạch.pdf", "%PDF-1.7"),
        ("cài.exe", "MZ"),
        ("ghi.txt", "a"),
    ];
    let paths = files.map(|(name, content)| {
        let path = folder.path().join(name);
        std::fs::write(&path, content).expect("written");
        path
    });
    app.drops.let_go(&paths);
    let table = || "registration".to_owned();
    let told = attachments::attachment_dropped(&app, table(), model, false).await;
    let told = told.expect("taken").expect("files");
    assert_eq!((told.keys.len(), told.refused.len()), (2, 1));
    assert_eq!(told.refused[0].code, Code::AttachmentRefused);
    let again = attachments::attachment_dropped(&app, table(), model, false).await;
    assert_eq!(again.expect("asked"), None, "they were taken before");
    let list = attachments::attachments(&app, table(), model).await;
    assert_eq!(list.expect("listed").rows.len(), 2);
    let thumb = attachments::attachment_thumb(&app, told.keys[0]).await;
    assert_eq!(
        thumb.expect("asked"),
        None,
        "a document has no small picture"
    );
    attachments::attachments_remove(&app, told.keys)
        .await
        .expect("removed");
    home::undo(&app, None).await.expect("undone");
    let list = attachments::attachments(&app, table(), model).await;
    assert_eq!(list.expect("listed").rows.len(), 2);
}
