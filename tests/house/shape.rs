//! Files that a person can hold in the head, and names that say something.

use crate::{none, sources};

const GENERATED: &str = "ui/src/api/types.ts";

#[test]
fn no_file_is_too_long() {
    let files = ["src-tauri", "tests", "ui/src"].into_iter().flat_map(|folder| sources(folder, &[".rs", ".ts", ".svelte"]));
    let wrong = files.filter(|file| file.path != GENERATED).filter_map(|file| {
        let most = if file.path.ends_with(".svelte") { 200 } else { 300 };
        let lines = file.text.lines().count();
        (lines >= most).then(|| format!("{}: {lines} lines, fewer than {most} are wanted", file.path))
    });
    none(&wrong.collect::<Vec<_>>(), "Long files");
}

#[test]
fn names_say_what_a_thing_is() {
    let empty = ["Manager", "Service", "Helper", "Util"];
    let defines = ["struct ", "enum ", "trait ", "mod ", "class ", "interface ", "type ", "fn ", "function ", "const "];
    let mut wrong = Vec::new();
    for file in ["src-tauri", "tests", "ui/src"].into_iter().flat_map(|folder| sources(folder, &[".rs", ".ts", ".svelte"])) {
        let name = file.path.rsplit('/').next().unwrap();
        let says_nothing = |name: &str| {
            // A project manager is a person of the field.
            let name = name.to_lowercase().replace('_', "").replace("projectmanager", "");
            empty.iter().any(|empty| name.contains(&empty.to_lowercase()))
        };
        if says_nothing(name) {
            wrong.push(file.path.clone());
        }
        for line in file.text.lines() {
            let rest = defines.iter().find_map(|word| {
                line.split_once(word).filter(|(before, _)| {
                    before.trim().is_empty() || before.trim_start().starts_with("pub") || before.trim_start().starts_with("export")
                })
            });
            let Some((_, rest)) = rest else { continue };
            let ident = rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap();
            if says_nothing(ident) {
                wrong.push(format!("{}: {ident}", file.path));
            }
        }
    }
    none(&wrong, "Names that could be anything");
}

#[test]
fn no_page_takes_markup_from_data() {
    let raw = concat!("{@", "html");
    let wrong = sources("ui/src", &[".svelte"]).into_iter().filter(|file| file.text.contains(raw)).map(|file| file.path);
    none(&wrong.collect::<Vec<_>>(), "Markup made of data");
}

#[test]
fn nothing_is_left_for_later() {
    let later = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("unimpl", "emented!")];
    let files = ["src-tauri", "tests", "ui/src", "script", "assets/locales"];
    let files =
        files.into_iter().flat_map(|folder| sources(folder, &[".rs", ".ts", ".svelte", ".sql", ".ftl", ".typ", "run", "test", "setup"]));
    let wrong = files.filter(|file| later.iter().any(|word| file.text.contains(word))).map(|file| file.path);
    none(&wrong.collect::<Vec<_>>(), "Left for later");
}
