//! What the window may do: no more than it uses.

use serde_json::{Value, json};

use crate::{read, root};

fn configuration() -> Value {
    serde_json::from_str(&read("src-tauri/tauri.conf.json")).unwrap()
}

#[test]
fn the_window_has_one_capability_with_the_one_command() {
    let files: Vec<_> = std::fs::read_dir(root().join("src-tauri/capabilities")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(files, ["main.json"]);
    let capability: Value = serde_json::from_str(&read("src-tauri/capabilities/main.json")).unwrap();
    assert_eq!(capability["windows"], json!(["main"]));
    assert_eq!(capability["permissions"], json!(["allow-call", "core:event:allow-listen", "core:event:allow-unlisten"]));
    assert_eq!(capability["remote"], Value::Null, "no page from elsewhere may call");
    assert_eq!(configuration()["app"]["security"]["capabilities"], json!(["main"]));
}

#[test]
fn the_content_policy_lets_nothing_in_from_outside() {
    let security = &configuration()["app"]["security"];
    let policy = "default-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src ipc: http://ipc.localhost";
    assert_eq!(security["csp"], policy);
    for loosened in ["devCsp", "dangerousDisableAssetCspModification", "assetProtocol", "freezePrototype"] {
        assert_eq!(security[loosened], Value::Null, "{loosened}");
    }
}

#[test]
fn a_window_for_people_has_no_inspector_and_no_automation() {
    let manifest = read("src-tauri/Cargo.toml");
    let tauri = read("Cargo.toml").lines().find(|line| line.starts_with("tauri = ")).unwrap().to_owned();
    assert!(!manifest.contains("devtools") && !tauri.contains("devtools"), "{tauri}");
    assert!(!configuration().to_string().contains("devtools"));
    let default = manifest.lines().find(|line| line.starts_with("default = ")).unwrap();
    assert_eq!(default, "default = [\"custom-protocol\"]", "what tests use is asked for by name");
    assert!(tauri.contains("<3"), "the next major version is an alpha: {tauri}");
}

#[test]
fn nothing_looks_for_an_update() {
    for file in ["src-tauri/Cargo.toml", "src-tauri/tauri.conf.json", "ui/package.json"] {
        let text = read(file);
        assert!(!text.contains("updater") && !text.contains("plugin-http") && !text.contains("reqwest"), "{file}");
    }
}
