//! The window of Throughline: its start, the one command, which school is open, and the dialogs that name a path.

pub mod call;
mod clock;
mod desk;
mod dialog;
mod failure;
mod files;
mod keep;
mod model;
mod pages;
mod scores;
mod settings;
mod wording;

use std::process::ExitCode;

use tauri::{Manager, RunEvent};

use crate::desk::Desk;

/// Opens the window and stays until it closes. Told `--sample`, it opens the sample school.
pub fn start() -> ExitCode {
    #[cfg(all(unix, not(feature = "automation")))]
    if std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some() {
        return without_automation();
    }
    let builder = tauri::Builder::default();
    // A second start brings the first window forward: two writers of one file are refused anyway.
    #[cfg(not(feature = "automation"))]
    let builder = builder.plugin(tauri_plugin_single_instance::init(|app, _, _| {
        if let Some(window) = app.get_webview_window("main") {
            drop(window.unminimize());
            drop(window.set_focus());
        }
    }));
    let built = builder
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(tauri::generate_handler![call::call])
        .setup(|app| {
            let desk = Desk::at(settings::data_folder(app.handle())?);
            if std::env::args().any(|argument| argument == "--sample") {
                drop(files::sample(&desk)); // the start screen offers it again and says what is wrong
            }
            app.manage(desk);
            keep::watch(app.handle().clone());
            Ok(())
        })
        .build(tauri::generate_context!());
    match built {
        Ok(app) => {
            app.run(|app, event| {
                if let RunEvent::Exit = event {
                    app.state::<Desk>().close();
                }
            });
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("throughline: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The variable would open the automation port of any build: start again without it.
#[cfg(all(unix, not(feature = "automation")))]
fn without_automation() -> ExitCode {
    use std::os::unix::process::CommandExt;
    let Ok(program) = std::env::current_exe() else { return ExitCode::FAILURE };
    let error = std::process::Command::new(program).args(std::env::args_os().skip(1)).env_remove("TAURI_WEBVIEW_AUTOMATION").exec();
    eprintln!("throughline: {error}");
    ExitCode::FAILURE
}
