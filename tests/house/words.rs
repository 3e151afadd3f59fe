//! Every sentence stands in both languages, is used, and says the same things about the same data.

use std::collections::{BTreeMap, BTreeSet};

use school::Error;
use school::api::calls;
use school::overview::evidence;

use crate::{none, read, root, sources};

/// Keys that the code puts together, and what stands in the place of the star.
const PUT_TOGETHER: &[(&str, &[&str])] = &[
    (
        "cli-about-*",
        &[
            "api",
            "backup",
            "call",
            "check",
            "export",
            "history",
            "import",
            "new",
            "questions",
            "redo",
            "report",
            "restore",
            "undo",
            "wording",
        ],
    ),
    (
        "cli-arg-*",
        &[
            "actor",
            "again",
            "ask",
            "backup",
            "before",
            "call",
            "dry-run",
            "file",
            "for-funder",
            "format",
            "funder",
            "id",
            "json",
            "kind",
            "lang",
            "limit",
            "mapping",
            "name",
            "out",
            "path",
            "period",
            "role",
            "round",
            "sample",
            "today",
            "view",
        ],
    ),
    ("assessment-role-*", ROLES),
    ("assessment-level-*", &["do_not_know", "exploring", "emerging", "maturing", "excelling"]),
    ("assessment-round-*", &["fall", "spring", "pulse"]),
    ("assessment-kind-*", &["fall", "spring", "pulse"]),
    ("assessment-way-*", &["laptop", "paper", "file", "meeting"]),
    ("assessment-views-*", &["together", "apart", "same"]),
    ("assessment-rewording-*", &["added", "removed", "reworded"]),
    ("learn-*-means", PRIORITIES),
    ("learn-*-good", PRIORITIES),
    ("learn-*-app", PRIORITIES),
    ("learn-*-step-1", PRIORITIES),
    ("learn-*-step-2", PRIORITIES),
    ("learn-*-step-3", PRIORITIES),
];

/// Keys that name what the self-assessment holds.
const ROLES: &[&str] = &["families", "students", "staff", "partners", "leadership"];
const PRIORITIES: &[&str] = &["mc", "cv", "cs", "ab", "su", "eq", "dc"];

/// What else can be undone than the calls of the table: what the doors do as one step. `other` names a step of a newer app.
const OTHER_STEPS: [&str; 1] = ["other"];

struct Catalogue(BTreeMap<String, Message>);

#[derive(Default)]
struct Message {
    file: String,
    variables: BTreeSet<String>,
}

/// Fluent, as far as a check of keys needs it: a key begins a line, what is indented belongs to it.
fn catalogue(language: &str) -> Catalogue {
    let mut messages = BTreeMap::new();
    for file in sources(&format!("assets/locales/{language}"), &[".ftl"]) {
        let name = file.path.rsplit('/').next().unwrap().trim_end_matches(".ftl").to_owned();
        let mut key = String::new();
        for line in file.text.lines().filter(|line| !line.starts_with('#')) {
            if line.starts_with(|c: char| c.is_ascii_lowercase()) {
                key = line.split([' ', '=']).next().unwrap().to_owned();
                let twice = messages.insert(key.clone(), Message { file: name.clone(), ..Message::default() });
                assert!(twice.is_none(), "{key} stands twice in {language}");
            }
            let variables = line.split('$').skip(1).map(|rest| rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap());
            let variables: Vec<_> = variables.filter(|name| name.starts_with(|c: char| c.is_ascii_alphabetic())).collect();
            if let Some(message) = messages.get_mut(&key) {
                message.variables.extend(variables.into_iter().map(str::to_owned));
            }
        }
    }
    Catalogue(messages)
}

impl Catalogue {
    fn keys(&self) -> BTreeSet<&str> {
        self.0.keys().map(String::as_str).collect()
    }

    fn files(&self) -> BTreeSet<&str> {
        self.0.values().map(|message| message.file.as_str()).collect()
    }
}

#[test]
fn both_languages_hold_the_same_keys_with_the_same_data() {
    let (english, spanish) = (catalogue("en"), catalogue("es"));
    let one_sided: Vec<_> = english.keys().symmetric_difference(&spanish.keys()).map(|key| (*key).to_owned()).collect();
    none(&one_sided, "Keys in one language only");
    let differ = english.0.iter().filter(|(key, message)| message.variables != spanish.0[*key].variables);
    let differ: Vec<_> =
        differ.map(|(key, message)| format!("{key}: {:?} and {:?}", message.variables, spanish.0[key].variables)).collect();
    none(&differ, "Sentences that name different data");
}

#[test]
fn a_key_begins_with_the_name_of_its_file() {
    let english = catalogue("en");
    let strays = english.0.iter().filter(|(key, message)| !key.starts_with(&format!("{}-", message.file)));
    none(&strays.map(|(key, message)| format!("{key} in {}.ftl", message.file)).collect::<Vec<_>>(), "Keys in the wrong file");
}

#[test]
fn every_sentence_can_be_read_by_fluent() {
    for file in sources("assets/locales", &[".ftl"]) {
        let read = fluent_bundle::FluentResource::try_new(file.text.clone());
        assert!(read.is_ok(), "{}: {:?}", file.path, read.err().map(|(_, errors)| errors));
    }
}

/// A key in the sources, whole or with a star where the code puts something in.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Use {
    key: String,
    path: String,
    /// Asked for as a sentence; else it only looks like a key, as the id of an element may.
    sure: bool,
}

