//! A client of WebKitWebDriver, in the few words the journeys use. The protocol is the W3C's
//! WebDriver: JSON over HTTP to a program on this machine.

use std::env;
use std::ffi::OsString;
use std::net::TcpListener;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::{Value, json};

use crate::{Screen, until};

/// The key under which the protocol hands out elements.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// A running driver with one session, hence one window.
#[derive(Debug)]
pub(crate) struct Driver {
    process: Child,
    client: ureq::Agent,
    session: String,
}

impl Driver {
    /// Starts the driver and, through it, the program.
    pub(crate) fn start(
        screen: &Screen,
        program: &Path,
        settings: &Path,
        arguments: &[&str],
        programs: Option<&Path>,
    ) -> Driver {
        let port = free_port();
        let mut command = screen.command("WebKitWebDriver");
        if let Some(programs) = programs {
            command.env("PATH", before_all(programs));
        }
        let process = command
            .arg(format!("--port={port}"))
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("SODANVAN_CONFIG_DIR", settings)
            // Without a group of its own the window would outlive the driver that started it.
            .process_group(0)
            .stdin(Stdio::null())
            .spawn()
            .expect("WebKitWebDriver is installed: `cargo xtask test` does it");
        let client = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .timeout_global(Some(Duration::from_secs(60)))
            .build()
            .new_agent();
        let mut driver = Driver {
            process,
            client,
            session: format!("http://127.0.0.1:{port}/session"),
        };
        let options = json!({ "binary": program, "args": arguments });
        let wanted =
            json!({ "capabilities": { "alwaysMatch": { "webkitgtk:browserOptions": options } } });
        let opened = until("a session with the window", || {
            driver.post("", wanted.clone()).ok()
        });
        let id = opened["sessionId"].as_str().expect("a session has an id");
        driver.session = format!("{}/{id}", driver.session);
        driver
    }

    /// The first element a selector finds.
    pub(crate) fn element(&self, selector: &str) -> Option<String> {
        let found = self
            .post(
                "/element",
                json!({ "using": "css selector", "value": selector }),
            )
            .ok()?;
        found[ELEMENT].as_str().map(str::to_owned)
    }

    pub(crate) fn click(&self, element: &str) -> Result<(), String> {
        self.post(&format!("/element/{element}/click"), json!({}))
            .map(drop)
    }

    pub(crate) fn type_into(&self, element: &str, text: &str) -> Result<(), String> {
        self.post(
            &format!("/element/{element}/value"),
            json!({ "text": text }),
        )
        .map(drop)
    }

    /// Runs a function body in the page and returns what it returns.
    pub(crate) fn script(&self, body: &str, arguments: Value) -> Result<Value, String> {
        self.post(
            "/execute/sync",
            json!({ "script": body, "args": arguments }),
        )
    }

    /// Runs a function body that answers by calling its last argument.
    pub(crate) fn script_later(&self, body: &str, arguments: Value) -> Result<Value, String> {
        self.post(
            "/execute/async",
            json!({ "script": body, "args": arguments }),
        )
    }

    /// A picture of the page, base64 of a PNG.
    pub(crate) fn picture(&self) -> Result<String, String> {
        let shown = self
            .client
            .get(format!("{}/screenshot", self.session))
            .call();
        let shown = answer(shown)?;
        shown
            .as_str()
            .map(str::to_owned)
            .ok_or_else(|| "no picture".to_owned())
    }

    /// How many windows the program has open.
    pub(crate) fn windows(&self) -> Option<usize> {
        let handles = self.client.get(format!("{}/window/handles", self.session));
        Some(answer(handles.call()).ok()?.as_array()?.len())
    }

    /// Ends the session, which closes the window as its own close button would.
    pub(crate) fn close(&self) {
        let _ = self.client.delete(&self.session).call();
    }

    fn post(&self, path: &str, body: Value) -> Result<Value, String> {
        answer(
            self.client
                .post(format!("{}{path}", self.session))
                .send_json(body),
        )
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let group = format!("-{}", self.process.id());
        let _ = Command::new("kill")
            .args(["-KILL", "--", &group])
            .stderr(Stdio::null())
            .status();
        let _ = self.process.wait();
    }
}

/// The `value` of an answer, or the protocol's error in words.
fn answer(
    response: Result<ureq::http::Response<ureq::Body>, ureq::Error>,
) -> Result<Value, String> {
    let mut response = response.map_err(|e| e.to_string())?;
    let ok = response.status().is_success();
    let mut body: Value = response.body_mut().read_json().map_err(|e| e.to_string())?;
    let value = body["value"].take();
    if ok {
        Ok(value)
    } else {
        Err(value.to_string())
    }
}

/// A port that nobody listens on at this moment.
fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("this machine has a loopback");
    listener
        .local_addr()
        .expect("a bound socket has an address")
        .port()
}

/// The places of programs, a folder of a journey's own before all others.
fn before_all(programs: &Path) -> OsString {
    let usual = env::var_os("PATH").unwrap_or_default();
    let folders = [programs.to_owned()]
        .into_iter()
        .chain(env::split_paths(&usual));
    env::join_paths(folders).expect("a folder of a test has no colon in its name")
}
