//! Nothing leaves the laptop: no internet socket is ever opened.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use serde_json::Value;

use crate::display::{Display, waited};
use crate::{built, said, window};

/// Every socket that was opened, by the system's own account.
fn sockets(log: &Path) -> String {
    std::fs::read_to_string(log).unwrap()
}

/// The internet. The system's own look-up of the login name stays on the machine.
fn goes_out(log: &str) -> Vec<&str> {
    log.lines().filter(|line| line.contains("AF_INET")).collect()
}

fn under_watch(log: &Path, program: &Path, arguments: &[&str]) -> Vec<String> {
    let watch = ["-f", "-qq", "-e", "trace=socket,connect", "-o", log.to_str().unwrap(), program.to_str().unwrap()];
    watch.iter().chain(arguments).map(|part| (*part).to_owned()).collect()
}

#[test]
#[ignore = "watches the built programs: script/test journeys"]
fn the_watch_would_see_a_program_that_goes_out() {
    let folder = tempfile::tempdir().unwrap();
    let log = folder.path().join("sockets");
    let going = "exec 3<>/dev/tcp/127.0.0.1/9";
    drop(Command::new("strace").args(under_watch(&log, Path::new("/bin/bash"), &["-c", going])).output().unwrap());
    assert!(!goes_out(&sockets(&log)).is_empty());
}

#[test]
#[ignore = "watches the built programs: script/test journeys"]
fn the_command_line_opens_no_internet_socket() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (school, page) = (at("a.school"), at("a.pdf"));
    let asks: [&[&str]; 4] = [
        &["new", &school, "--sample"],
        &["call", &school, "logic_add", r#"{"column":"activity","text":"Garden club"}"#],
        &["report", &school, "summary", "--for", "Lakemont City Children's Fund", "--format", "pdf", "--out", &page],
        &["check", &school],
    ];
    for ask in asks {
        let log = folder.path().join("sockets");
        let arguments = under_watch(&log, &built("throughline-cli"), ask);
        let done = Command::new("strace").args(arguments).output().unwrap();
        assert!(done.status.success(), "{ask:?}: {}", String::from_utf8_lossy(&done.stderr));
        assert_eq!(goes_out(&sockets(&log)), Vec::<&str>::new(), "{ask:?}");
    }
}

/// The window as people get it, under a person's hands: the sample school, an activity, and its undo.
#[test]
#[ignore = "opens the real window: script/test journeys"]
fn the_window_opens_no_internet_socket() {
    let display = Display::start();
    let log = display.file("sockets");
    let arguments = under_watch(&log, &window(), &[]);
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let running = display.run(Path::new("strace"), &arguments, &[("LANG", "en_US.UTF-8")]);
    display.window_named("Throughline");
    let school = opens_the_sample(&display).unwrap_or_else(|| panic!("no school was made: {}", display.log()));

    display.presses(&["shift+Tab", "shift+Tab", "shift+Tab", "shift+Tab", "Return"]); // the menu of the file, Reports, Work plan, Logic model
    std::thread::sleep(Duration::from_secs(2));
    display.presses(&["Tab"; 8]); // the view, one page, the tools, three questions, the rest of them, the first Add
    display.presses(&["Return"]);
    std::thread::sleep(Duration::from_millis(500));
    display.hands(&["type", "--delay", "40", "Reading corner"]);
    display.presses(&["Return"]);
    std::thread::sleep(Duration::from_secs(2));
    display.presses(&["ctrl+z"]);
    std::thread::sleep(Duration::from_secs(2));
    drop(running);

    let history = said(built("throughline-cli").to_str().unwrap(), &["history", school.to_str().unwrap(), "--json"]);
    let history: Value = serde_json::from_str(&history).unwrap();
    assert!(history.to_string().contains("Reading corner") && history.to_string().contains("\"undone\":true"), "{history}");
    let sockets = sockets(&log);
    assert!(sockets.contains("AF_UNIX"), "the watch saw the window");
    assert_eq!(goes_out(&sockets), Vec::<&str>::new());
}

/// The second door, by the Tab key; pressed again while the page is still being drawn.
fn opens_the_sample(display: &Display) -> Option<PathBuf> {
    let folder = display.file(".local/share/org.throughline.Throughline/schools");
    std::thread::sleep(Duration::from_secs(4));
    display.presses(&["Tab", "Tab", "Tab", "Return"]); // the language, New school, the sample
    let school = waited(Duration::from_secs(30), || {
        let entry = std::fs::read_dir(&folder).ok()?.next()?.ok()?;
        Some(entry.path().join("live.school")).filter(|path| path.exists())
    });
    std::thread::sleep(Duration::from_secs(4));
    school
}

#[test]
#[ignore = "looks at the built window: script/test journeys"]
fn the_window_keeps_its_engine_to_itself() {
    // WebKit brings the system's SQLite into the same process: symbols of ours must not take the place of its own.
    let symbols = said("nm", &["-D", "--defined-only", window().to_str().unwrap()]);
    let leaked: Vec<_> = symbols.lines().filter(|line| line.contains("sqlite3")).collect();
    assert_eq!(leaked, Vec::<&str>::new());
}
