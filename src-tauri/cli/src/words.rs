//! The catalogue, for a terminal.

use std::collections::BTreeMap;

use clap::Command;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use school::value::Language;

/// The sentences of one language.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
    language: Language,
}

impl Words {
    /// In the language that this machine is set to, else English.
    pub fn of_this_machine() -> Self {
        let set = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
        Words::of(if set.is_some_and(|set| set.starts_with("es")) { Language::Es } else { Language::En })
    }

    fn of(language: Language) -> Self {
        let texts = match language {
            Language::En => [
                include_str!("../../../assets/locales/en/cli.ftl"),
                include_str!("../../../assets/locales/en/error.ftl"),
                include_str!("../../../assets/locales/en/find.ftl"),
                include_str!("../../../assets/locales/en/import.ftl"),
                include_str!("../../../assets/locales/en/question.ftl"),
                include_str!("../../../assets/locales/en/undo.ftl"),
            ],
            Language::Es => [
                include_str!("../../../assets/locales/es/cli.ftl"),
                include_str!("../../../assets/locales/es/error.ftl"),
                include_str!("../../../assets/locales/es/find.ftl"),
                include_str!("../../../assets/locales/es/import.ftl"),
                include_str!("../../../assets/locales/es/question.ftl"),
                include_str!("../../../assets/locales/es/undo.ftl"),
            ],
        };
        let mut bundle = FluentBundle::new(vec![match language {
            Language::En => unic_langid::langid!("en-US"),
            Language::Es => unic_langid::langid!("es-US"),
        }]);
        bundle.set_use_isolating(false);
        for text in texts {
            // What Fluent could not read it leaves out and keeps the rest; a test of the catalogue finds it.
            let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(rest, _)| rest);
            drop(bundle.add_resource(resource));
        }
        Words { bundle, language }
    }

    /// The language that they are in.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The sentence for a key; the key itself where there is none.
    pub fn t(&self, key: &str, data: &BTreeMap<String, String>) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else { return key.to_owned() };
        let mut args = FluentArgs::new();
        for (name, value) in data {
            args.set(name.as_str(), value.as_str());
        }
        self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }

    /// A sentence that names one thing.
    pub fn about(&self, key: &str, name: &str, value: impl ToString) -> String {
        self.t(key, &BTreeMap::from([(name.to_owned(), value.to_string())]))
    }

    /// What a step did, as the undo says it.
    pub fn step(&self, action: &str, subject: &str) -> String {
        self.about(&format!("undo-{action}"), "subject", subject)
    }

    /// Puts the words of `--help` on every subcommand and argument.
    pub fn explain(&self, command: Command) -> Command {
        let name = command.get_name().to_owned();
        let key = if name == "throughline-cli" { "cli-about".to_owned() } else { format!("cli-about-{name}") };
        let arguments: Vec<String> =
            command.get_arguments().map(|argument| argument.get_id().to_string()).filter(|id| id != "help" && id != "version").collect();
        let mut command = command.about(self.t(&key, &BTreeMap::new()));
        for id in arguments {
            let help = self.t(&format!("cli-arg-{}", id.replace('_', "-")), &BTreeMap::new());
            command = command.mut_arg(id, |argument| argument.help(help));
        }
        command.mut_subcommands(|way| self.explain(way))
    }
}
