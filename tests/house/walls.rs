//! The one-way rules, read from the sources and from the lock file.

use std::collections::{BTreeMap, BTreeSet};

use crate::{ROOMS, Source, none, read, sources};

/// Everything that a package is made of, itself aside, from `Cargo.lock`.
fn made_of(package: &str) -> BTreeSet<String> {
    let lock = read("Cargo.lock");
    let mut needs: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for block in lock.split("[[package]]").skip(1) {
        let name = quoted(block).next().unwrap();
        let listed = block.split("dependencies = [").nth(1).unwrap_or_default();
        needs.entry(name).or_default().extend(quoted(listed).map(|need| need.split(' ').next().unwrap()));
    }
    let mut all = BTreeSet::new();
    let mut open = vec![package];
    while let Some(name) = open.pop() {
        for need in needs.get(name).unwrap_or_else(|| panic!("{name} is in the lock file")) {
            if all.insert((*need).to_owned()) {
                open.push(need);
            }
        }
    }
    all
}

fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split('"').skip(1).step_by(2)
}

fn refuses(package: &str, unwanted: &[&str]) {
    let made_of = made_of(package);
    let wrong: Vec<_> =
        made_of.into_iter().filter(|name| unwanted.iter().any(|bad| name == bad || name.starts_with(&format!("{bad}-")))).collect();
    none(&wrong, &format!("`{package}` may not be made of these"));
}

#[test]
fn the_school_knows_no_window_no_page_and_no_office_format() {
    refuses("school", &["tauri", "wry", "typst", "docx-rs", "rust_xlsxwriter", "calamine", "exchange", "report", "cli", "throughline"]);
}

#[test]
fn exchange_and_report_use_the_school_and_not_each_other() {
    refuses("exchange", &["report", "tauri", "typst", "cli", "throughline"]);
    refuses("report", &["exchange", "tauri", "cli", "throughline"]);
    assert!(made_of("exchange").contains("school") && made_of("report").contains("school"));
}

#[test]
fn the_command_line_needs_no_window() {
    refuses("cli", &["tauri", "wry", "gtk"]);
}

#[test]
fn the_core_never_reads_a_clock() {
    let mut wrong = Vec::new();
    for folder in ["src-tauri/school/src", "src-tauri/exchange/src", "src-tauri/report/src"] {
        for file in sources(folder, &[".rs"]).iter().filter(|file| !file.is_a_test()) {
            let clocks = ["Utc::now", "Local::now", "SystemTime", "Instant::now", "strftime('now", "datetime('now", "date('now"];
            wrong.extend(clocks.iter().filter(|clock| file.body().contains(**clock)).map(|clock| format!("{}: {clock}", file.path)));
        }
    }
    none(&wrong, "Today is given in");
}

#[test]
fn a_report_only_reads() {
    let mut wrong = Vec::new();
    for file in sources("src-tauri/report/src", &[".rs"]).iter().filter(|file| !file.is_a_test()) {
        let taken = named_after(file.body(), "school::").into_iter().filter(|name| ["Edit", "School", "Action"].contains(name));
        wrong.extend(taken.map(|name| format!("{} takes school::{name}", file.path)));
        if file.body().contains("::change::") || file.body().contains(".change(") {
            wrong.push(format!("{} changes something", file.path));
        }
    }
    none(&wrong, "A report gets a View");
}

/// What is named right after `crate::` and the like, alone or in braces.
fn named_after<'a>(text: &'a str, start: &str) -> Vec<&'a str> {
    let mut names = Vec::new();
    for (place, _) in text.match_indices(start) {
        let rest = &text[place + start.len()..];
        let end = |text: &str| text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
        if let Some(group) = rest.strip_prefix('{') {
            let mut depth = 0;
            for (at, c) in group.char_indices() {
                match c {
                    '{' => depth += 1,
                    '}' if depth == 0 => break,
                    '}' => depth -= 1,
                    c if depth == 0
                        && c.is_alphabetic()
                        && !group[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':') =>
                    {
                        names.push(&group[at..at + end(&group[at..])]);
                    }
                    _ => {}
                }
            }
        } else {
            names.push(&rest[..end(rest)]);
        }
    }
    names
}

fn rooms_used(file: &Source) -> BTreeSet<&str> {
    let body = file.body();
    let names = named_after(body, "crate::").into_iter().chain(named_after(body, "super::"));
    names.filter(|name| ROOMS.contains(name)).collect()
}