fn used() -> BTreeSet<Use> {
    let files = catalogue("en").files().into_iter().map(str::to_owned).collect::<Vec<_>>();
    let mut used = BTreeSet::new();
    for file in sources("ui/src", &[".ts", ".svelte"]).into_iter().chain(sources("src-tauri", &[".rs"])) {
        if file.is_a_test() {
            continue;
        }
        let rust = file.path.ends_with(".rs");
        for (at, _) in file.body().match_indices(['"', '`', '\'']) {
            let (before, rest) = (&file.body()[..at], &file.body()[at + 1..]);
            let quote = &file.body()[at..=at];
            let literal = starred(rest.split(quote).next().unwrap(), rust);
            let a_key = files.iter().any(|name| literal.starts_with(&format!("{name}-")));
            // An attribute of markup is a class or an id, not a key.
            if a_key && literal.chars().all(|c| c.is_ascii_alphanumeric() || "-_*".contains(c)) && !before.ends_with('=') {
                let sure = rust || before.trim_end().ends_with("t(");
                used.insert(Use { key: literal, path: file.path.clone(), sure });
            }
        }
    }
    used
}

/// `logic-${column}s` and `logic-{column}s` as `logic-*s`.
fn starred(literal: &str, rust: bool) -> String {
    let open = if rust { "{" } else { "${" };
    let mut parts = literal.split(open);
    let mut whole = parts.next().unwrap().to_owned();
    for part in parts {
        whole.push('*');
        whole.push_str(part.split_once('}').map_or("", |(_, rest)| rest));
    }
    whole
}

/// The keys that the code and the tables ask for, with who asks.
fn wanted() -> BTreeMap<String, String> {
    let english = catalogue("en");
    let mut wanted = BTreeMap::new();
    for Use { key, path, sure } in used() {
        match PUT_TOGETHER.iter().find(|(pattern, _)| *pattern == key) {
            Some((pattern, values)) => wanted.extend(values.iter().map(|value| (pattern.replace('*', value), path.clone()))),
            None if ["error-*", "undo-*", "fact-*"].contains(&key.as_str()) => {}
            None if sure || english.0.contains_key(&key) => drop(wanted.insert(key, path)),
            None => {}
        }
    }
    let codes = Error::codes()
        .into_iter()
        .chain(report::Error::codes())
        .chain(exchange::Error::codes())
        .map(str::to_owned)
        .chain(named("code: \""));
    wanted.extend(codes.map(|code| (format!("error-{code}"), "a way to fail".to_owned())));
    let steps = calls().iter().filter(|call| call.changes()).map(|call| call.name.to_owned());
    let steps = steps.chain(OTHER_STEPS.map(str::to_owned)).chain(named("Action::named(\""));
    wanted.extend(steps.map(|step| (format!("undo-{step}"), "the table of calls".to_owned())));
    // A fact that no room keeps yet is named, and said to be none of today.
    let facts = evidence::says().into_iter().chain(["not-kept"]);
    wanted.extend(facts.map(|fact| (format!("fact-{fact}"), "the table of evidence".to_owned())));
    wanted
}

/// What the sources name right after `start`: the steps and the failures of the doors.
fn named(start: &str) -> BTreeSet<String> {
    let files = sources("src-tauri", &[".rs"]).into_iter().filter(|file| !file.is_a_test());
    let named = files.flat_map(|file| {
        let after = file.body().split(start).skip(1);
        after.map(|rest| rest.split('"').next().unwrap().to_owned()).collect::<Vec<_>>()
    });
    named.collect()
}

#[test]
fn every_key_that_is_used_stands_in_the_catalogue() {
    let english = catalogue("en");
    let missing = wanted().into_iter().filter(|(key, _)| !english.0.contains_key(key));
    none(&missing.map(|(key, path)| format!("{key} ({path})")).collect::<Vec<_>>(), "Keys without a sentence");
}

#[test]
fn no_sentence_is_unused() {
    let english = catalogue("en");
    let wanted = wanted();
    let unused: Vec<_> = english.keys().into_iter().filter(|key| !wanted.contains_key(*key)).map(str::to_owned).collect();
    none(&unused, "Sentences that nobody says");
}

#[test]
fn every_way_of_putting_a_key_together_is_still_used() {
    let used: BTreeSet<_> = used().into_iter().map(|used| used.key).collect();
    let gone: Vec<_> =
        PUT_TOGETHER.iter().filter(|(pattern, _)| !used.contains(*pattern)).map(|(pattern, _)| (*pattern).to_owned()).collect();
    none(&gone, "No longer put together");
}

#[test]
fn no_sentence_is_written_in_a_page() {
    // Text between tags that has two words of letters: it belongs into the catalogue.
    let mut wrong = Vec::new();
    for file in sources("ui/src", &[".svelte"]) {
        let markup = file.text.split("</script>").last().unwrap().split("<style").next().unwrap();
        for text in markup.split('>').skip(1).filter_map(|rest| rest.split('<').next()) {
            let plain = text.split(['{', '}']).step_by(2).collect::<String>();
            let words = plain.split_whitespace().filter(|word| word.len() > 1 && word.chars().all(char::is_alphabetic)).count();
            if words >= 2 && !text.contains(['=', '(', '&', ';']) {
                wrong.push(format!("{}: {}", file.path, plain.trim()));
            }
        }
    }
    none(&wrong, "Sentences outside the catalogue");
}

#[test]
fn both_languages_are_files_of_the_same_names() {
    let names = |language| {
        let files = std::fs::read_dir(root().join("assets/locales").join(language)).unwrap();
        files.map(|file| file.unwrap().file_name()).collect::<BTreeSet<_>>()
    };
    assert_eq!(names("en"), names("es"));
    assert!(!read("assets/locales/en/undo.ftl").is_empty());
}
