//! A display, a session bus and an empty home, for one window alone.

use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// A virtual screen like a school laptop's.
pub struct Display {
    server: Child,
    number: String,
    home: TempDir,
}

impl Display {
    /// Starts one that nothing else is on.
    pub fn start() -> Self {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .unwrap();
        let mut number = String::new();
        BufReader::new(server.stdout.take().unwrap()).read_line(&mut number).unwrap();
        Display { server, number: format!(":{}", number.trim()), home: TempDir::new().unwrap() }
    }

    /// Where the window's person lives.
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// A path in the home.
    pub fn file(&self, name: &str) -> PathBuf {
        self.home().join(name)
    }

    /// A program on this display, with a session bus of its own; all that it starts ends with it.
    pub fn run(&self, program: &Path, arguments: &[&str], surroundings: &[(&str, &str)]) -> Running {
        let mut command = Command::new("dbus-run-session");
        command.arg("--").arg(program).args(arguments).envs(surroundings.iter().copied());
        command.env("DISPLAY", &self.number).env("HOME", self.home()).env("LIBGL_ALWAYS_SOFTWARE", "1").env("GTK_USE_PORTAL", "0");
        for elsewhere in
            ["WAYLAND_DISPLAY", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS"]
        {
            command.env_remove(elsewhere);
        }
        let log = std::fs::File::create(self.file("log.txt")).unwrap();
        command.stdin(Stdio::null()).stdout(log.try_clone().unwrap()).stderr(log).process_group(0);
        Running { child: command.spawn().unwrap() }
    }

    /// Moves what a person's hands would: keys and the pointer.
    pub fn hands(&self, arguments: &[&str]) -> String {
        let done = Command::new("xdotool").args(arguments).env("DISPLAY", &self.number).output().unwrap();
        String::from_utf8_lossy(&done.stdout).trim().to_owned()
    }

    /// Presses keys in whichever window has the focus.
    pub fn presses(&self, keys: &[&str]) {
        for key in keys {
            self.hands(&["key", "--clearmodifiers", key]);
            std::thread::sleep(Duration::from_millis(120));
        }
    }

    /// Waits for a window of this name and gives it the focus: there is no window manager to do so.
    pub fn window_named(&self, name: &str) -> String {
        let found = waited(Duration::from_secs(40), || {
            let ids = self.hands(&["search", "--onlyvisible", "--name", name]);
            ids.lines().next_back().map(str::to_owned)
        });
        let id = found.unwrap_or_else(|| panic!("no window “{name}”; the log says: {}", self.log()));
        self.hands(&["windowfocus", "--sync", &id]);
        id
    }

    /// What the program has printed.
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.file("log.txt")).unwrap_or_default()
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        drop(self.server.kill());
        drop(self.server.wait());
    }
}

/// A program and all that it started.
pub struct Running {
    child: Child,
}

impl Drop for Running {
    fn drop(&mut self) {
        let group = format!("-{}", self.child.id());
        drop(Command::new("kill").args(["-TERM", "--", &group]).stderr(Stdio::null()).status());
        let ended = waited(Duration::from_secs(5), || self.child.try_wait().ok().flatten());
        drop(Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status());
        if ended.is_none() {
            drop(self.child.wait());
        }
    }
}

/// Asks again and again until there is an answer, or the time is over.
pub fn waited<T>(most: Duration, mut ask: impl FnMut() -> Option<T>) -> Option<T> {
    let begun = Instant::now();
    loop {
        if let Some(answer) = ask() {
            return Some(answer);
        }
        if begun.elapsed() > most {
            return None;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
}
