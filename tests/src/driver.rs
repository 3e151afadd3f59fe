//! A driver and the window that it steers.

use std::net::TcpListener;
use std::path::Path;
use std::time::Duration;

use fantoccini::actions::{InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::runtime::Runtime;
use tokio::time::{Instant, sleep, timeout};

use crate::display::{Display, Running};

const PATIENCE: Duration = Duration::from_secs(20);

/// What stands on the screen, found by what it is called.
pub struct Driver {
    runtime: Runtime,
    client: Option<Client>,
    _program: Running,
}

impl Driver {
    /// Starts `window`, built so that it can be steered, on this display.
    pub fn new(display: &Display, window: &Path, surroundings: &[(&str, &str)]) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let automated = [("TAURI_WEBVIEW_AUTOMATION", "true")];
        let surroundings: Vec<_> = surroundings.iter().chain(&automated).copied().collect();
        let program = display.run(Path::new("WebKitWebDriver"), &[&format!("--port={port}")], &surroundings);
        let runtime = Runtime::new().unwrap();
        let client = runtime.block_on(connect(window, port)).unwrap_or_else(|| panic!("no session: {}", display.log()));
        Driver { runtime, client: Some(client), _program: program }
    }

    fn client(&self) -> &Client {
        self.client.as_ref().unwrap()
    }

    /// Waits until something stands there, and does something with it. The page may draw itself anew in between.
    fn with<T, F>(&self, xpath: &str, what: impl Fn(Element) -> F) -> T
    where
        F: Future<Output = Result<T, CmdError>>,
    {
        let tried = self.runtime.block_on(async {
            let begun = Instant::now();
            loop {
                let tried = async { what(self.client().find(Locator::XPath(xpath)).await?).await }.await;
                if tried.is_ok() || begun.elapsed() > PATIENCE {
                    return tried;
                }
                sleep(Duration::from_millis(60)).await;
            }
        });
        tried.unwrap_or_else(|error| panic!("{xpath}: {error}\nOn the screen:\n{}", self.text()))
    }

    /// Waits until it can be seen.
    pub fn sees(&self, xpath: &str) {
        self.with(xpath, |element| async move {
            if element.is_displayed().await? { Ok(()) } else { Err(CmdError::NotW3C(json!("it cannot be seen"))) }
        });
    }

    /// Waits until nothing of it stands there any more.
    pub fn misses(&self, xpath: &str) {
        let gone = self.runtime.block_on(async {
            let begun = Instant::now();
            while begun.elapsed() < PATIENCE {
                if self.client().find_all(Locator::XPath(xpath)).await.is_ok_and(|found| found.is_empty()) {
                    return true;
                }
                sleep(Duration::from_millis(60)).await;
            }
            false
        });
        assert!(gone, "{xpath} is still there:\n{}", self.text());
    }

    /// Presses it, once it is there.
    pub fn click(&self, xpath: &str) {
        self.with(xpath, |element| async move { element.click().await });
    }

    /// Writes into it, once it is there.
    pub fn write(&self, xpath: &str, text: &str) {
        self.with(xpath, |element| async move { element.send_keys(text).await });
    }

    /// Keys into whatever has the focus; the first ones are held down.
    pub fn chord(&self, keys: &[char]) {
        let mut actions = KeyActions::new("keys".to_owned());
        for &value in keys {
            actions = actions.then(KeyAction::Down { value });
        }
        for &value in keys.iter().rev() {
            actions = actions.then(KeyAction::Up { value });
        }
        self.runtime.block_on(self.client().perform_actions(actions)).unwrap();
    }

    /// Presses the mouse at the first of these places of the window, goes by the others, and lets go at the last.
    pub fn drag(&self, places: &[(f64, f64)]) {
        let duration = Some(Duration::from_millis(120));
        let mut mouse = MouseActions::new("mouse".to_owned());
        for (at, &(x, y)) in places.iter().enumerate() {
            mouse = mouse.then(PointerAction::MoveTo { duration, x, y });
            if at == 0 {
                mouse = mouse.then(PointerAction::Down { button: MOUSE_BUTTON_LEFT });
            }
        }
        let mouse = mouse.then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
        self.runtime.block_on(self.client().perform_actions(mouse)).unwrap();
    }

    /// Letters into whatever has the focus.
    pub fn types(&self, text: &str) {
        text.chars().for_each(|letter| self.chord(&[letter]));
    }

    /// What a script answers.
    pub fn run(&self, script: &str) -> Value {
        self.runtime.block_on(self.client().execute(script, Vec::new())).unwrap_or_else(|error| panic!("{script:.200}: {error}"))
    }

    /// What a script hands to its last argument, within a minute.
    pub fn run_to_the_end(&self, script: &str, arguments: Vec<Value>) -> Value {
        let done = async { timeout(Duration::from_secs(60), self.client().execute_async(script, arguments)).await };
        self.runtime.block_on(done).expect("the script ends").unwrap_or_else(|error| panic!("{script:.200}: {error}"))
    }

    /// All words on the screen.
    pub fn text(&self) -> String {
        self.run("return document.body.innerText").as_str().unwrap_or_default().to_owned()
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        if let Some(client) = self.client.take() {
            // A window that does not answer is ended with its driver.
            drop(self.runtime.block_on(async { timeout(Duration::from_secs(5), client.close()).await }));
        }
    }
}

async fn connect(window: &Path, port: u16) -> Option<Client> {
    let options = json!({ "binary": window, "args": [] });
    let capabilities = [("webkitgtk:browserOptions".to_owned(), options)].into_iter().collect::<serde_json::Map<_, _>>();
    let address = format!("http://127.0.0.1:{port}");
    let begun = Instant::now();
    while begun.elapsed() < Duration::from_secs(40) {
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let session = builder.capabilities(capabilities.clone()).connect(&address);
        match timeout(Duration::from_secs(30), Box::pin(session)).await {
            Ok(Ok(client)) => return Some(client),
            Ok(Err(_)) => sleep(Duration::from_millis(150)).await,
            Err(_) => return None,
        }
    }
    None
}
