//! Start of the window to its first finished picture, beside a bare WebKitGTK window with a plain page.
//!
//! Xvfb keeps its screen in a file, so the picture is read without asking the X server, and neither program is
//! changed for the measurement. Finished means: the picture that then stays for half a second.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use sha2::{Digest, Sha256};
use tempfile::TempDir;

use crate::figures::{Pairs, micros};

const BARE: &str = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";
const STAYS: Duration = Duration::from_millis(500);
const LONGEST: Duration = Duration::from_secs(30);

/// Runs the two in turn, `runs` times after one warm-up, and prints the ratio pair by pair.
pub fn measure(window: &Path, runs: usize) -> Result<(), String> {
    let screen = Screen::new()?;
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let page = folder.path().join("page.html");
    fs::write(&page, "<!doctype html><title>Bare</title><h1>Hello</h1>").map_err(|error| error.to_string())?;
    let data = folder.path().join("data");
    let mut pairs = Pairs::default();
    for run in 0..=runs {
        let ours = screen.until_finished(Command::new(window).env("XDG_DATA_HOME", &data).arg("--sample"))?;
        let bare = screen.until_finished(Command::new(BARE).arg(format!("file://{}", page.display())))?;
        fs::remove_dir_all(&data).ok();
        if run > 0 {
            pairs.add(micros(ours), micros(bare));
        }
    }
    pairs.print("window to its finished first picture ÷ bare WebKitGTK window");
    Ok(())
}

struct Screen {
    xvfb: Child,
    folder: TempDir,
    display: String,
}

impl Screen {
    fn new() -> Result<Self, String> {
        let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
        let display = format!(":{}", 200 + std::process::id() % 100);
        let mut command = Command::new("Xvfb");
        command.args([&display, "-screen", "0", "1366x768x24", "-fbdir"]).arg(folder.path());
        let xvfb = command.stderr(Stdio::null()).spawn().map_err(|error| format!("Xvfb: {error}"))?;
        let screen = Screen { xvfb, folder, display };
        std::thread::sleep(Duration::from_secs(1));
        Ok(screen)
    }

    fn picture(&self) -> [u8; 32] {
        let file: PathBuf = self.folder.path().join("Xvfb_screen0");
        Sha256::digest(fs::read(file).unwrap_or_default()).into()
    }

    fn until_finished(&self, command: &mut Command) -> Result<Duration, String> {
        let empty = self.picture();
        let start = Instant::now();
        let mut program = command
            .env("DISPLAY", &self.display)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("{command:?}: {error}"))?;
        let (mut last, mut since) = (empty, Duration::ZERO);
        let finished = loop {
            std::thread::sleep(Duration::from_millis(4));
            let (now, picture) = (start.elapsed(), self.picture());
            if picture != last {
                (last, since) = (picture, now);
            } else if last != empty && now - since > STAYS {
                break Ok(since);
            }
            if now > LONGEST {
                break Err(format!("{command:?}: no picture"));
            }
        };
        program.kill().ok();
        program.wait().ok();
        while self.picture() != empty && start.elapsed() < LONGEST {
            std::thread::sleep(Duration::from_millis(20));
        }
        finished
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        self.xvfb.kill().ok();
        self.xvfb.wait().ok();
    }
}
