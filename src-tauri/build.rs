//! Prepares the window: its one permission, and a binary that keeps its database engine to itself.

fn main() {
    // WebKit and libsoup load the system's SQLite; symbols of ours that leak out would mix the two engines.
    println!("cargo::rustc-link-arg-bins=-Wl,--exclude-libs,ALL");
    if !std::path::Path::new("../ui/dist/index.html").exists() {
        println!("cargo::error=The pages are not built: run script/run, or `npm ci && npm run build` in ui.");
        return;
    }
    let manifest = tauri_build::AppManifest::new().commands(&["call"]);
    if let Err(error) = tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest)) {
        println!("cargo::error={error:#}");
    }
}
