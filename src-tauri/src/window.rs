//! The one window: built here, kept to its own page, brought forward when asked.

use crate::{app::App, closing::Way, commands, picker::Native};
use office::{Code, Office, Program};
use std::{
    path::{Path, PathBuf},
    process::ExitCode,
    time::Duration,
};
use tauri::webview::NewWindowResponse;
use tauri::{Manager, WebviewUrl, WebviewWindow, WebviewWindowBuilder, WindowEvent};

/// How often the window looks whether a second start asks for it.
const LOOK_EVERY: Duration = Duration::from_millis(500);

/// All that the web view would ask of a network goes to a port where nobody listens: the policy of
/// the page stops what a page loads, but not that a download is begun before it is refused.
const NOWHERE: &str = "http://127.0.0.1:9";

/// How often it is asked whether a copy of the office file is due; asking costs nothing.
const LOOK_FOR_COPIES: Duration = Duration::from_secs(60);

/// Opens the window, on the office file `file` when one is given.
pub(crate) fn open(file: Option<PathBuf>) -> ExitCode {
    let app = App::new(
        office::settings::machine::folder(),
        this_program(),
        Box::new(Native),
    );
    let file = file.or_else(|| last_office(&app));
    if file
        .as_deref()
        .is_some_and(|file| is_shown_by_another(&app, file))
    {
        return ExitCode::SUCCESS;
    }
    app.papers.clear();
    app.request(file);
    let built = tauri::Builder::default()
        .manage(app)
        .invoke_handler(commands::handler())
        .setup(|tauri| {
            let window = build(tauri.handle())?;
            hear(&window);
            tauri::async_runtime::spawn(keep_copies(window.clone()));
            tauri::async_runtime::spawn(come_when_asked(window));
            Ok(())
        })
        .run(tauri::generate_context!());
    match built {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

/// Looks now and then whether the office file is to be copied.
async fn keep_copies(window: WebviewWindow) {
    loop {
        tokio::time::sleep(LOOK_FOR_COPIES).await;
        commands::keep::keep(&window.state::<App>()).await;
    }
}

/// The office that was open last, where a person wants to go on there.
fn last_office(app: &App) -> Option<PathBuf> {
    let wanted = app.machine.settings().restore_last;
    let last = app.machine.recent().into_iter().next().filter(|_| wanted)?;
    last.path.exists().then_some(last.path)
}

/// Files come through the system's events: the page never learns where they stand. And before the
/// window closes the page saves what is being typed.
fn hear(window: &WebviewWindow) {
    let own = window.clone();
    window.on_window_event(move |event| match event {
        WindowEvent::DragDrop(event) => crate::drop::heard(&own.state::<App>(), event),
        WindowEvent::CloseRequested { api, .. } => match own.state::<App>().farewell.ask() {
            Way::Close => {}
            Way::Stay => api.prevent_close(),
            Way::Ask => {
                api.prevent_close();
                tauri::async_runtime::spawn(close_when_saved(own.clone()));
            }
        },
        _ => {}
    });
}

async fn close_when_saved(window: WebviewWindow) {
    if window.state::<App>().farewell.answered().await {
        let _ = window.destroy();
    }
}

/// True where another window has `file` open; that window was asked to come forward. Else it is open
/// here from now on, before the page asks for it; what keeps it from opening is told when it asks.
fn is_shown_by_another(app: &App, file: &Path) -> bool {
    match Office::open(file, app.program(), &app.ctx()) {
        Ok(office) => app.show(office, file.to_owned()),
        Err(failure) if failure.code == Code::OfficeInUse => return app.markers.ask(file).is_ok(),
        Err(_) => {}
    }
    false
}

fn build(app: &tauri::AppHandle) -> tauri::Result<WebviewWindow> {
    let window = WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
        .title("Sổ Dân vận")
        .inner_size(1366.0, 720.0)
        .min_inner_size(1024.0, 600.0)
        .on_navigation(is_our_page)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false);
    // A page under development comes from a server of its own.
    if tauri::is_dev() {
        return window.build();
    }
    let nowhere = NOWHERE.parse().map_err(tauri::Error::InvalidUrl)?;
    window.proxy_url(nowhere).build()
}

/// The window shows the program's own page and goes nowhere else.
fn is_our_page(url: &tauri::Url) -> bool {
    let development = tauri::is_dev() && url.host_str() == Some("127.0.0.1");
    let embedded = url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost");
    embedded || development || url.as_str() == "about:blank"
}

async fn come_when_asked(window: WebviewWindow) {
    loop {
        tokio::time::sleep(LOOK_EVERY).await;
        let app = window.state::<App>();
        if app.path().is_some_and(|office| app.markers.asked(&office)) {
            let _ = window.unminimize();
            let _ = window.show();
            let _ = window.set_focus();
        }
    }
}

fn this_program() -> Program {
    let path = std::env::current_exe().unwrap_or_else(|_| PathBuf::from("so-dan-van"));
    Program {
        path,
        verb: String::from(crate::READ_VERB),
    }
}