#[test]
fn a_room_uses_earlier_rooms_only() {
    let mut wrong = Vec::new();
    for (place, room) in ROOMS.iter().enumerate() {
        if !crate::root().join(format!("src-tauri/school/src/{room}")).exists() {
            continue; // a later issue brings it
        }
        for file in sources(&format!("src-tauri/school/src/{room}"), &[".rs"]).iter().filter(|file| !file.is_a_test()) {
            let later = rooms_used(file).into_iter().filter(|used| ROOMS.iter().position(|room| room == used).unwrap() > place);
            wrong.extend(later.map(|used| format!("{} uses {used}", file.path)));
        }
    }
    none(&wrong, "Rooms stand in order");
}

#[test]
fn store_and_value_know_no_room() {
    let below = sources("src-tauri/school/src/store", &[".rs"]).into_iter().chain(sources("src-tauri/school/src/value", &[".rs"]));
    let below: Vec<_> = below.filter(|file| !file.is_a_test()).collect();
    let wrong = below.iter().flat_map(|file| rooms_used(file).into_iter().map(move |room| format!("{} uses {room}", file.path)));
    none(&wrong.collect::<Vec<_>>(), "Rooms stand on store and value");
}

/// What a file of the window brings in: folders of its own below `src`, or packages.
fn imports(file: &Source) -> Vec<String> {
    let mut found = Vec::new();
    for line in file.text.lines() {
        let line = line.trim_start();
        let import = (line.starts_with("import") || line.starts_with("export") || line.starts_with('}')) && line.contains("from \"");
        let from = match () {
            () if import => line.split("from \"").nth(1),
            () if line.contains("import(\"") => line.split("import(\"").nth(1),
            () if line.starts_with("import \"") => line.strip_prefix("import \""),
            () => None,
        };
        found.extend(from.and_then(|from| from.split('"').next()).map(|from| resolved(&file.path, from)));
    }
    found
}

fn resolved(path: &str, from: &str) -> String {
    if !from.starts_with('.') {
        return from.to_owned();
    }
    let mut at: Vec<&str> = path.split('/').collect();
    at.pop();
    for part in from.split('/') {
        match part {
            "." => {}
            ".." => drop(at.pop()),
            part => at.push(part),
        }
    }
    at.join("/")
}

#[test]
fn the_rooms_of_the_window_use_kit_words_and_api_only() {
    let mut wrong = Vec::new();
    for file in sources("ui/src", &[".ts", ".svelte"]) {
        let Some((folder, _)) = file.path.strip_prefix("ui/src/").unwrap().split_once('/') else { continue };
        for import in imports(&file) {
            let inside = import.strip_prefix("ui/src/").map(|inside| inside.split('/').next().unwrap());
            let allowed = match (folder, inside, import.as_str()) {
                (folder, Some(inside), _) if folder == inside => true,
                ("frame", Some(_), _) => true,
                ("kit" | "words" | "api", Some(_), _) => false,
                (_, Some(inside), _) => ["kit", "words", "api"].contains(&inside),
                (folder, None, import) => package_allowed(folder, import),
            };
            if !allowed {
                wrong.push(format!("{} imports {import}", file.path));
            }
        }
    }
    none(&wrong, "Walls of the window");
}

fn package_allowed(folder: &str, package: &str) -> bool {
    let only = |prefix: &str, folders: &[&str]| !package.starts_with(prefix) || folders.contains(&folder);
    only("@tauri-apps/", &["api", "frame"])
        && only("bits-ui", &["kit"])
        && only("@internationalized/", &["kit"])
        && only("@fluent/", &["words"])
}

#[test]
fn folders_of_the_window_are_named_as_the_rooms() {
    let others = ["api", "kit", "words", "frame", "report", "exchange"];
    let files = sources("ui/src", &[".ts", ".svelte"]);
    let folders = files.iter().filter_map(|file| Some(file.path.strip_prefix("ui/src/")?.split_once('/')?.0));
    let unknown: BTreeSet<_> = folders.filter(|folder| !ROOMS.contains(folder) && !others.contains(folder)).map(str::to_owned).collect();
    none(&unknown.into_iter().collect::<Vec<_>>(), "No room of this name");
}
